/**
 * Formulas and errors into a saved sheet's cells. excelize writes a formula's cell without its last result (or as text), and
 * drops the other formulas of a shared group when its first cell changes; so every formula that the sheet holds is compared.
 */
import { parseRange, type CellRange } from '../../domain/address';
import type { BookCell, BookSheet } from '../book/book';
import { cellAt } from '../book/make';
import { encodeEscapes } from './escapes';
import { encodeXml } from './scan-xml';
import type { CellSet } from './save-cells';

const CELL = /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

/** The `sheetData` element with the cells of `written` as the sheet has them, and lost formulas restored. */
export function patchCells(data: string, sheet: BookSheet, written: CellSet): string {
  return data.replace(CELL, (whole, address: string, attributes: string, content: string | undefined) => {
    const range = parseRange(address);
    const cell = range && cellAt(sheet, range.row, range.column);
    if (!range || !cell || !needsPatch(cell, range, content ?? '', written)) return whole;
    return cellXml(address, / s="(\d+)"/.exec(attributes)?.[1], cell);
  });
}

function needsPatch(cell: BookCell, { row, column }: CellRange, content: string, written: CellSet): boolean {
  const isWritten = written.get(row)?.has(column) ?? false;
  if (cell.formula !== null) return isWritten || !content.includes('<f');
  return isWritten && cell.isError;
}

function cellXml(address: string, style: string | undefined, { formula, value, isError }: BookCell): string {
  const type = isError ? 'e' : typeof value === 'boolean' ? 'b' : typeof value === 'string' && value !== '' ? 'str' : undefined;
  const text = typeof value === 'boolean' ? String(Number(value)) : typeof value === 'string' ? encodeXml(encodeEscapes(value)) : String(value);
  return (
    `<c r="${address}"${style === undefined ? '' : ` s="${style}"`}${type === undefined ? '' : ` t="${type}"`}>` +
    (formula === null ? '' : `<f>${encodeXml(formula.replace(/^=/, ''))}</f>`) +
    (text === '' ? '' : `<v>${text}</v>`) +
    '</c>'
  );
}
