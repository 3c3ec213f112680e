/** Headings of two, three or four rows: what stands over and under a row of periods, joined to one heading a column. */
import type { Period } from '../period/period';
import { roleOfHeading } from './column-roles';
import type { Grid } from './grid';
import type { ValueColumn } from './header-band';
import { headingRowsAbove, headingRowsBelow } from './heading-rows';
import type { Spread } from './heading-spread';
import { spreadHeadings } from './heading-spread';
import { firstColumn, headedColumns, lastColumn } from './headed-columns';
import { keyOf, toldApart, type Draft, type LeftColumn } from './heading-draft';
import { isCode, isDerived, isMeasureWord, isWholeYear, limitOf } from './heading-sense';
import { joinPeriod, partOfPeriod, prefixedYear } from './join-period';
import { areMostlyPlaces, saysByPlace } from './place-names';

export interface Headed {
  readonly column: number;
  readonly period: Period;
  readonly marks: readonly string[];
  /** Words that stand beside the period in its own cell: "Offences" of "Offences 2014/15". */
  readonly rest: string | null;
}

export interface JoinedHeadings {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly ValueColumn[];
  readonly left: readonly LeftColumn[];
  /** What every column's heading says beside its period: the measure of the table. */
  readonly measure: string | null;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

const UNCLEAR = 'It is not clear which of the headings above this column belongs to it. Merge each heading over its columns, or write it above each.';

/** Joins the row of periods with the rows of headings just below and just above it, where there are any. */
export function joinHeadings(grid: Grid, row: number, headed: readonly Headed[], left: number, right: number): JoinedHeadings {
  const first = headed[0]?.column ?? 0;
  const last = lastColumn(grid, row, headed, right);
  const below = headingRowsBelow(grid, row, { first, last, lead: left });
  const start = below.length > 0 ? firstColumn(grid, row, below.at(-1) ?? row, first, left) : first;
  const columns = below.length > 0 ? headedColumns(grid, row, below, start, last, headed) : headed.map(({ column }) => column);
  const bottom = below.at(-1) ?? row;
  const governed = governPeriods(grid, row, headed, columns, below);
  if (!governed) return { top: row, bottom, columns: [], left: columns.map((column) => ({ column, reason: UNCLEAR })), measure: null };
  const rests = new Set(headed.map(({ rest }) => (rest ?? '').toLowerCase()));
  const byColumn = new Map(headed.map((one) => [one.column, one]));
  const drafts: Draft[] = [];
  for (const column of columns) {
    const upper = byColumn.get(governed.get(column) ?? -1);
    if (!upper) continue;
    drafts.push({ column, period: upper.period, marks: upper.marks, measure: rests.size > 1 ? upper.rest : null, words: [], place: null });
  }
  const kept = takeBelow(grid, below, drafts);
  if (!kept) return plainly(row, headed);
  const { drafts: joined, top } = takeAbove(grid, row, kept, { first: start, last, lead: left });
  const measure = rests.size === 1 ? (headed[0]?.rest ?? null) : null;
  return { ...toldApart(joined), top, bottom, measure };
}

/** The periods alone, where what stands below them makes no sense as their headings. */
function plainly(row: number, headed: readonly Headed[]): JoinedHeadings {
  return { top: row, bottom: row, columns: headed.map(({ column, period, marks, rest }) => ({ column, period, marks, measure: rest, qualifier: null, place: null })), left: [], measure: null };
}

/** Which period governs which column. */
function governPeriods(grid: Grid, row: number, headed: readonly Headed[], columns: readonly number[], below: readonly number[]): Spread | null {
  if (below.length === 0) return new Map(headed.map(({ column }) => [column, column]));
  const texts = lowerTexts(grid, below, columns);
  return spreadHeadings(grid, row, columns, (column) => texts.get(column) ?? '');
}

/** The words under a column in all the lower rows, spread where a row's heading spans several. */
function lowerTexts(grid: Grid, below: readonly number[], columns: readonly number[]): ReadonlyMap<number, string> {
  let texts = new Map<number, string>();
  for (const row of [...below].reverse()) {
    const under = texts;
    const spread = row === below.at(-1) ? null : spreadHeadings(grid, row, columns, (column) => under.get(column) ?? '');
    texts = new Map(columns.map((column) => [column, `${tidy(grid.text(row, spread?.get(column) ?? column))}|${under.get(column) ?? ''}`]));
  }
  for (const [column, text] of texts) if (/^\|*$/.test(text)) texts.set(column, '');
  return texts;
}

/** Adds what the rows below say; null where a row of whole periods stands there that is a header of its own. */
function takeBelow(grid: Grid, below: readonly number[], drafts: readonly Draft[]): readonly Draft[] | null {
  let kept = drafts;
  for (const [index, under] of below.entries()) {
    const columns = kept.map(({ column }) => column);
    const lower = lowerTexts(grid, below.slice(index + 1), columns);
    const spread = index === below.length - 1 ? ownCells(grid, under, columns) : spreadHeadings(grid, under, columns, (column) => lower.get(column) ?? '');
    if (!spread) return null;
    const next = applyRow(grid, under, spread, kept, 'below');
    if (!next) return null;
    kept = next;
  }
  return kept;
}

/** In the lowest row each heading holds for its own column, or for those that it is merged over. */
function ownCells(grid: Grid, row: number, columns: readonly number[]): Spread {
  return new Map(columns.flatMap((column) => (grid.isBlank(row, grid.mergedFrom(row, column)) ? [] : [[column, grid.mergedFrom(row, column)] as const])));
}

/** Adds what the rows above say, as long as they tell columns apart or make up the periods. */
function takeAbove(grid: Grid, row: number, drafts: readonly Draft[], zone: { readonly first: number; readonly last: number; readonly lead: number }): { readonly drafts: readonly Draft[]; readonly top: number } {
  let [kept, top] = [drafts, row];
  const columns = drafts.map(({ column }) => column);
  for (const above of headingRowsAbove(grid, row, zone, columns)) {
    const held = kept.map(({ column }) => column);
    const keys = new Map(kept.map((one) => [one.column, keyOf(one)]));
    const spread = spreadHeadings(grid, above, held, (column) => keys.get(column) ?? '');
    if (!spread) break;
    const texts = new Set([...spread.values()].map((column) => tidy(grid.text(above, column)).toLowerCase()));
    const only = texts.size === 1 && spread.size === held.length;
    if (only && !isJoin(grid, above, spread, kept)) break;
    const next = applyRow(grid, above, spread, kept, 'above');
    if (!next) break;
    [kept, top] = [next, above];
  }
  return { drafts: kept, top };
}

/** True where the one heading over all of them makes periods of bare years, or quarters of years. */
function isJoin(grid: Grid, row: number, spread: Spread, drafts: readonly Draft[]): boolean {
  return drafts.every(({ column, period }) => {
    const text = tidy(grid.text(row, spread.get(column) ?? column));
    return joinedAbove(text, period) !== null;
  });
}

function joinedAbove(text: string, period: Period): Period | null {
  return prefixedYear(text, period) ?? (partOfPeriod(text) ? joinPeriod(period, text) : null);
}

/** What one row of headings says of each column. Null for whole periods that do not lie within those above them. */
function applyRow(grid: Grid, row: number, spread: Spread, drafts: readonly Draft[], where: 'above' | 'below'): readonly Draft[] | null {
  const texts = drafts.map(({ column }) => (spread.has(column) ? tidy(grid.text(row, spread.get(column) ?? column)) : ''));
  const told = [...new Set(texts.filter((text) => text !== ''))];
  const arePlaces = areMostlyPlaces(told) || (where === 'above' && told.length > 1 && !told.some(isMeasureWord) && saysByPlace(grid, row)) || (where === 'above' && told.length > 0 && leadSaysPlace(grid, row, drafts[0]?.column ?? 0));
  // One word under the first period alone ("Deaths") is for them all.
  const isLone = where === 'below' && texts.filter((text) => text !== '').length === 1 && texts[0] !== '' && texts.length > 1 && !partOfPeriod(texts[0] ?? '');
  const isConstant = told.length === 1 && (!texts.includes('') || isLone);
  const areCodes = told.length > 1 && told.every(isCode);
  const next: Draft[] = [];
  for (const [index, draft] of drafts.entries()) {
    const text = texts[index] ?? '';
    if (text === '') {
      next.push(draft);
      continue;
    }
    if (isDerived(text)) continue;
    const limit = limitOf(text);
    if (limit !== null && where === 'below') {
      next.push({ ...draft, limit });
      continue;
    }
    const joined = joinText(grid, row, spread.get(draft.column) ?? draft.column, text, draft.period, where);
    if (joined === 'stray') return null;
    if (joined !== null) next.push({ ...draft, period: joined });
    else if (areCodes || isConstant || (isWholeYear(text) && where === 'below' && hasParts(texts))) next.push(draft);
    else if (arePlaces) next.push({ ...draft, place: text });
    else next.push({ ...draft, words: where === 'above' ? [text, ...draft.words] : [...draft.words, text] });
  }
  return next;
}

const hasParts = (texts: readonly string[]): boolean => texts.some(partOfPeriod);

/** A heading that makes a period with the one it stands over or under; 'stray' for a period that lies elsewhere. */
function joinText(grid: Grid, row: number, column: number, text: string, period: Period, where: 'above' | 'below'): Period | 'stray' | null {
  if (where === 'above') return joinedAbove(text, period);
  if (partOfPeriod(text)) return joinPeriod(period, text) ?? 'stray';
  const cell = grid.period(row, column);
  if (cell?.reading.kind !== 'sure') return null;
  const own = cell.reading.period;
  const isInside = own.start !== null && own.end !== null && period.start !== null && period.end !== null && own.start >= period.start && own.end <= period.end;
  return isInside ? { ...own, column: null } : 'stray';
}

/** "Area" or "Ward" at the left end of an upper row of headings, with the heading of the labels below it: the row names places. */
function leadSaysPlace(grid: Grid, row: number, first: number): boolean {
  for (let column = first - 1; column >= Math.max(0, first - 6); column -= 1) {
    if (!grid.isBlank(row, column)) return roleOfHeading(grid.text(row, column)) === 'place' && !grid.isBlank(row + 1, column);
  }
  return false;
}
