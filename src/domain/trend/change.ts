/**
 * The change between two comparable figures: absolute, percent and percentage points (methods.md, "Two periods").
 * Percent change is 100(b − a)/|a|; there is none from 0, and none where fewer than 50 events stand behind the base (Home Office
 * practice in its crime tables), unless the settings allow it. For a rate the events are its number in brackets; a rate with no
 * number is given a percent change, since nothing says that its base is small.
 */
import type { Observation } from '../observation';
import type { Change } from './assessment';
import { exactDifference } from './round';

/** The base below which no percent change is given: Home Office practice. */
export const SMALLEST_BASE = 50;

export const NO_CHANGE_HELD: Change = { absolute: null, percent: null, points: null };

/** Change from `earlier` to `later`, unrounded; all null where either has no figure. Percentages give points and no percent. */
export function changeBetween(earlier: Observation, later: Observation, allowSmallBase = false): Change {
  if (earlier.value === null || later.value === null) return NO_CHANGE_HELD;
  const absolute = exactDifference(earlier.value, later.value);
  if (later.kind === 'percent') return { absolute, percent: null, points: absolute };
  const small = !allowSmallBase && eventsBehind(earlier, earlier.value) < SMALLEST_BASE;
  return { absolute, percent: small ? null : percentChange(earlier.value, later.value), points: null };
}

/** 100(b − a)/|a|; null from 0. */
export function percentChange(earlier: number, later: number): number | null {
  if (earlier === 0) return null;
  return (100 * exactDifference(earlier, later)) / Math.abs(earlier);
}

function eventsBehind(observation: Observation, value: number): number {
  if (observation.kind === 'rate') return observation.number ?? Number.POSITIVE_INFINITY;
  if (observation.kind === 'currency') return Number.POSITIVE_INFINITY;
  return Math.abs(value);
}
