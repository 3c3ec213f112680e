/**
 * The days of a return. A workbook holds a day as a number, and there is nothing to doubt. A text file holds what the machine that saved
 * it prints, day or month first: "01/10/2026" is 1 October in Stockport and 10 January under American settings.
 */
import { readDate } from '../../answers/read-date';
import { addDays, dayInWords, isDay, isoDay } from '../../period/calendar';
import type { CellScalar } from '../../snapshot';
import type { FileSheet } from '../../workbook-file/read-file';
import { parseQuarter } from '../quarter';

/** ISO 8601, or why not: `other` are the two days that it could be. */
export type DayRead = { readonly iso: string } | { readonly code: 'not-a-date' | 'two-dates'; readonly other: string };

export interface Days {
  readonly read: (cell: CellScalar) => DayRead;
  /** True where the file's own days, or its quarter, show that it was saved with the month first. */
  readonly isMonthFirst: boolean;
}

interface Figures {
  readonly dayFirst: string | null;
  readonly monthFirst: string | null;
}

/** Of a workbook: numbers are days, and a text is day/month/year, as the form asks for. */
export function daysOfWorkbook(dateSystem: '1900' | '1904'): Days {
  return { read: (cell) => plain(cell, dateSystem), isMonthFirst: false };
}

/**
 * Of a text file. Days that can be but one tell the order of all; where none does, days that only one order puts into the months in which
 * the quarter's return is made do. What then can still be two days is neither. `quarter` is the form's own ("2026/27-Q2"), null where it is lost.
 */
export function daysOfText(sheet: FileSheet, quarter: string | null): Days {
  const texts = [...sheet.rows.values()].flat().map(({ value }) => figuresOf(value)).filter((one) => one !== undefined);
  const months = monthsOf(quarter);
  const told = texts.map(certain);
  const order = onlyOne(told.some((one) => one !== null) ? told : texts.map((one) => within(one, months)));
  return {
    isMonthFirst: order === 'month',
    read: (cell) => {
      const figures = figuresOf(cell);
      if (!figures) return plain(cell, '1900');
      const { dayFirst, monthFirst } = figures;
      if (dayFirst === null || monthFirst === null) {
        const iso = dayFirst ?? monthFirst;
        return iso === null ? { code: 'not-a-date', other: '' } : { iso };
      }
      if (dayFirst === monthFirst || order === 'day') return { iso: dayFirst };
      return order === 'month' ? { iso: monthFirst } : { code: 'two-dates', other: `${dayInWords(dayFirst)} or ${dayInWords(monthFirst)}` };
    },
  };
}

function plain(cell: CellScalar, dateSystem: '1900' | '1904'): DayRead {
  const read = readDate(cell, dateSystem);
  return 'iso' in read ? read : { code: 'not-a-date', other: '' };
}

/** Undefined for all but two short figures and a year. */
function figuresOf(cell: CellScalar): Figures | undefined {
  const [, first, second, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)\s*$/.exec(String(cell))?.map(Number) ?? [];
  if (first === undefined || second === undefined || year === undefined) return undefined;
  const day = (month: number, of: number): string | null => (isDay(year, month, of) ? isoDay(year, month, of) : null);
  return { dayFirst: day(second, first), monthFirst: day(first, second) };
}

type Order = 'day' | 'month';

function certain({ dayFirst, monthFirst }: Figures): Order | null {
  if ((dayFirst === null) === (monthFirst === null)) return null;
  return dayFirst === null ? 'month' : 'day';
}

function within({ dayFirst, monthFirst }: Figures, months: { readonly from: string; readonly to: string } | null): Order | null {
  if (months === null || dayFirst === monthFirst) return null;
  const fits = (day: string | null): boolean => day !== null && day >= months.from && day <= months.to;
  if (fits(dayFirst) === fits(monthFirst)) return null;
  return fits(dayFirst) ? 'day' : 'month';
}

/** Null where none is told, and where two are. */
function onlyOne(orders: readonly (Order | null)[]): Order | null {
  const told = new Set(orders.filter((order) => order !== null));
  return told.size === 1 ? ([...told][0] ?? null) : null;
}

/** Days that figures "as at" and declarations of a quarter's return can bear: from its first day to half a year after its last. */
function monthsOf(quarter: string | null): { readonly from: string; readonly to: string } | null {
  const period = quarter === null ? undefined : parseQuarter(quarter)?.period;
  if (!period?.start || !period.end) return null;
  return { from: period.start, to: addDays(period.end, HALF_A_YEAR) };
}

const HALF_A_YEAR = 183;
