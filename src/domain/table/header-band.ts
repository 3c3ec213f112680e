/** Header rows with periods across: found from the top of a sheet down, each with the columns that it governs. */
import type { Period } from '../period/period';
import { decidePeriods } from '../period/decide-periods';
import { isHeadingWord } from './column-roles';
import type { Grid, PeriodCell } from './grid';
import { joinHeadings } from './joined-headings';

export interface ValueColumn {
  readonly column: number;
  readonly period: Period;
  /** Marks on the heading: they hold for every figure below. */
  readonly marks: readonly string[];
  /** A heading above or below the period that tells this column from others of the same period: "Rate", "Marple". */
  readonly qualifier: string | null;
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
  /** Last row that the table can reach, by its Excel table or the next header; inclusive. */
  readonly limit: number;
  /** The last row of an Excel table with totals. */
  readonly totalRow: number | null;
}

interface Candidate {
  readonly column: number;
  readonly cell: PeriodCell;
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

/** Finds every header band of the sheet. `taken` cells (long tables) are passed over. */
export function findBands(grid: Grid, taken: (row: number, column: number) => boolean): Bands {
  const bands: HeaderBand[] = [];
  const periodRows = new Map<number, (PeriodRow & { left: number; right: number })[]>();
  const active: (HeaderBand | undefined)[] = [];
  const rows: (readonly Candidate[])[] = [];
  for (let row = 0; row < grid.rows; row += 1) rows.push(candidatesIn(grid, row, taken));
  const isVertical = verticalRuns(rows);
  for (let row = 0; row < grid.rows; row += 1) {
    const across = (rows[row] ?? []).filter(({ column }) => !isVertical(row, column));
    for (const group of groupsIn(grid, row, across)) {
      const above = active[group.columns[0]?.column ?? 0];
      const covered = above !== undefined && row > above.bottom && row <= above.limit;
      if (above !== undefined && row <= above.bottom && group.columns.some(({ column }) => column <= above.right && column >= above.left)) continue;
      if (covered) {
        const kind = underHeader(grid, row, group.columns, above);
        if (kind === 'figures') continue;
        if (kind !== 'header') {
          periodRows.set(row, [...(periodRows.get(row) ?? []), { row, kind, left: above.left, right: above.right }]);
          continue;
        }
      }
      const band = makeBand(grid, row, group, isHeader(grid, row, group));
      if (!band) continue;
      bands.push(band);
      for (let column = band.left; column <= band.right; column += 1) active[column] = band;
    }
  }
  return { bands: withLimits(bands, grid), periodRows };
}

function candidatesIn(grid: Grid, row: number, taken: (row: number, column: number) => boolean): readonly Candidate[] {
  const found: Candidate[] = [];
  const length = grid.sheet.values[row]?.length ?? 0;
  for (let column = 0; column < length; column += 1) {
    const cell = grid.period(row, column);
    if (cell && !taken(row, column)) found.push({ column, cell });
  }
  return found;
}

/** Periods that stand three or more deep in a column, one row after another: labels of rows, or dates in a list. */
function verticalRuns(rows: readonly (readonly Candidate[])[]): (row: number, column: number) => boolean {
  const vertical = rows.map(() => new Set<number>());
  let runs = new Map<number, number>();
  rows.forEach((candidates, row) => {
    const next = new Map<number, number>();
    for (const { column } of candidates) {
      const length = (runs.get(column) ?? 0) + 1;
      next.set(column, length);
      if (length === 3) for (const back of [2, 1]) vertical[row - back]?.add(column);
      if (length >= 3) vertical[row]?.add(column);
    }
    runs = next;
  });
  return (row, column) => vertical[row]?.has(column) ?? false;
}

interface Group {
  readonly columns: readonly Candidate[];
  /** Columns between which the group's headings may lie. */
  readonly left: number;
  readonly right: number;
}

/** Rows below a heading that are looked at to tell a column of labels from a spacer. */
const LOOK = 12;

/** Splits the periods of a row where a column of labels stands between them: tables side by side. */
function groupsIn(grid: Grid, row: number, across: readonly Candidate[]): readonly Group[] {
  if (across.length === 0) return [];
  const groups: { columns: Candidate[]; left: number; right: number }[] = [];
  const end = (grid.sheet.values[row]?.length ?? 1) - 1;
  for (const candidate of across) {
    const last = groups.at(-1);
    const before = last?.columns.at(-1)?.column;
    const split = before === undefined ? 0 : labelBetween(grid, row, before, candidate.column);
    if (last && split === null) last.columns.push(candidate);
    else {
      const start = split ?? 0;
      if (last) last.right = start - 1;
      groups.push({ columns: [candidate], left: start, right: end });
    }
  }
  return groups.map((group) => withinTable(grid, row, group));
}

/**
 * An Excel table's own edges hold where the header row is its header row; periods that stand against its right edge, in no
 * table, are a column that it was never stretched over, and are taken in.
 */
function withinTable(grid: Grid, row: number, group: Group): Group {
  const first = group.columns[0]?.column ?? 0;
  const table = grid.headerOf(row, first);
  if (!table) return group;
  const offset = grid.sheet.used?.column ?? 0;
  const left = table.range.column - offset;
  let right = left + table.range.columns - 1;
  while (group.columns.some(({ column }) => column === right + 1) && !grid.headerOf(row, right + 1)) right += 1;
  return { left, right, columns: group.columns.filter(({ column }) => column >= left && column <= right) };
}

/** The first column between two periods that begins another table, or null. */
function labelBetween(grid: Grid, row: number, from: number, to: number): number | null {
  const tableLeft = grid.headerOf(row, from);
  const tableRight = grid.headerOf(row, to);
  if (tableLeft && tableRight && tableLeft !== tableRight) return tableRight.range.column - (grid.sheet.used?.column ?? 0);
  for (let column = from + 1; column < to; column += 1) {
    if (isHeadingWord(grid.text(row, column))) {
      const blankBefore = column - 1 > from && grid.isBlank(row, column - 1);
      return blankBefore || column === from + 1 || isHeadingWord(grid.text(row, from + 1)) ? column : from + 1;
    }
  }
  for (let column = from + 1; column < to; column += 1) {
    let [words, others] = [0, 0];
    for (let below = row + 1; below <= Math.min(row + LOOK, grid.rows - 1); below += 1) {
      if (grid.isBlank(below, column)) continue;
      const isWords = typeof grid.value(below, column) === 'string' && grid.reading(below, column, {}).kind === 'text' && !grid.period(below, column);
      if (isWords) words += 1;
      else others += 1;
    }
    if (words >= 2 && words > others * 3 && grid.isBlank(row, column)) return column;
  }
  return null;
}

/** True where the row's periods stand as a header: two or more in words or dates, or fewer beside heading words. */
function isHeader(grid: Grid, row: number, { columns, left, right }: Group): boolean {
  const strong = columns.filter(({ cell }) => !cell.weak);
  const weak = columns.filter(({ cell }) => cell.weak);
  let headings = 0;
  for (let column = left; column <= right; column += 1) if (isHeadingWord(grid.text(row, column))) headings += 1;
  if (strong.length >= 2) return strong.length >= weak.length || isEven(weak);
  if (headings > 0 && columns.length === 1) return figuresBelow(grid, row, columns[0]?.column ?? 0);
  if (strong.length === 1 && columns.length === 1) return false;
  return isEven(columns) && !otherNumbers(grid, row, columns);
}

const startOf = ({ cell }: Candidate): number =>
  cell.reading.kind === 'sure' && cell.reading.period.start !== null ? Number(cell.reading.period.start.slice(0, 4)) : Number.NaN;

/** Bare years that go up or down by one even step. */
function isEven(columns: readonly Candidate[]): boolean {
  if (columns.length < 2) return false;
  const years = columns.map(startOf);
  const steps = years.slice(1).map((year, index) => year - (years[index] ?? Number.NaN));
  const step = steps[0] ?? 0;
  return step !== 0 && Math.abs(step) <= 10 && steps.every((one) => one === step);
}

function otherNumbers(grid: Grid, row: number, columns: readonly Candidate[]): boolean {
  const [first, last] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
  const own = new Set(columns.map(({ column }) => column));
  for (let column = first; column <= last; column += 1) if (!own.has(column) && grid.isNumber(row, column)) return true;
  return false;
}

function figuresBelow(grid: Grid, row: number, column: number): boolean {
  for (let below = row + 1; below <= Math.min(row + LOOK, grid.rows - 1); below += 1) {
    if (!grid.isBlank(below, column)) return grid.reading(below, column, {}).kind !== 'text' || grid.period(below, column) !== null;
  }
  return false;
}

/** What a row of periods is that stands under an active header. */
function underHeader(grid: Grid, row: number, columns: readonly Candidate[], above: HeaderBand): 'repeat' | 'basis' | 'header' | 'figures' {
  const byColumn = new Map(above.columns.map((one) => [one.column, one.period]));
  const aligned = columns.every(({ column }) => byColumn.has(column));
  const periods = columns.flatMap(({ column, cell }) => (cell.reading.kind === 'sure' ? [{ column, period: cell.reading.period }] : []));
  if (aligned && periods.length === columns.length && periods.every(({ column, period }) => byColumn.get(column)?.label === period.label)) {
    if (columns.length < Math.min(2, above.columns.length)) return 'figures';
    return followsFigures(grid, row, above) ? 'repeat' : 'header';
  }
  const weak = columns.every(({ cell }) => cell.weak);
  let [figures, headings] = [0, 0];
  for (const { column } of above.columns) {
    if (!grid.isBlank(row, column) && !columns.some((one) => one.column === column)) figures += 1;
  }
  for (let column = above.left; column < (above.columns[0]?.column ?? 0); column += 1) if (isHeadingWord(grid.text(row, column))) headings += 1;
  if (headings > 0) return 'header';
  if (weak) {
    const isNew = grid.isBlank(row - 1, columns[0]?.column ?? 0) && leadIsBlank(grid, row, above) && columns.length >= 2 && isEven(columns);
    return isNew ? 'header' : 'figures';
  }
  if (figures > 0) return 'figures';
  if (!aligned) return columns.length >= 2 ? 'header' : 'figures';
  const sameKind = periods.some(({ column, period }) => byColumn.get(column)?.kind === period.kind);
  if (sameKind) return columns.length >= 2 ? 'header' : 'figures';
  return columns.length >= 2 || leadIsBlank(grid, row, above) ? 'basis' : 'figures';
}

/**
 * True where figures stand just above, blank rows aside: the same header after a page break. Where a heading or a note stands
 * between, a table of its own begins, and the note above it is not its own.
 */
function followsFigures(grid: Grid, row: number, above: HeaderBand): boolean {
  for (let before = row - 1; before > above.bottom; before -= 1) {
    if (above.columns.some(({ column }) => !grid.isBlank(before, column))) return true;
    for (let column = above.left; column < (above.columns[0]?.column ?? 0); column += 1) if (!grid.isBlank(before, column)) return false;
  }
  return true;
}

function leadIsBlank(grid: Grid, row: number, { left, columns }: HeaderBand): boolean {
  for (let column = left; column < (columns[0]?.column ?? 0); column += 1) if (!grid.isBlank(row, column)) return false;
  return true;
}

function makeBand(grid: Grid, row: number, group: Group, isHeaderRow: boolean): HeaderBand | null {
  if (!isHeaderRow || group.columns.length === 0) return null;
  const decided = decidePeriods(group.columns.map(({ cell }) => cell.reading));
  const sure: { column: number; period: Period; marks: readonly string[] }[] = [];
  const open: { column: number; readings: readonly Period[] }[] = [];
  group.columns.forEach(({ column, cell }, index) => {
    const outcome = decided[index];
    if (outcome?.kind === 'period') {
      const text = cell.marks.length > 0 ? outcome.period.label : grid.text(row, column).replace(/\s+/g, ' ').trim();
      sure.push({ column, period: { ...outcome.period, label: text === '' ? outcome.period.label : text }, marks: cell.marks });
    } else if (outcome?.kind === 'open') open.push({ column, readings: outcome.readings });
  });
  const joined = joinHeadings(grid, row, sure, group.left, group.right);
  const table = grid.headerOf(row, group.columns[0]?.column ?? 0);
  const last = table ? table.range.row + table.range.rows - 1 - (grid.sheet.used?.row ?? 0) : grid.rows - 1;
  return {
    top: joined.top,
    bottom: joined.bottom,
    left: group.left,
    right: group.right,
    columns: joined.columns,
    open,
    limit: last,
    totalRow: table?.hasTotals === true ? last : null,
  };
}

/** Each band ends above the next one that shares a column with it. */
function withLimits(bands: readonly HeaderBand[], grid: Grid): readonly HeaderBand[] {
  const next: number[] = [];
  const limited: HeaderBand[] = [];
  for (const band of [...bands].sort((a, b) => b.top - a.top)) {
    let limit = band.limit;
    const right = Math.min(band.right, grid.columns - 1);
    for (let column = band.left; column <= right; column += 1) {
      const below = next[column];
      if (below !== undefined && below > band.bottom) limit = Math.min(limit, below - 1);
    }
    for (let column = band.left; column <= right; column += 1) next[column] = band.top;
    limited.push({ ...band, limit });
  }
  return limited.reverse();
}
