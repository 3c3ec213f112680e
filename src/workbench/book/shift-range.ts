/** Where a range goes when cells are put in or taken out beside it. */
import type { CellRange } from '../../domain/address';

/** Cells put in at `at` push what follows "down" or "right"; cells taken out pull it "up" or "left". */
export interface Shift {
  readonly at: CellRange;
  readonly towards: 'down' | 'right' | 'up' | 'left';
}

interface Stretch {
  readonly first: number;
  readonly count: number;
}

/** A stretch after `count` lines were put in before line `at`: it moves, or grows where they fall inside it. */
function pushed(stretch: Stretch, at: number, count: number): Stretch {
  if (at <= stretch.first) return { first: stretch.first + count, count: stretch.count };
  return at < stretch.first + stretch.count ? { first: stretch.first, count: stretch.count + count } : stretch;
}

/** A stretch after lines `at` to `at + count` were taken out; undefined where nothing is left of it. */
function pulled(stretch: Stretch, at: number, count: number): Stretch | undefined {
  const end = stretch.first + stretch.count;
  const lost = Math.max(0, Math.min(end, at + count) - Math.max(stretch.first, at));
  if (lost === stretch.count) return undefined;
  const before = Math.max(0, Math.min(stretch.first, at + count) - at);
  return { first: at < stretch.first ? stretch.first - before : stretch.first, count: stretch.count - lost };
}

/**
 * The range after the shift; undefined where all its cells were taken out. A range that only partly lies in the way of
 * the shift stays where it is, as Excel keeps it.
 */
export function shiftRange(range: CellRange, { at, towards }: Shift): CellRange | undefined {
  const vertical = towards === 'down' || towards === 'up';
  const inWay = vertical
    ? range.column >= at.column && range.column + range.columns <= at.column + at.columns
    : range.row >= at.row && range.row + range.rows <= at.row + at.rows;
  if (!inWay) return range;
  const stretch = vertical ? { first: range.row, count: range.rows } : { first: range.column, count: range.columns };
  const [first, count] = vertical ? [at.row, at.rows] : [at.column, at.columns];
  const moved = towards === 'down' || towards === 'right' ? pushed(stretch, first, count) : pulled(stretch, first, count);
  if (!moved) return undefined;
  return vertical
    ? { ...range, row: moved.first, rows: moved.count }
    : { ...range, column: moved.first, columns: moved.count };
}
