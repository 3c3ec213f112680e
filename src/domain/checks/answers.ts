/** Answers on the Answers sheet that contradict the workbook, or cannot be read as a date. */
import { questionWords } from '../answers/question';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { aboutFigure, cellWords, makeFinding, measuresById } from './make-finding';

/** One finding for each, at the answer's own cell. */
export function checkAnswers({ answersNotUsed = [], plan }: CheckInput): readonly Finding[] {
  const measures = measuresById(plan);
  return answersNotUsed.map(({ answer, observation, reason }) => {
    const { sheet, cell } = answer.at;
    const about = { ...aboutFigure(observation, measures), sheet, address: cell, text: answer.text, expected: 'a day, as day/month/year' };
    const question = answer.kind === null ? '' : questionWords(observation, answer.kind);
    return makeFinding('answer-not-used', about, { at: cellWords(sheet, cell), label: observation.label, question, reason });
  });
}
