/**
 * Wilson's score interval for x of n (methods.md, "Intervals"): (2x + z² ∓ z√(z² + 4x(1 − x/n))) / (2(n + z²)).
 * Source: Wilson (1927); APHO Technical Briefing 3. Assumes a binomial count. Holds for 0 ≤ x ≤ n, also at either end.
 */
import { Z_BY_LEVEL, type Level, type Limits } from './normal';

/** Limits as shares of 1; undefined unless n > 0 and 0 ≤ x ≤ n. */
export function wilson(x: number, n: number, level: Level = 95): Limits | undefined {
  if (!(n > 0) || !(x >= 0) || !(x <= n) || !Number.isFinite(n)) return undefined;
  const z = Z_BY_LEVEL[level];
  const root = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
  const below = 2 * (n + z * z);
  return { lower: Math.max(0, (2 * x + z * z - root) / below), upper: Math.min(1, (2 * x + z * z + root) / below) };
}
