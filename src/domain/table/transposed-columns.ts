/** What the columns of a table with periods down are for: figures, what tells rows apart, places, sources; and how far it reaches. */
import { rowsAPart, type Rests } from '../in-parts';
import { roleOfHeading } from './column-roles';
import { isAreaCode } from './place-names';
import type { ReadingContext } from './reading-context';
import type { Stack } from './stacks';

export interface Extent {
  readonly left: number;
  readonly right: number;
}

export interface Columns {
  readonly values: readonly number[];
  readonly dimensions: readonly number[];
  readonly place: number | null;
  readonly source: number | null;
}

export type Taken = (row: number, column: number) => boolean;

/** Left to the first blank column, right to the second blank one in a row or the next column of periods. */
export function extentOf({ grid }: ReadingContext, { column, first, last, years }: Stack, taken: Taken): Extent {
  const from = Math.max(0, first - 4);
  const to = Math.min(last, first + 60);
  const isEmpty = (one: number): boolean => {
    for (let row = from; row <= to; row += 1) if (!grid.isBlank(row, one) && !taken(row, one)) return false;
    return true;
  };
  const isTimes = (one: number): boolean => {
    let [times, others] = [0, 0];
    for (let row = first; row <= to; row += 1) {
      if (grid.isBlank(row, one)) continue;
      if (grid.period(row, one) && !grid.isNumber(row, one)) times += 1;
      else others += 1;
    }
    return times >= 2 && times > others;
  };
  let left = years ?? column;
  while (left > 0 && !isEmpty(left - 1)) left -= 1;
  let right = column;
  for (let one = column + 1, blanks = 0; one < grid.columns && blanks < 2; one += 1) {
    if (isEmpty(one)) blanks += 1;
    else if (taken(first, one) || (blanks > 0 && isTimes(one))) break;
    else {
      right = one;
      blanks = 0;
    }
  }
  return { left, right };
}

/** Figures make a column of values, words a dimension; notes, codes and the like are neither. */
export function* columnsOf({ grid }: ReadingContext, stack: Stack, { left, right }: Extent, headerAt: number): Rests<Columns> {
  const values: number[] = [];
  const dimensions: number[] = [];
  let place: number | null = null;
  let source: number | null = null;
  for (let column = left; column <= right; column += 1) {
    if (column === stack.column || column === stack.years) continue;
    let [figures, words, codes] = [0, 0, 0];
    for (let row = stack.first; row <= stack.last; row += 1) {
      if ((row - stack.first) % rowsAPart(1) === 0) yield;
      if (grid.isBlank(row, column)) continue;
      if (grid.reading(row, column, {}).kind === 'text') words += 1;
      else figures += 1;
      if (typeof grid.value(row, column) === 'string' && isAreaCode(grid.text(row, column))) codes += 1;
    }
    const heading = grid.text(headerAt, column);
    const role = roleOfHeading(heading);
    if (codes > 0 && codes >= words * 0.8) continue;
    if (words > figures) {
      if (role === 'place') place ??= column;
      else if (role === 'source') source ??= column;
      else if (role !== 'other' && role !== 'code') dimensions.push(column);
    } else if (figures > 0 && column > stack.column && role !== 'other' && role !== 'code') values.push(column);
  }
  return { values, dimensions, place, source };
}
