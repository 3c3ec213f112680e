/**
 * z = √2(√b − √a) for two counts with equal exposure (methods.md, "Two periods").
 * Source: the square root makes a Poisson count's variance about 1/4 whatever its size (Bartlett, 1936), so the difference of two
 * roots has variance 1/2. Assumes independent Poisson counts over equal time and population, each about 10 or more.
 * Limits: incidents cluster (repeat victims, one operation, one summer), so chance alone moves real counts further than this says.
 */

/** z of later against earlier; undefined unless both are counts of 0 or more. Reversing time flips its sign. */
export function rootTwoZ(earlier: number, later: number): number | undefined {
  if (!(earlier >= 0) || !(later >= 0)) return undefined;
  return Math.SQRT2 * (Math.sqrt(later) - Math.sqrt(earlier));
}
