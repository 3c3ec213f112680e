/** A filter of one column, in office.js' words (FilterCriteria). */
export interface BookFilter {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  readonly values?: readonly string[];
  readonly color?: string;
  readonly dynamicCriteria?: string;
  /** As its file writes it, for one that came from there. */
  readonly source?: string;
}
