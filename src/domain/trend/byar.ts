/**
 * Byar's interval for a count (methods.md, "Intervals"; APHO Technical Briefing 3; Breslow and Day, 1987).
 * L = x(1 − 1/(9x) − z/(3√x))³, U = (x + 1)(1 − 1/(9(x + 1)) + z/(3√(x + 1)))³. Divide by n and multiply by the base for a rate.
 * Assumes a Poisson count; good from 10 upwards, and exact Poisson limits are used below.
 */
import { Z_BY_LEVEL, type Level } from './normal';

/** Limits of the count; undefined where it is below 0 or not a number. `lower` is null where the formula falls below 0 (1 at 99.8 %). */
export function byar(x: number, level: Level = 95): { readonly lower: number | null; readonly upper: number } | undefined {
  if (!(x >= 0) || !Number.isFinite(x)) return undefined;
  const z = Z_BY_LEVEL[level];
  const next = x + 1;
  const root = x === 0 ? 0 : 1 - 1 / (9 * x) - z / (3 * Math.sqrt(x));
  return {
    lower: root < 0 ? null : x * root ** 3,
    upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3,
  };
}
