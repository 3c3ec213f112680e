/** Which columns of a long table say when, and the period of each of its rows. */
import { mapInParts, rowsAPart, type Rests } from '../in-parts';
import type { Period } from '../period/period';
import type { PeriodReading } from '../period/read-period';
import { readPeriod } from '../period/read-period';
import { decideTogether } from './decide-together';
import type { TimeHint, TimeReading } from './heading-period';
import { hintOf, refused, underHeading } from './heading-period';
import { headingWords } from './heading-words';
import type { LongCells } from './long-cells';
import type { LongColumn } from './long-header';
import type { Part } from './period-parts';
import { readPart, withPart } from './period-parts';

/** Where a table's periods stand. */
export interface TimePlan {
  /** The column that holds the whole period, or the year where `part` holds the rest. */
  readonly main: LongColumn | null;
  readonly part: LongColumn | null;
  readonly start: LongColumn | null;
  readonly end: LongColumn | null;
  /** A column that says of what kind the period beside it is: "Academic year". */
  readonly identifier: LongColumn | null;
  /** A column that says how many years are pooled: of which kind they are it does not say. */
  readonly yearRange: LongColumn | null;
}

export type RowPeriod = { readonly kind: 'period'; readonly period: Period } | { readonly kind: 'unread'; readonly reason: string };

interface Look {
  readonly column: LongColumn;
  readonly filled: number;
  readonly full: number;
  readonly years: number;
  readonly parts: number;
  readonly distinct: number;
}

/** A cell as a period; six digits (201516, 201604) are two years or a year and a month. */
function cellPeriod(cells: LongCells, index: number, column: number): PeriodReading {
  const cell = cells.period(index, column);
  if (cell) return cell.reading;
  const text = cells.text(index, column).trim();
  const digits = /^((?:19|20)\d\d)(\d\d)$/.exec(text);
  const reading = readPeriod(digits ? `${digits[1] ?? ''}-${digits[2] ?? ''}` : text);
  if (!digits || reading.kind === 'none') return reading;
  const named = (period: Period): Period => ({ ...period, label: text });
  return reading.kind === 'sure' ? { ...reading, period: named(reading.period) } : { kind: 'ambiguous', readings: reading.readings.map((one) => ({ ...one, period: named(one.period) })) };
}

function* lookAt(cells: LongCells, column: LongColumn): Rests<Look> {
  const seen = new Map<string, 'full' | 'year' | 'part' | 'other'>();
  const counts = { full: 0, year: 0, part: 0, other: 0 };
  let filled = 0;
  for (let index = 0; index < cells.rows.length; index += 1) {
    if (index % rowsAPart(1) === 0) yield;
    const text = cells.text(index, column.column);
    if (text === '') continue;
    filled += 1;
    let kind = seen.get(text);
    if (kind === undefined) {
      kind = kindOf(cells, index, column, text);
      seen.set(text, kind);
    }
    counts[kind] += 1;
  }
  return { column, filled, full: counts.full, years: counts.year, parts: counts.part, distinct: seen.size };
}

function kindOf(cells: LongCells, index: number, { column, role }: LongColumn, text: string): 'full' | 'year' | 'part' | 'other' {
  const reading = cellPeriod(cells, index, column);
  if (reading.kind !== 'none') {
    const kinds = reading.kind === 'sure' ? [reading.period.kind] : reading.readings.map(({ period }) => period.kind);
    return kinds.some((kind) => kind === 'financial-year' || kind === 'calendar-year' || kind === 'academic-year') ? 'year' : 'full';
  }
  return readPart(text, role === 'month').kind !== 'unknown' || readPart(text, true).kind === 'month' ? 'part' : 'other';
}

/** Chooses the columns that say when among those that may; null where none can be read. */
export function* planTime(cells: LongCells, columns: readonly LongColumn[]): Rests<TimePlan | null> {
  const first = (role: LongColumn['role']) => columns.find((one) => one.role === role) ?? null;
  const rest = { identifier: first('identifier'), yearRange: first('year-range') };
  const [start, end] = [first('start'), first('end')];
  const looks: Look[] = [];
  for (const column of columns.filter(({ role }) => role !== 'identifier' && role !== 'year-range' && role !== 'start' && role !== 'end')) looks.push(yield* lookAt(cells, column));
  const most = (of: (look: Look) => number, least: number): Look | null => {
    let best: Look | null = null;
    for (const look of looks) {
      if (look.filled === 0 || of(look) < look.filled * least) continue;
      if (!best || look.distinct > best.distinct || (look.distinct === best.distinct && before(look.column, best.column))) best = look;
    }
    return best;
  };
  const full = most((look) => look.full + (look.parts > 0 ? 0 : look.years), 0.5);
  const year = most((look) => look.years, 0.5);
  const isPartOf = ({ column, filled }: Look): boolean => (column.role === 'quarter' || column.role === 'month') && column !== year?.column && filled > 0;
  // A quarter that is written in a way not known would make the year wrong: the rows are then left, not read as years.
  const part = most((look) => (look.column === year?.column ? 0 : look.parts), 0.5) ?? looks.find(isPartOf) ?? null;
  const hasDates = start !== null && end !== null && isDates(cells, start) && isDates(cells, end);
  const dates = hasDates ? { start, end } : { start: null, end: null };
  if (full && full.full > 0 && full.full >= full.years) return { main: full.column, part: null, ...dates, ...rest };
  if (year && part && (part.column.role === 'quarter' || part.column.role === 'month' || part.column.role === 'period')) return { main: year.column, part: part.column, ...dates, ...rest };
  const main = year?.column ?? full?.column ?? null;
  return main || hasDates ? { main, part: null, ...dates, ...rest } : null;
}

