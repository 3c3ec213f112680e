import { useEffect, useState } from 'react';
import { sentenceFor, type Doing } from '../sentence-for';
import { workflows, type Workflows } from '../workflows';

export interface WorkedOut<Result> {
  /** Null until it is known, and where it cannot be. */
  readonly result: Result | null;
  /** Why it cannot be known, as a sentence; null otherwise. */
  readonly trouble: string | null;
}

/** What a workflow that changes nothing says, once its script is there, and again whenever `work` is another function. */
export function useWorkedOut<Result>(work: (list: Workflows) => Result | null, during: Doing): WorkedOut<Result> {
  const [known, setKnown] = useState<WorkedOut<Result>>({ result: null, trouble: null });
  useEffect(() => {
    let isLatest = true;
    const tell = (next: WorkedOut<Result>): void => {
      if (isLatest) setKnown(next);
    };
    workflows()
      .then((list) => tell({ result: work(list), trouble: null }))
      .catch((error: unknown) => tell({ result: null, trouble: sentenceFor(error, during) }));
    return () => {
      isLatest = false;
    };
  }, [work, during]);
  return known;
}
