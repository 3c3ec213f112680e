/** Years: calendar, financial and academic, several together, and years named by the month in which they end. */
import { daysInMonth, firstDay, lastDay } from './calendar';
import type { Form, FormResult, StyledSpan } from './period-words';
import {
  at, COUNT, countOf, DAY, DAY_FIGURES, eachReading, ENDED, endingIn, FINANCIAL, financialStart, financialYear, form, fullYear, GAP, LONG_YEAR, MONTH, month, months,
  slashedDate, span, TO, YEAR,
} from './period-words';

/** Two years joined by a hyphen or a slash: a financial year, a month, or several years. */
function joinedYears(parts: readonly string[]): FormResult {
  const [first, joiner, second] = [at(parts, 0), at(parts, 1), at(parts, 2)];
  const start = financialStart(first, second);
  const isMonth = first.length === 4 && second.length <= 2 && (joiner === '-' || start === undefined) && Number(second) >= 1 && Number(second) <= 12;
  const asMonth: readonly StyledSpan[] = isMonth ? [{ ...months(Number(first), Number(second), 1, 'month'), style: 'year-month' }] : [];
  if (start !== undefined) {
    if (asMonth.length > 0) return [financialYear(start), ...asMonth];
    // "16-17" may be ages, "10/11" a share or a day: neighbours in the same form decide.
    return first.length === 2 && (joiner === '-' || Number(second) <= 12) ? [financialYear(start)] : financialYear(start);
  }
  const several = second.length === 1 ? [] : severalYears(first, second);
  if (several.length > 0) return [...several, ...asMonth];
  const [only] = asMonth;
  // "2016/07" is written for a month, and could be a slip for 2016/17.
  return only && joiner === '-' && second.length === 2 ? only : asMonth.length > 0 ? asMonth : undefined;
}

/** "2014 - 2016", "2015 - 17": calendar years or financial years, which the text alone does not tell. */
function severalYears(first: string, second: string): readonly StyledSpan[] {
  const start = fullYear(first);
  const end = second.length === 2 ? Math.floor(start / 100) * 100 + Number(second) : Number(second);
  if (first.length !== 4 || end <= start || end - start > 30) return [];
  return [
    { ...span(firstDay(start, 1), lastDay(end, 12), 'span'), style: 'calendar-years' },
    { ...span(firstDay(start, 4), lastDay(end, 3), 'span'), style: 'financial-year' },
  ];
}

/** "financial year 2015" is named by its end to some, by its start to others. */
const namedByOneYear = (year: number): FormResult => [
  { ...financialYear(year - 1), style: 'named-by-end' },
  { ...financialYear(year), style: 'named-by-start' },
];

const finance = (first: string, second: string): FormResult => {
  const start = financialStart(first, second);
  return start === undefined ? undefined : financialYear(start);
};

const academic = (first: string, second: string): FormResult => {
  const start = financialStart(first, second);
  return start === undefined ? undefined : months(start, 9, 12, 'academic-year');
};

const PLAIN_FINANCIAL = FINANCIAL.replace('(?:fy\\s*|f/y\\s*)?', '').replace('[/', '([/').replace('-]', '-])');
const YEAR_ENDING =
  '(?:y/?e|yr/?e|ye|fye|(?:financial |fiscal )?(?:year|yr)[- ]?(?:end(?:ing|ed)?|to)|(?:12|twelve) ?(?:months?|mths?|m)(?: rolling)? (?:to|ending|ended)|rolling (?:year|(?:12|twelve) (?:months?|mths?))(?: to| ending| ended)?|r12m?|mat)';

/** The twelve months to the end of a month; a "financial year" so named that ends in March is one. */
function yearTo(lead: string, year: number, last: number): FormResult {
  const isFinancial = /^f/.test(lead) && last === 3;
  return isFinancial ? financialYear(year - 1) : endingIn(year, last, 12, 'year-ending');
}

