/** A table's periods as they stand: each with its heading's cell, and the rows that share them. */
import { cellAddress } from '../address';
import type { IsDue, Rests } from '../in-parts';
import type { Observation } from '../observation';
import type { Period } from '../period/period';
import type { SheetSnapshot } from '../snapshot';
import type { IndicatorTable, TableRow } from '../table/indicator-table';
import { placeOfCell, textAt } from './cells';

export interface Line {
  readonly period: Period;
  /** As the heading stands. */
  readonly label: string;
  /** A1 of the heading. */
  readonly heading: string;
  /** Zero-based column of the sheet where periods stand across, row where they stand down. */
  readonly at: number;
}

/** Rows whose figures stand under the same periods; figure n of each row belongs to line n. */
export interface Sequence {
  readonly lines: readonly Line[];
  readonly rows: readonly TableRow[];
  /** Zero-based row of the first figures where periods stand across; column where they stand down. */
  readonly first: number;
}

const known = new WeakMap<IndicatorTable, readonly Sequence[]>();

/** A row's first and last figure are placed. */
const COSTLY = 4;

/** The sequences of a wide or transposed table; none of a long one, whose periods have no line of their own. Worked out once a table, with rests. */
export function* sequencesOf(table: IndicatorTable, sheet: SheetSnapshot | undefined, isDue: IsDue): Rests<readonly Sequence[]> {
  if (!sheet || (table.layout !== 'wide' && table.layout !== 'transposed')) return [];
  const kept = known.get(table);
  if (kept) return kept;
  const groups = new Map<string, TableRow[]>();
  const across = table.layout === 'wide';
  for (const row of table.rows) {
    if (isDue(COSTLY)) yield;
    const [first, last] = [row.observations[0], row.observations.at(-1)];
    if (!first || !last) continue;
    const [from, to] = [placeOfCell(first.cell), placeOfCell(last.cell)];
    const key = `${String(across ? from.column : from.row)}-${String(across ? to.column : to.row)}-${String(row.observations.length)}`;
    const rows = groups.get(key);
    if (rows) rows.push(row);
    else groups.set(key, [row]);
  }
  const made = [...groups.values()].map((rows) => sequenceOf(rows, table, sheet, across));
  known.set(table, made);
  return made;
}

function sequenceOf(rows: readonly TableRow[], table: IndicatorTable, sheet: SheetSnapshot, across: boolean): Sequence {
  const own = rows[0]?.observations ?? [];
  const places = own.map(({ cell }) => placeOfCell(cell));
  const first = across ? Math.min(...places.map(({ row }) => row)) : Math.min(...places.map(({ column }) => column));
  const lines = own.map((one, index): Line => {
    const period = columnPeriod(rows, index) ?? one.period;
    const at = (across ? places[index]?.column : places[index]?.row) ?? 0;
    return { period, label: period.column ?? period.label, at, heading: across ? headingAbove(sheet, table.range.row, first, at) : headingBeside(sheet, table.range.column, first, at) };
  });
  return { lines, rows, first };
}

/** The column's own period: of the first row whose cell does not say another. */
function columnPeriod(rows: readonly TableRow[], index: number): Period | undefined {
  for (const { observations } of rows.slice(0, 20)) {
    const period = observations[index]?.period;
    if (period && period.column === null) return period;
  }
  return undefined;
}

function headingAbove(sheet: SheetSnapshot, top: number, first: number, column: number): string {
  for (let row = first - 1; row >= top; row -= 1) if (textAt(sheet, row, column) !== '') return cellAddress(row, column);
  return cellAddress(Math.max(0, first - 1), column);
}

function headingBeside(sheet: SheetSnapshot, left: number, first: number, row: number): string {
  for (let column = left; column < first; column += 1) if (textAt(sheet, row, column) !== '') return cellAddress(row, column);
  return cellAddress(row, Math.max(0, first - 1));
}

/** The figures that stand on one line, in the order of the rows. */
export function onLine({ rows }: Sequence, index: number): readonly Observation[] {
  return rows.flatMap(({ observations }) => observations[index] ?? []);
}

/** The rows of the sheet in which the table's rows begin, each once, with rests. */
export function* firstRowsOf({ rows }: IndicatorTable, isDue: IsDue): Rests<readonly number[]> {
  const found = new Set<number>();
  for (const { observations } of rows) {
    if (isDue(COSTLY)) yield;
    found.add(placeOfCell(observations[0]?.cell ?? '').row);
  }
  return [...found];
}
