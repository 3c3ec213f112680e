/** What the pane knows and what may happen to it: one state, one list of events, no Excel and no React. */
import type { WorkbookChanges } from '../domain/changed-cells';
import { FRAMEWORK_MARK } from '../domain/framework/sheet/framework-sheets';
import type { Understanding } from '../workflow/understanding';
import type { Progress, WrittenSheet } from '../workflow/workbook-port';

/** The choice that leaves the plan to the workbook: its own framework, or the built-in plan that matches most of its rows. */
export const BEST_FIT = 'best-fit';
/** The choice of the framework that stands in the workbook. Not a plan's id: those have no colon. */
export const OWN_FRAMEWORK = 'own:framework';

/** Work that changes something small in the workbook and reads it again afterwards. */
export type ChangeKind = 'answer' | 'match' | 'reading-choice' | 'fix' | 'undo' | 'acknowledge' | 'validation' | 'framework' | 'settings' | 'report' | 'template' | 'import' | 'undo-import' | 'tracker' | 'audit' | 'refresh';

export interface Change {
  readonly kind: ChangeKind;
  /** What it is about, so that progress and refusal stand where it was asked for: a question, a row, a table, a group of findings. */
  readonly key: string;
}

export type Phase =
  | { readonly kind: 'nothing-read'; readonly because: 'start' | 'plan-changed' }
  | { readonly kind: 'reading'; readonly progress: Progress | null }
  | { readonly kind: 'read'; readonly understanding: Understanding }
  | { readonly kind: 'writing'; readonly understanding: Understanding; readonly progress: Progress | null }
  | { readonly kind: 'written'; readonly understanding: Understanding; readonly sheets: readonly WrittenSheet[] }
  | { readonly kind: 'changing'; readonly understanding: Understanding; readonly change: Change; readonly progress: Progress | null }
  | {
      readonly kind: 'changed'; readonly understanding: Understanding; readonly change: Change;
      /** What became of it, as one or two sentences. */
      readonly outcome: string;
      readonly sheets: readonly WrittenSheet[];
    }
  | {
      readonly kind: 'failed'; readonly during: Work; readonly sentence: string; readonly understanding: Understanding | null;
      /** The change that was refused; null where the work was another. */
      readonly change: Change | null;
    };

export type Work = 'reading' | 'writing' | 'changing';

export interface LinkTrouble {
  /** "Not shown." */
  readonly title: string;
  readonly sentence: string;
}

export interface PaneState {
  /** BEST_FIT, OWN_FRAMEWORK or a plan's id. */
  readonly choice: string;
  readonly phase: Phase;
  /** True where the last reading saw a framework of the workbook's own, so that it can be chosen. */
  readonly hasFramework: boolean;
  /** The sheets of ours that were written since what is understood was read, so that they can be gone to. */
  readonly written: readonly WrittenSheet[];
  /** Why a cell could not be shown, or is not what it was; null when the last one could and is. */
  readonly linkTrouble: LinkTrouble | null;
  /** When what is shown was read: "10:42"; null until something was. */
  readonly readAt: string | null;
  /** Whether the workbook is still as it was read, as far as someone asked; null where nobody did. */
  readonly check: Check | null;
  /** True where Excel told of a change in one of the analyst's own sheets since. It does not always tell. */
  readonly isStirred: boolean;
}

/** Checking disturbs nothing that is on show, so it is no phase of its own: any other work takes its place. */
export type Check =
  | { readonly kind: 'checking'; readonly progress: Progress | null }
  | { readonly kind: 'checked'; readonly changes: WorkbookChanges }
  | { readonly kind: 'not-checked'; readonly sentence: string };

export type PaneEvent =
  | { readonly type: 'plan-chosen'; readonly choice: string }
  | { readonly type: 'reading-began' }
  /** `at`, here and below: the time of the reading, "10:42". */
  | { readonly type: 'read'; readonly understanding: Understanding; readonly at: string }
  | { readonly type: 'writing-began' }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'written'; readonly understanding: Understanding; readonly at: string; readonly sheets: readonly WrittenSheet[] }
  | { readonly type: 'changing-began'; readonly change: Change }
  | {
      readonly type: 'changed'; readonly understanding: Understanding; readonly at: string; readonly outcome: string; readonly sheets: readonly WrittenSheet[];
      /** Which plan the newer reading is of, where the change changed that too. */
      readonly choice?: string;
    }
  | { readonly type: 'failed'; readonly sentence: string }
  | { readonly type: 'check'; readonly check: Check | null }
  | { readonly type: 'stirred'; readonly sheetId: string }
  | ({ readonly type: 'link-failed' } & LinkTrouble)
  | { readonly type: 'link-followed' };

