/** How well tables and plan fit. */
import type { Reading } from '../domain/table/indicator-table';

/** How many rows of the tables stand for a measure of the plan, and how many there are. */
export function rowsMatched(reading: Reading): { readonly matched: number; readonly rows: number } {
  const rows = reading.tables.flatMap((table) => table.rows);
  return { matched: rows.filter(({ measureId }) => measureId !== null).length, rows: rows.length };
}
