/** A cell's text as Excel shows it. */
import { shownText } from '../../domain/workbook-file/shown-text';
import type { Book, BookCell } from './book';

/** "" for a blank cell. */
export function cellText(book: Pick<Book, 'dateSystem'>, cell: BookCell | undefined): string {
  return cell ? shownText(cell.value, cell.isError, cell.format.numberFormat, book.dateSystem) : '';
}
