/** The interval of one figure, by the method that its kind and size call for, named beside it (methods.md, "Intervals"). */
import type { Observation } from '../observation';
import type { Interval } from './assessment';
import { byar } from './byar';
import { EXACT_BELOW, exactPoisson } from './exact-poisson';
import { impliedTotal } from './implied-exposure';
import type { Level } from './normal';
import { wilson } from './wilson';

/** In the figure's own units; null where there is no count behind it. A published interval is the reader's, not ours. */
export function intervalOf(observation: Observation, level: Level = 95): Interval | null {
  const { kind, value, number } = observation;
  if (value === null) return null;
  if (kind === 'count') return countInterval(value, 1, level);
  if (kind === 'rate' && number !== null && number > 0 && value > 0) return countInterval(number, value / number, level);
  if (kind === 'percent' && number !== null) {
    const total = impliedTotal(observation);
    const limits = total === null ? undefined : wilson(number, total, level);
    return limits ? { lower: 100 * limits.lower, upper: 100 * limits.upper, level, method: 'Wilson score' } : null;
  }
  return null;
}

function countInterval(count: number, scale: number, level: Level): Interval | null {
  if (!Number.isInteger(count)) return null;
  const exact = count < EXACT_BELOW;
  const limits = exact ? exactPoisson(count, level) : byar(count, level);
  if (!limits || limits.lower === null) return null;
  return { lower: limits.lower * scale, upper: limits.upper * scale, level, method: exact ? 'exact Poisson' : "Byar's method" };
}
