/** Series gathered under the measure that they match. */
import type { Series } from './observation';

/** By measure id, in the order given; series that match no measure are left out. */
export function seriesByMeasure(series: readonly Series[]): ReadonlyMap<string, readonly Series[]> {
  const gathered = new Map<string, Series[]>();
  for (const one of series) {
    if (one.measureId === null) continue;
    const alike = gathered.get(one.measureId);
    if (alike) alike.push(one);
    else gathered.set(one.measureId, [one]);
  }
  return gathered;
}
