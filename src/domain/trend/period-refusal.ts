/**
 * Whether the periods of two figures may be compared: equal length, same season, no overlap, dates known (methods.md, "Two
 * periods"). Survey waves have no dates and are compared wave by wave. A part of a year compares with the same part of another.
 */
import { daysIn, monthsIn, overlaps, sameSeason } from '../period/span';
import type { Period } from '../period/period';
import { monthsInWords, periodName, refuse, type Refusal } from './refusal';

/** Lengths in months this near are equal: a day or so either way at an end. */
const SAME_LENGTH = 0.1;

/** Why the two periods cannot be compared, or undefined where they can. `earlier` comes before `later` in its series. */
export function periodRefusal(earlier: Period, later: Period): Refusal | undefined {
  if (earlier.kind === 'wave' && later.kind === 'wave') return undefined;
  const unknown = unknownDates(earlier, later);
  if (unknown) return unknown;
  const [before, after] = [lengthOf(earlier), lengthOf(later)];
  if (before === null || after === null) return refuse('unknown-period', datesAsked(before === null ? earlier : later));
  if (Math.abs(before - after) > SAME_LENGTH) {
    return refuse(
      isPartOfYear(earlier, later) ? 'part-year' : 'unequal-periods',
      `${periodName(later)} covers ${monthsInWords(after)} and ${periodName(earlier)} covers ${monthsInWords(before)}.`,
    );
  }
  if (overlaps(earlier, later)) return refuse('overlapping', `${periodName(earlier)} and ${periodName(later)} share some months.`);
  if (!fillsYears(after) && !sameSeason(earlier, later)) {
    return refuse('different-season', `${periodName(later)} falls at another time of the year than ${periodName(earlier)}.`);
  }
  return undefined;
}

function unknownDates(earlier: Period, later: Period): Refusal | undefined {
  for (const period of [later, earlier]) {
    if (period.start !== null && period.end !== null) continue;
    const other = period === later ? earlier : later;
    const length = lengthOf(other);
    const against = length === null ? '' : `, against ${monthsInWords(length)} in ${periodName(other)}`;
    const years = yearName(period);
    if (period.start === null && period.end !== null) {
      return refuse(isPartOfYear(earlier, later) ? 'part-year' : 'unequal-periods', `the beginning of ${periodName(period)} is not stated${against}. When did the ${years} period begin?`);
    }
    if (period.kind === 'part-year') {
      return refuse('part-year', `the ${years} figure covers only part of the year (${period.label})${against}. Which dates does it cover?`);
    }
    if (period.start !== null) {
      return refuse('unequal-periods', `the end of ${periodName(period)} is not stated${against}. When did the ${years} period end?`);
    }
    return refuse('unknown-period', datesAsked(period));
  }
  return undefined;
}

/** A year has every season in it, wherever it begins. */
function fillsYears(months: number): boolean {
  return Math.abs(months / 12 - Math.round(months / 12)) * 12 < SAME_LENGTH;
}

/** In months: whole ones where the period fills them, else its days ÷ 30.4375; null where a date is not known. */
function lengthOf(period: Period): number | null {
  const days = daysIn(period);
  return monthsIn(period) ?? (days === null ? null : days / 30.4375);
}

/** One is a part of a year and the other a whole year. */
function isPartOfYear(earlier: Period, later: Period): boolean {
  const kinds = [earlier.kind, later.kind];
  return kinds.includes('part-year') && [earlier, later].some((period) => monthsIn(period) === 12);
}

function datesAsked(period: Period): string {
  return `the workbook does not say which dates "${periodName(period)}" covers. Which dates does it cover?`;
}

/** The column's own label, by which people know the period: "2015/16". */
function yearName({ column, label }: Period): string {
  return column ?? label;
}
