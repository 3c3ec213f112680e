/** Figures that contradict each other. */
import { counted, entry, quoted, type At, type Figure } from './entry';

export const CONSISTENCY = {
  'two-values': entry<{ label: string; period: string; first: string; second: string; count: number }>(
    'error',
    ({ label, period, first, second, count }) =>
      count > 1
        ? `${period} is given twice, and ${String(count)} rows have different figures in the two: for "${label}" ${first}, and ${second}.`
        : `"${label}" is given twice for ${period}, with different figures: ${first}, and ${second}.`,
    ({ count }) => (count > 1 ? 'Find out which of the two is right or what tells them apart, and say so in the headings.' : 'Find out which is right, and correct or remove the other.'),
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
  'rate-disagrees': entry<Figure & { worked: string }>(
    'error',
    ({ at, label, period, text, worked }) => `"${label}" for ${period}, ${at}, says "${text}", and the numbers beside it give ${worked}.`,
    () => 'Ask the source which of them is right, and correct the other.',
    'A rate or percentage and the numbers that it is made of cannot both be right if they disagree.',
  ),
  'parts-total': entry<Figure & { sum: string; parts: readonly string[]; agree: number }>(
    'error',
    ({ at, label, period, text, sum, parts, agree }) =>
      `"${label}" for ${period}, ${at}, says ${text}, and its ${counted(parts.length, 'part')} (${quoted(parts, 3)}) add up to ${sum}; for ${counted(agree, 'other period')} they agree.`,
    () => 'Find out whether the total or one of its parts is wrong, and correct it.',
    'The total and its parts would be printed side by side, and one of them is wrong.',
  ),
  'quarters-year': entry<Figure & { sum: string; agree: number }>(
    'error',
    ({ at, label, period, text, sum, agree }) =>
      `"${label}" for ${period}, ${at}, says ${text}, and its four quarters add up to ${sum}; for ${counted(agree, 'other year')} they agree.`,
    () => 'Find out whether the year or one of its quarters is wrong, and correct it.',
    'The year and its quarters would be printed side by side, and one of them is wrong.',
  ),
  'cumulative-quarters': entry<At & { label: string; year: string; evidence: string }>(
    'warning',
    ({ at, label, year, evidence }) => `The quarters of "${label}" look as if each held the year so far, from ${at} on: in ${year} ${evidence}.`,
    () => 'Ask the source. If they are running totals, take each quarter less the one before, or label them "to June", "to September" and so on.',
    'A running total compared with a quarter shows a rise that never was.',
  ),
} as const;
