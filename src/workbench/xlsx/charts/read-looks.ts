/** What a chart's part sets of its looks, by the paths that office.js' objects go by: the reverse of what chart-xml writes. */
import { isTrue } from '../../../domain/workbook-file/scan-xml';
import { child, type XmlElement } from '../../../domain/workbook-file/xml-tree';
import type { BookSetting } from '../../book/setting';
import { LABEL_FLAGS } from './label-xml';
import { EMU, type Looks } from './shape-xml';
import { DASHES, fromFile, LABEL_PLACES, TICK_LABELS, TICK_MARKS, TRENDS, UNITS } from './words';

/** Puts what is there; undefined is passed over. */
type Put = (path: string, value: BookSetting | undefined) => void;

export function deep(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce((at, name) => child(at, name), element);
}

export const val = (element: XmlElement | undefined, ...names: readonly string[]): string | undefined => deep(element, ...names)?.attributes['val'];

/** "#RRGGBB" of a plain colour; a theme's colour is left to the file. */
export function colourOf(element: XmlElement | undefined): string | undefined {
  const hex = deep(element, 'solidFill', 'srgbClr')?.attributes['val'];
  return hex === undefined ? undefined : `#${hex.toUpperCase()}`;
}

const number = (text: string | undefined): number | undefined => (text === undefined || !Number.isFinite(Number(text)) ? undefined : Number(text));
const flag = (text: string | undefined): boolean | undefined => (text === undefined ? undefined : isTrue(text));

/** A line that is no other than the chart's usual one is nothing that was set. */
function putLine(put: Put, path: string, shape: XmlElement | undefined, usual?: readonly [color: string, weight: number]): void {
  const ln = child(shape, 'ln');
  if (!ln) return;
  const [color, width] = [colourOf(ln), number(ln.attributes['w'])];
  const style = child(ln, 'noFill') ? 'None' : fromFile(DASHES, val(ln, 'prstDash'));
  const weight = width === undefined ? undefined : width / EMU;
  if (usual && color === usual[0] && weight === usual[1] && (style === undefined || style === 'Continuous')) return;
  put(`${path}color`, color);
  put(`${path}weight`, weight);
  put(`${path}lineStyle`, style);
}

function putShape(put: Put, path: string, element: XmlElement | undefined, frame = 'border', usual?: readonly [string, number]): void {
  const shape = child(element, 'spPr');
  put(`${path}fill.color`, colourOf(shape));
  putLine(put, `${path}${frame}.`, shape, usual);
}

function putFont(put: Put, path: string, run: XmlElement | undefined, usual: { readonly size?: number; readonly bold?: boolean } = {}): void {
  if (!run) return;
  const size = number(run.attributes['sz']);
  const bold = flag(run.attributes['b']);
  put(`${path}size`, size === undefined || size / 100 === usual.size ? undefined : size / 100);
  put(`${path}bold`, bold === usual.bold ? undefined : bold);
  put(`${path}italic`, flag(run.attributes['i']));
  put(`${path}underline`, { sng: 'Single', dbl: 'Double', none: 'None' }[run.attributes['u'] ?? '']);
  put(`${path}color`, colourOf(run));
  put(`${path}name`, child(run, 'latin')?.attributes['typeface']);
}

const madeText = (element: XmlElement | undefined): XmlElement | undefined => deep(element, 'txPr', 'p', 'pPr', 'defRPr');
const givenText = (element: XmlElement | undefined): XmlElement | undefined => deep(element, 'tx', 'rich', 'p', 'r', 'rPr');

const GRID = ['#D9D9D9', 0.75] as const;
const AXIS = ['#808080', 0.75] as const;
const SMALL = { size: 8 };

