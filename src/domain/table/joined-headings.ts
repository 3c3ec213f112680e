/** Headings of two rows: quarters under years, "Number" and "Rate" under a year, a place over its years. */
import type { Period } from '../period/period';
import { firstDay, lastDay, monthNumber } from '../period/calendar';
import { parsePeriod } from '../period/parse-period';
import type { Grid } from './grid';
import type { ValueColumn } from './header-band';

type Headed = Omit<ValueColumn, 'qualifier'>;

export interface JoinedHeadings {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly ValueColumn[];
}

const PART = /^(?:q|qtr\.?|quarter)\s*[1-4]$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s*(?:-|–|to)\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?)?$/i;

/** True for a heading that is a period only under a year: "Q1", "April", "Apr-Jun". */
export function partOfPeriod(text: string): boolean {
  return PART.test(text.trim());
}

/** "Q1" under "2015/16", "April" under "2016": the period that the two make together. */
export function joinPeriod(upper: Period, lower: string): Period | null {
  const part = lower.replace(/\s+/g, ' ').trim();
  const label = `${part} ${upper.label}`;
  const joined = parsePeriod(label) ?? parsePeriod(`${upper.label} ${part}`);
  if (joined) return { ...joined, label, column: null };
  const month = monthNumber(part.replace(/\.$/, ''));
  if (month === undefined || upper.kind !== 'financial-year' || upper.start === null) return null;
  const year = Number(upper.start.slice(0, 4)) + (month >= 4 ? 0 : 1);
  return { label, start: firstDay(year, month), end: lastDay(year, month), kind: 'month', column: null };
}

/** Joins the row of periods with the headings just below and just above it, where there are any. */
export function joinHeadings(grid: Grid, row: number, headed: readonly Headed[], left: number, right: number): JoinedHeadings {
  const first = headed[0]?.column ?? 0;
  const last = lastColumn(grid, row, headed, right);
  const below = headingsBelow(grid, row, first, last);
  const parts = below === 'parts' ? partsBelow(grid, row, headed, first, last) : null;
  // "Q1" under what is no year ("Wave 22") makes no period.
  if (parts && parts.columns.length > 0) return parts;
  const plain = headed.map((one): ValueColumn => ({ ...one, qualifier: null }));
  if (below === 'words') return { top: row, bottom: row + 1, columns: wordsBelow(grid, row, headed, first, last) };
  const repeats = new Set(headed.map(({ period }) => period.label)).size < headed.length;
  if (!repeats || row === 0) return { top: row, bottom: row, columns: plain };
  // A row of periods above is a header of its own.
  if (headed.some(({ column }) => grid.period(row - 1, column) !== null)) return { top: row, bottom: row, columns: plain };
  const columns = wordsAbove(grid, row, headed, left);
  const told = new Set(columns.map(({ period, qualifier }) => `${period.label}|${qualifier ?? ''}`)).size === columns.length;
  return told ? { top: row - 1, bottom: row, columns } : { top: row, bottom: row, columns: plain };
}

/** The last column that the headings can govern: a merged or trailing year may span columns to its right. */
function lastColumn(grid: Grid, row: number, headed: readonly Headed[], right: number): number {
  let last = headed.at(-1)?.column ?? 0;
  while (last < right && grid.isBlank(row, last + 1) && !grid.isBlank(row + 1, last + 1)) last += 1;
  return last;
}

/** What the row below the periods holds: parts of periods, words that divide a period, or anything else. */
function headingsBelow(grid: Grid, row: number, first: number, last: number): 'parts' | 'words' | null {
  if (row + 1 >= grid.rows) return null;
  let [parts, words, others, lone] = [0, 0, 0, 0];
  for (let column = first; column <= last; column += 1) {
    if (grid.isBlank(row + 1, column)) continue;
    const text = grid.text(row + 1, column);
    if (partOfPeriod(text)) parts += 1;
    else if (typeof grid.value(row + 1, column) === 'string' && DIVIDES.test(text.trim())) words += 1;
    else others += 1;
    if (grid.isBlank(row, column)) lone += 1;
  }
  if (others > 0) return null;
  if (parts > 0 && words === 0) return 'parts';
  return words > 0 && parts === 0 && (lone > 0 || words > 1) ? 'words' : null;
}

/** Headings that divide a period's column, or give its unit. */
const DIVIDES = /^\(?(?:numbers?|no\.?|n|counts?|volumes?|rates?|percent(?:age)?|per ?cent|%|per [\d,]+.*|rate per .*|values?|totals?|actuals?|figures?|number of .*|lower.*|upper.*|numerators?|denominators?|%? ?change|target|£|\(?thousands\)?|males?|females?|persons|all)\)?$/i;

function carried(grid: Grid, row: number, headed: readonly Headed[], column: number): Headed | undefined {
  const from = grid.mergedFrom(row, column);
  return headed.findLast((one) => one.column <= Math.max(from, column) && one.column <= column);
}

function partsBelow(grid: Grid, row: number, headed: readonly Headed[], first: number, last: number): JoinedHeadings {
  const columns: ValueColumn[] = [];
  for (let column = first; column <= last; column += 1) {
    if (grid.isBlank(row + 1, column)) continue;
    const upper = carried(grid, row, headed, column);
    const period = upper && joinPeriod(upper.period, grid.text(row + 1, column));
    if (period) columns.push({ column, period, marks: upper.marks, qualifier: null });
  }
  return { top: row, bottom: row + 1, columns };
}

function wordsBelow(grid: Grid, row: number, headed: readonly Headed[], first: number, last: number): readonly ValueColumn[] {
  const columns: ValueColumn[] = [];
  for (let column = first; column <= last; column += 1) {
    if (grid.isBlank(row + 1, column)) continue;
    const upper = carried(grid, row, headed, column);
    const words = grid.text(row + 1, column).replace(/\s+/g, ' ').trim();
    if (!upper || /change|target/i.test(words)) continue;
    columns.push({ column, period: upper.period, marks: upper.marks, qualifier: words });
  }
  return new Set(columns.map(({ qualifier }) => qualifier)).size > 1 ? columns : columns.map((one) => ({ ...one, qualifier: null }));
}

function wordsAbove(grid: Grid, row: number, headed: readonly Headed[], left: number): readonly ValueColumn[] {
  let words: string | null = null;
  const columns: ValueColumn[] = [];
  const byColumn = new Map(headed.map((one) => [one.column, one]));
  const last = headed.at(-1)?.column ?? 0;
  for (let column = Math.max(left, (headed[0]?.column ?? 0)); column <= last; column += 1) {
    const text = grid.text(row - 1, column).replace(/\s+/g, ' ').trim();
    if (text !== '') words = text;
    const one = byColumn.get(column);
    if (one) columns.push({ ...one, qualifier: words });
  }
  return columns;
}
