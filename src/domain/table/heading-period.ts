/** A period as its column's heading means it: "Mar 2016" under "Year ending" is a year, 2015/16 under "Academic year" runs from September. */
import { addDays, daysInMonth, monthNumber } from '../period/calendar';
import type { Period } from '../period/period';
import type { PeriodReading } from '../period/read-period';
import { readPeriod } from '../period/read-period';

/** A cell's period, or the reason in words why it was not taken for one. */
export type TimeReading = PeriodReading | { readonly kind: 'refused'; readonly reason: string };

export const refused = (reason: string): TimeReading => ({ kind: 'refused', reason });

export interface TimeHint {
  readonly basis: 'financial' | 'calendar' | 'academic' | null;
  /** Which stretch of time ends, or begins, at what the cell says. */
  readonly ending: 'year' | 'quarter' | 'week' | null;
  readonly starting: 'quarter' | 'week' | null;
  /** The month that the heading itself names: "Year ending March". */
  readonly month: string | null;
  readonly isMonth: boolean;
}

/** What the words of a heading say of the periods below it. */
export function hintOf(words: string): TimeHint {
  const isEnd = /\b(?:ending|ended|end|to)\b/.test(words) || /^(?:12|twelve|3|three) months\b/.test(words);
  const isStart = /\b(?:starting|beginning|commencing)\b/.test(words);
  const stretch = /\b(?:year|12 months|twelve months)\b/.test(words) ? 'year' : /\b(?:quarter|3 months|three months)\b/.test(words) ? 'quarter' : /\bweek\b/.test(words) ? 'week' : null;
  const month = words.split(' ').find((word) => word !== 'to' && monthNumber(word) !== undefined) ?? null;
  return {
    basis: /\b(?:financial|fiscal|fin|fy)\b/.test(words) ? 'financial' : /\bcalendar\b/.test(words) ? 'calendar' : /\b(?:academic|school)\b/.test(words) ? 'academic' : null,
    ending: isEnd ? stretch : null,
    starting: isStart && stretch !== 'year' ? stretch : null,
    month,
    isMonth: /\bmonths?\b|\bmmm\b/.test(words) && stretch === null,
  };
}

const sure = (period: Period, over: Partial<Period>): PeriodReading => ({ kind: 'sure', period: { ...period, ...over }, style: null });
const relabel = (reading: PeriodReading, label: string): PeriodReading => (reading.kind === 'sure' ? sure(reading.period, { label }) : reading);

const BARE_YEAR = (label: string): TimeReading =>
  refused(`The year "${label}" is written as one year where the heading says a financial or academic year, which runs over two. Write both, as in 2015/16.`);

/** The reading of one cell, as its heading means it. */
export function underHeading(reading: PeriodReading, hint: TimeHint): TimeReading {
  if (reading.kind === 'none') return reading;
  if (reading.kind === 'ambiguous') {
    const style = hint.basis === 'financial' ? 'financial-year' : hint.basis === 'calendar' ? 'calendar-years' : hint.isMonth ? 'year-month' : null;
    if (hint.basis === 'academic') {
      const year = reading.readings.find((one) => one.style === 'financial-year' && one.period.kind === 'financial-year');
      return year ? asAcademic(year.period) : reading;
    }
    const meant = reading.readings.find((one) => one.style === style);
    return meant ? { kind: 'sure', period: meant.period, style: meant.style } : reading;
  }
  const { period } = reading;
  if (hint.ending !== null) return endingAt(reading, hint);
  if (hint.starting !== null && period.kind === 'date' && period.start !== null) return startingAt(period, hint.starting, period.start);
  if (hint.basis === 'academic' && period.kind === 'financial-year') return asAcademic(period);
  if ((hint.basis === 'financial' || hint.basis === 'academic') && (period.kind === 'calendar-year' || (period.kind === 'calendar-quarter' && /q|quarter/i.test(period.label)))) return BARE_YEAR(period.label);
  if (hint.isMonth && period.kind === 'date' && period.start !== null) {
    const [year = 0, month = 0, day = 0] = period.start.split('-').map(Number);
    if (day === 1 || day === daysInMonth(year, month)) return relabel(readPeriod(period.start.slice(0, 7)), period.label).kind === 'sure' ? monthOf(period, year, month) : reading;
  }
  return reading;
}

function monthOf(period: Period, year: number, month: number): PeriodReading {
  const head = `${String(year)}-${String(month).padStart(2, '0')}`;
  return sure(period, { kind: 'month', start: `${head}-01`, end: `${head}-${String(daysInMonth(year, month)).padStart(2, '0')}` });
}

function asAcademic(period: Period): TimeReading {
  const year = (period.start ?? '').slice(0, 4);
  return sure(period, { kind: 'academic-year', start: `${year}-09-01`, end: `${String(Number(year) + 1)}-08-31` });
}

function endingAt(reading: PeriodReading & { kind: 'sure' }, { ending, month, basis }: TimeHint): TimeReading {
  const { period } = reading;
  const last = period.kind === 'month' || period.kind === 'date' ? period.end : null;
  if (ending === 'week') return period.kind === 'date' && period.end !== null ? sure(period, { kind: 'span', start: addDays(period.end, -6) }) : reading;
  if (last !== null) {
    const [year = 0, inYear = 0, day = 0] = last.split('-').map(Number);
    if (day !== daysInMonth(year, inYear)) return refused(`"${period.label}" is not the last day of a month, so the ${ending ?? 'period'} that ends then is not known. Write its first and last month.`);
    const words = `${ending === 'year' ? 'year' : 'quarter'} ending ${MONTHS[inYear - 1] ?? ''} ${String(year)}`;
    return relabel(readPeriod(words), period.label);
  }
  if (period.kind === 'calendar-year') {
    const year = period.label.trim();
    if (ending === 'year' && month !== null) return relabel(readPeriod(`year ending ${month} ${year}`), year);
    if (ending === 'year' && basis === 'financial') return relabel(readPeriod(`FY${year}`), year);
    if (basis !== 'calendar') return refused(`The month in which the year "${year}" ends is not given. Write it, as in March ${year}.`);
  }
  return reading;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

function startingAt(period: Period, stretch: 'quarter' | 'week' | 'year', start: string): TimeReading {
  if (stretch === 'week') return sure(period, { kind: 'span', end: addDays(start, 6) });
  const [year = 0, month = 0, day = 0] = start.split('-').map(Number);
  if (day !== 1) return refused(`"${period.label}" is not the first day of a month, so the quarter that begins then is not known. Write its first and last month.`);
  const after = new Date(Date.UTC(year, month + 1, 1));
  return relabel(readPeriod(`quarter ending ${MONTHS[after.getUTCMonth()] ?? ''} ${String(after.getUTCFullYear())}`), period.label);
}