function putAxis(put: Put, path: string, axis: XmlElement | undefined): void {
  if (!axis) return;
  const scaling = child(axis, 'scaling');
  put(`${path}maximum`, number(val(scaling, 'max')));
  put(`${path}minimum`, number(val(scaling, 'min')));
  if (val(scaling, 'orientation') === 'maxMin') put(`${path}reversePlotOrder`, true);
  if (child(scaling, 'logBase')) {
    put(`${path}scaleType`, 'Logarithmic');
    put(`${path}logBase`, number(val(scaling, 'logBase')));
  }
  if (isTrue(val(axis, 'delete'))) put(`${path}visible`, false);
  const usual = path === 'valueAxis.';
  for (const which of ['majorGridlines', 'minorGridlines']) {
    const lines = child(axis, which);
    if ((lines !== undefined) !== (usual && which === 'majorGridlines')) put(`${path}${which}.visible`, lines !== undefined);
    putLine(put, `${path}${which}.format.line.`, child(lines, 'spPr'), GRID);
  }
  putFont(put, `${path}title.format.font.`, givenText(child(axis, 'title')), { size: 8, bold: false });
  putShape(put, `${path}title.format.`, child(axis, 'title'));
  const marks = [['majorTickMark', 'out'], ['minorTickMark', 'none']] as const;
  for (const [name, normal] of marks) put(`${path}${name}`, val(axis, name) === normal ? undefined : fromFile(TICK_MARKS, val(axis, name)));
  put(`${path}tickLabelPosition`, val(axis, 'tickLblPos') === 'low' ? undefined : fromFile(TICK_LABELS, val(axis, 'tickLblPos')));
  putShape(put, `${path}format.`, axis, 'line', AXIS);
  putFont(put, `${path}format.font.`, madeText(axis), SMALL);
  const turn = number(deep(axis, 'txPr', 'bodyPr')?.attributes['rot']);
  put(`${path}textOrientation`, turn === undefined || turn === 0 || Math.abs(turn) > 5_400_000 ? undefined : -turn / 60_000);
  put(`${path}majorUnit`, number(val(axis, 'majorUnit')));
  put(`${path}minorUnit`, number(val(axis, 'minorUnit')));
  put(`${path}displayUnit`, fromFile(UNITS, val(axis, 'dispUnits', 'builtInUnit')));
  if (child(axis, 'dispUnits') && !deep(axis, 'dispUnits', 'dispUnitsLbl')) put(`${path}showDisplayUnitLabel`, false);
  put(`${path}tickLabelSpacing`, number(val(axis, 'tickLblSkip')));
  put(`${path}tickMarkSpacing`, number(val(axis, 'tickMarkSkip')));
  const [offset, alignment] = [val(axis, 'lblOffset'), val(axis, 'lblAlgn')];
  put(`${path}offset`, offset === '100' ? undefined : number(offset));
  put(`${path}alignment`, { l: 'Left', r: 'Right' }[alignment ?? '']);
  if (isTrue(val(axis, 'noMultiLvlLbl')) && axis.name === 'catAx') put(`${path}multiLevel`, false);
}

function putLabels(put: Put, path: string, labels: XmlElement | undefined): void {
  const format = child(labels, 'numFmt');
  put(`${path}numberFormat`, format?.attributes['formatCode']);
  if (format) put(`${path}linkNumberFormat`, isTrue(format.attributes['sourceLinked']));
  put(`${path}position`, fromFile(LABEL_PLACES, val(labels, 'dLblPos')));
  for (const [ours, file] of LABEL_FLAGS) put(path + ours, flag(val(labels, file)));
  put(`${path}separator`, child(labels, 'separator')?.text);
  putShape(put, `${path}format.`, labels);
  putFont(put, `${path}format.font.`, madeText(labels) ?? givenText(labels));
}

function putPoints(put: Put, path: string, series: XmlElement): void {
  for (const point of series.children.filter(({ name }) => name === 'dPt')) {
    const at = `${path}points.${val(point, 'idx') ?? ''}.`;
    putShape(put, `${at}format.`, point);
    const marker = child(point, 'marker');
    put(`${at}markerStyle`, { none: 'None', square: 'Square', diamond: 'Diamond', triangle: 'Triangle', x: 'X', star: 'Star', dot: 'Dot', dash: 'Dash', circle: 'Circle', plus: 'Plus' }[val(marker, 'symbol') ?? '']);
    put(`${at}markerSize`, number(val(marker, 'size')));
    put(`${at}markerBackgroundColor`, colourOf(child(marker, 'spPr')));
    put(`${at}markerForegroundColor`, colourOf(deep(marker, 'spPr', 'ln')));
  }
  for (const label of (child(series, 'dLbls')?.children ?? []).filter(({ name }) => name === 'dLbl')) {
    const at = `${path}points.${val(label, 'idx') ?? ''}.`;
    put(`${at}hasDataLabel`, !isTrue(val(label, 'delete')));
    if (isTrue(val(label, 'delete'))) continue;
    putLabels(put, `${at}dataLabel.`, label);
    const text = (deep(label, 'tx', 'rich', 'p')?.children ?? []).map((run) => child(run, 't')?.text ?? '').join('');
    put(`${at}dataLabel.text`, text === '' ? undefined : text);
  }
}

/** Labels of a series that only repeat what is set of all are not its own. */
function putSeriesLabels(put: Put, path: string, labels: XmlElement | undefined, ofAll: XmlElement | undefined): void {
  if (!labels) return;
  if (isTrue(val(labels, 'delete'))) {
    put(`${path}hasDataLabels`, false);
    return;
  }
  const shown = LABEL_FLAGS.some(([, file]) => isTrue(val(labels, file)));
  const plain = (element: XmlElement): string => JSON.stringify(element.children.filter(({ name }) => name !== 'dLbl'));
  if (!shown || (ofAll && plain(ofAll) === plain(labels))) return;
  put(`${path}hasDataLabels`, true);
  putLabels(put, `${path}dataLabels.`, labels);
}

