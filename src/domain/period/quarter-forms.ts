/** Quarters and half-years, of the financial year where two years are written and of the calendar year where one is. */
import { daysInMonth, firstDay, lastDay } from './calendar';
import type { Form, FormResult, Span } from './period-words';
import {
  at, betweenMonths, COUNT, countOf, DAY, ENDED, endingIn, FINANCIAL, financialStart, form, fullYear, GAP, LONG_YEAR, MONTH, month, months, span, TO, YEAR, yearOfMonth,
} from './period-words';

const Q = '(?:q|qtr\\.?|quarter)\\s*([1-4])';
const COMMA = '[\\s,:-]*';
const FY = '(?:fy|f/y)?\\s*';
const ORDINALS: Readonly<Record<string, number>> = { first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4 };
const ORDINAL = `(${Object.keys(ORDINALS).join('|')})`;
const HALF = '(?:h|half(?: year)?\\s*)([12])';

const quarterOf = (year: number, quarter: number) => months(year, 4 + (quarter - 1) * 3, 3, 'financial-quarter');
const calendarQuarter = (year: number, quarter: number) => months(year, 1 + (quarter - 1) * 3, 3, 'calendar-quarter');

function financialQuarters(first: string, second: string, from: string, to: string): Span | undefined {
  const start = financialStart(first, second);
  if (start === undefined || Number(to) < Number(from)) return undefined;
  return from === to ? quarterOf(start, Number(from)) : months(start, 1 + Number(from) * 3, (Number(to) - Number(from) + 1) * 3, 'span');
}

const half = (first: string, second: string, which: number): FormResult => {
  const start = financialStart(first, second);
  return start === undefined ? undefined : months(start, 4 + (which - 1) * 6, 6, 'span');
};

/** "Q1 16": the first quarter of 2016, or of the financial year 2015/16. */
function shortYear(quarter: number, year: number): FormResult {
  return [{ ...calendarQuarter(year, quarter), style: 'calendar-years' }, { ...quarterOf(year - 1, quarter), style: 'financial-year' }];
}

/** "Quarter 1 (Apr-Jun) 2016": the months say which quarter is meant; January to March of a financial Q4 may be of either year. */
function namedMonths(quarter: number, first: number, last: number, year: number): FormResult {
  if (last !== first + 2 || first % 3 !== 1) return undefined;
  const span = betweenMonths(first, year, last, year);
  const isFinancial = first === ((quarter * 3) % 12) + 1;
  if (!span || (!isFinancial && first !== quarter * 3 - 2)) return undefined;
  if (!isFinancial || quarter < 4) return span;
  return [{ ...span, style: 'named-by-end' }, { ...months(year + 1, 1, 3, 'calendar-quarter'), style: 'named-by-start' }];
}

/** The same of a financial year: the months must be those of its quarter. */
function namedMonthsOf(quarter: number, first: number, last: number, from: string, to: string): FormResult {
  const start = financialStart(from, to);
  const isQuarter = first === ((quarter * 3) % 12) + 1 && last === first + 2;
  return start !== undefined && isQuarter ? quarterOf(start, quarter) : undefined;
}

/** The end of so many quarters from April: a part of the year so far, unless it is the whole. */
function toQuarter(first: string, second: string, quarter: number): FormResult {
  const start = financialStart(first, second);
  if (start === undefined) return undefined;
  return span(firstDay(start, 4), lastDay(start, 3 + quarter * 3), quarter === 4 ? 'financial-year' : 'part-year');
}

const SO_FAR = '\\(?(?:ytd|year to date|cumulative|cumul\\.?)\\)?';
const MONTHS = `\\(?${MONTH}${TO}${MONTH}\\)?`;

