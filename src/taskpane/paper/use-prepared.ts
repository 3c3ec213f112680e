import { useEffect, useState } from 'react';
import type { Rests } from '../../domain/in-parts';
import { usePaneContext } from '../pane-context';
import { sentenceFor } from '../sentence-for';
import { workflows } from '../workflows';

export type Workflows = Awaited<ReturnType<typeof workflows>>;

/** What has to be there before a button is pressed: made, under way, or why it could not be made. */
export type Prepared<Made> =
  | { readonly kind: 'preparing' }
  | { readonly kind: 'ready'; readonly made: Made; readonly workflows: Workflows }
  | { readonly kind: 'failed'; readonly sentence: string };

/**
 * Makes something with the workflows as soon as their script is there. A browser lets a page use the clipboard only within the click, so
 * what is copied is made before, in parts between which the page has its turn. `make` is kept by the caller (useCallback): a new one is made anew, and what the old one made is dropped.
 */
export function usePrepared<Made>(make: (workflows: Workflows) => Rests<Made>): Prepared<Made> {
  const { pace } = usePaneContext();
  const [last, setLast] = useState<{ readonly make: typeof make; readonly prepared: Prepared<Made> } | null>(null);
  useEffect(() => {
    const own = new AbortController();
    const keep = (prepared: Prepared<Made>): void => {
      if (!own.signal.aborted) setLast({ make, prepared });
    };
    workflows()
      .then(async (list) => keep({ kind: 'ready', made: await list.restingAtPace<Made>(make(list), { signal: own.signal }, pace), workflows: list }))
      .catch((error: unknown) => keep({ kind: 'failed', sentence: sentenceFor(error, 'preparing') }));
    return () => own.abort();
  }, [make, pace]);
  return last?.make === make ? last.prepared : { kind: 'preparing' };
}
