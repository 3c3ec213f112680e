/**
 * A workbook file into the stand-in's Book. Everything that the Book has a place for is read; the file itself is kept as
 * `origin`, so that what has no place here (pictures, shapes, pivot tables, …) is there again when it is saved.
 */
import { parseRange } from '../../domain/address';
import type { Book, BookSheet } from '../book/book';
import { newBook, newSheet } from '../book/make';
import { paletteOf } from './colours';
import { readFilters } from './filters';
import { openPackage, type WorkbookPackage } from '../../domain/workbook-file/open-package';
import { partText, partTree, relatedPart, relationships } from '../../domain/workbook-file/package-parts';
import { UNKNOWN_PASSWORD } from './protection-options';
import { type Person, readComments, readPersons } from './comments/read-comments';
import { elementsIn } from './elements-in';
import { type FormatContext, readFormats } from './conditional-formats/read-formats';
import { readCharts } from './charts/read-charts';
import { readProperties } from '../../domain/workbook-file/read-properties';
import { readSheet, type SheetContext } from './read-sheet';
import { readStrings } from '../../domain/workbook-file/read-strings';
import { readStyles } from './read-styles';
import { readTables } from './read-tables';
import { activeTab, dateSystemOf, definedNames, sheetEntries, structureLock, type SheetEntry } from '../../domain/workbook-file/read-workbook';
import type { ZipLimits } from '../../domain/workbook-file/read-zip';
import { childrenIn } from '../../domain/workbook-file/xml-tree';
import { WorkbookFileError } from '../../domain/workbook-file/workbook-file-error';

/** Throws WorkbookFileError, whose message is one plain sentence. `fileName` is for that sentence only. */
export function loadBook(bytes: Uint8Array, fileName: string, limits?: ZipLimits): Promise<Book> {
  // In a promise's function, so that what is thrown becomes a rejection.
  return new Promise((resolve) => resolve(bookOf(bytes, fileName, limits)));
}

/** Sheet ids look like Excel's and follow the sheets' order in the file. */
export function sheetId(index: number): string {
  return `{00000000-${(index + 1).toString(16).toUpperCase().padStart(4, '0')}-0000-0000-000000000000}`;
}

function bookOf(bytes: Uint8Array, fileName: string, limits?: ZipLimits): Book {
  const opened = openPackage(bytes, fileName, limits);
  const notes: string[] = [];
  const entries = sheetEntries(opened);
  const context = contextOf(opened);
  const sheets = entries.map((entry, index) => loadSheet(opened, entry, sheetId(index), context, notes));
  const worksheets = sheets.filter((sheet) => sheet !== undefined);
  if (worksheets.length === 0) throw new WorkbookFileError('damaged', fileName, 'it holds no worksheet');
  for (const [index, sheet] of sheets.entries()) if (sheet) addCharts(sheet, opened, entries[index]?.path ?? '', worksheets, notes);
  const persons = personsIn(opened);
  for (const [index, sheet] of sheets.entries()) if (sheet) addComments(sheet, opened, entries[index]?.path ?? '', persons, notes);
  const book = newBook(worksheets, bytes, notes);
  book.dateSystem = context.dateSystem;
  book.properties = readProperties(opened);
  addNames(book, opened, sheets, notes);
  const lock = structureLock(opened);
  if (lock) book.protection = { password: lock.hasPassword ? UNKNOWN_PASSWORD : null };
  const front = sheets[activeTab(opened)] ?? worksheets.find(({ visibility }) => visibility === 'Visible') ?? worksheets[0];
  if (front) {
    book.activeSheetId = front.id;
    book.selection = { ...book.selection, sheetId: front.id };
  }
  return book;
}

/** What all sheets need of the file's other parts. */
type FileContext = Omit<SheetContext, 'targets'> & FormatContext;

function contextOf(opened: WorkbookPackage): FileContext {
  const tree = (type: string) => {
    const path = relatedPart(opened, opened.path, type);
    return path === undefined ? undefined : partTree(opened, path);
  };
  const styles = tree('styles');
  const palette = paletteOf(tree('theme'), styles);
  const strings = relatedPart(opened, opened.path, 'sharedStrings');
  const text = strings === undefined ? undefined : partText(opened, strings);
  return {
    palette,
    looks: childrenIn(styles, 'dxfs', 'dxf'),
    formats: readStyles(styles, palette),
    strings: text === undefined ? [] : damagedUnless(opened, strings ?? '', () => readStrings(text)),
    dateSystem: dateSystemOf(opened),
    expanded: { characters: 0 },
  };
}

