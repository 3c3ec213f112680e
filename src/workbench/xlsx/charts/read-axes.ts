/** A chart's axes in a file: which is which, and what is set of one. */
import { isTrue } from '../../../domain/workbook-file/scan-xml';
import { child, type XmlElement } from '../../../domain/workbook-file/xml-tree';
import { fromFile } from '../word-pairs';
import { deep, number, val } from './elements';
import { givenText, madeText, type Put, putFont, putLine, putShape } from './read-shapes';
import { AXIS_LINE, GRID_LINE, SMALL_TEXT } from './usual-looks';
import { TICK_LABELS, TICK_MARKS, UNITS } from './words';

export interface Axes {
  readonly category: XmlElement | undefined;
  readonly value: XmlElement | undefined;
  /** Both are of numbers: the one along the chart stands first. */
  readonly isNumbersBothWays: boolean;
}

/** `kind` is the element of the chart's kind. */
export function axesOf(plot: XmlElement | undefined, kind: XmlElement | undefined): Axes {
  const values = (plot?.children ?? []).filter(({ name }) => name === 'valAx');
  if (kind?.name === 'scatterChart' || kind?.name === 'bubbleChart') return { category: values[0], value: values[1], isNumbersBothWays: true };
  return { category: child(plot, 'catAx') ?? child(plot, 'dateAx'), value: values[0], isNumbersBothWays: false };
}

/** `path` is "categoryAxis." or "valueAxis.". */
export function putAxis(put: Put, path: string, axis: XmlElement | undefined): void {
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
  const drawn = path === 'valueAxis.' ? 'majorGridlines' : undefined;
  for (const which of ['majorGridlines', 'minorGridlines']) {
    const lines = child(axis, which);
    if ((lines !== undefined) !== (which === drawn)) put(`${path}${which}.visible`, lines !== undefined);
    putLine(put, `${path}${which}.format.line.`, child(lines, 'spPr'), GRID_LINE);
  }
  putFont(put, `${path}title.format.font.`, givenText(child(axis, 'title')), { size: SMALL_TEXT, bold: false });
  putShape(put, `${path}title.format.`, child(axis, 'title'));
  const marks = [['majorTickMark', 'out'], ['minorTickMark', 'none']] as const;
  for (const [name, normal] of marks) put(`${path}${name}`, val(axis, name) === normal ? undefined : fromFile(TICK_MARKS, val(axis, name)));
  put(`${path}tickLabelPosition`, val(axis, 'tickLblPos') === 'low' ? undefined : fromFile(TICK_LABELS, val(axis, 'tickLblPos')));
  putShape(put, `${path}format.`, axis, 'line', AXIS_LINE);
  putFont(put, `${path}format.font.`, madeText(axis), { size: SMALL_TEXT });
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
