/** The rows that the Answers sheet is to have: what stands there, the questions that are open, and the answer just given. */
import type { Series } from '../observation';
import { dayInWords } from '../period/calendar';
import type { CellScalar } from '../snapshot';
import { figuresAsked, type AskedRow } from './figures-asked';
import { placeKey, wordsKey, type Question } from './question';
import { isBlank, type AnswerRow } from './read-answers';

/** A row to be written. */
export type PlannedAnswer = AskedRow & Pick<AnswerRow, 'question' | 'answer' | 'by' | 'when'>;

/** An answer that the pane was given. */
export interface GivenAnswer {
  readonly question: Question;
  /** ISO 8601. */
  readonly value: string;
  /** Initials, or "". */
  readonly by: string;
  /** When, in words. */
  readonly when: string;
}

/**
 * Rows in the order in which they stand, then new questions. Whatever the analyst typed stays, asked or not; a row that nothing was
 * typed in goes when its question is not asked any more. A row whose figure has moved says where it stands now.
 */
export function planAnswers(
  earlier: readonly AnswerRow[],
  questions: readonly Question[],
  series: readonly Series[],
  given: GivenAnswer | null,
): readonly PlannedAnswer[] {
  const open = given && !questions.some(({ key }) => key === given.question.key) ? [...questions, given.question] : questions;
  const byKey = new Map(open.map((question) => [question.key, question]));
  const rowsOf = new Map<string, readonly AnswerRow[]>();
  const standing = new Map<AnswerRow, { readonly sheet: string; readonly cell: string }>();
  for (const { observation, kind, rows } of figuresAsked(earlier, series)) {
    const { sheet, cell } = observation;
    for (const row of rows) {
      standing.set(row, { sheet, cell });
      const key = `${wordsKey(row, kind)}\t${placeKey({ sheet, cell })}`;
      if (byKey.has(key)) rowsOf.set(key, rows);
    }
  }
  const asked = new Set([...rowsOf.values()].flat());
  // Where an analyst copied a row, the new answer goes to every copy: two that differ would both be set aside.
  const answered = new Set(given ? rowsOf.get(given.question.key) : []);
  const kept = earlier
    .filter((row) => asked.has(row) || [row.answer, row.by, row.when].some((cell) => !isBlank(cell)))
    .map((row): PlannedAnswer => ({ ...row, ...standing.get(row), ...(given && answered.has(row) ? typed(given) : {}) }));
  const added = open
    .filter(({ key }) => !rowsOf.has(key))
    .map(({ words, ...question }): PlannedAnswer => {
      const blank: Typed = { answer: '', by: '', when: '' };
      return { ...question, question: words, ...(given?.question.key === question.key ? typed(given) : blank) };
    });
  return [...kept, ...added];
}

interface Typed {
  readonly answer: CellScalar;
  readonly by: CellScalar;
  readonly when: CellScalar;
}

/** The date in words, which nobody reads as another. */
function typed({ value, by, when }: GivenAnswer): Typed {
  return { answer: dayInWords(value), by, when };
}
