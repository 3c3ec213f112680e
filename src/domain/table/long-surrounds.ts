/** What stands above a long table: its title, and notes. */
import type { TableNote } from './indicator-table';
import type { LongHeader } from './long-header';
import type { ReadingContext } from './reading-context';
import { noteMark } from './table-notes';

/** Rows above a header that can belong to it. */
const REACH = 25;

/** Reads upwards from the header to what `isFree` says belongs to another table, to figures, or to the top of the sheet. */
export function aboveLong({ grid }: ReadingContext, header: LongHeader, isFree: (row: number, column: number) => boolean): { readonly title: string | null; readonly notes: readonly TableNote[] } {
  const all: { readonly text: string; readonly address: string; readonly column: number }[] = [];
  for (let row = header.top - 1; row >= Math.max(0, header.top - REACH); row -= 1) {
    if (!isFree(row, header.left)) break;
    const column = firstText(row);
    if (column === 'figures') break;
    if (column !== null) all.unshift({ text: grid.text(row, column), address: grid.address(row, column), column });
  }
  // Words over the table's own columns come before those of a table to its left.
  const hasOwn = all.some(({ column, text }) => column >= header.left && noteMark(text) === undefined);
  const lines = hasOwn ? all.filter(({ column }) => column >= header.left) : all;
  const notes: TableNote[] = [];
  let title: string | null = null;
  for (const { text, address } of lines) {
    const mark = noteMark(text);
    if (mark === undefined) title ??= text;
    else if (title === null && mark === null && !/^\s*source\s*:/i.test(text)) title = text;
    else notes.push({ mark, text, address });
  }
  return { title, notes };

  function firstText(row: number): number | 'figures' | null {
    let found: number | null = null;
    for (let column = header.left; column <= header.right; column += 1) {
      if (grid.isNumber(row, column)) return 'figures';
      if (found === null && !grid.isBlank(row, column)) found = column;
    }
    for (let column = header.left - 1; found === null && column >= 0; column -= 1) {
      if (!isFree(row, column) || grid.isNumber(row, column)) break;
      if (!grid.isBlank(row, column)) found = column;
    }
    return found;
  }
}
