/**
 * Looks packed for few requests: number formats as one matrix, and every other property set once for all the ranges
 * that share its value, so that the number of requests does not grow with the number of measures.
 */
import { rangeAddress } from '../domain/address';
import type { CellLook, LookedRange, PlanCell } from '../domain/render/sheet-plan';
import { isFull, typedText } from './typed-text';

export interface LookGroup {
  readonly look: CellLook;
  /** A1 addresses joined by commas, each piece short enough for Excel's getRanges. */
  readonly addresses: readonly string[];
}

/** Excel takes at most 8,192 characters in one address list. */
const MOST_CHARACTERS = 8_000;

function joinAddresses(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let current = '';
  for (const part of parts) {
    if (current !== '' && current.length + 1 + part.length > MOST_CHARACTERS) {
      joined.push(current);
      current = '';
    }
    current = current === '' ? part : `${current},${part}`;
  }
  return current === '' ? joined : [...joined, current];
}

/** Ranges of equal look together, in the order in which each look first comes: a later look still wins where they overlap. */
export function groupLooks(looks: readonly LookedRange[]): readonly LookGroup[] {
  const groups = new Map<string, { look: CellLook; parts: string[] }>();
  for (const { range, look } of looks) {
    // Formats that only say the number format are written with the cells.
    if (Object.keys(look).every((key) => key === 'numberFormat')) continue;
    const key = JSON.stringify(Object.entries(look).sort(([a], [b]) => (a < b ? -1 : 1)));
    const group = groups.get(key);
    if (group) group.parts.push(rangeAddress(range));
    else groups.set(key, { look, parts: [rangeAddress(range)] });
  }
  return [...groups.values()].map(({ look, parts }) => ({ look, addresses: joinAddresses(parts) }));
}

/** Rows of equal height together: "3:3,5:7". */
export function groupHeights(heights: Readonly<Record<number, number>>): readonly { height: number; addresses: readonly string[] }[] {
  const groups = new Map<number, string[]>();
  for (const [row, height] of Object.entries(heights)) {
    const line = String(Number(row) + 1);
    const rows = groups.get(height);
    if (rows) rows.push(`${line}:${line}`);
    else groups.set(height, [`${line}:${line}`]);
  }
  return [...groups].map(([height, rows]) => ({ height, addresses: joinAddresses(rows) }));
}

/** Excel shows text-formatted cells of more than 255 characters as hashes, so long text keeps the General format, unless it fills its cell. */
const LONGEST_TEXT_FORMAT = 255;

/**
 * The number formats of a plan, rows × columns. Text cells get "@" so that Excel never reads a formula, a date or a
 * number into them; numbers get the format of the last look over them, or General.
 */
export function numberFormats(cells: readonly (readonly PlanCell[])[], looks: readonly LookedRange[]): string[][] {
  const formats = cells.map((row) => row.map(() => 'General'));
  for (const { range, look } of looks) {
    if (look.numberFormat === undefined) continue;
    for (let row = range.row; row < range.row + range.rows; row += 1) {
      formats[row]?.fill(look.numberFormat, range.column, range.column + range.columns);
    }
  }
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      const format = formats[row];
      if (format && typeof cell === 'string') format[column] = cell.length > LONGEST_TEXT_FORMAT && !isFull(cell) ? 'General' : '@';
    }
  }
  return formats;
}

/**
 * The values to hand to Excel: blanks clear what stood there. Text too long for the "@" format, and text that begins with
 * an apostrophe, is led by one more: Excel takes the first off again, and keeps the rest as text whatever it begins with.
 */
export function cellValues(cells: readonly (readonly PlanCell[])[]): (string | number)[][] {
  return cells.map((row) =>
    row.map((cell) => {
      if (cell === null) return '';
      if (typeof cell !== 'string') return cell;
      return cell.length > LONGEST_TEXT_FORMAT || cell.startsWith("'") ? typedText(cell) : cell;
    }),
  );
}
