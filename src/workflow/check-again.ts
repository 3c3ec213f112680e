/** What changed in the workbook since it was read. No event can be relied on to tell, so this is asked for: it reads once more and compares. */
import { changedCells, type WorkbookChanges } from '../domain/changed-cells';
import type { Understanding } from './understanding';
import type { WorkbookPort, WorkOptions } from './workbook-port';

/** Reads the workbook, and changes nothing. Rejects with a WorkbookFault where it cannot be read or the work is cancelled. */
export async function checkAgain(port: Pick<WorkbookPort, 'read'>, { snapshot }: Pick<Understanding, 'snapshot'>, options: WorkOptions = {}): Promise<WorkbookChanges> {
  return changedCells(snapshot, await port.read(options));
}
