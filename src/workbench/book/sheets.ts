/** Adding, deleting, renaming, moving and hiding sheets. Each throws what Excel throws and changes nothing then. */
import type { Book, BookSheet } from './book';
import { ExcelError } from './excel-error';
import { guardStructure } from './guard';
import { joinListening, tell } from './happenings';
import { newSheet } from './make';
import { absoluteFormula } from './name-formula';
import { referredRange } from './names';
import { checkSheetName, freeSheetName } from './sheet-names';
import { changeReferencesInRules } from './rule-formulas';
import { renamed, renameInFormulas } from './shift-formulas';

/** Throws ItemNotFound for a sheet that is no longer there. */
export function sheetById(book: Book, id: string): BookSheet {
  const sheet = book.sheets.find((one) => one.id === id);
  if (!sheet) throw new ExcelError('ItemNotFound', 'The sheet is no longer in the workbook.');
  return sheet;
}

/** Ids look like Excel's; none is given twice, so that a reference to a deleted sheet never finds another. */
export function freeSheetId(book: Book): string {
  for (;;) {
    book.made += 1;
    const id = `{00000000-0001-0000-F000-${book.made.toString(16).toUpperCase().padStart(12, '0')}}`;
    if (!book.sheets.some((sheet) => sheet.id === id)) return id;
  }
}

/** Adds a blank sheet after the last, as Excel does; undefined names it "Sheet4" or the like. It does not become active. */
export function addSheet(book: Book, name?: string): BookSheet {
  guardStructure(book);
  if (name !== undefined) checkSheetName(book, name);
  const sheet = newSheet(freeSheetId(book), name ?? freeSheetName(book));
  book.sheets.push(sheet);
  sheet.touched.aspects.add('position');
  joinListening(book, sheet);
  tell(book, { kind: 'added', sheetId: sheet.id });
  return sheet;
}

/** Names and formulas that refer to the sheet follow it. */
export function renameSheet(book: Book, sheet: BookSheet, name: string): void {
  guardStructure(book);
  checkSheetName(book, name, sheet);
  const referring = book.names.flatMap((one) => {
    const referred = referredRange(book, one.formula);
    return referred?.sheetId === sheet.id ? [{ one, range: referred.range }] : [];
  });
  const before = sheet.name;
  tell(book, { kind: 'renamed', sheetId: sheet.id, before, after: name });
  sheet.name = name;
  renameInFormulas(book, before, name);
  changeReferencesInRules(book, (written) => renamed(written, before, name));
  for (const { one, range } of referring) {
    one.formula = absoluteFormula(name, range);
    book.touched.names = true;
  }
  sheet.touched.aspects.add('name');
}

function isLastVisible(book: Book, sheet: BookSheet): boolean {
  return sheet.visibility === 'Visible' && !book.sheets.some((one) => one !== sheet && one.visibility === 'Visible');
}

/** A very hidden sheet, and the last visible one, cannot be deleted (Microsoft, "Worksheet.delete"). Names on it go with it. */
export function deleteSheet(book: Book, sheet: BookSheet): void {
  guardStructure(book);
  if (sheet.visibility === 'VeryHidden') {
    throw new ExcelError('InvalidOperation', `"${sheet.name}" is very hidden; show it before deleting it.`);
  }
  if (isLastVisible(book, sheet)) throw new ExcelError('InvalidOperation', 'A workbook keeps at least one visible sheet.');
  for (const name of book.names) {
    if (referredRange(book, name.formula)?.sheetId === sheet.id) {
      name.formula = '=#REF!';
      book.touched.names = true;
    }
  }
  const place = book.sheets.indexOf(sheet);
  book.sheets.splice(place, 1);
  if (sheet.loadedAs !== null) book.touched.deletedSheets.push(sheet.loadedAs);
  if (book.names.some((name) => name.scope === sheet.id)) {
    book.names = book.names.filter((name) => name.scope !== sheet.id);
    book.touched.names = true;
  }
  if (book.activeSheetId === sheet.id) activateSheet(book, nearestVisible(book, place));
  tell(book, { kind: 'deleted', sheetId: sheet.id });
}

function nearestVisible(book: Book, place: number): BookSheet {
  const sheet =
    book.sheets.slice(place).find((one) => one.visibility === 'Visible') ??
    book.sheets.slice(0, place).reverse().find((one) => one.visibility === 'Visible');
  if (!sheet) throw new ExcelError('GeneralException', 'A workbook keeps at least one visible sheet.');
  return sheet;
}

/** Brings a sheet to the front; a hidden one cannot be. The selection goes with it, to its first cell. */
export function activateSheet(book: Book, sheet: BookSheet): void {
  if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation', `"${sheet.name}" is hidden and cannot be made active.`);
  if (book.activeSheetId === sheet.id) return;
  tell(book, { kind: 'deactivated', sheetId: book.activeSheetId });
  book.activeSheetId = sheet.id;
  book.selection = { sheetId: sheet.id, range: { row: 0, column: 0, rows: 1, columns: 1 } };
  tell(book, { kind: 'activated', sheetId: sheet.id });
}

export function setVisibility(book: Book, sheet: BookSheet, visibility: BookSheet['visibility']): void {
  guardStructure(book);
  if (visibility !== 'Visible' && isLastVisible(book, sheet)) {
    throw new ExcelError('InvalidOperation', 'A workbook keeps at least one visible sheet.');
  }
  tell(book, { kind: 'visibility', sheetId: sheet.id, before: sheet.visibility, after: visibility });
  sheet.visibility = visibility;
  sheet.touched.aspects.add('visibility');
  if (visibility !== 'Visible' && book.activeSheetId === sheet.id) activateSheet(book, nearestVisible(book, book.sheets.indexOf(sheet)));
}

/** Zero-based place among the tabs. Every sheet between the old place and the new moves by one. */
export function moveSheet(book: Book, sheet: BookSheet, position: number): void {
  guardStructure(book);
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length) {
    throw new ExcelError('InvalidArgument', `There is no tab position ${position}: the workbook has ${book.sheets.length} sheets.`);
  }
  tell(book, { kind: 'moved', sheetId: sheet.id, before: book.sheets.indexOf(sheet), after: position });
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
  for (const one of book.sheets) one.touched.aspects.add('position');
}
