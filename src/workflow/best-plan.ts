/** Reading without being told the plan: the built-in plan whose measures are most at home in the workbook is taken. */
import type { Plan } from '../domain/framework/plan';
import type { Reading } from '../domain/table/indicator-table';
import { readWorkbook } from './read-workbook';
import type { Understanding } from './understanding';
import type { WorkbookPort, WorkOptions } from './workbook-port';

/** How many rows of the tables stand for a measure of the plan, and how many there are. */
export function rowsMatched(reading: Reading): { readonly matched: number; readonly rows: number } {
  const rows = reading.tables.flatMap((table) => table.rows);
  return { matched: rows.filter(({ measureId }) => measureId !== null).length, rows: rows.length };
}

/**
 * Reads the workbook once and understands it against each plan; the one that matches most rows wins, the earlier of equals.
 * Where no plan matches a single row, the tables are understood without a plan, so `plan` is null. Rejects as readWorkbook
 * does where there is nothing to read.
 */
export async function readWithBestPlan(port: WorkbookPort, plans: readonly Plan[], options: WorkOptions = {}): Promise<Understanding> {
  const snapshot = await port.read(options);
  const alreadyRead: WorkbookPort = { ...port, read: () => Promise.resolve(snapshot) };
  let best = await readWorkbook(alreadyRead, null, options);
  let most = 0;
  for (const plan of plans) {
    const understanding = await readWorkbook(alreadyRead, plan, options);
    const { matched } = rowsMatched(understanding.reading);
    if (matched > most) [best, most] = [understanding, matched];
  }
  return best;
}
