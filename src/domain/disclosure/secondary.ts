/**
 * Secondary suppression: further figures are withheld until every withheld one could be another number for all that is printed. In
 * a line of which the whole is printed that takes at least two, over rows and columns alike (methods.md, "Small numbers").
 */
import { hasWitness, type Shown, type Tables } from './witness';

/**
 * The cells that must be withheld beside `primary`. Zeros and what stands in no table are never chosen. Tables that no sum ties to
 * one another are settled one by one, so that the time grows with their number and not with its square.
 */
export function chooseSecondary(primary: ReadonlySet<number>, tables: Tables, shown: Omit<Shown, 'withheld'>): ReadonlySet<number> {
  const given = new Set<number>();
  const settled = new Set<number>();
  for (const cell of primary) {
    if (settled.has(cell)) continue;
    const together = tiedTo(cell, tables);
    for (const one of together) settled.add(one);
    for (const one of settle(new Set([...together].filter((id) => primary.has(id))), tables, shown)) given.add(one);
  }
  return given;
}

/** The cell and all that sums tie to it, directly or through others. */
function tiedTo(cell: number, { lines, linesOf }: Tables): ReadonlySet<number> {
  const reached = new Set([cell]);
  for (const one of reached) for (const index of linesOf.get(one) ?? []) for (const term of lines[index]?.terms ?? []) reached.add(term.cell);
  return reached;
}

function settle(primary: ReadonlySet<number>, tables: Tables, shown: Omit<Shown, 'withheld'>): ReadonlySet<number> {
  const withheld = new Set(primary);
  const isSafe = (cell: number): boolean => hasWitness(cell, tables, { ...shown, withheld });
  const given = new Set<number>();
  const pastHelp = new Set<number>();
  for (let unsafe = firstUnsafe(withheld, pastHelp, isSafe); unsafe !== undefined; unsafe = firstUnsafe(withheld, pastHelp, isSafe)) {
    const next = cheapest(unsafe, withheld, tables);
    if (next === undefined) {
      // Nothing tied to it is printed any more, but zeros: there is nothing left to withhold.
      pastHelp.add(unsafe);
      continue;
    }
    withheld.add(next);
    given.add(next);
  }
  // What was withheld early can have become needless: it is printed again where everything stays safe.
  for (const cell of [...given].reverse()) {
    withheld.delete(cell);
    if (firstUnsafe(withheld, pastHelp, isSafe) === undefined) given.delete(cell);
    else withheld.add(cell);
  }
  return given;
}

function firstUnsafe(withheld: ReadonlySet<number>, pastHelp: ReadonlySet<number>, isSafe: (cell: number) => boolean): number | undefined {
  return [...withheld].find((cell) => !pastHelp.has(cell) && !isSafe(cell));
}

/**
 * The cell to withhold next: one that shares a sum with the unsafe one or, failing that, with any withheld one tied to it. First
 * those that need the fewest further cells, then those that cost least, then the smallest: least is lost with it.
 */
function cheapest(unsafe: number, withheld: ReadonlySet<number>, tables: Tables): number | undefined {
  const seen = new Set<number>([unsafe]);
  let ring: readonly number[] = [unsafe];
  while (ring.length > 0) {
    const near = ring.flatMap((cell) => (tables.linesOf.get(cell) ?? []).flatMap((index) => tables.lines[index]?.terms.map((term) => term.cell) ?? []));
    const free = [...new Set(near)].flatMap((id) => {
      const cell = tables.cells.get(id);
      return cell?.kind === 'figure' && cell.count > 0 && !withheld.has(id) ? [cell] : [];
    });
    const ranked = free
      .map((cell) => ({ cell, alone: blockedBy(cell.id, withheld, tables) }))
      .sort((a, b) => a.alone - b.alone || a.cell.cost - b.cell.cost || a.cell.count - b.cell.count || a.cell.id - b.cell.id);
    if (ranked[0]) return ranked[0].cell.id;
    ring = [...new Set(near)].filter((id) => !seen.has(id));
    for (const id of ring) seen.add(id);
  }
  return undefined;
}

/** In how many of its sums the cell would be the only one withheld. */
function blockedBy(id: number, withheld: ReadonlySet<number>, { lines, linesOf, cells }: Tables): number {
  return (linesOf.get(id) ?? []).filter((index) =>
    lines[index]?.terms.every((term) => term.cell === id || !(withheld.has(term.cell) || cells.get(term.cell)?.kind === 'rest')),
  ).length;
}