export const QUARTER_FORMS: readonly Form[] = [
  form(`${FINANCIAL}${COMMA}${Q}`, (p) => financialQuarters(at(p, 0), at(p, 1), at(p, 2), at(p, 2))),
  form(`${Q}${COMMA}(?:of\\s+)?${FINANCIAL}`, (p) => financialQuarters(at(p, 1), at(p, 2), at(p, 0), at(p, 0))),
  form(`${Q}\\s*fy\\s*${YEAR}|fy\\s*${YEAR}${COMMA}${Q}`, (p) => quarterOf(fullYear(at(p, 1) || at(p, 2)) - 1, Number(at(p, 0) || at(p, 3)))),
  form(`${ORDINAL} quarter(?: of)?(?: the)?\\s*${FINANCIAL}`, (p) => {
    const quarter = String(ORDINALS[at(p, 0)] ?? 0);
    return financialQuarters(at(p, 1), at(p, 2), quarter, quarter);
  }),
  form(`${FINANCIAL}${COMMA}${Q}(?:${TO}|\\s*(?:and|&)\\s*)(?:q|qtr\\.?|quarter)?\\s*([1-4])`, (p) => financialQuarters(at(p, 0), at(p, 1), at(p, 2), at(p, 3))),
  form(`(?:q|qtrs?\\.?|quarters?)\\s*([1-4])(?:${TO}|\\s*(?:and|&)\\s*)(?:q|qtr\\.?|quarter)?\\s*([1-4])${COMMA}${FINANCIAL}`, (p) =>
    financialQuarters(at(p, 2), at(p, 3), at(p, 0), at(p, 1))),
  form(`${FINANCIAL}${COMMA}${Q}${TO}${FINANCIAL}${COMMA}${Q}`, (p) => {
    const from = financialStart(at(p, 0), at(p, 1));
    const to = financialStart(at(p, 3), at(p, 4));
    if (from === undefined || to === undefined) return undefined;
    const count = (to - from) * 4 + Number(at(p, 5)) - Number(at(p, 2)) + 1;
    return count < 1 ? undefined : months(from, 1 + Number(at(p, 2)) * 3, count * 3, 'span');
  }),
  form(`${LONG_YEAR}${COMMA}${Q}|${Q}${COMMA}${LONG_YEAR}`, (p) => calendarQuarter(Number(at(p, 0) || at(p, 3)), Number(at(p, 1) || at(p, 2)))),
  form(`${Q}[\\s-]*'?(\\d\\d)`, (p) => shortYear(Number(at(p, 0)), fullYear(at(p, 1)))),
  form(`${LONG_YEAR}${COMMA}${Q}${TO}${LONG_YEAR}${COMMA}${Q}`, (p) => {
    const count = (Number(at(p, 2)) - Number(at(p, 0))) * 4 + Number(at(p, 3)) - Number(at(p, 1)) + 1;
    return count < 1 ? undefined : months(Number(at(p, 0)), 1 + (Number(at(p, 1)) - 1) * 3, count * 3, 'span');
  }),
  form(`${Q}${COMMA}${MONTHS}${COMMA}${FINANCIAL}|${FINANCIAL}${COMMA}${Q}${COMMA}${MONTHS}`, (p) =>
    at(p, 0) === ''
      ? namedMonthsOf(Number(at(p, 7)), month(at(p, 8)), month(at(p, 9)), at(p, 5), at(p, 6))
      : namedMonthsOf(Number(at(p, 0)), month(at(p, 1)), month(at(p, 2)), at(p, 3), at(p, 4))),
  form(`${Q}${COMMA}${FINANCIAL}${COMMA}${MONTHS}`, (p) => namedMonthsOf(Number(at(p, 0)), month(at(p, 3)), month(at(p, 4)), at(p, 1), at(p, 2))),
  form(`${Q}${COMMA}\\(?${MONTH}${TO}${MONTH}\\)?${COMMA}${LONG_YEAR}\\)?`, (p) =>
    namedMonths(Number(at(p, 0)), month(at(p, 1)), month(at(p, 2)), Number(at(p, 3)))),
  form(`${Q}${COMMA}${SO_FAR}${COMMA}${FINANCIAL}|${FINANCIAL}${COMMA}${Q}${COMMA}${SO_FAR}`, (p) =>
    at(p, 0) === '' ? toQuarter(at(p, 3), at(p, 4), Number(at(p, 5))) : toQuarter(at(p, 1), at(p, 2), Number(at(p, 0)))),
  form(`${Q}${COMMA}${FINANCIAL}${COMMA}${SO_FAR}`, (p) => toQuarter(at(p, 1), at(p, 2), Number(at(p, 0)))),
  form(`${HALF}${COMMA}${FINANCIAL}|${FINANCIAL}${COMMA}${HALF}`, (p) =>
    at(p, 0) === '' ? half(at(p, 3), at(p, 4), Number(at(p, 5))) : half(at(p, 1), at(p, 2), Number(at(p, 0)))),
  form(`${ORDINAL} half(?: of)?(?: the)?(?: year)?\\s*${FINANCIAL}`, (p) => ((ORDINALS[at(p, 0)] ?? 3) > 2 ? undefined : half(at(p, 1), at(p, 2), ORDINALS[at(p, 0)] ?? 1))),
  form(`${HALF}${COMMA}${LONG_YEAR}|${LONG_YEAR}${COMMA}${HALF}`, (p) => months(Number(at(p, 1) || at(p, 2)), 1 + (Number(at(p, 0) || at(p, 3)) - 1) * 6, 6, 'span')),
  form(`(?:quarter|qtr|q/?e|(?:three|3) months)\\s*(?:ending|ended|to|end)?\\s*${ENDED}(?:${DAY}\\s+)?${MONTH}${GAP}${YEAR}`, (p) => {
    const [year, last] = [fullYear(at(p, 2)), month(at(p, 1))];
    if (at(p, 0) !== '' && Number(at(p, 0)) !== daysInMonth(year, last)) return undefined;
    return endingIn(year, last, 3, last % 3 === 0 ? 'calendar-quarter' : 'span');
  }),
  form(`(?:rolling )?${COUNT}[ -]?(?:months?|mths?)\\s*(?:ending|ended|to)\\s*${ENDED}(?:${DAY}\\s+)?${MONTH}${GAP}${YEAR}`, (p) => {
    const [count, year, last] = [countOf(at(p, 0)), fullYear(at(p, 3)), month(at(p, 2))];
    if (count < 1 || (at(p, 1) !== '' && Number(at(p, 1)) !== daysInMonth(year, last))) return undefined;
    return endingIn(year, last, count, count === 1 ? 'month' : 'span');
  }),
  form(`(?:month|m)\\s*0?(\\d{1,2})${COMMA}${FY}${FINANCIAL}|${FINANCIAL}${COMMA}(?:month|m)\\s*0?(\\d{1,2})`, (p) => {
    const which = Number(at(p, 0) || at(p, 5));
    const start = financialStart(at(p, 1) || at(p, 3), at(p, 2) || at(p, 4));
    return start === undefined || which < 1 || which > 12 ? undefined : months(start, 3 + which, 1, 'month');
  }),
  form(`${MONTH}${COMMA}\\(?${FINANCIAL}\\)?|${FINANCIAL}${COMMA}\\(?${MONTH}\\)?`, (p) => {
    const first = at(p, 1) || at(p, 3);
    const start = financialStart(first, at(p, 2) || at(p, 4));
    const inYear = month(at(p, 0) || at(p, 5));
    // "Mar 15-16" may be two days of March.
    return start === undefined || first.length < 4 ? undefined : months(yearOfMonth(start, inYear), inYear, 1, 'month');
  }),
];
