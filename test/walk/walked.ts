/** A workflow on a copy of its workbook, with whoever stands between it and Excel. */
import { excelPort } from '../../src/excel/excel-port';
import type { RunBatch } from '../../src/excel/run-batch';
import type { Book } from '../../src/workbench/book/book';
import { memberOf } from '../../src/workbench/host/action-name';
import { openRequest } from '../../src/workbench/host/envelope';
import { createHost, type Host } from '../../src/workbench/host/host';
import { connectOffice } from '../../src/workbench/office/office-in-node';
import type { Understanding } from '../../src/workflow/understanding';
import type { WorkbookPort, WorkOptions } from '../../src/workflow/workbook-port';
import { copyBook } from './copy-book';
import { smallWorkbook } from './small-workbook';
import { readAgain, WORKFLOWS, type WalkedWorkflow } from './workflow-list';

export interface Opened {
  readonly book: Book;
  readonly host: Host;
  readonly port: WorkbookPort;
  readonly run: RunBatch;
  /** For each round trip what its actions do, in order ("GetRange.Values"). */
  readonly trips: (readonly string[])[];
  /** Workbooks that were opened beside it, in base64. */
  readonly newBooks: readonly string[];
  /** Does something before the round trip of this number is answered. */
  meanwhile: ((trip: number) => Promise<void>) | undefined;
  /** The round trip that is held up on its way until `arrives` is called; whoever waits for it presses Cancel. */
  heldTrip: number | undefined;
  /** The round trip that was held up reaches Excel, and is answered. */
  arrives: (() => void) | undefined;
  /** Aborts as soon as an answer was lost: the person at the pane presses Cancel. */
  readonly options: WorkOptions;
}

type Answerer = (text: string) => string | null | Promise<string | null>;

/** Two connections for all cases, since loading office.js is most of the time: ours, and someone else's. */
const answering: { ours: Answerer; theirs: Answerer } = { ours: () => null, theirs: () => null };
const ours = connectOffice((text) => answering.ours(text)).Excel;
const theirs = connectOffice((text) => answering.theirs(text)).Excel;

export function open(book: Book): Opened {
  const host = createHost(book);
  const stopper = new AbortController();
  const run: RunBatch = (batch) => ours.run(batch);
  const newBooks: string[] = [];
  host.onNewWorkbook = (base64) => newBooks.push(base64);
  const opened: Opened = { book, host, run, port: excelPort(run, null, (base64) => ours.createWorkbook(base64)), trips: [], newBooks, meanwhile: undefined, heldTrip: undefined, arrives: undefined, options: { signal: stopper.signal } };
  answering.theirs = (text) => host.answer(text);
  answering.ours = async (text) => {
    const { batch } = openRequest(text);
    const isTrip = !batch.Actions.every(({ Name, ActionType }) => Name === '_RemoveReference' || ActionType === 1) || batch.Actions.length === 0;
    if (isTrip) {
      opened.trips.push(batch.Actions.map((action) => memberOf(action, batch)));
      await opened.meanwhile?.(opened.trips.length - 1);
      if (opened.heldTrip === opened.trips.length - 1) {
        setImmediate(() => { stopper.abort(); });
        await new Promise<void>((resolve) => { opened.arrives = resolve; });
      }
    }
    const answer = host.answer(text);
    if (answer === null) setImmediate(() => { stopper.abort(); });
    return answer;
  };
  return opened;
}

/** What someone else does through office.js of their own, on the workbook that is open. */
export const someoneElse: RunBatch = (batch) => theirs.run(batch);

/** The names of the sheets that carry our mark. */
export function ourSheets({ sheets, names }: Book): readonly string[] {
  const marked = new Set(names.filter(({ name }) => name.startsWith('PlanPerformance.')).map(({ formula }) => formula.slice(1, formula.lastIndexOf('!')).replaceAll("'", '')));
  return sheets.map(({ name }) => name).filter((name) => marked.has(name));
}

export interface Prepared {
  readonly workflow: WalkedWorkflow;
  /** The workbook before the button is pressed. Never changed: cases begin at copies. */
  readonly book: Book;
  readonly understanding: Understanding;
}

const prepared = new Map<string, Promise<Prepared>>();

/** The workbook as it stands before this workflow: others ran, and people worked on. Made once each. */
export function prepare(name: string): Promise<Prepared> {
  let known = prepared.get(name);
  if (!known) prepared.set(name, (known = prepareAnew(name)));
  return known;
}

async function prepareAnew(name: string): Promise<Prepared> {
  const workflow = WORKFLOWS.find((one) => one.name === name);
  if (!workflow) throw new Error(`There is no workflow "${name}" in the list.`);
  const earlier = workflow.after?.at(-1);
  const start = earlier === undefined ? await smallWorkbook() : copyBook((await pressed(await prepare(earlier))).book);
  const opened = open(start);
  await workflow.meanwhile?.(opened.run);
  return { workflow, book: opened.book, understanding: await readAgain(opened.port) };
}

/** The workbook after the button was pressed and nothing went wrong. */
export async function pressed({ workflow, book, understanding }: Prepared): Promise<Opened> {
  const opened = open(copyBook(book));
  await workflow.press({ port: opened.port, understanding, options: opened.options });
  return opened;
}
