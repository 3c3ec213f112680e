/** Series gathered under the measure that they match. */
import { gathered } from './gathered';
import type { Series } from './observation';

/** By measure id, in the order given; series that match no measure are left out. */
export function seriesByMeasure(series: readonly Series[]): ReadonlyMap<string, readonly Series[]> {
  return gathered(series.filter(({ measureId }) => measureId !== null), ({ measureId }) => measureId ?? '');
}
