/** Keeps to a long table what stands beyond a blank column only where it goes with the table's rows: a note, or a column filled as they are. */
import { rowsAPart, type Rests } from '../in-parts';
import { isTimeRole } from './long-columns';
import type { LongColumn, LongHeader } from './long-header';
import type { ReadingContext } from './reading-context';

/** The part of a column's cells that must stand in the table's rows, and of the rows that must be filled. */
const ALIKE = 0.95;

/** Columns without a blank column between are kept together; the part that says when is the table. */
export function* alignedColumns({ grid }: ReadingContext, header: LongHeader): Rests<LongHeader> {
  const runs: LongColumn[][] = [];
  for (const column of header.columns) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && before.column === column.column - 1) run.push(column);
    else runs.push([column]);
  }
  if (runs.length === 1 || header.limit !== null) return header;
  const timed = runs.find((run) => run.some(({ role }) => isTimeRole(role)));
  const clock = timed?.find(({ role }) => isTimeRole(role));
  if (!timed || !clock) return header;
  const others = timed.filter((one) => one !== clock).map(({ column }) => column);
  const part = rowsAPart(header.columns.length);
  const rows = yield* rowsOf(clock.column);
  const kept: LongColumn[][] = [];
  for (const run of runs) {
    if (run === timed || run.every(({ role }) => role === 'note' || role === 'ignored' || role === 'lower' || role === 'upper') || (yield* isAligned(run))) kept.push(run);
  }
  const columns = kept.flat();
  return { ...header, columns, left: Math.min(...columns.map(({ column }) => column)), right: Math.max(...columns.map(({ column }) => column)) };

  /** The rows in which the column that says when is filled, to the first gap of two. */
  function* rowsOf(column: number): Rests<{ readonly filled: ReadonlySet<number>; readonly last: number }> {
    const filled = new Set<number>();
    let last = header.bottom;
    for (let row = header.bottom + 1; row < grid.rows && row <= last + 2; row += 1) {
      if ((row - header.bottom) % part === 0) yield;
      if (grid.isBlank(row, column)) continue;
      last = row;
      // One text alone heads a section.
      if (others.length === 0 || others.some((one) => !grid.isBlank(row, one))) filled.add(row);
    }
    return { filled, last };
  }

  function* isAligned(run: readonly LongColumn[]): Rests<boolean> {
    let [inside, outside] = [0, 0];
    for (let row = header.bottom + 1; row <= Math.min(rows.last + 3, grid.rows - 1); row += 1) {
      if ((row - header.bottom) % part === 0) yield;
      if (run.every(({ column }) => grid.isBlank(row, column))) continue;
      if (rows.filled.has(row)) inside += 1;
      else outside += 1;
    }
    return inside > 0 && inside >= rows.filled.size * ALIKE && outside <= inside * (1 - ALIKE);
  }
}
