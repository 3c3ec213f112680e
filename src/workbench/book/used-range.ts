/** The cells in use: Excel's used range. */
import type { CellRange } from '../../domain/address';
import type { BookCell, BookSheet } from './book';
import { DEFAULT_FORMAT } from './formats';
import { WHOLE_SHEET } from './limits';
import { heldEntries } from './rectangles';

function hasContent(cell: BookCell): boolean {
  return cell.value !== '' || cell.formula !== null;
}

/**
 * The smallest rectangle around the used cells within a range; undefined where there are none. Formatted blanks count
 * unless `valuesOnly`.
 */
export function usedRange(sheet: BookSheet, valuesOnly: boolean, within: CellRange = WHOLE_SHEET): CellRange | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of heldEntries(sheet.cells, within.row, within.rows)) {
    for (const [column, cell] of heldEntries(cells, within.column, within.columns)) {
      if (!hasContent(cell) && (valuesOnly || cell.format === DEFAULT_FORMAT)) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
