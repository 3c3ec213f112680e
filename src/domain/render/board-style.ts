/**
 * The looks of the board style: Arial, one accent colour, thin rules. Every pair of text and ground has a contrast of at least
 * 4.5 to 1 (WCAG 2.2, 1.4.3); a test computes it.
 */
import type { CellLook } from './sheet-plan';

export const COLOURS = {
  accent: '#17495A',
  text: '#1A1A1A',
  quiet: '#505A5F',
  white: '#FFFFFF',
  rule: '#A9B4B8',
  /** The ground of cells that the analyst may type in. */
  typing: '#F4F8F9',
} as const;

const FONT = 'Arial';

export const SIZES = { title: 16, subTitle: 10, heading: 12, body: 10, foot: 9 } as const;

/** Under everything: text is text, whatever it begins with, and what the analyst types in it stays text too. */
export const BASE: CellLook = {
  fontName: FONT, fontSize: SIZES.body, fontColor: COLOURS.text, vertical: 'Top', horizontal: 'Left', numberFormat: '@',
};
export const TITLE: CellLook = { fontSize: SIZES.title, bold: true, fontColor: COLOURS.accent, vertical: 'Center' };
export const SUB_TITLE: CellLook = { fontSize: SIZES.subTitle, fontColor: COLOURS.quiet };
export const HEADING: CellLook = { fontSize: SIZES.heading, bold: true, fontColor: COLOURS.accent, vertical: 'Bottom' };
export const HEADER: CellLook = {
  bold: true, fontColor: COLOURS.white, fillColor: COLOURS.accent, wrap: true, vertical: 'Center', borderColor: COLOURS.rule,
};
export const BODY: CellLook = { wrap: true, borderColor: COLOURS.rule };
export const TYPING: CellLook = { fillColor: COLOURS.typing };
export const QUIET: CellLook = { fontColor: COLOURS.quiet };
export const RIGHT: CellLook = { horizontal: 'Right' };
export const CENTRED: CellLook = { horizontal: 'Center' };
export const FOOT: CellLook = { fontSize: SIZES.foot };
export const FOOT_HEADING: CellLook = { fontSize: SIZES.body, bold: true, fontColor: COLOURS.accent };