/** Of columns with as many periods, the one that is named as a label; else by heading, so that the order of columns says nothing. */
function before(a: LongColumn, b: LongColumn): boolean {
  const rank = ({ heading }: LongColumn) => (/\b(?:name|label)\b|^time$|^time period$/i.test(heading.trim()) ? 0 : /code|[a-z]-[a-z]/i.test(heading) ? 2 : 1);
  return rank(a) < rank(b) || (rank(a) === rank(b) && a.heading < b.heading);
}

function isDates(cells: LongCells, { column }: LongColumn): boolean {
  let [dates, filled] = [0, 0];
  for (let index = 0; index < Math.min(cells.rows.length, 200); index += 1) {
    if (cells.text(index, column) === '') continue;
    filled += 1;
    const reading = cellPeriod(cells, index, column);
    if (reading.kind !== 'none' && (reading.kind === 'ambiguous' || reading.period.kind === 'date')) dates += 1;
  }
  return filled > 0 && dates >= filled * 0.5;
}

const NOT_KNOWN = 'The period of this row was not understood. Write it as, for instance, 2016/17 or Q1 2016/17.';
const OPEN = 'The period of this row can be read in more than one way. Write it so that only one is meant.';

/** One period a row, or the reason why it has none. Each way of writing is read once. */
export function* rowPeriods(cells: LongCells, plan: TimePlan): Rests<readonly RowPeriod[]> {
  const used = [plan.main, plan.part, plan.identifier, plan.yearRange].filter((one) => one !== null);
  const hint = (column: LongColumn | null): TimeHint => hintOf(column ? headingWords(column.heading).all : '');
  const [mainHint, partHint] = [hint(plan.main), hint(plan.part)];
  const keys = new Map<string, number>();
  const readings: TimeReading[] = [];
  const keyOfRow: number[] = [];
  const part = rowsAPart(used.length);
  for (let index = 0; index < cells.rows.length; index += 1) {
    if (index % part === 0) yield;
    const key = used.map(({ column }) => cells.text(index, column)).join('\t');
    let place = keys.get(key);
    if (place === undefined) {
      place = readings.push(readRow(cells, index, plan, mainHint, partHint)) - 1;
      keys.set(key, place);
    }
    keyOfRow.push(place);
  }
  yield;
  const decided = decideTogether(readings.map((one): PeriodReading => (one.kind === 'refused' ? { kind: 'none' } : one)));
  const outcomes = readings.map((reading, place): RowPeriod => {
    if (reading.kind === 'refused') return { kind: 'unread', reason: reading.reason };
    const outcome = decided[place];
    if (outcome?.kind === 'period') return { kind: 'period', period: outcome.period };
    return { kind: 'unread', reason: outcome?.kind === 'open' ? OPEN : NOT_KNOWN };
  });
  yield;
  const dated = plan.start && plan.end ? yield* datedRows(cells, plan.start.column, plan.end.column) : null;
  return yield* mapInParts(keyOfRow, 1, (place, index): RowPeriod => {
    const own = outcomes[place] ?? { kind: 'unread', reason: NOT_KNOWN };
    const dates = dated?.[index];
    if (!dates) return own;
    const label = plan.main ? cells.text(index, plan.main.column).replace(/\s+/g, ' ').trim() : '';
    const period = own.kind === 'period' && own.period.start === dates.start && own.period.end === dates.end ? own.period : dates;
    return { kind: 'period', period: label === '' ? period : { ...period, label } };
  });
}

