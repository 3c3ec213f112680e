/** Reads tables with periods down a column and measures across, with or without columns beside that say whose they are. */
import type { CellReading } from '../observation';
import type { Period } from '../period/period';
import { markKey, splitMarks } from '../value/footnote-marks';
import { roleOfHeading } from './column-roles';
import { isDerived, isMeasureWord } from './heading-sense';
import type { IndicatorTable, TableNote, TableRow, UnreadRange } from './indicator-table';
import { isPartAt, namedYear, partsIn } from './named-year';
import { tidyLabel } from './normal-label';
import { notesOf, observe, periodOf } from './observe';
import { isAreaCode, isPlaceName } from './place-names';
import type { ReadingContext } from './reading-context';
import { settleKinds } from './row-figures';
import { scaleIn } from './scale-words';
import type { ColumnHeading } from './stack-header';
import { headerRows, stackHeader } from './stack-header';
import type { Stack, TimedRow } from './stacks';
import { finerStack, timedRows } from './stacks';
import { noteMark, notesSay } from './table-notes';

export interface TransposedResult {
  readonly table: IndicatorTable;
  readonly unread: readonly UnreadRange[];
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly end: number;
}

interface Extent {
  readonly left: number;
  readonly right: number;
}

interface Columns {
  readonly values: readonly number[];
  readonly dimensions: readonly number[];
  readonly place: number | null;
  readonly source: number | null;
}

/** One row with its period and what tells it from others of that period. */
interface Placed extends TimedRow {
  readonly period: Period;
  readonly place: string | null;
  readonly source: string | null;
  readonly words: readonly string[];
  readonly section: string | null;
}

type Taken = (row: number, column: number) => boolean;

/** The table that the stack is of; null where what stands beside it is no table, or its rows cannot be told apart. */
export function readTransposed(context: ReadingContext, found: Stack, taken: Taken): TransposedResult | null {
  const { grid } = context;
  const stack = finerStack(grid, found);
  const { column, first, last } = stack;
  const extent = extentOf(context, stack, taken);
  const leading = headerRows(grid, first, column + 1, extent.right, extent.left);
  if (leading.length === 0) return null;
  const headerAt = leading[0] ?? first - 1;
  const columns = columnsOf(context, stack, extent, headerAt);
  if (columns.values.length === 0) return null;
  const header = stackHeader(grid, leading, columns.values, extent.left);
  if (!header || header.headings.length === 0) return null;
  const figured = (row: number): boolean => columns.values.some((one) => !grid.isBlank(row, one) && grid.reading(row, one, {}).kind !== 'text');
  const yearOver = (): Period | null => {
    const named = namedYear(grid, header.top, extent);
    const parts = partsDown(grid, stack);
    return named.kind === 'year' && partsIn(named, parts) ? named.year : null;
  };
  const timed = timedRows(grid, stack, grid.text(headerAt, column), figured, yearOver);
  const unread: UnreadRange[] = [];
  const rows = placedRows(context, stack, extent, columns, headerAt, timed, unread);
  if (rows.length < 2 || !areToldApart(rows) || isList(rows)) return null;
  const notes = notesBelow(context, extent, last);
  const periods = [...new Map(rows.map(({ period }) => [period.label, period])).values()];
  const say = notesSay(notes, periods);
  const title = titleAbove(context, extent, header.top);
  const tableRows = header.headings.flatMap((heading) => seriesOf(context, heading, rows, { title, notes: say, headerAt: header.bottom }));
  const corner = { row: grid.sheet.used?.row ?? 0, column: grid.sheet.used?.column ?? 0 };
  const left = Math.min(column, stack.years ?? column, ...columns.dimensions, columns.place ?? column, columns.source ?? column);
  const right = header.headings.at(-1)?.column ?? column;
  const range = { row: header.top + corner.row, column: left + corner.column, rows: last - header.top + 1, columns: right - left + 1 };
  const table: IndicatorTable = { sheet: grid.sheet.name, range, title, layout: 'transposed', periods, rows: tableRows, notes };
  return { table, unread, top: header.top, left: extent.left, right: extent.right, end: lastNoted(last, extent, context) };
}

