/** One cell read as the heading of a period: a text, a date under its format, or a number such as 201604. */
import type { PeriodReading } from '../period/read-period';
import { readPeriod } from '../period/read-period';
import { markKey, splitLoose, splitMarks } from '../value/footnote-marks';

/** A cell read as a period. `weak` is a bare year, which could as well be a figure. */
export interface PeriodCell {
  readonly reading: PeriodReading;
  readonly weak: boolean;
  readonly marks: readonly string[];
}

/** 201604 → "2016-04"; undefined for what is no month. */
export function compactMonth(value: number): string | undefined {
  const [year, month] = [Math.floor(value / 100), value % 100];
  return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 ? `${String(year)}m${String(month)}` : undefined;
}

/** A heading's text as a period, with footnote marks cut off its end: "2016/17*", "30-Jun-09(1)", "2016/17 p". */
export function headingPeriod(words: string, noteKeys: ReadonlySet<string>): PeriodCell | null {
  const whole = readPeriod(words);
  if (whole.kind !== 'none') return { reading: whole, weak: /^\s*\d{4}\s*$/.test(words), marks: [] };
  const { text, marks } = splitMarks(words, noteKeys);
  if (marks.length > 0) {
    const reading = readPeriod(text);
    if (reading.kind !== 'none') return { reading, weak: false, marks };
  }
  const loose = splitLoose(text);
  if (loose.marks.length > 0) {
    const reading = readPeriod(loose.text);
    if (reading.kind !== 'none') return { reading, weak: false, marks: [...loose.marks, ...marks] };
  }
  // A superscript that lost its formatting: "30 September 20124", "2016/171" with a note 4 or 1 beneath the table.
  const raised = /^(.*\d\d)([1-9])$/.exec(words.trim());
  if (!raised?.[1] || !raised[2] || !noteKeys.has(markKey(raised[2]))) return null;
  const reading = readPeriod(raised[1]);
  return reading.kind === 'none' ? null : { reading, weak: false, marks: [raised[2]] };
}

/** A real date under its format: a month where no day is shown, a year where only the year is, else that day. */
export function datePeriod(iso: string, shown: string, format: string): PeriodReading {
  const codes = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  const label = shown === '' || /^\d+(\.\d+)?$/.test(shown) ? iso : shown.replace(/\s+/g, ' ').trim();
  const written = /d/i.test(codes) ? iso : /m/i.test(codes) ? iso.slice(0, 7) : iso.slice(0, 4);
  const reading = readPeriod(written);
  // "2011-12" is two things as text; as a date of which the month is shown it is one.
  const period = reading.kind === 'ambiguous' ? reading.readings.find(({ style }) => style === 'year-month')?.period : reading.kind === 'sure' ? reading.period : undefined;
  return period ? { kind: 'sure', period: { ...period, label }, style: null } : { kind: 'none' };
}
