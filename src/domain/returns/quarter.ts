/** A quarter of a financial year, as returns are asked for: "2025/26-Q3" is October to December 2025. */
import type { Period } from '../period/period';

export interface Quarter {
  /** "2025/26-Q3": stands in file names, marks and JSON. */
  readonly id: string;
  /** "Q3 2025/26": as a table of ours heads it. */
  readonly label: string;
  /** "October to December 2025". */
  readonly months: string;
  readonly period: Period;
}

const MONTHS = [
  { months: 'April to June', start: '04-01', end: '06-30' },
  { months: 'July to September', start: '07-01', end: '09-30' },
  { months: 'October to December', start: '10-01', end: '12-31' },
  { months: 'January to March', start: '01-01', end: '03-31' },
] as const;

/** Reads "2025/26-Q3", also "2025-26 Q3" and "Q3 2025/26"; undefined for anything else, "2025/27-Q1" among it. */
export function parseQuarter(text: string): Quarter | undefined {
  const match = /^\s*(?:(\d{4})[/-](\d{2}|\d{4})\s*[- ]?\s*Q([1-4])|Q([1-4])\s*[- ,]?\s*(\d{4})[/-](\d{2}|\d{4}))\s*$/i.exec(text);
  if (!match) return undefined;
  const first = Number(match[1] ?? match[5]);
  const last = match[2] ?? match[6] ?? '';
  if (!String(first + 1).endsWith(last)) return undefined;
  return quarterOf(first, Number(match[3] ?? match[4]));
}

/** The `number`th quarter (1 to 4) of the financial year that begins in April of `year`. */
function quarterOf(year: number, number: number): Quarter | undefined {
  const part = MONTHS[number - 1];
  if (!part) return undefined;
  const calendarYear = number === 4 ? year + 1 : year;
  const financialYear = `${year}/${String(year + 1).slice(-2)}`;
  const label = `Q${number} ${financialYear}`;
  return {
    id: `${financialYear}-Q${number}`,
    label,
    months: `${part.months} ${calendarYear}`,
    period: { label, start: `${calendarYear}-${part.start}`, end: `${calendarYear}-${part.end}`, kind: 'financial-quarter', column: null },
  };
}

/** The quarters that had ended by this day (ISO 8601), the latest first, `count` of them. Empty for what is no day. */
export function quartersEnded(today: string, count: number): readonly Quarter[] {
  const [year = NaN, month = NaN] = today.split('-').map(Number);
  if (!Number.isInteger(year) || !(month >= 1 && month <= 12)) return [];
  // Quarters counted from April of year 0: the one that this day lies in has not ended.
  const current = year * 4 + Math.floor((month - 4) / 3);
  return Array.from({ length: count }, (_, index) => current - 1 - index).flatMap((at) => quarterOf(Math.floor(at / 4), (((at % 4) + 4) % 4) + 1) ?? []);
}
