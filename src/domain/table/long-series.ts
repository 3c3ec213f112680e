/** Which columns tell the series of a long table apart: what joins the label, what joins the place, and what adds nothing. */
import type { Rests } from '../in-parts';
import type { Coded } from './coded-column';
import { addsTo, codeTexts, combine, combineAll, shareRecurring, variesWithin } from './coded-column';
import type { LongCells } from './long-cells';
import type { LongColumn } from './long-header';

export interface SeriesPlan {
  /** The column that names the measure; null where the headings of the figures, or the title, do. */
  readonly measure: LongColumn | null;
  readonly source: LongColumn | null;
  readonly section: LongColumn | null;
  /** From the closest place to the widest: a row's place is the first that is filled. */
  readonly places: readonly LongColumn[];
  /** Columns that join the label, each only for the measures within which it varies. */
  readonly parts: readonly Part[];
  /** Columns that join the place, each only for the places within which it varies. */
  readonly placeParts: readonly Part[];
}

export interface Part {
  readonly column: LongColumn;
  /** Whether it is said for this row. */
  readonly isSaid: (index: number) => boolean;
}

const coded = (cells: LongCells, { column }: LongColumn): Rests<Coded> => codeTexts(cells.rows.length, (index) => cells.text(index, column).replace(/\s+/g, ' ').trim());

/** Words that always make a series of their own, even where each category has its own periods. */
const OWN: ReadonlySet<LongColumn['role']> = new Set<LongColumn['role']>(['dimension', 'unit', 'measure', 'offence', 'measure-code']);

/** A column of which fewer rows than this recur in another period is a remark or a record's number, not a category. */
const RECURRING = 0.5;

/** The columns named for measures, the best first: names before codes, then those with the most different texts. */
function inOrder(columns: readonly LongColumn[], codes: ReadonlyMap<LongColumn, Coded>): readonly LongColumn[] {
  const rank = ({ role, heading }: LongColumn): number =>
    (role === 'code' || role === 'measure-code' || role === 'place-code' ? 8 : 0) + (/parent/i.test(heading) ? 4 : 0) + (role === 'place-type' ? 2 : 0);
  const count = (column: LongColumn) => codes.get(column)?.count ?? 0;
  return [...columns].sort((a, b) => rank(a) - rank(b) || count(b) - count(a) || (a.heading < b.heading ? -1 : a.heading > b.heading ? 1 : a.column - b.column));
}

/**
 * Plans the series of the rows. `period` is the code of each row's period; `others` are columns of no known role that hold
 * words or codes. Each column is compared with what tells rows apart already, so the time is linear in rows.
 */
