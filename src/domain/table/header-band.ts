/** Header rows with periods across: found from the top of a sheet down, each with the columns that it governs. */
import type { Period } from '../period/period';
import { rowsAPart, type Rests } from '../in-parts';
import { decidePeriods } from '../period/decide-periods';
import { isHeadingWord } from './column-roles';
import type { Grid } from './grid';
import type { Group } from './header-groups';
import { groupsIn } from './header-groups';
import { isHeader, underHeader } from './is-header';
import type { LeftColumn } from './heading-draft';
import type { Headed } from './joined-headings';
import { joinHeadings } from './joined-headings';
import type { Candidate } from './period-candidates';
import { candidatesIn, verticalRuns } from './period-candidates';
import { withBareParts, withYear } from './yearless-parts';

export interface ValueColumn {
  readonly column: number;
  readonly period: Period;
  /** Marks on the heading: they hold for every figure below. */
  readonly marks: readonly string[];
  /** Headings above or below the period that tell this column from others of the same period: "Rate", "Burglary - Rate". */
  readonly qualifier: string | null;
  /** The place that a heading above or below the period names. */
  readonly place: string | null;
  /** The words beside the period in its own cell, where they differ from column to column: "Offences" of "Offences 2014/15". */
  readonly measure: string | null;
  /** Columns that hold the limits of this one's figures. */
  readonly lower?: number;
  readonly upper?: number;
}

export interface HeaderBand {
  /** First and last header row. */
  readonly top: number;
  readonly bottom: number;
  /** First and last column that may belong to the table. */
  readonly left: number;
  readonly right: number;
  readonly columns: readonly ValueColumn[];
  /** Columns whose period could be read in two ways. */
  readonly open: readonly { readonly column: number; readonly readings: readonly Period[] }[];
  /** Columns under a period that were left, each with the reason. */
  readonly unclear: readonly LeftColumn[];
  /** What the headings of all columns say beside their periods ("Estimated population"): the measure of the whole table. */
  readonly measure: string | null;
  /** Last row that the table can reach, by its Excel table or the next header; inclusive. */
  readonly limit: number;
  /** The last row of an Excel table with totals. */
  readonly totalRow: number | null;
}

/** Rows of periods that stand under an active header: they repeat it, or give the row above its own periods. */
export interface PeriodRow {
  readonly row: number;
  readonly kind: 'repeat' | 'basis';
}

export interface Bands {
  readonly bands: readonly HeaderBand[];
  /** By row: what a row of periods inside a band is. Side by side, each band asks with its own columns. */
  readonly periodRows: ReadonlyMap<number, readonly (PeriodRow & { readonly left: number; readonly right: number })[]>;
}

/** What the analyst chose: the first row is the header; or that there is one, wherever it stands. Null where nothing was chosen. */
export type ChosenHeader = 'first-row' | 'any' | null;

/**
 * Finds every header band of the sheet. `taken` cells (long tables) are passed over. Where the analyst chose that there is a header, a row
 * of periods that does not look like one is taken all the same.
 */
export function* findBands(grid: Grid, taken: (row: number, column: number) => boolean, chosen: ChosenHeader = null): Rests<Bands> {
  const found = yield* bandsIn(grid, taken, chosen === 'first-row' ? 0 : null);
  if (chosen !== 'any' || found.bands.length > 0) return found;
  let [best, most] = [0, 0];
  const part = rowsAPart(grid.columns);
  for (let row = 0; row < grid.rows; row += 1) {
    if (row % part === 0) yield;
    const count = candidatesIn(grid, row, taken).length;
    if (count > most) [best, most] = [row, count];
  }
  return yield* bandsIn(grid, taken, best);
}

/** `sure` is a row that is a header whatever it looks like. */
function* bandsIn(grid: Grid, taken: (row: number, column: number) => boolean, sure: number | null): Rests<Bands> {
  const bands: HeaderBand[] = [];
  const periodRows = new Map<number, (PeriodRow & { left: number; right: number })[]>();
  const active: (HeaderBand | undefined)[] = [];
  const rows: (readonly Candidate[])[] = [];
  const part = rowsAPart(grid.columns);
  for (let row = 0; row < grid.rows; row += 1) {
    if (row % part === 0) yield;
    rows.push(candidatesIn(grid, row, taken));
  }
  const isVertical = yield* verticalRuns(rows);
  for (let row = 0; row < grid.rows; row += 1) {
    if (row % part === 0) yield;
    const across = (rows[row] ?? []).filter(({ column }) => row === sure || !isVertical(row, column));
    for (const wide of groupsIn(grid, row, withBareParts(grid, row, across, taken))) {
      const { group, left: yearless } = withYear(grid, row, besideOthers(grid, row, wide, active));
      const above = active[group.columns[0]?.column ?? 0];
      const covered = above !== undefined && row > above.bottom && row <= above.limit;
      if (above !== undefined && row <= above.bottom && group.columns.some(({ column }) => column <= above.right && column >= above.left)) continue;
      if (covered) {
        if (hasParts(wide) && !beginsAnew(grid, row, group.left, group.columns[0]?.column ?? 0)) continue;
        // Words with a period among the rows of a table are its text, unless a header of their own begins there.
        if (group.columns.some(({ rest }) => rest !== null) && !beginsAnew(grid, row, group.left, group.columns[0]?.column ?? 0)) continue;
        const kind = underHeader(grid, row, group.columns, above);
        if (kind === 'figures') continue;
        if (kind !== 'header') {
          periodRows.set(row, [...(periodRows.get(row) ?? []), { row, kind, left: above.left, right: above.right }]);
          continue;
        }
      }
      const band = makeBand(grid, row, group, row === sure || isHeader(grid, row, group), yearless);
      if (!band) continue;
      bands.push(band);
      for (let column = band.left; column <= band.right; column += 1) active[column] = band;
    }
  }
  return { bands: withLimits(bands, grid), periodRows };
}

