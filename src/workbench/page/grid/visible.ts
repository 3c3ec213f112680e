/** Which rows and columns must be in the page for what is scrolled into view. */
import type { CellRange } from '../../../domain/address';
import { around, intersect } from '../../book/rectangles';
import type { Axis } from './axis';
import type { Layout } from './layout';

export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Drawn beyond each edge, so that a short scroll shows no bare paper. */
const MARGIN = 6;

function stretch(axis: Axis, from: number, length: number): readonly [first: number, count: number] {
  const first = Math.max(0, axis.at(from) - MARGIN);
  const last = Math.min(axis.count - 1, axis.at(from + length) + MARGIN);
  return [first, last - first + 1];
}

/** The rectangle to draw, with any merged cell that reaches into it drawn from its own top left. */
export function visibleRange(layout: Layout, view: Viewport, merges: readonly CellRange[]): CellRange {
  const [row, rows] = stretch(layout.rows, view.top, view.height);
  const [column, columns] = stretch(layout.columns, view.left, view.width);
  const seen = { row, column, rows, columns };
  return merges.filter((merge) => intersect(merge, seen)).reduce((range, merge) => {
    const start = { row: merge.row, column: merge.column, rows: 1, columns: 1 };
    return around(range, start);
  }, seen);
}

/** The indexes of a stretch that are shown (not hidden). */
export function shownIndexes(axis: Axis, first: number, count: number): number[] {
  const indexes: number[] = [];
  for (let index = first; index < Math.min(axis.count, first + count); index++) if (axis.size(index) > 0) indexes.push(index);
  return indexes;
}
