/** Standard normal quantiles of the two levels at which intervals are given, and the two-sided p of a z (methods.md). */
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';

export type Level = 95 | 99.8;

export const Z_BY_LEVEL: Readonly<Record<Level, number>> = { 95: 1.959963984540054, 99.8: 3.090232306167813 };

/** A result is beyond chance where its two-sided p lies below this. */
export const CHANCE = 0.05;

/** Two-sided p of a standard normal z; NaN gives NaN. */
export function twoSidedP(z: number): number {
  return Math.min(1, 2 * normalCdf(-Math.abs(z), 0, 1));
}

/** A pair of limits. */
export interface Limits {
  readonly lower: number;
  readonly upper: number;
}
