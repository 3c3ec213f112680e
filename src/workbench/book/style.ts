/** Named styles as plain data: changed by putting another in their place (see styles.ts). */
import type { CellFormat } from './cell-format';

/** The parts of a look that a style may or may not give, and what belongs to each (Microsoft, "Style.includeFont" and its kin). */
export const STYLE_PARTS = {
  number: ['numberFormat'],
  font: ['fontName', 'fontSize', 'bold', 'italic', 'underline', 'strikethrough', 'fontColor'],
  patterns: ['fillColor', 'fillPattern', 'patternColor'],
  border: ['borderTop', 'borderBottom', 'borderLeft', 'borderRight'],
  alignment: ['horizontal', 'vertical', 'wrap', 'indent', 'textOrientation'],
  protection: ['locked', 'formulaHidden'],
} as const satisfies Readonly<Record<string, readonly (keyof CellFormat)[]>>;

export type StylePart = keyof typeof STYLE_PARTS;

/** A named look, in office.js' words. */
export interface BookStyle {
  readonly name: string;
  /** One of Excel's own. */
  readonly builtIn: boolean;
  readonly look: CellFormat;
  /** The parts of the look that cells take from it; the others stay as the cell has them. */
  readonly gives: readonly StylePart[];
  readonly autoIndent: boolean;
  readonly shrinkToFit: boolean;
  readonly readingOrder: 'Context' | 'LeftToRight' | 'RightToLeft';
}
