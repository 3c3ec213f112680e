/** One row's readings: of which kind its figures are, once its label and its measure are known. */
import type { Measure } from '../framework/plan';
import type { CellReading } from '../observation';
import { asKind } from '../value/reading';
import { hasOwnScale, scaleIn } from './scale-words';

const PER = /\bper\s+(?:\d[\d,]*|head|capita|thousand|hundred thousand)\b|\brate per\b/i;
const PERCENT = /%|\bper ?cent(?:age)?\b|\bproportion\b/i;

/** "Entrants: number (rate per 100,000)", "Cases (%)": the label says that the number stands first and the rate in brackets. */
const NUMBER_FIRST = /\b(?:numbers?|counts?|no\.?|n)\b[^()]*\((?:[^()]*\brate\b|[^()]*\bper\b|%|per ?cent)/i;

/** A whole rate and a whole number are not told apart in the cell; the label may say which stands first. */
function inOrder(readings: readonly CellReading[], label: string): readonly CellReading[] {
  if (!NUMBER_FIRST.test(label)) return readings;
  return readings.map((one) => {
    const isOpen = one.kind === 'rate' && one.value !== null && one.number !== null && Number.isInteger(one.value) && one.decimals === 0;
    return isOpen ? { ...one, value: one.number, number: one.value } : one;
  });
}

/** 1,204 or £1,204 under "£000s" is not 1,204 pounds. */
const asShown = (one: CellReading): CellReading => (one.kind === 'currency' && !hasOwnScale(one.text) ? asKind(one, 'number') : one);

type FigureKind = 'count' | 'rate' | 'percent' | 'currency' | 'number' | null;

function expected(label: string, measure: Measure | null): FigureKind {
  if (measure?.kind === 'rate' || measure?.kind === 'percent' || measure?.kind === 'currency' || measure?.kind === 'count') return measure.kind;
  if (measure?.kind === 'duration') return 'number';
  if (PERCENT.test(label) && !PER.test(label)) return 'percent';
  return PER.test(label) ? 'rate' : null;
}

/**
 * Gives a row's plain figures the kind that its measure, or else its label ("per 1,000", "percentage"), says; what a cell itself
 * shows (%, £) stands. Plain figures of a percentage keep their value: 63.5 is in percent already; where all lie between -1
 * and 1 they may be fractions, which is not guessed, and they stay numbers. Where the label says that its figures are in thousands,
 * only a figure that is multiplied out in its own cell ("£310k") is in pounds; the others are numbers, as shown.
 */
export function settleKinds(asRead: readonly CellReading[], label: string, measure: Measure | null): readonly CellReading[] {
  const isScaled = scaleIn(label) !== '';
  const readings = isScaled ? inOrder(asRead, label).map(asShown) : inOrder(asRead, label);
  const kind = expected(label, measure);
  if (kind === null || (isScaled && kind === 'currency')) return readings;
  const plain = readings.filter((one) => one.kind === 'count' || one.kind === 'number' || one.kind === 'rate');
  if (kind === 'percent' && plain.every(({ value, decimals }) => Math.abs(value ?? 0) <= 1 && (decimals ?? 0) > 0)) return readings;
  return readings.map((one) => {
    if (one.kind === 'count' || one.kind === 'number') {
      if (kind === 'count') return one;
      return asKind(one, kind);
    }
    return one.kind === 'rate' && (kind === 'percent' || kind === 'currency' || kind === 'count') ? asKind(one, kind) : one;
  });
}
