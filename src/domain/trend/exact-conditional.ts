/**
 * The exact conditional binomial test of two Poisson counts with any exposure (methods.md, "Two periods").
 * Given their sum, the later count is Bin(x1 + x2, n2/(n1 + n2)) if nothing changed; p = min(1, 2 × the smaller tail).
 * Source: Przyborowski and Wilenski (1940). Assumes independent Poisson counts; only the ratio of the exposures matters, so the
 * unit of a rate does not. Limits: cautious for small counts, and a minimum range where incidents cluster.
 */
import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';

/** A count and what it was counted over: people, months, or both multiplied. */
export interface Exposed {
  readonly count: number;
  readonly exposure: number;
}

/** Two-sided p; undefined unless counts are whole numbers of 0 or more and exposures are above 0. Two zeros give 1. */
export function exactConditionalP(earlier: Exposed, later: Exposed): number | undefined {
  if (![earlier, later].every(({ count, exposure }) => Number.isInteger(count) && count >= 0 && exposure > 0)) return undefined;
  const both = earlier.count + later.count;
  const share = later.exposure / (earlier.exposure + later.exposure);
  if (!Number.isFinite(share)) return undefined;
  // Each tail is taken as a lower tail of its own count: 1 − cdf would lose a small one to rounding.
  const low = binomialCdf(later.count, both, share);
  const high = binomialCdf(earlier.count, both, 1 - share);
  return Math.min(1, 2 * Math.min(low, high));
}
