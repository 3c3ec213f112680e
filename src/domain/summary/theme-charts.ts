/** The charts of a theme: a line for each measure with enough periods, in the plan's order, and why the others have none. */
import type { Measure } from '../framework/plan';
import type { Series } from '../observation';
import type { Assessment } from '../trend/assessment';
import { seriesByMeasure } from '../series-by-measure';
import type { ChartContent } from './chart-content';
import { seriesChart } from './charts';

/** As many as ten pages hold. Excel grows slow with hundreds of charts on a sheet, and nobody reads them. */
export const MOST_CHARTS = 40;

export interface ThemeCharts {
  readonly charts: readonly { readonly subTheme: string; readonly chart: ChartContent }[];
  /** Measures with figures that have no chart, each with its reason in words. */
  readonly without: readonly { readonly name: string; readonly reason: string }[];
}

/** `series` as they are printed (see disclose), assessments by their keys. Figures by place have charts in a spotlight, not here. */
export function themeCharts(measures: readonly Measure[], series: readonly Series[], assessed: ReadonlyMap<string, Assessment>): ThemeCharts {
  const byMeasure = seriesByMeasure(series);
  const charts: { subTheme: string; chart: ChartContent }[] = [];
  const without: { name: string; reason: string }[] = [];
  const ids = new Map<string, number>();
  for (const measure of measures) {
    const own = byMeasure.get(measure.id) ?? [];
    const whole = own.filter(({ place }) => place === null);
    const drawn = whole.length === 0 && own.length === 1 ? own : whole;
    if (own.length > 0 && drawn.length === 0) without.push({ name: measure.wording, reason: 'its figures are by place' });
    for (const one of drawn) {
      const { chart, reason } = seriesChart(one, assessed.get(one.key), measure);
      if (chart === null) without.push({ name: measure.wording, reason });
      else if (charts.length >= MOST_CHARTS) without.push({ name: measure.wording, reason: `a theme's sheet has ${String(MOST_CHARTS)} charts at most` });
      else {
        // Two sources may differ in no letter or digit.
        const count = (ids.get(chart.id) ?? 0) + 1;
        ids.set(chart.id, count);
        charts.push({ subTheme: measure.subTheme, chart: count === 1 ? chart : { ...chart, id: `${chart.id}-${String(count)}` } });
      }
    }
  }
  return { charts, without };
}
