/**
 * Which of the nine symbols two comparable figures earn. Order of the rules (outputs.md): equal at the precision held or shown
 * → no change; within the measure's own tolerance → acceptable; otherwise by polarity, and neutral without one.
 */
import type { AcceptableRange, Measure } from '../framework/plan';
import type { Observation } from '../observation';
import type { TrendSymbol } from './assessment';
import { percentChange } from './change';
import { decimalsOf, exactDifference, roundHalfUp } from './round';

type Judgement = 'neutral' | 'positive' | 'negative' | 'acceptable';

/** `earlier` and `later` must be comparable and hold figures; a missing one throws a RangeError. */
export function chooseSymbol(earlier: Observation, later: Observation, measure: Measure | null): TrendSymbol {
  if (earlier.value === null || later.value === null) throw new RangeError('A symbol needs two figures.');
  const places = precisionHeld(earlier, later, measure);
  const difference = exactDifference(roundHalfUp(earlier.value, places), roundHalfUp(later.value, places));
  if (difference === 0) return 'no-change';
  const direction = difference > 0 ? 'increasing' : 'decreasing';
  return `${direction}-${judge(direction, earlier.value, later.value, later.kind === 'percent', measure)}`;
}

/**
 * Decimals at which two figures are compared: the finer of the two as written (Excel drops the 0 of 40.0, so the coarser would
 * lose a step), but never finer than the measure is published.
 */
export function precisionHeld(earlier: Observation, later: Observation, measure: Measure | null): number {
  const written = Math.max(placesOf(earlier), placesOf(later));
  return measure?.precision == null ? written : Math.min(written, measure.precision);
}

function placesOf({ decimals, value }: Observation): number {
  return decimals ?? (value === null ? 0 : decimalsOf(value));
}

function judge(direction: 'increasing' | 'decreasing', earlier: number, later: number, isPercent: boolean, measure: Measure | null): Judgement {
  if (measure?.acceptableRange && withinRange(measure.acceptableRange, earlier, later, isPercent)) return 'acceptable';
  const better = measure?.polarity.value ?? 'none';
  if (better === 'none') return 'neutral';
  return (better === 'higher-is-better') === (direction === 'increasing') ? 'positive' : 'negative';
}

/** A tolerance in points belongs to percentages only; in percent it is relative to the earlier figure, and never met from 0. */
function withinRange(range: AcceptableRange, earlier: number, later: number, isPercent: boolean): boolean {
  if (range.unit === 'points' && !isPercent) return false;
  const change = range.unit === 'percent' ? percentChange(earlier, later) : exactDifference(earlier, later);
  return change !== null && roundHalfUp(Math.abs(change), 9) <= range.amount;
}
