/**
 * An outsider with a pencil: everything that an output prints of a small table, and nothing else. It shares no code with the
 * suppression. Atoms are the counts of one place in one stretch of time; every cell of the table is a sum of atoms.
 */
export interface PrintedCell {
  readonly atoms: readonly number[];
  /** What is printed: `[c]`, or what any count must agree with. */
  readonly says: 'withheld' | ((count: number) => boolean);
}

/** What is printed of two cells together, such as a change. */
export interface PrintedPair {
  readonly first: number;
  readonly second: number;
  readonly says: (first: number, second: number) => boolean;
}

export interface PrintedTable {
  readonly atoms: number;
  readonly cells: readonly PrintedCell[];
  readonly pairs: readonly PrintedPair[];
  /** Counts from 1 to this are withheld, says the output: so something among the withheld is that small. */
  readonly threshold: number;
}

/** Counts above this are not tried: every table of the tests has smaller ones. */
const MOST = 40;

/** True where all that is printed agrees with these counts. */
export function agrees(table: PrintedTable, counts: readonly number[]): boolean {
  const sums = table.cells.map(({ atoms }) => sum(atoms, counts));
  const smallest = Math.min(...table.cells.flatMap(({ says }, cell) => (says === 'withheld' ? [sums[cell] ?? 0] : [])));
  return (
    table.cells.every(({ says }, cell) => (says === 'withheld' ? (sums[cell] ?? 0) >= 1 : says(sums[cell] ?? 0))) &&
    table.pairs.every(({ first, second, says }) => says(sums[first] ?? 0, sums[second] ?? 0)) &&
    smallest <= table.threshold
  );
}

/**
 * The counts of a table that agrees with all that is printed, in which this cell is not what it is in `truth`; undefined where there is
 * none. Every table of counts up to MOST is tried, those near the truth first: that only finds one sooner.
 */
export function otherTable(table: PrintedTable, cell: number, truth: readonly number[]): readonly number[] | undefined {
  const counts: number[] = [];
  const near = truth.map((own) => Array.from({ length: MOST + 1 }, (_, count) => count).sort((a, b) => Math.abs(a - own) - Math.abs(b - own)));
  const target = table.cells[cell]?.atoms ?? [];
  const allowed = table.cells.map(({ atoms, says }) => Array.from({ length: MOST * atoms.length + 1 }, (_, count) => (says === 'withheld' ? count >= 1 : says(count))));
  const most = allowed.map((counted) => counted.lastIndexOf(true));
  const cellsWith = Array.from({ length: table.atoms }, (_, atom) => table.cells.flatMap(({ atoms }, index) => (atoms.includes(atom) ? [index] : [])));
  const last = Math.max(...target);
  const holds = (atom: number): boolean =>
    !(atom === last && sum(target, counts) === sum(target, truth)) &&
    (cellsWith[atom] ?? []).every((index) => {
      const atoms = table.cells[index]?.atoms ?? [];
      const soFar = sum(atoms, counts);
      return Math.max(...atoms) <= atom ? allowed[index]?.[soFar] === true : soFar <= (most[index] ?? 0);
    });
  const search = (): boolean => {
    const atom = counts.length;
    if (atom === table.atoms) return agrees(table, counts);
    for (const count of near[atom] ?? []) {
      counts.push(count);
      if (holds(atom) && search()) return true;
      counts.pop();
    }
    return false;
  };
  return search() ? counts : undefined;
}

function sum(atoms: readonly number[], counts: readonly number[]): number {
  return atoms.reduce((total, atom) => total + (counts[atom] ?? 0), 0);
}
