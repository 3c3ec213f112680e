/** A chart as a part of a package. Source: ECMA-376 part 1, 21.2 (DrawingML charts) and 20.1 (lines and text). */
import { cellAddress } from '../../domain/address';
import type { Book } from '../book/book';
import type { BookChart, BookChartSeries, ChartCells, ChartFont } from '../book/chart';
import { numbersIn, textsIn } from '../book/chart-figures';
import { chartKind, type ChartKind } from '../book/chart-kinds';
import { encodeXml } from '../../domain/workbook-file/scan-xml';

const NAMES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
/** English Metric Units to a point (20.1.10.16). */
export const EMU = 12_700;
const AXES = { category: 500_000_001, value: 500_000_002, series: 500_000_003 };
const LINES: ChartKind = { family: 'line', grouping: 'standard', markers: false };
const SMALL = 800;

/** office.js' names beside the file's: dashes (20.1.10.48), markers (21.2.3.24), blanks (21.2.3.10), sides of a legend (21.2.3.22). */
export const DASHES = [
  ['Continuous', 'solid'], ['Dash', 'dash'], ['DashDot', 'dashDot'], ['DashDotDot', 'lgDashDotDot'], ['Dot', 'sysDash'], ['RoundDot', 'sysDot'],
] as const;
export const MARKERS = [
  ['None', 'none'], ['Square', 'square'], ['Diamond', 'diamond'], ['Triangle', 'triangle'], ['X', 'x'], ['Star', 'star'], ['Dot', 'dot'], ['Dash', 'dash'],
  ['Circle', 'circle'], ['Plus', 'plus'],
] as const;
export const BLANKS = [['NotPlotted', 'gap'], ['Zero', 'zero'], ['Interplotted', 'span']] as const;
export const SIDES = [['Bottom', 'b'], ['Top', 't'], ['Left', 'l'], ['Right', 'r'], ['Corner', 'tr']] as const;

/** The whole part, with the figures as they stand. */
export function chartXml(book: Book, chart: BookChart): string {
  const { title, legend } = chart;
  const side = SIDES.find(([ours]) => ours === legend.position)?.[1] ?? 'b';
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMES}><c:roundedCorners val="0"/><c:chart>`,
    title.visible ? titleXml(title.text, { size: 14, ...title.font }) : '',
    `<c:autoTitleDeleted val="${title.visible ? 0 : 1}"/><c:plotArea><c:layout/>`,
    plotXml(book, chart),
    ...axesXml(chart),
    '</c:plotArea>',
    legend.visible ? `<c:legend><c:legendPos val="${side}"/><c:overlay val="0"/>${smallText()}</c:legend>` : '',
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="${BLANKS.find(([ours]) => ours === chart.blanks)?.[1] ?? 'gap'}"/></c:chart></c:chartSpace>`,
  ].join('');
}

const kindOf = ({ type }: Pick<BookChart, 'type'>): ChartKind => chartKind(type) ?? LINES;

/** Both axes are of numbers. */
const isNumbersBothWays = ({ family }: ChartKind): boolean => family === 'scatter' || family === 'bubble';

function axesXml(chart: BookChart): readonly string[] {
  const kind = kindOf(chart);
  if (kind.family === 'pie' || kind.family === 'doughnut') return [];
  if (isNumbersBothWays(kind)) {
    return [
      `<c:valAx>${axisStart(AXES.category, 'b')}${axisTitle(chart.categoryTitle)}${axisEnd('General', AXES.value)}<c:crossBetween val="midCat"/></c:valAx>`,
      valueAxis(chart, 'l', 'midCat'),
    ];
  }
  const [across, up] = 'upright' in kind && !kind.upright ? (['l', 'b'] as const) : (['b', 'l'] as const);
  const depth = hasDepth(kind) ? `<c:serAx>${axisStart(AXES.series, 'b')}<c:crossAx val="${AXES.category}"/><c:crosses val="autoZero"/></c:serAx>` : '';
  return [
    `<c:catAx>${axisStart(AXES.category, across)}${axisTitle(chart.categoryTitle)}${axisEnd('General', AXES.value)}<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`,
    valueAxis(chart, up, 'between'),
    depth,
  ];
}

