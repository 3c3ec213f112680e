/** Merged cells by row, so that the heading over a column is found quickly. */
import type { CellRange } from '../address';

export type MergesAlong = ReadonlyMap<number, readonly { readonly from: number; readonly to: number }[]>;

/** By row of the grid, from left to right; `top` and `left` are the grid's corner on its sheet. */
export function mergesAlong(ranges: readonly CellRange[], top: number, left: number): MergesAlong {
  const merges = new Map<number, { from: number; to: number }[]>();
  for (const merge of ranges) {
    if (merge.columns < 2) continue;
    // A merge of many rows is no heading; only its first rows are kept, so that merges everywhere cost no more than their number.
    for (let row = merge.row - top; row < merge.row - top + Math.min(merge.rows, 4); row += 1) {
      const along = merges.get(row);
      const one = { from: merge.column - left, to: merge.column - left + merge.columns - 1 };
      if (along) along.push(one);
      else merges.set(row, [one]);
    }
  }

  for (const along of merges.values()) along.sort((a, b) => a.from - b.from);
  return merges;
}

/** Where the merge begins that covers the column; found by halves, so that a sheet merged everywhere costs little more. */
export function mergeOver(along: readonly { readonly from: number; readonly to: number }[] | undefined, column: number): number | undefined {
  if (!along) return undefined;
  let [low, high] = [0, along.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const one = along[middle];
    if (!one) return undefined;
    if (column < one.from) high = middle - 1;
    else if (column > one.to) low = middle + 1;
    else return one.from;
  }
  return undefined;
}
