/**
 * Failing on purpose, as Excel fails: for tests of what a failure leaves behind. Only who holds the host object can set a fault: the command line
 * gives it to nobody, the page only where its address says so (../page/desk/rehearsal.ts).
 */
import { ExcelError, type ExcelErrorCode } from '../book/excel-error';
import { memberOf } from './action-name';
import { batchError, runBatch } from './batch';
import type { Batch, BatchAnswer } from './protocol';
import type { HostState } from './state';
import type { Json } from './type-table';

/** When it strikes: before anything was done, after all was, after so many actions of the batch, or in place of an action ("GetRange.Clear", see action-name.ts). */
export type Moment = 'before' | 'after' | { readonly afterActions: number } | { readonly atAction: string };

/** What comes back: one of Excel's codes, no answer at all, or null for the contents of cells, as of a read over Excel's limit. */
export type FaultAnswer = { readonly code: ExcelErrorCode } | 'no answer' | 'null contents';

export interface InjectedFault {
  /** Round trips from now on that pass unharmed; 0 strikes the next. With `atAction`, the first that has such an action from then on. */
  readonly trip: number;
  readonly moment: Moment;
  readonly answer: FaultAnswer;
  readonly lasting: 'once' | 'for good';
}

/** Where in this batch the fault strikes, as a number of actions done; undefined where it does not. */
function strikesAfter(batch: Batch, moment: Moment): number | undefined {
  if (moment === 'before') return 0;
  if (moment === 'after') return batch.Actions.length;
  if ('afterActions' in moment) return Math.min(moment.afterActions, batch.Actions.length);
  const at = batch.Actions.findIndex((action) => memberOf(action, batch) === moment.atAction);
  return at < 0 ? undefined : at;
}

/** Faults that wait for their round trip. */
export interface FaultInjection {
  /** In place of any earlier; null takes it away. */
  set(fault: InjectedFault | null): void;
  /** The answer to this round trip where the fault strikes it: null for none; undefined where it passes unharmed. */
  strike(batch: Batch, host: HostState): BatchAnswer | null | undefined;
}

export function faultInjection(): FaultInjection {
  let waiting: InjectedFault | null = null;
  let passed = 0;
  return {
    set(fault) {
      waiting = fault;
      passed = 0;
    },
    strike(batch, host) {
      if (!waiting) return undefined;
      const { trip, moment, answer, lasting } = waiting;
      const due = passed >= trip;
      passed += 1;
      const done = due ? strikesAfter(batch, moment) : undefined;
      if (done === undefined) return undefined;
      if (lasting === 'once') waiting = null;
      const answered = runBatch({ ...batch, Actions: batch.Actions.slice(0, done) }, host);
      if (answer === 'no answer') return null;
      if (answer === 'null contents') return { ...answered, Results: answered.Results.map((result) => ({ ...result, Value: withoutContents(result.Value) })) };
      if (answered.Error) return answered;
      const isWhole = moment === 'before' || done === batch.Actions.length;
      // Excel tells of what it did before an action that failed; of a request that failed as a whole it tells nothing.
      return { Results: isWhole ? [] : answered.Results, Error: batchError(new ExcelError(answer.code, 'Failed on purpose.'), undefined, isWhole ? undefined : done) };
    },
  };
}

const CONTENTS = new Set(['Values', 'Text', 'NumberFormat', 'Formulas']);

function withoutContents(value: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]): [string, Json] => [name, CONTENTS.has(name) ? null : held]));
}
