/**
 * What figures stand on: the count of events behind each, and what it was taken over. In this order, and the same for every figure
 * that is compared: a denominator given in the workbook beside the figure; the Populations table; what rate and number imply.
 * A count that is not printed is worked out from a rate or percentage and its denominator, to a whole number.
 */
import type { Measure } from '../framework/plan';
import type { Observation } from '../observation';
import { impliedExposure, impliedTotal } from './implied-exposure';
import { peopleCounted } from './people-counted';
import { NO_POPULATIONS, type Population, type Populations } from './populations';
import { rateBase } from './rate-base';

/** What is known beside the figures themselves. */
export interface Grounds {
  readonly measure: Measure | null;
  readonly populations: Populations;
}

export const NO_GROUNDS: Grounds = { measure: null, populations: NO_POPULATIONS };

export interface Footing {
  readonly count: number;
  /** People, or others of whom the count was taken; in units of the rate's base where that is implied. */
  readonly exposure: number;
  /** The figure's units for one event: what turns limits of the count into limits of the figure. */
  readonly scale: number;
  /** Where the Populations table has it; null otherwise. */
  readonly population: Population | null;
}

export interface Footings {
  readonly origin: 'given' | 'populations' | 'implied';
  /** One a figure, in the order given. */
  readonly each: readonly Footing[];
  /** Some count is not printed, and was worked out. */
  readonly countsWorkedOut: boolean;
}

/** The footing of all these figures of one series by one origin; null where no origin serves them all (and for a bare count). */
export function footingsOf(observations: readonly Observation[], { measure, populations }: Grounds): Footings | null {
  const countsWorkedOut = observations.some(({ kind, number }) => kind !== 'count' && number === null);
  const all = (origin: Footings['origin'], footing: (observation: Observation) => Footing | null): Footings | null => {
    const each: Footing[] = [];
    for (const observation of observations) {
      const one = footing(observation);
      if (one === null) return null;
      each.push(one);
    }
    return { origin, each, countsWorkedOut };
  };
  const baseOf = (observation: Observation): number | null => rateBase(measure, observation.label);
  const given = all('given', (one) => (one.denominator !== null && one.denominator > 0 ? over(one, one.denominator, baseOf(one), null) : null));
  if (given) return given;
  const [first] = observations;
  const counted = populations.size === 0 || !first ? '' : peopleCounted(measure?.wording ?? first.label);
  const fromTable = all('populations', (one) => {
    if (populations.size === 0 || (one.kind !== 'count' && one.kind !== 'rate')) return null;
    const population = populations.populationFor(one.place, one.period, counted);
    return population && agrees(one, population.people, baseOf(one)) ? over(one, population.people, baseOf(one), population) : null;
  });
  return fromTable ?? all('implied', implied);
}

/** Apart by more than this, a printed rate and number speak of other people than the Populations table does. */
const TOLERANCE = 0.15;

function agrees(observation: Observation, people: number, base: number | null): boolean {
  const exposure = impliedExposure({ ...observation, denominator: null });
  return exposure === null || base === null || Math.abs((exposure * base) / people - 1) <= TOLERANCE;
}

function over(observation: Observation, exposure: number, base: number | null, population: Population | null): Footing | null {
  const { kind, value, number } = observation;
  if (value === null) return null;
  if (kind === 'count') return { count: value, exposure, scale: 1, population };
  if (kind === 'percent') return { count: number ?? Math.round((value * exposure) / 100), exposure, scale: 100 / exposure, population };
  if (kind !== 'rate') return null;
  if (number !== null) return { count: number, exposure, scale: number > 0 && value > 0 ? value / number : (base ?? Number.NaN) / exposure, population };
  return base === null ? null : { count: Math.round((value * exposure) / base), exposure, scale: base / exposure, population };
}

function implied(observation: Observation): Footing | null {
  const { kind, value, number } = observation;
  // A denominator is in people and what a rate implies is in units of its base: the two are not mixed.
  const exposure = kind === 'percent' ? impliedTotal(observation) : impliedExposure({ ...observation, denominator: null });
  if (exposure === null || number === null || value === null) return null;
  return { count: number, exposure, scale: kind === 'percent' ? 100 / exposure : value / number, population: null };
}
