/** The fills, lines and text of a chart's parts in a file, under the paths that office.js' objects go by: the reverse of shape-xml. */
import { child, type XmlElement } from '../../../domain/workbook-file/xml-tree';
import type { BookSetting } from '../../book/setting';
import { fromFile } from '../word-pairs';
import { colourOf, deep, flag, number, val } from './elements';
import { EMU } from './shape-xml';
import type { Line } from './usual-looks';
import { DASHES } from './words';

/** Puts what is there under its path; undefined is passed over. */
export type Put = (path: string, value: BookSetting | undefined) => void;

/** A line that is no other than the chart's usual one is nothing that was set. */
export function putLine(put: Put, path: string, shape: XmlElement | undefined, usual?: Line): void {
  const ln = child(shape, 'ln');
  if (!ln) return;
  const [color, width] = [colourOf(ln), number(ln.attributes['w'])];
  const style = child(ln, 'noFill') ? 'None' : fromFile(DASHES, val(ln, 'prstDash'));
  const weight = width === undefined ? undefined : width / EMU;
  if (usual && color === usual.color && weight === usual.weight && (style === undefined || style === 'Continuous')) return;
  put(`${path}color`, color);
  put(`${path}weight`, weight);
  put(`${path}lineStyle`, style);
}

export function putShape(put: Put, path: string, element: XmlElement | undefined, frame = 'border', usual?: Line): void {
  const shape = child(element, 'spPr');
  put(`${path}fill.color`, colourOf(shape));
  putLine(put, `${path}${frame}.`, shape, usual);
}

export function putFont(put: Put, path: string, run: XmlElement | undefined, usual: { readonly size?: number; readonly bold?: boolean } = {}): void {
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

/** The look of text that the chart makes itself. */
export const madeText = (element: XmlElement | undefined): XmlElement | undefined => deep(element, 'txPr', 'p', 'pPr', 'defRPr');
/** The look of text that is given. */
export const givenText = (element: XmlElement | undefined): XmlElement | undefined => deep(element, 'tx', 'rich', 'p', 'r', 'rPr');
