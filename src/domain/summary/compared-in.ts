/** Which figures of a series an assessment compared. */
import type { Observation, Series } from '../observation';
import type { Assessment } from '../trend/assessment';
import { columnOf } from './period-columns';

/** Earlier first: an assessment's labels are those of the period or of its column. One where there is no earlier. */
export function comparedIn({ observations }: Series, { previous, period }: Assessment): readonly Observation[] {
  const labelled = (label: string | null): Observation | undefined =>
    observations.findLast((observation) => observation.period.label === label) ?? observations.findLast((observation) => columnOf(observation) === label);
  return [labelled(previous), labelled(period)].filter((observation) => observation !== undefined);
}
