/** Which periods stand at the head of which table: rows whose periods have anything in common share a table. */
import type { Observation, Series } from '../observation';
import { shownOf, type PeriodColumn, type PeriodsToShow } from './periods-to-show';

/** Rows that share their periods. */
export interface PeriodFamily {
  /** The periods shown, oldest first. */
  readonly periods: readonly string[];
  /** Every period that there is, oldest first. */
  readonly columns: readonly PeriodColumn[];
  /** False where periods were chosen and none of them is among `columns`: then the usual ones are shown. */
  readonly isChosen: boolean;
  readonly series: readonly Series[];
}

/** The head of the column that an observation stands under: the column's own label where the row or cell overrode it. */
export function columnOf({ period }: Observation): string {
  return period.column ?? period.label;
}

/**
 * Series that share a period label, directly or through others, in one family, so that years, quarters and survey waves get
 * tables of their own. Each family shows the periods that `show` asks for. In the order of the first series of each.
 */
export function periodFamilies(series: readonly Series[], show: PeriodsToShow): readonly PeriodFamily[] {
  const families: { labels: Set<string>; series: Series[] }[] = [];
  for (const one of series) {
    const labels = new Set(one.observations.map(columnOf));
    const related = families.filter((family) => [...labels].some((label) => family.labels.has(label)));
    const home = related[0] ?? { labels: new Set<string>(), series: [] };
    if (related.length === 0) families.push(home);
    for (const other of related.slice(1)) {
      families.splice(families.indexOf(other), 1);
      home.series.push(...other.series);
      for (const label of other.labels) home.labels.add(label);
    }
    home.series.push(one);
    for (const label of labels) home.labels.add(label);
  }
  return families.map((family) => {
    const columns = periodColumns(family.series);
    const { labels, isChosen } = shownOf(columns, show);
    const own = new Set(family.series);
    return { periods: labels, columns, isChosen, series: series.filter((one) => own.has(one)) };
  });
}

/** Every period of these series once, by its last day; those without dates stay where their series have them, after the period before them. */
export function periodColumns(series: readonly Series[]): readonly PeriodColumn[] {
  const labels: string[] = [];
  const ends = new Map<string, string>();
  const periods = new Map<string, Observation['period']>();
  for (const { observations } of series) {
    let place = 0;
    for (const observation of observations) {
      const label = columnOf(observation);
      const { end, column } = observation.period;
      if (column === null || !periods.has(label)) periods.set(label, observation.period);
      if (end !== null && (column === null || !ends.has(label))) ends.set(label, end);
      const known = labels.indexOf(label);
      if (known < 0) labels.splice(place, 0, label);
      place = (known < 0 ? place : known) + 1;
    }
  }
  const dated = labels.map((label, index) => ({ label, end: ends.get(label) ?? nearestBefore(labels, index, ends), index }));
  return dated.sort((a, b) => (a.end === b.end ? a.index - b.index : a.end < b.end ? -1 : 1)).flatMap(({ label }) => {
    const period = periods.get(label);
    // Dates of its own are a row's, not the column's.
    return period ? [{ label, period: period.column === null ? period : { ...period, start: null, end: null } }] : [];
  });
}

function nearestBefore(labels: readonly string[], index: number, ends: ReadonlyMap<string, string>): string {
  for (let before = index - 1; before >= 0; before -= 1) {
    const end = ends.get(labels[before] ?? '');
    if (end !== undefined) return end;
  }
  return '';
}
