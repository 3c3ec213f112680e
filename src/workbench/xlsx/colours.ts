/**
 * Colours of a workbook file as "#RRGGBB": plain, by the theme with a tint, or by the old palette. Source: ECMA-376 part 1,
 * 18.8.3 (bgColor and its kin, with the tint's arithmetic in hue, luminance and saturation) and 18.8.27 (indexedColors).
 */
import { child, childrenIn, type XmlElement } from '../../domain/workbook-file/xml-tree';

export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** Excel's own theme since 2013, in the order that `theme="n"` counts: light 1, dark 1, light 2, dark 2, six accents, two links. */
const OFFICE_THEME = [
  'FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72',
];
const SCHEME = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

const FIRST_EIGHT = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const OLD_PALETTE = [
  ...FIRST_EIGHT, ...FIRST_EIGHT,
  '800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080',
  '9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF',
  '000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF',
  '00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99',
  '3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696',
  '003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333',
  // The system's text and background.
  '000000', 'FFFFFF',
];

/** The palette of a workbook, from its theme part and the styles part's own palette, where it has them. */
export function paletteOf(theme: XmlElement | undefined, styles: XmlElement | undefined): Palette {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  const own = childrenIn(child(styles, 'colors'), 'indexedColors', 'rgbColor').map((colour) => (colour.attributes['rgb'] ?? '').slice(-6));
  return {
    theme: SCHEME.map((name, index) => {
      const colour = child(scheme, name)?.children[0]?.attributes;
      const value = colour?.['lastClr'] ?? colour?.['val'] ?? '';
      return /^[0-9A-Fa-f]{6}$/.test(value) ? value : (OFFICE_THEME[index] ?? '000000');
    }),
    indexed: OLD_PALETTE.map((colour, index) => own[index] || colour),
  };
}

/** "#RRGGBB", or undefined where none is set ("auto" among them). */
export function colourOf(element: XmlElement | undefined, palette: Palette): string | undefined {
  if (!element) return undefined;
  const { rgb, theme, indexed, tint } = element.attributes;
  const plain = rgb?.slice(-6) ?? (theme === undefined ? palette.indexed[Number(indexed)] : palette.theme[Number(theme)]);
  if (!plain || !/^[0-9A-Fa-f]{6}$/.test(plain)) return undefined;
  return `#${tinted(plain, Number(tint ?? 0)).toUpperCase()}`;
}

/** Darker for a tint below 0, lighter above: only the luminance changes. */
function tinted(colour: string, tint: number): string {
  if (!tint) return colour;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const spread = high - low;
  const luminance = (high + low) / 2;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * luminance - 1));
  const hue =
    spread === 0 ? 0 : high === red ? (green - blue) / spread + 6 : high === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  const shifted = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * shifted - 1)) * saturation;
  return [0, 8, 4].map((offset) => channel(hue, offset, shifted, chroma)).join('');
}

/** One channel from hue in sixths of a turn; `offset` is 0 for red, 8 for green, 4 for blue (CSS Color 4, section 7.1). */
function channel(hue: number, offset: number, luminance: number, chroma: number): string {
  const turn = (offset + hue * 2) % 12;
  const value = luminance - (chroma / 2) * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
  return Math.round(value * 255).toString(16).padStart(2, '0');
}
