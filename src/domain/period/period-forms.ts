/**
 * The forms in which analysts write periods, each with its dates. The first that holds is the reading.
 *
 * Conventions: the financial year and its quarters run from April (UK local government); FY15 is the year that ends in 2015;
 * two-digit years from 70 on are of the 1900s; "mid-2023" is 30 June (ONS mid-year estimates).
 */
import { daysInMonth, firstDay, isDay, isoDay, lastDay, monthNumber } from './calendar';
import type { Period, PeriodKind } from './period';

/** The form of writing that a reading rests on, so that neighbours in the same form can decide. */
export type PeriodStyle = 'financial-year' | 'calendar-years' | 'year-month' | 'day-month-year' | 'month-day-year' | 'day-month' | 'month-year';

/** The dates of a reading. */
export type Span = Pick<Period, 'start' | 'end' | 'kind'> & { readonly style?: PeriodStyle };
/** One reading, several that the text alone does not tell apart, or none. */
export type FormResult = Span | readonly (Span & { readonly style: PeriodStyle })[] | undefined;

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = "((?:19|20)\\d\\d|'?\\d\\d)";
const LONG_YEAR = '((?:19|20)\\d\\d)';
const FINANCIAL = '((?:19|20)?\\d\\d)\\s*[/-]\\s*((?:19|20)?\\d\\d)';
const TO = '\\s*(?:-|to|until|through)\\s*';
const ENDED = '(?:the\\s+)?(?:end\\s+of\\s+)?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

const pattern = (source: string) => new RegExp(`^(?:${source})$`);
const fullYear = (digits: string): number => {
  const year = Number(digits.replace("'", ''));
  if (year >= 100) return year;
  return year >= 70 ? 1900 + year : 2000 + year;
};
const month = (name: string): number => monthNumber(name) ?? 0;
const span = (start: string | null, end: string | null, kind: PeriodKind): Span => ({ start, end, kind });
const months = (year: number, first: number, count: number, kind: PeriodKind): Span =>
  span(firstDay(year, first), lastDay(year, first + count - 1), kind);
const financialYear = (year: number): Span => ({ ...months(year, 4, 12, 'financial-year'), style: 'financial-year' });
const endingIn = (year: number, last: number, count: number, kind: PeriodKind) => months(year, last - count + 1, count, kind);
const oneDay = (year: number, inYear: number, day: number): Span | undefined =>
  isDay(year, inYear, day) ? span(isoDay(year, inYear, day), isoDay(year, inYear, day), 'date') : undefined;

/** The first year of "2014/15", "14/15" or "2014/2015"; undefined where the second year does not follow the first. */
function financialStart(first: string, second: string): number | undefined {
  const start = fullYear(first);
  const follows = second.length === 4 ? Number(second) === start + 1 : Number(second) === (start + 1) % 100;
  return follows && second.length <= first.length ? start : undefined;
}

function betweenMonths(first: number, firstYear: number, last: number, lastYear: number): Span | undefined {
  const count = (lastYear - firstYear) * 12 + last - first + 1;
  if (count < 1) return undefined;
  if (count === 1) return months(firstYear, first, 1, 'month');
  return months(firstYear, first, count, count === 3 && first % 3 === 1 ? 'calendar-quarter' : 'span');
}

interface Form {
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[]) => FormResult;
}

const form = (source: string, read: (parts: readonly string[]) => FormResult): Form => ({ pattern: pattern(source), read });
const at = (parts: readonly string[], index: number): string => parts[index] ?? '';

/** Two years joined by a hyphen or a slash: a financial year, a month, or several years. */
function joinedYears(parts: readonly string[]): FormResult {
  const first = at(parts, 0);
  const joiner = at(parts, 1);
  const second = at(parts, 2);
  const start = financialStart(first, second);
  const isMonth = first.length === 4 && second.length === 2 && joiner === '-' && Number(second) >= 1 && Number(second) <= 12;
  const asMonth = isMonth ? { ...months(Number(first), Number(second), 1, 'month'), style: 'year-month' as const } : undefined;
  if (start !== undefined) {
    const asYear = { ...financialYear(start), style: 'financial-year' as const };
    if (asMonth) return [asYear, asMonth];
    if (first.length === 2 && Number(second) <= 12) return [asYear];
    return asYear;
  }
  return asMonth ?? severalYears(first, second);
}

