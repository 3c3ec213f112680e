/** Builds observations: a reading in its place, under the period that holds for it, with the notes that belong to it. */
import type { CellReading, Observation } from '../observation';
import { parsePeriod } from '../period/parse-period';
import { partUnder } from '../period/part-of-period';
import type { Period } from '../period/period';
import { markKey } from '../value/footnote-marks';

export interface ObservedIn {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  readonly measureId: string | null;
  readonly source: string | null;
  readonly place: string | null;
}

/** The periods that override a column's own, nearest first: the cell's, the row's, a note's. */
export function periodOf(reading: CellReading, column: Period, row: Period | undefined, note: Period | undefined): Period {
  const own = reading.basis === null ? undefined : parsePeriod(reading.basis) ?? partUnder(row ?? column, reading.basis);
  const chosen = own ?? row ?? (reading.value === null && reading.kind === 'blank' ? undefined : note);
  return chosen ? { ...chosen, column: column.label } : column;
}

/** The texts of the notes that these marks name, each once. */
export function notesOf(marks: readonly string[], byKey: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set(marks.flatMap((mark) => byKey.get(markKey(mark)) ?? []))];
}

export function observe(reading: CellReading, where: ObservedIn, period: Period, notes: readonly string[]): Observation {
  const { text, kind, value, number, denominator, lower, upper, marks, basis, decimals } = reading;
  const { sheet, cell, label, measureId, source, place } = where;
  return { sheet, cell, label, measureId, source, place, period, text, kind, value, number, denominator, lower, upper, marks, basis, decimals, notes };
}
