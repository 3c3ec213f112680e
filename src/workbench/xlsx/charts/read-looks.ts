/** What a chart's part sets of its looks, by the paths that office.js' objects go by: the reverse of what chart-xml writes. */
import { isTrue } from '../../../domain/workbook-file/scan-xml';
import { child, type XmlElement } from '../../../domain/workbook-file/xml-tree';
import type { BookSetting } from '../../book/setting';
import { val } from './elements';
import { axesOf, putAxis } from './read-axes';
import { putKind, putSeries } from './read-series';
import { givenText, madeText, type Put, putFont, putShape } from './read-shapes';
import type { Looks } from './shape-xml';
import { SMALL_TEXT } from './usual-looks';

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
  putFont(put, 'legend.format.font.', madeText(child(chart, 'legend')), { size: SMALL_TEXT });
  putShape(put, 'plotArea.format.', plot);
  if (val(chart, 'plotVisOnly') !== undefined && !isTrue(val(chart, 'plotVisOnly'))) put('chart.plotVisibleOnly', false);
  const { category, value, isNumbersBothWays } = axesOf(plot, kind);
  putAxis(put, 'categoryAxis.', category);
  putAxis(put, 'valueAxis.', value);
  if (!isNumbersBothWays && val(value, 'crossBetween') === 'midCat') put('valueAxis.isBetweenCategories', false);
  putKind(put, kind);
  const drawn = kind.name === 'scatterChart' || kind.name === 'lineChart';
  for (const [index, series] of kind.children.filter(({ name }) => name === 'ser').entries()) putSeries(put, `series${index}.`, series, kind, drawn);
  return looks;
}