/** "2014 - 2016", "2015 - 17": calendar years or financial years, which the text alone does not tell. */
function severalYears(first: string, second: string): FormResult {
  const start = fullYear(first);
  const end = second.length === 2 ? Math.floor(start / 100) * 100 + Number(second) : Number(second);
  if (first.length !== 4 || end <= start || end - start > 30) return undefined;
  return [
    { ...span(firstDay(start, 1), lastDay(end, 12), 'span'), style: 'calendar-years' },
    { ...span(firstDay(start, 4), lastDay(end, 3), 'span'), style: 'financial-year' },
  ];
}

/** "01/02/2016": British or American order, unless one of the two cannot be a month. */
function slashedDate(parts: readonly string[]): FormResult {
  const [first, second, year] = [Number(at(parts, 0)), Number(at(parts, 1)), fullYear(at(parts, 2))];
  const british = oneDay(year, second, first);
  const american = oneDay(year, first, second);
  if (british && american && first !== second) {
    return [{ ...british, style: 'day-month-year' }, { ...american, style: 'month-day-year' }];
  }
  if (british) return { ...british, style: 'day-month-year' };
  return american && { ...american, style: 'month-day-year' };
}

const quarterOf = (year: number, quarter: number) => months(year, 4 + (quarter - 1) * 3, 3, 'financial-quarter');

function financialQuarters(first: string, second: string, from: string, to: string): FormResult {
  const start = financialStart(first, second);
  if (start === undefined || Number(to) < Number(from)) return undefined;
  return from === to ? quarterOf(start, Number(from)) : months(start, 1 + Number(from) * 3, (Number(to) - Number(from) + 1) * 3, 'span');
}

const Q = '(?:q|qtr\\.?|quarter)\\s*([1-4])';

