/** Every figure of the series with the count behind it, where one is known: what the sums are made of. */
import type { Measure, Plan } from '../framework/plan';
import type { Observation, Series } from '../observation';
import { periodKey } from '../trend/choose-pair';
import { NO_POPULATIONS, type Populations } from '../trend/populations';
import { countBehind, exposureOf, isAboutIndividuals, measureOf, type CountBehind } from './figure';

export interface Counted {
  /** Running number: the id of its cell in the sums. */
  readonly id: number;
  readonly series: Series;
  readonly observation: Observation;
  readonly measure: Measure | null;
  readonly behind: CountBehind | null;
  readonly aboutIndividuals: boolean;
  readonly period: string;
}

/** In the order of the series and their observations. */
export function countAll(series: readonly Series[], plan: Plan | null, populations: Populations = NO_POPULATIONS): readonly Counted[] {
  let id = 0;
  return series.flatMap((one) => {
    const measure = measureOf(one, plan);
    const exposure = exposureOf(one);
    const aboutIndividuals = isAboutIndividuals(one, measure);
    return one.observations.map((observation): Counted => ({
      id: id++, series: one, observation, measure, aboutIndividuals,
      behind: countBehind(observation, { measure, exposure, populations }),
      period: periodKey(observation.period),
    }));
  });
}

/** The figures whose counts are printed or follow exactly from what is, and so can be added and taken away. */
export function addable(counted: readonly Counted[]): readonly Counted[] {
  return counted.filter(({ behind }) => behind !== null && behind.standing !== 'guessed');
}

export function countOf({ behind }: Counted): number {
  return behind?.count ?? 0;
}
