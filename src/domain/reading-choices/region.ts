/** The part of a sheet in which a table is read another way: a sheet of its own, with every cell at its own address. */
import type { CellRange } from '../address';
import type { SheetSnapshot } from '../snapshot';
import type { TableLayout } from '../table/indicator-table';
import { headingsKey, rowHeadings } from './table-identity';
import { columnsWithHeading } from './row-heading';

/** Notes this far beneath a table may be its own. */
const NOTES_BELOW = 40;

export interface Region {
  readonly sheet: SheetSnapshot;
  /** Zero-based row of the sheet at which the chosen header stands; null where none was chosen. */
  readonly header: number | null;
}

/**
 * The cells around `range` that no other range takes: the rows above it up to the next range, its own columns and those that touch them,
 * and what stands beneath up to the next range. A sentence's end where the chosen header row or label column is not there.
 */
export function regionOf(
  sheet: SheetSnapshot,
  range: CellRange,
  others: readonly CellRange[],
  { layout, headerRow, labelColumn }: { readonly layout: TableLayout; readonly headerRow: string | null; readonly labelColumn: string | null },
): Region | string {
  const used = sheet.used ?? range;
  const beside = others.filter((one) => one.row < range.row + range.rows && one.row + one.rows > range.row);
  const isFree = (column: number): boolean => !beside.some((one) => column >= one.column && column < one.column + one.columns);
  const isFilled = (column: number): boolean => {
    for (let row = range.row; row < range.row + range.rows; row += 1) if (!isBlank(sheet, row, column)) return true;
    return false;
  };
  let left = range.column;
  while (left > used.column && isFree(left - 1) && isFilled(left - 1)) left -= 1;
  let right = range.column + range.columns - 1;
  while (right < used.column + used.columns - 1 && isFree(right + 1) && isFilled(right + 1)) right += 1;
  const overlapping = others.filter((one) => one.column <= right && one.column + one.columns > left);
  const above = overlapping.reduce((most, one) => (one.row + one.rows <= range.row ? Math.max(most, one.row + one.rows) : most), used.row);
  const end = range.row + range.rows;
  const below = overlapping.reduce((least, one) => (one.row >= end ? Math.min(least, one.row) : least), Math.min(used.row + used.rows, end + NOTES_BELOW));
  let header: number | null = null;
  if (headerRow !== null) {
    const wanted = headingsKey(headerRow);
    for (let row = above; row < end && header === null; row += 1) {
      const written = rowHeadings(sheet, row - used.row, left - used.column, right - used.column);
      if (written !== '' && headingsKey(written) === wanted) header = row;
    }
    if (header === null) return `no row of the table reads "${headerRow}".`;
  }
  let own = sheet;
  if (labelColumn !== null && layout === 'wide') {
    const top = header ?? range.row;
    const named = columnsWithHeading(sheet, top, left, right, labelColumn);
    if (named === null) return `no column of the table is headed "${labelColumn}".`;
    own = named;
  }
  return { sheet: cut(own, { row: header ?? above, column: left, rows: below - (header ?? above), columns: right - left + 1 }), header };
}

function isBlank({ values, used }: SheetSnapshot, row: number, column: number): boolean {
  const held = values[row - (used?.row ?? 0)]?.[column - (used?.column ?? 0)] ?? '';
  return typeof held === 'string' && held.trim() === '';
}

/** The sheet cut to these cells. Excel tables are left out: their header rows are what may be wrong. */
function cut(sheet: SheetSnapshot, range: CellRange): SheetSnapshot {
  const top = range.row - (sheet.used?.row ?? 0);
  const left = range.column - (sheet.used?.column ?? 0);
  const part = <Cell>(grid: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] =>
    grid.slice(top, top + range.rows).map((cells) => cells.slice(left, left + range.columns));
  const { values, text, formats, formulas } = sheet;
  return { ...sheet, used: range, values: part(values), text: part(text), formats: part(formats), formulas: part(formulas), tables: [] };
}
