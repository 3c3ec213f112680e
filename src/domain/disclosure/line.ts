/** The sums that tie figures to one another: a withheld figure in one of them can be had by subtraction. */

/**
 * A cell of the tables with a count behind it, or an unknown that only an outsider's arithmetic knows (what the shown parts of a
 * total leave over).
 */
export interface SumCell {
  readonly id: number;
  /** What it is; never negative. */
  readonly count: number;
  /** "figure" stands in a table; "rest" stands in none, and may be 0. */
  readonly kind: 'figure' | 'rest';
  /** Whether it may be withheld to protect another: higher is dearer. Figures about individuals cost least. */
  readonly cost: number;
}

/** Σ (sign × count) = 0, as `whole = part + part`: the whole has sign −1 and its parts 1. */
export interface SumLine {
  readonly terms: readonly { readonly cell: number; readonly sign: 1 | -1 }[];
  /** What ties them, for the reason in words: "a total and its parts". */
  readonly tie: 'places' | 'periods' | 'measures';
}