/** Solid columns one behind the other have an axis that leads back. */
const hasDepth = (kind: ChartKind): boolean => kind.family === 'solid' && kind.grouping === 'standard';

function valueAxis(chart: BookChart, position: string, crossing: string): string {
  return `<c:valAx>${axisStart(AXES.value, position)}<c:majorGridlines><c:spPr>${line('#D9D9D9', 0.75)}</c:spPr></c:majorGridlines>${axisTitle(chart.valueTitle)}${axisEnd(chart.numberFormat, AXES.category)}<c:crossBetween val="${crossing}"/></c:valAx>`;
}

/** The element of the chart's kind, with its lines. A stack lies over itself wholly. */
function plotXml(book: Book, chart: BookChart): string {
  const kind = kindOf(chart);
  const series = `<c:varyColors val="${kind.family === 'pie' || kind.family === 'doughnut' ? 1 : 0}"/>${chart.series.map((one, index) => seriesXml(book, one, index, kind)).join('')}`;
  const axes = `<c:axId val="${AXES.category}"/><c:axId val="${AXES.value}"/>`;
  switch (kind.family) {
    case 'pie':
      return `<c:pieChart>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case 'doughnut':
      return `<c:doughnutChart>${series}<c:firstSliceAng val="0"/><c:holeSize val="50"/></c:doughnutChart>`;
    case 'bar':
      return `<c:barChart>${barStart(kind)}${series}<c:gapWidth val="150"/>${kind.grouping === 'clustered' ? '' : '<c:overlap val="100"/>'}${axes}</c:barChart>`;
    case 'solid':
      return `<c:bar3DChart>${barStart(kind)}${series}<c:gapWidth val="150"/><c:shape val="${kind.shape}"/>${axes}${hasDepth(kind) ? `<c:axId val="${AXES.series}"/>` : ''}</c:bar3DChart>`;
    case 'area':
      return `<c:areaChart><c:grouping val="${kind.grouping}"/>${series}${axes}</c:areaChart>`;
    case 'scatter':
      return `<c:scatterChart><c:scatterStyle val="${kind.style}"/>${series}${axes}</c:scatterChart>`;
    case 'radar':
      return `<c:radarChart><c:radarStyle val="${kind.style}"/>${series}${axes}</c:radarChart>`;
    case 'bubble':
      return `<c:bubbleChart>${series}<c:bubbleScale val="100"/>${axes}</c:bubbleChart>`;
    case 'line':
      return `<c:lineChart><c:grouping val="${kind.grouping}"/>${series}${kind.markers ? '<c:marker val="1"/>' : ''}${axes}</c:lineChart>`;
  }
}

const barStart = ({ upright, grouping }: Extract<ChartKind, { readonly family: 'bar' | 'solid' }>): string =>
  `<c:barDir val="${upright ? 'col' : 'bar'}"/><c:grouping val="${grouping}"/>`;

function axisStart(id: number, position: string): string {
  return `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>`;
}

function axisEnd(format: string, crosses: number): string {
  const linked = format === 'General' ? 1 : 0;
  return `<c:numFmt formatCode="${encodeXml(format)}" sourceLinked="${linked}"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${line('#808080', 0.75)}</c:spPr>${smallText()}<c:crossAx val="${crosses}"/><c:crosses val="autoZero"/>`;
}

function axisTitle({ text, visible }: BookChart['valueTitle']): string {
  return visible ? titleXml(text, { size: SMALL / 100, bold: false }) : '';
}

function smallText(): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${SMALL}"/></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
}

function titleXml(text: string, { size, bold, color }: ChartFont): string {
  const run = `lang="en-GB"${size === undefined ? '' : ` sz="${Math.round(size * 100)}"`} b="${bold === true ? 1 : 0}"`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr ${run}>${color === undefined ? '' : fill(color)}</a:rPr><a:t>${encodeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function fill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
}

function line(color: string | undefined, weight: number | undefined, style = 'Continuous'): string {
  const width = weight === undefined ? '' : ` w="${Math.round(weight * EMU)}"`;
  if (style === 'None') return `<a:ln${width}><a:noFill/></a:ln>`;
  const dash = DASHES.find(([ours]) => ours === style)?.[1];
  return `<a:ln${width}>${color === undefined ? '' : fill(color)}${dash === undefined ? '' : `<a:prstDash val="${dash}"/>`}</a:ln>`;
}

function seriesXml(book: Book, series: BookChartSeries, index: number, kind: ChartKind): string {
  const { name, categories, values, bubbleSizes, smooth } = series;
  const isBothWays = isNumbersBothWays(kind);
  const takesMarkers = kind.family === 'line' || kind.family === 'scatter' || kind.family === 'radar';
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>`,
    typeof name === 'string' ? `<c:v>${encodeXml(name)}</c:v>` : strings(book, name),
    `</c:tx>${lookXml(series, kind)}${takesMarkers ? markerXml(series, kind) : ''}`,
    'exploded' in kind && kind.exploded ? '<c:explosion val="25"/>' : '',
    categories === null ? '' : isBothWays ? `<c:xVal>${numbers(book, categories)}</c:xVal>` : `<c:cat>${strings(book, categories)}</c:cat>`,
    values === null ? '' : isBothWays ? `<c:yVal>${numbers(book, values)}</c:yVal>` : `<c:val>${numbers(book, values)}</c:val>`,
    kind.family === 'bubble' && bubbleSizes ? `<c:bubbleSize>${numbers(book, bubbleSizes)}</c:bubbleSize><c:bubble3D val="0"/>` : '',
    kind.family === 'line' || kind.family === 'scatter' ? `<c:smooth val="${smooth || ('style' in kind && kind.style === 'smoothMarker') ? 1 : 0}"/></c:ser>` : '</c:ser>',
  ].join('');
}

