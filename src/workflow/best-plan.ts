/** Reading without being told the plan: the built-in plan whose measures are most at home in the workbook is taken. */
import type { Plan } from '../domain/framework/plan';
import { decisionsIn } from '../domain/measure-map/decisions-in';
import { frameworkInUse } from '../domain/framework/sheet/framework-in-use';
import type { Reading } from '../domain/table/indicator-table';
import { readTablesInParts } from '../domain/table/read-tables';
import { atPace } from './pace';
import { rowsMatched } from './rows-matched';
import { refuseEmpty, refuseWithoutTables, type ReadingPort } from './read-workbook';
import { understandReading, type Understanding } from './understanding';
import type { WorkOptions } from './workbook-port';

/** As readAsItIsWithBestPlan; rejects as readWorkbook does where there is nothing to read. */
export async function readWithBestPlan(port: ReadingPort, plans: readonly Plan[], options: WorkOptions = {}): Promise<Understanding> {
  const understanding = await readAsItIsWithBestPlan(port, plans, options);
  refuseEmpty(understanding.snapshot);
  refuseWithoutTables(understanding.reading);
  return understanding;
}

/**
 * Reads the workbook once. A workbook with a framework of its own is understood against that; otherwise this finds its tables against each plan, and understands it against the one that matches most rows, the earlier
 * of equals. Where no plan matches a single row, the workbook is understood without a plan, so `plan` is null. Rejects with a WorkbookFault
 * where it cannot be read, or the work was cancelled.
 */
export async function readAsItIsWithBestPlan(port: ReadingPort, plans: readonly Plan[], options: WorkOptions = {}): Promise<Understanding> {
  const snapshot = await port.read(options);
  let best: { readonly plan: Plan | null; readonly reading: Reading } | undefined;
  let most = -1;
  // The framework of record of the workbook is the plan, whatever else would match.
  const own = frameworkInUse(snapshot, options.lastGood ?? null).plan;
  for (const plan of own ? [own] : [null, ...plans]) {
    const reading = await atPace(readTablesInParts(snapshot, plan, decisionsIn(snapshot, plan)), options, port.pace);
    const { matched } = rowsMatched(reading);
    if (matched > most) [best, most] = [{ plan, reading }, matched];
  }
  const { plan, reading } = best ?? { plan: null, reading: { tables: [], unread: [] } };
  return atPace(understandReading(snapshot, plan, reading, options.asAt), options, port.pace);
}
