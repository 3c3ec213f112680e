/** A chart as a part of a package. Source: ECMA-376 part 1, 21.2 (DrawingML charts) and 20.1 (lines and text). */
import type { Book } from '../../book/book';
import type { BookChart, BookChartSeries, ChartCells } from '../../book/chart';
import { numbersIn, textsIn } from '../../book/chart-figures';
import { chartKind, type ChartKind, hasDepth, isNumbersBothWays, isRound } from '../../book/chart-kinds';
import { absoluteAddress } from '../../book/name-formula';
import { encodeXml } from '../../../domain/workbook-file/scan-xml';
import { AXIS_IDS, axesXml, DEPTH_ID } from './axis-xml';
import { chartLabels, pointsOf, seriesLabels, trendLines } from './label-xml';
import { fill, fillAt, fontAt, hasAny, line, lineAt, type Looks, numberAt, richXml, shapeAt, textXml, word } from './shape-xml';
import { SMALL_TEXT, TITLE_SIZE } from './usual-looks';
import { BLANKS, MARKERS, SIDES } from './words';
import { toFile } from '../word-pairs';

const NAMES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The whole part, with the figures as they stand. `looks` is what is set of its parts beside what a BookChart has. */
export function chartXml(book: Book, chart: BookChart, looks: Looks = {}): string {
  const { title, legend } = chart;
  const side = toFile(SIDES, legend.position) ?? 'b';
  const overlay = (path: string): string => `<c:overlay val="${looks[`${path}overlay`] === true ? 1 : 0}"/>`;
  const font = { size: TITLE_SIZE, bold: false, ...title.font };
  const whole = hasAny(looks, 'format.font.') ? textXml(fontAt(looks, 'format.font.')) : '';
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMES}><c:roundedCorners val="${looks['format.roundedCorners'] === true ? 1 : 0}"/><c:chart>`,
    title.visible ? `<c:title>${richXml(title.text, fontAt(looks, 'title.format.font.', font))}${overlay('title.')}${shapeAt(looks, 'title.format.')}</c:title>` : '',
    `<c:autoTitleDeleted val="${title.visible ? 0 : 1}"/><c:plotArea><c:layout/>`,
    plotXml(book, chart, looks),
    axesXml(chart, kindOf(chart), looks),
    `${shapeAt(looks, 'plotArea.format.')}</c:plotArea>`,
    legend.visible ? `<c:legend><c:legendPos val="${side}"/>${overlay('legend.')}${shapeAt(looks, 'legend.format.')}${textXml(fontAt(looks, 'legend.format.font.', { size: SMALL_TEXT }))}</c:legend>` : '',
    `<c:plotVisOnly val="${looks['chart.plotVisibleOnly'] === false ? 0 : 1}"/><c:dispBlanksAs val="${toFile(BLANKS, chart.blanks) ?? 'gap'}"/></c:chart>`,
    `${shapeAt(looks, 'format.')}${whole}</c:chartSpace>`,
  ].join('');
}

const LINES: ChartKind = { family: 'line', grouping: 'standard', markers: false };
const kindOf = ({ type }: Pick<BookChart, 'type'>): ChartKind => chartKind(type) ?? LINES;

/** A number of the whole chart that office.js sets on any of its series. */
function ofAnySeries(chart: BookChart, looks: Looks, name: string, usual: number, [least, most]: readonly [number, number]): number {
  const found = chart.series.map((_, index) => numberAt(looks, `series${index}.${name}`)).find((value) => value !== undefined);
  return Math.min(most, Math.max(least, Math.round(found ?? usual)));
}

/** The element of the chart's kind, with its series. A stack lies over itself wholly. */
function plotXml(book: Book, chart: BookChart, looks: Looks): string {
  const kind = kindOf(chart);
  const varies = chart.series.map((_, index) => looks[`series${index}.varyByCategories`]).find((value) => value !== undefined) ?? isRound(kind);
  const series = `<c:varyColors val="${varies === true ? 1 : 0}"/>${chart.series.map((one, index) => seriesXml(book, one, index, kind, looks)).join('')}${chartLabels(looks, kind)}`;
  const whole = (element: string, name: string, value: number, bounds: readonly [number, number]): string => `<c:${element} val="${ofAnySeries(chart, looks, name, value, bounds)}"/>`;
  const angle = whole('firstSliceAng', 'firstSliceAngle', 0, [0, 360]);
  const gap = whole('gapWidth', 'gapWidth', 150, [0, 500]);
  switch (kind.family) {
    case 'pie':
      return `<c:pieChart>${series}${angle}</c:pieChart>`;
    case 'doughnut':
      return `<c:doughnutChart>${series}${angle}${whole('holeSize', 'doughnutHoleSize', 50, [10, 90])}</c:doughnutChart>`;
    case 'bar': {
      const overlap = ofAnySeries(chart, looks, 'overlap', kind.grouping === 'clustered' ? 0 : 100, [-100, 100]);
      return `<c:barChart>${barStart(kind)}${series}${gap}${overlap === 0 ? '' : `<c:overlap val="${overlap}"/>`}${AXIS_IDS}</c:barChart>`;
    }
    case 'solid':
      return `<c:bar3DChart>${barStart(kind)}${series}${gap}<c:shape val="${kind.shape}"/>${AXIS_IDS}${hasDepth(kind) ? DEPTH_ID : ''}</c:bar3DChart>`;
    case 'area':
      return `<c:areaChart><c:grouping val="${kind.grouping}"/>${series}${AXIS_IDS}</c:areaChart>`;
    case 'scatter':
      return `<c:scatterChart><c:scatterStyle val="${kind.style}"/>${series}${AXIS_IDS}</c:scatterChart>`;
    case 'radar':
      return `<c:radarChart><c:radarStyle val="${kind.style}"/>${series}${AXIS_IDS}</c:radarChart>`;
    case 'bubble':
      return `<c:bubbleChart>${series}${whole('bubbleScale', 'bubbleScale', 100, [0, 300])}${AXIS_IDS}</c:bubbleChart>`;
    case 'line':
      return `<c:lineChart><c:grouping val="${kind.grouping}"/>${series}${kind.markers ? '<c:marker val="1"/>' : ''}${AXIS_IDS}</c:lineChart>`;
  }
}

const barStart = ({ upright, grouping }: Extract<ChartKind, { readonly family: 'bar' | 'solid' }>): string =>
  `<c:barDir val="${upright ? 'col' : 'bar'}"/><c:grouping val="${grouping}"/>`;

function seriesXml(book: Book, series: BookChartSeries, index: number, kind: ChartKind, looks: Looks): string {
  const path = `series${index}.`;
  const { name, categories, values, bubbleSizes, smooth } = series;
  const isBothWays = isNumbersBothWays(kind);
  const hasMarkers = kind.family === 'line' || kind.family === 'scatter' || kind.family === 'radar';
  const isBar = kind.family === 'bar' || kind.family === 'solid';
  const explosion = numberAt(looks, `${path}explosion`) ?? ('exploded' in kind && kind.exploded ? 25 : undefined);
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>`,
    typeof name === 'string' ? `<c:v>${encodeXml(name)}</c:v>` : strings(book, name),
    `</c:tx>${seriesShape(series, path, kind, looks)}${hasMarkers ? markerXml(series, kind) : ''}`,
    isBar && looks[`${path}invertIfNegative`] !== undefined ? `<c:invertIfNegative val="${looks[`${path}invertIfNegative`] === true ? 1 : 0}"/>` : '',
    'exploded' in kind && explosion !== undefined ? `<c:explosion val="${Math.round(explosion)}"/>` : '',
    pointsOf(looks, path).map((point) => pointXml(looks, point, `${path}points.${point}.`, hasMarkers ? kind : undefined)).join(''),
    seriesLabels(looks, path, kind), trendLines(looks, path, kind),
    categories === null ? '' : isBothWays ? `<c:xVal>${numbers(book, categories)}</c:xVal>` : `<c:cat>${strings(book, categories)}</c:cat>`,
    values === null ? '' : isBothWays ? `<c:yVal>${numbers(book, values)}</c:yVal>` : `<c:val>${numbers(book, values)}</c:val>`,
    kind.family === 'bubble' && bubbleSizes ? `<c:bubbleSize>${numbers(book, bubbleSizes)}</c:bubbleSize><c:bubble3D val="0"/>` : '',
    kind.family === 'line' || kind.family === 'scatter' ? `<c:smooth val="${smooth || ('style' in kind && kind.style === 'smoothMarker') ? 1 : 0}"/></c:ser>` : '</c:ser>',
  ].join('');
}

