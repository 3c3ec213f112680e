/** Lets the periods of one header row or column decide how the ambiguous ones among them are meant. */
import type { Period } from './period';
import type { PeriodStyle } from './period-words';
import type { PeriodReading } from './read-period';

/** One cell's outcome: its period; no period; or a period that was left open, with the readings to ask about. */
export type Decided =
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly readings: readonly Period[] };

const monthIndex = (period: Period): number | null =>
  period.start === null ? null : Number(period.start.slice(0, 4)) * 12 + Number(period.start.slice(5, 7));

/** Months between the periods of a time series: monthly, quarterly, half-yearly, yearly. */
const STEPS: ReadonlySet<number> = new Set([1, 3, 6, 12]);

/** True where the readings under a style are those of a time series. */
function isSeries(style: PeriodStyle, readings: readonly PeriodReading[]): boolean {
  const periods = under(style, readings);
  // "13-Mar, 14-Mar, 15-Mar" may be three years or three days.
  return isRegular(periods) && !(style === 'month-year' && new Set(periods.map(({ start }) => start?.slice(5))).size === 1);
}

/** True where the first days of three periods or more stand a month, a quarter, half a year or a year apart throughout. */
function isRegular(periods: readonly Period[]): boolean {
  if (periods.length < 3) return false;
  const starts = periods.map(monthIndex);
  if (new Set(periods.map(({ start }) => start?.slice(8))).size > 1) return false;
  const steps = starts.slice(1).map((start, index) => (start ?? Number.NaN) - (starts[index] ?? Number.NaN));
  return steps.every((step) => step === steps[0] && STEPS.has(Math.abs(step)));
}

/**
 * Reads each cell in the light of the others. A style that a sure neighbour has decides; else the only style under which
 * three or more stand at even distances decides (2009-10, 2010-11, 2011-12 are years: as months they lie 13 apart); else years
 * of one length that run on (2012-14, 2013-15) are pooled calendar years. What is still open stays open.
 */
export function decidePeriods(readings: readonly PeriodReading[]): readonly Decided[] {
  const style = decidingStyle(readings);
  return readings.map((reading): Decided => {
    if (reading.kind === 'none') return { kind: 'none' };
    if (reading.kind === 'sure') return { kind: 'period', period: reading.period };
    const chosen = reading.readings.find((one) => one.style === style);
    return chosen ? { kind: 'period', period: chosen.period } : { kind: 'open', readings: reading.readings.map(({ period }) => period) };
  });
}

function decidingStyle(readings: readonly PeriodReading[]): PeriodStyle | null {
  const open = readings.filter((reading) => reading.kind === 'ambiguous');
  if (open.length === 0) return null;
  const styles = new Set(open.flatMap((reading) => reading.readings.map((one) => one.style)));
  const sure = new Set<PeriodStyle>();
  for (const reading of readings) if (reading.kind === 'sure' && reading.style !== null && styles.has(reading.style)) sure.add(reading.style);
  const [only] = sure;
  if (sure.size === 1 && only) return only;
  const regular = [...styles].filter((style) => isSeries(style, readings));
  if (regular.length === 1) return regular[0] ?? null;
  return sure.size === 0 && arePooled(open) && regular.every((style) => POOLED.has(style)) ? 'calendar-years' : null;
}

const POOLED: ReadonlySet<PeriodStyle> = new Set<PeriodStyle>(['calendar-years', 'financial-year']);

/**
 * True for two or more spans of as many years each, three at the least, that follow on: publishers of pooled rates write "2012-14,
 * 2013-15" for calendar years, and "2012/13 - 2014/15" for financial ones (Fingertips, OHID).
 */
function arePooled(open: readonly Extract<PeriodReading, { kind: 'ambiguous' }>[]): boolean {
  const spans = open.map(({ readings }) => readings.find(({ style }) => style === 'calendar-years')?.period);
  const years = spans.map((one) => (one?.start && one.end ? [Number(one.start.slice(0, 4)), Number(one.end.slice(0, 4))] as const : null));
  const [first, second] = years;
  if (!first || !second || first[1] - first[0] < 2) return false;
  const step = second[0] - first[0];
  return step !== 0 && years.every((one, index) => one !== null && one[1] - one[0] === first[1] - first[0] && one[0] === first[0] + step * index);
}

function under(style: PeriodStyle, readings: readonly PeriodReading[]): readonly Period[] {
  return readings.flatMap((reading) => {
    if (reading.kind === 'sure') return [reading.period];
    if (reading.kind === 'none') return [];
    return reading.readings.filter((one) => one.style === style).map((one) => one.period);
  });
}
