/** The header of a table with one observation a row: its columns, over one row or two, up to the table's own edges. */
import type { CellRange } from '../address';
import type { Grid } from './grid';
import type { LongRole } from './long-columns';
import { isTimeRole, senseOf } from './long-columns';
import { tidyLabel } from './normal-label';
import type { ReadingContext } from './reading-context';

export interface LongColumn {
  readonly column: number;
  /** As written; of two header rows, the lower under the upper: "Fires - Chimney fires". */
  readonly heading: string;
  readonly role: LongRole | undefined;
  readonly of: string;
}

export interface LongHeader {
  /** First and last header row. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly LongColumn[];
  /** Last row that the table can reach by its own edges; null where it has none. */
  readonly limit: number | null;
  /** The last row of an Excel table with totals. */
  readonly totalRow: number | null;
}

/** A run of headings without a blank column between. */
interface Run {
  readonly left: number;
  readonly right: number;
}

/** Fewest columns of a long table: when, what and how much. */
const FEWEST = 3;

/** The runs of words in a row, up to the edges of Excel tables; cells for which `isFree` is false, and numbers, end a run. */
function runsIn(grid: Grid, row: number, isFree: (column: number) => boolean): readonly Run[] {
  const runs: { left: number; right: number }[] = [];
  const length = grid.sheet.values[row]?.length ?? 0;
  let table = undefined as ReturnType<Grid['headerOf']>;
  for (let column = 0; column < length; column += 1) {
    if (grid.isBlank(row, column) || typeof grid.value(row, column) !== 'string' || !isFree(column)) continue;
    const own = grid.headerOf(row, column);
    const last = runs.at(-1);
    if (last?.right === column - 1 && own === table) last.right = column;
    else runs.push({ left: column, right: column });
    table = own;
  }
  return runs;
}

function hasOther(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) {
    if (!grid.isBlank(row, column) && typeof grid.value(row, column) !== 'string') return true;
  }
  return false;
}

/** Whether headings name a time; whether they name a figure. */
function sensesOf(grid: Grid, row: number, { left, right }: Run): { readonly isTimed: boolean; readonly hasValue: boolean; readonly named: number } {
  let [isTimed, hasValue, named] = [false, false, 0];
  for (let column = left; column <= right; column += 1) {
    if (grid.isBlank(row, column)) continue;
    const { role } = senseOf(grid.text(row, column));
    if (isTimeRole(role)) isTimed = true;
    if (role === 'value' || role === 'share' || role === 'number' || role === 'population') hasValue = true;
    if (role !== undefined && role !== 'ignored') named += 1;
  }
  return { isTimed, hasValue, named };
}

/** Tables that may begin at this row, leftmost first, each with all the columns that may be its own; [] where none may. */
export function longHeaders(context: ReadingContext, row: number, isFree: (column: number) => boolean): readonly LongHeader[] {
  const { grid } = context;
  const runs = runsIn(grid, row, isFree);
  if (runs.length === 0) return [];
  const senses = runs.map((run) => sensesOf(grid, row, run));
  if (!senses.some(({ isTimed, hasValue, named }) => isTimed || (hasValue && named >= 2))) return [];
  const headers: LongHeader[] = [];
  let group: Run | null = null;
  let isTimed = false;
  for (const [index, run] of runs.entries()) {
    const sense = senses[index];
    const isAnother = group !== null && isTimed && sense?.isTimed === true && (repeats(grid, row, group, run) || bounded(grid, row, run));
    if (group && (isAnother || hasOther(grid, row, group.right + 1, run.left - 1))) {
      headers.push(...headerOf(context, row, group));
      group = null;
      isTimed = false;
    }
    group = group ? { left: group.left, right: run.right } : run;
    isTimed ||= sense?.isTimed === true;
  }
  if (group) headers.push(...headerOf(context, row, group));
  return headers;
}

/** True where a run has a heading of its own that the group has already: another table beside it. */
function repeats(grid: Grid, row: number, group: Run, run: Run): boolean {
  const known = new Set<string>();
  for (let column = group.left; column <= group.right; column += 1) if (!grid.isBlank(row, column)) known.add(grid.text(row, column).trim().toLowerCase());
  for (let column = run.left; column <= run.right; column += 1) if (known.has(grid.text(row, column).trim().toLowerCase())) return true;
  // A quarter or month may be of the year that stands in the group.
  return run.right - run.left + 1 >= FEWEST && group.right - group.left + 1 >= FEWEST && hasOwnTime(grid, row, run);
}

function hasOwnTime(grid: Grid, row: number, { left, right }: Run): boolean {
  for (let column = left; column <= right; column += 1) {
    const { role } = senseOf(grid.text(row, column));
    if (role === 'period' || role === 'year') return true;
  }
  return false;
}

