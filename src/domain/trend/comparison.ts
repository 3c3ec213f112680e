/**
 * A figure against a benchmark or a target (OHID Fingertips; methods.md, "Comparison"). The benchmark (Greater Manchester, England, a
 * most similar group) must be of the same measure and period; one inside the figure's interval is similar to it, else the figure is
 * lower or higher, and better or worse by polarity. Greater Manchester includes Stockport, so the two are not independent: say so.
 */
import type { Limits } from './normal';
import type { Better } from './recent-trend';

export type ComparisonVerdict = 'similar' | 'lower' | 'higher' | 'better' | 'worse' | 'cannot be compared';

export interface Comparison {
  readonly verdict: ComparisonVerdict;
  /** The level at which it differs: 99.8 where it does so at both, null where it is similar or cannot be compared. */
  readonly level: 95 | 99.8 | null;
  readonly reason: string | null;
}

/** Intervals of the figure at 95 % and, if known, at 99.8 %. Null limits or benchmark give "cannot be compared" with the reason. */
export function compareWithBenchmark(
  intervals: { readonly 95: Limits | null; readonly 99.8?: Limits | null },
  benchmark: number | null,
  better: Better,
): Comparison {
  if (benchmark === null || !Number.isFinite(benchmark)) return { verdict: 'cannot be compared', level: null, reason: 'there is no benchmark for the period' };
  if (intervals[95] === null) return { verdict: 'cannot be compared', level: null, reason: 'the figure has no interval: its count or sample size is not known' };
  const side = sideOf(intervals[95], benchmark);
  if (side === 'similar') return { verdict: side, level: null, reason: null };
  const wide = intervals[99.8] ?? null;
  const level = wide !== null && sideOf(wide, benchmark) === side ? 99.8 : 95;
  if (better === 'none') return { verdict: side, level, reason: null };
  return { verdict: (better === 'higher-is-better') === (side === 'higher') ? 'better' : 'worse', level, reason: null };
}

function sideOf({ lower, upper }: Limits, benchmark: number): 'lower' | 'higher' | 'similar' {
  if (benchmark >= lower && benchmark <= upper) return 'similar';
  return upper < benchmark ? 'lower' : 'higher';
}

export type TargetVerdict = 'met' | 'not met' | 'between';

/**
 * A figure against a target: met at or past `good`, not met at or short of `poor`, between otherwise; without `poor` it is met or not.
 * Which side is past follows polarity; undefined where neither direction is better.
 */
export function compareWithTarget(value: number, good: number, poor: number | null, better: Better): TargetVerdict | undefined {
  if (better === 'none') return undefined;
  const sign = better === 'higher-is-better' ? 1 : -1;
  if (sign * value >= sign * good) return 'met';
  return poor === null || sign * value <= sign * poor ? 'not met' : 'between';
}
