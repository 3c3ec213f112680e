/** Columns of a table that come and go. Cells to the right move along, in the table's rows. */
import type { Book, BookSheet } from './book';
import type { BookTable } from './table';
import { ExcelError } from './excel-error';
import { guardSheet } from './guard';
import { shiftCells } from './shift-cells';
import { tidyHeaders } from './table-headers';

/** A blank column before the one at this place, or at the end. */
export function addColumn(book: Book, sheet: BookSheet, table: BookTable, index: number): void {
  guardSheet(sheet);
  const was = table.range;
  shiftCells(book, sheet, { at: { ...was, column: was.column + index, columns: 1 }, towards: 'right' });
  // A shift at the table's own edge moves it or passes it by; here it always grows.
  table.range = { ...was, columns: was.columns + 1 };
  movedFilters(table, (column) => (column >= index ? column + 1 : column));
  tidyHeaders(sheet, table);
}

export function deleteColumn(book: Book, sheet: BookSheet, table: BookTable, index: number): void {
  guardSheet(sheet);
  if (index < 0 || index >= table.range.columns) throw new ExcelError('ItemNotFound', 'The table has no such column.');
  if (table.range.columns === 1) throw new ExcelError('InvalidOperation', 'A table keeps at least one column.');
  shiftCells(book, sheet, { at: { ...table.range, column: table.range.column + index, columns: 1 }, towards: 'left' });
  movedFilters(table, (column) => (column === index ? undefined : column > index ? column - 1 : column));
}

function movedFilters(table: BookTable, moved: (column: number) => number | undefined): void {
  if (!table.filters) return;
  table.filters = new Map([...table.filters].flatMap(([column, filter]) => {
    const place = moved(column);
    return place === undefined ? [] : [[place, filter] as const];
  }));
}
