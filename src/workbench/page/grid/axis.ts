/** Where rows (or columns) lie along a sheet, in pixels, when nearly all have one size and a few have their own. */

/** office.js gives sizes in points; a page draws 96 pixels to an inch of 72 points. */
export const PIXELS_PER_POINT = 96 / 72;

export interface Axis {
  /** How many rows or columns the axis has. */
  readonly count: number;
  /** The size of one in pixels; 0 where it is hidden. */
  size(index: number): number;
  /** Where it begins. `offset(count)` is the whole length. */
  offset(index: number): number;
  /** The last one that begins at or before this place and is shown; within 0 to count - 1. */
  at(pixel: number): number;
}

/**
 * An axis of `count` equal parts but for those in `own` (zero-based index → pixels; 0 hides). Answers in the logarithm of how
 * many have a size of their own, so a million rows cost no more than a hundred.
 */
export function makeAxis(count: number, standard: number, own: ReadonlyMap<number, number>): Axis {
  const indexes = [...own.keys()].filter((index) => index < count).sort((a, b) => a - b);
  /** What the first n of them add to, or take from, so many standard sizes. */
  const surplus = [0];
  for (const index of indexes) surplus.push((surplus.at(-1) ?? 0) + (own.get(index) ?? standard) - standard);

  const ownBefore = (index: number): number => {
    let [low, high] = [0, indexes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((indexes[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const offset = (index: number): number => index * standard + (surplus[ownBefore(index)] ?? 0);
  const at = (pixel: number): number => {
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (offset(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return { count, size: (index) => own.get(index) ?? standard, offset, at };
}
