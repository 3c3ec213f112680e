/** The headings over a table with periods down: one row or several, or a list of particulars of each series (title, code, unit). */
import type { Grid } from './grid';
import { spreadHeadings } from './heading-spread';
import { isCode, isDerived, isMeasureWord, isUnitWord } from './heading-sense';
import { areMostlyPlaces, saysByPlace } from './place-names';

export interface ColumnHeading {
  readonly column: number;
  readonly words: readonly string[];
  readonly place: string | null;
  readonly unit: string;
}

export interface StackHeader {
  readonly top: number;
  readonly bottom: number;
  readonly headings: readonly ColumnHeading[];
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Rows above the first period in which the header is looked for. */
const REACH = 14;

/** True where the row holds words over the columns, and no figures. */
function wordsIn(grid: Grid, row: number, from: number, to: number): 'words' | 'blank' | 'other' {
  let words = 0;
  for (let column = from; column <= to; column += 1) {
    if (grid.isBlank(row, column)) continue;
    if (grid.isNumber(row, column) && grid.period(row, column) === null) return 'other';
    words += 1;
  }
  return words > 0 ? 'words' : 'blank';
}

/** The rows of the header, bottom first; none where no words stand above the columns. */
export function headerRows(grid: Grid, first: number, from: number, to: number, lead: number): readonly number[] {
  const rows: number[] = [];
  let blanks = 0;
  for (let row = first - 1; row >= Math.max(0, first - REACH); row -= 1) {
    const sort = wordsIn(grid, row, from, to);
    // A row right above that has figures and no period: "2005-09 average" as the first of a section.
    if (sort === 'other' && rows.length === 0 && row >= first - 2) continue;
    if (sort === 'other') break;
    if (sort === 'blank') {
      blanks += 1;
      let isLead = false;
      for (let column = lead; column < from; column += 1) if (!grid.isBlank(row, column)) isLead = true;
      if (blanks > 2 || (rows.length > 0 && !isLead)) break;
      continue;
    }
    if (rows.length > 0 && blanks > 0 && grid.isBlank(row, lead)) break;
    blanks = 0;
    rows.push(row);
  }
  return rows;
}

/** Names the columns by the rows above them. Columns that no row names are absent. */
export function stackHeader(grid: Grid, rows: readonly number[], columns: readonly number[], lead: number): StackHeader | null {
  const chosen = particulars(grid, rows, lead) ?? rows;
  const bottom = rows[0];
  if (bottom === undefined) return null;
  const words = new Map<number, string[]>(columns.map((column) => [column, []]));
  const places = new Map<number, string>();
  const units = new Map<number, string>();
  let top = bottom;
  const under = (column: number): string => (words.get(column) ?? []).join('|') + (places.get(column) ?? '');
  for (const [index, row] of chosen.entries()) {
    const own = new Map(columns.flatMap((column) => (grid.isBlank(row, grid.mergedFrom(row, column)) ? [] : [[column, grid.mergedFrom(row, column)] as const])));
    const spread = index === 0 && chosen === rows ? own : chosen === rows ? spreadHeadings(grid, row, columns, under) : own;
    if (!spread) return null;
    const texts = new Map([...spread].map(([column, at]) => [column, tidy(grid.text(row, at))]));
    const told = [...new Set(texts.values())];
    if (index > 0 && told.length === 1 && texts.size === columns.length && columns.length > 1) break;
    top = Math.min(top, row);
    const arePlaces = areMostlyPlaces(told) || (told.length > 1 && (index > 0 || rows.length === 1) && !told.some(isMeasureWord) && saysByPlace(grid, rows.at(-1) ?? row));
    const areCodes = told.length > 1 && told.every(isCode);
    const areUnits = columns.length > 1 && told.every(isUnitWord) && index === 0 && rows.length > 1;
    const areDates = told.length > 0 && [...spread.values()].every((at) => grid.period(row, at) !== null);
    if (areCodes || areDates) continue;
    for (const [column, text] of texts) {
      if (areUnits) units.set(column, text);
      else if (arePlaces) places.set(column, text);
      else words.get(column)?.unshift(text);
    }
  }
  // Units tell columns apart where the words above them do not.
  const keys = columns.map(under);
  if (new Set(keys).size < keys.length) for (const [column, unit] of units) words.get(column)?.push(unit);
  const headings = columns.flatMap((column): ColumnHeading[] => {
    const own = words.get(column) ?? [];
    const place = places.get(column) ?? null;
    if ((own.length === 0 && place === null) || own.some(isDerived)) return [];
    return [{ column, words: own, place, unit: units.get(column) ?? '' }];
  });
  return { top, bottom, headings };
}

/** A list of particulars has a word for each in its first column ("Title", "CDID", "Unit"): the title names the series. */
function particulars(grid: Grid, rows: readonly number[], lead: number): readonly number[] | null {
  const led = rows.filter((row) => !grid.isBlank(row, lead));
  if (led.length < 3) return null;
  const title = led.find((row) => /^(?:title|name|series|measure|description|indicator|variable)(?: name| title)?$/i.test(grid.text(row, lead).trim()));
  return title === undefined ? null : [title];
}
