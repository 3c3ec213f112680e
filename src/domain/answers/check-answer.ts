/** Whether an answer can be used, before it is written: the same rules as when it is read back. */
import { dayInWords } from '../period/calendar';
import type { Series } from '../observation';
import type { CellScalar } from '../snapshot';
import { applyAnswers } from './apply-answers';
import type { Question } from './question';
import { readDate } from './read-date';

/** The day in ISO 8601, or the sentence that says why it cannot be used. */
export type CheckedAnswer = { readonly iso: string } | { readonly refusal: string };

/** `given` as typed or as a date field gives it; `series` with the answers so far. */
export function checkAnswer(series: readonly Series[], question: Question, given: CellScalar): CheckedAnswer {
  const text = String(given).trim();
  if (text === '') return { refusal: 'Give the day, month and year. Nothing was written.' };
  const read = readDate(given, '1900');
  if ('problem' in read) return { refusal: `"${text}" ${read.problem} Nothing was written.` };
  const { iso } = read;
  const answer = { ...question, value: iso, problem: null, text, by: null, when: null, at: { sheet: '', cell: '' } };
  const [notUsed] = applyAnswers(series, [answer]).notUsed;
  if (!notUsed) return { iso };
  return { refusal: `${dayInWords(iso)} cannot be right: ${notUsed.reason} Check the dates, and give it again. Nothing was written.` };
}