/** A line's own look, or a bar's or slice's: these are filled, and their line is their edge. */
function seriesShape({ color, weight, lineStyle }: BookChartSeries, path: string, kind: ChartKind, looks: Looks): string {
  const hasLine = color !== undefined || weight !== undefined || lineStyle !== undefined;
  const own = fillAt(looks, `${path}format.fill.`);
  const filled = kind.family === 'line' || kind.family === 'scatter' ? '' : own !== '' ? own : color === undefined ? '' : fill(color);
  if (kind.family === 'scatter' && !kind.lines && !hasLine) return `<c:spPr>${line(undefined, undefined, 'None')}</c:spPr>`;
  if (!hasLine) return filled === '' ? '' : `<c:spPr>${filled}</c:spPr>`;
  return `<c:spPr>${filled}${line(color, weight, lineStyle ?? 'Automatic')}</c:spPr>`;
}

type Marker = { readonly [Key in 'markerStyle' | 'markerSize' | 'markerBackgroundColor' | 'markerForegroundColor']?: BookChartSeries[Key] | undefined };

function markerXml({ markerStyle, markerSize, markerBackgroundColor, markerForegroundColor }: Marker, kind: ChartKind): string {
  const symbol = toFile(MARKERS, markerStyle) ?? (kind.family === 'scatter' && !kind.markers ? 'none' : undefined);
  const look = `${markerBackgroundColor === undefined ? '' : fill(markerBackgroundColor)}${markerForegroundColor === undefined ? '' : line(markerForegroundColor, 0.75)}`;
  const parts = `${symbol === undefined ? '' : `<c:symbol val="${symbol}"/>`}${markerSize === undefined ? '' : `<c:size val="${markerSize}"/>`}${look === '' ? '' : `<c:spPr>${look}</c:spPr>`}`;
  return parts === '' ? '' : `<c:marker>${parts}</c:marker>`;
}

