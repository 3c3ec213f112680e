/**
 * The two-proportion z test with a pooled variance (methods.md, "Two periods"): z = (p2 − p1)/√(p(1 − p)(1/n1 + 1/n2)).
 * Assumes independent binomial counts, large enough (about 5 or more expected in each cell); Newcombe's interval goes with it.
 */
import type { Proportion } from './newcombe';

/** z of later against earlier; undefined where n is not above 0, x lies outside 0 to n, or all or none have it in both. */
export function twoProportionZ(earlier: Proportion, later: Proportion): number | undefined {
  if (![earlier, later].every(({ x, n }) => n > 0 && x >= 0 && x <= n && Number.isFinite(n))) return undefined;
  const pooled = (earlier.x + later.x) / (earlier.n + later.n);
  const variance = pooled * (1 - pooled) * (1 / earlier.n + 1 / later.n);
  if (variance <= 0) return undefined;
  return (later.x / later.n - earlier.x / earlier.n) / Math.sqrt(variance);
}
