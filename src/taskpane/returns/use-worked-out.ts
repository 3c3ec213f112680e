import { useEffect, useState } from 'react';
import type { Rests } from '../../domain/in-parts';
import { usePaneContext } from '../pane-context';
import { sentenceFor, type Doing } from '../sentence-for';
import { workflows, type Workflows } from '../workflows';

export interface WorkedOut<Result> {
  /** Null until it is known, and where it cannot be. */
  readonly result: Result | null;
  /** Why it cannot be known, as a sentence; null otherwise. */
  readonly trouble: string | null;
}

/** What a workflow that changes nothing says, once its script is there, and again whenever `work` is another function. */
export function useWorkedOut<Result>(work: (list: Workflows) => Rests<Result | null>, during: Doing): WorkedOut<Result> {
  const { pace } = usePaneContext();
  const [known, setKnown] = useState<WorkedOut<Result>>({ result: null, trouble: null });
  useEffect(() => {
    const own = new AbortController();
    const tell = (next: WorkedOut<Result>): void => {
      if (!own.signal.aborted) setKnown(next);
    };
    workflows()
      .then(async (list) => tell({ result: await list.restingAtPace(work(list), { signal: own.signal }, pace), trouble: null }))
      .catch((error: unknown) => tell({ result: null, trouble: sentenceFor(error, during) }));
    return () => own.abort();
  }, [work, during, pace]);
  return known;
}
