/** What is set of a chart's series, their points and trend lines in a file, and of its kind as a whole. */
import { isTrue } from '../../../domain/workbook-file/scan-xml';
import { child, type XmlElement } from '../../../domain/workbook-file/xml-tree';
import { fromFile } from '../word-pairs';
import { colourOf, deep, flag, number, val } from './elements';
import { putLabels, putLabelsOfAll, putSeriesLabels } from './read-labels';
import { type Put, putLine, putShape } from './read-shapes';
import { MARKERS, TRENDS } from './words';

function putPoints(put: Put, path: string, series: XmlElement): void {
  for (const point of series.children.filter(({ name }) => name === 'dPt')) {
    const at = `${path}points.${val(point, 'idx') ?? ''}.`;
    putShape(put, `${at}format.`, point);
    const marker = child(point, 'marker');
    put(`${at}markerStyle`, fromFile(MARKERS, val(marker, 'symbol')));
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

export function putSeries(put: Put, path: string, series: XmlElement, kind: XmlElement, drawn: boolean): void {
  if (!drawn) put(`${path}format.fill.color`, colourOf(child(series, 'spPr')));
  put(`${path}explosion`, number(val(series, 'explosion')));
  put(`${path}invertIfNegative`, flag(val(series, 'invertIfNegative')));
  putPoints(put, path, series);
  putSeriesLabels(put, path, child(series, 'dLbls'), child(kind, 'dLbls'));
  putTrends(put, path, series);
}

/** Numbers of the whole kind, which office.js asks of a series. */
export function putKind(put: Put, kind: XmlElement): void {
  const unless = (text: string | undefined, usual: string): number | undefined => (text === usual ? undefined : number(text));
  put('series0.gapWidth', unless(val(kind, 'gapWidth'), '150'));
  put('series0.overlap', unless(val(kind, 'overlap'), val(kind, 'grouping') === 'clustered' ? '0' : '100'));
  put('series0.firstSliceAngle', unless(val(kind, 'firstSliceAng'), '0'));
  put('series0.doughnutHoleSize', unless(val(kind, 'holeSize'), '50'));
  put('series0.bubbleScale', unless(val(kind, 'bubbleScale'), '100'));
  const round = kind.name === 'pieChart' || kind.name === 'doughnutChart';
  const varies = flag(val(kind, 'varyColors'));
  put('series0.varyByCategories', varies === round ? undefined : varies);
  putLabelsOfAll(put, child(kind, 'dLbls'));
}
