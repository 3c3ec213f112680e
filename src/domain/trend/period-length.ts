/** Length, season and overlap of periods by their first and last days. */
import type { Period } from '../period/period';

const DAY = 86_400_000;

/** Months covered: whole where both ends fall on the same day of the month, else days ÷ 30.4375; null where a date is not known. */
export function monthsIn({ start, end }: Period): number | null {
  if (start === null || end === null) return null;
  const first = new Date(`${start}T00:00:00Z`);
  const after = new Date(Date.parse(`${end}T00:00:00Z`) + DAY);
  if (Number.isNaN(first.getTime()) || Number.isNaN(after.getTime()) || after <= first) return null;
  if (first.getUTCDate() !== after.getUTCDate()) return (after.getTime() - first.getTime()) / DAY / 30.4375;
  return 12 * (after.getUTCFullYear() - first.getUTCFullYear()) + after.getUTCMonth() - first.getUTCMonth();
}

/** True where both begin on the same day of the year. */
export function sameSeason(one: Period, other: Period): boolean {
  return one.start !== null && other.start !== null && one.start.slice(5) === other.start.slice(5);
}

/** True where they share a day; false where a date is not known. */
export function overlaps(one: Period, other: Period): boolean {
  if (one.start === null || one.end === null || other.start === null || other.end === null) return false;
  return one.start <= other.end && other.start <= one.end;
}

/** True where `earlier` is the same stretch exactly one year before `later`. */
export function isYearBefore(earlier: Period, later: Period): boolean {
  if (earlier.start === null || later.start === null || !sameSeason(earlier, later)) return false;
  return Number(later.start.slice(0, 4)) - Number(earlier.start.slice(0, 4)) === 1 && monthsIn(earlier) === monthsIn(later);
}
