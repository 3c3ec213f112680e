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

/** The port over office.js. `run` is Excel.run in the pane; the command line gives its own, and no pace, as it has no page to keep alive. */
export function excelPort(run: RunBatch = (batch) => Excel.run(batch), pace: Pace | null = PAGE_PACE): WorkbookPort {
  return {
    ...(pace ? { pace } : {}),
    read: (options = {}) => inWords(run((context) => readSnapshot(context, options))),
    write: (makePlans, options = {}) => inWords(writeSheets(run, makePlans, options)),
    change: (changes, makePlans, options = {}) => inWords(writeSheets(run, makePlans, options, new CellChanges(changes))),
    readLook: (sheets) => inWords(run((context) => readLook(context, sheets))),
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
