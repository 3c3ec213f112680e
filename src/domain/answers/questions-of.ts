/** The questions that the refused comparisons of a workbook ask. */
import { atOnce, figuresOf, flatMapInParts, type Rests } from '../in-parts';
import type { Observation, Series } from '../observation';
import { choosePair, periodsHeldInParts } from '../trend/choose-pair';
import { comparisonRefusal } from '../trend/comparability';
import type { RefusalCode } from '../trend/refusal';
import { askedAbout, placeKey, questionWords, QUESTION_KINDS, wordsKey, type Question, type QuestionKind } from './question';

/** Refusals that a date can mend, where one is missing. */
const ASKING: ReadonlySet<RefusalCode> = new Set<RefusalCode>(['part-year', 'unequal-periods', 'unknown-period']);

/**
 * One question for each missing first or last day of the two periods that a series would compare, in the order of the series. A
 * comparison that is refused for anything else first (a missing value, a mark, a change of the measure) asks nothing here.
 */
export function questionsOf(series: readonly Series[]): readonly Question[] {
  return atOnce(questionsOfInParts(series));
}

/** The same with rests. */
export function* questionsOfInParts(series: readonly Series[]): Rests<readonly Question[]> {
  const held = yield* periodsHeldInParts(series);
  return yield* flatMapInParts(series, figuresOf, (one) => {
    const pair = choosePair(one, held);
    if (pair.refusal !== null) return [];
    const refusal = comparisonRefusal(pair.earlier, pair.later);
    if (!refusal || !ASKING.has(refusal.code)) return [];
    return [pair.earlier, pair.later].flatMap((observation) =>
      QUESTION_KINDS.filter((kind) => lacks(observation, kind)).map((kind) => questionAbout(one, observation, kind)),
    );
  });
}

/** True where the workbook does not state the day that this kind of question asks for. */
export function lacks({ period }: Observation, kind: QuestionKind): boolean {
  return (kind === 'period-begins' ? period.start : period.end) === null;
}

function questionAbout({ key }: Series, observation: Observation, kind: QuestionKind): Question {
  const asked = askedAbout(observation);
  return { ...asked, key: `${wordsKey(asked, kind)}\t${placeKey(asked)}`, kind, words: questionWords(observation, kind), seriesKey: key };
}
