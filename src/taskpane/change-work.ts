/** The changes that the pane asks for, each a recipe: what it is about, which workflow does it, and what is said of it afterwards. */
import type { Question } from '../domain/answers/question';
import type { Finding } from '../domain/checks/finding';
import type { LoggedFix } from '../domain/fixes/fix-log';
import type { AskedFix } from '../workflow/apply-fixes';
import type { Understanding } from '../workflow/understanding';
import type { WorkbookPort, WorkOptions, WrittenSheet } from '../workflow/workbook-port';
import { answerOutcome } from './answer-outcome';
import { counted } from './counted';
import type { Change } from './pane-state';
import { workflows } from './workflows';

/** What every change is given: the workbook, the moment in words, and the analyst's initials or "". */
export interface Tools {
  readonly port: WorkbookPort;
  readonly when: string;
  readonly by: string;
}

export interface ChangeWork {
  readonly change: Change;
  /** Absent where the workbook is only to be read again. */
  readonly run?: (understanding: Understanding, tools: Tools, options: WorkOptions) => Promise<readonly WrittenSheet[]>;
  /** What became of it, in words, from the reading afterwards. */
  readonly outcome: (newer: Understanding, sheets: readonly WrittenSheet[]) => string;
  /**
   * When the workbook is read again: after the change unless this says otherwise. "before" for what is made of all that stands there, as the
   * summaries are; "never" where nothing changes, so that what was understood stands.
   */
  readonly reads?: 'before' | 'never';
  /** The plan to read by from now on, where the change is of that. */
  readonly choice?: string;
}

/** The name of the first sheet that was written, in quotation marks. */
export function named(sheets: readonly WrittenSheet[]): string {
  return `"${sheets[0]?.name ?? ''}"`;
}

export function answerWork(question: Question, value: string): ChangeWork {
  return {
    change: { kind: 'answer', key: question.key },
    run: async (understanding, { port, by, when }, options) => (await workflows()).answerQuestion(port, understanding, question, value, by, when, options),
    outcome: (newer, sheets) => {
      const left = counted(newer.questions.length, 'question is', 'questions are');
      return `${answerOutcome(newer, question, value, sheets[0]?.name ?? '')} ${left} left.`;
    },
  };
}

/** `key` names the finding or the group at which it was asked. */
export function fixWork(fixes: readonly AskedFix[], key: string): ChangeWork {
  return {
    change: { kind: 'fix', key },
    run: async (_understanding, { port, by, when }, options) => (await workflows()).applyFixes(port, fixes, { by, when }, options),
    outcome: (_newer, sheets) => {
      const [first] = fixes;
      const where = fixes.length === 1 && first ? `Sheet "${first.change.sheet}", cell ${first.change.address} is` : counted(fixes.length, 'cell is', 'cells are');
      return `${where} changed. What stood there before is kept on sheet ${named(sheets)}, and can be put back under "Fixes made".`;
    },
  };
}

export function undoWork(fixes: readonly LoggedFix[], key: string): ChangeWork {
  return {
    change: { kind: 'undo', key },
    run: async (_understanding, { port, when }, options) => (await workflows()).undoFixes(port, fixes, { when }, options),
    outcome: () => {
      const [first] = fixes;
      if (fixes.length !== 1 || !first) return `${counted(fixes.length, 'cell holds', 'cells hold')} again what stood there before.`;
      const { sheet, address, before } = first.change;
      return `Sheet "${sheet}", cell ${address} holds ${String(before.value)} again.`;
    },
  };
}

/** An empty reason takes the acknowledgement back. */
export function acknowledgeWork(findings: readonly Finding[], reason: string, key: string): ChangeWork {
  return {
    change: { kind: 'acknowledge', key },
    run: async (understanding, { port, by, when }, options) => (await workflows()).writeValidation(port, understanding, when, { findings, reason, by }, options),
    outcome: (_newer, sheets) => {
      const many = counted(findings.length, 'finding is', 'findings are');
      return reason.trim() === '' ? `${many} open again.` : `${many} acknowledged. The reason is kept on sheet ${named(sheets)}.`;
    },
  };
}

export function validationWork(): ChangeWork {
  return {
    change: { kind: 'validation', key: 'validation' },
    run: async (understanding, { port, when }, options) => (await workflows()).writeValidation(port, understanding, when, null, options),
    outcome: (_newer, sheets) => `${counted(sheets.length, 'sheet is', 'sheets are')} written. What anyone typed on them is kept.`,
  };
}
