/** The audit of the accessible sheets of a workbook, on what stands in it now. */
import { auditAccessible, type AccessibleAudit } from '../domain/audit/accessible-audit';
import { parseMark } from '../domain/render/mark';
import type { WorkbookPort, WorkOptions } from './workbook-port';

/** Reads the workbook and how its sheets look. Nothing is written. Where the looks cannot be read, their rules are the author's to check. */
export async function auditWorkbook(port: Pick<WorkbookPort, 'read' | 'readLook'>, options: WorkOptions = {}): Promise<AccessibleAudit> {
  const snapshot = await port.read(options);
  const own = snapshot.sheets.filter(({ mark }) => mark !== undefined && parseMark(mark)?.kind === 'accessible');
  const look = port.readLook ? await port.readLook((own.length > 0 ? own : snapshot.sheets).map(({ name }) => name), options) : null;
  return auditAccessible(snapshot, look);
}
