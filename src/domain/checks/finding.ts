/** One result of validation: plain data with a stable code; its sentences come from the catalogue. */

export type Severity = 'error' | 'warning' | 'information';

export interface Finding {
  /** Stable, kebab-case: "unknown-measure". */
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  /** A1 without `$`, or null where the finding has no cell (a measure missing from the workbook). */
  readonly address: string | null;
  readonly theme: string | null;
  readonly subTheme: string | null;
  readonly measureId: string | null;
  readonly source: string | null;
  readonly period: string | null;
  /** The offending text as it stands. */
  readonly text: string | null;
  readonly expected: string | null;
  /** What happened and where, in plain words. */
  readonly message: string;
  /** What to do. */
  readonly fix: string;
  readonly why: string;
  /** How many alike it stands for; 1 where it stands alone. */
  readonly count: number;
}
