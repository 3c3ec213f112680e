/** What a cell shows in the width it has: a number that does not fit is shortened or shown as ####, text runs over blank neighbours. */
import type { Book, BookCell, BookSheet } from '../../book/book';
import type { CellFormat } from '../../book/cell-format';
import { cellText } from '../../book/cell-text';
import { cellAt } from '../../book/make';
import type { Axis } from './axis';
import { CELL_PADDING, sideOf } from './cell-look';
import { textWidth } from './text-width';

/** The text for a cell of this width, in pixels. A number in General loses decimals before it becomes ####, as in Excel. */
export function fittedText(book: Book, cell: BookCell, format: CellFormat, width: number): string {
  const text = cellText(book, cell);
  const room = width - 2 * CELL_PADDING;
  if (typeof cell.value !== 'number' || cell.isError || textWidth(text, format) <= room) return text;
  if (format.numberFormat === 'General') {
    for (let digits = 10; digits > 0; digits--) {
      const shorter = String(Number(cell.value.toPrecision(digits)));
      if (textWidth(shorter, format) <= room && Math.trunc(Number(shorter)) === Math.trunc(cell.value)) return shorter;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(room / Math.max(1, textWidth('#', format)))));
}

/** How far text runs beyond its cell over blank neighbours, in pixels to each side. Numbers and wrapped text stay in. */
export function overrun(
  sheet: BookSheet, place: { readonly row: number; readonly column: number }, cell: BookCell, text: string, columns: Axis,
): { readonly left: number; readonly right: number } {
  const stays = { left: 0, right: 0 };
  if (typeof cell.value !== 'string' || cell.format.wrap || cell.value === '' || text.includes('\n')) return stays;
  const own = columns.size(place.column);
  const over = textWidth(text, cell.format) + 2 * CELL_PADDING - own;
  if (over <= 0) return stays;
  const side = sideOf(cell, cell.format);
  const want = side === 'center' ? over / 2 : over;
  return {
    left: side === 'left' ? 0 : blankRoom(sheet, place.row, place.column, -1, want, columns),
    right: side === 'right' ? 0 : blankRoom(sheet, place.row, place.column, 1, want, columns),
  };
}

/** The width of the blank cells beside a cell, until there is enough or one is not blank. */
function blankRoom(sheet: BookSheet, row: number, column: number, step: 1 | -1, want: number, columns: Axis): number {
  let room = 0;
  for (let next = column + step; room < want && next >= 0 && next < columns.count; next += step) {
    const neighbour = cellAt(sheet, row, next);
    if (neighbour && (neighbour.value !== '' || neighbour.formula !== null)) break;
    room += columns.size(next);
  }
  return Math.min(room, want);
}
