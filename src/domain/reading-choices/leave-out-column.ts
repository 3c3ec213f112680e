/** A table without some of its columns. */
import { parseRange, type CellRange } from '../address';
import type { SheetSnapshot } from '../snapshot';
import type { IndicatorTable, TableRow } from '../table/indicator-table';
import { fold, plainWords } from '../table/row-words';

/** A column of a table: its heading as the analyst sees it, and where it stands (zero-based column of the sheet). */
export interface HeadedColumn {
  readonly column: number;
  readonly heading: string;
  /** A1 of the last cell of its heading. */
  readonly row: number;
}

/** Header rows beyond these are no header. */
const MOST_HEADER_ROWS = 4;

const cornerOf = ({ used }: SheetSnapshot): { row: number; column: number } => ({ row: used?.row ?? 0, column: used?.column ?? 0 });

/** Zero-based columns in which figures of this table stand. */
function figureColumns({ rows }: IndicatorTable): ReadonlySet<number> {
  const seen = new Set<string>();
  for (const { observations } of rows) for (const { cell } of observations) seen.add(cell.replace(/\d+$/, ''));
  return new Set([...seen].map((letters) => parseRange(`${letters}1`)?.column ?? -1));
}

/** The first row of the sheet that holds a figure of this table. */
function firstFigureRow({ rows, range }: IndicatorTable): number {
  let first = range.row + range.rows;
  for (const { observations } of rows) for (const { cell } of observations) first = Math.min(first, Number(/\d+$/.exec(cell)?.[0] ?? '1') - 1);
  return first;
}

/**
 * The headings of a table's columns, left to right; of two or three header rows each joined with a dash, an upper one standing for the
 * columns right of it too. Columns without a heading are left out.
 */
export function headedColumns(sheet: SheetSnapshot, table: IndicatorTable): readonly HeadedColumn[] {
  const corner = cornerOf(sheet);
  const figures = figureColumns(table);
  const { range } = table;
  const text = (row: number, column: number): string => plainWords(sheet.text[row - corner.row]?.[column - corner.column] ?? '');
  const last = Math.min(firstFigureRow(table), range.row + MOST_HEADER_ROWS);
  const rows: number[] = [];
  for (let row = range.row; row < last; row += 1) {
    // A heading within the table stands over the labels alone.
    if (row === range.row || [...figures].some((column) => text(row, column) !== '')) rows.push(row);
  }
  const carried = new Map<number, string>();
  const columns: HeadedColumn[] = [];
  for (let column = range.column; column < range.column + range.columns; column += 1) {
    const parts = rows.map((row, index) => {
      const own = text(row, column);
      if (own !== '') carried.set(row, own);
      const isUpper = index < rows.length - 1;
      return own !== '' ? own : isUpper && figures.has(column) ? (carried.get(row) ?? '') : '';
    });
    const lowest = rows.findLast((row) => text(row, column) !== '') ?? range.row;
    const heading = parts.filter((part) => part !== '').join(' - ');
    if (heading !== '') columns.push({ column, heading, row: lowest });
  }
  return columns;
}

/** The columns with this heading, without regard to capitals and spaces. */
export function columnsHeaded(columns: readonly HeadedColumn[], heading: string): readonly HeadedColumn[] {
  return columns.filter((one) => fold(one.heading) === fold(heading));
}

/** True where figures stand in every one of these columns, or a row of the table is one of them: they can go without a second reading. */
export function areFigures(table: IndicatorTable, columns: ReadonlySet<number>): boolean {
  if (table.layout === 'long') return false;
  const own = table.layout === 'transposed' ? new Set(table.rows.map(({ address }) => parseRange(address)?.column ?? -1)) : figureColumns(table);
  return [...columns].every((column) => own.has(column));
}

/** The table without the figures in these columns; null where none are left. */
export function withoutFigures(table: IndicatorTable, columns: ReadonlySet<number>): IndicatorTable | null {
  const rows = table.rows.flatMap((row): TableRow[] => {
    const observations = row.observations.filter(({ cell }) => !columns.has(parseRange(cell)?.column ?? -1));
    return observations.length === 0 ? [] : [{ ...row, observations }];
  });
  if (rows.length === 0) return null;
  const held = new Set(rows.flatMap(({ observations }) => observations.map(({ period }) => period.column ?? period.label)));
  return { ...table, rows, periods: table.periods.filter(({ label }) => held.has(label)) };
}

/** The sheet as it would be with these columns of the range blank; shares every row outside the range. */
export function withBlankColumns(sheet: SheetSnapshot, range: CellRange, columns: ReadonlySet<number>): SheetSnapshot {
  const corner = cornerOf(sheet);
  const blanked = <Cell>(grid: readonly (readonly Cell[])[], blank: Cell): readonly (readonly Cell[])[] =>
    grid.map((cells, row) => {
      if (row + corner.row < range.row || row + corner.row >= range.row + range.rows) return cells;
      return cells.map((cell, column) => (columns.has(column + corner.column) ? blank : cell));
    });
  return { ...sheet, values: blanked(sheet.values, ''), text: blanked(sheet.text, ''), formulas: blanked(sheet.formulas, '') };
}
