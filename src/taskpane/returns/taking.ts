/** Which lines of a preview the analyst takes: everything that can be taken, but for what was unticked. */
import { acceptedLines, type Answers } from '../../domain/returns/import/accept';
import type { ImportPreview, PreviewLine } from '../../domain/returns/import/preview';

export interface Taking {
  readonly answers: Answers;
  /** Ids of lines that were unticked. */
  readonly left: ReadonlySet<string>;
}

export const TAKE_ALL: Taking = { answers: {}, left: new Set() };

/** The lines that would be written now: none that waits for an answer. */
export function linesTaken(preview: ImportPreview, { answers, left }: Taking): readonly PreviewLine[] {
  return acceptedLines(preview, 'all', answers).filter(({ id }) => !left.has(id));
}

/** The same answer to each of these questions. */
export function withAnswer(taking: Taking, questions: readonly string[], choice: string): Taking {
  return { ...taking, answers: { ...taking.answers, ...Object.fromEntries(questions.map((id) => [id, choice])) } };
}

/** These lines ticked or unticked, the others as they were. */
export function withLines({ answers, left }: Taking, ids: readonly string[], take: boolean): Taking {
  const next = new Set(left);
  for (const id of ids) {
    if (take) next.delete(id);
    else next.add(id);
  }
  return { answers, left: next };
}
