/** The rows of a table with periods down: each with its period, and with what tells it from others of that period. */
import { mapInParts, rowsAPart, type Rests } from '../in-parts';
import type { Period } from '../period/period';
import { isDerived } from './heading-sense';
import type { UnreadRange } from './indicator-table';
import { tidyLabel } from './normal-label';
import type { ReadingContext } from './reading-context';
import type { Stack, TimedRow } from './stacks';
import { noteMark } from './table-notes';
import type { Columns, Extent } from './transposed-columns';

/** One row with its period and what tells it from others of that period. */
export interface Placed extends TimedRow {
  readonly period: Period;
  readonly place: string | null;
  readonly source: string | null;
  readonly words: readonly string[];
  readonly section: string | null;
}

/** Rows worked out from those around them, which are passed over without a word. */
export const SKIPPED = /\baverage\b|^(?:grand |sub-?\s?)?totals?\b|^average\b|^mean\b|%|\bchange\b|^(?:min|max)(?:imum)?\b|^target/i;

/** Rows with a period, each under its section and with the words of its dimensions; rows with figures and no period go unread. */
export function* placedRows(
  context: ReadingContext, stack: Stack, extent: Extent, columns: Columns, headerAt: number, timed: readonly TimedRow[], unread: UnreadRange[],
): Rests<readonly Placed[]> {
  const { grid } = context;
  const byRow = new Map(timed.map((one) => [one.row, one]));
  const rows: Placed[] = [];
  let section: string | null = sectionAbove(context, stack, extent, headerAt);
  const leave = (row: number, reason: string): void => {
    if (unread.length < 50) unread.push({ sheet: grid.sheet.name, address: grid.range(row, extent.left, row, extent.right), reason });
  };
  // Written once above its rows, a place or a kind holds for those below it.
  const carried = new Map<number, string>();
  const beside = [...columns.dimensions, ...[columns.place, columns.source].filter((one) => one !== null)];
  let isDerivedRun = false;
  const part = rowsAPart(beside.length + 1);
  for (let row = headerAt + 1; row <= stack.last; row += 1) {
    if ((row - headerAt) % part === 0) yield;
    const one = byRow.get(row);
    for (const [index, column] of beside.entries()) {
      if (grid.isBlank(row, column)) continue;
      isDerivedRun = false;
      if (column < stack.column) for (const inner of beside.slice(index + 1)) if (inner < stack.column && inner > column) carried.delete(inner);
      carried.set(column, tidyLabel(grid.text(row, column)));
    }
    if (!one) {
      const own = typeof grid.value(row, stack.column) === 'string' && !grid.isBlank(row, stack.column) ? tidyLabel(grid.text(row, stack.column)) : null;
      const lead = own ?? leadOf(context, row, extent.left, stack.column);
      const hasFigures = columns.values.some((column) => !grid.isBlank(row, column) && grid.reading(row, column, {}).kind !== 'text');
      const hasWords = columns.values.some((column) => !grid.isBlank(row, column));
      if (!hasWords && lead !== null && isDerived(lead)) isDerivedRun = true;
      else if (hasFigures && !(lead !== null && SKIPPED.test(lead))) leave(row, 'The period of this row was not understood. Write it as, for instance, 2016/17 or Q1 2016/17.');
      else if (!hasWords && lead !== null && noteMark(lead) === undefined && grid.period(row, stack.column) === null) {
        section = lead;
        isDerivedRun = false;
      }
      continue;
    }
    if (one.period === null) {
      leave(row, 'The period of this row can be read in more than one way. Write it so that only one is meant.');
      continue;
    }
    if (isDerivedRun) continue;
    const textAt = (column: number | null): string | null => (column === null ? null : (carried.get(column) ?? null));
    rows.push({
      ...one, period: one.period, place: textAt(columns.place), source: textAt(columns.source),
      words: columns.dimensions.map((column) => textAt(column) ?? ''), section,
    });
  }
  yield;
  return withTellingWords(rows);
}

function leadOf({ grid }: ReadingContext, row: number, left: number, column: number): string | null {
  for (let one = left; one <= column; one += 1) if (!grid.isBlank(row, one) && typeof grid.value(row, one) === 'string') return tidyLabel(grid.text(row, one));
  return null;
}

/** A heading between the header and the first period. */
function sectionAbove(context: ReadingContext, stack: Stack, extent: Extent, headerAt: number): string | null {
  for (let row = stack.first - 1; row > headerAt; row -= 1) {
    if (rightOf(context, row, stack.column, extent.right)) continue;
    const lead = leadOf(context, row, extent.left, stack.column);
    if (lead !== null && !/\bnotes?\b/i.test(lead) && context.grid.period(row, stack.column) === null) return lead;
  }
  return null;
}

function rightOf({ grid }: ReadingContext, row: number, column: number, right: number): boolean {
  for (let one = column; one <= right; one += 1) if (!grid.isBlank(row, one)) return one > column || grid.isNumber(row, one);
  return false;
}

const identity = (row: Placed): string => JSON.stringify([row.period.start, row.period.end, row.period.start === null ? row.period.label : '', row.place, row.source, row.section, row.words]);

/**
 * Words tell rows apart only where they stand on more than one row: a remark or an address is of its own row alone. Constant
 * words say nothing.
 */
function withTellingWords(rows: readonly Placed[]): readonly Placed[] {
  const count = rows[0]?.words.length ?? 0;
  const kept: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const distinct = new Set(rows.map(({ words }) => words[index] ?? '')).size;
    if (distinct > 1 && distinct * 2 <= rows.length) kept.push(index);
    else if (distinct > 1 && distinct === rows.length) return [];
  }
  return rows.map((row) => ({ ...row, words: kept.map((index) => row.words[index] ?? '').filter((word) => word !== '') }));
}

export function* areToldApart(rows: readonly Placed[]): Rests<boolean> {
  return new Set(yield* mapInParts(rows, 1, identity)).size === rows.length;
}

/** Each row of another place or name: a register with a year in it, and no series. */
export function* isList(rows: readonly Placed[]): Rests<boolean> {
  return new Set(yield* mapInParts(rows, 1, ({ place, source, words }) => JSON.stringify([place, source, words]))).size === rows.length;
}
