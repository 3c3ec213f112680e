/**
 * How the lines of a chart are told apart: by dashes, markers and weight first, by colour last, so that a grey print reads as well.
 * Every colour has a contrast of at least 4.5 to 1 on white.
 */
import type { ChartContent, ChartSeries } from '../summary/chart-content';

export type Marker = 'circle' | 'square' | 'triangle' | 'diamond' | 'none';

export interface LineLook {
  readonly colour: string;
  /** SVG's stroke-dasharray; "" for an unbroken line. */
  readonly dashes: string;
  readonly width: number;
  readonly marker: Marker;
}

/** In the order in which series of figures appear. */
const FIGURES: readonly LineLook[] = [
  { colour: '#17495A', dashes: '', width: 2.5, marker: 'circle' },
  { colour: '#8A5A00', dashes: '9 4', width: 2, marker: 'square' },
  { colour: '#1D4F91', dashes: '4 3', width: 2, marker: 'triangle' },
  { colour: '#505A5F', dashes: '12 3 3 3', width: 2, marker: 'diamond' },
];
const COMPARISONS: readonly LineLook[] = [
  { colour: '#8A5A00', dashes: '9 4', width: 2, marker: 'square' },
  { colour: '#505A5F', dashes: '12 3 3 3', width: 2, marker: 'diamond' },
];
const MEAN: LineLook = { colour: '#505A5F', dashes: '8 4', width: 1.5, marker: 'none' };
const LIMIT: LineLook = { colour: '#505A5F', dashes: '2 3', width: 1.5, marker: 'none' };

/** One look a series, in their order. */
export function lineLooks({ series }: ChartContent): readonly LineLook[] {
  const met = { figures: 0, comparison: 0 };
  return series.map(({ role }: ChartSeries): LineLook => {
    switch (role) {
      case 'mean':
        return MEAN;
      case 'limit':
        return LIMIT;
      case 'figures':
        return FIGURES[met.figures++ % FIGURES.length] ?? MEAN;
      case 'comparison':
        return COMPARISONS[met.comparison++ % COMPARISONS.length] ?? MEAN;
    }
  });
}