/** The quarters or months of a column that names no year. */
function partsDown(grid: ReadingContext['grid'], { column, first, last }: Stack): readonly string[] {
  const parts: string[] = [];
  for (let row = first; row <= last; row += 1) if (isPartAt(grid, row, column)) parts.push(grid.text(row, column));
  return parts;
}

/** Left to the first blank column, right to the second blank one in a row or the next column of periods. */
function extentOf({ grid }: ReadingContext, { column, first, last, years }: Stack, taken: Taken): Extent {
  const from = Math.max(0, first - 4);
  const to = Math.min(last, first + 60);
  const isEmpty = (one: number): boolean => {
    for (let row = from; row <= to; row += 1) if (!grid.isBlank(row, one) && !taken(row, one)) return false;
    return true;
  };
  const isTimes = (one: number): boolean => {
    let [times, others] = [0, 0];
    for (let row = first; row <= to; row += 1) {
      if (grid.isBlank(row, one)) continue;
      if (grid.period(row, one) && !grid.isNumber(row, one)) times += 1;
      else others += 1;
    }
    return times >= 2 && times > others;
  };
  let left = years ?? column;
  while (left > 0 && !isEmpty(left - 1)) left -= 1;
  let right = column;
  for (let one = column + 1, blanks = 0; one < grid.columns && blanks < 2; one += 1) {
    if (isEmpty(one)) blanks += 1;
    else if (taken(first, one) || (blanks > 0 && isTimes(one))) break;
    else {
      right = one;
      blanks = 0;
    }
  }
  return { left, right };
}

/** Figures make a column of values, words a dimension; notes, codes and the like are neither. */
function columnsOf({ grid }: ReadingContext, stack: Stack, { left, right }: Extent, headerAt: number): Columns {
  const values: number[] = [];
  const dimensions: number[] = [];
  let place: number | null = null;
  let source: number | null = null;
  for (let column = left; column <= right; column += 1) {
    if (column === stack.column || column === stack.years) continue;
    let [figures, words, codes] = [0, 0, 0];
    for (let row = stack.first; row <= stack.last; row += 1) {
      if (grid.isBlank(row, column)) continue;
      if (grid.reading(row, column, {}).kind === 'text') words += 1;
      else figures += 1;
      if (typeof grid.value(row, column) === 'string' && isAreaCode(grid.text(row, column))) codes += 1;
    }
    const heading = grid.text(headerAt, column);
    const role = roleOfHeading(heading);
    if (codes > 0 && codes >= words * 0.8) continue;
    if (words > figures) {
      if (role === 'place') place ??= column;
      else if (role === 'source') source ??= column;
      else if (role !== 'other' && role !== 'code') dimensions.push(column);
    } else if (figures > 0 && column > stack.column && role !== 'other' && role !== 'code') values.push(column);
  }
  return { values, dimensions, place, source };
}

const SKIPPED = /\baverage\b|^(?:grand |sub-?\s?)?totals?\b|^average\b|^mean\b|%|\bchange\b|^(?:min|max)(?:imum)?\b|^target/i;

