/**
 * The Book as a workbook file. A file that was loaded and not changed comes back as the same bytes; one that was changed has
 * only the changes written into it, and its other sheets stay as they were, byte for byte.
 */
import type { Book, BookSheet } from '../book/book';
import { done, excelize } from './excelize';
import { loadBook } from './load';
import { openPackage, type WorkbookPackage } from '../../domain/workbook-file/open-package';
import { patchPackage } from './patch-package';
import type { WorkbookChange } from './patch-workbook';
import { UNKNOWN_PASSWORD } from './protection-options';
import { sheetEntries, structureLock } from '../../domain/workbook-file/read-workbook';
import { saveProperties } from './save-properties';
import type { SheetChange } from './save-sheet';
import { saveSheets } from './save-sheets';
import { saveStructure } from './save-structure';
import { hasChanges, isChanged } from './touched';
import { WorkbookFileError } from '../../domain/workbook-file/workbook-file-error';
import { childrenIn } from '../../domain/workbook-file/xml-tree';

/** excelize's own default, 16 MB, is less than a large sheet's part. */
const LARGEST_PART = 1_000_000_000;

/** Throws WorkbookFileError (not-saved). Nothing of the Book is changed by saving it. */
export async function saveBook(book: Book): Promise<Uint8Array> {
  try {
    const origin = book.origin ? openPackage(book.origin, '') : undefined;
    if (book.origin && origin && !hasChanges(book) && isSameLock(book, origin)) return book.origin;
    return await written(book, origin);
  } catch (error) {
    throw new WorkbookFileError('not-saved', 'The workbook', undefined, { cause: error });
  }
}

/** Nothing records that the workbook's structure was protected or unprotected, so it is compared. */
function isSameLock(book: Book, origin: WorkbookPackage): boolean {
  const lock = structureLock(origin);
  return lock ? book.protection?.password === (lock.hasPassword ? UNKNOWN_PASSWORD : null) : book.protection === null;
}

async function written(book: Book, origin: WorkbookPackage | undefined): Promise<Uint8Array> {
  const program = await excelize();
  const before = book.origin ? await loadBook(book.origin, '') : undefined;
  const file = book.origin
    ? program.OpenReader(book.origin, { UnzipSizeLimit: LARGEST_PART, UnzipXMLSizeLimit: LARGEST_PART })
    : program.NewFile();
  done('open the workbook', file);
  const sheets = book.sheets.map((sheet): SheetChange => ({ sheet, before: before?.sheets.find(({ name }) => name === sheet.loadedAs) }));
  saveStructure(file, book, before?.sheets.map(({ name }) => name) ?? file.GetSheetList().list);
  const made = saveSheets(file, sheets.filter(isChanged), origin);
  if (!before || book.touched.properties) saveProperties(file, book.properties, before?.properties);
  if (!before && book.dateSystem === '1904') done('set the date system', file.SetWorkbookProps({ Date1904: true }));
  const { buffer } = done('write the workbook', file.WriteToBuffer());
  return patchPackage(new Uint8Array(buffer as ArrayBuffer), workbookChange(book, origin, before, sheets), made, origin, before);
}

function workbookChange(book: Book, origin: WorkbookPackage | undefined, before: Book | undefined, sheets: readonly SheetChange[]): WorkbookChange {
  const byName = (name: string): BookSheet | undefined => before?.sheets.find((sheet) => sheet.name === name);
  const entries = origin ? sheetEntries(origin) : [];
  return {
    book,
    sheets,
    oldNames: childrenIn(origin?.workbook, 'definedNames', 'definedName'),
    oldSheets: entries.map(({ name }) => name),
    oldOrder: entries.map(({ name }) => byName(name)),
    oldProtection: before?.protection ?? null,
    oldActive: before?.sheets.find(({ id }) => id === before.activeSheetId),
  };
}
