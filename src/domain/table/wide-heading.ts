/** What stands above a header row: the table's title, its sub-theme heading, its unit and notes. */
import type { Grid } from './grid';
import type { HeaderBand } from './header-band';
import type { TableNote } from './indicator-table';
import { scaleIn } from './scale-words';
import { noteMark } from './table-notes';

export interface Heading {
  readonly title: string | null;
  /** The heading just above the header row: the sub-theme as the analyst wrote it. */
  readonly section: string | null;
  /** A unit given to the whole table: "(thousands)", "Full-time equivalents", "Rate per 1,000". */
  readonly unit: string | null;
  /** Words of the title or the header that say that the figures are in thousands or millions; "" where none do. */
  readonly scale: string;
  readonly notes: readonly TableNote[];
}

/** Rows above a header that can belong to it. */
const REACH = 25;

interface Line {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Reads upwards from the header to the end of the table above, or to the top of the sheet. */
export function headingAbove(grid: Grid, band: HeaderBand, previousEnd: number): Heading {
  const all: Line[] = [];
  for (let row = band.top - 1; row > previousEnd && row >= band.top - REACH; row -= 1) {
    const line = lineAt(grid, row, band, previousEnd < 0);
    if (line === 'figures') break;
    if (line) all.unshift(line);
  }
  // Words over the table's own columns come before those of a table to its left.
  const own = all.filter(({ column, text }) => column >= band.left && noteMark(text) === undefined);
  const lines = own.length > 0 ? all.filter(({ column }) => column >= band.left) : all;
  const notes: TableNote[] = [];
  const headings: Line[] = [];
  for (const line of lines) {
    const mark = noteMark(line.text);
    if (mark === undefined || (headings.length === 0 && mark === null && line === lines[0] && !/^\s*source\s*:/i.test(line.text))) headings.push(line);
    else notes.push({ mark, text: line.text, address: grid.address(line.row, line.column) });
  }
  const title = headings[0] ?? null;
  const nearest = headings.at(-1);
  const isSection =
    nearest !== undefined && nearest.row === band.top - 1 && nearest.text.length <= 100 && (nearest !== title || previousEnd >= 0) &&
    !isUnit(nearest.text) && runAbove(lines, band.top) <= LONGEST_RUN;
  const unit = headings.find(({ text }) => isUnit(text))?.text ?? null;
  const scale = headings.map(({ text }) => scaleIn(text)).find((one) => one !== '') ?? scaleOver(grid, band);
  return { title: title?.text ?? null, section: isSection ? nearest.text : null, unit, scale, notes };
}

/** What the header says of thousands: in the corner, or over the first period. Headings that differ from column to column join the labels. */
function scaleOver(grid: Grid, { top, bottom, left, columns }: HeaderBand): string {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= (columns[0]?.column ?? left); column += 1) {
      const said = grid.isBlank(row, column) ? '' : scaleIn(grid.text(row, column));
      if (said !== '') return said;
    }
  }
  return '';
}

/** A title, a subtitle and a heading may stand in one run; more lines than that are a sheet's preamble. */
const LONGEST_RUN = 3;

/** How many lines stand above the header without a blank row between them. */
function runAbove(lines: readonly Line[], top: number): number {
  let run = 0;
  while (lines.at(-1 - run)?.row === top - 1 - run) run += 1;
  return run;
}

function isUnit(text: string): boolean {
  return /^\(.*\)$|^(?:full-time equivalents?|headcount|number|percentages?|rates?(?: per.*)?|per [\d,]+.*|£.*|thousands|millions)\d?$/i.test(text.trim());
}

/** The one text of a row, within the table's columns or, for the first table of a sheet, anywhere to their left. */
function lineAt(grid: Grid, row: number, band: HeaderBand, anywhere: boolean): Line | 'figures' | null {
  const from = anywhere ? 0 : band.left;
  let found: Line | null = null;
  for (let column = from; column <= Math.min(band.right, (band.columns.at(-1)?.column ?? 0) + 2); column += 1) {
    if (grid.isBlank(row, column)) continue;
    if (grid.isNumber(row, column)) return 'figures';
    if (typeof grid.value(row, column) !== 'string') continue;
    // The first over the table's own columns; to their left only where none stands there.
    if (found === null || (found.column < band.left && column >= band.left)) found = { row, column, text: grid.text(row, column) };
  }
  return found;
}
