/** Data labels of a chart in a file, under the paths that office.js' objects go by: the reverse of label-xml. */
import { isTrue } from '../../../domain/workbook-file/scan-xml';
import { child, type XmlElement } from '../../../domain/workbook-file/xml-tree';
import { fromFile } from '../word-pairs';
import { flag, val } from './elements';
import { givenText, madeText, type Put, putFont, putShape } from './read-shapes';
import { LABEL_FLAGS, LABEL_PLACES } from './words';

/** Below a path such as "series0.dataLabels.". */
export function putLabels(put: Put, path: string, labels: XmlElement | undefined): void {
  const format = child(labels, 'numFmt');
  put(`${path}numberFormat`, format?.attributes['formatCode']);
  if (format) put(`${path}linkNumberFormat`, isTrue(format.attributes['sourceLinked']));
  put(`${path}position`, fromFile(LABEL_PLACES, val(labels, 'dLblPos')));
  for (const [ours, file] of LABEL_FLAGS) put(path + ours, flag(val(labels, file)));
  put(`${path}separator`, child(labels, 'separator')?.text);
  putShape(put, `${path}format.`, labels);
  putFont(put, `${path}format.font.`, madeText(labels) ?? givenText(labels));
}

const showsAnything = (labels: XmlElement): boolean => LABEL_FLAGS.some(([, file]) => isTrue(val(labels, file)));

/** Labels that all series share. */
export function putLabelsOfAll(put: Put, labels: XmlElement | undefined): void {
  if (labels && showsAnything(labels)) putLabels(put, 'dataLabels.', labels);
}

/** Labels of a series that only repeat what is set of all are not its own. */
export function putSeriesLabels(put: Put, path: string, labels: XmlElement | undefined, ofAll: XmlElement | undefined): void {
  if (!labels) return;
  if (isTrue(val(labels, 'delete'))) {
    put(`${path}hasDataLabels`, false);
    return;
  }
  const plain = (element: XmlElement): string => JSON.stringify(element.children.filter(({ name }) => name !== 'dLbl'));
  if (!showsAnything(labels) || (ofAll && plain(ofAll) === plain(labels))) return;
  put(`${path}hasDataLabels`, true);
  putLabels(put, `${path}dataLabels.`, labels);
}
