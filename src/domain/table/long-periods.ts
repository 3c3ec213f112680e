/** The period of each row of a long table, from the columns that say when. */
import { mapInParts, rowsAPart, type Rests } from '../in-parts';
import type { Period } from '../period/period';
import { readPeriod, type PeriodReading } from '../period/read-period';
import { decideTogether } from './decide-together';
import { hintOf, refused, underHeading, type TimeHint, type TimeReading } from './heading-period';
import { headingWords } from './heading-words';
import { cellPeriod } from './long-cell-period';
import type { LongCells } from './long-cells';
import type { LongColumn } from './long-header';
import type { TimePlan } from './long-time';
import { readPart, withPart, type Part } from './period-parts';

export type RowPeriod = { readonly kind: 'period'; readonly period: Period } | { readonly kind: 'unread'; readonly reason: string };

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