function putTrends(put: Put, path: string, series: XmlElement): void {
  const trends = series.children.filter(({ name }) => name === 'trendline');
  if (trends.length > 0) put(`${path}trendlines.count`, trends.length);
  for (const [index, trend] of trends.entries()) {
    const at = `${path}trendlines.${index}.`;
    put(`${at}type`, fromFile(TRENDS, val(trend, 'trendlineType')));
    put(`${at}name`, child(trend, 'name')?.text);
    put(`${at}polynomialOrder`, number(val(trend, 'order')));
    put(`${at}movingAveragePeriod`, number(val(trend, 'period')));
    put(`${at}forwardPeriod`, number(val(trend, 'forward')));
    put(`${at}backwardPeriod`, number(val(trend, 'backward')));
    put(`${at}intercept`, number(val(trend, 'intercept')));
    if (isTrue(val(trend, 'dispRSqr'))) put(`${at}showRSquared`, true);
    if (isTrue(val(trend, 'dispEq'))) put(`${at}showEquation`, true);
    putLine(put, `${at}format.line.`, child(trend, 'spPr'));
  }
}

function putSeries(put: Put, path: string, series: XmlElement, kind: XmlElement, drawn: boolean): void {
  if (!drawn) put(`${path}format.fill.color`, colourOf(child(series, 'spPr')));
  put(`${path}explosion`, number(val(series, 'explosion')));
  put(`${path}invertIfNegative`, flag(val(series, 'invertIfNegative')));
  putPoints(put, path, series);
  putSeriesLabels(put, path, child(series, 'dLbls'), child(kind, 'dLbls'));
  putTrends(put, path, series);
}

/** Numbers of the whole kind, which office.js asks of a series. */
function putKind(put: Put, kind: XmlElement): void {
  const unless = (text: string | undefined, usual: string): number | undefined => (text === usual ? undefined : number(text));
  put('series0.gapWidth', unless(val(kind, 'gapWidth'), '150'));
  put('series0.overlap', unless(val(kind, 'overlap'), val(kind, 'grouping') === 'clustered' ? '0' : '100'));
  put('series0.firstSliceAngle', unless(val(kind, 'firstSliceAng'), '0'));
  put('series0.doughnutHoleSize', unless(val(kind, 'holeSize'), '50'));
  put('series0.bubbleScale', unless(val(kind, 'bubbleScale'), '100'));
  const round = kind.name === 'pieChart' || kind.name === 'doughnutChart';
  const varies = flag(val(kind, 'varyColors'));
  put('series0.varyByCategories', varies === round ? undefined : varies);
  const labels = child(kind, 'dLbls');
  if (labels && LABEL_FLAGS.some(([, file]) => isTrue(val(labels, file)))) putLabels(put, 'dataLabels.', labels);
}

/** `kind` is the element of the chart's kind; undefined for a chart that is kept as it is. */
export function readLooks(space: XmlElement | undefined, kind: XmlElement | undefined): Looks {
  const looks: Record<string, BookSetting> = {};
  const put: Put = (path, value) => {
    if (value !== undefined) looks[path] = value;
  };
  if (!kind) return looks;
  const chart = child(space, 'chart');
  const plot = child(chart, 'plotArea');
  if (isTrue(val(space, 'roundedCorners'))) put('format.roundedCorners', true);
  putShape(put, 'format.', space);
  putFont(put, 'format.font.', madeText(space));
  // The title's size, weight and colour are the chart's own (see BookChart); the rest is kept like other fonts.
  putFont((path, value) => { if (!/(?:size|bold|color)$/.test(path)) put(path, value); }, 'title.format.font.', givenText(child(chart, 'title')));
  for (const part of ['title', 'legend'] as const) {
    putShape(put, `${part}.format.`, child(chart, part));
    if (isTrue(val(chart, part, 'overlay'))) put(`${part}.overlay`, true);
  }
  putFont(put, 'legend.format.font.', madeText(child(chart, 'legend')), SMALL);
  putShape(put, 'plotArea.format.', plot);
  if (val(chart, 'plotVisOnly') !== undefined && !isTrue(val(chart, 'plotVisOnly'))) put('chart.plotVisibleOnly', false);
  const axes = (plot?.children ?? []).filter(({ name }) => /^(?:cat|date|val)Ax$/.test(name));
  const scatter = kind.name === 'scatterChart' || kind.name === 'bubbleChart';
  putAxis(put, 'categoryAxis.', scatter ? axes[0] : axes.find(({ name }) => name !== 'valAx'));
  const value = scatter ? axes[1] : axes.find(({ name }) => name === 'valAx');
  putAxis(put, 'valueAxis.', value);
  if (!scatter && val(value, 'crossBetween') === 'midCat') put('valueAxis.isBetweenCategories', false);
  putKind(put, kind);
  const drawn = kind.name === 'scatterChart' || kind.name === 'lineChart';
  for (const [index, series] of kind.children.filter(({ name }) => name === 'ser').entries()) putSeries(put, `series${index}.`, series, kind, drawn);
  return looks;
}
