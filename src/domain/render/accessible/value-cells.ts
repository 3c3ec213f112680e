/**
 * What one cell of the workbook becomes: numbers in columns of their own, or shorthand where there is none, and in words whatever a
 * number cannot say. Blank, [c], [x], [z], [low] and N/A stay apart: the shorthand says what kind, and the words what stood there.
 */
import { cutText } from '../../summary/cut-text';
import type { HeldFigure } from '../../summary/held-row';
import { SHORTHAND } from '../../summary/shorthand';
import { roundedText } from '../../trend/round';
import type { PlanCell } from '../sheet-plan';
import { fullDates } from './full-dates';
import { isNumber, type Part } from './split-theme';

export interface ValueCells {
  /** One a part. */
  readonly cells: readonly PlanCell[];
  /** Sentences without their period; empty where the numbers say all. */
  readonly words: readonly string[];
}

/** Longest text of the workbook that is quoted. */
const LONGEST = 1_000;

/** The notes of `figure` are numbered as the Notes sheet numbers them. */
export function valueCells(figure: HeldFigure | null, parts: readonly Part[]): ValueCells {
  if (figure === null) return { cells: parts.map(() => '[x]'), words: ['the workbook has no cell for it'] };
  const shorthand = shorthandFor(figure);
  const cells = parts.map((part): PlanCell => {
    if (part === 'value') return isNumber(figure) ? figure.value : shorthand;
    const number = figure[part];
    return number !== null && Number.isFinite(number) ? number : isNumber(figure) ? '[x]' : shorthand;
  });
  return { cells, words: wordsOf(figure, shorthand) };
}

/** The words of a cell in a table of words: its text, or the shorthand of its absence. */
export function wordCell(figure: HeldFigure | null): PlanCell {
  if (figure === null) return '[x]';
  return figure.kind === 'text' && figure.text !== '' ? cutText(figure.text) : shorthandFor(figure);
}

function shorthandFor({ kind }: HeldFigure): string {
  if (kind === 'suppressed') return '[c]';
  if (kind === 'not-applicable') return '[z]';
  return kind === 'low' ? '[low]' : '[x]';
}

function wordsOf(figure: HeldFigure, shorthand: string): readonly string[] {
  const { kind, text, marks, basis, dates, notes } = figure;
  const words: string[] = [];
  const covered = fullDates(dates.start, dates.end);
  if (dates.isOwn) words.push(`covers ${covered === undefined ? quoted(dates.label) : covered}`);
  else if (basis !== null) words.push(`covers ${quoted(basis)}`);
  if (kind === 'blank' || (text === '' && !isNumber(figure))) words.push('the cell in the workbook is empty');
  else if (isNumber(figure) ? !isSaidBy(figure) : text.toLowerCase() !== shorthand) words.push(`the workbook says ${quoted(text)}`);
  for (const mark of marks) {
    const meaning = SHORTHAND.get(mark.toLowerCase());
    if (meaning !== undefined && isNumber(figure)) words.push(`${meaning} ${mark.toLowerCase()}`);
  }
  if (notes.length > 0) words.push(`see ${notes.map((number) => `note ${String(number)}`).join(' and ')}`);
  return words;
}

/** Whether the numbers, marks and dates of a cell are all that its text says: then nothing need be quoted. */
function isSaidBy({ text, marks, basis, value, decimals, number, denominator, lower, upper }: HeldFigure): boolean {
  let rest = text;
  for (const known of [...marks, ...(basis === null ? [] : [basis])]) rest = rest.replace(known, ' ');
  const plain = rest.replaceAll(',', '');
  const found = (plain.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  const held = [value === null ? null : Number(roundedText(Math.abs(value), decimals)), number, denominator, lower, upper].filter((one) => one !== null).map(Math.abs);
  if (plain.replace(/\d+(?:\.\d+)?/g, '').replace(/[\s%£()\u2212+-]/g, '') !== '') return false;
  return found.length === held.length && held.every((one) => found.includes(one));
}

function quoted(text: string): string {
  return `“${cutText(text, LONGEST)}”`;
}
