/** How the lines of a chart look: by role, and told apart by dashes and markers as well as by colour, so that they read in grey. */
import type { ChartContent, ChartSeries } from '../summary/chart-content';
import { cutText } from '../summary/cut-text';
import type { ChartLook } from './sheet-plan';

export const CATEGORY_TITLE = 'Period';
/** The name of the line of marked points: markers without a line. */
export const SPECIAL_CAUSE = 'Special cause';
/** Excel takes 255 characters in a chart's title; more than two lines of them hide the chart. */
const LONGEST_TITLE = 160;

/** The chart's title as it is drawn and as it heads its figures. */
export function chartTitle(title: string): string {
  return cutText(title, LONGEST_TITLE);
}

/** Every colour has a contrast of at least 3 to 1 against white (WCAG 2.2, 1.4.11); a test computes it. */
const FIGURES: ChartLook = { color: '#17495A', dash: 'Continuous', weight: 2, marker: 'Circle', markerSize: 5 };
const MEAN: ChartLook = { color: '#505A5F', dash: 'Continuous', weight: 1, marker: 'None', markerSize: 5 };
const LIMIT: ChartLook = { color: '#505A5F', dash: 'Dash', weight: 1.25, marker: 'None', markerSize: 5 };
const MARKED: ChartLook = { color: '#B10E1E', dash: 'None', weight: 1, marker: 'Diamond', markerSize: 9 };
const COMPARED: readonly ChartLook[] = [
  { color: '#7A3E9D', dash: 'Dash', weight: 1.75, marker: 'Square', markerSize: 5 },
  { color: '#A8500A', dash: 'Dot', weight: 1.75, marker: 'Triangle', markerSize: 6 },
  { color: '#2B6A2B', dash: 'DashDot', weight: 1.75, marker: 'Diamond', markerSize: 6 },
];

/** One a line, in their order, with that of the marked points last. */
export function chartLooks({ series, marked }: Pick<ChartContent, 'series' | 'marked'>): readonly ChartLook[] {
  let compared = 0;
  const looks = series.map(({ role }) => {
    const look = lookOf(role, compared);
    if (role === 'comparison') compared += 1;
    return look;
  });
  return marked.length === 0 ? looks : [...looks, MARKED];
}

function lookOf(role: ChartSeries['role'], compared: number): ChartLook {
  switch (role) {
    case 'figures': return FIGURES;
    case 'mean': return MEAN;
    case 'limit': return LIMIT;
    case 'comparison': return COMPARED[compared % COMPARED.length] ?? FIGURES;
  }
}
