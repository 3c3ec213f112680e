/** The fix that a finding allows, where one is certain: shown first, and made only when the analyst says so. */
import { parseRange } from '../address';
import type { Finding } from '../checks/finding';
import type { CellScalar, SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { shiftDecimal } from '../value/decimal';
import { plainText, readNumberText } from '../value/number-text';
import type { CellChange } from './cell-change';

export interface Fix {
  /** What it does, as the button says it: "Make 1,204 a number". */
  readonly words: string;
  readonly change: CellChange;
}

interface Held {
  readonly value: CellScalar;
  readonly formula: CellScalar;
  readonly format: string;
}

/** The cell that a finding is about; undefined where it is about several, or none that was read. */
function cellOf(sheet: SheetSnapshot, address: string): Held | undefined {
  const range = parseRange(address);
  if (!range || range.rows !== 1 || range.columns !== 1 || !sheet.used) return undefined;
  const [row, column] = [range.row - sheet.used.row, range.column - sheet.used.column];
  const value = sheet.values[row]?.[column];
  return value === undefined ? undefined : { value, formula: sheet.formulas[row]?.[column] ?? value, format: sheet.formats[row]?.[column] ?? 'General' };
}

type Offer = (held: Held) => { readonly words: string; readonly after: CellChange['after'] } | null;

/** A number kept as text becomes the number, shown as it was written. */
const numberFromText: Offer = ({ value, format }) => {
  if (typeof value !== 'string') return null;
  const words = plainText(value);
  const read = readNumberText(words);
  if (!read || read.isRate || read.unit === 'currency') return null;
  const places = read.decimals > 0 ? `.${'0'.repeat(read.decimals)}` : '';
  if (read.unit === 'percent') return { words: `Make ${words} a number`, after: { value: shiftDecimal(read.value, -2), format: `0${places}%` } };
  const shown = words.includes(',') ? `#,##0${places}` : read.decimals > 0 ? `0${places}` : 'General';
  return { words: `Make ${words} a number`, after: { value: read.value, format: format === '@' || format === 'General' ? shown : format } };
};

/** A share kept as a fraction among percentages becomes a percentage like the others. */
const percentFromFraction: Offer = ({ value, format }) => {
  if (typeof value !== 'number' || Math.abs(value) > 1 || format.includes('%')) return null;
  const percent = shiftDecimal(value, 2);
  return { words: `Make ${String(value)} into ${String(percent)}`, after: { value: percent, format } };
};

const OFFERS: Readonly<Record<string, Offer>> = { 'number-as-text': numberFromText, 'fraction-for-percent': percentFromFraction };

/**
 * The fix that this finding allows; null where none is certain, the cell holds a formula, its sheet is protected or is not
 * the analyst's. A match to a measure is accepted in the measure map and changes no cell: it is not offered here.
 */
export function offerFix({ code, sheet, address }: Pick<Finding, 'code' | 'sheet' | 'address'>, snapshot: WorkbookSnapshot): Fix | null {
  const offer = OFFERS[code];
  const on = snapshot.sheets.find(({ name }) => name === sheet);
  if (!offer || !on || address === null || on.isProtected || on.mark !== undefined) return null;
  const held = cellOf(on, address);
  if (!held || (typeof held.formula === 'string' && held.formula.startsWith('='))) return null;
  const offered = offer(held);
  return offered && { words: offered.words, change: { sheet: on.name, address, before: { value: held.value, format: held.format }, after: offered.after } };
}
