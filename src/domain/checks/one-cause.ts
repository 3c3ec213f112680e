/**
 * One root cause, one finding. Where checks overlap on a cell, the one that says most nearly what is wrong stays: a figure ten times
 * too large is a slip of the unit, and not also a jump and a broken total.
 */
import { flatMapInParts, restDue, type Rests } from '../in-parts';
import type { Code } from './catalogue';
import type { Finding } from './finding';
import { cellKey, type Found } from './found';

/** Codes that speak of one cell's content, the nearest to a cause first. Codes that stand in none of these lists stand by themselves. */
const PRECEDENCE: readonly (readonly Code[])[] = [
  // A figure.
  [
    'cell-error', 'stale-formula', 'fraction-for-percent', 'unit-slip', 'negative-figure', 'over-100', 'non-whole-count', 'not-a-number',
    'rate-disagrees', 'denominator-odd', 'two-values', 'parts-total', 'quarters-year', 'cumulative-quarters', 'jump', 'constant', 'number-as-text',
    'unexplained-mark', 'missing-quarter', 'blank-between', 'mixed-precision', 'not-comparable', 'part-year',
  ],
  // A row's label.
  ['no-figures', 'total-as-measure', 'retired-measure', 'near-match', 'unknown-measure', 'wrong-theme', 'renamed-measure'],
  // A heading.
  ['missing-header', 'two-values', 'duplicate-period', 'repasted-column', 'future-period', 'missing-period', 'period-order', 'mixed-bases', 'part-year'],
];

/** Faults of a figure that explain a sum, a rate or a comparison in which it takes part. */
const EXPLAINS: ReadonlySet<string> = new Set<Code>([
  'cell-error', 'stale-formula', 'fraction-for-percent', 'unit-slip', 'negative-figure', 'over-100', 'non-whole-count', 'not-a-number', 'rate-disagrees', 'denominator-odd', 'jump',
  'duplicate-period',
]);

const RANKS = PRECEDENCE.map((codes) => new Map<string, number>(codes.map((code, rank) => [code, rank])));

/** A finding is held against those of its cell. */
const COSTLY = 3;

/** The findings without those that another one explains, in their order. Linear in the findings. */
export function* oneCause(found: readonly Found[]): Rests<readonly Finding[]> {
  const isDue = restDue();
  const explained = new Set<string>();
  for (const { code, sheet, address } of found) {
    if (isDue(1)) yield;
    if (sheet !== null && address !== null && EXPLAINS.has(code)) explained.add(cellKey(sheet, address));
  }
  const free = found.filter(({ involves = [] }) => !involves.some((cell) => explained.has(cell)));
  const best: ReadonlyMap<string, number>[] = [];
  for (const ranks of RANKS) {
    const byCell = new Map<string, number>();
    for (const { code, sheet, address } of free) {
      if (isDue(1)) yield;
      const rank = ranks.get(code);
      if (rank === undefined || sheet === null || address === null) continue;
      const key = cellKey(sheet, address);
      byCell.set(key, Math.min(rank, byCell.get(key) ?? Number.POSITIVE_INFINITY));
    }
    best.push(byCell);
  }
  const told = new Set<string>();
  return yield* flatMapInParts(free, COSTLY, (one) => {
    const { code, sheet, address } = one;
    if (sheet !== null && address !== null) {
      const key = cellKey(sheet, address);
      for (const [list, ranks] of RANKS.entries()) {
        const rank = ranks.get(code);
        if (rank === undefined) continue;
        if (rank > (best[list]?.get(key) ?? rank)) return [];
        const said = `${String(list)}\t${key}\t${code}\t${code === 'unexplained-mark' ? one.message : ''}`;
        if (told.has(said)) return [];
        told.add(said);
      }
    }
    return [plain(one)];
  });
}

function plain(one: Found): Finding {
  if (one.involves === undefined) return one;
  const copy: Found & { involves?: readonly string[] } = { ...one };
  delete copy.involves;
  return copy;
}
