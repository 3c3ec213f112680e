/** Rows of cells with a height that shows all their text, for any printer and screen. */
import { textHeight, usablePoints } from '../../render/text-metrics';
import type { NewCell, NewLook, NewSheet } from '../../workbook-file/new-workbook';

/** Excel's highest row, in points, and room above and below a text. */
const [HIGHEST, ROOM] = [409, 6];
const PLAIN_SIZE = 11;

export type Row = NewSheet['rows'][number];

export function cell(value: string | number, look: NewLook): NewCell {
  return { value, look };
}

/** `least` is for rows that somebody will type in. */
export function rowOf(cells: readonly (NewCell | null)[], widths: readonly number[], least = 18): Row {
  const heights = cells.map((one, at) => {
    if (one === null) return 0;
    const { size = PLAIN_SIZE, bold = false, wrap = false } = one.look;
    if (!wrap) return size * 1.5;
    return textHeight(String(one.value), usablePoints(widths[at] ?? 10), { size, bold }) + ROOM;
  });
  return { height: Math.min(HIGHEST, Math.ceil(Math.max(least, ...heights))), cells };
}
