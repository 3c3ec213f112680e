/** One sheet's cells as the reader sees them: rows and columns counted from the used range's own corner. */
import { cellAddress, rangeAddress } from '../address';
import type { CellReading } from '../observation';
import { serialToIso } from '../period/calendar';
import type { PeriodReading } from '../period/read-period';
import { readPeriod } from '../period/read-period';
import type { CellScalar, SheetSnapshot, TableSnapshot } from '../snapshot';
import { markKey, splitMarks } from '../value/footnote-marks';
import { formatReading } from '../value/number-format';
import type { CellContext } from '../value/read-cell';
import { readCell } from '../value/read-cell';

/** A cell read as a period. `weak` is a bare year, which could as well be a figure. */
export interface PeriodCell {
  readonly reading: PeriodReading;
  readonly weak: boolean;
  readonly marks: readonly string[];
}

export interface Grid {
  readonly sheet: SheetSnapshot;
  readonly rows: number;
  readonly columns: number;
  readonly value: (row: number, column: number) => CellScalar;
  /** As shown; "" for a blank cell. */
  readonly text: (row: number, column: number) => string;
  readonly isBlank: (row: number, column: number) => boolean;
  /** True for a stored number that is not a date. */
  readonly isNumber: (row: number, column: number) => boolean;
  readonly period: (row: number, column: number) => PeriodCell | null;
  readonly reading: (row: number, column: number, context: CellContext) => CellReading;
  readonly address: (row: number, column: number) => string;
  readonly range: (top: number, left: number, bottom: number, right: number) => string;
  /** The Excel table of which this cell is in the header row. */
  readonly headerOf: (row: number, column: number) => TableSnapshot | undefined;
  /** The column at which a merged cell begins that covers this one, along its row; the column itself where none does. */
  readonly mergedFrom: (row: number, column: number) => number;
}

