/** How wide text is in a font, measured once for each. */
import type { CellFormat } from '../../book/cell-format';
import { PIXELS_PER_POINT } from './axis';

/** Excel's default font, its metric twin where Excel's is missing, and the system's. */
export const FALLBACK_FONTS = "Calibri, Carlito, 'Segoe UI', Arial, sans-serif";
export const STANDARD_FONT_POINTS = 11;

let canvas: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();
/** Enough for a large sheet; beyond it the memory is worth more than the measuring. */
const REMEMBERED = 50_000;

/** The font shorthand of a format, as CSS and canvas take it. */
export function fontOf(format: CellFormat): string {
  const style = format.italic ? 'italic ' : '';
  const weight = format.bold ? '700 ' : '';
  return `${style}${weight}${fontPixels(format)}px ${familyOf(format)}`;
}

export function fontPixels(format: CellFormat): number {
  return (format.fontSize ?? STANDARD_FONT_POINTS) * PIXELS_PER_POINT;
}

export function familyOf(format: CellFormat): string {
  const own = format.fontName?.replaceAll(/[^\p{L}\p{N} _-]/gu, '').trim();
  return own ? `'${own}', ${FALLBACK_FONTS}` : FALLBACK_FONTS;
}

/** In pixels. Without a canvas (no browser) half the font's height a character. */
export function textWidth(text: string, format: CellFormat): number {
  const font = fontOf(format);
  const key = `${font}\0${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    canvas ??= document.createElement('canvas').getContext('2d');
    if (canvas) canvas.font = font;
    width = canvas?.measureText(text).width ?? text.length * fontPixels(format) * 0.5;
    if (widths.size >= REMEMBERED) widths.clear();
    widths.set(key, width);
  }
  return width;
}
