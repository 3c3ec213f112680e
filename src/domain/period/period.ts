/** A period of time that a figure covers: written label, first and last day, and its kind. */

export type PeriodKind =
  | 'financial-year' | 'calendar-year' | 'academic-year' | 'year-ending'
  | 'financial-quarter' | 'calendar-quarter' | 'month' | 'wave' | 'span' | 'part-year' | 'date' | 'unknown';

export interface Period {
  /** As written in the workbook, spaces tidied: "2014/15", "y/e Dec 14", "to June 17". */
  readonly label: string;
  /** First and last day, ISO 8601 ("2014-04-01"); null where the workbook does not say (a survey wave, "to June 17"). */
  readonly start: string | null;
  readonly end: string | null;
  readonly kind: PeriodKind;
  /** The column's own label when the row or cell overrode it ("2016/17" over "y/e Dec 16"); null otherwise. */
  readonly column: string | null;
}
