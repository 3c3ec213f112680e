/** Tables: adding, naming, resizing, growing, taking away. Each throws what Excel throws and changes nothing then. */
import { type CellRange, parseRange, rangeAddress } from '../../domain/address';
import type { Book, BookSheet } from './book';
import type { BookTable } from './table';
import { ExcelError } from './excel-error';
import { guardSheet } from './guard';
import { tell } from './happenings';
import { isUnbounded } from './limits';
import { touchCell } from './make';
import { findName } from './names';
import { heldCells, intersect } from './rectangles';
import { shiftCells } from './shift-cells';
import { tidyHeaders } from './table-headers';

export interface FoundTable {
  readonly sheet: BookSheet;
  readonly table: BookTable;
}

export function allTables(book: Book): FoundTable[] {
  return book.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

/** Throws ItemNotFound for a table that is no longer there. */
export function tableById(book: Book, id: string): FoundTable {
  const found = allTables(book).find(({ table }) => table.id === id);
  if (!found) throw new ExcelError('ItemNotFound', 'The table is no longer in the workbook.');
  return found;
}

/**
 * Excel's rules: a letter or "_" first, then letters, digits, "_" and "."; not like a cell; no other table's or name's,
 * whatever the case. Source: excel-facts; Microsoft, "Rename an Excel table".
 */
export function checkTableName(book: Book, name: string, except?: BookTable): void {
  const sound = /^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) && name.length <= 255 && !/^([rc]|r\d*c\d*)$/i.test(name) && !parseRange(name);
  if (!sound) throw new ExcelError('InvalidArgument', `A table cannot be named "${name}".`);
  const wanted = name.toLowerCase();
  const taken = allTables(book).some(({ table }) => table !== except && table.name.toLowerCase() === wanted);
  if (taken || findName(book, name, null)) throw new ExcelError('InvalidArgument', `There is a table or a name "${name}" already.`);
}

