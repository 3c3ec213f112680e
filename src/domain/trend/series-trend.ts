/** The recent trend of one series: which of its figures are the five points, and by which form of the method (recent-trend.ts). */
import type { Observation } from '../observation';
import { isYearBefore, monthsIn } from '../period/span';
import { holdsFigure } from './comparability';
import { footingsOf, type Grounds } from './footing';
import { intervalOf } from './interval';
import type { LatestRun } from './latest-run';
import { RECENT_POINTS, recentTrendOfProportions, recentTrendOfValues, type Better, type RecentTrend, type ValueWithInterval } from './recent-trend';

/**
 * From the latest figure back by whole years, so that rolling years that overlap give independent points; not across a break. Counts
 * with a population in every year are taken at the latest year's population. The published interval serves where there is no count.
 */
export function recentTrendOf({ observations, begins }: LatestRun, better: Better, grounds: Grounds): RecentTrend {
  const latest = observations.at(-1);
  if (!latest) return cannot('there are no figures');
  if (latest.period.start === null || latest.period.end === null) return cannot('the dates of its latest period are not known');
  if (monthsIn(latest.period) !== 12) return cannot('its figures are not for whole years');
  const years = yearByYear(observations);
  if (years.length < RECENT_POINTS) {
    const held = `five years are needed and there ${years.length === 1 ? 'is' : 'are'} ${String(years.length)}`;
    return cannot(begins === null ? held : `${held} (${begins})`);
  }
  if (!years.every((year) => year !== null && holdsFigure(year))) return cannot('a figure is missing among the latest five years');
  const five = years.filter((year) => year !== null);
  if (latest.kind === 'currency') return cannot('amounts of money have no interval');
  const footings = footingsOf(five, grounds);
  if (latest.kind === 'percent' && footings) {
    return recentTrendOfProportions(footings.each.map(({ count, exposure }) => ({ count, total: exposure })), better);
  }
  const people = latest.kind === 'count' ? footings?.each.map(({ exposure }) => exposure) : undefined;
  return recentTrendOfValues(five.map((one, index) => point(one, grounds, people ? (people.at(-1) ?? 1) / (people[index] ?? 1) : 1)), better);
}

/** The latest five, a year apart: null for a year that the workbook does not hold. Fewer where the run is shorter. */
function yearByYear(observations: readonly Observation[]): readonly (Observation | null)[] {
  const years: (Observation | null)[] = [];
  let current = observations.at(-1);
  const first = observations[0]?.period.start ?? '';
  for (let index = observations.length - 1; current && years.length < RECENT_POINTS; ) {
    years.push(current);
    const last: Observation = current;
    while (index >= 0 && !isYearBefore(observations[index]?.period ?? last.period, last.period)) index -= 1;
    current = observations[index];
  }
  // A gap in the years ends the chain though earlier figures are held: it is a missing year, not a short series.
  const earliest = years.at(-1)?.period.start ?? '';
  if (years.length < RECENT_POINTS && earliest.slice(0, 4) > first.slice(0, 4)) return [...Array.from({ length: RECENT_POINTS - years.length }, () => null), ...years.reverse()];
  return years.reverse();
}

function point(observation: Observation, grounds: Grounds, factor: number): ValueWithInterval {
  const { value, lower, upper } = observation;
  if (value === null) return null;
  const interval = intervalOf(observation, 95, grounds) ?? { lower, upper };
  const times = (limit: number | null): number | null => (limit === null ? null : limit * factor);
  return { value: value * factor, lower: times(interval.lower), upper: times(interval.upper) };
}

function cannot(reason: string): RecentTrend {
  return { verdict: 'Cannot be calculated', statistic: null, slope: null, reason };
}
