/** Rows of headings in words, just above or just below a row of periods: found, and told from rows of figures. */
import { isHeadingWord, roleOfHeading } from './column-roles';
import type { Grid } from './grid';
import { isCode, isDerived, isMeasureWord, isUnitWord, isWholeYear } from './heading-sense';
import { partOfPeriod } from './join-period';
import { isPlaceName } from './place-names';
import { noteMark } from './table-notes';

/** Columns between which the headings of a table stand; `lead` is the first column that may hold labels. */
export interface Zone {
  readonly first: number;
  readonly last: number;
  readonly lead: number;
}

/** Longest text that is taken for a heading. */
const LONGEST = 160;

/** Rows that may stand below a row of periods as headings, and above it. */
const MOST = 3;

type CellSort = 'blank' | 'heading' | 'other';

function sortOf(grid: Grid, row: number, column: number): CellSort {
  if (grid.isBlank(row, column)) return 'blank';
  if (typeof grid.value(row, column) !== 'string') return grid.period(row, column) ? 'heading' : 'other';
  const text = grid.text(row, column);
  if (text.length > LONGEST) return 'other';
  if (partOfPeriod(text) || grid.period(row, column)) return 'heading';
  if (grid.reading(row, column, {}).kind !== 'text') return 'other';
  const mark = noteMark(text);
  return mark === undefined || text.length < 60 ? 'heading' : 'other';
}

/** How many cells of the row are headings, and whether anything else stands there. */
function countIn(grid: Grid, row: number, first: number, last: number): { readonly headings: number; readonly others: number } {
  let [headings, others] = [0, 0];
  for (let column = first; column <= last; column += 1) {
    const sort = sortOf(grid, row, column);
    if (sort === 'heading') headings += 1;
    else if (sort === 'other') others += 1;
    if (others > 0) break;
  }
  return { headings, others };
}

/** True for words that only a heading has: "Number", "Q1", "% change", "£m", a place. */
function isPlainlyHeading(text: string): boolean {
  const words = text.trim();
  return partOfPeriod(words) || isMeasureWord(words) || isUnitWord(words) || isDerived(words) || isWholeYear(words) || isCode(words) || isPlaceName(words) || DIVIDES.test(words);
}

const DIVIDES = /^(?:males?|females?|men|women|boys|girls|persons|people|both sexes|all|totals?|white|black|asian|mixed|other|incidents?|crimes?|offences?|detections?|outcomes?|victims?|arrests?)\b.{0,40}$/i;

function leadText(grid: Grid, row: number, { lead, first }: Zone): string {
  for (let column = lead; column < first; column += 1) if (!grid.isBlank(row, column)) return grid.text(row, column);
  return '';
}

/**
 * The rows below the period row that carry on its header: words or parts of periods over the figures, with no label of a
 * measure beside them. A row of words beside a label is narrative, and so a row of the table.
 */
export function headingRowsBelow(grid: Grid, row: number, zone: Zone): readonly number[] {
  const rows: number[] = [];
  const own = leadText(grid, row, zone);
  for (let below = row + 1; below < grid.rows && rows.length < MOST && below <= row + MOST + 1; below += 1) {
    const { headings, others } = countIn(grid, below, zone.first, zone.last);
    if (others > 0) break;
    const lead = leadText(grid, below, zone);
    if (headings === 0) {
      // The headings of the label columns stand one row lower than the periods.
      if (rows.length === 0 && own === '' && below === row + 1 && leadIsHeadings(grid, below, zone)) {
        rows.push(below);
        continue;
      }
      // One blank row may part the rows of a header; a label alone is the first heading of the body.
      if (lead !== '' || rows.length > 0) break;
      continue;
    }
    if (lead !== '' && !isHeadingWord(lead) && roleOfHeading(lead) === undefined && !(own === '' && mostlyPlain(grid, below, zone))) break;
    if (lead === '' && headings < 2 && !mostlyPlain(grid, below, zone) && (grid.isBlank(below, zone.first) || grid.text(below, zone.first).length > 40)) break;
    rows.push(below);
  }
  const bottom = rows.at(-1);
  return bottom !== undefined && hasBody(grid, bottom, zone) ? rows : [];
}

/** "LA code | Region | Local authority" in the columns of labels, and nothing but such headings. */
function leadIsHeadings(grid: Grid, row: number, { lead, first }: Zone): boolean {
  let names = 0;
  for (let column = lead; column < first; column += 1) {
    if (grid.isBlank(row, column)) continue;
    const role = roleOfHeading(grid.text(row, column));
    if (role === undefined) return false;
    if (role === 'label' || role === 'place') names += 1;
  }
  return names > 0;
}

function mostlyPlain(grid: Grid, row: number, { first, last }: Zone): boolean {
  let [plain, all] = [0, 0];
  for (let column = first; column <= last; column += 1) {
    if (grid.isBlank(row, column)) continue;
    all += 1;
    if (isPlainlyHeading(grid.text(row, column)) || grid.period(row, column)) plain += 1;
  }
  return plain * 2 >= all;
}

/** Figures within a few rows below. */
function hasBody(grid: Grid, bottom: number, { first, last }: Zone): boolean {
  for (let row = bottom + 1; row <= Math.min(grid.rows - 1, bottom + 6); row += 1) {
    for (let column = first; column <= last; column += 1) {
      if (!grid.isBlank(row, column) && sortOf(grid, row, column) === 'other') return true;
    }
  }
  return false;
}

/** The rows of words over the periods, nearest first; the first row that is none of them ends the search. */
export function headingRowsAbove(grid: Grid, row: number, zone: Zone, columns: readonly number[]): readonly number[] {
  const rows: number[] = [];
  const own = new Set(columns);
  for (let above = row - 1; above >= 0 && rows.length < MOST; above -= 1) {
    const { headings, others } = countIn(grid, above, zone.first, zone.last);
    if (others > 0 || headings === 0) break;
    let [periods, labels] = [0, 0];
    for (let column = zone.first; column <= zone.last; column += 1) {
      if (grid.isBlank(above, column)) continue;
      labels += 1;
      if (own.has(column) && grid.period(above, column)) periods += 1;
    }
    const isWhole = labels === 1 && grid.mergedFrom(above, zone.last) !== grid.mergedFrom(above, zone.first);
    if (periods > 0 || (isWhole && columns.length > 1 && !isPlainlyHeading(firstText(grid, above, zone)) && rows.length > 0)) break;
    rows.push(above);
  }
  return rows;
}

function firstText(grid: Grid, row: number, { first, last }: Zone): string {
  for (let column = first; column <= last; column += 1) if (!grid.isBlank(row, column)) return grid.text(row, column);
  return '';
}
