/** What stands in a cell of the workbook, by sheet and address. */
import type { CellScalar, SheetSnapshot, WorkbookSnapshot } from '../snapshot';

export interface HeldCell {
  readonly value: CellScalar;
  readonly text: string;
  readonly format: string;
  /** The formula with its `=`; null where the cell holds none. */
  readonly formula: string | null;
}

export type CellLookup = (sheet: string, address: string) => HeldCell | undefined;

/** Zero-based row and column of one cell's A1; NaN for what is none. Made for many calls: no ranges, no `$`. */
export function placeOfCell(address: string): { readonly row: number; readonly column: number } {
  let [letters, column, row] = [0, 0, 0];
  for (; letters < address.length && address.charCodeAt(letters) >= 65; letters += 1) column = column * 26 + (address.charCodeAt(letters) & 31);
  for (let at = letters; at < address.length; at += 1) {
    const digit = address.charCodeAt(at) - 48;
    row = digit >= 0 && digit <= 9 ? row * 10 + digit : Number.NaN;
  }
  return { row: row - 1, column: letters >= 1 && letters <= 3 ? column - 1 : Number.NaN };
}

/** Finds cells of this workbook; undefined for cells that were not read. */
export function cellLookup({ sheets }: WorkbookSnapshot): CellLookup {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return (name, address) => {
    const sheet = byName.get(name);
    if (!sheet) return undefined;
    const { row, column } = placeOfCell(address);
    return cellAt(sheet, row, column);
  };
}

/** By zero-based row and column of the sheet. */
export function cellAt({ used, values, text, formats, formulas }: SheetSnapshot, row: number, column: number): HeldCell | undefined {
  if (!used) return undefined;
  const [r, c] = [row - used.row, column - used.column];
  const value = values[r]?.[c];
  if (value === undefined) return undefined;
  const formula = formulas[r]?.[c];
  return { value, text: text[r]?.[c] ?? '', format: formats[r]?.[c] ?? 'General', formula: typeof formula === 'string' && formula.startsWith('=') ? formula : null };
}

/** The text as shown; "" outside what was read. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return cellAt(sheet, row, column)?.text.trim() ?? '';
}
