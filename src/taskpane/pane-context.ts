/** What every part of the pane may need, however deep it stands: the phase, the actions, the initials, and a word for the live region. */
import { createContext, useContext } from 'react';
import type { Phase } from './pane-state';
import type { Initials, PaneActions } from './use-pane';

export interface PaneContext {
  readonly phase: Phase;
  readonly actions: PaneActions;
  readonly initials: Initials;
  /** Tells a screen reader something that is no work of the workbook's: how many findings a filter leaves, which finding is next. */
  readonly say: (words: string) => void;
}

export const PaneContext = createContext<PaneContext | null>(null);

/** Throws outside the pane. */
export function usePaneContext(): PaneContext {
  const context = useContext(PaneContext);
  if (!context) throw new Error('This part stands outside the pane.');
  return context;
}
