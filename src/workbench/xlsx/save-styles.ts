/** CellFormats as the file's numbered styles: each is made once. */
import type { Style } from 'excelize-wasm';
import type { CellBorder, CellFormat } from '../book/cell-format';
import { DEFAULT_FORMAT } from '../book/formats';
import { borderNumber } from './border-styles';
import { done, type ExcelizeFile } from './excelize';
import { builtInFormatId } from '../../domain/workbook-file/number-format-ids';
import type { UsualFont } from './read-styles';

/** The theme's dark text. */
const TEXT_COLOUR = 1;

const HORIZONTAL: Readonly<Record<string, string>> = {
  Left: 'left', Center: 'center', Right: 'right', Fill: 'fill', Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous', Distributed: 'distributed',
};
const VERTICAL: Readonly<Record<string, string>> = { Top: 'top', Center: 'center', Justify: 'justify', Distributed: 'distributed' };
const UNDERLINE: Readonly<Record<string, string>> = {
  Single: 'single', Double: 'double', SingleAccountant: 'singleAccounting', DoubleAccountant: 'doubleAccounting',
};

/** Gives the style number for a format, and makes it in the file at the first call. */
export function styleMaker(file: ExcelizeFile, usual: UsualFont): (format: CellFormat) => number {
  const made = new Map<CellFormat, number>([[DEFAULT_FORMAT, 0]]);
  return (format) => {
    let style = made.get(format);
    if (style === undefined) made.set(format, (style = done('make a style', file.NewStyle(styleOf(format, usual))).style));
    return style;
  };
}

/** What a format leaves unsaid of its font is the workbook's usual one: excelize would leave it out of the file altogether. */
function styleOf(format: CellFormat, usual: UsualFont): Style {
  const id = builtInFormatId(format.numberFormat);
  const style: Style = id === undefined ? { CustomNumFmt: format.numberFormat } : { NumFmt: id };
  style.Font = {
    Family: format.fontName ?? usual.name,
    Size: format.fontSize ?? usual.size,
    ...(format.fontColor ? { Color: plain(format.fontColor) } : { ColorTheme: TEXT_COLOUR }),
    ...(format.bold && { Bold: true }),
    ...(format.italic && { Italic: true }),
    ...(format.strikethrough && { Strike: true }),
    ...(format.underline && { Underline: UNDERLINE[format.underline] ?? 'single' }),
  };
  if (format.fillColor) style.Fill = { Type: 'pattern', Pattern: 1, Color: [plain(format.fillColor)] };
  const borders = [
    side('top', format.borderTop), side('bottom', format.borderBottom), side('left', format.borderLeft), side('right', format.borderRight),
  ].flat();
  if (borders.length > 0) style.Border = borders;
  const alignment = alignmentOf(format);
  if (Object.keys(alignment).length > 0) style.Alignment = alignment;
  if (!format.locked || format.formulaHidden) style.Protection = { Locked: format.locked, Hidden: format.formulaHidden };
  return style;
}

function side(name: string, border: CellBorder | undefined) {
  return border ? [{ Type: name, Color: plain(border.color), Style: borderNumber(border.style, border.weight) }] : [];
}

function alignmentOf(format: CellFormat): NonNullable<Style['Alignment']> {
  const across = HORIZONTAL[format.horizontal ?? ''];
  const up = VERTICAL[format.vertical ?? ''];
  const turn = format.textOrientation ?? 0;
  return {
    ...(across && { Horizontal: across }),
    ...(up && { Vertical: up }),
    ...(format.wrap && { WrapText: true }),
    ...(format.indent && { Indent: format.indent }),
    // See read-styles: clockwise turns count from 91, stacked letters are 255.
    ...(turn && { TextRotation: turn === 180 ? 255 : turn < 0 ? 90 - turn : turn }),
  };
}

/** "#1F3864" → "1F3864"; a colour by name is not known to files and becomes black. */
function plain(colour: string): string {
  return /^#[0-9A-Fa-f]{6}$/.test(colour) ? colour.slice(1).toUpperCase() : '000000';
}
