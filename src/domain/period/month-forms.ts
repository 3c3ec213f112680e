/** Months, runs of months, and parts of a year up to a month. */
import { firstDay, lastDay } from './calendar';
import type { Form } from './period-words';
import {
  at, betweenMonths, ENDED, FINANCIAL, financialStart, form, fullYear, GAP, LONG_YEAR, MONTH, month, months, span, TO, YEAR, yearOfMonth,
} from './period-words';

const SO_FAR = '(?:ytd|fytd|year to date|to date|part[- ]year|\\d{1,2} months)';
const OPEN_END = '(?:to date|to present|present|onwards?|to now|- present|- date)';

export const MONTH_FORMS: readonly Form[] = [
  form(`${FINANCIAL}\\s*[,:-]?\\s*\\(?${SO_FAR}\\)?|(?:fytd|ytd|year to date|part[- ]year)\\s*[,:]?\\s*\\(?${FINANCIAL}\\)?`, (p) => {
    const start = financialStart(at(p, 0) || at(p, 2), at(p, 1) || at(p, 3));
    return start === undefined ? undefined : span(firstDay(start, 4), null, 'part-year');
  }),
  form(`${FINANCIAL}\\s*[,:-]?\\s*\\(?(?:ytd |fytd )?(?:up )?(?:to |ytd |fytd )(?:the )?(?:end (?:of )?)?${MONTH}(?:${GAP}${YEAR})?\\)?`, (p) => {
    const start = financialStart(at(p, 0), at(p, 1));
    if (start === undefined) return undefined;
    const last = month(at(p, 2));
    const year = yearOfMonth(start, last);
    if (at(p, 3) !== '' && fullYear(at(p, 3)) !== year) return undefined;
    return span(firstDay(start, 4), lastDay(year, last), last === 3 ? 'financial-year' : 'part-year');
  }),
  form(`(?:up )?(?:to|until) (?:the )?end of ${MONTH}${GAP}${YEAR}`, (p) => span(null, lastDay(fullYear(at(p, 1)), month(at(p, 0))), 'span')),
  form(`(?:up )?(?:to|until) ${MONTH}${GAP}${YEAR}`, (p) => span(null, lastDay(fullYear(at(p, 1)), month(at(p, 0))), 'part-year')),
  form(`(?:ytd|year to date)\\s*(?:to\\s*)?\\(?${ENDED}${MONTH}${GAP}${YEAR}\\)?`, (p) => span(null, lastDay(fullYear(at(p, 1)), month(at(p, 0))), 'part-year')),
  form(`${MONTH}${GAP}${YEAR}\\s*\\(?(?:ytd|year to date)\\)?`, (p) => span(null, lastDay(fullYear(at(p, 1)), month(at(p, 0))), 'part-year')),
  form(`fytd\\s*(?:to\\s*)?${ENDED}${MONTH}${GAP}${YEAR}`, (p) => {
    const [last, year] = [month(at(p, 0)), fullYear(at(p, 1))];
    return span(firstDay(last >= 4 ? year : year - 1, 4), lastDay(year, last), 'part-year');
  }),
  form(`(?:since|from) ${MONTH}${GAP}${YEAR}|${MONTH}${GAP}${YEAR}\\s*${OPEN_END}`, (p) =>
    span(firstDay(fullYear(at(p, 1) || at(p, 3)), month(at(p, 0) || at(p, 2))), null, 'part-year')),
  form(`${MONTH}${TO}${ENDED}${MONTH}${GAP}${YEAR}`, (p) => {
    const [first, last, year] = [month(at(p, 0)), month(at(p, 1)), fullYear(at(p, 2))];
    return betweenMonths(first, first > last ? year - 1 : year, last, year);
  }),
  form(`${LONG_YEAR}\\s*[,:]?\\s*${MONTH}${TO}${MONTH}`, (p) => {
    const [year, first, last] = [Number(at(p, 0)), month(at(p, 1)), month(at(p, 2))];
    return first > last ? undefined : betweenMonths(first, year, last, year);
  }),
  form(`(?:from\\s+|between\\s+)?${MONTH}${GAP}${YEAR}\\s*(?:-|to|until|through|and)\\s*${ENDED}${MONTH}${GAP}${YEAR}`, (p) =>
    betweenMonths(month(at(p, 0)), fullYear(at(p, 1)), month(at(p, 2)), fullYear(at(p, 3)))),
  form(`${FINANCIAL}\\s*[,:-]?\\s*\\(?${MONTH}${TO}${MONTH}\\)?|${MONTH}${TO}${MONTH}\\s*,?\\s*\\(?${FINANCIAL}\\)?`, (p) => {
    const start = financialStart(at(p, 0) || at(p, 6), at(p, 1) || at(p, 7));
    if (start === undefined) return undefined;
    const [first, last] = [month(at(p, 2) || at(p, 4)), month(at(p, 3) || at(p, 5))];
    return betweenMonths(first, yearOfMonth(start, first), last, yearOfMonth(start, last));
  }),
  form(`(?:as )?(?:at )?${MONTH}[\\s,/-]*(?:of\\s+)?${LONG_YEAR}|(?:as )?(?:at )?${MONTH}[\\s/-]*'?(\\d\\d)`, (p) =>
    months(fullYear(at(p, 1) || at(p, 3)), month(at(p, 0) || at(p, 2)), 1, 'month')),
  form(`${LONG_YEAR}[\\s,/-]*${MONTH}`, (p) => months(Number(at(p, 0)), month(at(p, 1)), 1, 'month')),
  form(`${LONG_YEAR}\\s?m(\\d{1,2})`, (p) => (Number(at(p, 1)) >= 1 && Number(at(p, 1)) <= 12 ? months(Number(at(p, 0)), Number(at(p, 1)), 1, 'month') : undefined)),
  form(`(\\d\\d)[\\s-]${MONTH}`, (p) => [{ ...months(fullYear(at(p, 0)), month(at(p, 1)), 1, 'month'), style: 'month-year' }]),
  form(`(\\d{1,2})[/-]${LONG_YEAR}`, (p) => {
    const inYear = Number(at(p, 0));
    return inYear >= 1 && inYear <= 12 ? months(Number(at(p, 1)), inYear, 1, 'month') : undefined;
  }),
];