/** The group without the columns of tables that still run on beside it: their figures stand in its row. */
function besideOthers(grid: Grid, row: number, group: Group, active: readonly (HeaderBand | undefined)[]): Group {
  const first = group.columns[0]?.column ?? 0;
  const last = group.columns.at(-1)?.column ?? 0;
  let { left, right } = group;
  const runsOn = (band: HeaderBand): boolean => row > band.bottom && row <= band.limit && band.columns.some(({ column }) => !grid.isBlank(row, column));
  const seen = new Set<HeaderBand>();
  for (let column = left; column <= right; column += 1) {
    const band = active[column];
    if (!band || seen.has(band)) continue;
    seen.add(band);
    const [from, to] = [band.columns[0]?.column ?? 0, band.columns.at(-1)?.column ?? 0];
    if (to < first - 1) {
      // A table that ended higher up, or has yet to go on: the headings that stand against these periods are where this one begins.
      let edge = first;
      while (edge - 1 > to && !grid.isBlank(row, edge - 1)) edge -= 1;
      if (edge < first) left = Math.max(left, edge);
      else if (runsOn(band)) left = Math.max(left, to + 1);
    } else if (from > last && runsOn(band)) {
      // Its labels end where the row is blank.
      let edge = from;
      while (edge - 1 > last && !grid.isBlank(row, edge - 1)) edge -= 1;
      right = Math.min(right, edge - 1);
    }
  }
  return left === group.left && right === group.right ? group : { ...group, left, right };
}

/** A blank row above, or the heading of a column of labels beside. */
function beginsAnew(grid: Grid, row: number, left: number, first: number): boolean {
  for (let column = left; column < first; column += 1) if (isHeadingWord(grid.text(row, column))) return true;
  for (let column = left; column <= first; column += 1) if (!grid.isBlank(row - 1, column)) return false;
  return true;
}

const hasParts = ({ columns }: Group): boolean => columns.some(({ isPart }) => isPart === true);

function makeBand(grid: Grid, row: number, group: Group, isHeaderRow: boolean, yearless: readonly LeftColumn[]): HeaderBand | null {
  if (!isHeaderRow || group.columns.length === 0) return null;
  const decided = decidePeriods(group.columns.map(({ cell }) => cell.reading));
  const sure: Headed[] = [];
  const open: { column: number; readings: readonly Period[] }[] = [];
  group.columns.forEach(({ column, cell, rest, isPart }, index) => {
    const outcome = decided[index];
    if (outcome?.kind === 'period') {
      const text = cell.marks.length > 0 || rest !== null || isPart === true ? outcome.period.label : grid.text(row, column).replace(/\s+/g, ' ').trim();
      sure.push({ column, period: { ...outcome.period, label: text === '' ? outcome.period.label : text }, marks: cell.marks, rest });
    } else if (outcome?.kind === 'open') open.push({ column, readings: outcome.readings });
  });
  const joined = joinHeadings(grid, row, sure, group.left, group.right);
  if (joined.columns.length + open.length === 0) return null;
  const table = grid.headerOf(row, group.columns[0]?.column ?? 0);
  const last = table ? table.range.row + table.range.rows - 1 - (grid.sheet.used?.row ?? 0) : grid.rows - 1;
  return {
    top: joined.top,
    bottom: joined.bottom,
    left: group.left,
    right: group.right,
    columns: joined.columns,
    open,
    unclear: [...joined.left, ...yearless],
    measure: joined.measure,
    limit: last,
    totalRow: table?.hasTotals === true ? last : null,
  };
}

/** Each band ends above the next one that shares a column with it. */
function withLimits(bands: readonly HeaderBand[], grid: Grid): readonly HeaderBand[] {
  const next: (HeaderBand | undefined)[] = [];
  const limited: HeaderBand[] = [];
  for (const band of [...bands].sort((a, b) => b.bottom - a.bottom)) {
    let limit = band.limit;
    const right = Math.min(band.right, grid.columns - 1);
    for (let column = band.left; column <= right; column += 1) {
      const below = next[column];
      if (below !== undefined) limit = Math.min(limit, Math.max(band.bottom, below.top - 1));
    }
    for (let column = band.left; column <= right; column += 1) next[column] = band;
    limited.push({ ...band, limit });
  }
  return limited.reverse();
}
