/** Addresses of whole rows and columns beside the bounded ones. */
import { type CellRange, columnIndex, parseRange } from '../../domain/address';
import { MAX_COLUMNS, MAX_ROWS } from './limits';

/** A1 text to a range, whole rows and columns included; undefined for anything else. A sheet's name is passed over. */
export function parseAddress(text: string): CellRange | undefined {
  const bounded = parseRange(text);
  if (bounded) return bounded.row + bounded.rows <= MAX_ROWS && bounded.column + bounded.columns <= MAX_COLUMNS ? bounded : undefined;
  const local = text.slice(text.lastIndexOf('!') + 1).replaceAll('$', '');
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(local);
  if (columns) {
    const [a, b] = [columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? '')];
    const column = Math.min(a, b);
    return Math.max(a, b) < MAX_COLUMNS ? { row: 0, column, rows: MAX_ROWS, columns: Math.abs(a - b) + 1 } : undefined;
  }
  const rows = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(local);
  if (!rows) return undefined;
  const [a, b] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
  return Math.max(a, b) < MAX_ROWS ? { row: Math.min(a, b), column: 0, rows: Math.abs(a - b) + 1, columns: MAX_COLUMNS } : undefined;
}