export const AT_START: PaneState = {
  choice: BEST_FIT, phase: { kind: 'nothing-read', because: 'start' }, hasFramework: false, written: [], linkTrouble: null, readAt: null, check: null, isStirred: false,
};

/** What was last understood of the workbook, where it still holds. */
export function understandingOf(phase: Phase): Understanding | null {
  return 'understanding' in phase ? phase.understanding : null;
}

export function isBusy(phase: Phase): boolean {
  return phase.kind === 'reading' || phase.kind === 'writing' || phase.kind === 'changing';
}

/** The next state. An event that makes no sense now (progress after the end, a plan chosen mid-way) changes nothing. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  const { phase } = state;
  const to = (next: Phase): PaneState => {
    const understanding = understandingOf(next);
    const hasFramework = understanding ? understanding.snapshot.sheets.some(({ mark }) => mark === FRAMEWORK_MARK) : state.hasFramework;
    return { ...state, phase: next, hasFramework, linkTrouble: null };
  };
  const readNow = (next: Phase, at: string): PaneState => ({ ...to(next), readAt: at, check: null, isStirred: false });
  switch (event.type) {
    case 'plan-chosen':
      if (isBusy(phase) || event.choice === state.choice) return state;
      // What was read holds for the plan it was read against, so another plan asks for another reading.
      return {
        ...to(phase.kind === 'nothing-read' ? phase : { kind: 'nothing-read', because: 'plan-changed' }),
        choice: event.choice,
      };
    case 'reading-began':
      return isBusy(phase) ? state : { ...to({ kind: 'reading', progress: null }), check: null };
    case 'read':
      return phase.kind === 'reading' ? { ...readNow({ kind: 'read', understanding: event.understanding }, event.at), written: [] } : state;
    case 'writing-began': {
      const understanding = understandingOf(phase);
      return isBusy(phase) || !understanding ? state : to({ kind: 'writing', understanding, progress: null });
    }
    case 'progressed':
      return phase.kind === 'reading' || phase.kind === 'writing' || phase.kind === 'changing' ? to({ ...phase, progress: event.progress }) : state;
    case 'written':
      return phase.kind === 'writing' ? { ...readNow({ kind: 'written', understanding: event.understanding, sheets: event.sheets }, event.at), written: event.sheets } : state;
    case 'changing-began': {
      const understanding = understandingOf(phase);
      return isBusy(phase) || !understanding ? state : to({ kind: 'changing', understanding, change: event.change, progress: null });
    }
    case 'changed': {
      if (phase.kind !== 'changing') return state;
      const { understanding, outcome, sheets, at, choice = state.choice } = event;
      const isReadAgain = understanding !== phase.understanding;
      const next: Phase = { kind: 'changed', understanding, change: phase.change, outcome, sheets };
      return isReadAgain ? { ...readNow(next, at), choice, written: sheets } : { ...to(next), choice };
    }
    case 'failed':
      return failed(phase, event.sentence, to) ?? state;
    case 'check':
      return understandingOf(phase) ? { ...state, check: event.check, isStirred: false } : state;
    case 'stirred': {
      // While we work, the change may be our own.
      const sheets = isBusy(phase) ? [] : (understandingOf(phase)?.snapshot.sheets ?? []);
      return sheets.some(({ id, mark }) => id === event.sheetId && mark === undefined) ? { ...state, isStirred: true, check: null } : state;
    }
    case 'link-failed':
      return { ...state, linkTrouble: { title: event.title, sentence: event.sentence } };
    case 'link-followed':
      return state.linkTrouble === null ? state : { ...state, linkTrouble: null };
  }
}

/** What was understood is kept, but where reading it again is what failed. */
function failed(phase: Phase, sentence: string, to: (next: Phase) => PaneState): PaneState | undefined {
  switch (phase.kind) {
    case 'reading':
      return to({ kind: 'failed', during: 'reading', sentence, understanding: null, change: null });
    case 'writing':
      return to({ kind: 'failed', during: 'writing', sentence, understanding: phase.understanding, change: null });
    case 'changing':
      return to({ kind: 'failed', during: 'changing', sentence, understanding: phase.understanding, change: phase.change });
    default:
      return undefined;
  }
}
