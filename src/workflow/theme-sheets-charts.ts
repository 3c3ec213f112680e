/** The charts of every theme's sheet, and the sheet that holds their figures. */
import type { Plan } from '../domain/framework/plan';
import type { Series } from '../domain/observation';
import type { Rests } from '../domain/in-parts';
import { chartDataSheet, type ChartData } from '../domain/render/chart-data-sheet';
import { themeCharts, type ThemeCharts } from '../domain/summary/theme-charts';
import type { Assessment } from '../domain/trend/assessment';

export interface DrawnThemes {
  /** By the theme's id. */
  readonly byTheme: ReadonlyMap<string, { readonly of: ThemeCharts; readonly data: ChartData }>;
  readonly data: ChartData;
  /** True where there is at least one chart. */
  readonly any: boolean;
}

/** `series` and `assessments` as they are printed (see disclose); `name` is a legal sheet name for the figures. */
export function* drawThemes(plan: Plan, series: readonly Series[], assessments: readonly Assessment[], name: string): Rests<DrawnThemes> {
  const assessed = new Map(assessments.map((assessment) => [assessment.seriesKey, assessment]));
  const charts: (readonly [string, ThemeCharts])[] = [];
  for (const { id } of plan.themes) {
    charts.push([id, themeCharts(plan.measures.filter(({ theme }) => theme === id), series, assessed)]);
    yield;
  }
  const drawn = charts.flatMap(([, of]) => of.charts.map(({ chart }) => chart));
  const data = chartDataSheet(plan.id, name, drawn);
  return { data, any: drawn.length > 0, byTheme: new Map(charts.map(([id, of]) => [id, { of, data }])) };
}
