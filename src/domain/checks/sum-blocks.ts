/** Rows that a total row sums: the rows above it or below it in its section, where the figures bear it out. */
import type { IsDue, Rests } from '../in-parts';
import type { Observation } from '../observation';
import type { TableRow } from '../table/indicator-table';
import { holdsFigure } from '../trend/comparability';
import type { Sequence } from './table-lines';

export interface SumBlock {
  readonly total: TableRow;
  readonly parts: readonly TableRow[];
  /** Places in the sequence's lines: where the parts make the total, and where they do not. */
  readonly agree: readonly number[];
  readonly differ: readonly { readonly index: number; readonly sum: number }[];
  /** Where one part alone is withheld and everything else is shown. */
  readonly oneWithheld: readonly { readonly index: number; readonly part: Observation }[];
}

const TOTAL = /^(?:grand |sub-?\s?|overall |borough )?totals?\b|\btotals?$|^(?:all|overall|combined)\b/i;
const ADDED = new Set(['count', 'number', 'currency']);

/** True for a row that is called a total. */
export function isCalledTotal({ isTotal, label, place }: TableRow): boolean {
  return isTotal === true || TOTAL.test((place ?? label).trim());
}

/** The blocks of one sequence, each with the side on which more periods agree. A row is looked at twice at most. */
export function* sumBlocks({ rows, lines }: Sequence, isDue: IsDue): Rests<readonly SumBlock[]> {
  const blocks: SumBlock[] = [];
  for (const [place, row] of rows.entries()) {
    if (isDue(1)) yield;
    if (!isCalledTotal(row)) continue;
    const [above, below] = [yield* compare(row, stretch(rows, place, -1), lines.length, isDue), yield* compare(row, stretch(rows, place, 1), lines.length, isDue)];
    const best = (above?.agree.length ?? 0) >= (below?.agree.length ?? 0) ? above : below;
    if (best && best.agree.length > 0) blocks.push(best);
  }
  return blocks;
}

function stretch(rows: readonly TableRow[], place: number, step: 1 | -1): readonly TableRow[] {
  const found: TableRow[] = [];
  const section = rows[place]?.section ?? null;
  for (let index = place + step; ; index += step) {
    const row = rows[index];
    if (!row || isCalledTotal(row) || row.section !== section) return found;
    found.push(row);
  }
}

function* compare(total: TableRow, parts: readonly TableRow[], periods: number, isDue: IsDue): Rests<SumBlock | null> {
  if (parts.length < 2) return null;
  const agree: number[] = [];
  const differ: { index: number; sum: number }[] = [];
  const oneWithheld: { index: number; part: Observation }[] = [];
  for (let index = 0; index < periods; index += 1) {
    if (isDue(parts.length)) yield;
    const whole = total.observations[index];
    if (!whole || whole.value === null || !holdsFigure(whole) || !ADDED.has(whole.kind)) continue;
    const figures = parts.map(({ observations }) => observations[index]);
    const withheld = figures.flatMap((one) => (one?.kind === 'suppressed' ? [one] : []));
    const shown = figures.flatMap((one) => (one && one.value !== null && ADDED.has(one.kind) ? [one] : []));
    if (withheld.length === 1 && withheld[0] && shown.length === figures.length - 1) oneWithheld.push({ index, part: withheld[0] });
    if (shown.length < figures.length) continue;
    const sum = shown.reduce((held, { value }) => held + (value ?? 0), 0);
    const places = Math.max(0, ...shown.map(({ decimals }) => decimals ?? 0), whole.decimals ?? 0);
    const slack = places === 0 ? 0 : 0.5 * (parts.length + 1) * 10 ** -places;
    if (Math.abs(sum - whole.value) <= slack + 1e-9 * Math.abs(sum)) agree.push(index);
    else differ.push({ index, sum: Number(sum.toFixed(places)) });
  }
  return { total, parts, agree, differ, oneWithheld };
}
