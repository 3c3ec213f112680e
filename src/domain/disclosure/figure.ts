/**
 * The count behind a figure: itself where it is a count, its number in brackets where it is a rate or percentage, or what the rate
 * and a known population come to. Worked out as an outsider would, who has only what is printed and what is public.
 */
import type { Measure, Plan } from '../framework/plan';
import type { Observation, Series } from '../observation';
import { peopleCounted } from '../trend/people-counted';
import { NO_POPULATIONS, type Populations } from '../trend/populations';
import { rateBase } from '../trend/rate-base';

/** What a disclosed table can be asked of one of its figures. */
export interface CountBehind {
  readonly count: number;
  /**
   * "printed" stands in the cell; "worked-out" follows from a rate or percentage and what it was counted over; "guessed" takes what it
   * was counted over from another period.
   */
  readonly standing: 'printed' | 'worked-out' | 'guessed';
  /** How many people it was counted over, for percentages and rates; null where not known. */
  readonly outOf: number | null;
}

/** Populations move from year to year: a population taken from another period is trusted to within this. */
const DRIFT = 0.1;

/** The measure of a series, or null. */
export function measureOf(series: Series, plan: Plan | null): Measure | null {
  return plan?.measures.find(({ id }) => id === series.measureId) ?? null;
}

/**
 * True where the figures of a series are about individuals. The plan says so measure by measure (domestic homicide reviews and
 * fire deaths are published events); a row that matches no measure is taken to be, since nobody has said that it is not.
 */
export function isAboutIndividuals(series: Series, measure: Measure | null): boolean {
  if (measure !== null) return measure.aboutIndividuals;
  return series.observations.some(({ kind }) => kind !== 'currency');
}

/** What is known beside a figure. `exposure` as exposureOf gives it; `populations` are those that the workbook holds. */
export interface Beside {
  readonly measure: Measure | null;
  readonly exposure: number | null;
  readonly populations?: Populations;
}

/** The count behind one observation; null where there is none or none can be known. */
export function countBehind(observation: Observation, { measure, exposure, populations = NO_POPULATIONS }: Beside): CountBehind | null {
  const { kind, value, number } = observation;
  if (value === null || !Number.isFinite(value)) return null;
  const base = baseOf(observation, measure);
  const denominator = observation.denominator ?? (kind === 'rate' ? (populations.populationFor(observation.place, observation.period, peopleCounted(measure?.wording ?? observation.label))?.people ?? null) : null);
  if (kind === 'count' || (kind === 'number' && Number.isInteger(value) && measure === null)) {
    return { count: Math.abs(value), standing: 'printed', outOf: null };
  }
  if (kind !== 'rate' && kind !== 'percent') return null;
  const outOf = denominator ?? (number !== null && value > 0 && number > 0 ? Math.round((base * number) / value) : null);
  if (number !== null) return { count: Math.abs(number), standing: 'printed', outOf };
  if (value === 0) return { count: 0, standing: 'printed', outOf: denominator };
  if (denominator !== null) return { count: Math.round((value * denominator) / base), standing: 'worked-out', outOf: denominator };
  // Half a person less, and a population a tenth smaller: near the threshold it is withheld rather than risked.
  if (exposure !== null) return { count: Math.max(1, Math.floor(value * exposure * (1 - DRIFT))), standing: 'guessed', outOf: null };
  return null;
}

/** What a figure is per: 100 for a percentage, as the plan or the label says for a rate. */
export function baseOf({ kind, label }: Observation, measure: Measure | null): number {
  return kind === 'percent' ? 100 : (rateBase(measure, label) ?? 1);
}

/**
 * What one unit of the rate or percentage comes to in people, from the periods that print a number too: 0.65 (17) says that 1 per
 * 1,000 is 26 people. The smallest of them is taken; null where no period says so.
 */
export function exposureOf({ observations }: Series): number | null {
  const known = observations.flatMap(({ kind, value, number }) =>
    (kind === 'rate' || kind === 'percent') && value !== null && number !== null && value > 0 && number > 0 ? [number / value] : [],
  );
  return known.length === 0 ? null : Math.min(...known);
}

/** True for a rate or percentage behind which no count can be found, so that nobody can say whether it is small. */
export function isUnchecked(observation: Observation, behind: CountBehind | null): boolean {
  return behind === null && (observation.kind === 'rate' || observation.kind === 'percent') && observation.value !== null;
}
