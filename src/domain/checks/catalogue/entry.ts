/** What an entry of the catalogue is made of, and the facts and words that many of them share. */
import type { Severity } from '../finding';

export interface Entry<Facts> {
  readonly severity: Severity;
  readonly message: (facts: Facts) => string;
  readonly fix: (facts: Facts) => string;
  readonly why: string;
}

/** Where it stands, in words: `sheet "Data", cell C5`. */
export interface At {
  readonly at: string;
}

/** One figure: its row, its period, and the cell's text as it stands. */
export interface Figure extends At {
  readonly label: string;
  readonly period: string;
  readonly text: string;
}

export function entry<Facts>(severity: Severity, message: (facts: Facts) => string, fix: (facts: Facts) => string, why: string): Entry<Facts> {
  return { severity, message, fix, why };
}

/** "`C5`, `D5` and 3 more": names, the first few of them. */
export function listed(names: readonly string[], most = 5): string {
  const shown = names.slice(0, most);
  if (names.length > most) return `${shown.join(', ')} and ${String(names.length - most)} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

/** Words in quotation marks, the first few of them. */
export function quoted(words: readonly string[], most = 5): string {
  return listed(words.map((word) => `"${word}"`), most);
}

/** "1 row", "12 rows". */
export function counted(count: number, thing: string, things = `${thing}s`): string {
  return `${String(count)} ${count === 1 ? thing : things}`;
}

/** " The same stands in 2 more cells of the row." */
export const more = (count: number): string => (count > 1 ? ` The same stands in ${String(count - 1)} more ${count === 2 ? 'cell' : 'cells'} of the row.` : '');
