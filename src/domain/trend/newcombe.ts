/**
 * Newcombe's hybrid score interval for the difference of two independent proportions, later less earlier (methods.md).
 * Source: Newcombe (1998), Statistics in Medicine 17, method 10, from Wilson's limits of each. Assumes separate cohorts: the same
 * people asked twice would need a paired method.
 */
import type { Level, Limits } from './normal';
import { wilson } from './wilson';

/** x of n. */
export interface Proportion {
  readonly x: number;
  readonly n: number;
}

/** Limits of p2 − p1 as shares of 1; undefined where either is not 0 ≤ x ≤ n with n > 0. */
export function newcombe(earlier: Proportion, later: Proportion, level: Level = 95): Limits | undefined {
  const [first, second] = [wilson(earlier.x, earlier.n, level), wilson(later.x, later.n, level)];
  if (!first || !second) return undefined;
  const [p1, p2] = [earlier.x / earlier.n, later.x / later.n];
  const difference = p2 - p1;
  return {
    lower: difference - Math.hypot(p2 - second.lower, first.upper - p1),
    upper: difference + Math.hypot(second.upper - p2, p1 - first.lower),
  };
}
