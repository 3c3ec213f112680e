/** The rows below a long table's header: which hold observations, which head a section, and where the table ends. */
import { rowsAPart, type Rests } from '../in-parts';
import type { TableNote } from './indicator-table';
import type { LongHeader } from './long-header';
import { senseOf } from './long-columns';
import type { ReadingContext } from './reading-context';
import { noteMark } from './table-notes';

export interface LongBody {
  readonly rows: readonly number[];
  /** The heading above each of the rows, where one stands inside the table. */
  readonly sections: readonly (string | null)[];
  /** Last row with observations, and last row taken with notes. */
  readonly last: number;
  readonly end: number;
  readonly notes: readonly TableNote[];
}

/** Blank rows over which the notes of a table may follow. */
const GAP = 3;

/** `times` and `figures` are the columns that may say when and how much. */
export function* readLongBody({ grid }: ReadingContext, header: LongHeader, times: readonly number[], figures: readonly number[]): Rests<LongBody> {
  const rows: number[] = [];
  const sections: (string | null)[] = [];
  const bottom = Math.min(header.limit ?? grid.rows - 1, grid.rows - 1);
  const own = header.columns.map(({ column }) => column);
  const isFilled = (row: number, columns: readonly number[]) => columns.some((column) => !grid.isBlank(row, column));
  let section: string | null = null;
  let blanks = 0;
  let last = header.bottom;
  const part = rowsAPart(own.length);
  for (let row = header.bottom + 1; row <= bottom; row += 1) {
    if ((row - header.bottom) % part === 0) yield;
    if (row === header.totalRow) {
      last = row;
      break;
    }
    const filled = own.filter((column) => !grid.isBlank(row, column));
    if (filled.length === 0) {
      blanks += 1;
      if (blanks > 1 && header.limit === null) break;
      continue;
    }
    if (isRepeat(row)) {
      if (blanks > 0) break;
      last = row;
      continue;
    }
    const only = filled.length === 1 ? filled[0] : undefined;
    if (only !== undefined && !figures.includes(only) && !grid.isNumber(row, only) && grid.period(row, only) === null) {
      if (!isHeading(row, only)) break;
      section = grid.text(row, only);
      blanks = 0;
      continue;
    }
    const isShaped = isFilled(row, figures) && (isFilled(row, times) || times.length === 0);
    if ((blanks > 0 && !isShaped && header.limit === null) || isOtherHeader(row)) break;
    rows.push(row);
    sections.push(section);
    blanks = 0;
    last = row;
  }
  return { rows, sections, last, ...notesBelow() };

  /** The header again, after a page break. */
  function isRepeat(row: number): boolean {
    return own.every((column) => grid.text(row, column) === grid.text(header.bottom, column));
  }

  /** One text alone heads a section where rows of the table follow it at once. */
  function isHeading(row: number, column: number): boolean {
    if (noteMark(grid.text(row, column)) !== undefined) return false;
    for (let below = row + 1; below <= Math.min(row + 2, bottom); below += 1) {
      if (own.every((one) => grid.isBlank(below, one))) continue;
      return isFilled(below, figures) && isFilled(below, times) && !isOtherHeader(below);
    }
    return false;
  }

  /** Headings in place of figures: another table begins. */
  function isOtherHeader(row: number): boolean {
    const words = own.filter((column) => !grid.isBlank(row, column));
    if (words.length < 2 || words.some((column) => typeof grid.value(row, column) !== 'string')) return false;
    const known = words.filter((column) => senseOf(grid.text(row, column)).role !== undefined).length;
    return known >= 2 && known * 2 >= words.length && times.some((column) => words.includes(column) && grid.period(row, column) === null && senseOf(grid.text(row, column)).role !== undefined);
  }

  function notesBelow(): { readonly end: number; readonly notes: readonly TableNote[] } {
    const notes: TableNote[] = [];
    let end = last;
    let gap = 0;
    let isRun = false;
    for (let row = last + 1; row < grid.rows && gap <= GAP; row += 1) {
      const column = firstFilled(row);
      if (column === null) {
        gap += 1;
        isRun = false;
        continue;
      }
      const text = grid.text(row, column);
      const mark = typeof grid.value(row, column) === 'string' && !hasFigure(row) ? noteMark(text) : undefined;
      if (mark === undefined && (!isRun || hasFigure(row) || grid.period(row, column) !== null || isOtherHeader(row))) break;
      notes.push({ mark: mark ?? null, text, address: grid.address(row, column) });
      isRun = true;
      gap = 0;
      end = row;
    }
    return { notes, end };
  }

  function firstFilled(row: number): number | null {
    for (let column = header.left; column <= header.right; column += 1) if (!grid.isBlank(row, column)) return column;
    return null;
  }

  function hasFigure(row: number): boolean {
    for (let column = header.left; column <= header.right; column += 1) if (grid.isNumber(row, column)) return true;
    return false;
  }
}
