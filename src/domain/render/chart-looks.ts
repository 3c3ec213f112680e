/**
 * How the lines of a chart look, on sheets and in pictures: by role, and told apart by dashes and markers as well as by colour, so that
 * they read in grey.
 */
import type { ChartContent } from '../summary/chart-content';
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

/** Every colour has a contrast of at least 4.5 to 1 against white (WCAG 2.2, 1.4.3 and 1.4.11); a test computes it. */
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
  let [held, compared] = [0, 0];
  const looks = series.map(({ role }) => {
    if (role === 'mean') return MEAN;
    if (role === 'limit') return LIMIT;
    // A second line of figures is told from the first as what it is compared with would be.
    if (role === 'figures' && (held += 1) === 1) return FIGURES;
    return COMPARED[compared++ % COMPARED.length] ?? FIGURES;
  });
  return marked.length === 0 ? looks : [...looks, MARKED];
}
