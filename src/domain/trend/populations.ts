/**
 * The populations that a workbook holds, by place, people and year: what counts and rates are taken over (issue: "Denominators").
 * A population row is one whose label says population, or any row of a table titled, or on a sheet named, "Populations"; such a
 * row is no indicator and is not assessed. A figure's population is the one whose middle lies nearest to the middle of its period
 * and no more than seven months from it: mid-2015 for 2015/16, as in the Home Office's rates.
 */
import { atOnce, restDue, type Rests } from '../in-parts';
import type { Observation } from '../observation';
import { dayNumber } from '../period/calendar';
import type { Period } from '../period/period';
import type { IndicatorTable, Reading, TableRow } from '../table/indicator-table';
import { labelWords } from '../table/normal-label';
import { holdsFigure } from './comparability';
import { peopleCounted } from './people-counted';

/** A population and where the workbook has it. */
export interface Population {
  readonly people: number;
  readonly sheet: string;
  readonly cell: string;
}

export interface Populations {
  /** How many figures of population the workbook holds. */
  readonly size: number;
  /**
   * `place` null is the partnership's own area. `counted` is what peopleCounted says of the measure's words. Null where the workbook
   * has no population of that place and those people near that time.
   */
  readonly populationFor: (place: string | null, period: Period, counted?: string) => Population | null;
}

export const NO_POPULATIONS: Populations = { size: 0, populationFor: () => null };

interface Dated extends Population {
  readonly middle: number;
}

