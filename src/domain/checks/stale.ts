/** Formulas that show something else than what they plainly add up: calculation set to manual, or a file that was never worked out anew. */
import { cellAddress, parseRange } from '../address';
import { restDue, type IsDue, type Rests } from '../in-parts';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { cellAt, type HeldCell } from './cells';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { cellWords, makeFinding } from './make-finding';

const REFERENCE = "((?:'[^']+'|[\\p{L}\\p{N}_.]+)!)?(\\$?[A-Z]{1,3}\\$?\\d{1,7})";
const SUM = new RegExp(`^=SUM\\(((?:'[^']+'|[\\p{L}\\p{N}_.]+)!)?(\\$?[A-Z]{1,3}\\$?\\d{1,7}:\\$?[A-Z]{1,3}\\$?\\d{1,7})\\)$`, 'iu');
const TWO = new RegExp(`^=${REFERENCE}([-+*/])${REFERENCE}(?:\\*(100|1000|10000|100000))?$`, 'iu');
/** A longer range is not added up: it keeps the time in proportion to the cells. */
const MOST_CELLS = 400;
/** A formula is read and added up: the work of so many looks at a cell. */
const COSTLY = 50;
/** Excel works with fifteen digits. */
const RELATIVE = 1e-9;

/** One finding a cell. Only =SUM(range), and two cells added, taken away, multiplied or divided (× 100 …); other formulas are not judged. */
export function* checkStale({ snapshot }: CheckInput): Rests<readonly Finding[]> {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const findings: Finding[] = [];
  const isDue = restDue();
  for (const sheet of snapshot.sheets) if (sheet.mark === undefined) findings.push(...(yield* staleOn(sheet, sheets, isDue)));
  return findings;
}

type Sheets = ReadonlyMap<string, WorkbookSnapshot['sheets'][number]>;

function* staleOn(sheet: SheetSnapshot, sheets: Sheets, isDue: IsDue): Rests<readonly Finding[]> {
  const { used, formulas, values } = sheet;
  if (!used) return [];
  const findings: Finding[] = [];
  for (const [r, line] of formulas.entries()) {
    if (isDue(line.length)) yield;
    for (const [c, formula] of line.entries()) {
      const shown = values[r]?.[c];
      if (typeof formula !== 'string' || !formula.startsWith('=') || typeof shown !== 'number') continue;
      if (isDue(COSTLY)) yield;
      const sum = workOut(formula.replace(/\s+/g, ''), formula, sheet, sheets);
      if (sum === null || Math.abs(sum - shown) <= RELATIVE * Math.max(1, Math.abs(sum), Math.abs(shown))) continue;
      const address = cellAddress(used.row + r, used.column + c);
      const facts = { at: cellWords(sheet.name, address), formula, shown: String(shown), sums: String(Number(sum.toPrecision(12))) };
      findings.push(makeFinding('stale-formula', { sheet: sheet.name, address, text: String(shown), expected: facts.sums }, facts));
    }
  }
  return findings;
}

function workOut(tight: string, formula: string, own: SheetSnapshot, sheets: Sheets): number | null {
  // Sheet names may hold spaces, which the tight form has lost.
  const text = formula.includes("'") ? formula : tight;
  const [, sumSheet, range] = SUM.exec(text) ?? [];
  if (range !== undefined) return sumOf(sheetOf(sumSheet, own, sheets), range);
  const [, leftSheet, left, operator, rightSheet, right, times = '1'] = TWO.exec(text) ?? [];
  if (left === undefined || right === undefined) return null;
  const [a, b] = [numberAt(sheetOf(leftSheet, own, sheets), left), numberAt(sheetOf(rightSheet, own, sheets), right)];
  if (a === null || b === null) return null;
  if (operator === '/') return b === 0 ? null : (a / b) * Number(times);
  // A product binds to the second term alone: A1+B1*100 is another formula.
  if (operator === '*') return a * b * Number(times);
  return operator === '+' ? a + b * Number(times) : a - b * Number(times);
}

function sheetOf(name: string | undefined, own: SheetSnapshot, sheets: Sheets): SheetSnapshot | undefined {
  return name === undefined ? own : sheets.get(name.slice(0, -1).replace(/^'|'$/g, '').toLowerCase());
}

/** Null for text, errors and what was not read; a blank counts as 0. */
function numberAt(sheet: SheetSnapshot | undefined, reference: string): number | null {
  const range = parseRange(reference);
  const cell: HeldCell | undefined = sheet && range ? cellAt(sheet, range.row, range.column) : undefined;
  if (!cell) return null;
  return cell.value === '' ? 0 : typeof cell.value === 'number' ? cell.value : null;
}

/** As Excel sums: text is passed over, an error spoils it. */
function sumOf(sheet: SheetSnapshot | undefined, reference: string): number | null {
  const range = parseRange(reference);
  if (!sheet?.used || !range || range.rows * range.columns > MOST_CELLS) return null;
  let sum = 0;
  for (let row = range.row; row < range.row + range.rows; row += 1) {
    for (let column = range.column; column < range.column + range.columns; column += 1) {
      const value = cellAt(sheet, row, column)?.value;
      if (typeof value === 'number') sum += value;
      else if (typeof value === 'string' && value.startsWith('#')) return null;
    }
  }
  return sheet.unread.length > 0 ? null : sum;
}
