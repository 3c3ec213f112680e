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
