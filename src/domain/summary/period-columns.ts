/** Which periods stand at the head of which table: rows whose periods have anything in common share a table. */
import type { Observation, Series } from '../observation';

/** Rows that share their periods, and the periods shown, oldest first. */
export interface PeriodFamily {
  readonly periods: readonly string[];
  readonly series: readonly Series[];
}

/** The head of the column that an observation stands under: the column's own label where the row or cell overrode it. */
export function columnOf({ period }: Observation): string {
  return period.column ?? period.label;
}

/**
 * Series that share a period label, directly or through others, in one family, so that years, quarters and survey waves get
 * tables of their own. Each family shows its latest `shown` periods. In the order of the first series of each.
 */
export function periodFamilies(series: readonly Series[], shown: number): readonly PeriodFamily[] {
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
  return families.map((family) => ({
    periods: inOrder(family.series).slice(-Math.max(1, shown)),
    series: series.filter((one) => family.series.includes(one)),
  }));
}

/** Column labels by their last day; those without dates stay where their series have them, after the label before them. */
function inOrder(series: readonly Series[]): readonly string[] {
  const labels: string[] = [];
  const ends = new Map<string, string>();
  for (const { observations } of series) {
    let place = 0;
    for (const observation of observations) {
      const label = columnOf(observation);
      const { end, column } = observation.period;
      if (end !== null && (column === null || !ends.has(label))) ends.set(label, end);
      const known = labels.indexOf(label);
      if (known < 0) labels.splice(place, 0, label);
      place = (known < 0 ? place : known) + 1;
    }
  }
  const dated = labels.map((label, index) => ({ label, end: ends.get(label) ?? nearestBefore(labels, index, ends), index }));
  return dated.sort((a, b) => (a.end === b.end ? a.index - b.index : a.end < b.end ? -1 : 1)).map(({ label }) => label);
}

function nearestBefore(labels: readonly string[], index: number, ends: ReadonlyMap<string, string>): string {
  for (let before = index - 1; before >= 0; before -= 1) {
    const end = ends.get(labels[before] ?? '');
    if (end !== undefined) return end;
  }
  return '';
}