/** A worksheet; undefined (with a note) for a chart's own sheet and the like, which stays in the file. */
function loadSheet(opened: WorkbookPackage, entry: SheetEntry, id: string, context: FileContext, notes: string[]): BookSheet | undefined {
  if (entry.kind !== 'worksheet') {
    notes.push(`Sheet “${entry.name}” is not a worksheet (${entry.kind ?? 'its part is missing'}): it is kept in the file but not shown.`);
    return undefined;
  }
  const sheet = newSheet(id, entry.name, entry.name);
  sheet.visibility = entry.visibility;
  const targets = new Map(relationships(opened, entry.path).map((relationship) => [relationship.id, relationship.target]));
  const text = partText(opened, entry.path) ?? '';
  damagedUnless(opened, `sheet “${entry.name}”`, () => readSheet(sheet, text, { ...context, targets }));
  const { formats, extended } = damagedUnless(opened, `sheet “${entry.name}”`, () => readFormats(text, context));
  sheet.conditionalFormats = formats;
  sheet.extendedFormats = extended;
  if (sheet.autoFilter) sheet.filters = damagedUnless(opened, `sheet “${entry.name}”`, () => readFilters(ownFilter(text), context));
  sheet.tables = readTables(opened, entry.path, context);
  return sheet;
}

/** The sheet's own filter: those of other people's views say the same words. */
function ownFilter(sheet: string): string {
  const views = elementsIn(sheet, 'customSheetViews').map(({ text }) => text);
  return elementsIn(views.reduce((text, view) => text.replace(view, ''), sheet), 'autoFilter')[0]?.text ?? '';
}

/** Charts whose parts are broken stay in the file like those that cannot be drawn: no reason to refuse the workbook. */
function addCharts(sheet: BookSheet, opened: WorkbookPackage, path: string, sheets: readonly BookSheet[], notes: string[]): void {
  try {
    const read = readCharts(opened, path, sheets);
    sheet.charts = read.map(({ chart }) => chart);
    for (const { chart, looks } of read) if (Object.keys(looks).length > 0) sheet.chartLooks.set(chart.id, looks);
  } catch {
    notes.push(`The charts of sheet “${sheet.name}” could not be read: they are kept in the file but not shown.`);
  }
}

function personsIn(opened: WorkbookPackage): ReadonlyMap<string, Person> {
  try {
    return readPersons(opened, opened.path);
  } catch {
    return new Map();
  }
}

/** Comments whose parts are broken stay in the file: no reason to refuse the workbook. */
function addComments(sheet: BookSheet, opened: WorkbookPackage, path: string, persons: ReadonlyMap<string, Person>, notes: string[]): void {
  try {
    Object.assign(sheet, readComments(opened, path, persons));
  } catch {
    notes.push(`The comments of sheet “${sheet.name}” could not be read: they are kept in the file but not shown.`);
  }
}

/** Print areas and titles go to the sheets' layouts; other names that begin with "_xlnm." are Excel's own and not shown. */
function addNames(book: Book, opened: WorkbookPackage, sheets: readonly (BookSheet | undefined)[], notes: string[]): void {
  for (const { name, formula, sheet: index, visible, comment } of definedNames(opened)) {
    const sheet = index === null ? undefined : sheets[index];
    if (sheet && name === '_xlnm.Print_Area') {
      sheet.layout.printArea = parseRange(formula) ?? null;
      if (!sheet.layout.printArea) notes.push(`Sheet “${sheet.name}” prints several areas: they are kept in the file but not shown.`);
    } else if (sheet && name === '_xlnm.Print_Titles') {
      const rows = /(?<!\d)(\d{1,7}):\$?(\d{1,7})(?:,|$)/.exec(formula);
      if (rows) sheet.layout.titleRows = { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 };
    }
    if (name === '' || name.startsWith('_xlnm.') || (index !== null && !sheet)) continue;
    book.names.push({ name, formula: `=${formula}`, scope: sheet?.id ?? null, visible, comment });
  }
}

/** Broken XML is a damaged file. */
function damagedUnless<Result>(opened: WorkbookPackage, where: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError('damaged', opened.fileName, `in ${where}`, { cause: error });
  }
}
