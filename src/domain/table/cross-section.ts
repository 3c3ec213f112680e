/** Tables without a period: recognised, counted and set aside, so that a person sees that they were seen. */
import { rowsAPart, type Rests } from '../in-parts';
import type { Grid } from './grid';
import type { IndicatorTable } from './indicator-table';
import type { Block } from './left-over';
import { headingsOver, isFigure } from './left-over';
import { tidyLabel } from './normal-label';

type Taken = (row: number, column: number) => boolean;

/**
 * The block as a table set aside: headings in words over figures, and labels in words beside them on two rows or more. Null for
 * other blocks. It has no rows and no observations, only their number, since no figure of it is read.
 */
export function* crossSection(grid: Grid, block: Block, taken: Taken): Rests<IndicatorTable | null> {
  let [first, labelled] = [-1, 0];
  const part = rowsAPart(block.right - block.left + 1);
  for (let row = block.top; row <= block.bottom; row += 1) {
    if ((row - block.top) % part === 0) yield;
    let [label, figures] = [false, false];
    for (let column = block.left; column <= block.right && !figures; column += 1) {
      if (taken(row, column) || grid.isBlank(row, column)) continue;
      if (isFigure(grid, row, column)) figures = true;
      else if (typeof grid.value(row, column) === 'string') label = true;
    }
    if (!figures) continue;
    if (first < 0) first = row;
    if (label) labelled += 1;
  }
  if (labelled < 2 || headingsOver(grid, block, first).length === 0) return null;
  const corner = { row: grid.sheet.used?.row ?? 0, column: grid.sheet.used?.column ?? 0 };
  return {
    sheet: grid.sheet.name,
    range: { row: block.top + corner.row, column: block.left + corner.column, rows: block.bottom - block.top + 1, columns: block.right - block.left + 1 },
    title: titleOf(grid, block, first),
    layout: 'cross-section',
    periods: [],
    rows: [],
    rowCount: labelled,
    notes: [],
  };
}

/** A line of one cell at the top of the block. */
function titleOf(grid: Grid, block: Block, first: number): string | null {
  for (let row = block.top; row < first; row += 1) {
    let [only, filled] = ['', 0];
    for (let column = block.left; column <= block.right; column += 1) {
      if (grid.isBlank(row, column)) continue;
      filled += 1;
      only = grid.text(row, column);
    }
    if (filled === 1) return tidyLabel(only);
  }
  return null;
}
