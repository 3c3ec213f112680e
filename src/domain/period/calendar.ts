/** Calendar arithmetic on ISO days, in UTC and without a clock: the same answer on every machine and in every time zone. */

const NAMES = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
] as const;

const MONTHS = new Map<string, number>([
  ...NAMES.map((name, index) => [name, index + 1] as const),
  ...NAMES.map((name, index) => [name.slice(0, 3), index + 1] as const),
  ['sept', 9],
]);

/** A month's name or its usual short form to 1 … 12; undefined for anything else. */
export function monthNumber(name: string): number | undefined {
  return MONTHS.get(name.toLowerCase());
}

/** The last day of a month: (2016, 2) → 29. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** "2016-04-01" → "1 April 2016". */
export function dayInWords(iso: string): string {
  const name = NAMES[Number(iso.slice(5, 7)) - 1] ?? '';
  return `${String(Number(iso.slice(8, 10)))} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${iso.slice(0, 4)}`;
}

/** (2014, 4, 1) → "2014-04-01". */
export function isoDay(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The first day of a month; months past 12 or before 1 carry into the year: (2014, 13) → "2015-01-01". */
export function firstDay(year: number, month: number): string {
  const carried = year * 12 + (month - 1);
  return isoDay(Math.floor(carried / 12), (((carried % 12) + 12) % 12) + 1, 1);
}

/** The last day of a month, carrying as firstDay does: (2014, 15) → "2015-03-31". */
export function lastDay(year: number, month: number): string {
  const carried = year * 12 + (month - 1);
  const inYear = (((carried % 12) + 12) % 12) + 1;
  const ofYear = Math.floor(carried / 12);
  return isoDay(ofYear, inYear, daysInMonth(ofYear, inYear));
}

/** True for a day that exists: 29 February only in leap years. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1970-01-01 of an ISO day. */
export function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
}

/** The ISO day so many days after another. */
export function addDays(iso: string, days: number): string {
  return new Date((dayNumber(iso) + days) * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Excel's serial number to an ISO day. The 1900 system counts a 29 February 1900 that never was (ECMA-376 part 1, 18.17.4.1),
 * so serials below 61 stand a day apart; the 1904 system counts from 1 January 1904. Undefined outside 1900 to 9999.
 */
export function serialToIso(serial: number, dateSystem: '1900' | '1904'): string | undefined {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days < 1 || days > 2_958_465) return undefined;
  if (dateSystem === '1904') return addDays('1904-01-01', days);
  return addDays('1899-12-30', days < 61 ? days + 1 : days);
}
