/** What stands in a chart's part, by the names of its elements. */
import { isTrue } from '../../../domain/workbook-file/scan-xml';
import { child, type XmlElement } from '../../../domain/workbook-file/xml-tree';

export function deep(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce((at, name) => child(at, name), element);
}

export const val = (element: XmlElement | undefined, ...names: readonly string[]): string | undefined => deep(element, ...names)?.attributes['val'];

/** "#RRGGBB" of a plain colour; a theme's colour is left to the file. */
export function colourOf(element: XmlElement | undefined): string | undefined {
  const hex = deep(element, 'solidFill', 'srgbClr')?.attributes['val'];
  return hex === undefined ? undefined : `#${hex.toUpperCase()}`;
}

/** Undefined for what is no number. */
export const number = (text: string | undefined): number | undefined => (text === undefined || !Number.isFinite(Number(text)) ? undefined : Number(text));
export const flag = (text: string | undefined): boolean | undefined => (text === undefined ? undefined : isTrue(text));
