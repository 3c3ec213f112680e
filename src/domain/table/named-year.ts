/** The year of quarters or months that stand without one: the only year that the title, the sheet's name or another heading names. */
import { yearOfPart } from '../period/part-of-period';
import type { Period } from '../period/period';
import type { PeriodReading } from '../period/read-period';
import type { Grid } from './grid';
import { joinPeriod, partOfPeriod } from './join-period';
import { periodsNamed } from './measured-heading';
import { noteMark } from './table-notes';

export type NamedYear =
  | { readonly kind: 'year'; readonly year: Period; readonly isCalendar: boolean }
  | { readonly kind: 'none' }
  | { readonly kind: 'several' };

/** Rows above a header in which its title may stand. */
const REACH = 8;
/** Days of publication name no year of the figures. */
const PUBLISHED = /\b(?:publish|release|updat|extract|print|produc|creat|sourc)\w*\b/i;

/**
 * The year named over a header between two columns, by the sheet, or by the header's own headings that are no periods of figures
 * ("2016/17 Target"). Words over the table's own columns come before those further left.
 */
export function namedYear(grid: Grid, row: number, { left, right }: { readonly left: number; readonly right: number }): NamedYear {
  const above = titlesAbove(grid, row, left, right);
  const texts = [grid.sheet.name, ...(above.length > 0 ? above : left > 0 ? titlesAbove(grid, row, 0, left - 1) : []), ...ownHeadings(grid, row, left, right)];
  const years = new Map<string, Period>();
  for (const reading of texts.flatMap(periodsNamed)) {
    const year = yearOf(reading);
    if (year) years.set(`${year.start ?? ''} ${year.end ?? ''}`, year);
  }
  const [year] = years.values();
  if (!year) return { kind: 'none' };
  return years.size > 1 ? { kind: 'several' } : { kind: 'year', year, isCalendar: texts.some((text) => /\bcalendar\b/i.test(text)) };
}

/** A year, or the year of a quarter ("Report for Q3 2016/17"). Months and days name none: a report has a date. */
function yearOf(reading: PeriodReading): Period | null {
  if (reading.kind === 'none') return null;
  if (reading.kind === 'ambiguous') return reading.readings.find(({ style }) => style === 'financial-year')?.period ?? null;
  return yearOfPart(reading.period);
}

function titlesAbove(grid: Grid, row: number, left: number, right: number): readonly string[] {
  const texts: string[] = [];
  for (let above = row - 1; above >= Math.max(0, row - REACH); above -= 1) {
    const own: string[] = [];
    for (let column = left; column <= Math.min(right, grid.columns - 1); column += 1) {
      if (grid.isBlank(above, column)) continue;
      if (grid.isNumber(above, column) && grid.period(above, column) === null) return texts;
      const text = grid.text(above, column);
      if (!PUBLISHED.test(text) && noteMark(text) === undefined) own.push(text);
    }
    texts.push(...own);
  }
  return texts;
}

/** Headings of the header row that hold a year beside other words; a period alone heads figures of its own. */
function ownHeadings(grid: Grid, row: number, left: number, right: number): readonly string[] {
  const texts: string[] = [];
  for (let column = left; column <= Math.min(right, grid.columns - 1); column += 1) {
    if (typeof grid.value(row, column) === 'string' && !grid.isBlank(row, column) && grid.period(row, column) === null) texts.push(grid.text(row, column));
  }
  return texts;
}

/** Quarters of a bare calendar year may be of the financial one: they are its own only where the words say so, or name months. */
const NAMES_MONTHS = /[a-z]{3,}.*(?:-|\u2013|\bto\b).*[a-z]{3,}|^[a-z]{3,9}\.?$/i;

/**
 * The periods that these parts make in the year, in their order; null where one makes none, or where they do not run on within the
 * year (April to March of a calendar year, January to December of a financial one), once or again and again.
 */
export function partsIn({ year, isCalendar }: Extract<NamedYear, { readonly kind: 'year' }>, parts: readonly string[]): readonly Period[] | null {
  if (year.kind === 'calendar-year' && !isCalendar && parts.some((part) => !NAMES_MONTHS.test(part.replace(/^(?:q|qtr\.?|quarter)\s*[1-4]\s*/i, '').trim()))) return null;
  const periods: Period[] = [];
  for (const part of parts) {
    const period = joinPeriod(year, part);
    if (!period) return null;
    periods.push(period);
  }
  return runsOn(periods) || runsOn([...periods].reverse()) ? periods : null;
}

function runsOn(periods: readonly Period[]): boolean {
  const first = periods[0]?.start ?? '';
  return periods.every(({ start }, index) => index === 0 || start === first || (start ?? '') > (periods[index - 1]?.start ?? ''));
}

/** The cells of a row that are quarters or months without a year, two or more of them different. */
export function bareParts(grid: Grid, row: number, taken: (row: number, column: number) => boolean): readonly number[] {
  const columns: number[] = [];
  const told = new Set<string>();
  const length = grid.sheet.values[row]?.length ?? 0;
  for (let column = 0; column < length; column += 1) {
    const held = grid.value(row, column);
    if (typeof held !== 'string' || held.length < 2 || held.length > 40 || !MAY_BE_PART.test(held) || !partOfPeriod(held) || taken(row, column)) continue;
    // One below another they are rows of a table with periods down.
    if (isPartAt(grid, row - 1, column) || isPartAt(grid, row + 1, column)) continue;
    columns.push(column);
    told.add(held.trim().toLowerCase());
  }
  return told.size >= 2 ? columns : [];
}

/** True for a quarter or month that names no year. */
export function isPartAt(grid: Grid, row: number, column: number): boolean {
  const held = grid.value(row, column);
  return typeof held === 'string' && held.length <= 40 && MAY_BE_PART.test(held) && partOfPeriod(held);
}

/** Most words are told from a part of a year by their first letters. */
const MAY_BE_PART = /^\s*(?:q|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Why parts of a year were left; null for a year that makes them periods. */
export function yearlessReason(named: NamedYear): string {
  const what = 'These quarters or months have no year of their own';
  if (named.kind === 'several') return `${what}, and the title, the sheet\u2019s name and the headings name more than one. Write the year in each heading, such as Q1 2016/17.`;
  if (named.kind === 'none') return `${what}, and no title or heading of the table names one. Write the year in the title or in each heading, such as Q1 2016/17.`;
  return `${what}, and it is not certain which part of ${named.year.label} each is. Write the year in each heading, such as Q1 2016/17 or Apr-Jun 2016.`;
}
