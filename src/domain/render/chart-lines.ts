/** How the lines of a chart are drawn as SVG: the looks of chart-looks.ts, which Excel's own charts have too. */
import type { ChartContent } from '../summary/chart-content';
import { chartLooks } from './chart-looks';
import type { ChartLook } from './sheet-plan';

export type Marker = 'circle' | 'square' | 'triangle' | 'diamond' | 'none';

export interface LineLook {
  readonly colour: string;
  /** SVG's stroke-dasharray; "" for an unbroken line. */
  readonly dashes: string;
  readonly width: number;
  readonly marker: Marker;
}

const DASHES: Readonly<Record<ChartLook['dash'], string>> = { Continuous: '', Dash: '8 4', Dot: '2 3', DashDot: '12 3 3 3', None: '' };
const MARKERS: Readonly<Record<ChartLook['marker'], Marker>> = { None: 'none', Circle: 'circle', Square: 'square', Triangle: 'triangle', Diamond: 'diamond' };
/** Pixels a point. */
const PIXELS = 96 / 72;

/** One look a series, in their order; points that a rule names are ringed, not drawn as a line. */
export function lineLooks({ series }: Pick<ChartContent, 'series'>): readonly LineLook[] {
  return chartLooks({ series, marked: [] }).map(({ color, dash, weight, marker }) => ({ colour: color, dashes: DASHES[dash], width: Math.round(weight * PIXELS * 10) / 10, marker: MARKERS[marker] }));
}