const MOST_DAYS_APART = 213;
const SAYS_POPULATION = /\bpopulations?\b/i;
/** Words that make "population" a part of something else: "crimes per 1,000 population". */
const SAYS_RATE = /\bper\b|\brates?\b|%|\bpercent|\bper cent\b|\bproportion\b|\bincidents?\b|\bcrimes?\b|\boffences?\b|\bprison\b/i;
const TITLE = /^(?:(?:table|annex|appendix)\s*\w{0,3}[.:]?\s*)?(?:[\p{L}-]+\s+){0,5}populations?(?:\s+estimates?)?(?:\s*[,:(–-].*|\s+(?:by|of|in|for|aged|used|at)\b.*)?$/iu;
/** What is left of a label without these is the place. */
const NOT_A_PLACE =
  /\b(?:mid-?\s?years?|mid|residents?|total|estimated|estimates?|populations?|of|the|in|for|all|ages?|aged|years?|yrs?|olds?|persons?|people|ons|thousands?|numbers?|under|over|and|to|children|young|adults?|households?|dwellings?|pupils?|women|men|females?|males?)\b|\d+s?\+?|[()–,:;+-]/gi;

/** True for a row that gives people rather than events. A row matched to a measure of the plan never is. */
export function isPopulationRow(table: Pick<IndicatorTable, 'title' | 'sheet'>, row: Pick<TableRow, 'label' | 'measureId' | 'section'>): boolean {
  if (row.measureId !== null || SAYS_RATE.test(row.label)) return false;
  if (SAYS_POPULATION.test(row.label)) return true;
  return isPopulations(table.title) || isPopulations(table.sheet) || isPopulations(row.section);
}

/** The reading without its population rows; a table that held nothing else goes too. Shared with the reading where there are none. */
export function withoutPopulations(reading: Reading): Reading {
  return atOnce(withoutPopulationsInParts(reading));
}

/** A row's words are looked at: the work of so many figures. */
const COSTLY = 4;

/** The same with rests. */
export function* withoutPopulationsInParts(reading: Reading): Rests<Reading> {
  const tables: IndicatorTable[] = [];
  const isDue = restDue();
  let found = false;
  for (const table of reading.tables) {
    const rows: TableRow[] = [];
    for (const row of table.rows) {
      if (isDue(COSTLY)) yield;
      if (!isPopulationRow(table, row)) rows.push(row);
    }
    found ||= rows.length < table.rows.length;
    if (rows.length > 0 || table.rows.length === 0) tables.push({ ...table, rows });
  }
  return found ? { ...reading, tables } : reading;
}

/** Every population of the workbook. `partnership` names the home area ("Safer Stockport Partnership"), for figures with no place. */
export function populationsOf(reading: Reading, partnership: string | null = null): Populations {
  return atOnce(populationsInParts(reading, partnership));
}

/** The same with rests. */
export function* populationsInParts(reading: Reading, partnership: string | null = null): Rests<Populations> {
  const isDue = restDue();
  const held = new Map<string, Dated[]>();
  const places = new Set<string>();
  let size = 0;
  for (const table of reading.tables) {
    for (const row of table.rows) {
      if (isDue(COSTLY)) yield;
      if (!isPopulationRow(table, row)) continue;
      const place = placeOfRow(row);
      const counted = peopleCounted(`${row.label} ${row.section ?? ''} ${table.title ?? ''}`);
      const thousands = /\bthousands?\b|\b000s\b/i.test(`${row.label} ${table.title ?? ''}`) ? 1000 : 1;
      const found = row.observations.flatMap((observation) => dated(observation, thousands));
      if (found.length === 0) continue;
      places.add(place);
      const key = `${place}\t${counted}`;
      held.set(key, [...(held.get(key) ?? []), ...found]);
      size += found.length;
    }
  }
  const home = homeAmong(places, partnership);
  return {
    size,
    populationFor: (place, period, counted = 'everyone') => {
      const name = place === null ? home : labelWords(place);
      const named = name === null ? undefined : (held.get(`${name}\t${counted}`) ?? (name === home ? held.get(`\t${counted}`) : undefined));
      // Labels lose the words that are often no part of a place: "Heatons and Reddish" is held as "heatons reddish".
      const candidates = named ?? (place === null ? undefined : held.get(`${labelWords(place.replace(NOT_A_PLACE, ' '))}\t${counted}`));
      return candidates ? nearest(candidates, period) : null;
    },
  };
}

function isPopulations(text: string | null): boolean {
  return text !== null && TITLE.test(text.trim()) && !SAYS_RATE.test(text);
}

/** In a Populations table the places are often the labels: "Stockport", "Population of Stockport", "Stockport, aged 10-17". */
function placeOfRow({ place, label }: TableRow): string {
  return labelWords(place ?? label.replace(NOT_A_PLACE, ' '));
}

function dated(observation: Observation, thousands: number): readonly Dated[] {
  const { value, period, sheet, cell, kind } = observation;
  const middle = middleOf(period);
  if (!holdsFigure(observation) || kind === 'percent' || kind === 'currency' || value === null || value <= 0 || middle === null) return [];
  return [{ people: value * thousands, sheet, cell, middle }];
}

/** The only place, or the one that the partnership is named after; null where that is not plain. */
function homeAmong(places: ReadonlySet<string>, partnership: string | null): string | null {
  const [only] = places;
  if (places.size <= 1) return only ?? null;
  if (places.has('')) return '';
  const words = ` ${labelWords(partnership ?? '')} `;
  const named = [...places].filter((place) => words.includes(` ${place} `));
  return named.length === 1 ? (named[0] ?? null) : null;
}

function nearest(candidates: readonly Dated[], period: Period): Population | null {
  const middle = middleOf(period);
  if (middle === null) return null;
  let best: Dated | null = null;
  for (const one of candidates) if (best === null || Math.abs(one.middle - middle) < Math.abs(best.middle - middle)) best = one;
  if (best === null || Math.abs(best.middle - middle) > MOST_DAYS_APART) return null;
  const { people, sheet, cell } = best;
  return { people, sheet, cell };
}

/** Day number of the middle of a period; of its last day where its first is not known; null where neither is. */
function middleOf({ start, end }: Period): number | null {
  const last = end ?? start;
  if (last === null) return null;
  return (dayNumber(start ?? last) + dayNumber(last)) / 2;
}
