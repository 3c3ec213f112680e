/** One cell of the analyst's own to be changed, on the analyst's word: what stands there now, and what is to stand there. */
import type { CellScalar } from '../snapshot';

export interface CellContent {
  /** As office.js gives it: a text stays text, however much it looks like a number. */
  readonly value: CellScalar;
  /** The cell's number format, en-US. */
  readonly format: string;
}

export interface CellChange {
  readonly sheet: string;
  /** A1 of one cell, without `$`. */
  readonly address: string;
  /** What was seen. Where something else stands by now, nothing is changed. */
  readonly before: CellContent;
  readonly after: CellContent;
}

/** The same cell put back: the undoing of a change. */
export function reversed({ sheet, address, before, after }: CellChange): CellChange {
  return { sheet, address, before: after, after: before };
}
