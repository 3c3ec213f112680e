/** Excel's sizes. Source: Microsoft, "Excel specifications and limits". */
import type { CellRange } from '../../domain/address';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
export const MAX_CELL_TEXT = 32_767;
/** A read of more cells answers null (Microsoft, "Resource limits and performance optimization for Office Add-ins"). */
export const MAX_READ_CELLS = 5_000_000;

/** False for a range such as A1:ZZZ9999999, which reads as an address and goes beyond the last row or column. */
export function isOnSheet({ row, rows, column, columns }: CellRange): boolean {
  return row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
}

/** Whole columns ("A:F"): every row of the sheet. */
export function isWholeColumns(range: CellRange): boolean {
  return range.rows === MAX_ROWS;
}

/** Whole rows ("3:9"): every column of the sheet. */
export function isWholeRows(range: CellRange): boolean {
  return range.columns === MAX_COLUMNS;
}

export function isUnbounded(range: CellRange): boolean {
  return isWholeColumns(range) || isWholeRows(range);
}

/** The whole sheet. */
export const WHOLE_SHEET: CellRange = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
