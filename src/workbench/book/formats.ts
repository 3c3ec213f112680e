/** Cell formats are frozen and shared: most cells of a workbook look alike, and 200,000 of them must fit in memory. */
import type { CellFormat } from './cell-format';

const interned = new Map<string, CellFormat>();

/** Every part of a look: the compiler asks for a new part to be named here too. */
const PARTS = Object.keys({
  numberFormat: true, fontName: true, fontSize: true, bold: true, italic: true, underline: true, strikethrough: true, fontColor: true,
  fillColor: true, horizontal: true, vertical: true, wrap: true, indent: true, textOrientation: true, borderTop: true, borderBottom: true,
  borderLeft: true, borderRight: true, locked: true, formulaHidden: true, fillPattern: true, patternColor: true, style: true,
} satisfies Record<keyof CellFormat, true>) as readonly (keyof CellFormat)[];

/** Large sheets intern by the hundred thousand, so the key is one string put together in a fixed order. */
function keyOf(format: CellFormat): string {
  let key = '';
  for (const part of PARTS) {
    const value = format[part];
    if (typeof value === 'object') key += `${value.style}|${value.weight}|${value.color}`;
    else if (value !== undefined) key += `${typeof value === 'string' ? value.length : ''}:${value.toString()}`;
    key += ';';
  }
  return key;
}

/** The one shared format that equals this one, part by part. */
export function internFormat(format: CellFormat): CellFormat {
  const key = keyOf(format);
  const found = interned.get(key);
  if (found) return found;
  const kept = Object.freeze({ ...format });
  interned.set(key, kept);
  return kept;
}

/** Excel's default look: General, locked, nothing else set. */
export const DEFAULT_FORMAT: CellFormat = internFormat({ numberFormat: 'General', locked: true, formulaHidden: false });
