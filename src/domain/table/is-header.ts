/** Tells a header row from a row of figures, and from a row of periods that belongs to the row above it. */
import { isHeadingWord } from './column-roles';
import type { Grid } from './grid';
import type { HeaderBand } from './header-band';
import type { Group } from './header-groups';
import { LOOK } from './header-groups';
import { headingRowsBelow } from './heading-rows';
import { partOfPeriod } from './join-period';
import type { Candidate } from './period-candidates';

/** True where the row's periods stand as a header: two or more in words or dates, or fewer beside heading words. */
export function isHeader(grid: Grid, row: number, { columns, left, right }: Group): boolean {
  const strong = columns.filter(({ cell }) => !cell.weak);
  const weak = columns.filter(({ cell }) => cell.weak);
  let headings = 0;
  for (let column = left; column <= right; column += 1) if (isHeadingWord(grid.text(row, column))) headings += 1;
  if (isPublishing(grid, row, left, columns[0]?.column ?? left)) return false;
  if (strong.length >= 2) return strong.length >= weak.length || isEven(weak);
  if (columns.length === 1 && standsOverParts(grid, row, columns[0]?.column ?? 0, left, right)) return true;
  if (headings > 0 && columns.length === 1) return figuresBelow(grid, row, columns[0]?.column ?? 0);
  if (strong.length === 1 && columns.length === 1) return false;
  return isEven(columns) && !otherNumbers(grid, row, columns);
}

/** "Release date", "Last updated": the dates beside it are of the publication. */
function isPublishing(grid: Grid, row: number, left: number, first: number): boolean {
  for (let column = left; column < first; column += 1) {
    if (/\b(?:releases?d?|publish(?:ed)?|publication|updated?|extract(?:ed)?|printed|produced|created)\b/i.test(grid.text(row, column).slice(0, 80))) return true;
  }
  return false;
}

/** One year over quarters, months, or words such as "Number" and "Rate", with a column of labels to its left. */
function standsOverParts(grid: Grid, row: number, column: number, left: number, right: number): boolean {
  if (column === left) return false;
  let last = column;
  while (last < right && grid.isBlank(row, last + 1)) last += 1;
  const below = headingRowsBelow(grid, row, { first: column, last, lead: left });
  const [under] = below;
  if (under === undefined) return false;
  let [parts, words] = [0, 0];
  for (let one = column; one <= last; one += 1) {
    if (grid.isBlank(under, one)) continue;
    if (partOfPeriod(grid.text(under, one))) parts += 1;
    else if (grid.period(under, one)) return false;
    else words += 1;
  }
  if (parts >= 2) return true;
  return words >= 2 && isLabelColumn(grid, below.at(-1) ?? under, left, column);
}

/** Words below the headings, left of the figures. */
function isLabelColumn(grid: Grid, bottom: number, left: number, first: number): boolean {
  for (let row = bottom + 1; row <= Math.min(grid.rows - 1, bottom + 3); row += 1) {
    for (let column = left; column < first; column += 1) if (!grid.isBlank(row, column) && typeof grid.value(row, column) === 'string') return true;
  }
  return false;
}

const startOf = ({ cell }: Candidate): number =>
  cell.reading.kind === 'sure' && cell.reading.period.start !== null ? Number(cell.reading.period.start.slice(0, 4)) : Number.NaN;

/** Bare years that go up or down by one even step, once or again and again ("2014, 2015, 2016, 2014, 2015, 2016"). */
function isEven(columns: readonly Candidate[]): boolean {
  if (columns.length < 2) return false;
  const years = columns.map(startOf);
  const first = years[0] ?? Number.NaN;
  const again = years.indexOf(first, 1);
  const round = again < 0 ? years : years.slice(0, again);
  if (round.length < 2 || years.some((year, index) => year !== round[index % round.length])) return false;
  const steps = round.slice(1).map((year, index) => year - (round[index] ?? Number.NaN));
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
export function underHeader(grid: Grid, row: number, columns: readonly Candidate[], above: HeaderBand): 'repeat' | 'basis' | 'header' | 'figures' {
  const byColumn = new Map(above.columns.map((one) => [one.column, one.period]));
  const aligned = columns.every(({ column }) => byColumn.has(column));
  const periods = columns.flatMap(({ column, cell }) => (cell.reading.kind === 'sure' ? [{ column, period: cell.reading.period }] : []));
  if (aligned && periods.length === columns.length && periods.every(({ column, period }) => byColumn.get(column)?.label === period.label)) {
    if (columns.length < Math.min(2, above.columns.length)) return 'figures';
    return followsFigures(grid, row, above) ? 'repeat' : 'header';
  }
  const weak = columns.every(({ cell }) => cell.weak);
  const own = new Set(columns.map(({ column }) => column));
  let [figures, headings] = [0, 0];
  for (const { column } of above.columns) if (!grid.isBlank(row, column) && !own.has(column)) figures += 1;
  for (let column = above.left; column < (above.columns[0]?.column ?? 0); column += 1) if (isHeadingWord(grid.text(row, column))) headings += 1;
  if (headings > 0) return 'header';
  if (weak) {
    const isNew = grid.isBlank(row - 1, columns[0]?.column ?? 0) && leadIsBlank(grid, row, above) && columns.length >= 2 && isEven(columns);
    return isNew ? 'header' : 'figures';
  }
  if (figures > 0) return 'figures';
  if (columns.length === 1 && standsOverParts(grid, row, columns[0]?.column ?? 0, above.left, above.right)) return 'header';
  if (!aligned) return columns.length >= 2 ? 'header' : 'figures';
  const sameKind = periods.some(({ column, period }) => byColumn.get(column)?.kind === period.kind);
  if (sameKind) return columns.length >= 2 ? 'header' : 'figures';
  if (columns.length >= 2 && !leadIsBlank(grid, row, above) && rowIsBlank(grid, row - 1, above)) return 'header';
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

function rowIsBlank(grid: Grid, row: number, { left, columns }: HeaderBand): boolean {
  for (let column = left; column <= (columns.at(-1)?.column ?? left); column += 1) if (!grid.isBlank(row, column)) return false;
  return true;
}

function leadIsBlank(grid: Grid, row: number, { left, columns }: HeaderBand): boolean {
  for (let column = left; column < (columns[0]?.column ?? 0); column += 1) if (!grid.isBlank(row, column)) return false;
  return true;
}
