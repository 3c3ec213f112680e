/** The styles part: each numbered cell style (xf) as a CellFormat. Source: ECMA-376 part 1, 18.8. */
import type { CellBorder, CellFormat } from '../book/cell-format';
import { DEFAULT_FORMAT, internFormat } from '../book/formats';
import { borderKind } from './border-styles';
import { colourOf, type Palette } from './colours';
import { readNumberFormats } from '../../domain/workbook-file/read-number-formats';
import { isTrue } from '../../domain/workbook-file/scan-xml';
import { child, childrenIn, type XmlElement } from '../../domain/workbook-file/xml-tree';

const HORIZONTAL: Readonly<Record<string, string>> = {
  left: 'Left', center: 'Center', right: 'Right', fill: 'Fill', justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection', distributed: 'Distributed',
};
const VERTICAL: Readonly<Record<string, string>> = { top: 'Top', center: 'Center', justify: 'Justify', distributed: 'Distributed' };
const UNDERLINE: Readonly<Record<string, string>> = {
  single: 'Single', double: 'Double', singleAccounting: 'SingleAccountant', doubleAccounting: 'DoubleAccountant',
};

type Draft = { -readonly [Key in keyof CellFormat]: CellFormat[Key] };

/** The formats of `cellXfs`, in order. Where there is no styles part every cell has Excel's default. */
export function readStyles(styles: XmlElement | undefined, palette: Palette): readonly CellFormat[] {
  const numberFormats = readNumberFormats(styles);
  const fonts = childrenIn(styles, 'fonts', 'font');
  const fills = childrenIn(styles, 'fills', 'fill');
  const borders = childrenIn(styles, 'borders', 'border');
  const usual = usualFont(styles);
  const formats = childrenIn(styles, 'cellXfs', 'xf').map((xf, index) => {
    const number = (key: string): number => Number(xf.attributes[key] ?? 0);
    const protection = child(xf, 'protection')?.attributes;
    const draft: Draft = {
      numberFormat: numberFormats[index] ?? 'General',
      locked: protection?.['locked'] === undefined || isTrue(protection['locked']),
      formulaHidden: isTrue(protection?.['hidden']),
    };
    addFont(draft, fonts[number('fontId')], usual, palette);
    addFill(draft, fills[number('fillId')], palette);
    addBorders(draft, borders[number('borderId')], palette);
    addAlignment(draft, child(xf, 'alignment'));
    return internFormat(draft);
  });
  return formats.length > 0 ? formats : [DEFAULT_FORMAT];
}

export interface UsualFont {
  readonly name: string;
  readonly size: number;
}

/** The font of cells that have none of their own. */
export function usualFont(styles: XmlElement | undefined): UsualFont {
  const first = childrenIn(styles, 'fonts', 'font')[0];
  return { name: fontName(first) ?? 'Calibri', size: fontSize(first) ?? 11 };
}

function fontName(font: XmlElement | undefined): string | undefined {
  return child(font, 'name')?.attributes['val'];
}

function fontSize(font: XmlElement | undefined): number | undefined {
  const size = child(font, 'sz')?.attributes['val'];
  return size === undefined ? undefined : Number(size);
}

/**
 * Calibri 11 is left unsaid only where it is the workbook's usual font too: an unsaid font is saved as the workbook's usual one.
 * So is the theme's text colour.
 */
function addFont(draft: Draft, font: XmlElement | undefined, usual: UsualFont, palette: Palette): void {
  const on = (name: string): boolean => {
    const element = child(font, name);
    return element !== undefined && (element.attributes['val'] === undefined || isTrue(element.attributes['val']));
  };
  const name = fontName(font);
  const size = fontSize(font);
  if (name && !(name === 'Calibri' && usual.name === 'Calibri')) draft.fontName = name;
  if (size && !(size === 11 && usual.size === 11)) draft.fontSize = size;
  if (on('b')) draft.bold = true;
  if (on('i')) draft.italic = true;
  if (on('strike')) draft.strikethrough = true;
  const underline = child(font, 'u');
  const line = underline && UNDERLINE[underline.attributes['val'] ?? 'single'];
  if (line) draft.underline = line;
  const colour = child(font, 'color');
  if (colour?.attributes['theme'] === '1' && !Number(colour.attributes['tint'] ?? 0)) return;
  const rgb = colourOf(colour, palette);
  if (rgb) draft.fontColor = rgb;
}

/** Of a pattern or gradient only its first colour is known here; the file keeps the rest. */
function addFill(draft: Draft, fill: XmlElement | undefined, palette: Palette): void {
  const pattern = child(fill, 'patternFill');
  const type = pattern?.attributes['patternType'] ?? 'none';
  const source = pattern ? child(pattern, type === 'solid' ? 'fgColor' : 'bgColor') : child(child(child(fill, 'gradientFill'), 'stop'), 'color');
  if (pattern && (type === 'none' || (type === 'gray125' && !source))) return;
  const colour = colourOf(source, palette);
  if (colour) draft.fillColor = colour;
}

function addBorders(draft: Draft, border: XmlElement | undefined, palette: Palette): void {
  const side = (...names: readonly string[]): CellBorder | undefined => {
    const element = names.map((name) => child(border, name)).find((found) => found !== undefined);
    const kind = borderKind(element?.attributes['style'] ?? '');
    return kind && { ...kind, color: colourOf(child(element, 'color'), palette) ?? '#000000' };
  };
  // Strict files and right-to-left writers say start and end for left and right.
  const sides = { borderTop: side('top'), borderBottom: side('bottom'), borderLeft: side('left', 'start'), borderRight: side('right', 'end') };
  for (const [key, value] of Object.entries(sides)) if (value) draft[key as keyof typeof sides] = value;
}

function addAlignment(draft: Draft, alignment: XmlElement | undefined): void {
  const { horizontal = '', vertical = '', wrapText, indent, textRotation } = alignment?.attributes ?? {};
  const across = HORIZONTAL[horizontal];
  const up = VERTICAL[vertical];
  if (across) draft.horizontal = across;
  if (up) draft.vertical = up;
  if (isTrue(wrapText)) draft.wrap = true;
  if (Number(indent ?? 0) > 0) draft.indent = Number(indent);
  const turn = Number(textRotation ?? 0);
  // The file counts 91 to 180 for 1 to 90 degrees clockwise and 255 for stacked letters, which office.js calls 180.
  if (turn > 0) draft.textOrientation = turn === 255 ? 180 : turn > 90 ? 90 - turn : turn;
}
