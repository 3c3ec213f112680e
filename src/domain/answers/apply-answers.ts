/** Answers put to the figures that they are about: the dates that the workbook does not state, and a note of who says so. */
import { dayInWords } from '../period/calendar';
import { comparePeriods } from '../period/compare-periods';
import { overlaps } from '../period/span';
import type { Observation, Series } from '../observation';
import type { Period } from '../period/period';
import { isShorthand } from '../trend/break-note';
import { choosePair, periodsHeld } from '../trend/choose-pair';
import { periodName } from '../trend/refusal';
import { figuresAsked } from './figures-asked';
import type { Answer, QuestionKind } from './question';
import { lacks } from './questions-of';

/** An answer that contradicts the workbook, or another answer, or is not a date. */
export interface AnswerNotUsed {
  readonly answer: Answer;
  readonly observation: Observation;
  /** A sentence. */
  readonly reason: string;
}

export interface Answered {
  readonly series: readonly Series[];
  readonly notUsed: readonly AnswerNotUsed[];
}

/** The answers to one figure, by what they say. */
type Given = Partial<Readonly<Record<QuestionKind, readonly Answer[]>>>;

const NOTE: Readonly<Record<QuestionKind, string>> = {
  'period-begins': 'Begin of period given by the analyst',
  'period-ends': 'End of period given by the analyst',
};

/**
 * The series with every usable answer in its figure's period, a note on the figure that says where the date comes from, and their
 * observations in order of time again; kind and label of the period stay. A date that the workbook itself states is never replaced,
 * and a figure whose mark nobody explains is left as it is. Series without answers come back as they are.
 */
export function applyAnswers(series: readonly Series[], answers: readonly Answer[]): Answered {
  const given = new Map<Observation, Given>();
  for (const { observation, kind, rows } of figuresAsked(answers, series)) {
    if (!lacks(observation, kind) || isUnexplained(observation)) continue;
    given.set(observation, { ...given.get(observation), [kind]: rows });
  }
  if (given.size === 0) return { series, notUsed: [] };
  const held = periodsHeld(series);
  const notUsed: AnswerNotUsed[] = [];
  const mended = series.map((one): Series => {
    if (!one.observations.some((observation) => given.has(observation))) return one;
    const { earlier, later } = choosePair(one, held);
    const observations = one.observations.map((observation) => {
      const rows = given.get(observation);
      if (!rows) return observation;
      const other = observation === later ? earlier : observation === earlier ? later : null;
      return mend(observation, rows, other?.period ?? null, notUsed);
    });
    return { ...one, observations: observations.sort((a, b) => comparePeriods(a.period, b.period)) };
  });
  return { series: mended, notUsed };
}

/** The comparison of such a figure is refused for its mark; a note of ours beside it would pass for the mark's explanation. */
function isUnexplained({ marks, notes }: Observation): boolean {
  return notes.length === 0 && marks.some((mark) => !isShorthand(mark));
}

function mend(observation: Observation, given: Given, other: Period | null, notUsed: AnswerNotUsed[]): Observation {
  const refuse = (answers: readonly Answer[], reason: (answer: Answer) => string): void => {
    for (const answer of answers) notUsed.push({ answer, observation, reason: reason(answer) });
  };
  const begins = agreed(given['period-begins'], refuse);
  const ends = agreed(given['period-ends'], refuse);
  const { period } = observation;
  const whole: Period = { ...period, start: period.start ?? begins?.value ?? null, end: period.end ?? ends?.value ?? null };
  const used = [begins, ends].filter((answer) => answer !== null);
  const problem = used.length === 0 ? null : contradiction(period, whole, other);
  if (problem !== null) {
    refuse(used, () => problem);
    return observation;
  }
  const notes = [begins && `${NOTE['period-begins']}: ${dayInWords(begins.value)}`, ends && `${NOTE['period-ends']}: ${dayInWords(ends.value)}`];
  return { ...observation, period: whole, notes: [...observation.notes, ...notes.filter((note) => note !== null)] };
}

type DatedAnswer = Answer & { readonly value: string };

/** The one date that all these rows give; null where there is none, with the reason told. */
function agreed(answers: readonly Answer[] | undefined, refuse: (answers: readonly Answer[], reason: (answer: Answer) => string) => void): DatedAnswer | null {
  const unread = (answers ?? []).filter(({ value }) => value === null);
  refuse(unread, ({ text, problem }) => `"${text}" ${problem ?? 'is not a date.'}`);
  const dated = (answers ?? []).filter((answer): answer is DatedAnswer => answer.value !== null);
  const [first, ...rest] = dated;
  if (first === undefined || rest.every(({ value }) => value === first.value)) return first ?? null;
  const places = dated.map(({ value, at }) => `${dayInWords(value)} in cell ${at.cell}`).join(' and ');
  refuse(dated, () => `the question is answered in more than one way: ${places}. Leave only the right one.`);
  return null;
}

/** Why the dates cannot be right, as a sentence, or null. `before` is what the workbook states of the period. */
function contradiction(before: Period, after: Period, other: Period | null): string | null {
  const { start, end } = after;
  if (start !== null && end !== null && start > end) {
    return `the period would begin on ${dayInWords(start)}, after its end on ${dayInWords(end)}.`;
  }
  if (other && overlaps(after, other) && !overlaps(before, other)) {
    return `${periodName(after)} would run ${datesOf(after)}, and share days with ${periodName(other)}, which runs ${datesOf(other)}.`;
  }
  return null;
}

function datesOf({ start, end }: Period): string {
  const from = start === null ? '' : `from ${dayInWords(start)}`;
  const to = end === null ? '' : `to ${dayInWords(end)}`;
  return [from, to].filter((words) => words !== '').join(' ');
}
