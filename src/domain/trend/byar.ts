/**
 * Byar's interval for a count (methods.md, "Intervals"; APHO Technical Briefing 3; Breslow and Day, 1987).
 * L = x(1 − 1/(9x) − z/(3√x))³, U = (x + 1)(1 − 1/(9(x + 1)) + z/(3√(x + 1)))³. Divide by n and multiply by the base for a rate.
 * Assumes a Poisson count; good from 10 upwards, and exact Poisson limits are used below.
 */
import { Z_BY_LEVEL, type Level, type Limits } from './normal';

/** Limits of the count; undefined where it is below 0 or not a number. The lower limit of 0 is 0. */
export function byar(x: number, level: Level = 95): Limits | undefined {
  if (!(x >= 0) || !Number.isFinite(x)) return undefined;
  const z = Z_BY_LEVEL[level];
  const next = x + 1;
  return {
    lower: x === 0 ? 0 : x * (1 - 1 / (9 * x) - z / (3 * Math.sqrt(x))) ** 3,
    upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3,
  };
}
