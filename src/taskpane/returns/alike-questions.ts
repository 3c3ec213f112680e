/** Questions that ask the same of many figures, so that one answer can be given to all of them. */
import { gathered } from '../../domain/gathered';
import { NOT_TAKEN, type ImportQuestion } from '../../domain/returns/import/preview';
import type { Answers } from '../../domain/returns/import/accept';

/** From so many on, those that ask alike are answered together first, and one by one only where that is wanted. */
export const MANY_ALIKE = 4;

export interface AlikeQuestions {
  readonly key: string;
  readonly questions: readonly ImportQuestion[];
}

/** In the order in which the first of each kind stands: of one code, with the same choices. */
export function alikeQuestions(questions: readonly ImportQuestion[]): readonly AlikeQuestions[] {
  const groups = gathered(questions, ({ code, choices }) => [code, ...choices.map(({ id, words }) => `${id}=${words}`)].join('|'));
  return [...groups].map(([key, alike]) => ({ key, questions: alike }));
}

/** The answer that all of them have; null where they differ. */
export function answerOfAll({ questions }: AlikeQuestions, answers: Answers): string | null {
  const given = new Set(questions.map(({ id }) => answers[id] ?? NOT_TAKEN));
  return given.size === 1 ? ([...given][0] ?? null) : null;
}