const bounded = (grid: Grid, row: number, run: Run): boolean => grid.headerOf(row, run.left) !== undefined;

function headerOf({ grid, bounds }: ReadingContext, row: number, group: Run): readonly LongHeader[] {
  const table = grid.headerOf(row, group.left);
  const range = table?.range ?? nameAt(grid, bounds, row, group);
  const corner = { row: grid.sheet.used?.row ?? 0, column: grid.sheet.used?.column ?? 0 };
  const left = range ? range.column - corner.column : group.left;
  const right = range ? Math.min(range.column - corner.column + range.columns - 1, grid.columns - 1) : underLast(grid, row, group.right);
  const limit = range ? Math.min(range.row - corner.row + range.rows - 1, grid.rows - 1) : null;
  const bottom = table ? row : bottomOf(grid, row, left, right);
  const columns = columnsOf(grid, row, bottom, left, right);
  if (columns.length < FEWEST || columns.some(({ column }) => isPeriodHeading(grid, row, column) || (bottom > row && isPeriodHeading(grid, bottom, column)))) return [];
  return [{ top: row, bottom, left, right, columns, limit, totalRow: table?.hasTotals === true ? limit : null }];
}

/** The last column over which the last heading reaches: headings of a second row go on to its right. */
function underLast(grid: Grid, row: number, right: number): number {
  let last = right;
  while (last + 1 < grid.columns && grid.isBlank(row, last + 1) && !grid.isBlank(row + 1, last) && typeof grid.value(row + 1, last + 1) === 'string' && !grid.isBlank(row + 1, last + 1)) last += 1;
  return last > right && bottomOf(grid, row, right, last) > row ? last : right;
}

/** A heading that is a period belongs to a table with periods across. */
function isPeriodHeading(grid: Grid, row: number, column: number): boolean {
  return typeof grid.value(row, column) === 'string' && grid.period(row, column) !== null;
}

/** A name of the workbook that begins at this header and reaches over it and below. */
function nameAt(grid: Grid, bounds: readonly CellRange[], row: number, group: Run): CellRange | undefined {
  const corner = { row: grid.sheet.used?.row ?? 0, column: grid.sheet.used?.column ?? 0 };
  return bounds.find((range) => range.row - corner.row === row && range.rows > 1 && range.column - corner.column >= group.left && range.column - corner.column + range.columns - 1 <= group.right && range.columns >= FEWEST);
}

/** A second header row: words under some of the headings, and nothing under those that say when. */
function bottomOf(grid: Grid, row: number, left: number, right: number): number {
  const below = row + 1;
  let words = 0;
  for (let column = left; column <= right; column += 1) {
    if (grid.isBlank(below, column)) continue;
    if (typeof grid.value(below, column) !== 'string' || isTimeRole(senseOf(grid.text(row, column)).role)) return row;
    if (grid.reading(below, column, {}).kind !== 'text') return row;
    words += 1;
  }
  const isSplit = words >= 2 && hasFigureBelow(grid, below, left, right);
  return isSplit ? below : row;
}

/** Figures follow in the row after, or after one heading of a section. */
function hasFigureBelow(grid: Grid, row: number, left: number, right: number): boolean {
  for (let below = row + 1; below <= Math.min(row + 3, grid.rows - 1); below += 1) {
    for (let column = left; column <= right; column += 1) if (grid.isNumber(below, column)) return true;
  }
  return false;
}

function columnsOf(grid: Grid, top: number, bottom: number, left: number, right: number): readonly LongColumn[] {
  const columns: LongColumn[] = [];
  let over = '';
  for (let column = left; column <= right; column += 1) {
    const upper = grid.isBlank(top, column) ? '' : tidyLabel(grid.text(top, column));
    const lower = bottom > top && !grid.isBlank(bottom, column) ? tidyLabel(grid.text(bottom, column)) : '';
    if (upper !== '') over = upper;
    else if (lower === '') over = '';
    const heading = lower === '' ? upper : over === '' ? lower : `${over} - ${lower}`;
    if (heading === '') continue;
    const { role, of } = senseOf(lower === '' ? upper : lower);
    const isSplit = lower !== '' && over !== '';
    columns.push({ column, heading, role: isSplit && role !== 'lower' && role !== 'upper' && role !== 'ignored' ? figureRole(role) : role, of: isSplit && of === '' ? over.toLowerCase() : of });
  }
  return columns;
}

/** Under an upper heading, "Number" and "Rate" are two measures of what it names. */
const figureRole = (role: LongRole | undefined): LongRole | undefined => (role === 'number' || role === 'share' || role === 'value' || role === 'numerator' || role === 'population' ? undefined : role);
