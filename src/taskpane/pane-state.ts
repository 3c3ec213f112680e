/** What the pane knows and what may happen to it: one state, one list of events, no Excel and no React. */
import type { Understanding } from '../workflow/understanding';
import type { Progress, WrittenSheet } from '../workflow/workbook-port';

/** The choice that leaves the plan to the workbook: the built-in plan that matches most of its rows. */
export const BEST_FIT = 'best-fit';

export type Phase =
  | { readonly kind: 'nothing-read'; readonly because: 'start' | 'plan-changed' }
  | { readonly kind: 'reading'; readonly progress: Progress | null }
  | { readonly kind: 'read'; readonly understanding: Understanding }
  | { readonly kind: 'writing'; readonly understanding: Understanding; readonly progress: Progress | null }
  | { readonly kind: 'written'; readonly understanding: Understanding; readonly sheets: readonly WrittenSheet[] }
  | { readonly kind: 'answering'; readonly understanding: Understanding; readonly questionKey: string; readonly progress: Progress | null }
  | { readonly kind: 'answered'; readonly understanding: Understanding; readonly outcome: string }
  | {
      readonly kind: 'failed'; readonly during: Work; readonly sentence: string; readonly understanding: Understanding | null;
      /** The question whose answer was not saved; null where the work was another. */
      readonly questionKey: string | null;
    };

export type Work = 'reading' | 'writing' | 'answering';

export interface PaneState {
  /** BEST_FIT or a plan's id. */
  readonly choice: string;
  readonly phase: Phase;
  /** Why a cell could not be shown, as a sentence; null when the last one could. */
  readonly linkTrouble: string | null;
}

export type PaneEvent =
  | { readonly type: 'plan-chosen'; readonly choice: string }
  | { readonly type: 'reading-began' }
  | { readonly type: 'read'; readonly understanding: Understanding }
  | { readonly type: 'writing-began' }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'written'; readonly understanding: Understanding; readonly sheets: readonly WrittenSheet[] }
  | { readonly type: 'answering-began'; readonly questionKey: string }
  | { readonly type: 'answered'; readonly understanding: Understanding; readonly outcome: string }
  | { readonly type: 'failed'; readonly sentence: string }
  | { readonly type: 'link-failed'; readonly sentence: string }
  | { readonly type: 'link-followed' };

export const AT_START: PaneState = { choice: BEST_FIT, phase: { kind: 'nothing-read', because: 'start' }, linkTrouble: null };

/** What was last understood of the workbook, where it still holds. */
export function understandingOf(phase: Phase): Understanding | null {
  return 'understanding' in phase ? phase.understanding : null;
}

export function isBusy(phase: Phase): boolean {
  return phase.kind === 'reading' || phase.kind === 'writing' || phase.kind === 'answering';
}

/** The next state. An event that makes no sense now (progress after the end, a plan chosen mid-way) changes nothing. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  const { phase } = state;
  const to = (next: Phase): PaneState => ({ ...state, phase: next, linkTrouble: null });
  switch (event.type) {
    case 'plan-chosen':
      if (isBusy(phase) || event.choice === state.choice) return state;
      // What was read holds for the plan it was read against, so another plan asks for another reading.
      return {
        ...to(phase.kind === 'nothing-read' ? phase : { kind: 'nothing-read', because: 'plan-changed' }),
        choice: event.choice,
      };
    case 'reading-began':
      return isBusy(phase) ? state : to({ kind: 'reading', progress: null });
    case 'read':
      return phase.kind === 'reading' ? to({ kind: 'read', understanding: event.understanding }) : state;
    case 'writing-began': {
      const understanding = understandingOf(phase);
      return isBusy(phase) || !understanding ? state : to({ kind: 'writing', understanding, progress: null });
    }
    case 'progressed':
      return phase.kind === 'reading' || phase.kind === 'writing' || phase.kind === 'answering' ? to({ ...phase, progress: event.progress }) : state;
    case 'written':
      return phase.kind === 'writing' ? to({ kind: 'written', understanding: event.understanding, sheets: event.sheets }) : state;
    case 'answering-began': {
      const understanding = understandingOf(phase);
      return isBusy(phase) || !understanding ? state : to({ kind: 'answering', understanding, questionKey: event.questionKey, progress: null });
    }
    case 'answered':
      return phase.kind === 'answering' ? to({ kind: 'answered', understanding: event.understanding, outcome: event.outcome }) : state;
    case 'failed':
      return failed(phase, event.sentence, to) ?? state;
    case 'link-failed':
      return { ...state, linkTrouble: event.sentence };
    case 'link-followed':
      return state.linkTrouble === null ? state : { ...state, linkTrouble: null };
  }
}

/** What was understood is kept, but where reading it again is what failed. */
function failed(phase: Phase, sentence: string, to: (next: Phase) => PaneState): PaneState | undefined {
  switch (phase.kind) {
    case 'reading':
      return to({ kind: 'failed', during: 'reading', sentence, understanding: null, questionKey: null });
    case 'writing':
      return to({ kind: 'failed', during: 'writing', sentence, understanding: phase.understanding, questionKey: null });
    case 'answering':
      return to({ kind: 'failed', during: 'answering', sentence, understanding: phase.understanding, questionKey: phase.questionKey });
    default:
      return undefined;
  }
}
