/** A chart's axes. Source: ECMA-376 part 1, 21.2.2.25 (catAx), 21.2.2.226 (valAx). */
import { encodeXml } from '../../../domain/workbook-file/scan-xml';
import type { BookChart } from '../../book/chart';
import { type ChartKind, hasDepth, isNumbersBothWays, isRound } from '../../book/chart-kinds';
import { fontAt, line, lineAt, type Looks, numberAt, numberXml, richXml, shapeAt, textXml, word } from './shape-xml';
import { AXIS_LINE, GRID_LINE, SMALL_TEXT } from './usual-looks';
import { TICK_LABELS, TICK_MARKS, UNITS } from './words';
import { toFile } from '../word-pairs';

const AXES = { category: 500_000_001, value: 500_000_002, series: 500_000_003 };

export const AXIS_IDS = `<c:axId val="${AXES.category}"/><c:axId val="${AXES.value}"/>`;
export const DEPTH_ID = `<c:axId val="${AXES.series}"/>`;

interface Axis {
  readonly kind: 'category' | 'value';
  readonly position: string;
  readonly title: BookChart['valueTitle'];
  readonly numberFormat: string;
}

export function axesXml(chart: BookChart, kind: ChartKind, looks: Looks): string {
  if (isRound(kind)) return '';
  const [across, up] = 'upright' in kind && !kind.upright ? ['l', 'b'] : ['b', 'l'];
  const bothWays = isNumbersBothWays(kind);
  const category: Axis = { kind: 'category', position: across, title: chart.categoryTitle, numberFormat: 'General' };
  const value: Axis = { kind: 'value', position: up, title: chart.valueTitle, numberFormat: chart.numberFormat };
  const crossing = bothWays || looks['valueAxis.isBetweenCategories'] === false ? 'midCat' : 'between';
  return (bothWays ? valueAxis(category, looks, 'midCat') : categoryAxis(category, looks)) + valueAxis(value, looks, crossing) + (hasDepth(kind) ? depthAxis() : '');
}

function depthAxis(): string {
  return `<c:serAx><c:axId val="${AXES.series}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="${AXES.category}"/><c:crosses val="autoZero"/></c:serAx>`;
}

function categoryAxis(axis: Axis, looks: Looks): string {
  const alignment = { Left: 'l', Right: 'r' }[word(looks['categoryAxis.alignment']) ?? ''] ?? 'ctr';
  return [
    `<c:catAx>${start(axis, looks)}${end(axis, looks)}<c:auto val="1"/><c:lblAlgn val="${alignment}"/>`,
    `<c:lblOffset val="${numberAt(looks, 'categoryAxis.offset') ?? 100}"/>${numberXml('tickLblSkip', looks, 'categoryAxis.tickLabelSpacing')}${numberXml('tickMarkSkip', looks, 'categoryAxis.tickMarkSpacing')}`,
    `<c:noMultiLvlLbl val="${looks['categoryAxis.multiLevel'] === false ? 1 : 0}"/></c:catAx>`,
  ].join('');
}

function valueAxis(axis: Axis, looks: Looks, crossing: string): string {
  const path = `${axis.kind}Axis.`;
  const unit = (element: string, key: string): string => {
    const size = numberAt(looks, path + key);
    return size === undefined || size <= 0 ? '' : `<c:${element} val="${size}"/>`;
  };
  const shown = toFile(UNITS, looks[`${path}displayUnit`]);
  const label = looks[`${path}showDisplayUnitLabel`] === false ? '' : '<c:dispUnitsLbl/>';
  return [
    `<c:valAx>${start(axis, looks)}${end(axis, looks)}<c:crossBetween val="${crossing}"/>`,
    `${unit('majorUnit', 'majorUnit')}${unit('minorUnit', 'minorUnit')}${shown === undefined ? '' : `<c:dispUnits><c:builtInUnit val="${shown}"/>${label}</c:dispUnits>`}</c:valAx>`,
  ].join('');
}

function start({ kind, position, title }: Axis, looks: Looks): string {
  const path = `${kind}Axis.`;
  const logarithm = looks[`${path}scaleType`] === 'Logarithmic' ? `<c:logBase val="${numberAt(looks, `${path}logBase`) ?? 10}"/>` : '';
  const orientation = looks[`${path}reversePlotOrder`] === true ? 'maxMin' : 'minMax';
  const heading = title.visible
    ? `<c:title>${richXml(title.text, fontAt(looks, `${path}title.format.font.`, { size: SMALL_TEXT, bold: false }))}<c:overlay val="0"/>${shapeAt(looks, `${path}title.format.`)}</c:title>`
    : '';
  return [
    `<c:axId val="${AXES[kind]}"/><c:scaling>${logarithm}<c:orientation val="${orientation}"/>${numberXml('max', looks, `${path}maximum`)}${numberXml('min', looks, `${path}minimum`)}</c:scaling>`,
    `<c:delete val="${looks[`${path}visible`] === false ? 1 : 0}"/><c:axPos val="${position}"/>`,
    gridlines(looks, path, 'majorGridlines', kind === 'value'), gridlines(looks, path, 'minorGridlines', false), heading,
  ].join('');
}

function gridlines(looks: Looks, path: string, which: 'majorGridlines' | 'minorGridlines', usual: boolean): string {
  const visible = looks[`${path}${which}.visible`] ?? usual;
  return visible === true ? `<c:${which}><c:spPr>${lineAt(looks, `${path}${which}.format.line.`, line(GRID_LINE.color, GRID_LINE.weight))}</c:spPr></c:${which}>` : '';
}

function end({ kind, numberFormat }: Axis, looks: Looks): string {
  const path = `${kind}Axis.`;
  const linked = numberFormat === 'General' ? 1 : 0;
  const mark = (key: string, usual: string): string => toFile(TICK_MARKS, looks[path + key]) ?? usual;
  return [
    `<c:numFmt formatCode="${encodeXml(numberFormat)}" sourceLinked="${linked}"/><c:majorTickMark val="${mark('majorTickMark', 'out')}"/><c:minorTickMark val="${mark('minorTickMark', 'none')}"/>`,
    `<c:tickLblPos val="${toFile(TICK_LABELS, looks[`${path}tickLabelPosition`]) ?? 'low'}"/>${shapeAt(looks, `${path}format.`, 'line', line(AXIS_LINE.color, AXIS_LINE.weight))}`,
    textXml(fontAt(looks, `${path}format.font.`, { size: SMALL_TEXT }), numberAt(looks, `${path}textOrientation`)),
    `<c:crossAx val="${AXES[kind === 'value' ? 'category' : 'value']}"/><c:crosses val="autoZero"/>`,
  ].join('');
}
