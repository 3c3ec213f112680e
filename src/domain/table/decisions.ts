/** What the analyst decided about the reading of a workbook, beside what stands in its tables. */
import type { AcceptedMatch } from './accepted-matches';

export interface Decisions {
  readonly accepted: readonly AcceptedMatch[];
}

export const NO_DECISIONS: Decisions = { accepted: [] };
