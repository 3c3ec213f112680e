/** Two headings that make one period together: "Q1" and "2015/16", "Year ending March" and "2016". */
import { firstDay, lastDay, monthNumber } from '../period/calendar';
import { parsePeriod } from '../period/parse-period';
import type { Period } from '../period/period';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const PART = new RegExp(`^(?:q|qtr\\.?|quarter)\\s*[1-4](?:\\s*\\(?${MONTH}\\s*(?:-|\u2013|to)\\s*${MONTH}\\)?)?$|^(?:${MONTH}(?:\\s*(?:-|\u2013|to)\\s*${MONTH})?)$`, 'i');
const NAMED_MONTH = /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i;

/** True for a heading that is a period only under a year: "Q1", "April", "Apr-Jun", "Q1 (Apr-Jun)". */
export function partOfPeriod(text: string): boolean {
  const words = text.trim();
  if (words.length > 40 || !PART.test(words)) return false;
  return /^q/i.test(words) || words.split(/\s*(?:-|\u2013|\bto\b)\s*/).every((one) => NAMED_MONTH.test(one));
}

/** "Q1" under "2015/16", "April" under "2016": the period that the two make together; null where they make none. */
export function joinPeriod(upper: Period, lower: string): Period | null {
  const written = lower.replace(/\s+/g, ' ').trim();
  const part = written.replace(/^((?:q|qtr\.?|quarter)\s*[1-4])\s*\(?[a-z].*$/i, '$1');
  const label = `${written} ${upper.label}`;
  const joined = parsePeriod(`${part} ${upper.label}`) ?? parsePeriod(`${upper.label} ${part}`) ?? undated(upper, part);
  if (joined && isWithin(joined, upper)) return { ...joined, label, column: null };
  const month = monthNumber(part.replace(/\.$/, ''));
  if (month === undefined || upper.kind !== 'financial-year' || upper.start === null) return null;
  const year = Number(upper.start.slice(0, 4)) + (month >= 4 ? 0 : 1);
  return { label, start: firstDay(year, month), end: lastDay(year, month), kind: 'month', column: null };
}

/** A year written as no form of a part allows ("FY15", "2014 to 2015"): in its plain form. */
function undated(upper: Period, part: string): Period | undefined {
  if (upper.start === null) return undefined;
  const year = Number(upper.start.slice(0, 4));
  if (upper.kind === 'financial-year') {
    const plain = `${String(year)}/${String((year + 1) % 100).padStart(2, '0')}`;
    return parsePeriod(`${part} ${plain}`) ?? parsePeriod(`${plain} ${part}`);
  }
  return upper.kind === 'calendar-year' ? parsePeriod(`${part} ${String(year)}`) : undefined;
}

/** "April 2016/17" must not come out as a year of its own; nor Q1 as lying outside of its year. */
function isWithin(part: Period, year: Period): boolean {
  if (part.start === null || part.end === null || year.start === null || year.end === null) return true;
  return part.start >= year.start && part.end <= year.end && (part.start !== year.start || part.end !== year.end);
}

const DAY = '(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?';
/** "Year ending March", "12 months to: March", "At 30 September", at the end of other words or alone. */
const KEYED = new RegExp(
  `(?:^|[\\s,;:-])((?:y\\/?e|years?[- ]end(?:ing|ed)?|years? to|12 months (?:to|ending|ended)|twelve months (?:to|ending|ended)|as at|at|quarter (?:ending|to))[\\s:]*(?:the end of\\s+)?${DAY}${MONTH})\\s*[:,]?$`,
  'i',
);
/** "Apr-Jun", "30 September", "Q1": alone, since a month at the end of a title need not be of the years below. */
const ALONE = new RegExp(`^(${DAY}${MONTH}(?:\\s*(?:-|to|–)\\s*${MONTH})?|(?:q|quarter\\s*)[1-4])\\s*[:,]?$`, 'i');

/**
 * A bare year under or beside words that say which part of it, or which year ending in it, is meant: ("Year ending March", 2016).
 * Null where the words make no period with it.
 */
export function prefixedYear(words: string, year: Period): Period | null {
  if (year.kind !== 'calendar-year' || words.length > 120) return null;
  const tidy = words.replace(/[\s\u00a0]+/g, ' ').replace(/[()]/g, ' ').trim();
  const year4 = year.label.replace(/\D/g, '').slice(0, 4);
  if (/^financial years? end(?:ing|ed)$/i.test(tidy)) return named(parsePeriod(`FY${year4}`), tidy, year);
  if (/^mid[- ]?years?$/i.test(tidy)) return named(parsePeriod(`mid-${year4}`), tidy, year);
  const prefix = (KEYED.exec(tidy) ?? ALONE.exec(tidy))?.[1]?.replace(/:/g, '').trim();
  if (prefix === undefined || prefix === '') return null;
  return named(parsePeriod(`${prefix} ${year4}`), prefix, year);
}

function named(period: Period | undefined, prefix: string, year: Period): Period | null {
  return period ? { ...period, label: `${prefix} ${year.label}`, column: null } : null;
}
