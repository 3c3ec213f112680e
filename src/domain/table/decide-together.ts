/** Lets the periods of a whole column decide how the ambiguous ones among them are meant, in whatever order they stand. */
import type { Decided } from '../period/decide-periods';
import { decidePeriods } from '../period/decide-periods';

import type { PeriodStyle } from '../period/period-words';
import type { PeriodReading } from '../period/read-period';

const startUnder = (reading: PeriodReading, style: PeriodStyle): string => {
  if (reading.kind === 'sure') return reading.period.start ?? '';
  if (reading.kind === 'none') return '';
  return (reading.readings.find((one) => one.style === style) ?? reading.readings[0])?.period.start ?? '';
};

/**
 * As decidePeriods, for distinct readings without an order: they are laid out in time under each style in turn, and the one
 * style that then decides is taken. Where two would, or none does, the ambiguous ones stay open.
 */
export function decideTogether(readings: readonly PeriodReading[]): readonly Decided[] {
  const styles = new Set(readings.flatMap((one) => (one.kind === 'ambiguous' ? one.readings.map(({ style }) => style) : [])));
  const outcomes = new Map<PeriodStyle, readonly Decided[]>();
  for (const style of styles) {
    const order = readings
      .map((reading, index) => ({ reading, index, start: startUnder(reading, style) }))
      .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.index - b.index));
    const decided = decidePeriods(order.map(({ reading }) => reading));
    const back: Decided[] = [];
    order.forEach(({ index }, place) => (back[index] = decided[place] ?? { kind: 'none' }));
    if (isDecidedBy(style, readings, back)) outcomes.set(style, back);
  }
  const [only] = outcomes.values();
  return outcomes.size === 1 && only ? only : readings.map(open);
}

function isDecidedBy(style: PeriodStyle, readings: readonly PeriodReading[], decided: readonly Decided[]): boolean {
  return readings.some((reading, index) => {
    const outcome = decided[index];
    if (reading.kind !== 'ambiguous' || outcome?.kind !== 'period') return false;
    return reading.readings.some((one) => one.style === style && one.period === outcome.period);
  });
}

function open(reading: PeriodReading): Decided {
  if (reading.kind === 'none') return { kind: 'none' };
  if (reading.kind === 'sure') return { kind: 'period', period: reading.period };
  return { kind: 'open', readings: reading.readings.map(({ period }) => period) };
}
