/**
 * Whether a withheld figure is safe: it is where another table of whole numbers, different in that figure, agrees with everything
 * that is printed. Such a table is looked for from the true one, by moving one figure and mending each sum that it breaks. A table
 * found is a proof; where none is found in the steps allowed, the figure is taken to be unsafe and more is withheld.
 */
import type { SumCell, SumLine } from './line';

export interface Tables {
  readonly cells: ReadonlyMap<number, SumCell>;
  readonly lines: readonly SumLine[];
  /** The lines that each cell stands in, by index. */
  readonly linesOf: ReadonlyMap<number, readonly number[]>;
}

export interface Shown {
  readonly withheld: ReadonlySet<number>;
  /** Withheld for another reason than their size (a percentage of which few are on the other side). */
  readonly forOtherReasons: ReadonlySet<number>;
  /** What the printed figure of this cell is rounded to the nearest multiple of; null where it is exact. */
  readonly roundTo: (cell: number) => number | null;
  readonly threshold: number;
}

/** So many moves are tried for one figure, and no more. */
const MOST_STEPS = 4_000;

export function tablesOf(cells: readonly SumCell[], lines: readonly SumLine[]): Tables {
  const linesOf = new Map<number, number[]>();
  lines.forEach(({ terms }, index) => {
    for (const { cell } of terms) linesOf.set(cell, [...(linesOf.get(cell) ?? []), index]);
  });
  return { cells: new Map(cells.map((cell) => [cell.id, cell])), lines, linesOf };
}

/** True where a different value of `target` agrees with all that is printed. */
export function hasWitness(target: number, tables: Tables, shown: Shown): boolean {
  const steps = { left: MOST_STEPS };
  const own = tables.cells.get(target)?.count ?? 0;
  const amounts = [1, -1, 2, -2, 3, -3, shown.threshold, own, 2 * shown.threshold].filter((amount, index, all) => all.indexOf(amount) === index);
  return amounts.some((amount) => canMove(target, amount, tables, shown) && mend(new Map([[target, amount]]), tables, shown, steps));
}

/** Whether the cell may take the value that is so far from its true one, for all that an outsider knows. */
function canMove(cell: number, amount: number, tables: Tables, shown: Shown): boolean {
  return amount >= -room(cell, -1, tables, shown) && amount <= room(cell, 1, tables, shown);
}

/** How far a cell can move down (−1) or up (1). A withheld figure is at least 1, because zeros are printed; a printed one stays. */
function room(cell: number, way: 1 | -1, { cells }: Tables, { withheld, roundTo, threshold }: Shown): number {
  const held = cells.get(cell);
  if (!held) return 0;
  if (held.kind === 'rest') return way === 1 ? Infinity : held.count;
  if (withheld.has(cell)) return way === 1 ? Infinity : held.count - 1;
  const unit = roundTo(cell);
  if (unit === null || held.count === 0) return 0;
  const width = Math.floor((unit - 1) / 2);
  const rounded = Math.round(held.count / unit) * unit;
  if (Math.abs(rounded - held.count) > width) return 0;
  return way === 1 ? rounded + width - held.count : held.count - Math.max(rounded - width, threshold + 1);
}

/** Mends the first broken sum by moving figures that have not been moved yet, until none is broken. */
function mend(moved: ReadonlyMap<number, number>, tables: Tables, shown: Shown, steps: { left: number }): boolean {
  const broken = firstBroken(moved, tables);
  if (!broken) return staysSmall(moved, tables, shown);
  for (const { cell, sign } of broken.line.terms) {
    if (moved.has(cell)) continue;
    const wanted = -sign * broken.by;
    const allowed = room(cell, wanted > 0 ? 1 : -1, tables, shown);
    const most = Math.min(Math.abs(wanted), allowed);
    if (most < 1) continue;
    for (const size of most === 1 ? [1] : [most, 1]) {
      steps.left -= 1;
      if (steps.left < 0) return false;
      if (mend(new Map([...moved, [cell, Math.sign(wanted) * size]]), tables, shown, steps)) return true;
    }
  }
  return false;
}

function firstBroken(moved: ReadonlyMap<number, number>, { lines, linesOf }: Tables): { line: SumLine; by: number } | undefined {
  for (const cell of moved.keys()) {
    for (const index of linesOf.get(cell) ?? []) {
      const line = lines[index];
      const by = line?.terms.reduce((sum, term) => sum + term.sign * (moved.get(term.cell) ?? 0), 0) ?? 0;
      if (line && by !== 0) return { line, by };
    }
  }
  return undefined;
}

/**
 * Somebody must still have a reason to withhold: an outsider knows that something among the withheld figures that hang together
 * is small. A figure that is tied to no sum must itself stay small.
 */
function staysSmall(moved: ReadonlyMap<number, number>, tables: Tables, { withheld, forOtherReasons, threshold }: Shown): boolean {
  const [start] = moved.keys();
  if (start === undefined) return false;
  const seen = new Set<number>([start]);
  const queue = [start];
  for (const cell of queue) {
    const held = tables.cells.get(cell);
    if (forOtherReasons.has(cell)) return true;
    if (held?.kind === 'figure' && withheld.has(cell) && held.count + (moved.get(cell) ?? 0) <= threshold) return true;
    for (const index of tables.linesOf.get(cell) ?? []) {
      for (const term of tables.lines[index]?.terms ?? []) {
        if (seen.has(term.cell) || !(withheld.has(term.cell) || tables.cells.get(term.cell)?.kind === 'rest')) continue;
        seen.add(term.cell);
        queue.push(term.cell);
      }
    }
  }
  return false;
}