/** One figure that looks different from the others. */
function pointXml(looks: Looks, point: number, path: string, marked: ChartKind | undefined): string {
  const marker = marked
    ? markerXml({
        markerStyle: word(looks[`${path}markerStyle`]), markerSize: numberAt(looks, `${path}markerSize`),
        markerBackgroundColor: word(looks[`${path}markerBackgroundColor`]), markerForegroundColor: word(looks[`${path}markerForegroundColor`]),
      }, marked)
    : '';
  const shape = fillAt(looks, `${path}format.fill.`) + lineAt(looks, `${path}format.border.`);
  if (marker + shape === '') return '';
  return `<c:dPt><c:idx val="${point}"/>${marker}<c:bubble3D val="0"/>${shape === '' ? '' : `<c:spPr>${shape}</c:spPr>`}</c:dPt>`;
}

function strings(book: Book, cells: ChartCells): string {
  const texts = textsIn(book, cells);
  const points = texts.map((text, index) => (text === '' ? '' : `<c:pt idx="${index}"><c:v>${encodeXml(text)}</c:v></c:pt>`)).join('');
  return `<c:strRef><c:f>${encodeXml(cellsFormula(book, cells))}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points}</c:strCache></c:strRef>`;
}

function numbers(book: Book, cells: ChartCells): string {
  const values = numbersIn(book, cells);
  const points = values.map((value, index) => (value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`)).join('');
  return `<c:numRef><c:f>${encodeXml(cellsFormula(book, cells))}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points}</c:numCache></c:numRef>`;
}

/** "'Chart data'!$B$3:$B$9"; "#REF!" where the sheet is gone. */
function cellsFormula(book: Book, { sheetId, range }: ChartCells): string {
  const sheet = book.sheets.find(({ id }) => id === sheetId);
  if (!sheet) return '#REF!';
  return `'${sheet.name.replaceAll("'", "''")}'!${absoluteAddress(range)}`;
}
