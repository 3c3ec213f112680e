/** Long work at a pace that leaves the page alive: it rests now and then, tells how far it has come, and can be stopped. */
import { during, type InParts, type Rests, type Step } from '../domain/in-parts';
import { WorkbookFault, type WorkOptions } from './workbook-port';

/** The clock and the rest of whoever hosts the work; given from outside, so that tests neither read a clock nor sleep. */
export interface Pace {
  /** Milliseconds since any fixed moment. */
  readonly now: () => number;
  /** Resolves once the page has had its turn: drawn what changed, taken clicks and keys. */
  readonly rest: () => Promise<void>;
  /** Absent where nobody is there to be told that Excel keeps silent. */
  readonly alarm?: Alarm;
}

/** Calls back once so many seconds are over, unless the function that it gives back is called before. */
export type Alarm = (seconds: number, ring: () => void) => () => void;

/**
 * Milliseconds of work before a rest. A page that does not answer for longer than 50 feels stuck (W3C, "Long Tasks API"), and the clock is
 * looked at only between steps: the last of a stretch has 38 to end in, which the longest parts need (`npm run bench -- pane`).
 */
const STRETCH = 12;

/** Throws the sentence for work that the user cancelled. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new WorkbookFault('Cancelled. Nothing was changed in the workbook.', 'cancelled');
}

/**
 * Does the work step by step: each new step is told to `onProgress`, and after each stretch of 12 ms the pace's rest is taken. Without a
 * pace nothing rests. Rejects with a WorkbookFault ("cancelled") at the first step after the signal; what the work throws passes through.
 */
export async function atPace<Result>(work: InParts<Result>, { signal, onProgress }: WorkOptions, pace?: Pace): Promise<Result> {
  let told: Step | undefined;
  let begun = pace?.now() ?? 0;
  for (;;) {
    stopIfCancelled(signal);
    const next = work.next();
    if (next.done === true) return next.value;
    if (next.value !== told) onProgress?.(next.value);
    told = next.value;
    if (!pace || pace.now() - begun < STRETCH) continue;
    await pace.rest();
    begun = pace.now();
  }
}

const UNTOLD: Step = { words: '', done: 0, of: 1 };

/** The same for work that tells no steps, or was done at once. */
export async function restingAtPace<Result>(work: Rests<Result> | Exclude<Result, Rests<unknown>>, { signal }: Pick<WorkOptions, 'signal'> = {}, pace?: Pace): Promise<Result> {
  return isResting(work) ? atPace(during(UNTOLD, work), signal ? { signal } : {}, pace) : work;
}

function isResting<Result>(work: Rests<Result> | Exclude<Result, Rests<unknown>>): work is Rests<Result> {
  return typeof work === 'object' && work !== null && Symbol.iterator in work && 'next' in work;
}
