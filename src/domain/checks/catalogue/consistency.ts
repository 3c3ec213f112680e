/** Figures that contradict each other. */
import { entry, type Figure } from './entry';

export const CONSISTENCY = {
  'two-values': entry<{ label: string; period: string; first: string; second: string }>(
    'error',
    ({ label, period, first, second }) => `"${label}" is given twice for ${period}, with different figures: ${first}, and ${second}.`,
    () => 'Find out which is right, and correct or remove the other.',
    'One of the two would be printed, and it may be the wrong one.',
  ),
  'sources-disagree': entry<{ label: string; up: string; down: string }>(
    'warning',
    ({ label, up, down }) => `The sources of "${label}" move in opposite directions: ${up} increase, and ${down} decrease.`,
    () => 'Ask both sources how they count it, and say so in the commentary; do not add them up or choose one without a reason.',
    'Both will stand in the summary, and the Board will ask which is right.',
  ),
  'denominator-odd': entry<Figure & { implied: string; others: string }>(
    'warning',
    ({ at, label, period, text, implied, others: rest }) =>
      `"${label}" for ${period}, ${at}: the rate and number of "${text}" imply ${implied}, where its other periods imply ${rest}.`,
    () => 'Ask the source for the rate, the number and the population; one of the first two is likely to be wrong.',
    'A rate and its number must agree: a population does not change that much from one year to the next.',
  ),
} as const;
