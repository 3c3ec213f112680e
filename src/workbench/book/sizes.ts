/** Widths, heights and hidden rows and columns. Sizes in points. */
import type { CellRange } from '../../domain/address';
import type { BookSheet } from './book';
import { tell } from './happenings';
import { cellAt } from './make';
import { heldCells } from './rectangles';

/** Excel's own: 64 pixels wide (8.43 characters of Calibri 11) and 20 high, at 96 pixels an inch. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

export type Along = 'rows' | 'columns';

function stretch(range: CellRange, along: Along): readonly [first: number, count: number] {
  return along === 'rows' ? [range.row, range.rows] : [range.column, range.columns];
}

/** Whether all the range's rows (or columns) are hidden; null where only some are. */
export function hiddenIn(sheet: BookSheet, along: Along, range: CellRange): boolean | null {
  const hidden = along === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
  const [first, count] = stretch(range, along);
  if (count === 1) return hidden.has(first);
  let number = 0;
  for (const line of hidden) if (line >= first && line < first + count) number += 1;
  if (number === 0) return false;
  return number === count ? true : null;
}

export function setHidden(sheet: BookSheet, along: Along, range: CellRange, hide: boolean): void {
  const hidden = along === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
  const [first, count] = stretch(range, along);
  if (along === 'rows') tell(sheet, { kind: 'rowsHidden', sheetId: sheet.id, range, hidden: hide });
  for (let line = first; line < first + count; line++) {
    if (hidden.has(line) === hide) continue;
    if (hide) hidden.add(line);
    else hidden.delete(line);
    sheet.touched[along].add(line);
  }
}

/** The size that all the range's rows (or columns) have; null where they differ. */
export function sizeIn(sheet: BookSheet, along: Along, range: CellRange): number | null {
  const sizes = along === 'rows' ? sheet.rowHeights : sheet.columnWidths;
  const standard = along === 'rows' ? STANDARD_HEIGHT : STANDARD_WIDTH;
  const [first, count] = stretch(range, along);
  const common = sizes.get(first) ?? standard;
  if (count === 1) return common;
  if (count > sizes.size + 1 && common !== standard) return null;
  let held = 0;
  for (const [line, size] of sizes) {
    if (line < first || line >= first + count) continue;
    if (size !== common) return null;
    held += 1;
  }
  return held === count || common === standard ? common : null;
}

/** Undefined gives them back their standard size. */
export function setSize(sheet: BookSheet, along: Along, range: CellRange, size: number | undefined): void {
  const sizes = along === 'rows' ? sheet.rowHeights : sheet.columnWidths;
  const [first, count] = stretch(range, along);
  for (let line = first; line < first + count; line++) {
    if (size === undefined) sizes.delete(line);
    else sizes.set(line, size);
    sheet.touched[along].add(line);
  }
}

/** Where a column's cells begin and end, in points from the sheet's edge: what office.js calls left and width, top and height. */
export function extent(sheet: BookSheet, along: Along, range: CellRange): { readonly start: number; readonly size: number } {
  const [first, count] = stretch(range, along);
  return { start: lengthOf(sheet, along, 0, first), size: lengthOf(sheet, along, first, count) };
}

function lengthOf(sheet: BookSheet, along: Along, first: number, count: number): number {
  const standard = along === 'rows' ? STANDARD_HEIGHT : STANDARD_WIDTH;
  const sizes = along === 'rows' ? sheet.rowHeights : sheet.columnWidths;
  const hidden = along === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
  const inside = (line: number) => line >= first && line < first + count;
  let length = count * standard;
  for (const [line, size] of sizes) if (inside(line)) length += size - standard;
  for (const line of hidden) if (inside(line)) length -= sizes.get(line) ?? standard;
  return length;
}

/** Points a character of Calibri 11 takes, about, and the room on both its sides. A measure of text, not Excel's own. */
const CHARACTER = 5.25;
const PADDING = 6;

/** Widens or narrows each column to its longest text within the range; an empty column keeps its width. Wrapped text is not minded. */
export function autofitColumns(sheet: BookSheet, range: CellRange, textOf: (row: number, column: number) => string): void {
  const longest = new Map<number, number>();
  for (const [row, column] of heldCells(sheet, range)) {
    const size = cellAt(sheet, row, column)?.format.fontSize ?? 11;
    const lines = textOf(row, column).split('\n');
    const width = Math.max(...lines.map((line) => line.length)) * CHARACTER * (size / 11);
    longest.set(column, Math.max(longest.get(column) ?? 0, width));
  }
  for (const [column, width] of longest) {
    if (width > 0) setSize(sheet, 'columns', { row: 0, column, rows: 1, columns: 1 }, Math.round((width + PADDING) * 4) / 4);
  }
}
