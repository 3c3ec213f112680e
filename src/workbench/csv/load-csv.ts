/** A CSV or TSV file into the stand-in's Book: one sheet, named after the file. */
import { legalSheetName } from '../../domain/render/sheet-name';
import type { Book } from '../book/book';
import { MAX_CELL_TEXT, MAX_COLUMNS, MAX_ROWS } from '../book/limits';
import { newBook, newSheet, touchCell } from '../book/make';
import { WorkbookFileError } from '../../domain/workbook-file/workbook-file-error';
import { whyNotZip } from '../../domain/workbook-file/recognise';
import { decodeText } from '../../domain/workbook-file/decode-text';
import { fieldValue } from './field-value';
import { splitFields } from '../../domain/workbook-file/split-fields';

/** True for a name that ends as text tables do. */
export function isCsvName(fileName: string): boolean {
  return /\.(?:csv|tsv|tab|txt)$/i.test(fileName);
}

/** Throws WorkbookFileError for a file that is empty, no text, or more than one sheet of Excel's can hold. */
export function loadCsv(bytes: Uint8Array, fileName: string): Book {
  const kind = whyNotZip(bytes);
  // UTF-16 without its mark looks like no text to one who expects none, so only what is surely something else is refused.
  if (kind !== 'text' && kind !== 'not-a-workbook') throw new WorkbookFileError(kind ?? 'not-text', fileName);
  const rows = splitFields(decodeText(bytes));
  const sheet = newSheet('{00000000-0001-0000-0000-000000000000}', legalSheetName(fileName.replace(/\.[^.]*$/, ''), []));
  for (const [row, fields] of rows.entries()) {
    for (const [column, field] of fields.entries()) {
      if (field === '') continue;
      if (row >= MAX_ROWS || column >= MAX_COLUMNS || field.length > MAX_CELL_TEXT) throw new WorkbookFileError('too-large-for-a-sheet', fileName, `line ${String(row + 1)}`);
      Object.assign(touchCell(sheet, row, column), fieldValue(field));
    }
  }
  return newBook([sheet]);
}