export const YEAR_FORMS: readonly Form[] = [
  form(LONG_YEAR, (p) => months(Number(at(p, 0)), 1, 12, 'calendar-year')),
  form(`(?:cy|calendar year|year|yr)\\s*${LONG_YEAR}|${LONG_YEAR}\\s*(?:calendar year|cy)`, (p) => months(Number(at(p, 0) || at(p, 1)), 1, 12, 'calendar-year')),
  form(PLAIN_FINANCIAL, joinedYears),
  form(`(?:fy|f/y|financial year|fiscal year|year|yr)\\s*:?\\s*${FINANCIAL}`, (p) => finance(at(p, 0), at(p, 1))),
  form(`(?:financial year )?${FINANCIAL}\\s*(?:financial year|fiscal year|fy|f/y)`, (p) => finance(at(p, 0), at(p, 1))),
  form(`(?:fy|f/y|fye|(?:financial|fiscal) year[- ]end(?:ing|ed)?)\\s*${YEAR}`, (p) => financialYear(fullYear(at(p, 0)) - 1)),
  form(`(?:financial|fiscal) year\\s*${LONG_YEAR}`, (p) => namedByOneYear(Number(at(p, 0)))),
  form(`${LONG_YEAR}\\s*to\\s*(${LONG_YEAR.slice(1, -1)}|\\d\\d)`, (p) => finance(at(p, 0), at(p, 1)) ?? severalYears(at(p, 0), at(p, 1))),
  form(`(?:financial year|fy)\\s*${LONG_YEAR}\\s*to\\s*${LONG_YEAR}`, (p) => finance(at(p, 0), at(p, 1))),
  form(`${LONG_YEAR}\\s*(?:and|&|\\+)\\s*${LONG_YEAR}`, (p) =>
    Number(at(p, 1)) === Number(at(p, 0)) + 1 ? span(firstDay(Number(at(p, 0)), 1), lastDay(Number(at(p, 1)), 12), 'span') : undefined),
  form(`(?:academic year|school year|ay)\\s*:?\\s*${FINANCIAL}`, (p) => academic(at(p, 0), at(p, 1))),
  form(`${FINANCIAL}\\s*(?:(?:academic|school)(?: year)?|ay)`, (p) => academic(at(p, 0), at(p, 1))),
  form(`(?:academic|school) year\\s*${LONG_YEAR}\\s*to\\s*${LONG_YEAR}`, (p) => academic(at(p, 0), at(p, 1))),
  form(`(?:academic|school) year ending\\s*${LONG_YEAR}`, (p) => months(Number(at(p, 0)) - 1, 9, 12, 'academic-year')),
  form(`${FINANCIAL}(?:${TO}|\\s*(?:and|&)\\s*)${FINANCIAL}`, (p) => {
    const from = financialStart(at(p, 0), at(p, 1));
    const to = financialStart(at(p, 2), at(p, 3));
    return from === undefined || to === undefined || to < from ? undefined : months(from, 4, (to - from + 1) * 12, 'span');
  }),
  form(`(${YEAR_ENDING})\\s*:?,?\\s*${ENDED}(?:${DAY}[\\s-]+)?${MONTH}${GAP}${YEAR}`, (p) => {
    const [year, last] = [fullYear(at(p, 3)), month(at(p, 2))];
    if (at(p, 1) !== '' && Number(at(p, 1)) !== daysInMonth(year, last)) return undefined;
    return yearTo(at(p, 0), year, last);
  }),
  form(`(${YEAR_ENDING})\\s*:?,?\\s*${DAY_FIGURES}`, (p) =>
    eachReading(slashedDate(p.slice(1)), ({ end }) => {
      const [year, last, day] = (end ?? '').split('-').map(Number);
      if (year === undefined || last === undefined || day !== daysInMonth(year, last)) return undefined;
      return /^f/.test(at(p, 0)) && last === 3 ? financialYear(year - 1) : endingIn(year, last, 12, 'year-ending');
    })),
  form(`${MONTH}${GAP}${YEAR}\\s*(?:y/?e|(?:rolling|year[- ]ending))`, (p) => endingIn(fullYear(at(p, 1)), month(at(p, 0)), 12, 'year-ending')),
  form(`(?:rolling )?${COUNT}[ -]?(?:years?|yrs?)\\s*(?:to|ending|ended)\\s*${ENDED}(?:${DAY}\\s+)?${MONTH}${GAP}${YEAR}`, (p) => {
    const [year, last] = [fullYear(at(p, 3)), month(at(p, 2))];
    if (at(p, 1) !== '' && Number(at(p, 1)) !== daysInMonth(year, last)) return undefined;
    return endingIn(year, last, countOf(at(p, 0)) * 12, 'span');
  }),
];
