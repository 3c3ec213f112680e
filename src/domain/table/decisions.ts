/** What the analyst decided about the reading of a workbook, beside what stands in its tables. */
import type { ReadChoices } from '../reading-choices/read-choices';
import type { AcceptedMatch } from './accepted-matches';

export interface Decisions {
  /** Rows that someone matched to a measure, or said to be none. */
  readonly accepted: readonly AcceptedMatch[];
  /** How tables are read where the reader would do otherwise. */
  readonly choices: ReadChoices;
}

export const NO_DECISIONS: Decisions = { accepted: [], choices: { choices: [], notUsed: [] } };