function readRow(cells: LongCells, index: number, plan: TimePlan, mainHint: TimeHint, partHint: TimeHint): TimeReading {
  if (!plan.main) return { kind: 'none' };
  const named = plan.identifier ? identified(cells.text(index, plan.identifier.column)) : null;
  if (named?.kind === 'unknown') return refused(`"${named.text}" is not a kind of period that is understood. Write the period with its months or its year, such as 2016/17.`);
  const ownHint = named?.kind === 'basis' ? { ...mainHint, basis: named.basis } : mainHint;
  const reading = underHeading(cellPeriod(cells, index, plan.main.column), ownHint);
  const part: Part | null = named?.part ?? (plan.part ? readPart(cells.text(index, plan.part.column), plan.part.role === 'month' || isMonthName(cells.text(index, plan.part.column))) : null);
  if (plan.yearRange && (!part || part.kind !== 'month')) {
    return refused('A column of year ranges stands beside the year: whether it is a calendar or a financial year is not written. Write each period out, as in 2016/17.');
  }
  if (!part) return reading.kind === 'sure' && named?.kind === 'basis' && named.basis === 'calendar' && reading.period.kind === 'financial-year' ? refused(NOT_KNOWN) : reading;
  const whole = plan.part ? cells.period(index, plan.part.column) : null;
  if (part.kind === 'unknown' && whole?.reading.kind === 'sure') return insideYear(whole.reading, reading) ? whole.reading : refused('The year and the quarter or month beside it do not agree. Write the period in one cell.');
  const year = reading.kind === 'ambiguous' ? reading.readings.find(({ style }) => style === 'financial-year')?.period : reading.kind === 'sure' ? reading.period : undefined;
  if (!year) return reading.kind === 'refused' ? (part.kind === 'month' && !part.isNumber ? reading : reading) : { kind: 'none' };
  return withPart(year, ownHint, part, partHint, named?.part ? named.text : cells.text(index, plan.part?.column ?? 0));
}

const isMonthName = (text: string): boolean => /^[a-z]{3,9}\.?$/i.test(text.trim());

function insideYear(inner: PeriodReading & { kind: 'sure' }, outer: TimeReading): boolean {
  if (outer.kind !== 'sure') return false;
  const [from, to] = [outer.period.start, outer.period.end];
  return from !== null && to !== null && inner.period.start !== null && inner.period.end !== null && inner.period.start >= from && inner.period.end <= to;
}

type Identified =
  | { readonly kind: 'basis'; readonly basis: 'financial' | 'calendar' | 'academic'; readonly part: Part | null; readonly text: string }
  | { readonly kind: 'plain'; readonly part: Part | null; readonly text: string }
  | { readonly kind: 'unknown'; readonly part: null; readonly text: string };

/** "Academic year", "Financial year Q1", "April": the kinds of period in the time identifiers of DfE's open data. */
function identified(text: string): Identified {
  const words = text.trim().toLowerCase();
  if (words === '' || /^(?:year|annual|yearly|quarterly|monthly|quarter|month)$/.test(words)) return { kind: 'plain', part: null, text };
  const year = /^(financial|calendar|academic|fiscal) year(?:\s*-?\s*(?:q|quarter)\s*([1-4]))?$/.exec(words);
  if (year) {
    const basis = year[1] === 'calendar' ? 'calendar' : year[1] === 'academic' ? 'academic' : 'financial';
    return { kind: 'basis', basis, part: year[2] === undefined ? null : { kind: 'quarter', quarter: Number(year[2]), first: null, last: null }, text: year[2] === undefined ? text : `Q${year[2]}` };
  }
  const month = readPart(words, true);
  return month.kind === 'month' && !month.isNumber ? { kind: 'plain', part: month, text } : { kind: 'unknown', part: null, text };
}

/** The periods that a first and a last day make. */
function* datedRows(cells: LongCells, start: number, end: number): Rests<readonly (Period | null)[]> {
  const ends: (readonly (Period | null)[])[] = [];
  for (const column of [start, end]) {
    const keys = new Map<string, number>();
    const readings: PeriodReading[] = [];
    const places = yield* mapInParts(cells.rows, 1, (_, index) => {
      const text = cells.text(index, column);
      let place = keys.get(text);
      if (place === undefined) {
        place = readings.push(cellPeriod(cells, index, column)) - 1;
        keys.set(text, place);
      }
      return place;
    });
    const decided = decideTogether(readings);
    yield;
    ends.push(places.map((place) => {
      const outcome = decided[place];
      return outcome?.kind === 'period' && outcome.period.kind === 'date' ? outcome.period : null;
    }));
  }
  return yield* mapInParts(cells.rows, 1, (_, index) => {
    const [from, to] = [ends[0]?.[index]?.start, ends[1]?.[index]?.end];
    return from && to && from <= to ? between(from, to) : null;
  });
}

function between(start: string, end: string): Period {
  const kind = spanKind(start, end);
  return { label: `${start} to ${end}`, start, end, kind, column: null };
}

function spanKind(start: string, end: string): Period['kind'] {
  const [year, next] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  const days = `${start.slice(5)} ${end.slice(5)}`;
  if (days === '04-01 03-31' && next === year + 1) return 'financial-year';
  if (days === '01-01 12-31' && next === year) return 'calendar-year';
  const months = readPeriod(start.slice(0, 7));
  if (months.kind === 'sure' && months.period.end === end && months.period.start === start) return 'month';
  return 'span';
}
