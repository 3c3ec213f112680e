/**
 * Exact Poisson interval for a small count, by the chi-squared quantile (methods.md, "Intervals"; Garwood, 1936).
 * L = χ²inv(α/2; 2x)/2, 0 at 0; U = χ²inv(1 − α/2; 2x + 2)/2. Used below 10, where Byar's approximation is not good enough.
 */
import chiSquareQuantile from '@stdlib/stats-base-dists-chisquare-quantile';
import type { Level, Limits } from './normal';

/** Counts below this get exact limits. */
export const EXACT_BELOW = 10;

/** Limits of the count; undefined unless it is a whole number of 0 or more. */
export function exactPoisson(x: number, level: Level = 95): Limits | undefined {
  if (!Number.isInteger(x) || x < 0) return undefined;
  const tail = (1 - level / 100) / 2;
  return {
    lower: x === 0 ? 0 : chiSquareQuantile(tail, 2 * x) / 2,
    upper: chiSquareQuantile(1 - tail, 2 * x + 2) / 2,
  };
}