/** Tried in order; the first whose pattern holds and whose dates exist is the reading. */
export const PERIOD_FORMS: readonly Form[] = [
  form(LONG_YEAR, (p) => months(Number(at(p, 0)), 1, 12, 'calendar-year')),
  form(FINANCIAL.replace('[/-]', '([/-])'), joinedYears),
  form(`(?:fy|financial year|fiscal year)\\s*${FINANCIAL}`, (p) => {
    const start = financialStart(at(p, 0), at(p, 1));
    return start === undefined ? undefined : financialYear(start);
  }),
  form(`fy\\s*${YEAR}`, (p) => financialYear(fullYear(at(p, 0)) - 1)),
  form(`${LONG_YEAR}\\s*(?:to|and)\\s*${LONG_YEAR}`, (p) => {
    const start = financialStart(at(p, 0), at(p, 1));
    return start === undefined ? severalYears(at(p, 0), at(p, 1)) : financialYear(start);
  }),
  form(`(?:academic year|school year|ay)\\s*${FINANCIAL}|${FINANCIAL}\\s*(?:academic|school) year`, (p) => {
    const [first, second] = p[0] === undefined || p[0] === '' ? [at(p, 2), at(p, 3)] : [at(p, 0), at(p, 1)];
    const start = financialStart(first, second);
    return start === undefined ? undefined : months(start, 9, 12, 'academic-year');
  }),
  form(`(?:financial year )?${FINANCIAL}\\s*(?:financial year|fy)`, (p) => {
    const start = financialStart(at(p, 0), at(p, 1));
    return start === undefined ? undefined : financialYear(start);
  }),
  form(`${FINANCIAL}${TO}${FINANCIAL}`, (p) => {
    const from = financialStart(at(p, 0), at(p, 1));
    const to = financialStart(at(p, 2), at(p, 3));
    return from === undefined || to === undefined || to < from ? undefined : months(from, 4, (to - from + 1) * 12, 'span');
  }),
  form(`${FINANCIAL}\\s*,?\\s*${Q}`, (p) => financialQuarters(at(p, 0), at(p, 1), at(p, 2), at(p, 2))),
  form(`${Q}\\s*,?\\s*(?:of\\s+)?${FINANCIAL}`, (p) => financialQuarters(at(p, 1), at(p, 2), at(p, 0), at(p, 0))),
  form(`${FINANCIAL}\\s*,?\\s*${Q}${TO}${Q}`, (p) => financialQuarters(at(p, 0), at(p, 1), at(p, 2), at(p, 3))),
  form(`${Q}${TO}${Q}\\s*,?\\s*${FINANCIAL}`, (p) => financialQuarters(at(p, 2), at(p, 3), at(p, 0), at(p, 1))),
  form(`${FINANCIAL}\\s*,?\\s*${Q}${TO}${FINANCIAL}\\s*,?\\s*${Q}`, (p) => {
    const from = financialStart(at(p, 0), at(p, 1));
    const to = financialStart(at(p, 3), at(p, 4));
    if (from === undefined || to === undefined) return undefined;
    const count = (to - from) * 4 + Number(at(p, 5)) - Number(at(p, 2)) + 1;
    return count < 1 ? undefined : months(from, 1 + Number(at(p, 2)) * 3, count * 3, 'span');
  }),
  form(`${LONG_YEAR}\\s*,?\\s*${Q}|${Q}\\s*,?\\s*${LONG_YEAR}`, (p) => {
    const year = Number(at(p, 0) || at(p, 3));
    return months(year, 1 + (Number(at(p, 1) || at(p, 2)) - 1) * 3, 3, 'calendar-quarter');
  }),
  form(`${LONG_YEAR}\\s*,?\\s*${Q}${TO}${LONG_YEAR}\\s*,?\\s*${Q}`, (p) => {
    const count = (Number(at(p, 2)) - Number(at(p, 0))) * 4 + Number(at(p, 3)) - Number(at(p, 1)) + 1;
    return count < 1 ? undefined : months(Number(at(p, 0)), 1 + (Number(at(p, 1)) - 1) * 3, count * 3, 'span');
  }),
  form(`${FINANCIAL}\\s*,?\\s*\\(?(?:ytd|year to date|to date|part year)\\)?|(?:ytd|year to date)\\s*,?\\s*${FINANCIAL}`, (p) => {
    const start = financialStart(at(p, 0) || at(p, 2), at(p, 1) || at(p, 3));
    return start === undefined ? undefined : span(firstDay(start, 4), null, 'part-year');
  }),
  form(`${FINANCIAL}\\s*,?\\s*\\(?(?:up )?to (?:the end of )?${MONTH}(?:\\s+${YEAR})?\\)?`, (p) => {
    const start = financialStart(at(p, 0), at(p, 1));
    if (start === undefined) return undefined;
    const last = month(at(p, 2));
    const year = last >= 4 ? start : start + 1;
    if (at(p, 3) !== '' && fullYear(at(p, 3)) !== year) return undefined;
    return span(firstDay(start, 4), lastDay(year, last), 'part-year');
  }),
  form(`(?:y/?e|year[- ]end(?:ing|ed)?|year to|12 months (?:to|ending)|twelve months (?:to|ending)|rolling (?:year|12 months) to)\\s*,?\\s*${ENDED}(?:${DAY}\\s+)?${MONTH}[\\s-]*${YEAR}`, (p) => {
    const [year, last] = [fullYear(at(p, 2)), month(at(p, 1))];
    if (at(p, 0) !== '' && Number(at(p, 0)) !== daysInMonth(year, last)) return undefined;
    return endingIn(year, last, 12, 'year-ending');
  }),
  form(`${MONTH}[\\s-]*${YEAR}\\s*(?:y/?e)`, (p) => endingIn(fullYear(at(p, 1)), month(at(p, 0)), 12, 'year-ending')),
  form(`(?:quarter|qtr|three months|3 months)\\s*(?:ending|ended|to)\\s*${ENDED}${MONTH}[\\s-]*${YEAR}`, (p) => {
    const last = month(at(p, 0));
    return endingIn(fullYear(at(p, 1)), last, 3, last % 3 === 0 ? 'calendar-quarter' : 'span');
  }),
  form(`(?:up )?(?:to|until) (?:the )?end of ${MONTH}[\\s-]*${YEAR}`, (p) => span(null, lastDay(fullYear(at(p, 1)), month(at(p, 0))), 'span')),
  form(`(?:up )?(?:to|until) ${MONTH}[\\s-]*${YEAR}`, (p) => span(null, lastDay(fullYear(at(p, 1)), month(at(p, 0))), 'part-year')),
  form(`${MONTH}${TO}${ENDED}${MONTH}[\\s-]*${YEAR}`, (p) => {
    const [first, last, year] = [month(at(p, 0)), month(at(p, 1)), fullYear(at(p, 2))];
    return betweenMonths(first, first > last ? year - 1 : year, last, year);
  }),
  form(`${LONG_YEAR}\\s*,?\\s*${MONTH}${TO}${MONTH}`, (p) => {
    const [year, first, last] = [Number(at(p, 0)), month(at(p, 1)), month(at(p, 2))];
    return first > last ? undefined : betweenMonths(first, year, last, year);
  }),
  form(`(?:from\\s+|between\\s+)?${MONTH}[\\s-]*${YEAR}\\s*(?:-|to|until|through|and)\\s*${ENDED}${MONTH}[\\s-]*${YEAR}`, (p) =>
    betweenMonths(month(at(p, 0)), fullYear(at(p, 1)), month(at(p, 2)), fullYear(at(p, 3)))),
  form(`${FINANCIAL}\\s*,?\\s*\\(?${MONTH}${TO}${MONTH}\\)?`, (p) => {
    const start = financialStart(at(p, 0), at(p, 1));
    if (start === undefined) return undefined;
    const [first, last] = [month(at(p, 2)), month(at(p, 3))];
    const yearOf = (m: number) => (m >= 4 ? start : start + 1);
    return betweenMonths(first, yearOf(first), last, yearOf(last));
  }),
  form(`${MONTH}[\\s-]*(?:of\\s+)?((?:19|20)\\d\\d)|${MONTH}[\\s-]*'?(\\d\\d)`, (p) =>
    months(fullYear(at(p, 1) || at(p, 3)), month(at(p, 0) || at(p, 2)), 1, 'month')),
  form(`${LONG_YEAR}[\\s-]*${MONTH}`, (p) => months(Number(at(p, 0)), month(at(p, 1)), 1, 'month')),
  form(`(\\d\\d)[\\s-]${MONTH}`, (p) => [{ ...months(fullYear(at(p, 0)), month(at(p, 1)), 1, 'month'), style: 'month-year' }]),
  form(`(\\d{1,2})/${LONG_YEAR}`, (p) => {
    const inYear = Number(at(p, 0));
    return inYear >= 1 && inYear <= 12 ? months(Number(at(p, 1)), inYear, 1, 'month') : undefined;
  }),
  form(`(?:as )?(?:at|of|on)?\\s*:?\\s*${DAY}[\\s-]+(?:of\\s+)?${MONTH}[\\s,-]*${YEAR}`, (p) => oneDay(fullYear(at(p, 2)), month(at(p, 1)), Number(at(p, 0)))),
  form(`(?:as )?(?:at|of|on)?\\s*:?\\s*${MONTH}\\s+${DAY},\\s*${LONG_YEAR}`, (p) => oneDay(Number(at(p, 2)), month(at(p, 0)), Number(at(p, 1)))),
  form('((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?:t00:00:00(?:\\.000)?z?)?', (p) => oneDay(Number(at(p, 0)), Number(at(p, 1)), Number(at(p, 2)))),
  form(`(?:as )?(?:at|of|on)?\\s*:?\\s*(\\d{1,2})[/.-](\\d{1,2})[/.-]((?:19|20)\\d\\d|\\d\\d)`, slashedDate),
  form(`mid(?:-?year)?[\\s-]*${LONG_YEAR}`, (p) => oneDay(Number(at(p, 0)), 6, 30)),
  form('(?:survey )?wave\\s*(\\d{1,3})', () => span(null, null, 'wave')),
];
