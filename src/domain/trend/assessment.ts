/** What is said of one series at its latest period: change, symbol, evidence, and why not where not. */
import type { ComparisonVerdict, TargetVerdict } from './comparison';
import type { ControlChart, PointType } from './control-chart';
import type { RecentTrend } from './recent-trend';
import type { XmrRule } from './xmr-rules';

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

/** A control chart since the last break; limits are those of the last point. All null and no points where there is none. */
export interface Control {
  readonly mean: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly nearLower: number | null;
  readonly nearUpper: number | null;
  readonly points: readonly { readonly period: string; readonly value: number; readonly rule: XmrRule | null; readonly type: PointType }[];
  /** The type of the last point. */
  readonly variation: PointType | null;
  /** Against a target of the workbook; null without one, or where neither direction is better. */
  readonly assurance: ControlChart['assurance'];
  /** Why it cannot be calculated; or what to know of it: trial limits, seasons, where it begins. Null where there is nothing to say. */
  readonly reason: string | null;
}

/** The latest figure against a benchmark or a target of the workbook. */
export interface Compared {
  /** "Greater Manchester"; null where the workbook has none. */
  readonly with: string | null;
  readonly verdict: Exclude<ComparisonVerdict, 'cannot be compared'> | TargetVerdict | 'cannot be calculated';
  readonly method: string | null;
  /** Why it cannot be calculated, in words; null otherwise. */
  readonly reason: string | null;
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
  /** Of the latest figure, at 95 % and at 99.8 %; null where no count is known behind it. */
  readonly interval: Interval | null;
  readonly interval998: Interval | null;
  readonly recentTrend: RecentTrend;
  readonly control: Control;
  readonly comparison: Compared;
  readonly suppressed: boolean;
  /** Name and version of the rules applied. */
  readonly method: string;
}
