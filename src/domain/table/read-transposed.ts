/** Reads a table with periods down its first column and measures across. */
import type { CellReading } from '../observation';
import { decidePeriods } from '../period/decide-periods';
import { markKey, splitMarks } from '../value/footnote-marks';
import { roleOfHeading } from './column-roles';
import type { IndicatorTable, TableNote, TableRow } from './indicator-table';
import type { Block } from './left-over';
import { tidyLabel } from './normal-label';
import { notesOf, observe, periodOf } from './observe';
import type { ReadingContext } from './reading-context';
import { settleKinds } from './row-figures';
import { noteMark, notesSay } from './table-notes';
import type { Period } from '../period/period';

interface PeriodAt {
  readonly row: number;
  readonly period: Period;
  readonly marks: readonly string[];
}

/** The column of periods, two or more deep, that stands furthest left in the block; null where there is none. */
function periodColumn({ grid }: ReadingContext, block: Block): { column: number; first: number; last: number } | null {
  for (let column = block.left; column < block.right; column += 1) {
    let [first, last, count, others] = [-1, -1, 0, 0];
    for (let row = block.top; row <= block.bottom; row += 1) {
      if (grid.period(row, column)) {
        if (first < 0) first = row;
        last = row;
        count += 1;
      } else if (first >= 0 && !grid.isBlank(row, column) && grid.isNumber(row, column)) others += 1;
    }
    if (count >= 2 && others === 0 && first > block.top) return { column, first, last };
  }
  return null;
}

/** The block as a transposed table, with the last row that it took; null where it is not one. */
export function readTransposed(context: ReadingContext, block: Block): { readonly table: IndicatorTable; readonly end: number } | null {
  const { grid } = context;
  const found = periodColumn(context, block);
  if (!found) return null;
  const { column, first, last } = found;
  const headerRow = first - 1;
  const columns = measureColumns(context, block, column, headerRow, last);
  if (columns.length === 0) return null;
  const notes = notesBelow(context, block, last);
  const periods = periodsDown(context, column, first, last);
  if (periods.length < 2 || new Set(periods.map(({ period }) => period.label)).size < periods.length) return null;
  const say = notesSay(notes, periods.map(({ period }) => period));
  const title = titleAbove(context, block, headerRow);
  const rows = columns.map((one): TableRow => {
    const label = grid.text(headerRow, one);
    const { measure, match } = context.match(label, say.source, title);
    const readings = settleKinds(periods.map(({ row }): CellReading => grid.reading(row, one, { legend: say.legend, marks: say.marks })), label, measure);
    const place = null;
    const measureId = measure?.id ?? null;
    const labelMarks = splitMarks(label).marks;
    const observations = periods.map(({ row, period, marks }, index) => {
      const reading = readings[index] ?? grid.reading(row, one, {});
      const keys = [...reading.marks, ...marks, ...labelMarks].map(markKey);
      const noted = [...new Set(keys.flatMap((key) => [...notesOf([key], say.byKey), ...(say.byKey.has(key) ? [] : notesOf([key], context.notesByKey))]))];
      const where = { sheet: grid.sheet.name, cell: grid.address(row, one), label, measureId, source: say.source, place };
      return observe(reading, where, periodOf(reading, period, undefined, undefined), noted);
    });
    return { label, source: say.source, place, section: null, address: grid.address(headerRow, one), measureId, match, observations };
  });
  const corner = { row: grid.sheet.used?.row ?? 0, column: grid.sheet.used?.column ?? 0 };
  const right = columns.at(-1) ?? column;
  const range = { row: headerRow + corner.row, column: column + corner.column, rows: last - headerRow + 1, columns: right - column + 1 };
  const table: IndicatorTable = { sheet: grid.sheet.name, range, title, layout: 'transposed', periods: periods.map(({ period }) => period), rows, notes };
  return { table, end: block.bottom };
}

/** Columns right of the periods that have a heading in words and figures below. */
function measureColumns({ grid }: ReadingContext, block: Block, periodAt: number, headerRow: number, last: number): readonly number[] {
  const columns: number[] = [];
  for (let column = periodAt + 1; column <= block.right; column += 1) {
    if (typeof grid.value(headerRow, column) !== 'string' || grid.isBlank(headerRow, column) || grid.period(headerRow, column)) continue;
    if (roleOfHeading(grid.text(headerRow, column)) === 'other') continue;
    let figures = 0;
    for (let row = headerRow + 1; row <= last; row += 1) if (!grid.isBlank(row, column) && grid.reading(row, column, {}).value !== null) figures += 1;
    if (figures > 0) columns.push(column);
  }
  const inTable = new Set(columns);
  for (let column = periodAt + 1; column <= block.right; column += 1) {
    // Words in rows of figures mean a list, one record a row, rather than measures side by side.
    if (!inTable.has(column) && !grid.isBlank(headerRow + 1, column) && typeof grid.value(headerRow + 1, column) === 'string' && !grid.isBlank(headerRow, column)) {
      if (roleOfHeading(grid.text(headerRow, column)) !== 'other') return [];
    }
  }
  return columns;
}

function periodsDown({ grid }: ReadingContext, column: number, first: number, last: number): readonly PeriodAt[] {
  const cells: { row: number; cell: NonNullable<ReturnType<typeof grid.period>> }[] = [];
  for (let row = first; row <= last; row += 1) {
    const cell = grid.period(row, column);
    if (cell) cells.push({ row, cell });
  }
  const decided = decidePeriods(cells.map(({ cell }) => cell.reading));
  return cells.flatMap(({ row, cell }, index) => {
    const one = decided[index];
    return one?.kind === 'period' ? [{ row, period: one.period, marks: cell.marks }] : [];
  });
}

function notesBelow({ grid }: ReadingContext, block: Block, last: number): readonly TableNote[] {
  const notes: TableNote[] = [];
  for (let row = last + 1; row <= Math.min(grid.rows - 1, last + 40); row += 1) {
    for (let column = block.left; column <= block.right; column += 1) {
      const text = grid.text(row, column);
      const mark = text === '' || grid.isNumber(row, column) ? undefined : noteMark(text);
      if (mark !== undefined) notes.push({ mark, text, address: grid.address(row, column) });
    }
  }
  return notes;
}

/** The first words above the header, in the block or on the rows above it. */
function titleAbove({ grid }: ReadingContext, block: Block, headerRow: number): string | null {
  let title: string | null = null;
  for (let row = headerRow - 1; row >= Math.max(0, headerRow - 8); row -= 1) {
    for (let column = 0; column <= block.right; column += 1) {
      if (grid.isNumber(row, column)) return title;
      if (!grid.isBlank(row, column)) {
        title = tidyLabel(grid.text(row, column));
        break;
      }
    }
  }
  return title;
}
