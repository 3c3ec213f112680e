/** What is said of one series at its latest period: change, symbol, evidence, and why not where not. */

/** The nine symbols of the 2016/17 annual report, "Key to symbols used". */
export type TrendSymbol =
  | 'increasing-neutral' | 'increasing-positive' | 'increasing-negative' | 'increasing-acceptable'
  | 'decreasing-neutral' | 'decreasing-positive' | 'decreasing-negative' | 'decreasing-acceptable'
  | 'no-change';

export interface Change {
  readonly absolute: number | null;
  /** Percent change from the previous value; null from zero, on a base under 50, or for percentages. */
  readonly percent: number | null;
  /** Percentage points, for percentages only. */
  readonly points: number | null;
}

export interface Evidence {
  readonly verdict: 'beyond-chance' | 'within-chance' | 'not-tested';
  readonly test: string | null;
  readonly statistic: number | null;
  readonly p: number | null;
  /** Why it was not tested, in words; null where it was. */
  readonly reason: string | null;
}

export interface Interval {
  readonly lower: number;
  readonly upper: number;
  /** Percent: 95 or 99.8. */
  readonly level: number;
  readonly method: string;
}

export interface Assessment {
  readonly seriesKey: string;
  readonly measureId: string | null;
  readonly label: string;
  readonly source: string | null;
  readonly place: string | null;
  /** Labels of the two periods compared; previous is null where there is none. */
  readonly period: string;
  readonly previous: string | null;
  readonly change: Change;
  readonly symbol: TrendSymbol | null;
  /** "decreasing, improving"; the refusal in words where there is no symbol. */
  readonly words: string;
  /** Why there is no symbol, in words; null where there is one. */
  readonly reason: string | null;
  readonly evidence: Evidence;
  readonly interval: Interval | null;
  readonly suppressed: boolean;
  /** Name and version of the rules applied. */
  readonly method: string;
}
