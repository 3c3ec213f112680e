/** What stands around a table with periods down: its title above, its notes and its rows of totals below. */
import type { TableNote } from './indicator-table';
import { tidyLabel } from './normal-label';
import type { ReadingContext } from './reading-context';
import { noteMark } from './table-notes';
import type { Extent } from './transposed-columns';
import { SKIPPED } from './transposed-rows';

export function notesBelow({ grid }: ReadingContext, { left, right }: Extent, last: number): readonly TableNote[] {
  const notes: TableNote[] = [];
  for (let row = last + 1; row <= Math.min(grid.rows - 1, last + 40); row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (grid.isBlank(row, column)) continue;
      if (grid.isNumber(row, column)) return notes;
      const text = grid.text(row, column);
      const mark = noteMark(text);
      if (mark !== undefined) notes.push({ mark, text, address: grid.address(row, column) });
    }
  }
  return notes;
}

/** Rows right below that say no more than a total, a change or an average of those above. */
export function lastNoted(last: number, { left, right }: Extent, { grid }: ReadingContext): number {
  let end = last;
  for (let row = last + 1; row <= Math.min(grid.rows - 1, last + 4); row += 1) {
    let [lead, figures]: [string, number] = ['', 0];
    for (let column = left; column <= right; column += 1) {
      if (grid.isBlank(row, column)) continue;
      if (typeof grid.value(row, column) === 'string' && lead === '') lead = grid.text(row, column).trim();
      else figures += 1;
    }
    if (figures > 0 && SKIPPED.test(lead)) end = row;
    else if (figures > 0) break;
  }
  return end;
}

/** The first words above the header: in its own columns, else to their left. */
export function titleAbove(context: ReadingContext, { left, right }: Extent, headerRow: number): string | null {
  return titleIn(context, left, right, headerRow) ?? titleIn(context, 0, right, headerRow);
}

function titleIn({ grid }: ReadingContext, left: number, right: number, headerRow: number): string | null {
  let title: string | null = null;
  for (let row = headerRow - 1; row >= Math.max(0, headerRow - 8); row -= 1) {
    for (let column = left; column <= right; column += 1) {
      if (grid.isNumber(row, column)) return title;
      if (!grid.isBlank(row, column)) {
        title = tidyLabel(grid.text(row, column));
        break;
      }
    }
  }
  return title;
}
