/** The order of periods: oldest first. */
import type { Period } from './period';

function waveNumber(period: Period): number {
  return period.kind === 'wave' ? Number(/\d+/.exec(period.label)?.[0] ?? Number.NaN) : Number.NaN;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * For Array.sort: by last day, then first day; a period without dates after those that have them, waves by their number.
 * Periods that nothing tells apart compare as 0, so a stable sort leaves them as they stood.
 */
export function comparePeriods(a: Period, b: Period): number {
  const [endA, endB] = [a.end ?? a.start, b.end ?? b.start];
  if (endA !== null && endB !== null) {
    const order = byText(endA, endB);
    return order === 0 ? byText(a.start ?? '', b.start ?? '') : order;
  }
  if (endA !== null) return -1;
  if (endB !== null) return 1;
  const [waveA, waveB] = [waveNumber(a), waveNumber(b)];
  return Number.isNaN(waveA) || Number.isNaN(waveB) ? 0 : waveA - waveB;
}
