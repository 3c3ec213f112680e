/** Makes readings in one shape: a workbook has hundreds of thousands, and objects of one shape are quick to make and small to keep. */
import type { CellReading, ObservationKind } from '../observation';

const NO_MARKS: readonly string[] = [];

/** A cell with no figure: words, or one of the absences. */
export function withoutFigure(text: string, kind: ObservationKind, marks: readonly string[] = NO_MARKS): CellReading {
  return { text, kind, value: null, number: null, denominator: null, lower: null, upper: null, marks, basis: null, decimals: null };
}

/** A cell with a plain figure. */
export function withFigure(text: string, kind: ObservationKind, value: number, decimals: number, marks: readonly string[] = NO_MARKS): CellReading {
  return { text, kind, value, number: null, denominator: null, lower: null, upper: null, marks, basis: null, decimals };
}

/** The same reading under another kind. */
export function asKind(one: CellReading, kind: ObservationKind): CellReading {
  if (one.kind === kind) return one;
  const { text, value, number, denominator, lower, upper, marks, basis, decimals } = one;
  return { text, kind, value, number, denominator, lower, upper, marks, basis, decimals };
}
