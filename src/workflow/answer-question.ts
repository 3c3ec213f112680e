/** An answer to a question that a refused comparison asks, kept in the workbook on a sheet of ours. */
import { answersSheet } from '../domain/answers/answers-sheet';
import { checkAnswer } from '../domain/answers/check-answer';
import { planAnswers } from '../domain/answers/plan-answers';
import type { Question } from '../domain/answers/question';
import { ANSWERS_MARK, readAnswerRows } from '../domain/answers/read-answers';
import type { CellScalar } from '../domain/snapshot';
import type { Understanding } from './understanding';
import { WorkbookFault, type WorkbookPort, type WorkOptions, type WrittenSheet } from './workbook-port';

/**
 * Writes the Answers sheet with this answer and every open question, in at most four round trips; what an analyst typed there
 * stays. `value` is a day as typed ("1 April 2016", "01/04/2016": day/month/year) or in ISO 8601; `by` initials or ""; `when` the
 * moment in words. Rejects with a WorkbookFault, and writes nothing, where the answer is no day or contradicts the workbook, an
 * analyst's own sheet has the name, or the workbook is protected.
 */
export async function answerQuestion(
  port: WorkbookPort,
  { series, questions }: Pick<Understanding, 'series' | 'questions'>,
  question: Question,
  value: CellScalar,
  by: string,
  when: string,
  options: WorkOptions = {},
): Promise<readonly WrittenSheet[]> {
  const checked = checkAnswer(series, question, value);
  if ('refusal' in checked) throw new WorkbookFault(checked.refusal, 'answer-not-used');
  return port.write((ownSheets) => {
    const own = ownSheets.find(({ mark }) => mark === ANSWERS_MARK);
    const rows = readAnswerRows(own?.values ?? []);
    if (!rows) {
      throw new WorkbookFault(
        `Sheet "${own?.name ?? ''}" has lost its row of headings (Sheet, Cell, Measure …), so the answers on it cannot be told apart. ` +
          'Put the headings back, or delete the sheet to begin afresh, then save again. Nothing was written.',
        'answers-not-understood',
      );
    }
    return [answersSheet(planAnswers(rows, questions, series, { question, value: checked.iso, by: by.trim(), when }))];
  }, options);
}
