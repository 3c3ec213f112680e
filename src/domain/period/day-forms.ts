/** Days, spans between days, and weeks. */
import { addDays, isDay, isoDay, lastDay } from './calendar';
import type { Form, FormResult, Span } from './period-words';
import {
  at, betweenDays, DAY, DAY_FIGURES, eachReading, ENDED, form, fullYear, GAP, isList, LONG_YEAR, MONTH, month, oneDay, slashedDate, span, TO, YEAR,
} from './period-words';

const AS_AT = '(?:(?:as|position|snapshot|census|count|correct|stock)\\s*)?(?:at|of|on|date)?\\s*:?\\s*(?:the\\s+)?';
const WRITTEN = `${DAY}[\\s-]*(?:of\\s+)?${MONTH}${GAP}${YEAR}`;
const AFTER = '(?:\\s*snapshot)?';

const written = (parts: readonly string[], from = 0): Span | undefined => oneDay(fullYear(at(parts, from + 2)), month(at(parts, from + 1)), Number(at(parts, from)));

/** Two days, of which one that is sure settles the order in which the other is written. */
function slashedSpan(from: FormResult, to: FormResult): FormResult {
  if (from === undefined || to === undefined) return undefined;
  const [starts, ends] = [isList(from) ? from : [from], isList(to) ? to : [to]];
  const pairs = starts.flatMap((start) =>
    ends.flatMap((end) => {
      const both = start.start !== null && end.end !== null ? betweenDays(start.start, end.end) : undefined;
      const isAlike = !isList(from) && !isList(to) ? true : start.style === end.style;
      return both && isAlike ? [{ ...both, style: start.style ?? 'day-month-year' }] : [];
    }));
  return pairs.length > 1 ? pairs : pairs[0];
}

const week = (end: Span): Span | undefined => (end.end === null ? undefined : span(addDays(end.end, -6), end.end, 'span'));
const weekFrom = (start: Span): Span | undefined => (start.start === null ? undefined : span(start.start, addDays(start.start, 6), 'span'));

/** The Monday to Sunday of an ISO 8601 week: week 1 is the one that holds 4 January. Undefined past the year's last week. */
function isoWeek(year: number, number: number): Span | undefined {
  const fourth = `${String(year)}-01-04`;
  const weekday = (new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = addDays(fourth, (number - 1) * 7 - weekday);
  // The week belongs to the year in which its Thursday lies.
  if (number < 1 || addDays(monday, 3).slice(0, 4) !== String(year)) return undefined;
  return span(monday, addDays(monday, 6), 'span');
}

const ENDING = '(?:w/e|we|wk/e|week[ -](?:ending|ended|to))\\s*:?\\s*';
const BEGINNING = '(?:w/c|wc|week[ -](?:commencing|beginning|starting|from)|w/b)\\s*:?\\s*';

export const DAY_FORMS: readonly Form[] = [
  form(`${AS_AT}${WRITTEN}${AFTER}`, (p) => written(p)),
  form(`${AS_AT}${MONTH}\\s+${DAY},?\\s+${LONG_YEAR}`, (p) => oneDay(Number(at(p, 2)), month(at(p, 0)), Number(at(p, 1)))),
  form(`${AS_AT}${LONG_YEAR}[/-](\\d\\d)[/-](\\d\\d)(?:[t ]\\d\\d:\\d\\d(?::\\d\\d)?(?:\\.\\d{1,6})?z?)?`, (p) => oneDay(Number(at(p, 0)), Number(at(p, 1)), Number(at(p, 2)))),
  form(`${AS_AT}${DAY_FIGURES}(?: 00:00(?::00)?)?${AFTER}`, slashedDate),
  form(`(?:as at |at )?(?:the )?end (?:of )?${MONTH}${GAP}${YEAR}`, (p) => {
    const [inYear, year] = [month(at(p, 0)), fullYear(at(p, 1))];
    return span(lastDay(year, inYear), lastDay(year, inYear), 'date');
  }),
  form(`(?:up )?(?:to|until) (?:the )?${WRITTEN}`, (p) => {
    const end = written(p)?.end;
    return end === undefined || end === null ? undefined : span(null, end, 'part-year');
  }),
  form(`(?:from\\s+|between\\s+)?${WRITTEN}(?:${TO}|\\s*and\\s*)${ENDED}${WRITTEN}`, (p) => {
    const [from, to] = [written(p), written(p, 3)];
    return from?.start && to?.end ? betweenDays(from.start, to.end) : undefined;
  }),
  form(`(?:from\\s+|between\\s+)?${DAY}[\\s-]*${MONTH}${TO}${WRITTEN}`, (p) => {
    const [year, first, last] = [fullYear(at(p, 4)), month(at(p, 1)), month(at(p, 3))];
    const from = oneDay(first > last ? year - 1 : year, first, Number(at(p, 0)));
    const to = written(p, 2);
    return from?.start && to?.end ? betweenDays(from.start, to.end) : undefined;
  }),
  form(`(?:from\\s+|between\\s+)?${DAY_FIGURES}(?:${TO}|\\s*and\\s*)${DAY_FIGURES}`, (p) => slashedSpan(slashedDate(p), slashedDate(p.slice(3)))),
  form(`${LONG_YEAR}-(\\d\\d)-(\\d\\d)(?:\\s+to\\s+|\\s*/\\s*|\\s+-\\s+)${LONG_YEAR}-(\\d\\d)-(\\d\\d)`, (p) => {
    const [a, b, c, d, e, f] = [0, 1, 2, 3, 4, 5].map((index) => Number(at(p, index))) as [number, number, number, number, number, number];
    return isDay(a, b, c) && isDay(d, e, f) ? betweenDays(isoDay(a, b, c), isoDay(d, e, f)) : undefined;
  }),
  form(`${ENDING}${WRITTEN}`, (p) => eachReading(written(p), week)),
  form(`${ENDING}${DAY_FIGURES}`, (p) => eachReading(slashedDate(p), week)),
  form(`${BEGINNING}${WRITTEN}`, (p) => eachReading(written(p), weekFrom)),
  form(`${BEGINNING}${DAY_FIGURES}`, (p) => eachReading(slashedDate(p), weekFrom)),
  form(`${LONG_YEAR}-w(\\d\\d)`, (p) => isoWeek(Number(at(p, 0)), Number(at(p, 1)))),
];
