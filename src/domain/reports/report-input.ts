/** What a report is made of: what was read and assessed, as it may be printed, and what officers typed on its sheet before. */
import type { Coverage } from '../checks/coverage';
import type { Finding } from '../checks/finding';
import type { Plan } from '../framework/plan';
import type { Series } from '../observation';
import type { Disclosed } from '../summary/disclosed';
import type { Reading } from '../table/indicator-table';
import type { Assessment } from '../trend/assessment';
import type { Populations } from '../trend/populations';
import type { ActionTables } from './actions/action-tables';
import type { StandingDraft } from './drafts';

export interface ReportInput {
  readonly plan: Plan;
  /** The tables that the figures were read from, with their notes, as they are to be printed. */
  readonly reading: Reading;
  /** As they are to be printed: see disclose. */
  readonly series: readonly Series[];
  readonly run: { readonly method: string; readonly tested: number; readonly assessments: readonly Assessment[] };
  readonly coverage: readonly Coverage[];
  readonly findings: readonly Finding[];
  readonly populations: Populations;
  /** Action and spend tables of the workbook. */
  readonly actions: ActionTables;
  readonly disclosed: Disclosed;
  /** What is said of figures that could not be checked for small numbers; the statement itself is in `disclosed`. */
  readonly disclosureNotes: readonly string[];
  /** In words: the caller has the clock. */
  readonly writtenAt: string;
  /** Today, ISO 8601; null where nothing is to be said of what is overdue. */
  readonly asAt: string | null;
  /** By the reference of their keys (see drafts.ts): empty for a first report. */
  readonly drafts: ReadonlyMap<string, StandingDraft>;
}
