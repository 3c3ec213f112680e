/** Data labels of a chart's series and points, and their trend lines. Source: ECMA-376 part 1, 21.2.2.47 (dLbl), 21.2.2.49 (dLbls) and 21.2.2.211 (trendline). */
import { encodeXml } from '../../../domain/workbook-file/scan-xml';
import type { ChartKind } from '../../book/chart-kinds';
import { fontAt, hasAny, lineAt, type Looks, numberAt, numberXml, richXml, shapeAt, textXml } from './shape-xml';
import { LABEL_FLAGS, LABEL_PLACES, TRENDS } from './words';
import { toFile } from '../word-pairs';

/** Where labels of a kind of chart may stand: Excel takes any other place for damage (21.2.2.48 names none). */
function placesOf(kind: ChartKind): readonly string[] {
  switch (kind.family) {
    case 'line':
    case 'scatter':
    case 'bubble':
      return ['ctr', 'l', 'r', 't', 'b'];
    case 'pie':
      return ['bestFit', 'ctr', 'inEnd', 'outEnd'];
    case 'bar':
      return kind.grouping === 'clustered' ? ['ctr', 'inEnd', 'inBase', 'outEnd'] : ['ctr', 'inEnd', 'inBase'];
    default:
      return [];
  }
}

/** What a label says and how it looks, below a path such as "series0.dataLabels.". */
function labelParts(looks: Looks, path: string, kind: ChartKind): string {
  const format = looks[`${path}numberFormat`];
  const linked = looks[`${path}linkNumberFormat`] === true ? 1 : 0;
  const place = toFile(LABEL_PLACES, looks[`${path}position`]);
  const separator = looks[`${path}separator`];
  const font = hasAny(looks, `${path}format.font.`) ? textXml(fontAt(looks, `${path}format.font.`)) : '';
  return [
    typeof format === 'string' ? `<c:numFmt formatCode="${encodeXml(format)}" sourceLinked="${linked}"/>` : '',
    shapeAt(looks, `${path}format.`), font,
    place !== undefined && placesOf(kind).includes(place) ? `<c:dLblPos val="${place}"/>` : '',
    ...LABEL_FLAGS.map(([ours, file]) => `<c:${file} val="${(looks[path + ours] ?? ours === 'showValue') === true ? 1 : 0}"/>`),
    typeof separator === 'string' ? `<c:separator>${encodeXml(separator)}</c:separator>` : '',
  ].join('');
}

function pointLabel(looks: Looks, point: number, path: string, kind: ChartKind): string {
  const label = `${path}dataLabel.`;
  if (looks[`${path}hasDataLabel`] === false) return `<c:dLbl><c:idx val="${point}"/><c:delete val="1"/></c:dLbl>`;
  if (looks[`${path}hasDataLabel`] !== true && !hasAny(looks, label)) return '';
  const text = looks[`${label}text`];
  const rich = typeof text === 'string' && text !== '' ? `<c:layout/>${richXml(text, fontAt(looks, `${label}format.font.`))}` : '';
  return `<c:dLbl><c:idx val="${point}"/>${rich}${labelParts(looks, label, kind)}</c:dLbl>`;
}

/** The numbers of the points that something is set of. */
export function pointsOf(looks: Looks, series: string): readonly number[] {
  const found = Object.keys(looks).flatMap((key) => (key.startsWith(`${series}points.`) ? [Number(key.slice(series.length + 7).split('.')[0])] : []));
  return [...new Set(found)].filter((point) => Number.isInteger(point)).sort((a, b) => a - b);
}

/** The labels of all series, as they stand in the element of the chart's kind. */
export function chartLabels(looks: Looks, kind: ChartKind): string {
  return hasAny(looks, 'dataLabels.') ? `<c:dLbls>${labelParts(looks, 'dataLabels.', kind)}</c:dLbls>` : '';
}

/** `series` is a path such as "series0.". What is set of all series holds for one, unless it has its own. */
export function seriesLabels(looks: Looks, series: string, kind: ChartKind): string {
  const own = `${series}dataLabels.`;
  const of = looks[`${series}hasDataLabels`];
  const points = pointsOf(looks, series).map((point) => pointLabel(looks, point, `${series}points.${point}.`, kind)).join('');
  if (of === false) return points === '' ? '<c:dLbls><c:delete val="1"/></c:dLbls>' : `<c:dLbls>${points}${NONE_SHOWN}</c:dLbls>`;
  if (of !== true && !hasAny(looks, own) && !hasAny(looks, 'dataLabels.')) return points === '' ? '' : `<c:dLbls>${points}${NONE_SHOWN}</c:dLbls>`;
  const all = Object.fromEntries(Object.entries(looks).flatMap(([key, value]) => (key.startsWith('dataLabels.') ? [[own + key.slice('dataLabels.'.length), value]] : [])));
  return `<c:dLbls>${points}${labelParts({ ...all, ...looks }, own, kind)}</c:dLbls>`;
}

const NONE_SHOWN = LABEL_FLAGS.map(([, file]) => `<c:${file} val="0"/>`).join('');

/** Lines of trend; a chart that is stacked, solid or round has none in Excel. */
export function trendLines(looks: Looks, series: string, kind: ChartKind): string {
  const stacked = 'grouping' in kind && kind.grouping !== 'clustered' && kind.grouping !== 'standard';
  if (stacked || ['solid', 'pie', 'doughnut', 'radar'].includes(kind.family)) return '';
  const count = numberAt(looks, `${series}trendlines.count`) ?? 0;
  return Array.from({ length: count }, (_, index) => trendLine(looks, `${series}trendlines.${index}.`)).join('');
}

function trendLine(looks: Looks, path: string): string {
  const type = toFile(TRENDS, looks[`${path}type`]) ?? 'linear';
  const name = looks[`${path}name`];
  const flag = (element: string, key: string): string => `<c:${element} val="${looks[path + key] === true ? 1 : 0}"/>`;
  const border = lineAt(looks, `${path}format.line.`);
  return [
    '<c:trendline>', typeof name === 'string' && name !== '' ? `<c:name>${encodeXml(name)}</c:name>` : '', border === '' ? '' : `<c:spPr>${border}</c:spPr>`,
    `<c:trendlineType val="${type}"/>`,
    type === 'poly' ? `<c:order val="${numberAt(looks, `${path}polynomialOrder`) ?? 2}"/>` : '',
    type === 'movingAvg' ? `<c:period val="${numberAt(looks, `${path}movingAveragePeriod`) ?? 2}"/>` : '',
    numberXml('forward', looks, `${path}forwardPeriod`), numberXml('backward', looks, `${path}backwardPeriod`), numberXml('intercept', looks, `${path}intercept`),
    flag('dispRSqr', 'showRSquared'), flag('dispEq', 'showEquation'),
    '</c:trendline>',
  ].join('');
}
