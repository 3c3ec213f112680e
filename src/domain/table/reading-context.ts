/** What the reading of one sheet's tables rests on beside the sheet itself. */
import type { CellRange } from '../address';
import type { Plan } from '../framework/plan';
import { rowsAPart, type Rests } from '../in-parts';
import { markKey } from '../value/footnote-marks';
import type { RowMatcher } from './accepted-matches';
import type { Grid } from './grid';
import type { TableNote } from './indicator-table';
import { measureIndex } from './measure-index';
import { noteMark } from './table-notes';

export interface ReadingContext {
  readonly plan: Plan | null;
  readonly grid: Grid;
  /** Notes anywhere on the sheet, and on a sheet of notes: where a mark has none in its own table. */
  readonly notesByKey: ReadonlyMap<string, string>;
  readonly isSource: (text: string) => boolean;
  /** Matches a row of this sheet to a measure; to none without a plan. */
  readonly match: RowMatcher;
  /** Ranges of this sheet that the workbook gives a name. */
  readonly bounds: readonly CellRange[];
}

/** Longest text that is looked at as a note. */
const LONGEST_NOTE = 4000;

/** Every note of a sheet that carries a mark, wherever it stands, in one pass. */
export function* markedNotes(values: readonly (readonly unknown[])[], addressOf: (row: number, column: number) => string): Rests<readonly TableNote[]> {
  const notes: TableNote[] = [];
  // Labels stand in a sheet many times over: each text is looked at once.
  const marks = new Map<string, string | null | undefined>();
  const part = rowsAPart(values[0]?.length ?? 1);
  for (const [row, cells] of values.entries()) {
    if (row % part === 0) yield;
    for (const [column, held] of cells.entries()) {
      if (typeof held !== 'string' || held.length < 6 || held.length > LONGEST_NOTE) continue;
      const mark = marks.has(held) ? marks.get(held) : noteMark(held);
      marks.set(held, mark);
      if (typeof mark === 'string') notes.push({ mark, text: held, address: addressOf(row, column) });
    }
  }
  return notes;
}

/** Notes laid out as a table ("[note 1]" | text, or 1 | text under a heading "Note"): the mark in one cell, its words in the next. */
export function listedNotes(values: readonly (readonly unknown[])[], addressOf: (row: number, column: number) => string): readonly TableNote[] {
  const notes: TableNote[] = [];
  values.forEach((cells, row) => {
    const [mark, text] = cells;
    if (typeof text !== 'string' || text.length < 4 || text.length > LONGEST_NOTE) return;
    const written = typeof mark === 'string' || typeof mark === 'number' ? String(mark).trim() : '';
    if (/^\[?(?:note\s*)?\d{1,3}\]?$|^\(\d{1,3}\)$/i.test(written)) notes.push({ mark: written, text, address: addressOf(row, 1) });
  });
  return notes;
}

export function keysOf(notes: readonly TableNote[]): Set<string> {
  return new Set(notes.flatMap(({ mark }) => (mark === null ? [] : [markKey(mark)])));
}

/** Whether a text names an agency that the plan knows. */
export function sourceTest(plan: Plan | null): (text: string) => boolean {
  if (!plan) return (text) => /^[A-Z][A-Z&]{1,6}$/.test(text.trim());
  const { sourceOf } = measureIndex(plan);
  const known = new Set(plan.measures.flatMap(({ source }) => (source === null ? [] : [sourceOf(source)])));
  return (text) => text.length < 80 && (known.has(sourceOf(text)) || /^[A-Z][A-Z&]{1,6}$/.test(text.trim()));
}
