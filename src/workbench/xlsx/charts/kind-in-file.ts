/** Which of office.js' kinds of chart a chart of a file is. Source: ECMA-376 part 1, 21.2.2.145 (plotArea). */
import { child, type XmlElement } from '../../../domain/workbook-file/xml-tree';
import { isTrue } from '../../../domain/workbook-file/scan-xml';
import { chartKind, type ChartKind, hasDepth, isNumbersBothWays, isRound } from '../../book/chart-kinds';
import { val } from './elements';

export interface KindInFile {
  readonly type: string;
  /** The element of the kind, which holds the series. */
  readonly element: XmlElement;
}

/** What the stand-in has no word for: a chart with any of it is kept as it is. */
const UNKNOWN: ReadonlySet<string> = new Set(['errBars', 'dropLines', 'hiLowLines', 'upDownBars', 'serLines', 'dTable', 'trendlineLbl', 'pictureOptions', 'manualLayout', 'gradFill', 'pattFill', 'blipFill', 'effectLst', 'multiLvlStrRef', 'numLit', 'strLit', 'schemeClr']);

/** Undefined for a chart of several kinds, in space, or with parts that would be lost if it were written anew. A line chart is always one: its figures are drawn in the grid. */
export function kindInFile(chart: XmlElement | undefined): KindInFile | undefined {
  const plot = child(chart, 'plotArea');
  const kinds = (plot?.children ?? []).filter(({ name }) => name.endsWith('Chart'));
  const [element] = kinds;
  if (kinds.length !== 1 || !element) return undefined;
  const type = typeOf(element);
  if (type === undefined) return undefined;
  if (element.name === 'lineChart') return { type, element };
  const axes = (plot?.children ?? []).filter(({ name }) => name.endsWith('Ax')).map(({ name }) => name).sort().join();
  return axes !== axesWanted(chartKind(type)) || child(chart, 'view3D') || holdsUnknown(chart) ? undefined : { type, element };
}

/** The names of the axes that a chart of the kind has, in the order of the alphabet. */
function axesWanted(kind: ChartKind | undefined): string {
  if (kind && isRound(kind)) return '';
  if (kind && isNumbersBothWays(kind)) return 'valAx,valAx';
  return kind && hasDepth(kind) ? 'catAx,serAx,valAx' : 'catAx,valAx';
}

const SHAPES: Readonly<Record<string, string>> = { box: '3D', cylinder: 'Cylinder', cone: 'Cone', pyramid: 'Pyramid' };

function typeOf(element: XmlElement): string | undefined {
  const stack = { clustered: 'Clustered', standard: '', stacked: 'Stacked', percentStacked: 'Stacked100' }[val(element, 'grouping') ?? 'standard'] ?? '';
  const upright = val(element, 'barDir') !== 'bar';
  switch (element.name) {
    case 'lineChart': return `${isTrue(val(element, 'marker')) ? 'LineMarkers' : 'Line'}${stack}`;
    case 'areaChart': return `Area${stack}`;
    case 'barChart': return stack === '' ? undefined : `${upright ? 'Column' : 'Bar'}${stack}`;
    case 'bar3DChart': {
      const shape = SHAPES[val(element, 'shape') ?? 'box'];
      const type = `${shape ?? ''}${upright ? (shape === '3D' ? 'Column' : 'Col') : 'Bar'}${stack}`;
      return shape !== undefined && chartKind(type) ? type : undefined;
    }
    case 'pieChart': return hasExplosion(element) ? 'PieExploded' : 'Pie';
    case 'doughnutChart': return hasExplosion(element) ? 'DoughnutExploded' : 'Doughnut';
    case 'radarChart': return { standard: 'Radar', marker: 'RadarMarkers', filled: 'RadarFilled' }[val(element, 'radarStyle') ?? ''];
    case 'bubbleChart': return 'Bubble';
    case 'scatterChart': return scatterOf(element);
    default: return undefined;
  }
}

const seriesOf = (element: XmlElement): readonly XmlElement[] => element.children.filter(({ name }) => name === 'ser');
const hasExplosion = (element: XmlElement): boolean => seriesOf(element).some((one) => Number(val(one, 'explosion') ?? 0) > 0);

/** Lines and markers are not told by the style, as Excel itself writes it, but by the series: none of them has a line, or none a marker. */
function scatterOf(element: XmlElement): string {
  const series = seriesOf(element);
  const every = (test: (one: XmlElement) => boolean): boolean => series.length > 0 && series.every(test);
  const bare = every((one) => val(one, 'marker', 'symbol') === 'none') ? 'NoMarkers' : '';
  if (val(element, 'scatterStyle') === 'smoothMarker') return `XYScatterSmooth${bare}`;
  return every((one) => child(child(child(one, 'spPr'), 'ln'), 'noFill') !== undefined) ? 'XYScatter' : `XYScatterLines${bare}`;
}

function holdsUnknown(element: XmlElement | undefined): boolean {
  return element !== undefined && (UNKNOWN.has(element.name) || element.children.some(holdsUnknown));
}
