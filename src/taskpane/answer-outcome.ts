/** What became of a comparison once its question was answered, in words. */
import type { Question } from '../domain/answers/question';
import { readDate } from '../domain/answers/read-date';
import { dayInWords } from '../domain/period/calendar';
import type { Understanding } from '../workflow/understanding';

/**
 * Where the answer is kept, as which day it was read, and what is said of the measure now. `given` is the answer as typed, `sheet`
 * the name of the sheet that was written.
 */
export function answerOutcome({ run, questions }: Understanding, { key, seriesKey, measure, kind }: Question, given: string, sheet: string): string {
  const read = readDate(given, '1900');
  const kept = `The answer${'iso' in read ? `, ${dayInWords(read.iso)},` : ''} is kept on sheet "${sheet}".`;
  if (questions.some((question) => question.key === key)) return `${kept} It could not be used; the findings say why.`;
  const assessment = run.assessments.find((one) => one.seriesKey === seriesKey);
  if (!assessment) return kept;
  if (assessment.symbol !== null) return `${kept} "${measure}" is compared now: ${assessment.words}.`;
  const still = kind === 'period-begins' ? 'beginning' : 'end';
  return `${kept} The ${still} is known; no trend is given for "${measure}" all the same. ${assessment.reason ?? ''}`.trim();
}
