/** What may be compared with what: length, season and overlap of periods. */
import { addDays, dayNumber } from './calendar';
import type { Period } from './period';

interface Dated {
  readonly start: string;
  readonly end: string;
}

function dated(period: Period): Dated | null {
  return period.start !== null && period.end !== null ? { start: period.start, end: period.end } : null;
}

const parts = (iso: string) => ({ year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) });

/** Days that the period covers, first and last included; null where a date is not known. */
export function daysIn(period: Period): number | null {
  const days = dated(period);
  return days && dayNumber(days.end) - dayNumber(days.start) + 1;
}

/** Periods of one table are one object each, shared by all of its rows: their months are counted once. */
const monthsKnown = new WeakMap<Period, number | null>();

/** Whole calendar months that the period covers; null where a date is not known or it does not fill whole months. */
export function monthsIn(period: Period): number | null {
  const known = monthsKnown.get(period);
  if (known !== undefined) return known;
  const months = countMonths(period);
  monthsKnown.set(period, months);
  return months;
}

function countMonths(period: Period): number | null {
  const days = dated(period);
  if (!days) return null;
  const [first, next] = [parts(days.start), parts(addDays(days.end, 1))];
  if (first.day !== 1 || next.day !== 1) return null;
  return (next.year - first.year) * 12 + next.month - first.month;
}

/** True where both start on the same day of the year and last as long: Q1 of two years, or two financial years. */
export function sameSeason(a: Period, b: Period): boolean {
  const [daysA, daysB] = [dated(a), dated(b)];
  if (!daysA || !daysB || daysA.start.slice(5) !== daysB.start.slice(5)) return false;
  const [monthsA, monthsB] = [monthsIn(a), monthsIn(b)];
  return monthsA === null || monthsB === null ? daysIn(a) === daysIn(b) : monthsA === monthsB;
}

/** True where the two share a day. False where that is not known. A missing first day counts as the day of the end only. */
export function overlaps(a: Period, b: Period): boolean {
  const [endA, endB] = [a.end, b.end];
  if (endA === null || endB === null) return false;
  return (a.start ?? endA) <= endB && (b.start ?? endB) <= endA;
}

/** True where `earlier` is the same stretch of the year as `later`, one year before: 2015/16 and 2016/17, Q1 and next Q1. */
export function isYearBefore(earlier: Period, later: Period): boolean {
  const [first, second] = [dated(earlier), dated(later)];
  return first !== null && second !== null && sameSeason(earlier, later) && parts(second.start).year - parts(first.start).year === 1;
}
