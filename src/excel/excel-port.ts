/** The workbook that Excel has open, behind the port that the workflows know. */
import type { Pace } from '../workflow/pace';
import type { MakePlans, WorkbookPort, WorkOptions, RestingOptions, WrittenSheet } from '../workflow/workbook-port';
import { CellChanges } from './cell-changes';
import { asFault } from './faults';
import type { Left } from './fault-sentences';
import { PAGE_PACE } from './page-pace';
import { readLook } from './read-look';
import { readSnapshot } from './read-snapshot';
import { askOfLink } from './rests-on';
import type { RunBatch } from './run-batch';
import { listen, type Awaited, type Listener } from './unanswered';
import { stopping, untilCancelled } from './until-cancelled';
import { watchSheets } from './watch-sheets';
import { writeSheets } from './write-sheets';

/** Every error of Excel's comes out as a WorkbookFault with a sentence; bugs of ours come out as they are. */
async function inWords<T>(work: Promise<T>, left?: Left): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw asFault(error, left);
  }
}

/** Excel.createWorkbook (ExcelApi 1.8); undefined where this Excel does not have it. */
export function newWorkbooks(): CreateWorkbook | undefined {
  return typeof Excel !== 'undefined' && typeof Excel.createWorkbook === 'function' ? (base64) => Excel.createWorkbook(base64) : undefined;
}

export type CreateWorkbook = (base64: string) => Promise<void>;

/** The port over office.js. `run` is Excel.run in the pane; the command line gives its own, and no pace, as it has no page to keep alive. */
export function excelPort(run: RunBatch = (batch) => Excel.run(batch), pace: Pace | null = PAGE_PACE, create = newWorkbooks()): WorkbookPort {
  const listenTo = (options: WorkOptions, awaited: () => Awaited): Listener => listen(stopping(run, options.signal), options, pace?.alarm, awaited);
  const write = (makePlans: MakePlans, options: RestingOptions, changes?: CellChanges): Promise<readonly WrittenSheet[]> => {
    const progressing = { isWriting: false };
    const heard = listenTo(options, () => (progressing.isWriting ? 'writing' : 'look before writing'));
    return inWords(untilCancelled(writeSheets(heard.run, makePlans, { ...options, ...heard.options }, changes, progressing, pace ?? undefined), options.signal, () => progressing.isWriting));
  };
  /** Work that writes nothing. */
  const ask = <T>(options: WorkOptions, awaited: Awaited, work: (heard: Listener) => Promise<T>, left?: Left): Promise<T> =>
    inWords(untilCancelled(work(listenTo(options, () => awaited)), options.signal, () => false), left);
  return {
    ...(pace ? { pace } : {}),
    read: (options = {}) => ask(options, 'reading', (heard) => heard.run((context) => readSnapshot(context, { ...options, ...heard.options }, pace ?? undefined))),
    write: (makePlans, options = {}) => write(makePlans, options),
    change: (changes, makePlans, options = {}) => write(makePlans, options, new CellChanges(changes, options.cellsLast)),
    readLook: (sheets, options = {}) => ask(options, 'reading', (heard) => heard.run((context) => readLook(context, sheets))),
    ...(create ? { openNewWorkbook: (base64: string, options = {}) => ask(options, 'opening', (heard) => heard.hear(create(base64)), 'new workbook') } : {}),
    watch: (changed) => watchSheets(run, changed),
    select: (sheetName, address, options = {}) => ask(options, 'showing', (heard) => heard.run((context) => select(context, sheetName, address, options.restsOn))),
  };
}

async function select(context: Excel.RequestContext, sheetName: string, address: string | null, restsOn: RestingOptions['restsOn'] = []): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  sheet.activate();
  if (address !== null) sheet.getRange(address).select();
  const refuseChanged = askOfLink(context, restsOn);
  await context.sync();
  refuseChanged();
}
