/** The workbook that Excel has open, behind the port that the workflows know. */
import type { Pace } from '../workflow/pace';
import type { WorkbookPort } from '../workflow/workbook-port';
import { CellChanges } from './cell-changes';
import { asFault } from './faults';
import { PAGE_PACE } from './page-pace';
import { readLook } from './read-look';
import { readSnapshot } from './read-snapshot';
import type { RunBatch } from './run-batch';
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
  return {
    ...(pace ? { pace } : {}),
    read: (options = {}) => inWords(run((context) => readSnapshot(context, options))),
    write: (makePlans, options = {}) => inWords(writeSheets(run, makePlans, options)),
    change: (changes, makePlans, options = {}) => inWords(writeSheets(run, makePlans, options, new CellChanges(changes))),
    readLook: (sheets) => inWords(run((context) => readLook(context, sheets))),
    ...(create ? { openNewWorkbook: (base64: string) => inWords(create(base64)) } : {}),
    select: (sheetName, address) =>
      inWords(
        run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(sheetName);
          sheet.activate();
          if (address !== null) sheet.getRange(address).select();
          await context.sync();
        }),
      ),
  };
}
