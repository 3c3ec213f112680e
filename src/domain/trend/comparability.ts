/** Whether two figures of a series may be compared at all, before anything is said of their change. */
import type { Observation, ObservationKind } from '../observation';
import { breakRefusal } from './break-note';
import { periodRefusal } from './period-refusal';
import { periodName, placeOf, refuse, type Refusal } from './refusal';

const UNIT_WORDS: Partial<Record<ObservationKind, string>> = {
  count: 'a number',
  number: 'a number',
  rate: 'a rate',
  percent: 'a percentage',
  currency: 'an amount of money',
};

/** Why `earlier` and `later` cannot be compared, or undefined where they can. Values first, then marks, then periods. */
export function comparisonRefusal(earlier: Observation, later: Observation): Refusal | undefined {
  return (
    valueRefusal(later) ?? valueRefusal(earlier) ?? unitRefusal(earlier, later) ?? breakRefusal(earlier, later) ?? periodRefusal(earlier.period, later.period)
  );
}

/** Why one figure cannot be compared with anything, or undefined where it holds a figure. */
export function valueRefusal(observation: Observation): Refusal | undefined {
  const what = `${periodName(observation.period)} (${placeOf(observation)})`;
  switch (observation.kind) {
    case 'count': case 'rate': case 'percent': case 'currency': case 'number':
      if (observation.value !== null && Number.isFinite(observation.value)) return undefined;
      return refuse('not-a-number', `${what} says "${observation.text}".`);
    case 'blank':
      return refuse('missing', `the cell for ${what} is blank.`);
    case 'not-available': case 'not-applicable':
      return refuse('missing', `${what} says "${observation.text}".`);
    case 'suppressed':
      return refuse('suppressed', `${what} is withheld to protect individuals (${observation.text}).`);
    case 'low':
      return refuse('not-a-number', `${what} says "${observation.text}": it rounds to 0 but is not 0.`);
    case 'error':
      return refuse('not-a-number', `${what} holds the error ${observation.text}.`);
    case 'text':
      return refuse('not-a-number', `${what} says "${observation.text}".`);
  }
}

/** True where the observation holds a figure that can be counted with. */
export function holdsFigure(observation: Observation): boolean {
  return valueRefusal(observation) === undefined;
}

/** Why figures in different units cannot be compared; both must hold a figure. */
export function unitRefusal(earlier: Observation, later: Observation): Refusal | undefined {
  const [before, after] = [UNIT_WORDS[earlier.kind], UNIT_WORDS[later.kind]];
  if (before === after) return undefined;
  return refuse(
    'different-units',
    `${periodName(earlier.period)} is given as ${before ?? earlier.kind} and ${periodName(later.period)} as ${after ?? later.kind}.`,
  );
}
