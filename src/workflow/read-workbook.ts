/** The first button: read the workbook and understand it against the plan. Nothing is written. */
import type { Plan } from '../domain/framework/plan';
import { understand, type Understanding } from './understanding';
import { WorkbookFault, type WorkbookPort, type WorkOptions } from './workbook-port';

/**
 * Reads every sheet but our own, finds the indicator tables, checks and assesses them.
 * Rejects with a WorkbookFault whose message is a sentence for the analyst where the workbook cannot be read, is empty,
 * or holds no indicator table.
 */
export async function readWorkbook(port: WorkbookPort, plan: Plan | null, options: WorkOptions = {}): Promise<Understanding> {
  const snapshot = await port.read(options);
  const sources = snapshot.sheets.filter(({ mark }) => mark === undefined);
  if (sources.every(({ used, unread }) => used === undefined && unread.length === 0)) {
    throw new WorkbookFault(
      'There is nothing in this workbook yet: every sheet is empty. Open the workbook that holds your indicator tables, and read again.',
      'empty-workbook',
    );
  }
  const understanding = understand(snapshot, plan);
  if (understanding.reading.tables.length === 0) {
    const seen = understanding.reading.unread[0];
    const where = seen ? ` What was seen first, on sheet "${seen.sheet}" at ${seen.address}, was set aside: ${seen.reason}` : '';
    throw new WorkbookFault(
      'No indicator table was found in this workbook. A table needs a row of periods (such as 2014/15, 2015/16) ' +
        `with the measures beneath it.${where}`,
      'no-indicator-table',
    );
  }
  return understanding;
}
