/** Row heights as Excel fits them: a row without a height of its own is as high as its tallest font, or its wrapped text. */
import type { Book, BookCell, BookSheet } from '../../book/book';
import { cellText } from '../../book/cell-text';
import { PIXELS_PER_POINT } from './axis';
import type { Axis } from './axis';
import { CELL_PADDING } from './cell-look';
import { fontPixels, textWidth } from './text-width';
import { wrappedLines } from './wrapped-lines';

/** Excel's standard row: 15 points. */
export const STANDARD_ROW = 15 * PIXELS_PER_POINT;
/** Line height by font height, as Excel's 15 points for Calibri 11. */
const LINE = 15 / 11;

/** The rows that are not of the standard height: zero-based row → pixels, 0 where hidden. */
export function rowHeights(book: Book, sheet: BookSheet, columns: Axis): Map<number, number> {
  const heights = new Map<number, number>();
  const merged = mergedCells(sheet);
  for (const [row, cells] of sheet.cells) {
    let height = STANDARD_ROW;
    if (!sheet.rowHeights.has(row) && !sheet.hiddenRows.has(row)) {
      // Excel fits no row to its merged cells.
      for (const [column, cell] of cells) if (!merged.has(`${row},${column}`)) height = Math.max(height, needed(book, cell, columns.size(column)));
    }
    if (height > STANDARD_ROW) heights.set(row, Math.ceil(height));
  }
  for (const [row, points] of sheet.rowHeights) heights.set(row, points * PIXELS_PER_POINT);
  for (const row of sheet.hiddenRows) heights.set(row, 0);
  return heights;
}

function needed(book: Book, cell: BookCell, width: number): number {
  const { format } = cell;
  const isStandard = (format.fontSize ?? 11) <= 11 && !format.wrap;
  if (isStandard || cell.value === '' || width === 0) return STANDARD_ROW;
  const line = fontPixels(format) * LINE;
  if (!format.wrap || typeof cell.value !== 'string') return line;
  return line * wrappedLines(cellText(book, cell), width - 2 * CELL_PADDING, (text) => textWidth(text, format));
}

function mergedCells(sheet: BookSheet): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { row, column } of sheet.merges) places.add(`${row},${column}`);
  return places;
}
