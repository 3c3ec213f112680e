/**
 * The limits of an XmR control chart (NHS Making Data Count): mean ± 2.66 × the average moving range, near limits at two thirds.
 * 2.66 = 3/1.128 turns an average moving range of two into three standard deviations; 3.267 times the average is the upper limit of
 * the moving range itself (Shewhart's constants for n = 2, d2 and D4). Screening drops larger moving ranges once before averaging.
 * Assumes points in time order, of one process, with no trend or season within the baseline.
 */
const LIMIT = 2.66;
const SCREEN = 3.267;

export interface XmrLimits {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly nearLower: number;
  readonly nearUpper: number;
}

/** Undefined for fewer than two values. All in the units of the values. */
export function xmrLimits(values: readonly number[], screen = true): XmrLimits | undefined {
  if (values.length < 2) return undefined;
  const mean = average(values);
  const ranges = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? Number.NaN)));
  const plain = average(ranges);
  // Where all ranges are 0 nothing would be left to average.
  const kept = screen ? ranges.filter((range) => range < SCREEN * plain) : ranges;
  const reach = LIMIT * (kept.length > 0 ? average(kept) : plain);
  return { mean, lower: mean - reach, upper: mean + reach, nearLower: mean - (2 / 3) * reach, nearUpper: mean + (2 / 3) * reach };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