/** How a period begins, in any of its forms: most cells are told from one by their first letters. */
const MAY_BE_PERIOD =
  /^[^\p{L}\p{N}]*(?:(?:19|20)\d\d|\d{1,4}(?:st|nd|rd|th)?\s*(?:[/\-\u2010-\u2015\u2212.a-z]|$)|(?:q|fy|ay|year|financial|fiscal|academic|school|y\/?e|ytd|twelve|rolling|three|quarter|qtr|up|to|until|from|between|as|at|of|on|mid|survey|wave|for|in|during|the|period|data|cover|relates|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*\d)/isu;

/** Longest text that is tried as a period heading. */
const LONGEST_HEADING = 80;

export function makeGrid(sheet: SheetSnapshot, dateSystem: '1900' | '1904', noteKeys: ReadonlySet<string>): Grid {
  const top = sheet.used?.row ?? 0;
  const left = sheet.used?.column ?? 0;
  const value = (row: number, column: number): CellScalar => sheet.values[row]?.[column] ?? '';
  const format = (row: number, column: number): string => sheet.formats[row]?.[column] ?? 'General';
  const isBlank = (row: number, column: number): boolean => {
    const held = value(row, column);
    return typeof held === 'string' && (held === '' || held.trim() === '');
  };
  const text = (row: number, column: number): string => {
    const shown = sheet.text[row]?.[column] ?? '';
    if (isBlank(row, column)) return '';
    return shown === '' || shown.startsWith('##') ? String(value(row, column)) : shown;
  };
  const texts = new Map<string, PeriodCell | null>();

  function textPeriod(words: string): PeriodCell | null {
    const known = texts.get(words);
    if (known !== undefined) return known;
    const read = headingPeriod(words, noteKeys);
    texts.set(words, read);
    return read;
  }

  function numberPeriod(row: number, column: number, held: number): PeriodCell | null {
    const { unit } = formatReading(format(row, column), held);
    if (unit === 'date') {
      const iso = serialToIso(held, dateSystem);
      return iso === undefined ? null : { reading: datePeriod(iso, text(row, column), format(row, column)), weak: false, marks: [] };
    }
    if (unit !== 'plain' || !Number.isInteger(held) || held < 1900 || held > 2100) return null;
    const reading = readPeriod(String(held));
    return text(row, column) === String(held) ? { reading, weak: true, marks: [] } : null;
  }

  const period = (row: number, column: number): PeriodCell | null => {
    const held = value(row, column);
    if (typeof held === 'number') return numberPeriod(row, column, held);
    if (typeof held !== 'string' || held.length < 2 || held.length > LONGEST_HEADING || !MAY_BE_PERIOD.test(held)) return null;
    return textPeriod(held);
  };

  const headers = new Map<number, TableSnapshot[]>();
  for (const table of sheet.tables) {
    if (table.hasHeaders) headers.set(table.range.row - top, [...(headers.get(table.range.row - top) ?? []), table]);
  }
  const merges = new Map<number, { from: number; to: number }[]>();
  for (const merge of sheet.merges) {
    if (merge.columns < 2) continue;
    // A merge of many rows is no heading; only its first rows are kept, so that merges everywhere cost no more than their number.
    for (let row = merge.row - top; row < merge.row - top + Math.min(merge.rows, 4); row += 1) {
      const along = merges.get(row);
      const one = { from: merge.column - left, to: merge.column - left + merge.columns - 1 };
      if (along) along.push(one);
      else merges.set(row, [one]);
    }
  }

  return {
    sheet,
    rows: sheet.values.length,
    columns: sheet.values.reduce((most, cells) => Math.max(most, cells.length), 0),
    value,
    text,
    isBlank,
    isNumber: (row, column) => {
      const held = value(row, column);
      return typeof held === 'number' && formatReading(format(row, column), held).unit !== 'date';
    },
    period,
    reading: (row, column, context) =>
      readCell({ value: value(row, column), text: sheet.text[row]?.[column] ?? '', format: format(row, column) }, context),
    address: (row, column) => cellAddress(row + top, column + left),
    range: (first, from, last, to) => rangeAddress({ row: first + top, column: from + left, rows: last - first + 1, columns: to - from + 1 }),
    headerOf: (row, column) =>
      headers.get(row)?.find(({ range }) => column + left >= range.column && column + left < range.column + range.columns),
    mergedFrom: (row, column) => merges.get(row)?.find(({ from, to }) => column >= from && column <= to)?.from ?? column,
  };
}

/** A heading's text as a period, with footnote marks cut off its end: "2016/17*", "30-Jun-09(1)". */
function headingPeriod(words: string, noteKeys: ReadonlySet<string>): PeriodCell | null {
  const whole = readPeriod(words);
  if (whole.kind !== 'none') return { reading: whole, weak: /^\s*\d{4}\s*$/.test(words), marks: [] };
  const { text, marks } = splitMarks(words, noteKeys);
  if (marks.length > 0) {
    const reading = readPeriod(text);
    if (reading.kind !== 'none') return { reading, weak: false, marks };
  }
  // A superscript that lost its formatting: "30 September 20124" with a note 4 beneath the table.
  const raised = /^(.*(?:19|20)\d\d)([1-9])$/.exec(words.trim());
  if (!raised?.[1] || !raised[2] || !noteKeys.has(markKey(raised[2]))) return null;
  const reading = readPeriod(raised[1]);
  return reading.kind === 'none' ? null : { reading, weak: false, marks: [raised[2]] };
}

/** A real date under its format: a month where no day is shown, a year where only the year is, else that day. */
function datePeriod(iso: string, shown: string, format: string): PeriodReading {
  const codes = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  const label = shown === '' || /^\d+(\.\d+)?$/.test(shown) ? iso : shown.replace(/\s+/g, ' ').trim();
  const written = /d/i.test(codes) ? iso : /m/i.test(codes) ? iso.slice(0, 7) : iso.slice(0, 4);
  const reading = readPeriod(written);
  // "2011-12" is two things as text; as a date of which the month is shown it is one.
  const period = reading.kind === 'ambiguous' ? reading.readings.find(({ style }) => style === 'year-month')?.period : reading.kind === 'sure' ? reading.period : undefined;
  return period ? { kind: 'sure', period: { ...period, label }, style: null } : { kind: 'none' };
}
