/**
 * What a rate or percentage was counted over, where the workbook does not say: worked out from the rate and its number in brackets.
 * "258 (68)" per 100,000 implies 68/258 × 100,000 = 26,357 young people; "42.7% (56)" implies 56/0.427 = 131. It carries the rounding
 * of the published figure, so a rate written with two digits gives an exposure good to about 1 in 100. The unit of the rate cancels
 * in a comparison of two periods.
 */
import type { Observation } from '../observation';

/** Of how many a percentage was taken: the denominator held, else number ÷ percentage, to a whole number; null where neither is known. */
export function impliedTotal({ kind, value, number, denominator }: Observation): number | null {
  if (kind !== 'percent' || number === null) return null;
  if (denominator !== null) return denominator;
  return value === null || value <= 0 || number <= 0 ? null : Math.round((100 * number) / value);
}

/** A rate's exposure in units of its base (26,357 people at a base of 100,000 give 0.26357); null where it cannot be known. */
export function impliedExposure({ kind, value, number, denominator }: Observation): number | null {
  if (kind !== 'rate' || number === null) return null;
  if (denominator !== null) return denominator;
  return value === null || value <= 0 || number <= 0 ? null : number / value;
}
