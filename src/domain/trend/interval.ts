/** The interval of one figure, by the method that its kind and size call for, named beside it (methods.md, "Intervals"). */
import type { Observation } from '../observation';
import type { Interval } from './assessment';
import { byar } from './byar';
import { EXACT_BELOW, exactPoisson } from './exact-poisson';
import { footingsOf, NO_GROUNDS, type Grounds } from './footing';
import type { Level } from './normal';
import { wilson } from './wilson';

/** In the figure's own units; null where there is no count behind it. A published interval is the reader's, not ours. */
export function intervalOf(observation: Observation, level: Level = 95, grounds: Grounds = NO_GROUNDS): Interval | null {
  const { kind, value } = observation;
  if (value === null) return null;
  if (kind === 'count') return countInterval(value, 1, level);
  const footing = footingsOf([observation], grounds)?.each[0];
  if (!footing) return null;
  const { count, exposure, scale } = footing;
  if (kind === 'rate') return Number.isFinite(scale) ? countInterval(count, scale, level) : null;
  const limits = kind === 'percent' ? wilson(count, exposure, level) : undefined;
  return limits ? { lower: 100 * limits.lower, upper: 100 * limits.upper, level, method: 'Wilson score' } : null;
}

/** A count as a rate per `per` people, with its interval; null where the workbook has no population for it. */
export function countAsRate(observation: Observation, grounds: Grounds, per = 1000, level: Level = 95): { readonly value: number; readonly interval: Interval } | null {
  if (observation.kind !== 'count') return null;
  const footing = footingsOf([observation], grounds)?.each[0];
  const interval = footing ? countInterval(footing.count, per / footing.exposure, level) : null;
  return footing && interval ? { value: (per * footing.count) / footing.exposure, interval } : null;
}

/** The 95 % or 99.8 % interval of a count times `scale`; null for what is not a whole number of 0 or more. */
function countInterval(count: number, scale: number, level: Level): Interval | null {
  if (!Number.isInteger(count)) return null;
  const exact = count < EXACT_BELOW;
  const limits = exact ? exactPoisson(count, level) : byar(count, level);
  if (!limits || limits.lower === null) return null;
  return { lower: limits.lower * scale, upper: limits.upper * scale, level, method: exact ? 'exact Poisson' : "Byar's method" };
}
