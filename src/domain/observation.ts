/** The typed figures that every later step works on: one Observation a measure, source, place and period. */
import type { Period } from './period/period';

/** Six different absences and seven kinds of figure; see design.md, "Data that has to survive". */
export type ObservationKind =
  | 'count' | 'rate' | 'percent' | 'currency' | 'number'
  | 'text' | 'blank' | 'suppressed' | 'not-available' | 'not-applicable' | 'low' | 'error';

/** What one cell says, before anything is known of its row or column. */
export interface CellReading {
  /** The cell's text as it stands, untouched. */
  readonly text: string;
  readonly kind: ObservationKind;
  /** Percent in percent (63.5), currency in pounds, a rate as the rate; null where there is no figure. */
  readonly value: number | null;
  /** The count given with a rate or percentage, as in `258 (68)`; null where there is none. */
  readonly number: number | null;
  readonly denominator: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Footnote marks as written: `*`, `[note 1]`, `1`. */
  readonly marks: readonly string[];
  /** Text beside the figure that says which dates it covers, as in `8 to June 17`; null where there is none. */
  readonly basis: string | null;
  /** Decimal places at which the figure is written, for "no change at the precision held"; null where there is none. */
  readonly decimals: number | null;
}

/** A figure in its place: which sheet and cell, which row label, source, place and period. */
export interface Observation extends CellReading {
  readonly sheet: string;
  /** A1, without `$`. */
  readonly cell: string;
  /** The row's label as it stands. */
  readonly label: string;
  /** The matched measure's id, or null while unmatched. */
  readonly measureId: string | null;
  readonly source: string | null;
  readonly place: string | null;
  readonly period: Period;
  /** The notes whose marks the cell carries, or that speak of its period (the NB under a table). */
  readonly notes: readonly string[];
}

/** A measure's values over periods, from one source, for one place: the unit that is assessed. Oldest first. */
export interface Series {
  /** `measureId|label` + source + place: unique in a workbook. */
  readonly key: string;
  readonly measureId: string | null;
  readonly label: string;
  readonly source: string | null;
  readonly place: string | null;
  readonly observations: readonly Observation[];
}
