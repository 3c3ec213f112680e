/** Which heading of an upper row governs which columns: by merges, by the first cell of each group, or by even groups. */
import type { Grid } from './grid';

/** By column, the column in which its governing heading stands. Columns that none governs are absent. */
export type Spread = ReadonlyMap<number, number>;

/**
 * Spreads the headings of `row` over `columns` (ascending). Merges decide where there are any. Else, where blank columns part the
 * groups and each group holds one heading, that; where the first heading stands over the first column, each holds up to the next,
 * unless that puts one lower heading (`below`) twice into a group; else headings centred over groups of one size. Null where none
 * of these fits: it is then not known what stands under what.
 */
export function spreadHeadings(grid: Grid, row: number, columns: readonly number[], below: (column: number) => string): Spread | null {
  const first = columns[0];
  const last = columns.at(-1);
  if (first === undefined || last === undefined) return new Map();
  const labels: number[] = [];
  let hasMerges = false;
  for (let column = first; column <= last; column += 1) {
    if (!grid.isBlank(row, column)) labels.push(column);
    if (grid.mergedFrom(row, column) !== column) hasMerges = true;
  }
  if (hasMerges) return byMerges(grid, row, columns);
  if (labels.length === 0) return new Map();
  const byGap = gapGroups(columns, labels);
  if (byGap && tellsApart(byGap, columns, below)) return byGap;
  if (labels[0] === first) {
    const onward = carriedOn(columns, labels);
    if (tellsApart(onward, columns, below)) return onward;
  }
  const even = evenGroups(columns, labels);
  if (even && tellsApart(even, columns, below)) return even;
  return null;
}

/** A merged heading holds for its own columns; one that is not merged holds up to the next. */
function byMerges(grid: Grid, row: number, columns: readonly number[]): Spread {
  const spread = new Map<number, number>();
  let carried: number | null = null;
  let previous = (columns[0] ?? 0) - 1;
  for (const column of columns) {
    const from = grid.mergedFrom(row, column);
    if (from !== column || grid.mergedFrom(row, column + 1) === column) {
      carried = null;
      if (!grid.isBlank(row, from)) spread.set(column, from);
    } else {
      for (let between = previous + 1; between <= column; between += 1) {
        if (!grid.isBlank(row, between)) carried = between;
        else if (grid.mergedFrom(row, between) !== between) carried = null;
      }
      if (carried !== null) spread.set(column, carried);
    }
    previous = column;
  }
  return spread;
}

function carriedOn(columns: readonly number[], labels: readonly number[]): Spread {
  const spread = new Map<number, number>();
  let next = 0;
  for (const column of columns) {
    while (next < labels.length && (labels[next] ?? 0) <= column) next += 1;
    const label = labels[next - 1];
    if (label !== undefined) spread.set(column, label);
  }
  return spread;
}

/** Runs of columns parted by blank columns, each with one heading. */
function gapGroups(columns: readonly number[], labels: readonly number[]): Spread | null {
  const runs: number[][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run && column === (run.at(-1) ?? 0) + 1) run.push(column);
    else runs.push([column]);
  }
  if (runs.length !== labels.length || runs.length < 2) return null;
  const spread = new Map<number, number>();
  for (const [index, run] of runs.entries()) {
    const label = labels[index] ?? -1;
    if (label < (run[0] ?? 0) || label > (run.at(-1) ?? 0)) return null;
    for (const column of run) spread.set(column, label);
  }
  return spread;
}

function evenGroups(columns: readonly number[], labels: readonly number[]): Spread | null {
  const size = columns.length / labels.length;
  if (!Number.isInteger(size)) return null;
  const spread = new Map<number, number>();
  for (const [index, label] of labels.entries()) {
    const group = columns.slice(index * size, (index + 1) * size);
    // A heading over an even group stands over either of the two in the middle, or between them.
    if (label < (group[0] ?? 0) || label > (group.at(-1) ?? 0)) return null;
    for (const column of group) spread.set(column, label);
  }
  return spread;
}

/** False where two columns under one heading bear the same lower heading. */
function tellsApart(spread: Spread, columns: readonly number[], below: (column: number) => string): boolean {
  const seen = new Set<string>();
  for (const column of columns) {
    const under = below(column);
    if (under === '') continue;
    const key = `${String(spread.get(column))}|${under.toLowerCase()}`;
    if (seen.has(key)) return false;
    seen.add(key);
  }
  return true;
}