export function* planSeries(cells: LongCells, columns: readonly LongColumn[], others: readonly LongColumn[], period: Coded): Rests<SeriesPlan> {
  const known = columns.filter(({ role }) => role !== undefined);
  const codes = new Map<LongColumn, Coded>();
  for (const column of [...known, ...others]) codes.set(column, yield* coded(cells, column));
  const of = (...roles: readonly LongColumn['role'][]) => known.filter(({ role }) => roles.includes(role));
  const codeOf = (column: LongColumn | null): Coded => (column && codes.get(column)) ?? { codes: new Int32Array(cells.rows.length), count: 1 };
  const isFilled = (column: LongColumn) => cells.rows.some((_, index) => cells.text(index, column.column) !== '');
  const names = bestMeasure(of('measure').filter(isFilled));
  const measure = names ?? inOrder(of('offence').filter(isFilled), codes)[0] ?? of('measure-code').find(isFilled) ?? null;
  const sections = of('section').filter(isFilled);
  const section = sections.find(({ heading }) => /sub/i.test(heading)) ?? sections[0] ?? null;
  const source = of('source').find(isFilled) ?? null;
  const placeNames = inOrder(of('place').filter(isFilled), codes);
  const places = placeNames.length > 0 ? placeNames : inOrder(of('place-code').filter(isFilled), codes);
  const place = yield* codeTexts(cells.rows.length, (index) => placeAt(cells, places, index));
  let key = yield* combineAll([codeOf(measure), codeOf(source), codeOf(section), place], cells.rows.length);
  const used: LongColumn[] = [];
  for (const column of [...inOrder(known.filter((one) => OWN.has(one.role) && one !== measure && one.role !== 'measure-code'), codes), ...inOrder(of('measure-code').filter((one) => one !== measure), codes)]) {
    yield;
    if (!addsTo(key, codeOf(column))) continue;
    used.push(column);
    key = combine(key, codeOf(column));
  }
  const placeUsed: LongColumn[] = [];
  let timed = combine(key, period);
  for (const column of inOrder(of('place-type', 'place', 'place-code').filter((one) => !places.includes(one) || one !== places[0]), codes)) {
    yield;
    if (!addsTo(timed, codeOf(column))) continue;
    placeUsed.push(column);
    timed = combine(timed, codeOf(column));
  }
  const isTimed = period.count > 1;
  const loose = inOrder([...others, ...of('code'), ...sections.filter((one) => one !== section)], codes)
    .filter((column) => !isTimed || shareRecurring(codeOf(column), period) >= RECURRING);
  const added: LongColumn[] = [];
  for (const column of loose) {
    yield;
    if (!addsTo(timed, codeOf(column))) continue;
    added.push(column);
    timed = combine(timed, codeOf(column));
  }
  const base = yield* combineAll([key, ...placeUsed.map(codeOf), period], cells.rows.length);
  const needed = yield* withoutNeedless(added, codeOf, base, timed.count, cells.rows.length);
  const isFor = (within: Coded) => (column: LongColumn): Part => {
    const varies = variesWithin(within, codeOf(column));
    return { column, isSaid: (index) => varies[within.codes[index] ?? 0] === true && cells.text(index, column.column) !== '' };
  };
  const ordered = [...used, ...needed].sort((a, b) => partRank(a) - partRank(b) || (a.heading < b.heading ? -1 : a.heading > b.heading ? 1 : a.column - b.column));
  return { measure, source, section, places, parts: ordered.map(isFor(codeOf(measure))), placeParts: placeUsed.map(isFor(place)) };
}

/** Columns that came first and that those which came later made needless are dropped: a remark before the category that explains it. */
function* withoutNeedless(added: readonly LongColumn[], codeOf: (column: LongColumn) => Coded, base: Coded, full: number, rows: number): Rests<readonly LongColumn[]> {
  if (added.length < 2 || added.length > MOST) return added;
  let kept = added;
  for (const column of added) {
    const rest = kept.filter((one) => one !== column);
    if ((yield* combineAll([base, ...rest.map(codeOf)], rows)).count === full) kept = rest;
  }
  return kept;
}

/** More loose columns than this are kept as they are: the trial takes a pass for each pair. */
const MOST = 8;

/** What a measure's part is (count, rate) stands first in the label, then the categories. */
const partRank = ({ role }: LongColumn): number => (role === 'measure' || role === 'offence' ? 0 : role === 'unit' ? 1 : role === 'dimension' ? 2 : 3);

/** The name before the description, and an indicator before its measure. */
function bestMeasure(columns: readonly LongColumn[]): LongColumn | null {
  const rank = ({ heading }: LongColumn): number => {
    const words = heading.toLowerCase();
    return (/description|type|text/.test(words) ? 4 : 0) + (/indicator|\bpi\b|kpi/.test(words) ? 0 : 1) + (/name|title/.test(words) ? 0 : 0.5);
  };
  return [...columns].sort((a, b) => rank(a) - rank(b) || (a.heading < b.heading ? -1 : 1))[0] ?? null;
}

/** The closest of a row's places that is filled; "" where none is. */
export function placeAt(cells: LongCells, places: readonly LongColumn[], index: number): string {
  for (const { column } of places) {
    const text = cells.text(index, column).replace(/\s+/g, ' ').trim();
    if (text !== '' && text !== '-1') return text;
  }
  return '';
}
