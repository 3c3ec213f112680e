/** Addresses as Excel reads and writes them: with sheet names, whole rows and columns, and names that stand for a range. */
import { type CellRange, columnLetters, rangeAddress } from '../../domain/address';
import type { BookSheet } from '../book/book';
import { ExcelError } from '../book/excel-error';
import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from '../book/limits';
import { quotedSheetName } from '../book/name-formula';
import { rangeOfName } from '../book/names';
import { parseAddress } from '../book/parse-address';
import { sheetById } from '../book/sheets';
import { sheetNamed } from '../book/sheet-names';
import type { HostState } from './state';
import type { RangeThing } from './things';

/** The sheet of a range. ItemNotFound for a deleted sheet, InvalidReference for deleted cells. */
export function sheetOf(range: RangeThing, host: HostState): BookSheet {
  if (range.sheetId === '') throw new ExcelError('InvalidReference', 'The cells of this range were deleted.');
  return sheetById(host.book, range.sheetId);
}

/** What is selected, wherever that is. */
export function selectedRange({ book, references }: HostState): RangeThing {
  return references.range(sheetById(book, book.selection.sheetId).id, book.selection.range);
}

/** "B2:D9", "A:F", "3:9". */
export function localAddress(range: CellRange): string {
  if (isWholeRows(range)) return `${range.row + 1}:${range.row + range.rows}`;
  if (isWholeColumns(range)) return `${columnLetters(range.column)}:${columnLetters(range.column + range.columns - 1)}`;
  return rangeAddress(range);
}

export function fullAddress(range: RangeThing, host: HostState): string {
  return `${quotedSheetName(sheetOf(range, host).name)}!${localAddress(range.range)}`;
}

/** Throws InvalidArgument where any of the cells would lie off the sheet. */
export function insideSheet(range: CellRange): CellRange {
  const sound =
    range.row >= 0 && range.column >= 0 && range.rows > 0 && range.columns > 0 &&
    range.row + range.rows <= MAX_ROWS && range.column + range.columns <= MAX_COLUMNS;
  if (!sound) throw new ExcelError('InvalidArgument', 'The range would not lie on the sheet.');
  return range;
}

/** The sheet that an address names before its "!"; undefined where it names none. ItemNotFound for one that is not there. */
function sheetInAddress(text: string, host: HostState): BookSheet | undefined {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return undefined;
  const written = text.slice(0, mark);
  const name = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  const sheet = sheetNamed(host.book, name);
  if (!sheet) throw new ExcelError('ItemNotFound', `There is no sheet named "${name}".`);
  return sheet;
}

/** An address or a name to a range. `sheet` is where an address without a sheet's name lies. InvalidArgument for neither. */
export function rangeAt(text: string, sheet: BookSheet, host: HostState): RangeThing {
  const found = parseAddress(text);
  if (found) return host.references.range((sheetInAddress(text, host) ?? sheet).id, found);
  const named = rangeOfName(host.book, text, sheet.id);
  if (named) return host.references.range(named.sheetId, named.range);
  throw new ExcelError('InvalidArgument', `"${text}" is neither an address nor the name of a range.`);
}
