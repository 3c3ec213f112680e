/** What is selected. */
import type { CellRange } from '../../domain/address';
import type { Book, BookSheet } from './book';
import { tell } from './happenings';
import { sameRange } from './rectangles';

/** Selects cells of a sheet. Selecting what is selected already is nothing new. */
export function selectCells(book: Book, sheet: BookSheet, range: CellRange): void {
  const before = book.selection;
  book.selection = { sheetId: sheet.id, range };
  if (before.sheetId !== sheet.id || !sameRange(before.range, range)) tell(book, { kind: 'selected', sheetId: sheet.id, range });
}
