/** The look of many cells at once: changing it, and what they have in common. Formats are shared, so equal looks are one object. */
import type { CellRange } from '../../domain/address';
import type { BookSheet } from './book';
import type { CellFormat } from './cell-format';
import { DEFAULT_FORMAT, internFormat } from './formats';
import { tell } from './happenings';
import { isUnbounded, isWholeColumns, isWholeRows, MAX_COLUMNS } from './limits';
import { touchCell } from './make';
import { heldCells, heldEntries } from './rectangles';

export type ChangeFormat = (format: CellFormat) => CellFormat;

/** A change that makes each shared format anew only once. */
function once(change: ChangeFormat): ChangeFormat {
  const done = new Map<CellFormat, CellFormat>();
  return (format) => {
    let changed = done.get(format);
    if (!changed) done.set(format, (changed = internFormat(change(format))));
    return changed;
  };
}

/** Changes the look of every cell of the range. Whole rows and columns keep the look for cells that are not held. */
export function changeFormats(sheet: BookSheet, range: CellRange, change: ChangeFormat): void {
  const changed = once(change);
  tell(sheet, { kind: 'formatted', sheetId: sheet.id, range });
  if (!isUnbounded(range)) {
    for (let row = range.row; row < range.row + range.rows; row++) {
      for (let column = range.column; column < range.column + range.columns; column++) {
        const cell = touchCell(sheet, row, column);
        cell.format = changed(cell.format);
      }
    }
    return;
  }
  makeCrossings(sheet, range);
  for (const [row, column] of [...heldCells(sheet, range)]) {
    const cell = touchCell(sheet, row, column);
    cell.format = changed(cell.format);
  }
  if (isWholeColumns(range)) changeColumns(sheet, range, changed);
  if (isWholeRows(range)) changeRows(sheet, range, changed);
}

/** Where a row with a look of its own meets a column that has one, the cell must be held: neither speaks for it. */
function makeCrossings(sheet: BookSheet, range: CellRange): void {
  if (isWholeColumns(range) && isWholeRows(range)) return;
  if (isWholeColumns(range)) {
    for (const [row] of heldEntries(sheet.rowFormats, range.row, range.rows)) {
      for (let column = range.column; column < range.column + range.columns; column++) touchCell(sheet, row, column);
    }
  } else if (wholeSheetFormat(sheet) === undefined) {
    for (const column of sheet.columnFormats.keys()) {
      for (let row = range.row; row < range.row + range.rows; row++) touchCell(sheet, row, column);
    }
  }
}

/** The look that every column has; undefined where they differ. */
function wholeSheetFormat(sheet: BookSheet): CellFormat | undefined {
  if (sheet.columnFormats.size === 0) return DEFAULT_FORMAT;
  const formats = new Set(sheet.columnFormats.values());
  const [only] = formats;
  return sheet.columnFormats.size === MAX_COLUMNS && formats.size === 1 ? only : undefined;
}

function changeColumns(sheet: BookSheet, range: CellRange, changed: ChangeFormat): void {
  for (let column = range.column; column < range.column + range.columns; column++) {
    sheet.columnFormats.set(column, changed(sheet.columnFormats.get(column) ?? DEFAULT_FORMAT));
    sheet.touched.columns.add(column);
  }
}

function changeRows(sheet: BookSheet, range: CellRange, changed: ChangeFormat): void {
  if (isWholeColumns(range)) {
    for (const [row, format] of sheet.rowFormats) sheet.rowFormats.set(row, changed(format));
    return;
  }
  const base = wholeSheetFormat(sheet) ?? DEFAULT_FORMAT;
  for (let row = range.row; row < range.row + range.rows; row++) {
    sheet.rowFormats.set(row, changed(sheet.rowFormats.get(row) ?? base));
    sheet.touched.rows.add(row);
  }
}

/** Every look that occurs in the range. */
export function looksIn(sheet: BookSheet, range: CellRange): ReadonlySet<CellFormat> {
  const looks = new Set<CellFormat>();
  let held = 0;
  for (const [, , cell] of heldCells(sheet, range)) {
    looks.add(cell.format);
    held += 1;
  }
  if (held === range.rows * range.columns) return looks;
  const rows = heldEntries(sheet.rowFormats, range.row, range.rows);
  for (const [, format] of rows) looks.add(format);
  if (rows.length === range.rows) return looks;
  const columns = heldEntries(sheet.columnFormats, range.column, range.columns);
  for (const [, format] of columns) looks.add(format);
  if (columns.length < range.columns) looks.add(DEFAULT_FORMAT);
  return looks;
}

/** What all looks in the ranges say alike; null where they differ, as office.js answers. */
export function common<T>(looks: Iterable<CellFormat>, read: (format: CellFormat) => T): T | null {
  let found: { readonly value: T } | undefined;
  for (const look of looks) {
    const value = read(look);
    if (found && found.value !== value) return null;
    found ??= { value };
  }
  return found ? found.value : null;
}

