/** What a rate is per: 1,000, 100,000 … */
import type { Measure } from '../framework/plan';

/** The measure's own base, else the one that the label says ("per 1,000 population"); null where neither says. */
export function rateBase(measure: Measure | null, label: string): number | null {
  return measure?.base ?? baseInLabel(label);
}

/** "… per 100,000 10-17 year olds" → 100000; null where the label says none. */
export function baseInLabel(label: string): number | null {
  const [, digits = ''] = /\bper (\d[\d,]*)/i.exec(label) ?? [];
  const base = Number(digits.replaceAll(',', ''));
  return base > 0 ? base : null;
}
