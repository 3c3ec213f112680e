/**
 * Touched cells put into a loaded sheet's part, with every other character of it left as it was. For the commonest change, a
 * few cells of a large sheet: excelize would take in the whole sheet (seven seconds of processor time for 100,000 cells).
 */
import { columnIndex, cellAddress, parseRange } from '../../domain/address';
import type { BookSheet } from '../book/book';
import type { CellFormat } from '../book/cell-format';
import { cellAt, formatAt } from '../book/make';
import { cellXml } from '../../domain/workbook-file/cell-xml';
import { attribute } from '../../domain/workbook-file/scan-xml';
import { element } from '../../domain/workbook-file/element';
import { isRewritten } from './touched';

const ROW = /<row\b((?:"[^"]*"|[^">])*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const CELL = /<c\b((?:"[^"]*"|[^">])*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

export interface Splice {
  readonly sheet: BookSheet;
  readonly before: BookSheet;
  /** A format's number in the file. */
  readonly style: (format: CellFormat) => number;
}

/** Whether a part is written plainly enough: no prefixes, every row and cell with its address. */
export function canSplice(xml: string): boolean {
  if (!/<worksheet[\s>]/.test(xml) || !/<sheetData[\s>/]/.test(xml)) return false;
  for (const [, attributes = '', content = ''] of xml.matchAll(ROW)) {
    if (attribute(attributes, 'r') === undefined) return false;
    for (const [, cell = ''] of content.matchAll(CELL)) if (attribute(cell, 'r') === undefined) return false;
  }
  return true;
}

/** The whole part with its touched cells. */
export function spliceCells(xml: string, splice: Splice): string {
  const start = xml.indexOf('<sheetData');
  const close = xml.indexOf('</sheetData>', start);
  // An empty list may be written as one tag.
  const tagEnd = xml.indexOf('>', start) + 1;
  const [from, to] = close < 0 ? [tagEnd, tagEnd] : [tagEnd, close];
  const { touched } = splice.sheet;
  const waiting = [...touched.cells.keys()].sort((a, b) => a - b);
  const orphans = new Set<string>();
  const newRowsBefore = (row: number): string => {
    const rows: string[] = [];
    while ((waiting[0] ?? Infinity) < row) rows.push(newRow(waiting.shift() ?? 0, splice));
    return rows.join('');
  };
  const rows = xml.slice(from, to).replace(ROW, (whole, attributes: string, content: string | undefined) => {
    const row = Number(attribute(attributes, 'r')) - 1;
    const missing = newRowsBefore(row);
    if (waiting[0] !== row) return missing + whole;
    waiting.shift();
    // `spans` is a hint that may now be wrong.
    return `${missing}<row${attributes.replace(/ spans="[^"]*"/, '').trimEnd()}>${splicedRow(row, content ?? '', splice, orphans)}</row>`;
  });
  const data = restoreOrphans(rows + newRowsBefore(Infinity), splice.sheet, orphans);
  const opening = close < 0 ? xml.slice(0, from).replace(/\s*\/>$/, '>') : xml.slice(0, from);
  return opening + data + (close < 0 ? '</sheetData>' : '') + xml.slice(to);
}

function newRow(row: number, splice: Splice): string {
  const content = splicedRow(row, '', splice, new Set());
  return content ? element('row', { r: row + 1 }, content) : '';
}

/** The row's cells in order, touched ones written anew. Notes the groups whose shared formula stood in a cell that changed. */
function splicedRow(row: number, content: string, splice: Splice, orphans: Set<string>): string {
  const cells = new Map<number, string>();
  const styles = new Map<number, string>();
  const touched = splice.sheet.touched.cells.get(row) ?? new Set<number>();
  for (const [whole, attributes = '', inner = ''] of content.matchAll(CELL)) {
    const column = columnIndex(/^[A-Za-z]+/.exec(attribute(attributes, 'r') ?? '')?.[0] ?? '');
    cells.set(column, whole);
    styles.set(column, attribute(attributes, 's') ?? '0');
    const shared = /<f\b[^>]*t="shared"[^>]*>[^<]+</.test(inner) ? / si="(\d+)"/.exec(inner)?.[1] : undefined;
    if (shared !== undefined && touched.has(column) && isRewritten(splice.sheet, splice.before, row, column)) orphans.add(shared);
  }
  for (const column of touched) {
    const cell = cellAt(splice.sheet, row, column);
    const style = styleOf(row, column, styles.get(column), splice);
    const old = cells.get(column);
    if (old !== undefined && !isRewritten(splice.sheet, splice.before, row, column)) cells.set(column, restyled(old, style));
    else if (cell) cells.set(column, cellXml(cellAddress(row, column), style || undefined, cell));
    else if (style) cells.set(column, `<c r="${cellAddress(row, column)}" s="${style}"/>`);
    else cells.delete(column);
  }
  return [...cells].sort(([a], [b]) => a - b).map(([, text]) => text).join('');
}

/** The cell as it was, with another style number. */
function restyled(cell: string, style: number): string {
  const tag = /^<c\b(?:"[^"]*"|[^">])*/.exec(cell)?.[0] ?? '';
  const bare = tag.replace(/ s="\d*"/, '');
  return `${bare.slice(0, 2)}${style ? ` s="${style}"` : ''}${bare.slice(2)}${cell.slice(tag.length)}`;
}

/** A look that did not change keeps its number, and with it what a CellFormat has no word for. */
function styleOf(row: number, column: number, old: string | undefined, { sheet, before, style }: Splice): number {
  const look = formatAt(sheet, row, column);
  return old !== undefined && look === formatAt(before, row, column) ? Number(old) : style(look);
}

/** The other cells of a group of shared formulas get theirs in full, once the cell that held it is changed. */
function restoreOrphans(data: string, sheet: BookSheet, orphans: ReadonlySet<string>): string {
  if (orphans.size === 0) return data;
  return data.replace(CELL, (whole, attributes: string, inner: string | undefined) => {
    const group = /<f\b[^>]*t="shared"/.test(inner ?? '') ? / si="(\d+)"/.exec(inner ?? '')?.[1] : undefined;
    const place = parseRange(attribute(attributes, 'r') ?? '');
    const cell = place && cellAt(sheet, place.row, place.column);
    if (group === undefined || !orphans.has(group) || !place || !cell) return whole;
    return cellXml(cellAddress(place.row, place.column), Number(attribute(attributes, 's') ?? 0) || undefined, cell);
  });
}
