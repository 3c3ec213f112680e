/**
 * Formulas and errors into a saved sheet's cells. excelize writes a formula's cell without its last result (or as text), and
 * drops the other formulas of a shared group when its first cell changes; so every formula that the sheet holds is compared.
 */
import { parseRange } from '../../domain/address';
import type { BookCell, BookSheet } from '../book/book';
import { cellAt } from '../book/make';
import { cellXml } from '../../domain/workbook-file/cell-xml';
import { isRewritten } from './touched';

const CELL = /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

/** The `sheetData` element of a loaded sheet with its changed cells as the sheet has them, and lost formulas restored. */
export function patchCells(data: string, sheet: BookSheet, before: BookSheet): string {
  return data.replace(CELL, (whole, address: string, attributes: string, content: string | undefined) => {
    const range = parseRange(address);
    const cell = range && cellAt(sheet, range.row, range.column);
    if (!range || !cell || !needsPatch(cell, content ?? '', isRewritten(sheet, before, range.row, range.column))) return whole;
    const style = / s="(\d+)"/.exec(attributes)?.[1];
    return cellXml(address, style === undefined ? undefined : Number(style), cell);
  });
}

function needsPatch({ formula, isError }: BookCell, content: string, rewritten: boolean): boolean {
  return formula === null ? rewritten && isError : rewritten || !content.includes('<f');
}
