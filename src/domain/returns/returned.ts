/** What came back in a return file, before anything is decided: every line with where it stands, and what could not be read and why. */
import type { CellReading } from '../observation';
import type { CellScalar } from '../snapshot';

/** A cell of the return: what it holds, read, and where it stands in the file. */
export interface ReturnedCell {
  readonly sheet: string;
  /** A1, without `$`. */
  readonly address: string;
  readonly value: CellScalar;
  readonly format: string;
  readonly reading: CellReading;
}

/** An earlier period's value that the lead says is to be another one now. */
export interface RevisedValue {
  readonly period: string;
  readonly cell: ReturnedCell;
}

/** One line that is certain enough to be understood. What is wrong with parts of it stands in `refused`. */
export interface ReturnedLine {
  readonly measureId: string;
  readonly source: string | null;
  readonly place: string | null;
  /** This quarter's value; its reading's kind is 'blank' where nothing was entered. */
  readonly value: ReturnedCell;
  /** The count and what it is out of, where given beside a rate or percentage. */
  readonly number: ReturnedCell | null;
  readonly denominator: ReturnedCell | null;
  readonly revised: readonly RevisedValue[];
  /** ISO 8601, or null where not given. */
  readonly dataAsAt: string | null;
  readonly provisional: boolean;
  readonly commentary: string;
}

/** Something that was not taken, in a sentence that can be sent back to the theme lead: what, where, what to do. */
export interface Refused {
  /** Stable, kebab-case: "not-a-number", "formula-in-input", "another-plan", … */
  readonly code: string;
  readonly sheet: string | null;
  readonly address: string | null;
  readonly measureId: string | null;
  readonly message: string;
}

export interface ReadReturn {
  /** The file's name as given. */
  readonly file: string;
  /** SHA-256 of what the return says (not of its bytes), in hexadecimal: the same return saved again has the same. */
  readonly fingerprint: string;
  /** What the template said of itself; null where that was lost. */
  readonly planId: string | null;
  readonly planVersion: string | null;
  readonly quarter: string | null;
  readonly recipient: { readonly kind: 'theme' | 'source'; readonly id: string } | null;
  /** The role that declares it, as typed, and the day; null where not given. */
  readonly declaredBy: string | null;
  readonly declaredOn: string | null;
  readonly lines: readonly ReturnedLine[];
  readonly refused: readonly Refused[];
  /** What was changed in the file and costs nothing, in the same shape: protection taken off, a heading edited, a column put in. */
  readonly noticed: readonly Refused[];
}
