/** The text that an editor shows for a cell: what, typed again, would give the same cell. */
import type { Book, BookCell } from '../../book/book';
import { cellText } from '../../book/cell-text';
import { readTyped } from '../../book/typed-text';

/** A formula with its "=", a date or percentage as it is shown, a number in full, text with "'" where it would be read as something else. */
export function entryText(book: Book, cell: BookCell | undefined): string {
  if (!cell) return '';
  if (cell.formula !== null) return cell.formula;
  if (cell.value === '') return '';
  if (typeof cell.value === 'string') return needsQuote(cell, cell.value) ? `'${cell.value}` : cell.value;
  const shown = cellText(book, cell);
  const typed = readTyped(shown);
  if (typed.kind === 'value' && typed.value === cell.value) return shown;
  return typeof cell.value === 'boolean' ? shown : String(cell.value);
}

function needsQuote(cell: BookCell, text: string): boolean {
  if (cell.isError || cell.format.numberFormat === '@') return false;
  const typed = readTyped(text);
  return text.startsWith("'") || typed.kind !== 'value' || typed.value !== text;
}
