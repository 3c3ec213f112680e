/** From a reference in a formula to the cells that it means: addresses, whole columns and rows, names, and parts of tables. */
import { parseStructRef } from '@borgar/fx';
import type { CellRange } from '../../domain/address';
import type { Book, BookSheet } from '../book/book';
import type { BookTable } from '../book/table';
import { isWholeColumns, isWholeRows } from '../book/limits';
import { rangeOfName } from '../book/names';
import { parseAddress } from '../book/parse-address';
import { columnNames } from '../book/table-headers';
import { allTables, bodyRows } from '../book/tables';
import { sheetNamed } from '../book/sheet-names';
import { usedRange } from '../book/used-range';

export interface Cells {
  readonly sheet: BookSheet;
  readonly range: CellRange;
}

/** The cell that a formula stands in. */
export interface Place {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
}

/** Undefined for what leads nowhere here: another workbook, several sheets at once, a name that is no range. */
export function findCells(written: string, kind: string, place: Place): Cells | undefined {
  if (kind === 'table') return tableCells(written, place);
  const mark = written.lastIndexOf('!');
  const sheetText = mark < 0 ? undefined : written.slice(0, mark);
  if (sheetText !== undefined && /[[\]]/.test(sheetText)) return undefined;
  const plain = sheetText?.startsWith("'") ? sheetText.slice(1, -1).replaceAll("''", "'") : sheetText;
  const sheet = plain === undefined ? place.sheet : sheetNamed(place.book, plain);
  if (!sheet) return undefined;
  const local = written.slice(mark + 1);
  const range = kind === 'name' ? undefined : parseAddress(local);
  if (range) return { sheet, range };
  const named = rangeOfName(place.book, local, sheet.id);
  const namedSheet = named && place.book.sheets.find(({ id }) => id === named.sheetId);
  if (named && namedSheet) return { sheet: namedSheet, range: named.range };
  return tableCells(written, place);
}

function tableCells(written: string, place: Place): Cells | undefined {
  const found = parseStructRef(written.includes('[') ? written : `${written}[#Data]`);
  if (!found) return undefined;
  const { columns = [], sections = [] } = found;
  const name = found.table?.toLowerCase();
  const inTable = ({ sheet, table }: { sheet: BookSheet; table: BookTable }) =>
    name === undefined || name === ''
      ? sheet === place.sheet && place.row >= table.range.row && place.row < table.range.row + table.range.rows
      : table.name.toLowerCase() === name;
  const met = allTables(place.book).find(inTable);
  if (!met) return undefined;
  const { sheet, table } = met;
  const rows = sectionRows(table, sections.map((one) => one.toLowerCase()), place);
  if (!rows || rows.count < 1) return undefined;
  const names = columnNames(sheet, table).map((one) => one.toLowerCase());
  const places = columns.map((one) => names.indexOf(one.toLowerCase()));
  if (places.includes(-1)) return undefined;
  const first = places.length === 0 ? 0 : Math.min(...places);
  const last = places.length === 0 ? table.range.columns - 1 : Math.max(...places);
  return { sheet, range: { row: rows.first, rows: rows.count, column: table.range.column + first, columns: last - first + 1 } };
}

function sectionRows(table: BookTable, sections: readonly string[], { row }: Place): { first: number; count: number } | undefined {
  const body = bodyRows(table);
  const { range } = table;
  if (sections.length === 0 || (sections.length === 1 && sections[0] === 'data')) return body;
  if (sections.includes('this row')) return row >= body.first && row < body.first + body.count ? { first: row, count: 1 } : undefined;
  const head = sections.includes('headers') || sections.includes('all');
  const data = sections.includes('data') || sections.includes('all');
  const totals = sections.includes('totals') || sections.includes('all');
  if ((head && !data && !table.showHeaders) || (totals && !data && !table.showTotals)) return undefined;
  const first = head ? range.row : data ? body.first : range.row + range.rows - 1;
  const end = totals ? range.row + range.rows : data ? body.first + body.count : range.row + 1;
  return { first, count: end - first };
}

/** Whole rows and columns end where the sheet's cells do. */
export function bounded({ sheet, range }: Cells): CellRange {
  if (!isWholeColumns(range) && !isWholeRows(range)) return range;
  const used = usedRange(sheet, true);
  const rows = isWholeColumns(range) ? Math.max(1, used ? used.row + used.rows : 1) : range.rows;
  const columns = isWholeRows(range) ? Math.max(1, used ? used.column + used.columns : 1) : range.columns;
  return { ...range, rows, columns };
}