/** Rows with a period, each under its section and with the words of its dimensions; rows with figures and no period go unread. */
function placedRows(
  context: ReadingContext, stack: Stack, extent: Extent, columns: Columns, headerAt: number, timed: readonly TimedRow[], unread: UnreadRange[],
): readonly Placed[] {
  const { grid } = context;
  const byRow = new Map(timed.map((one) => [one.row, one]));
  const rows: Placed[] = [];
  let section: string | null = sectionAbove(context, stack, extent, headerAt);
  const leave = (row: number, reason: string): void => {
    if (unread.length < 50) unread.push({ sheet: grid.sheet.name, address: grid.range(row, extent.left, row, extent.right), reason });
  };
  // Written once above its rows, a place or a kind holds for those below it.
  const carried = new Map<number, string>();
  const beside = [...columns.dimensions, ...[columns.place, columns.source].filter((one) => one !== null)];
  let isDerivedRun = false;
  for (let row = headerAt + 1; row <= stack.last; row += 1) {
    const one = byRow.get(row);
    for (const [index, column] of beside.entries()) {
      if (grid.isBlank(row, column)) continue;
      isDerivedRun = false;
      if (column < stack.column) for (const inner of beside.slice(index + 1)) if (inner < stack.column && inner > column) carried.delete(inner);
      carried.set(column, tidyLabel(grid.text(row, column)));
    }
    if (!one) {
      const own = typeof grid.value(row, stack.column) === 'string' && !grid.isBlank(row, stack.column) ? tidyLabel(grid.text(row, stack.column)) : null;
      const lead = own ?? leadOf(context, row, extent.left, stack.column);
      const hasFigures = columns.values.some((column) => !grid.isBlank(row, column) && grid.reading(row, column, {}).kind !== 'text');
      const hasWords = columns.values.some((column) => !grid.isBlank(row, column));
      if (!hasWords && lead !== null && isDerived(lead)) isDerivedRun = true;
      else if (hasFigures && !(lead !== null && SKIPPED.test(lead))) leave(row, 'The period of this row was not understood. Write it as, for instance, 2016/17 or Q1 2016/17.');
      else if (!hasWords && lead !== null && noteMark(lead) === undefined && grid.period(row, stack.column) === null) {
        section = lead;
        isDerivedRun = false;
      }
      continue;
    }
    if (one.period === null) {
      leave(row, 'The period of this row can be read in more than one way. Write it so that only one is meant.');
      continue;
    }
    if (isDerivedRun) continue;
    const textAt = (column: number | null): string | null => (column === null ? null : (carried.get(column) ?? null));
    rows.push({
      ...one, period: one.period, place: textAt(columns.place), source: textAt(columns.source),
      words: columns.dimensions.map((column) => textAt(column) ?? ''), section,
    });
  }
  return withTellingWords(rows);
}

function leadOf({ grid }: ReadingContext, row: number, left: number, column: number): string | null {
  for (let one = left; one <= column; one += 1) if (!grid.isBlank(row, one) && typeof grid.value(row, one) === 'string') return tidyLabel(grid.text(row, one));
  return null;
}

/** A heading between the header and the first period. */
function sectionAbove(context: ReadingContext, stack: Stack, extent: Extent, headerAt: number): string | null {
  for (let row = stack.first - 1; row > headerAt; row -= 1) {
    if (rightOf(context, row, stack.column, extent.right)) continue;
    const lead = leadOf(context, row, extent.left, stack.column);
    if (lead !== null && !/\bnotes?\b/i.test(lead) && context.grid.period(row, stack.column) === null) return lead;
  }
  return null;
}

function rightOf({ grid }: ReadingContext, row: number, column: number, right: number): boolean {
  for (let one = column; one <= right; one += 1) if (!grid.isBlank(row, one)) return one > column || grid.isNumber(row, one);
  return false;
}

const identity = (row: Placed): string => JSON.stringify([row.period.start, row.period.end, row.period.start === null ? row.period.label : '', row.place, row.source, row.section, row.words]);

/**
 * Words tell rows apart only where they stand on more than one row: a remark or an address is of its own row alone. Constant
 * words say nothing.
 */
function withTellingWords(rows: readonly Placed[]): readonly Placed[] {
  const count = rows[0]?.words.length ?? 0;
  const kept: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const distinct = new Set(rows.map(({ words }) => words[index] ?? '')).size;
    if (distinct > 1 && distinct * 2 <= rows.length) kept.push(index);
    else if (distinct > 1 && distinct === rows.length) return [];
  }
  return rows.map((row) => ({ ...row, words: kept.map((index) => row.words[index] ?? '').filter((word) => word !== '') }));
}

const areToldApart = (rows: readonly Placed[]): boolean => new Set(rows.map(identity)).size === rows.length;

/** Each row of another place or name: a register with a year in it, and no series. */
function isList(rows: readonly Placed[]): boolean {
  return new Set(rows.map(({ place, source, words }) => JSON.stringify([place, source, words]))).size === rows.length;
}

interface Around {
  readonly title: string | null;
  readonly notes: ReturnType<typeof notesSay>;
  readonly headerAt: number;
}

