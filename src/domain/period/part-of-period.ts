/** Parts of a year that are a period only under one: "Q1", "April", "Apr-Jun"; and the period that the two make. */
import { parsePeriod } from './parse-period';
import type { Period } from './period';

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const PART = new RegExp(`^(?:(?:q|qtr\\.?|quarter)\\s*[1-4]|h[12]|${MONTH}(?:\\s*(?:[-\\u2013]|to)\\s*${MONTH})?|to (?:end of )?${MONTH})$`, 'i');

/** True for a text that is a period only under a year. */
export function partOfPeriod(text: string): boolean {
  const words = text.trim();
  return words.length <= 30 && PART.test(words);
}

/** "Q1" under "2016/17" → "Q1 2016/17"; undefined where the two make no period that lies within the year. */
export function partUnder(year: Period, part: string): Period | undefined {
  const words = part.replace(/\s+/g, ' ').trim();
  const joined = parsePeriod(`${words} ${year.label}`) ?? parsePeriod(`${year.label} ${words}`);
  if (!joined || year.start === null || year.end === null || joined.end === null) return undefined;
  return joined.end <= year.end && (joined.start ?? joined.end) >= year.start ? { ...joined, label: words, column: null } : undefined;
}

/** The year that a period is, or of which it is a quarter, by its own dates: Q3 2016/17 → 2016/17. Null for months, days and spans. */
export function yearOfPart(period: Period): Period | null {
  const { start, end, kind } = period;
  if (kind === 'financial-year' || kind === 'calendar-year') return period;
  if (start === null || end === null) return null;
  if (kind === 'financial-quarter') {
    const year = Number(start.slice(0, 4)) - (Number(start.slice(5, 7)) < 4 ? 1 : 0);
    return parsePeriod(`${String(year)}/${String((year + 1) % 100).padStart(2, '0')}`) ?? null;
  }
  const isFinancial = start.endsWith('-04-01') && end.endsWith('-03-31') && Number(end.slice(0, 4)) === Number(start.slice(0, 4)) + 1;
  return isFinancial ? (parsePeriod(`${start.slice(0, 4)}/${end.slice(2, 4)}`) ?? null) : null;
}
