/** The workbook that Excel has open, behind the port that the workflows know. */
import type { Pace } from '../workflow/pace';
import type { MakePlans, WorkbookPort, WorkOptions, WrittenSheet } from '../workflow/workbook-port';
import { CellChanges } from './cell-changes';
import { asFault } from './faults';
import { PAGE_PACE } from './page-pace';
import { readLook } from './read-look';
import { readSnapshot } from './read-snapshot';
import type { RunBatch } from './run-batch';
import { untilCancelled } from './until-cancelled';
import { watchSheets } from './watch-sheets';
import { writeSheets } from './write-sheets';

/** Every error of Excel's comes out as a WorkbookFault with a sentence; bugs of ours come out as they are. */
async function inWords<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw asFault(error);
  }
}

/** Excel.createWorkbook (ExcelApi 1.8); undefined where this Excel does not have it. */
export function newWorkbooks(): CreateWorkbook | undefined {
  return typeof Excel !== 'undefined' && typeof Excel.createWorkbook === 'function' ? (base64) => Excel.createWorkbook(base64) : undefined;
}

export type CreateWorkbook = (base64: string) => Promise<void>;

/** The port over office.js. `run` is Excel.run in the pane; the command line gives its own, and no pace, as it has no page to keep alive. */
export function excelPort(run: RunBatch = (batch) => Excel.run(batch), pace: Pace | null = PAGE_PACE, create = newWorkbooks()): WorkbookPort {
  const write = (makePlans: MakePlans, options: WorkOptions, changes?: CellChanges): Promise<readonly WrittenSheet[]> => {
    const progressing = { isWriting: false };
    return inWords(untilCancelled(writeSheets(run, makePlans, options, changes, progressing), options.signal, () => progressing.isWriting));
  };
  return {
    ...(pace ? { pace } : {}),
    read: (options = {}) => inWords(untilCancelled(run((context) => readSnapshot(context, options, pace ?? undefined)), options.signal, () => false)),
    write: (makePlans, options = {}) => write(makePlans, options),
    change: (changes, makePlans, options = {}) => write(makePlans, options, new CellChanges(changes, options.cellsLast)),
    readLook: (sheets, { signal } = {}) => inWords(untilCancelled(run((context) => readLook(context, sheets)), signal, () => false)),
    ...(create ? { openNewWorkbook: (base64: string) => inWords(create(base64)) } : {}),
    watch: (changed) => watchSheets(run, changed),
    select: (sheetName, address, { signal } = {}) => inWords(untilCancelled(run((context) => select(context, sheetName, address)), signal, () => false)),
  };
}

async function select(context: Excel.RequestContext, sheetName: string, address: string | null): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  sheet.activate();
  if (address !== null) sheet.getRange(address).select();
  await context.sync();
}
