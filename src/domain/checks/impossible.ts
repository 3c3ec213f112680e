/** Figures that cannot be: shares over 100 percent, numbers below nothing, parts of a person; and rows in two precisions. */
import type { Measure } from '../framework/plan';
import { flatMapInParts, type Rests } from '../in-parts';
import type { Observation } from '../observation';
import { holdsFigure } from '../trend/comparability';
import type { CheckInput } from './check';
import { figureFacts } from './figure-facts';
import type { Found } from './found';
import { aboutFigure, makeFinding, measuresById } from './make-finding';
import { figuresIn, rowsIn } from './rows-in';

/** Labels of figures that may well be negative, or more than 100 percent. */
const OF_CHANGE = /\bchang(?:e|es|ed)\b|\bdifferen|\bvarianc|\bvariation|\bnet\b|\bbalance|\bgrowth|\bsurplus|\bdeficit|\bsaving|\bgap\b|\bincrease|\bdecrease|\breduction|\bmovement|[±+]\/-|\bindex\b|\bvs\.?\b|\bversus\b|\bagainst\b|\bcompared\b/i;
const NO_SHARE = /\bof (?:the )?(?:target|plan|budget|expected|baseline|previous|capacity)|\boccupan|\butilis|\brecovery\b|\bratio\b|\bper\b|\bachieve/i;
const NO_COUNT = /\brates?\b|\bper\b|\baverage|\bmean\b|\bmedian|%|\bper ?cent|\bproportion|£|\bcost|\bindex\b|\bhours?\b|\bdays\b|\bminutes|\bfte\b|\bfull-time\b|\bthousand|\bmillion|\bscore|\bratio\b|\btonn|\bkg\b/i;
/** So many figures of one kind in a row say what the row is. */
const FEWEST = 4;

export function* checkImpossible({ reading, plan }: CheckInput): Rests<readonly Found[]> {
  const measures = measuresById(plan);
  return yield* flatMapInParts(rowsIn(reading.tables), figuresIn, ({ row, table: { title } }): readonly Found[] => {
    const measure = row.measureId === null ? null : (measures.get(row.measureId) ?? null);
    const figures = row.observations.filter(holdsFigure);
    const words = `${row.label} ${row.section ?? ''} ${title ?? ''}`;
    const about = (one: Observation) => aboutFigure(one, measures);
    return [
      ...overHundred(figures, words).map((one) => makeFinding('over-100', { ...about(one), expected: 'at most 100' }, figureFacts(one))),
      ...negative(figures, words, measure).map((one) => makeFinding('negative-figure', { ...about(one), expected: '0 or more' }, figureFacts(one))),
      ...nonWhole(figures, words, measure).map((one) => makeFinding('non-whole-count', { ...about(one), expected: 'a whole number' }, { ...figureFacts(one), text: one.text.includes('.') ? one.text : String(one.value) })),
      ...tooPrecise(figures).map(({ one, usual, count }) => makeFinding('mixed-precision', { ...about(one), count }, { ...figureFacts(one), usual, count })),
    ];
  });
}

/** True where no figure of this name can be more than 100 percent. */
export function isShareOfWhole(words: string): boolean {
  return !OF_CHANGE.test(words) && !NO_SHARE.test(words);
}

/** True where a figure of this name speaks of a change, and may be less than nothing. */
export function mayBeNegative(words: string): boolean {
  return OF_CHANGE.test(words);
}

const valueOf = ({ value }: Observation): number => value ?? 0;

/** Where two figures or more are shares, and none but this is more than the whole. */
function overHundred(figures: readonly Observation[], words: string): readonly Observation[] {
  if (!isShareOfWhole(words)) return [];
  const shares = figures.filter(({ kind }) => kind === 'percent');
  const over = shares.filter((one) => valueOf(one) > 100);
  return over.length === 1 && shares.length >= 3 ? over : [];
}

/** Where none but this is negative; of counts, rates and percentages only. */
function negative(figures: readonly Observation[], words: string, measure: Measure | null): readonly Observation[] {
  if (mayBeNegative(words)) return [];
  const below = figures.filter((one) => valueOf(one) < 0);
  if (below.length !== 1 || figures.length < 2) return [];
  const counted = measure ? ['count', 'rate', 'percent'].includes(measure.kind) : figures.every(({ kind }) => kind === 'count' || kind === 'rate' || kind === 'percent');
  return counted ? below : [];
}

function nonWhole(figures: readonly Observation[], words: string, measure: Measure | null): readonly Observation[] {
  const parts = figures.filter((one) => Math.abs(valueOf(one) - Math.round(valueOf(one))) > 1e-6);
  if (parts.length === 0 || figures.some(({ kind }) => kind !== 'count' && kind !== 'number')) return [];
  if (measure) return measure.kind === 'count' ? parts : [];
  return parts.length === 1 && figures.length > FEWEST && !NO_COUNT.test(words) ? parts : [];
}

/** A quarter of the figures or fewer with more decimal places than all the others; whole rows of raw quotients are no slip. */
function tooPrecise(figures: readonly Observation[]): readonly { one: Observation; usual: number; count: number }[] {
  const places = figures.flatMap((one) => (one.kind === 'percent' || one.kind === 'rate' || one.kind === 'number' ? [one.decimals ?? 0] : []));
  if (places.length <= FEWEST || places.length < figures.length) return [];
  const sorted = [...places].sort((a, b) => a - b);
  const usual = sorted[Math.floor((sorted.length - 1) * 0.75)] ?? 0;
  const odd = figures.filter(({ decimals }) => (decimals ?? 0) > usual);
  const [one] = odd;
  return one && usual > 0 ? [{ one, usual, count: odd.length }] : [];
}
