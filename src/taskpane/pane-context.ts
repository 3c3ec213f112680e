/** What every part of the pane may need, however deep it stands: the state, the actions, the initials, the way to other tabs, and a word for the live region. */
import { createContext, useContext } from 'react';
import type { Plan } from '../domain/framework/plan';
import type { Pace } from '../workflow/pace';
import type { PaneState, Phase } from './pane-state';
import type { TabName } from './tab-name';
import type { Initials, PaneActions } from './use-pane';
import type { PlaceActions } from './use-place';

export interface PaneContext extends PlaceActions {
  readonly state: PaneState;
  /** The state's own, which most parts look at. */
  readonly phase: Phase;
  /** The built-in plans. */
  readonly plans: readonly Plan[];
  readonly actions: PaneActions;
  readonly initials: Initials;
  /** The series whose page is open on the Trends tab; null for the list. */
  readonly measure: string | null;
  /** The other tab from which that page was opened; null where it was opened from the list. */
  readonly measureFrom: TabName | null;
  /** The tabs that were looked at. */
  readonly visited: ReadonlySet<TabName>;
  /** Tells a screen reader something that is no work of the workbook's: how many findings a filter leaves, which finding is next. */
  readonly say: (words: string) => void;
  readonly clock: () => Date;
  /** How long work rests, so that the page has its turn; absent where there is none to keep alive. */
  readonly pace: Pace | undefined;
}

export const PaneContext = createContext<PaneContext | null>(null);

/** Throws outside the pane. */
export function usePaneContext(): PaneContext {
  const context = useContext(PaneContext);
  if (!context) throw new Error('This part stands outside the pane.');
  return context;
}
