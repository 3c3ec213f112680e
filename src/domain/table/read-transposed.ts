/** Reads tables with periods down a column and measures across, with or without columns beside that say whose they are. */
import type { Rests } from '../in-parts';
import type { Period } from '../period/period';
import type { IndicatorTable, TableRow, UnreadRange } from './indicator-table';
import { isPartAt, namedYear, partsIn } from './named-year';
import type { ReadingContext } from './reading-context';
import { headerRows, stackHeader } from './stack-header';
import type { Stack } from './stacks';
import { finerStack, timedRows } from './stacks';
import { notesSay } from './table-notes';
import type { Taken } from './transposed-columns';
import { columnsOf, extentOf } from './transposed-columns';
import { areToldApart, isList, placedRows } from './transposed-rows';
import { seriesOf } from './transposed-series';
import { lastNoted, notesBelow, titleAbove } from './transposed-surrounds';

export interface TransposedResult {
  readonly table: IndicatorTable;
  readonly unread: readonly UnreadRange[];
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly end: number;
}

/** The table that the stack is of; null where what stands beside it is no table, or its rows cannot be told apart. */
export function* readTransposed(context: ReadingContext, found: Stack, taken: Taken): Rests<TransposedResult | null> {
  const { grid } = context;
  const stack = finerStack(grid, found);
  const { column, first, last } = stack;
  const extent = extentOf(context, stack, taken);
  const leading = headerRows(grid, first, column + 1, extent.right, extent.left);
  if (leading.length === 0) return null;
  const headerAt = leading[0] ?? first - 1;
  yield;
  const columns = yield* columnsOf(context, stack, extent, headerAt);
  if (columns.values.length === 0) return null;
  const header = stackHeader(grid, leading, columns.values, extent.left);
  if (!header || header.headings.length === 0) return null;
  const figured = (row: number): boolean => columns.values.some((one) => !grid.isBlank(row, one) && grid.reading(row, one, {}).kind !== 'text');
  const yearOver = (): Period | null => {
    const named = namedYear(grid, header.top, extent);
    const parts = partsDown(grid, stack);
    return named.kind === 'year' && partsIn(named, parts) ? named.year : null;
  };
  const timed = yield* timedRows(grid, stack, grid.text(headerAt, column), figured, yearOver);
  const unread: UnreadRange[] = [];
  yield;
  const rows = yield* placedRows(context, stack, extent, columns, headerAt, timed, unread);
  if (rows.length < 2 || !(yield* areToldApart(rows)) || (yield* isList(rows))) return null;
  yield;
  const notes = notesBelow(context, extent, last);
  const periods = [...new Map(rows.map(({ period }) => [period.label, period])).values()];
  const say = notesSay(notes, periods);
  const title = titleAbove(context, extent, header.top);
  const tableRows: TableRow[] = [];
  for (const heading of header.headings) tableRows.push(...(yield* seriesOf(context, heading, rows, { title, notes: say, headerAt: header.bottom })));
  const corner = { row: grid.sheet.used?.row ?? 0, column: grid.sheet.used?.column ?? 0 };
  const left = Math.min(column, stack.years ?? column, ...columns.dimensions, columns.place ?? column, columns.source ?? column);
  const right = header.headings.at(-1)?.column ?? column;
  const range = { row: header.top + corner.row, column: left + corner.column, rows: last - header.top + 1, columns: right - left + 1 };
  const table: IndicatorTable = { sheet: grid.sheet.name, range, title, layout: 'transposed', periods, rows: tableRows, notes };
  return { table, unread, top: header.top, left: extent.left, right: extent.right, end: lastNoted(last, extent, context) };
}

/** The quarters or months of a column that names no year. */
function partsDown(grid: ReadingContext['grid'], { column, first, last }: Stack): readonly string[] {
  const parts: string[] = [];
  for (let row = first; row <= last; row += 1) if (isPartAt(grid, row, column)) parts.push(grid.text(row, column));
  return parts;
}
