/** A sheet's rows and columns in pixels, and how many of them the grid goes on for. */
import type { Book, BookSheet } from '../../book/book';
import { MAX_COLUMNS, MAX_ROWS } from '../../book/limits';
import { usedRange } from '../../book/used-range';
import { makeAxis, PIXELS_PER_POINT } from './axis';
import type { Axis } from './axis';
import type { Place } from './moves';
import { rowHeights, STANDARD_ROW } from './row-heights';

/** Excel's standard column: 8.43 characters of Calibri 11, 48 points. */
const STANDARD_COLUMN = 48 * PIXELS_PER_POINT;
/** Blank rows and columns drawn beyond the last used or selected one. */
const BEYOND = { rows: 60, columns: 12 };
const LEAST = { rows: 100, columns: 26 };
/** No browser scrolls further than about 17 million pixels (Firefox): at the standard height that is 800,000 rows. */
const MOST_ROWS = 800_000;

export interface Layout {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Lays the sheet out to a little beyond its used range and the given place. */
export function layOut(book: Book, sheet: BookSheet, reach: Place): Layout {
  const used = usedRange(sheet, false);
  const lastRow = Math.max(reach.row, used ? used.row + used.rows : 0);
  const lastColumn = Math.max(reach.column, used ? used.column + used.columns : 0);
  const columnCount = Math.min(MAX_COLUMNS, Math.max(LEAST.columns, lastColumn + BEYOND.columns));
  const rowCount = Math.min(MAX_ROWS, MOST_ROWS, Math.max(LEAST.rows, lastRow + BEYOND.rows));
  const widths = new Map([...sheet.columnWidths].map(([column, points]) => [column, points * PIXELS_PER_POINT]));
  for (const column of sheet.hiddenColumns) widths.set(column, 0);
  const columns = makeAxis(columnCount, STANDARD_COLUMN, widths);
  return { columns, rows: makeAxis(rowCount, STANDARD_ROW, rowHeights(book, sheet, columns)) };
}
