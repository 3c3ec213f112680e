/** Who declares the figures, and when: the two cells above the form, found by the words before them. */
import { cellAddress } from '../../address';
import { labelWords } from '../../table/normal-label';
import type { FileCell, FileSheet } from '../../workbook-file/read-file';
import { DECLARED_BY, DECLARED_ON } from '../form-columns';
import type { Refused } from '../returned';
import type { Days } from './read-day';
import { textOf } from './returned-cell';
import { say, type Where } from './sentences';

export interface Declaration {
  readonly declaredBy: string | null;
  readonly declaredOn: string | null;
  readonly refused: readonly Refused[];
}

/** In rows above `headerRow`: the first filled cell to the right of each label. */
export function readDeclaration(sheet: FileSheet, headerRow: number, days: Days): Declaration {
  const refused: Refused[] = [];
  const where = ({ row, column }: FileCell, label: string): Where => ({ sheet: sheet.name, address: cellAddress(row, column), measureId: null, label });
  const [by, on] = [answerTo(sheet, headerRow, DECLARED_BY), answerTo(sheet, headerRow, DECLARED_ON)];
  let [declaredBy, declaredOn]: [string | null, string | null] = [null, null];
  if (by?.formula != null) refused.push(say('formula-in-input', where(by, DECLARED_BY), { text: by.formula }));
  else if (by) declaredBy = textOf(by);
  if (on?.formula != null) refused.push(say('formula-in-input', where(on, DECLARED_ON), { text: on.formula }));
  else if (on) {
    const read = days.read(on.value);
    if ('iso' in read) declaredOn = read.iso;
    else refused.push(say(read.code, where(on, DECLARED_ON), { text: textOf(on), other: read.other }));
  }
  return { declaredBy, declaredOn, refused };
}

function answerTo({ rows }: FileSheet, headerRow: number, label: string): FileCell | undefined {
  const words = labelWords(label);
  for (const [row, cells] of rows) {
    if (row >= headerRow) return undefined;
    const at = cells.findIndex(({ value }) => typeof value === 'string' && labelWords(value) === words);
    if (at >= 0) return cells.slice(at + 1).find((cell) => textOf(cell) !== '' || cell.formula !== null);
  }
  return undefined;
}