function lookXml({ color, weight, lineStyle }: BookChartSeries, kind: ChartKind): string {
  const hasLine = color !== undefined || weight !== undefined || lineStyle !== undefined;
  if (kind.family === 'scatter' && !kind.lines && !hasLine) return `<c:spPr>${line(undefined, undefined, 'None')}</c:spPr>`;
  if (!hasLine) return '';
  const isFilled = kind.family !== 'line' && kind.family !== 'scatter';
  return `<c:spPr>${isFilled && color !== undefined ? fill(color) : ''}${line(color, weight, lineStyle ?? 'Automatic')}</c:spPr>`;
}

function markerXml({ markerStyle, markerSize, markerBackgroundColor, markerForegroundColor }: BookChartSeries, kind: ChartKind): string {
  const symbol = MARKERS.find(([ours]) => ours === markerStyle)?.[1] ?? (kind.family === 'scatter' && !kind.markers ? 'none' : undefined);
  const look = `${markerBackgroundColor === undefined ? '' : fill(markerBackgroundColor)}${markerForegroundColor === undefined ? '' : line(markerForegroundColor, 0.75)}`;
  const parts = `${symbol === undefined ? '' : `<c:symbol val="${symbol}"/>`}${markerSize === undefined ? '' : `<c:size val="${markerSize}"/>`}${look === '' ? '' : `<c:spPr>${look}</c:spPr>`}`;
  return parts === '' ? '' : `<c:marker>${parts}</c:marker>`;
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
export function cellsFormula(book: Book, { sheetId, range }: ChartCells): string {
  const sheet = book.sheets.find(({ id }) => id === sheetId);
  if (!sheet) return '#REF!';
  const fixed = (row: number, column: number): string => cellAddress(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  const last = range.rows * range.columns === 1 ? '' : `:${fixed(range.row + range.rows - 1, range.column + range.columns - 1)}`;
  return `'${sheet.name.replaceAll("'", "''")}'!${fixed(range.row, range.column)}${last}`;
}
