/** Whether figures found together give a withheld count back: each way in turn, as someone with a pencil would. */
import { SMALLEST_STEP, type LeakWay } from './leak';
import type { SuppressedFact } from './suppressed-fact';
import type { TextFigure } from './figures-in-text';

/**
 * Which way `found` (figures of the withheld period, or of none) gives the fact back, or null. `beside` are figures of other periods of
 * the same row, with which a change comes to it.
 */
export function givesBack(fact: SuppressedFact, found: readonly TextFigure[], beside: readonly number[]): LeakWay | null {
  for (const { value, isPercent, sign } of found) {
    if (sign === 0 && (value === fact.count || (fact.value !== null && value === Math.abs(fact.value)))) return 'figure';
    if (sign === 0 && givesByRate(fact, value)) return isPercent ? 'percentage' : 'rate';
    if (sign !== 0 && beside.some((other) => givesByChange(fact.count, other, sign * value, isPercent))) return 'change';
  }
  return null;
}

function givesByRate({ exposures, count }: SuppressedFact, value: number): boolean {
  return value !== 0 && exposures.some((exposure) => Math.abs(value * exposure - count) < SMALLEST_STEP);
}

/** From the other value to the withheld one, or back from it. */
function givesByChange(count: number, other: number, change: number, isPercent: boolean): boolean {
  if (!isPercent) return other + change === count || other - change === count;
  const factor = 1 + change / 100;
  return Math.round(other * factor) === count || (factor !== 0 && Math.round(other / factor) === count);
}
