/**
 * Excel's stand-in: answers genuine office.js over a workbook in memory. Pure TypeScript, for Node and the browser.
 * What it answers and where it differs from Excel stands in ../DIFFERENCES.md.
 */
import type { Book } from '../book/book';
import { ExcelError } from '../book/excel-error';
import { batchError, runBatch } from './batch';
import { answerText, byteLength, closeAnswer, openRequest, waitsForCellEdit } from './envelope';
import { faultInjection, type InjectedFault } from './injected-fault';
import type { Batch } from './protocol';
import { newHostState } from './state';

/** Excel on the web refuses larger requests and answers. Source: excel-facts, 5 MB each way. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface Counts {
  /** Requests that an add-in waits for. Its client's own clearing up after a run is counted apart. */
  roundTrips: number;
  clearingUp: number;
  /** Bytes of UTF-8, of all requests and of all answers. */
  requestBytes: number;
  responseBytes: number;
  largestRequest: number;
  largestResponse: number;
}

export interface Host {
  /** One message of office.js' host bridge in, the answering message out; null where the answer is lost on the way (see `fail`). */
  readonly answer: (requestText: string) => string | null;
  /** The same, but that a request which asks for it (`Excel.run` with `delayForCellEdit`) waits until no cell is edited any more. */
  readonly answerInTurn: (requestText: string) => Promise<string | null>;
  readonly counts: Readonly<Counts>;
  resetCounts(): void;
  /** Messages for office.js' bridge that tell of events, since the last call; to be given after the answer. */
  readonly takeEvents: () => readonly string[];
  /** Called after each request that may have changed the workbook, so that a page can draw it anew. */
  onChanged: (() => void) | undefined;
  /** Called with the base64 of a new workbook that the add-in opens, "" for a blank one: Excel shows it in a window of its own. */
  onNewWorkbook: ((base64: string) => void) | undefined;
  /** Called when the add-in has the workbook saved, or closes it and saves it before. */
  onSave: (() => void) | undefined;
  /** While true every request fails as it does in Excel while a person edits a cell. */
  cellEditing: boolean;
  /** Fails on purpose from now on, as this says; null for not any more. Tests alone call it. */
  fail(fault: InjectedFault | null): void;
}

const noCounts = (): Counts => ({
  roundTrips: 0, clearingUp: 0, requestBytes: 0, responseBytes: 0, largestRequest: 0, largestResponse: 0,
});

/** office.js releases the ranges of a run in a request of its own, which nobody waits for. */
function isClearingUp(batch: Batch): boolean {
  return batch.Actions.some((action) => action.Name === '_RemoveReference') &&
    batch.Actions.every((action) => action.ActionType === 1 || action.Name === '_RemoveReference');
}

export function createHost(book: Book): Host {
  const state = newHostState(book);
  const counts = noCounts();
  const faults = faultInjection();
  /** Called when the cell that is edited is left. */
  let waiting: (() => void)[] = [];

  function run(batch: Batch, bytes: number): string | null {
    if (state.cellEditing) {
      return refusal(new ExcelError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode. Press Enter or Esc to leave it.'));
    }
    if (bytes > PAYLOAD_LIMIT) {
      return refusal(new ExcelError('RequestPayloadSizeLimitExceeded', `The request has ${bytes} bytes; at most ${PAYLOAD_LIMIT} are taken.`));
    }
    state.events.inRequest = true;
    const struck = isClearingUp(batch) ? undefined : faults.strike(batch, state);
    const answer = struck === undefined ? runBatch(batch, state) : struck;
    state.events.inRequest = false;
    if (answer === null) return null;
    const text = answerText(answer);
    const size = byteLength(text);
    if (size <= PAYLOAD_LIMIT) return text;
    return refusal(new ExcelError('ResponsePayloadSizeLimitExceeded', `The answer has ${size} bytes; at most ${PAYLOAD_LIMIT} are given.`));
  }

  const host: Host = {
    answer(requestText) {
      const request = openRequest(requestText);
      const text = run(request.batch, request.bytes);
      const message = text === null ? null : closeAnswer(request.id, text);
      if (isClearingUp(request.batch)) counts.clearingUp += 1;
      else {
        const bytes = message === null ? 0 : byteLength(message);
        counts.roundTrips += 1;
        counts.requestBytes += request.bytes;
        counts.responseBytes += bytes;
        counts.largestRequest = Math.max(counts.largestRequest, request.bytes);
        counts.largestResponse = Math.max(counts.largestResponse, bytes);
        host.onChanged?.();
      }
      return message;
    },
    async answerInTurn(requestText) {
      while (state.cellEditing && waitsForCellEdit(requestText)) await new Promise<void>((resolve) => waiting.push(resolve));
      return host.answer(requestText);
    },
    takeEvents() {
      state.calculator.settle(state.calculationMode === 'Manual');
      return state.events.take();
    },
    counts,
    resetCounts: () => {
      Object.assign(counts, noCounts());
    },
    fail: (fault) => { faults.set(fault); },
    onChanged: undefined,
    get onNewWorkbook() {
      return state.onNewWorkbook;
    },
    set onNewWorkbook(listener) {
      state.onNewWorkbook = listener;
    },
    get onSave() {
      return state.onSave;
    },
    set onSave(listener) {
      state.onSave = listener;
    },
    get cellEditing() {
      return state.cellEditing;
    },
    set cellEditing(editing) {
      state.cellEditing = editing;
      if (editing) return;
      const free = waiting;
      waiting = [];
      for (const go of free) go();
    },
  };
  return host;
}

function refusal(error: ExcelError): string {
  return answerText({ Results: [], Error: batchError(error) });
}
