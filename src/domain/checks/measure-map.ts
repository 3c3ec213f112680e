/** Rows of the Measure map, and of the tables' reading choices, that cannot be used. */
import { readMeasureMap } from '../measure-map/read-measure-map';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { cellWords, makeFinding } from './make-finding';

/** One finding for each, at the cell that says which measure it is. None without a plan. */
export function checkMeasureMap({ snapshot, plan }: CheckInput): readonly Finding[] {
  return readMeasureMap(snapshot, plan).notUsed.map(({ sheet, address, label, text, reason }) => {
    const about = { sheet, address, text, expected: 'the id of a measure of the plan' };
    return makeFinding('match-not-used', about, { at: cellWords(sheet, address), label, reason });
  });
}

/** One finding for each choice that no table answers to, or that a table cannot be read by, where it stands on our sheet. */
export function checkReadingChoices({ reading }: CheckInput): readonly Finding[] {
  return (reading.choices?.notUsed ?? []).map(({ choice, reason }) => {
    const { sheet, cell } = choice.at ?? { sheet: choice.table.sheet, cell: choice.table.address };
    return makeFinding('choice-not-used', { sheet, address: cell, text: choice.words }, { at: cellWords(sheet, cell), words: choice.words, reason });
  });
}
