/** The first button: read the workbook and understand it against the plan. Nothing is written. */
import type { Plan } from '../domain/framework/plan';
import type { WorkbookSnapshot } from '../domain/snapshot';
import { hasTables } from '../domain/table/has-tables';
import type { Reading } from '../domain/table/indicator-table';
import { DATA_MARK } from '../domain/returns/data/data-sheet';
import { atPace } from './pace';
import { understandInParts, type Understanding } from './understanding';
import { WorkbookFault, type WorkbookPort, type WorkOptions } from './workbook-port';

/** As much of the port as a reading needs. */
export type ReadingPort = Pick<WorkbookPort, 'read' | 'pace'>;

/**
 * Reads every sheet but our own, finds the indicator tables, checks and assesses them.
 * Rejects with a WorkbookFault whose message is a sentence for the analyst where the workbook cannot be read, is empty,
 * or holds no indicator table, or the work was cancelled.
 */
export async function readWorkbook(port: ReadingPort, plan: Plan | null, options: WorkOptions = {}): Promise<Understanding> {
  const understanding = await readAnyWorkbook(port, plan, options);
  refuseWithoutTables(understanding.reading);
  return understanding;
}

/** The same where tables are not asked for: a workbook without one is understood too, with what was set aside and why. */
export async function readAnyWorkbook(port: ReadingPort, plan: Plan | null, options: WorkOptions = {}): Promise<Understanding> {
  const understanding = await readAsItIs(port, plan, options);
  refuseEmpty(understanding.snapshot);
  return understanding;
}

/** The same for a workbook in which nothing stands yet, too: a plan is laid out and returns are asked for before there is a figure. */
export async function readAsItIs(port: ReadingPort, plan: Plan | null, options: WorkOptions = {}): Promise<Understanding> {
  const snapshot = await port.read(options);
  return atPace(understandInParts(snapshot, plan, options.lastGood ?? null, options.asAt), options, port.pace);
}

/** Throws the sentence for a workbook in which nothing stands but our own sheets; the table that returns are imported into is a source. */
export function refuseEmpty({ sheets }: WorkbookSnapshot): void {
  const sources = sheets.filter(({ mark }) => mark === undefined || mark === DATA_MARK);
  if (sources.some(({ used, unread }) => used !== undefined || unread.length > 0)) return;
  throw new WorkbookFault(
    'There is nothing in this workbook yet: every sheet is empty. Open the workbook that holds your indicator tables, and read again.',
    'empty-workbook',
  );
}

/** Throws the sentence for a workbook in which no table has periods to compare. */
export function refuseWithoutTables(reading: Reading): void {
  if (hasTables(reading)) return;
  const seen = reading.unread[0];
  const where = seen ? ` What was seen first, on sheet "${seen.sheet}" at ${seen.address}, was set aside: ${seen.reason}` : '';
  throw new WorkbookFault(
    'No indicator table was found in this workbook. A table needs a row of periods (such as 2014/15, 2015/16) ' +
      `with the measures beneath it.${where}`,
    'no-indicator-table',
  );
}
