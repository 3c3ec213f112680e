/** Fills, lines and text of a chart's parts, from what is set of them by its path. Source: ECMA-376 part 1, 20.1.2 and 21.1.2. */
import { encodeXml } from '../../../domain/workbook-file/scan-xml';
import type { BookSetting, SettingsByPath } from '../../book/setting';
import { DASHES } from './words';
import { toFile } from '../word-pairs';

/** What is set of a chart's parts: "valueAxis.format.font.size". */
export type Looks = SettingsByPath;

/** English Metric Units to a point (20.1.10.16). */
export const EMU = 12_700;

export function fill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
}

export function line(color: string | undefined, weight: number | undefined, style = 'Continuous'): string {
  const width = weight === undefined ? '' : ` w="${Math.round(weight * EMU)}"`;
  if (style === 'None') return `<a:ln${width}><a:noFill/></a:ln>`;
  const dash = toFile(DASHES, style);
  return `<a:ln${width}>${color === undefined ? '' : fill(color)}${dash === undefined ? '' : `<a:prstDash val="${dash}"/>`}</a:ln>`;
}

/** A word that was set; undefined for none. */
export const word = (value: BookSetting | undefined): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export const numberAt = (looks: Looks, path: string): number | undefined => {
  const value = looks[path];
  return typeof value === 'number' ? value : typeof value === 'string' && value !== '' && Number.isFinite(Number(value)) ? Number(value) : undefined;
};

/** A number that was set, as an element of its own; "" where none was. */
export function numberXml(element: string, looks: Looks, path: string): string {
  const value = numberAt(looks, path);
  return value === undefined ? '' : `<c:${element} val="${value}"/>`;
}

/** The line under a path such as "legend.format.border."; that of `usual` where nothing is set. */
export function lineAt(looks: Looks, path: string, usual = ''): string {
  const [color, weight, style] = [word(looks[`${path}color`]), numberAt(looks, `${path}weight`), word(looks[`${path}lineStyle`])];
  return color === undefined && weight === undefined && style === undefined ? usual : line(color, weight, style ?? 'Automatic');
}

export function fillAt(looks: Looks, path: string): string {
  const color = word(looks[`${path}color`]);
  return color === undefined ? '' : fill(color);
}

/** `spPr` with fill and line below "legend.format."; "" where there is nothing to say. */
export function shapeAt(looks: Looks, path: string, frame = 'border', usualLine = ''): string {
  const inside = fillAt(looks, `${path}fill.`) + lineAt(looks, `${path}${frame}.`, usualLine);
  return inside === '' ? '' : `<c:spPr>${inside}</c:spPr>`;
}

export interface Font {
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: string | undefined;
  readonly color?: string | undefined;
  readonly name?: string | undefined;
}

/** The font below a path such as "title.format.font."; what is not set is left to `usual`. */
export function fontAt(looks: Looks, path: string, usual: Font = {}): Font {
  const flag = (name: string): boolean | undefined => (typeof looks[path + name] === 'boolean' ? looks[path + name] === true : undefined);
  return {
    size: numberAt(looks, `${path}size`) ?? usual.size, bold: flag('bold') ?? usual.bold, italic: flag('italic') ?? usual.italic,
    underline: word(looks[`${path}underline`]) ?? usual.underline, color: word(looks[`${path}color`]) ?? usual.color, name: word(looks[`${path}name`]) ?? usual.name,
  };
}

/** The attributes and content of a run's properties: `[attributes, content]`. */
export function runProperties({ size, bold, italic, underline, color, name }: Font): readonly [string, string] {
  const flag = (key: string, value: boolean | undefined): string => (value === undefined ? '' : ` ${key}="${value ? 1 : 0}"`);
  const lines = underline === undefined ? '' : ` u="${{ Single: 'sng', Double: 'dbl' }[underline] ?? 'none'}"`;
  return [
    `${size === undefined ? '' : ` sz="${Math.round(size * 100)}"`}${flag('b', bold)}${flag('i', italic)}${lines}`,
    `${color === undefined ? '' : fill(color)}${name === undefined ? '' : `<a:latin typeface="${encodeXml(name)}"/>`}`,
  ];
}

/** `txPr` for text that the chart makes itself: labels of axes, the legend. `turn` is in degrees. */
export function textXml(font: Font, turn?: number): string {
  const [attributes, content] = runProperties(font);
  const body = turn === undefined || turn === 0 ? '<a:bodyPr/>' : `<a:bodyPr rot="${Math.round(-turn * 60_000)}" vert="horz"/>`;
  return `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr><a:defRPr${attributes}${content === '' ? '/>' : `>${content}</a:defRPr>`}</a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
}

/** Text that is given, as one run. */
export function richXml(text: string, font: Font): string {
  const [attributes, content] = runProperties(font);
  return `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB"${attributes}>${content}</a:rPr><a:t>${encodeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>`;
}

/** Whether anything is set below the path. */
export function hasAny(looks: Looks, path: string): boolean {
  return Object.keys(looks).some((key) => key.startsWith(path));
}
