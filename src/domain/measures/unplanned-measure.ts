/** A row that is no measure of the plan, as a measure of which nothing is known: no judgement, no range, no target. */
import type { Measure } from '../framework/plan';
import type { Series } from '../observation';

/** For the methods that ask for a measure; it is in no plan, so its ids are empty. */
export function unplannedMeasure({ label, source }: Pick<Series, 'label' | 'source'>): Measure {
  return {
    id: '', theme: '', subTheme: '', wording: label, section: null, aliases: [], kind: 'not-specified', unit: '', base: null, withNumber: false, precision: null, source,
    frequency: 'not-specified', polarity: { value: 'none', standing: 'proposed', reason: null, confirmed: null }, acceptableRange: null, targets: [], baseline: null,
    aboutIndividuals: false, firstPeriod: null, lastPeriod: null, successor: null, note: null,
  };
}
