/** A period written in two columns: a year, and the quarter or month of it. */
import { monthNumber } from '../period/calendar';
import type { Period } from '../period/period';
import { readPeriod } from '../period/read-period';
import type { TimeHint, TimeReading } from './heading-period';
import { refused } from './heading-period';

const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const QUARTER = new RegExp(`^(?:q|qtr|quarter)?\\.?\\s*([1-4])(?:st|nd|rd|th)?(?:\\s*(?:q|qtr|quarter))?\\s*(?:[:(,-]?\\s*${MONTH}\\s*(?:-|to|/)\\s*${MONTH}\\)?)?$`, 'i');
const RANGE = new RegExp(`^${MONTH}\\s*(?:-|to|/)\\s*${MONTH}$`, 'i');
const WHOLE = /^(?:-1|all|annual(?:ly)?|full year|whole year|year|total|all (?:quarters|months)|n\/a)?$/i;

/** What a cell of the second column says. */
export type Part =
  | { readonly kind: 'whole' }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly first: number | null; readonly last: number | null }
  | { readonly kind: 'months'; readonly first: number; readonly last: number }
  | { readonly kind: 'month'; readonly month: number; readonly isNumber: boolean }
  | { readonly kind: 'unknown' };

const monthOf = (name: string | undefined): number | null => (name === undefined ? null : (monthNumber(name.slice(0, 3)) ?? null));

/** Reads "Q1", "3", "Apr - Jun", "Quarter 1 (Apr-Jun)", "April", "04"; `isMonth` where a bare number is a month. */
export function readPart(text: string, isMonth: boolean): Part {
  const words = text.replace(/[\s\u00a0]+/g, ' ').replace(/[\u2010-\u2015\u2212]/g, '-').trim();
  if (WHOLE.test(words)) return { kind: 'whole' };
  if (isMonth) {
    const name = new RegExp(`^${MONTH}$`, 'i').exec(words)?.[1];
    const number = /^(?:m|month)?\s*(\d{1,2})$/i.exec(words)?.[1];
    const month = monthOf(name) ?? (number === undefined ? null : Number(number));
    return month !== null && month >= 1 && month <= 12 ? { kind: 'month', month, isNumber: name === undefined } : { kind: 'unknown' };
  }
  const range = RANGE.exec(words);
  const [first, last] = [monthOf(range?.[1]), monthOf(range?.[2])];
  if (first !== null && last !== null) return { kind: 'months', first, last };
  const quarter = QUARTER.exec(words);
  if (quarter?.[1] !== undefined) return { kind: 'quarter', quarter: Number(quarter[1]), first: monthOf(quarter[2]), last: monthOf(quarter[3]) };
  return { kind: 'unknown' };
}

const NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;
const nameOf = (month: number): string => NAMES[month - 1] ?? '';
const labelled = (reading: TimeReading, label: string): TimeReading =>
  reading.kind === 'sure' ? { ...reading, period: { ...reading.period, label } } : reading.kind === 'none' ? refused(`"${label}" was not understood as a period.`) : reading;

/**
 * The quarter or month of a year. `year` is the year's own reading. Whether quarters are of the financial or the calendar year
 * is said by the year's form (2015/16 or 2015) and by the headings; where they disagree, or say nothing, it is refused.
 */
export function withPart(year: Period, yearHint: TimeHint, part: Part, partHint: TimeHint, written: string): TimeReading {
  const label = `${year.label} ${written}`.replace(/\s+/g, ' ').trim();
  const basis = partHint.basis ?? yearHint.basis;
  const isFinancial = year.kind === 'financial-year';
  const start = Number((year.start ?? '').slice(0, 4));
  const clash = (isFinancial && basis === 'calendar') || (!isFinancial && basis === 'financial');
  if (part.kind === 'whole') return { kind: 'sure', period: year, style: null };
  if (part.kind === 'unknown' || (year.kind !== 'financial-year' && year.kind !== 'calendar-year')) return refused(`"${label}" was not understood as a quarter or month of a year.`);
  const inYear = (month: number) => (isFinancial && month < 4 ? start + 1 : start);
  if (part.kind === 'month') {
    if (part.isNumber && (isFinancial || basis === 'financial')) return refused(`Month "${written}" of the financial year ${year.label} may count from January or from April. Write the month by its name.`);
    if (clash) return refused(BOTH(label));
    return labelled(readPeriod(`${nameOf(part.month)} ${String(inYear(part.month))}`), label);
  }
  if (clash) return refused(BOTH(label));
  if (part.kind === 'months') {
    const [from, to] = [inYear(part.first), inYear(part.last)];
    return to * 12 + part.last < from * 12 + part.first ? refused(`"${label}" runs over the end of the year, so which year is meant is not known.`) : labelled(readPeriod(`${nameOf(part.first)} ${String(from)} to ${nameOf(part.last)} ${String(to)}`), label);
  }
  const short = isFinancial ? `${String(start)}/${String((start + 1) % 100).padStart(2, '0')} Q${String(part.quarter)}` : `${String(start)} Q${String(part.quarter)}`;
  const reading = readPeriod(short);
  if (part.first !== null && reading.kind === 'sure' && Number(reading.period.start?.slice(5, 7)) !== part.first) return refused(`"${label}" names months that are not those of its quarter. Write the quarter's months, or the quarter alone.`);
  return labelled(reading, `${year.label} Q${String(part.quarter)}`);
}

const BOTH = (label: string): string => `"${label}" may be of the financial or of the calendar year: the year and the headings do not agree. Write the year as 2015/16 or name the months.`;
