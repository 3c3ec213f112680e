/** What must hold after a case of the walk, as sentences of what does not. */
import { CODES } from './codes';
import type { DumpedBook } from './dump-book';
import { wholeText } from './dump-book';

/** What is said to the person at the pane: a sentence, with nothing in it that only a programmer knows. */
export function wrongWith(error: unknown): readonly string[] {
  if (!(error instanceof Error) || error.name !== 'WorkbookFault') return [`not in words: ${String(error)}`];
  const { message } = error;
  const wrong: string[] = [];
  if (CODES.some((code) => message.includes(code)) || /Error|Exception|undefined|\[object|\bnull\b|office\.js|zod|JSON|stack/.test(message)) wrong.push(`a word of programmers: ${message}`);
  if (!/^[A-Z].*\.$/s.test(message)) wrong.push(`no sentence: ${message}`);
  if (message !== 'Cancelled. Nothing was changed in the workbook.' && !/\b(?:press|read|write|do|try|open|unprotect|rename|check|wait|delete|save|move|put|answer)\b/i.test(message)) wrong.push(`nothing to do: ${message}`);
  return wrong;
}

/** Sheets that were not the add-in's before, and what is different about them now; `but` are cells that a fix may have changed. */
export function touched(before: DumpedBook, now: DumpedBook, theirs: readonly string[]): readonly string[] {
  return theirs.filter((name) => before.sheets.get(name) !== now.sheets.get(name)).map((name) => `sheet "${name}" of the analyst's is not as it was`);
}

/** The first line in which two workbooks differ, for a person to look at. */
export function firstDifference(a: DumpedBook, b: DumpedBook): string | undefined {
  const [left, right] = [wholeText(a).split('\n'), wholeText(b).split('\n')];
  const at = left.findIndex((line, index) => line !== right[index]);
  if (at === -1 && left.length === right.length) return undefined;
  const sheet = left.slice(0, at + 1).filter((line) => line.startsWith('== ')).at(-1);
  return `${sheet ?? ''}: ${(left[at] ?? 'nothing').slice(0, 300)} ≠ ${(right[at] ?? 'nothing').slice(0, 300)}`;
}
