/** What the rows of a table with periods across are: measures by their labels, or places for which the title names the measure. */
import { rowsAPart, type Rests } from '../in-parts';
import type { Roles } from './column-roles';
import type { HeaderBand, ValueColumn } from './header-band';
import { isMeasureWord, isUnitWord } from './heading-sense';
import { tidyLabel } from './normal-label';
import { areMostlyPlaces } from './place-names';
import type { ReadingContext } from './reading-context';
import type { BodyRow } from './wide-body';
import type { Heading } from './wide-heading';

export interface RowName {
  readonly label: string;
  readonly place: string | null;
  /** The label without what the column's heading adds. */
  readonly bare: string;
}

export interface RowNames {
  /** The measure of the whole table, where its headings or title name one. */
  readonly measure: string | null;
  /** `column` null where the table has one column a period. */
  readonly of: (row: BodyRow, column: ValueColumn | null) => RowName;
}

/** Works out once for a table what its rows are, and answers for each row and column. */
export function* namesOf(rows: readonly BodyRow[], band: HeaderBand, roles: Roles, heading: Heading, context: ReadingContext): Rests<RowNames> {
  const arePlaces = yield* rowsArePlaces(rows, roles, context);
  yield;
  const measure = band.measure ?? (arePlaces ? titleOf(heading, context) : null);
  const more = yield* moreWords(rows);
  yield;
  const spare = yield* spareWords(rows, more, roles, context);
  const rowName = (row: BodyRow): { readonly label: string; readonly place: string | null } => {
    const beside = [...(more.get(row.row) ?? []), ...(spare?.get(row.row) ?? [])];
    if (arePlaces && measure !== null) return { label: [measure, ...beside].join(' - '), place: tidyLabel(row.label) };
    if (beside.length === 0) return { label: row.label, place: arePlaces ? null : row.place };
    return { label: [tidyLabel(row.label), ...beside].join(' - '), place: arePlaces ? null : row.place };
  };
  return {
    measure,
    of: (row, column) => {
      const own = rowName(row);
      if (!column) return { ...own, bare: own.label };
      const place = own.place === null ? column.place : column.place === null ? own.place : `${own.place}, ${column.place}`;
      // A heading such as "Offences 2014/15" names the measure of a row that is a place.
      const base = column.measure !== null && arePlaces ? [column.measure, ...(more.get(row.row) ?? [])].join(' - ') : own.label;
      const added = [...(column.measure !== null && !arePlaces ? [column.measure] : []), ...(column.qualifier === null ? [] : [column.qualifier])];
      return { label: [added.length > 0 ? tidyLabel(base) : base, ...added].join(' - '), place: column.measure !== null && arePlaces ? tidyLabel(row.label) : place, bare: base };
    },
  };
}

/** By the heading of their column, by official codes beside them, or because most are known by name. */
function* rowsArePlaces(rows: readonly BodyRow[], roles: Roles, { grid, match }: ReadingContext): Rests<boolean> {
  if (roles.label === null) return roles.place !== null;
  if (roles.place !== null && roles.place !== roles.label) return false;
  const names = rows.map(({ label }) => label);
  if (roles.areaCode !== null) {
    const column = roles.areaCode;
    const coded = rows.filter(({ row }) => !grid.isBlank(row, column)).length;
    if (coded >= 1 && coded * 2 >= rows.length) return true;
  }
  const are = areMostlyPlaces(names);
  yield;
  return are && !rows.some(({ label, source, section }) => match(label, source, section).measure !== null);
}

/** A title, without "Table 3:"; else the heading above; else a sheet's name that says more than "Sheet1". */
function titleOf({ title, section }: Heading, { grid }: ReadingContext): string | null {
  if (title !== null && !isUnitWord(title)) return title;
  if (section !== null && !isMeasureWord(section)) return section;
  const { name } = grid.sheet;
  return /\p{L}{3,}.*\s\p{L}{2,}/u.test(name) && !/^(?:sheet|table|data|tab|annex|figure)\b/i.test(name) ? name : null;
}

/** The rows that share a label, source, place and section: what stands beside them has to tell them apart. */
function* groupsOf(rows: readonly BodyRow[], besides: (row: BodyRow) => readonly string[]): Rests<readonly (readonly BodyRow[])[]> {
  const groups = new Map<string, BodyRow[]>();
  for (const [done, row] of rows.entries()) {
    if (done % rowsAPart(1) === rowsAPart(1) - 1) yield;
    const key = JSON.stringify([tidyLabel(row.label), besides(row), row.source, row.place, row.section]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

/**
 * The words of further columns (sex, age, outcome) by row. They join a label only where labels repeat: a column "Good is" or
 * "Team" beside labels that are all different says nothing of what is measured. Where most rows repeat (ages for each sex), all
 * rows carry the words, so that a band that one sex alone has is not taken for both.
 */
function* moreWords(rows: readonly BodyRow[]): Rests<ReadonlyMap<number, readonly string[]>> {
  const words = new Map<number, readonly string[]>();
  const groups = yield* groupsOf(rows.filter(({ isTotal }) => !isTotal), () => []);
  const repeated = groups.filter((group) => group.length > 1);
  const telling = new Set<number>();
  let count = 0;
  for (const group of repeated) {
    count += group.length;
    const width = group[0]?.more.length ?? 0;
    for (let index = 0; index < width; index += 1) if (new Set(group.map(({ more }) => more[index])).size > 1) telling.add(index);
  }
  if (telling.size === 0) return words;
  const alike = count * 2 > rows.length ? rows : repeated.flat();
  for (const { row, more } of alike) words.set(row, more.filter((text, index) => text !== '' && telling.has(index)));
  return words;
}

/** Rows that bear one label, source, place and section: units and the like beside them, where those differ. */
function* spareWords(rows: readonly BodyRow[], more: ReadonlyMap<number, readonly string[]>, roles: Roles, { grid }: ReadingContext): Rests<ReadonlyMap<number, readonly string[]> | null> {
  if (roles.spare.length === 0) return null;
  const words = new Map<number, readonly string[]>();
  for (const group of yield* groupsOf(rows, ({ row }) => more.get(row) ?? [])) {
    if (group.length < 2) continue;
    const telling = roles.spare.filter((column) => new Set(group.map(({ row }) => grid.text(row, column))).size > 1);
    for (const { row } of group) words.set(row, telling.filter((column) => !grid.isBlank(row, column)).map((column) => tidyLabel(grid.text(row, column))));
  }
  return words;
}
