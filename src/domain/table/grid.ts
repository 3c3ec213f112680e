/** One sheet's cells as the reader sees them: rows and columns counted from the used range's own corner. */
import { cellAddress, rangeAddress } from '../address';
import type { CellReading } from '../observation';
import { serialToIso } from '../period/calendar';
import { mayBePeriod } from '../period/may-be-period';
import { readPeriod } from '../period/read-period';
import type { CellScalar, SheetSnapshot, TableSnapshot } from '../snapshot';
import { formatReading } from '../value/number-format';
import type { CellContext } from '../value/read-cell';
import { readCell } from '../value/read-cell';
import type { Legend } from '../value/shorthand';
import { mergeOver, mergesAlong } from './merges-along';
import { compactMonth, datePeriod, headingPeriod, type PeriodCell } from './period-cell';

export interface Grid {
  readonly sheet: SheetSnapshot;
  /** What shorthand means by the sheet's and the workbook's own words, where a table says nothing. */
  readonly conventions: Legend;
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

/** Longest text that is tried as a period heading. */
const LONGEST_HEADING = 80;

/** What holds for every cell of a sheet where its own table says nothing: see CellContext. */
export interface SheetConventions {
  readonly legend?: Legend;
  /** Keys of notes on other sheets: "[1]" and "(1)" may be marks by them. */
  readonly marks?: ReadonlySet<string>;
}

/** `noteKeys` are the keys of the notes on this sheet (see markKey). */
export function makeGrid(sheet: SheetSnapshot, dateSystem: '1900' | '1904', noteKeys: ReadonlySet<string>, shared: SheetConventions = {}): Grid {
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
    if (unit !== 'plain' || !Number.isInteger(held) || text(row, column) !== String(held)) return null;
    if (held >= 1900 && held <= 2100) return { reading: readPeriod(String(held)), weak: true, marks: [] };
    const month = compactMonth(held);
    return month && saysMonth(row, column) ? textPeriod(month) : null;
  }

  /** True where the words over a column or before a row say that its numbers are months: "Month", "YYYYMM", "Period". */
  const monthHeads = new Map<string, boolean>();
  function saysMonth(row: number, column: number): boolean {
    return headSays(`c${String(column)}`, (step) => [step, column], row) || headSays(`r${String(row)}`, (step) => [row, step], column);
  }

  /** Looks once along a column or a row for its first words. */
  function headSays(key: string, place: (step: number) => readonly [number, number], limit: number): boolean {
    const known = monthHeads.get(key);
    if (known !== undefined) return known;
    let says = false;
    for (let step = limit - 1; step >= 0; step -= 1) {
      const held = value(...place(step));
      if (typeof held !== 'string' || held.trim() === '') continue;
      says = SAYS_MONTH.test(held.trim());
      break;
    }
    monthHeads.set(key, says);
    return says;
  }

  const period = (row: number, column: number): PeriodCell | null => {
    const held = value(row, column);
    if (typeof held === 'number') return numberPeriod(row, column, held);
    if (typeof held !== 'string' || held.length < 2 || held.length > LONGEST_HEADING || !mayBePeriod(held)) return null;
    const read = textPeriod(held);
    return read && AGES.test(held) && !hasNeighbourYear(row, column) ? null : read;
  };

  /** "16-17" is a financial year only beside another year; alone it is as likely an age. */
  function hasNeighbourYear(row: number, column: number): boolean {
    const own = value(row, column);
    return [[0, -1], [0, 1], [-1, 0], [1, 0]].some(([down = 0, along = 0]) => {
      for (let step = 1; step <= 2; step += 1) {
        const held = value(row + down * step, column + along * step);
        if (held === '') continue;
        return typeof held === 'string' && held !== own && held.length <= LONGEST_HEADING && isFinancialYear(textPeriod(held));
      }
      return false;
    });
  }

  /** A table's marks with the workbook's, once for each table. */
  const joinedMarks = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();
  function marksWith(own: ReadonlySet<string>): ReadonlySet<string> {
    const known = joinedMarks.get(own);
    if (known) return known;
    const joined = new Set([...own, ...(shared.marks ?? [])]);
    joinedMarks.set(own, joined);
    return joined;
  }

  const bare: CellContext = { conventions: shared.legend ?? NO_LEGEND, marks: shared.marks ?? NO_MARKS };
  function contextOf({ legend, conventions, marks }: CellContext): CellContext {
    if (!legend && !conventions && !marks) return bare;
    return { conventions: conventions ?? bare.conventions ?? NO_LEGEND, marks: marks ? marksWith(marks) : (bare.marks ?? NO_MARKS), ...(legend ? { legend } : {}) };
  }

  const headers = new Map<number, TableSnapshot[]>();
  for (const table of sheet.tables) {
    if (table.hasHeaders) headers.set(table.range.row - top, [...(headers.get(table.range.row - top) ?? []), table]);
  }
  const merges = mergesAlong(sheet.merges, top, left);

  return {
    sheet,
    conventions: shared.legend ?? NO_LEGEND,
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
      readCell({ value: value(row, column), text: sheet.text[row]?.[column] ?? '', format: format(row, column) }, contextOf(context)),
    address: (row, column) => cellAddress(row + top, column + left),
    range: (first, from, last, to) => rangeAddress({ row: first + top, column: from + left, rows: last - first + 1, columns: to - from + 1 }),
    headerOf: (row, column) =>
      headers.get(row)?.find(({ range }) => column + left >= range.column && column + left < range.column + range.columns),
    mergedFrom: (row, column) => mergeOver(merges.get(row), column) ?? column,
  };
}

/** "16-17", "03-04": years of two figures with a hyphen, or ages. */
const AGES = /^\s*\d\d\s*[-\u2010-\u2015\u2212]\s*\d\d\s*$/;

function isFinancialYear(cell: PeriodCell | null): boolean {
  if (cell === null || cell.reading.kind === 'none') return false;
  return cell.reading.kind === 'sure' ? cell.reading.style === 'financial-year' : cell.reading.readings.some(({ style }) => style === 'financial-year');
}

const NO_LEGEND: Legend = new Map();
const NO_MARKS: ReadonlySet<string> = new Set();
const SAYS_MONTH = /^(?:(?:calendar |reporting )?months?|yyyy-?mm|year ?-?_?month|(?:time |reporting )?period|date)\b/i;
