/**
 * The Book as a workbook file. A file that was loaded and not changed comes back as the same bytes; one that was changed has
 * only the changes written into it, and its other sheets stay as they were, byte for byte.
 */
import { zipSync, type Zippable } from 'fflate';
import type { Book, BookSheet, BookTable } from '../book/book';
import { done, excelize, type ExcelizeFile } from './excelize';
import { loadBook } from './load';
import { newCells } from './new-cells';
import { openPackage, type WorkbookPackage } from './open-package';
import { partTree, relatedPart, relationships, type Package } from './package-parts';
import { patchSheet } from './patch-sheet';
import { patchWorkbook, type WorkbookChange } from './patch-workbook';
import { readZip } from './read-zip';
import { usualFont, type UsualFont } from './read-styles';
import { sheetEntries } from './read-workbook';
import { addTables, dropTables, patchTable } from './save-tables';
import { patchManager, saveProperties, withoutDates } from './save-properties';
import { saveSheet, type SheetChange } from './save-sheet';
import { saveStructure } from './save-structure';
import { styleMaker } from './save-styles';
import { hasChanges, isChanged } from './touched';
import { WorkbookFileError } from './workbook-file-error';
import { childrenIn, type XmlElement } from './xml-tree';

/** excelize's own default, 16 MB, is less than a large sheet's part. */
const LARGEST_PART = 1_000_000_000;

/** What the patches need of the saving before them: the tables that were added, and new sheets' cells. */
interface Made {
  readonly tables: BookTable[];
  readonly cells: Map<BookSheet, string>;
}

/** Throws WorkbookFileError (not-saved). Nothing of the Book is changed by saving it. */
export async function saveBook(book: Book): Promise<Uint8Array> {
  if (book.origin && !hasChanges(book)) return book.origin;
  try {
    return await written(book);
  } catch (error) {
    throw new WorkbookFileError('not-saved', 'The workbook', undefined, { cause: error });
  }
}

async function written(book: Book): Promise<Uint8Array> {
  const program = await excelize();
  const origin = book.origin ? openPackage(book.origin, '') : undefined;
  const before = book.origin ? await loadBook(book.origin, '') : undefined;
  const file = book.origin
    ? program.OpenReader(book.origin, { UnzipSizeLimit: LARGEST_PART, UnzipXMLSizeLimit: LARGEST_PART })
    : program.NewFile();
  done('open the workbook', file);
  const sheets = book.sheets.map((sheet): SheetChange => ({ sheet, before: before?.sheets.find(({ name }) => name === sheet.loadedAs) }));
  saveStructure(file, book, before?.sheets.map(({ name }) => name) ?? file.GetSheetList().list);
  const made = saveSheets(file, sheets.filter(isChanged), usualFont(origin && stylesOf(origin)));
  if (!before || book.touched.properties) saveProperties(file, book.properties, before?.properties);
  if (!before && book.dateSystem === '1904') done('set the date system', file.SetWorkbookProps({ Date1904: true }));
  const { buffer } = done('write the workbook', file.WriteToBuffer());
  return patched(new Uint8Array(buffer as ArrayBuffer), book, sheets, made, workbookChange(book, origin, before, sheets), origin);
}

function saveSheets(file: ExcelizeFile, changes: readonly SheetChange[], usual: UsualFont): Made {
  const style = styleMaker(file, usual);
  for (const change of changes) dropTables(file, change);
  const made: Made = { tables: [], cells: new Map() };
  for (const change of changes) {
    // Asking for its properties makes excelize take the sheet in, so that its part is written plainly for the patches.
    done('open a sheet', file.GetSheetProps(change.sheet.name));
    saveSheet(file, change, style);
    made.tables.push(...addTables(file, change));
    if (!change.before) made.cells.set(change.sheet, newCells(change.sheet, style));
  }
  return made;
}

/** The saved package with what excelize cannot say. Parts that need nothing pass through. */
function patched(bytes: Uint8Array, book: Book, sheets: readonly SheetChange[], made: Made, whole: WorkbookChange, origin: WorkbookPackage | undefined): Uint8Array {
  const parts = readZip(bytes, '');
  const opened = openPackage(bytes, '');
  const paths = new Map(sheetEntries(opened).map(({ name, path }) => [name, path]));
  const change = (path: string | undefined, how: (xml: string) => string): void => {
    const part = path === undefined ? undefined : parts.get(path);
    if (path !== undefined && part) parts.set(path, new TextEncoder().encode(how(new TextDecoder().decode(part))));
  };
  for (const sheetChange of sheets.filter(isChanged)) {
    const path = paths.get(sheetChange.sheet.name);
    change(path, (xml) => patchSheet(xml, sheetChange, made.cells.get(sheetChange.sheet)));
    for (const table of made.tables.filter((candidate) => sheetChange.sheet.tables.includes(candidate))) {
      change(tablePart(opened, path ?? '', table.name), (xml) => patchTable(xml, table));
    }
  }
  change(opened.path, (xml) => patchWorkbook(xml, whole));
  if (!book.origin || book.touched.properties) change(relatedPart(opened, '', 'extended-properties'), (xml) => patchManager(xml, book.properties.manager));
  if (!book.origin) change(relatedPart(opened, '', 'core-properties'), withoutDates);
  if (origin) keepUntouched(parts, paths, origin, book, sheets);
  return zipSync(Object.fromEntries(parts) satisfies Zippable, { mtime: ZIP_DATE });
}

/**
 * Puts back, as they were, the parts that nothing here changed: excelize writes some of them again in its own way. Style and
 * string numbers in them still hold, since excelize only adds to those lists.
 */
function keepUntouched(parts: Map<string, Uint8Array>, paths: ReadonlyMap<string, string>, origin: WorkbookPackage, book: Book, sheets: readonly SheetChange[]): void {
  const keep = (path: string | undefined, from = path): void => {
    const old = from === undefined ? undefined : origin.parts.get(from);
    if (path !== undefined && old && parts.has(path)) parts.set(path, old);
  };
  const oldPaths = new Map(sheetEntries(origin).map(({ name, path }) => [name, path]));
  for (const change of sheets) if (!isChanged(change)) keep(paths.get(change.sheet.name), oldPaths.get(change.sheet.loadedAs ?? ''));
  keep(relatedPart(origin, origin.path, 'theme'));
  if (book.touched.properties) return;
  for (const type of ['core-properties', 'extended-properties', 'custom-properties']) keep(relatedPart(origin, '', type));
}

/** Zips date their parts; the same workbook should give the same bytes whenever it is saved. 1980 is the format's first year. */
const ZIP_DATE = new Date(1980, 0, 1);

function stylesOf(origin: WorkbookPackage): XmlElement | undefined {
  const path = relatedPart(origin, origin.path, 'styles');
  return path === undefined ? undefined : partTree(origin, path);
}

function tablePart(opened: Package, sheetPath: string, name: string): string | undefined {
  return relationships(opened, sheetPath)
    .filter(({ type }) => type === 'table')
    .find(({ target }) => new TextDecoder().decode(opened.parts.get(target)).includes(` displayName="${name}"`))?.target;
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