/** One column's series: one for each place, source and set of words among the rows. */
function seriesOf(context: ReadingContext, heading: ColumnHeading, rows: readonly Placed[], around: Around): readonly TableRow[] {
  const { grid } = context;
  const groups = new Map<string, Placed[]>();
  const isSplit = new Set(rows.map(({ period }) => `${period.start ?? period.label}|${period.end ?? ''}`)).size < rows.length;
  for (const row of rows) {
    const key = JSON.stringify([row.place, row.source, row.words, isSplit ? row.section : null]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const labelled = heading.words.join(' - ');
  return [...groups.values()].flatMap((group): TableRow[] => {
    const [first] = group;
    if (!first) return [];
    const sectionPlace = isSplit && first.section !== null && isPlaceName(first.section) ? first.section : null;
    const sectionWords = isSplit && first.section !== null && sectionPlace === null ? [first.section] : [];
    const beside = [...sectionWords, ...first.words];
    const written = heading.words.length === 1 ? grid.text(around.headerAt, heading.column) : labelled;
    const bare = heading.words.length === 0 ? (around.title ?? heading.place ?? '') : tidyLabel(written) === labelled ? written : labelled;
    const label = beside.length === 0 ? bare : isMeasureWord(labelled) ? [...beside, bare].join(' - ') : [bare, ...beside].join(' - ');
    const places = [first.place ?? sectionPlace, heading.place].filter((one) => one !== null);
    const place = places.length === 0 ? null : places.join(', ');
    const source = first.source ?? around.notes.source;
    const section = sectionPlace === null ? first.section : null;
    const { measure, match } = context.match(label, source, section ?? around.title);
    const measureId = measure?.id ?? null;
    const { legend, marks: known, byKey } = around.notes;
    const readings = settleKinds(group.map(({ row }): CellReading => grid.reading(row, heading.column, { legend, marks: known })), `${label} ${heading.unit} ${scaleIn(around.title)}`, measure);
    const labelMarks = splitMarks(written).marks;
    const observations = group.map(({ row, period, marks }, index) => {
      const reading = readings[index] ?? grid.reading(row, heading.column, {});
      const keys = [...reading.marks, ...marks, ...labelMarks].map(markKey);
      const noted = [...new Set(keys.flatMap((key) => [...notesOf([key], byKey), ...(byKey.has(key) ? [] : notesOf([key], context.notesByKey))]))];
      const where = { sheet: grid.sheet.name, cell: grid.address(row, heading.column), label, measureId, source, place };
      return observe(reading, where, periodOf(reading, period, undefined, undefined), noted);
    });
    return [{ label, source, place, section, address: grid.address(around.headerAt, heading.column), measureId, match, observations }];
  });
}

function notesBelow({ grid }: ReadingContext, { left, right }: Extent, last: number): readonly TableNote[] {
  const notes: TableNote[] = [];
  for (let row = last + 1; row <= Math.min(grid.rows - 1, last + 40); row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (grid.isBlank(row, column)) continue;
      if (grid.isNumber(row, column)) return notes;
      const text = grid.text(row, column);
      const mark = noteMark(text);
      if (mark !== undefined) notes.push({ mark, text, address: grid.address(row, column) });
    }
  }
  return notes;
}

/** Rows right below that say no more than a total, a change or an average of those above. */
function lastNoted(last: number, { left, right }: Extent, { grid }: ReadingContext): number {
  let end = last;
  for (let row = last + 1; row <= Math.min(grid.rows - 1, last + 4); row += 1) {
    let [lead, figures]: [string, number] = ['', 0];
    for (let column = left; column <= right; column += 1) {
      if (grid.isBlank(row, column)) continue;
      if (typeof grid.value(row, column) === 'string' && lead === '') lead = grid.text(row, column).trim();
      else figures += 1;
    }
    if (figures > 0 && SKIPPED.test(lead)) end = row;
    else if (figures > 0) break;
  }
  return end;
}

/** The first words above the header: in its own columns, else to their left. */
function titleAbove(context: ReadingContext, { left, right }: Extent, headerRow: number): string | null {
  return titleIn(context, left, right, headerRow) ?? titleIn(context, 0, right, headerRow);
}

function titleIn({ grid }: ReadingContext, left: number, right: number, headerRow: number): string | null {
  let title: string | null = null;
  for (let row = headerRow - 1; row >= Math.max(0, headerRow - 8); row -= 1) {
    for (let column = left; column <= right; column += 1) {
      if (grid.isNumber(row, column)) return title;
      if (!grid.isBlank(row, column)) {
        title = tidyLabel(grid.text(row, column));
        break;
      }
    }
  }
  return title;
}
