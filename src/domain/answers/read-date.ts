/**
 * A date as people type it into a cell or a field. Dates in figures are day/month/year, which the Answers sheet says above its
 * column; whatever could still be two dates, or none, is asked again and never guessed.
 */
import { isDay, isoDay, monthNumber, serialToIso } from '../period/calendar';
import type { CellScalar, WorkbookSnapshot } from '../snapshot';

/** ISO 8601, or why not, as the end of a sentence that begins with the text. */
export type DateReading = { readonly iso: string } | { readonly problem: string };

/** Excel's numbers for days of 1950 to 2099 (1900 system): a year such as 2016 is not one of them. */
const [FIRST_SERIAL, LAST_SERIAL] = [18_264, 73_050];

const SEPARATOR = '[\\s,.-]*';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const WORD = '([a-z]+)';
const FORMS: readonly { readonly shape: RegExp; readonly order: readonly ['day' | 'month' | 'year', 'day' | 'month' | 'year', 'day' | 'month' | 'year'] }[] = [
  { shape: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:t00:00:00(?:\.000)?z?)?$/, order: ['year', 'month', 'day'] },
  { shape: /^(\d{1,2})[/.-](\d{1,2})[/.-](\d+)$/, order: ['day', 'month', 'year'] },
  { shape: new RegExp(`^${DAY}${SEPARATOR}(?:of )?${WORD}${SEPARATOR}(\\d+)$`), order: ['day', 'month', 'year'] },
  { shape: new RegExp(`^${WORD}${SEPARATOR}${DAY}(?:\\s*,\\s*|\\s+)(\\d+)$`), order: ['month', 'day', 'year'] },
];

const EXAMPLE = 'Give day, month and year, such as 01/04/2016 or 1 April 2016.';

/** True for a number that Excel may hold for a day. */
export function isDaySerial(value: number): boolean {
  return value >= FIRST_SERIAL && value < LAST_SERIAL + 1;
}

/** Reads text, or the number that Excel holds for a date. Days of 1900 to 2099 only. */
export function readDate(cell: CellScalar, dateSystem: WorkbookSnapshot['dateSystem']): DateReading {
  if (typeof cell === 'number') {
    const iso = isDaySerial(cell) ? serialToIso(cell, dateSystem) : undefined;
    return iso === undefined ? { problem: `is not a date. ${EXAMPLE}` } : { iso };
  }
  const text = String(cell).replace(/\s+/g, ' ').trim().toLowerCase();
  for (const { shape, order } of FORMS) {
    const match = shape.exec(text);
    if (!match) continue;
    const part = (name: 'day' | 'month' | 'year'): string => match[order.indexOf(name) + 1] ?? '';
    return readParts(part('day'), part('month'), part('year'));
  }
  return { problem: `is not a date that can be read. ${EXAMPLE}` };
}

function readParts(day: string, monthText: string, year: string): DateReading {
  const month = /^\d+$/.test(monthText) ? Number(monthText) : monthNumber(monthText);
  if (month === undefined) return { problem: `is not a date: "${monthText}" is no month. ${EXAMPLE}` };
  if (year.length !== 4) return { problem: 'leaves the year open. Give it in four figures, such as 2016.' };
  if (!/^(?:19|20)/.test(year)) return { problem: 'is not a year that a figure can be about. Give one from 1900 to 2099.' };
  if (month < 1 || month > 12) return { problem: `has no month ${String(month)}: dates are read as day/month/year. ${EXAMPLE}` };
  if (!isDay(Number(year), month, Number(day))) return { problem: `is not a day of the calendar. ${EXAMPLE}` };
  return { iso: isoDay(Number(year), month, Number(day)) };
}
