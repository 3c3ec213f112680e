/** A way out where Excel never answers: whoever cancels is let go at once, and what comes after all is passed over. */
import { stopIfCancelled } from '../workflow/pace';
import { WorkbookFault } from '../workflow/workbook-port';
import { aroundTrips, type RunBatch } from './run-batch';

const NOTHING_SENT = 'Cancelled. Nothing was changed in the workbook.';
const SENT =
  'Cancelled while Excel was writing and had not answered. What was being written may be there whole, in part or not at all. ' +
  'Do the same again once Excel answers: that puts it right.';

/**
 * Settles as the work does, or rejects with a WorkbookFault ("cancelled") as soon as the signal says so. `isWriting` tells whether Excel
 * had been given something to write by then. The work itself stops before its next round trip (see `stopping`).
 */
export function untilCancelled<T>(work: Promise<T>, signal: AbortSignal | undefined, isWriting: () => boolean): Promise<T> {
  if (!signal) return work;
  return new Promise<T>((resolve, reject) => {
    const cancel = (): void => { reject(new WorkbookFault(isWriting() ? SENT : NOTHING_SENT, 'cancelled')); };
    if (signal.aborted) cancel();
    signal.addEventListener('abort', cancel, { once: true });
    const settle = (): void => { signal.removeEventListener('abort', cancel); };
    work.then(resolve, reject).finally(settle);
  });
}

/** The same round trips, but that none is begun any more once the signal says so: an answer that comes after Cancel sets nothing going. */
export function stopping(run: RunBatch, signal: AbortSignal | undefined): RunBatch {
  if (!signal) return run;
  return aroundTrips(run, async (trip) => {
    stopIfCancelled(signal);
    return trip();
  });
}
