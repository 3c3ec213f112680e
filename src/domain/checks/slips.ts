/** Figures in another unit than the rest of their own history: ten, a hundred or a thousand times too large or small, or a fraction for a percentage. */
import { figuresOf, restDue, type Rests } from '../in-parts';
import { shiftDecimal } from '../value/decimal';
import type { HeldCell } from './cells';
import { cellLookup, placeOfCell } from './cells';
import type { CheckInput } from './check';
import { figureFacts } from './figure-facts';
import type { Found } from './found';
import { historiesOf, othersOf, type Held } from './history';
import { aboutFigure, makeFinding, measuresById } from './make-finding';

/** So many other figures tell what is usual. */
const FEWEST_OTHERS = 4;
/** How far the others may lie apart for a factor to be sure of: as a multiple of the least. */
const FACTORS = [
  { power: 1, spread: 2, words: 'ten times' },
  { power: 2, spread: 6, words: 'a hundred times' },
  { power: 3, spread: 20, words: 'a thousand times' },
] as const;
/** How far beyond the others' range the figure may lie once it is put right. */
const MARGIN = 1.3;
/** Counts below this move by such factors of themselves. */
const LEAST_COUNT = 10;

interface Slip {
  readonly one: Held;
  /** Times 10 to this power is what it is beside the others; −2 where it is a hundredth. */
  readonly power: number;
  readonly words: string;
  readonly usual: string;
}

/** One finding a figure; one a column where three rows or more slipped together. */
export function* checkSlips({ series, snapshot, plan }: CheckInput): Rests<readonly Found[]> {
  const measures = measuresById(plan);
  const held = cellLookup(snapshot);
  const fractions: Found[] = [];
  const columns = new Map<string, Slip[]>();
  const isDue = restDue();
  for (const one of series) {
    if (isDue(2 * figuresOf(one))) yield;
    for (const history of historiesOf(one)) {
      if (history.length <= FEWEST_OTHERS) continue;
      const others = othersOf(history.map(({ value }) => value));
      history.forEach((figure, index) => {
        const range = others[index];
        if (!range) return;
        if (isFraction(figure, range, held(figure.sheet, figure.cell))) {
          const meant = String(shiftDecimal(figure.value, 2));
          fractions.push(makeFinding('fraction-for-percent', { ...aboutFigure(figure, measures), expected: meant }, { ...figureFacts(figure), meant }));
          return;
        }
        const slip = slipOf(figure, range);
        if (!slip) return;
        const key = `${figure.sheet}\t${String(placeOfCell(figure.cell).column)}\t${String(slip.power)}`;
        const alike = columns.get(key);
        if (alike) alike.push(slip);
        else columns.set(key, [slip]);
      });
    }
  }
  return [...fractions, ...[...columns.values()].flatMap((slips) => tell(slips, measures))];
}

/** Three in one column are one change of unit. */
function tell(slips: readonly Slip[], measures: ReturnType<typeof measuresById>): readonly Found[] {
  const single = slips.length < 3;
  return (single ? slips : slips.slice(0, 1)).map(({ one, words, usual }) => {
    const count = single ? 1 : slips.length;
    return makeFinding('unit-slip', { ...aboutFigure(one, measures), expected: usual, count }, { ...figureFacts(one), factor: words, usual, count });
  });
}

function slipOf(one: Held, { least, most }: { readonly least: number; readonly most: number }): Slip | null {
  if (one.value <= 0 || least <= 0 || (one.kind === 'count' && least < LEAST_COUNT) || (one.value >= least && one.value <= most)) return null;
  for (const { power, spread, words } of FACTORS) {
    if (most > least * spread) continue;
    for (const sign of [1, -1] as const) {
      // Most figures are far from it, which plain arithmetic shows; only near ones are worth the exact decimal.
      const nearly = one.value * 10 ** (-sign * power);
      if (nearly < (least / MARGIN) * 0.999 || nearly > most * MARGIN * 1.001) continue;
      const meant = shiftDecimal(one.value, -sign * power);
      if (meant < least / MARGIN || meant > most * MARGIN) continue;
      // A tenth of the usual is a poor year as often as a slip, unless the figures hardly move.
      if (sign === -1 && power === 1 && most > least * 1.5) continue;
      return { one, power: sign * power, words: sign === 1 ? words : words.replace(/^(?:a )?(.*) times$/, 'a $1th of').replace('tenth', 'tenth'), usual: `${String(least)} to ${String(most)}` };
    }
  }
  return null;
}

/** A share stored as 0.635 and shown so, among 63.5 and the like. */
function isFraction({ value, kind }: Held, { least, most }: { readonly least: number; readonly most: number }, cell: HeldCell | undefined): boolean {
  if (kind !== 'percent' || value <= 0 || value > 1 || least <= 1.5 || cell?.format.includes('%') === true) return false;
  if (cell && (typeof cell.value !== 'number' || cell.value !== value)) return false;
  const percent = value * 100;
  return percent >= least * 0.4 && percent <= Math.min(100, most * 2.5);
}
