/** Columns of periods: where a table with periods down begins and ends, and which period each of its rows is of. */
import { rowsAPart, type Rests } from '../in-parts';
import { decidePeriods } from '../period/decide-periods';
import type { Period } from '../period/period';
import type { PeriodReading } from '../period/read-period';
import { splitMarks } from '../value/footnote-marks';
import type { Grid } from './grid';
import { joinPeriod, partOfPeriod, prefixedYear } from './join-period';

/** A run of periods, or of parts of years, one below another. */
export interface Stack {
  readonly column: number;
  readonly first: number;
  readonly last: number;
  /** The column of years to its left, where its own cells are parts of years or periods within them. */
  readonly years: number | null;
}

export interface TimedRow {
  readonly row: number;
  /** Null where it can be read in more than one way, or a part stands under no year. */
  readonly period: Period | null;
  readonly marks: readonly string[];
}

/** A cell is tried as a period, or its row looked along for figures: the work of several looks. */
const COSTLY = 4;

/** Rows without a period that may lie between two rows of one table: a blank, a heading, a total. */
const GAP = 3;

/** Most words are told from a part of a year by their first letters. */
const MAY_BE_PART = /^\s*(?:q|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

type Taken = (row: number, column: number) => boolean;

function isTime(grid: Grid, row: number, column: number): boolean {
  if (grid.isBlank(row, column)) return false;
  if (grid.period(row, column) !== null) return true;
  const held = grid.value(row, column);
  return typeof held === 'string' && held.length <= 48 && MAY_BE_PART.test(held) && partOfPeriod(splitMarks(held).text);
}

/** The runs of one column, top to bottom, of two periods or more. Figures among the periods part them. */
export function* stacksIn(grid: Grid, column: number, taken: Taken): Rests<readonly Stack[]> {
  const found: Stack[] = [];
  let run: { first: number; last: number; count: number } | null = null;
  const close = (): void => {
    if (run && run.count >= 2) found.push({ column, first: run.first, last: run.last, years: null });
    run = null;
  };
  for (let row = 0; row < grid.rows; row += 1) {
    if (row % rowsAPart(COSTLY) === rowsAPart(COSTLY) - 1) yield;
    if (grid.isBlank(row, column)) continue;
    if (taken(row, column)) close();
    else if (isTime(grid, row, column)) {
      if (run && row - run.last > GAP + 1) close();
      run ??= { first: row, last: row, count: 0 };
      run = { first: run.first, last: row, count: run.count + 1 };
    } else if (grid.isNumber(row, column)) close();
  }
  close();
  return found;
}

/**
 * The stack to its right where that is the finer one: quarters beside years that are written once or on each row. Dates beside
 * dates ("start", "end") are left with the first.
 */
export function finerStack(grid: Grid, stack: Stack): Stack {
  const column = stack.column + 1;
  let [time, parts, years, inside, outside] = [0, 0, 0, 0, 0];
  let year: Period | null = null;
  for (let row = stack.first; row <= stack.last + GAP + 8; row += 1) {
    const cell = row <= stack.last ? grid.period(row, stack.column) : null;
    if (cell) {
      years += 1;
      year = cell.reading.kind === 'sure' ? cell.reading.period : null;
    }
    if (!isTime(grid, row, column)) {
      if (row > stack.last) break;
      continue;
    }
    time += 1;
    const own = grid.period(row, column)?.reading;
    if (!own) parts += 1;
    else if (own.kind === 'sure' && year !== null && (year.start ?? '') <= (own.period.start ?? '') && (own.period.end ?? '') <= (year.end ?? '') && year.start !== own.period.start) inside += 1;
    else if (own.kind === 'sure' && year !== null && year.start === own.period.start && own.period.end !== year.end) inside += 1;
    else outside += 1;
  }
  if (time < 2 || time < years || outside > 0 || parts + inside < 2) return stack;
  let last = stack.last;
  while (last + 1 < grid.rows && isTime(grid, last + 1, column)) last += 1;
  return { column, first: stack.first, last, years: stack.column };
}

/** The period of each row of the stack that has one; a year alone in its row holds for the parts below it. */
export function* timedRows(grid: Grid, stack: Stack, heading: string, hasFigures: (row: number) => boolean, yearOver: () => Period | null = () => null): Rests<readonly TimedRow[]> {
  const cells: { row: number; reading: PeriodReading; marks: readonly string[] }[] = [];
  // The year of the title is for a column that names none.
  const onlyParts = stack.years === null && !hasPeriod(grid, stack);
  let year: Period | null = null;
  for (let row = stack.first; row <= stack.last; row += 1) {
    if ((row - stack.first) % rowsAPart(COSTLY) === 0) yield;
    const upper = stack.years === null ? null : grid.period(row, stack.years)?.reading;
    if (upper?.kind === 'sure') year = upper.period;
    const cell = grid.period(row, stack.column);
    if (cell) {
      if (cell.reading.kind === 'sure' && stack.years === null && !isPart(cell.reading.period)) year = cell.reading.period;
      if (hasFigures(row)) cells.push({ row, reading: prefixed(cell.reading, heading), marks: cell.marks });
      continue;
    }
    if (grid.isBlank(row, stack.column) || !hasFigures(row)) continue;
    const { text, marks } = splitMarks(grid.text(row, stack.column));
    if (!partOfPeriod(text)) continue;
    year ??= onlyParts ? yearOver() : null;
    const joined: Period | null = year && joinPeriod(year, text);
    cells.push({ row, reading: joined ? { kind: 'sure', period: joined, style: null } : { kind: 'none' }, marks });
  }
  yield;
  const decided = decidePeriods(cells.map(({ reading }) => reading));
  return cells.map(({ row, marks }, index): TimedRow => {
    const one = decided[index];
    return { row, marks, period: one?.kind === 'period' ? one.period : null };
  });
}

function hasPeriod(grid: Grid, { column, first, last }: Stack): boolean {
  for (let row = first; row <= last; row += 1) if (grid.period(row, column) !== null) return true;
  return false;
}

const isPart = ({ kind }: Period): boolean => kind === 'month' || kind === 'calendar-quarter' || kind === 'financial-quarter' || kind === 'date';

function prefixed(reading: PeriodReading, heading: string): PeriodReading {
  if (reading.kind !== 'sure') return reading;
  const period = prefixedYear(heading, reading.period);
  if (period) return { kind: 'sure', period: { ...period, label: reading.period.label }, style: null };
  // "2014" under "Financial year" may be the year that begins or the year that ends in it.
  return reading.period.kind === 'calendar-year' && /\b(?:financial|fiscal|academic|school)\b/i.test(heading) ? { kind: 'none' } : reading;
}