/** The first of "Table1", "Table2", … that no table has. */
export function freeTableName(book: Book): string {
  const taken = new Set(allTables(book).map(({ table }) => table.name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

function refuseOverlap(sheet: BookSheet, range: CellRange, except?: BookTable): void {
  if (isUnbounded(range)) throw new ExcelError('InvalidArgument', 'A table needs a bounded range.');
  const other = sheet.tables.find((table) => table !== except && intersect(table.range, range));
  if (other) throw new ExcelError('InvalidArgument', `${rangeAddress(range)} overlaps the table "${other.name}".`);
  if (sheet.merges.some((merge) => intersect(merge, range))) {
    throw new ExcelError('InvalidArgument', `${rangeAddress(range)} has merged cells, which a table cannot hold.`);
  }
}

function touchTables(sheet: BookSheet): void {
  sheet.touched.aspects.add('tables');
  tell(sheet, { kind: 'named', sheetId: sheet.id });
}

/** Without headers, cells move down by a row and "Column1", "Column2", … are put above. */
export function addTable(book: Book, sheet: BookSheet, range: CellRange, hasHeaders: boolean): BookTable {
  guardSheet(sheet);
  refuseOverlap(sheet, range);
  if (!hasHeaders) shiftCells(book, sheet, { at: { ...range, rows: 1 }, towards: 'down' });
  book.made += 1;
  const table: BookTable = {
    id: `{00000000-000C-0000-F000-${book.made.toString(16).toUpperCase().padStart(12, '0')}}`,
    name: freeTableName(book),
    // A table has at least one row below its headers.
    range: { ...range, rows: Math.max(2, hasHeaders ? range.rows : range.rows + 1) },
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showFilterButton: true,
    ...(hasHeaders && range.rows === 1 ? { awaitsFirstRow: true } : {}),
  };
  sheet.tables.push(table);
  tidyHeaders(sheet, table);
  touchTables(sheet);
  tell(sheet, { kind: 'tableAdded', sheetId: sheet.id, tableId: table.id, name: table.name });
  return table;
}

export function changeTable(sheet: BookSheet, table: BookTable, change: Partial<Omit<BookTable, 'id'>>): void {
  guardSheet(sheet);
  Object.assign(table, change);
  touchTables(sheet);
}

/** The header row stays where it is; the new range must overlap the old one (Microsoft, "Table.resize"). */
export function resizeTable(sheet: BookSheet, table: BookTable, range: CellRange): void {
  guardSheet(sheet);
  refuseOverlap(sheet, range, table);
  if (range.row !== table.range.row || !intersect(range, table.range) || range.rows < 2) {
    throw new ExcelError('InvalidArgument', 'A table keeps its header row, and one row below it, when it is resized.');
  }
  table.range = range;
  tidyHeaders(sheet, table);
  touchTables(sheet);
}

/** The rows between headers and totals: zero-based rows of the sheet. */
export function bodyRows(table: BookTable): { readonly first: number; readonly count: number } {
  const head = table.showHeaders ? 1 : 0;
  return { first: table.range.row + head, count: table.range.rows - head - (table.showTotals ? 1 : 0) };
}

/** Puts blank rows in before a row of the body, or at its end. Cells below move down; so does a total row. */
export function insertRows(book: Book, sheet: BookSheet, table: BookTable, before: number, count: number): CellRange {
  guardSheet(sheet);
  const body = bodyRows(table);
  const at: CellRange = { ...table.range, row: body.first + before, rows: count };
  const was = table.range;
  shiftCells(book, sheet, { at, towards: 'down' });
  // A shift at the table's own edge moves it or passes it by; here it always grows.
  table.range = { ...was, rows: was.rows + count };
  touchTables(sheet);
  return at;
}

/** True where the only row of the body is Excel's place for a first one, which is none of the table's rows until something stands in it. */
function awaitsFirstRow(sheet: BookSheet, table: BookTable): boolean {
  const { first, count } = bodyRows(table);
  return table.awaitsFirstRow === true && count === 1 && [...heldCells(sheet, { ...table.range, row: first, rows: 1 })].every(([, , { value }]) => value === '');
}

/** Room for rows that are added before a row of the body, or at its end: the first row of all takes the place that was kept for it. */
export function roomForRows(book: Book, sheet: BookSheet, table: BookTable, before: number, count: number): CellRange {
  const isFirst = awaitsFirstRow(sheet, table);
  table.awaitsFirstRow = false;
  if (!isFirst) return insertRows(book, sheet, table, before, count);
  guardSheet(sheet);
  if (count > 1) insertRows(book, sheet, table, 1, count - 1);
  return { ...table.range, row: bodyRows(table).first, rows: count };
}

/** Takes rows of the body out; one, blank, is always left. */
export function deleteRows(book: Book, sheet: BookSheet, table: BookTable, first: number, count: number): void {
  guardSheet(sheet);
  const body = bodyRows(table);
  if (first < 0 || count < 1 || first + count > body.count) throw new ExcelError('InvalidArgument', 'The table has no such rows.');
  if (count === body.count) {
    insertRows(book, sheet, table, body.count, 1);
    table.awaitsFirstRow = true;
  }
  shiftCells(book, sheet, { at: { ...table.range, row: body.first + first, rows: count }, towards: 'up' });
  touchTables(sheet);
}

/** The cells keep their contents. */
export function convertToRange(sheet: BookSheet, table: BookTable): void {
  guardSheet(sheet);
  sheet.tables = sheet.tables.filter((one) => one !== table);
  touchTables(sheet);
  tell(sheet, { kind: 'tableDeleted', sheetId: sheet.id, tableId: table.id, name: table.name });
}

/** A total row comes below the body, with "Total" in its first cell, or goes with its contents. */
export function showTotals(book: Book, sheet: BookSheet, table: BookTable, show: boolean): void {
  if (show === table.showTotals) return;
  guardSheet(sheet);
  if (show) {
    const row = insertRows(book, sheet, table, bodyRows(table).count, 1).row;
    Object.assign(touchCell(sheet, row, table.range.column), { value: 'Total', isError: false, formula: null });
  } else {
    const { rows } = table.range;
    shiftCells(book, sheet, { at: { ...table.range, row: table.range.row + rows - 1, rows: 1 }, towards: 'up' });
  }
  table.showTotals = show;
  touchTables(sheet);
}
