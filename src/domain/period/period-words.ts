/**
 * The words and figures that periods are written with, and the spans that they stand for.
 *
 * Conventions: the financial year and its quarters run from April (UK local government); FY15 is the year that ends in 2015;
 * two-digit years from 70 on are of the 1900s.
 */
import { firstDay, isDay, isoDay, lastDay, monthNumber } from './calendar';
import type { Period, PeriodKind } from './period';

/** The form of writing that a reading rests on, so that neighbours in the same form can decide. */
export type PeriodStyle =
  | 'financial-year' | 'calendar-years' | 'year-month' | 'day-month-year' | 'month-day-year' | 'day-month' | 'month-year'
  | 'named-by-end' | 'named-by-start';

/** The dates of a reading. */
export type Span = Pick<Period, 'start' | 'end' | 'kind'> & { readonly style?: PeriodStyle };
export type StyledSpan = Span & { readonly style: PeriodStyle };
/** One reading, several that the text alone does not tell apart, or none. */
export type FormResult = Span | readonly StyledSpan[] | undefined;

/** One form of writing: its shape, and what its parts (by number, '' where absent) stand for. */
export interface Form {
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[]) => FormResult;
}

export const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
export const YEAR = "((?:19|20)\\d\\d|'?\\d\\d)";
export const LONG_YEAR = '((?:19|20)\\d\\d)';
/** Two years that follow one another, however joined: "2014/15", "14-15", "2014/2015", "2008/9", "FY 2014/15". */
export const FINANCIAL = '(?:fy\\s*|f/y\\s*)?((?:19|20)?\\d\\d)\\s*[/\\\\_-]\\s*((?:19|20)?\\d\\d|\\d)';
export const TO = '\\s*(?:-|to|until|through)\\s*';
/** What may stand between a month and its year: "Jul-16", "Jul/16", "July, 2016", "Jul16". */
export const GAP = '[\\s,/-]*';
export const ENDED = '(?:the\\s+)?(?:end\\s+of\\s+)?';
export const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
/** A day in figures, British order or ISO. */
export const DAY_FIGURES = '(\\d{1,2})[/.-](\\d{1,2})[/.-]((?:19|20)\\d\\d|\\d\\d)';

/** A form; parts that did not take part in the match come as ''. */
export function form(source: string, read: (parts: readonly string[]) => FormResult): Form {
  return { pattern: new RegExp(`^(?:${source})$`), read };
}

export const at = (parts: readonly string[], index: number): string => parts[index] ?? '';

export function fullYear(digits: string): number {
  const year = Number(digits.replace("'", ''));
  if (year >= 100) return year;
  return year >= 70 ? 1900 + year : 2000 + year;
}

export const month = (name: string): number => monthNumber(name) ?? 0;
export const span = (start: string | null, end: string | null, kind: PeriodKind): Span => ({ start, end, kind });

/** So many whole months from the first of one. */
export const months = (year: number, first: number, count: number, kind: PeriodKind): Span =>
  span(firstDay(year, first), lastDay(year, first + count - 1), kind);

/** So many whole months to the end of one. */
export const endingIn = (year: number, last: number, count: number, kind: PeriodKind): Span => months(year, last - count + 1, count, kind);

export const financialYear = (year: number): StyledSpan => ({ ...months(year, 4, 12, 'financial-year'), style: 'financial-year' });

export function oneDay(year: number, inYear: number, day: number): Span | undefined {
  return isDay(year, inYear, day) ? span(isoDay(year, inYear, day), isoDay(year, inYear, day), 'date') : undefined;
}

/** The first year of "2014/15", "14/15", "2014/2015" or "2008/9"; undefined where the second year does not follow the first. */
export function financialStart(first: string, second: string): number | undefined {
  const start = fullYear(first);
  const follows = second.length === 4 ? Number(second) === start + 1 : Number(second) === (start + 1) % 10 ** second.length;
  const isShort = second.length === 1 && first.length < 4;
  return follows && second.length <= first.length && !isShort ? start : undefined;
}

/** The calendar year that a month of a financial year lies in: (2016, 2) → 2017. */
export const yearOfMonth = (financial: number, inYear: number): number => (inYear >= 4 ? financial : financial + 1);

/** From the first of one month to the end of another; undefined where they run backwards. */
export function betweenMonths(first: number, firstYear: number, last: number, lastYear: number): Span | undefined {
  const count = (lastYear - firstYear) * 12 + last - first + 1;
  if (count < 1) return undefined;
  if (count === 1) return months(firstYear, first, 1, 'month');
  return months(firstYear, first, count, count === 3 && first % 3 === 1 ? 'calendar-quarter' : 'span');
}

/** Whole months written by their first and last day are named as those months are; a financial year so written is one. */
export function betweenDays(start: string, end: string): Span | undefined {
  if (end < start) return undefined;
  const [firstYear, first] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
  const [lastYear, last] = [Number(end.slice(0, 4)), Number(end.slice(5, 7))];
  if (start.slice(8) !== '01' || end !== lastDay(lastYear, last)) return span(start, end, start === end ? 'date' : 'span');
  return first === 4 && last === 3 && lastYear === firstYear + 1 ? financialYear(firstYear) : betweenMonths(first, firstYear, last, lastYear);
}

/** "01/02/2016": British or American order, unless one of the two cannot be a month. */
export function slashedDate(parts: readonly string[]): FormResult {
  const [first, second, year] = [Number(at(parts, 0)), Number(at(parts, 1)), fullYear(at(parts, 2))];
  const british = oneDay(year, second, first);
  const american = oneDay(year, first, second);
  if (british && american && first !== second) {
    return [{ ...british, style: 'day-month-year' }, { ...american, style: 'month-day-year' }];
  }
  if (british) return { ...british, style: 'day-month-year' };
  return american && { ...american, style: 'month-day-year' };
}

export const isList = (result: NonNullable<FormResult>): result is readonly StyledSpan[] => Array.isArray(result);

/** The same reading of each of a form's readings, for a span that hangs on a day: "y/e 31/03/16", "w/e 03/07/16". */
export function eachReading(result: FormResult, read: (day: Span) => Span | undefined): FormResult {
  if (result === undefined) return undefined;
  if (!isList(result)) {
    const one = read(result);
    return one && { ...one, ...(result.style === undefined ? {} : { style: result.style }) };
  }
  const all = result.flatMap((one) => {
    const made = read(one);
    return made ? [{ ...made, style: one.style }] : [];
  });
  return all.length > 1 ? all : all[0];
}

const COUNTS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, eighteen: 18,
};
export const COUNT = `(\\d{1,2}|${Object.keys(COUNTS).join('|')})`;
/** "6", "six" → 6. */
export const countOf = (word: string): number => COUNTS[word] ?? Number(word);
