/** Which columns the headings of a table govern: beyond the last period and before the first, where words and figures below say so. */
import type { Grid } from './grid';
import { roleOfHeading } from './column-roles';
import type { Headed } from './joined-headings';

/** The last column that the headings can govern: a merged or trailing year may span columns to its right, and one spacer. */
export function lastColumn(grid: Grid, row: number, headed: readonly Headed[], right: number): number {
  let last = headed.at(-1)?.column ?? 0;
  for (let column = last + 1; column <= right && grid.isBlank(row, column); column += 1) {
    if (!grid.isBlank(row + 1, column) || (row + 2 < grid.rows && isUnderTwo(grid, row, column, headed.at(-1)?.column ?? 0))) last = column;
    else if (column > last + 1) break;
  }
  return last;
}

/** Words in the third row, under a merged cell or under a heading that stands in its group's first column only. */
function isUnderTwo(grid: Grid, row: number, column: number, lastHeaded: number): boolean {
  if (grid.isBlank(row + 2, column)) return false;
  if (grid.mergedFrom(row + 1, column) !== column) return true;
  return !grid.isBlank(row + 1, lastHeaded) && typeof grid.value(row + 2, column) === 'string' && grid.reading(row + 2, column, {}).kind === 'text';
}

/** A period centred over its group leaves headings to its left: words below, and nothing above but the group's own period. */
export function firstColumn(grid: Grid, row: number, bottom: number, first: number, left: number): number {
  let start = first;
  for (let column = first - 1; column > left; column -= 1) {
    if (!grid.isBlank(row, column) || grid.isBlank(bottom, column)) break;
    const text = grid.text(bottom, column);
    const role = roleOfHeading(text);
    if (role === 'label' || role === 'place' || role === 'source' || role === 'section') break;
    if (!holdsFigures(grid, bottom, column)) break;
    start = column;
  }
  return start;
}

function holdsFigures(grid: Grid, bottom: number, column: number): boolean {
  for (let row = bottom + 1; row <= Math.min(grid.rows - 1, bottom + 6); row += 1) {
    if (!grid.isBlank(row, column)) return grid.reading(row, column, {}).kind !== 'text';
  }
  return false;
}

/** Columns with a heading in any of the lower rows, or a period of their own and figures beneath. */
export function headedColumns(grid: Grid, row: number, below: readonly number[], first: number, last: number, headed: readonly Headed[]): readonly number[] {
  const own = new Set(headed.map(({ column }) => column));
  const columns: number[] = [];
  const bottom = below.at(-1) ?? row;
  for (let column = first; column <= last; column += 1) {
    const isHeaded = below.some((one) => !grid.isBlank(one, column));
    if (isHeaded || ((own.has(column) || grid.mergedFrom(row, column) !== column) && holdsFigures(grid, bottom, column))) columns.push(column);
  }
  return columns;
}
