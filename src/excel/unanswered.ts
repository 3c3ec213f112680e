/** Excel that does not answer: whoever waits is told after a while what is so and what to do, and how it goes on once Excel answers. */
import type { Alarm } from '../workflow/pace';
import type { Progress, WorkOptions } from '../workflow/workbook-port';
import { aroundTrips, type RunBatch } from './run-batch';

/** What the work is about when Excel falls silent; it decides what can be said of the workbook. */
export type Awaited = 'reading' | 'look before writing' | 'writing' | 'showing' | 'opening';

/** After so many seconds it is said, and said again. Excel on the web may take a minute over a large file, so nothing is given up. */
const SAID_AFTER: readonly number[] = [20, 60, 120, 300];

const BUSY = 'It may be busy with a dialog, a cell that is being edited or a long calculation: finish that in Excel';
const WHAT_IS_SO: Readonly<Record<Awaited, string>> = {
  reading: `${BUSY}, or press Cancel here. Reading changes nothing in the workbook.`,
  'look before writing': `${BUSY}, or press Cancel here. Nothing has been written yet.`,
  writing: `${BUSY}, or press Cancel here. What has been written by then is looked at, and put right, when you press the button again.`,
  showing: `${BUSY}, and the cell is shown.`,
  opening: `${BUSY}, and the new workbook opens. This one is not changed.`,
};

/** "Excel has not answered for 20 seconds. It may be busy with …" */
export function silenceWords(seconds: number, awaited: Awaited): string {
  const minutes = seconds / 60;
  const long = seconds < 60 ? `${String(seconds)} seconds` : minutes === 1 ? 'a minute' : `${String(minutes)} minutes`;
  return `Excel has not answered for ${long}. ${WHAT_IS_SO[awaited]}`;
}

export interface Listener {
  /** The same round trips, listened to. */
  readonly run: RunBatch;
  /** The same answer, listened to. */
  readonly hear: <T>(answer: Promise<T>) => Promise<T>;
  /** The options with which the work tells its progress, so that silence is told in its place and taken back. */
  readonly options: Pick<WorkOptions, 'onProgress'>;
}

/** Listens to one piece of work. Without an alarm, or with nobody to tell, all passes through as it is. Nothing is told once the signal says stop. */
export function listen(run: RunBatch, { onProgress, signal }: WorkOptions, alarm: Alarm | undefined, awaited: () => Awaited): Listener {
  if (!alarm || !onProgress) return { run, hear: (answer) => answer, options: onProgress ? { onProgress } : {} };
  let last: Progress = { words: '', done: 0, of: 0 };
  const tell = (progress: Progress): void => {
    last = progress;
    onProgress(progress);
  };

  const hear = async <T>(answer: Promise<T>): Promise<T> => {
    const silence = { wasTold: false };
    let stopAlarm = (): void => undefined;
    const setAlarm = (at: number): void => {
      const [seconds, before = 0] = [SAID_AFTER[at], SAID_AFTER[at - 1]];
      if (seconds === undefined) return;
      stopAlarm = alarm(seconds - before, () => {
        silence.wasTold = true;
        onProgress({ ...last, words: silenceWords(seconds, awaited()) });
        setAlarm(at + 1);
      });
    };
    const stop = (): void => { stopAlarm(); };
    if (signal?.aborted !== true) setAlarm(0);
    signal?.addEventListener('abort', stop, { once: true });
    try {
      return await answer;
    } finally {
      stop();
      signal?.removeEventListener('abort', stop);
      if (silence.wasTold && signal?.aborted !== true && last.words !== '') onProgress(last);
    }
  };

  const heard = aroundTrips(run, (trip) => hear(trip()));
  const listened: RunBatch = (batch) => {
    let enter = (): void => undefined;
    const entered = new Promise<void>((resolve) => { enter = resolve; });
    const work = heard((context) => {
      enter();
      return batch(context);
    });
    // office.js may wait before it begins at all.
    void hear(Promise.race([entered, work.then(() => undefined, () => undefined)]));
    return work;
  };
  return { run: listened, hear, options: { onProgress: tell } };
}
