/**
 * Sheets added, deleted and renamed; they are told apart by the name that they had in the file. Their order is written by
 * patch-workbook: excelize's own call for it takes in, and writes again, every sheet of the file.
 */
import type { Book } from '../book/book';
import { done, type ExcelizeFile } from './excelize';

/** `worksheets` are the file's, by name. */
export function saveStructure(file: ExcelizeFile, book: Book, worksheets: readonly string[]): void {
  const kept = new Map(book.sheets.flatMap((sheet) => (sheet.loadedAs === null ? [] : [[sheet.loadedAs, sheet] as const])));
  const gone = worksheets.filter((name) => !kept.has(name));
  const renamed = [...kept].filter(([old, { name }]) => old !== name);
  // All that change their name or go step aside first, so that names may be swapped and used again.
  const aside = new Map([...gone, ...renamed.map(([old]) => old)].map((name, index) => [name, asideName(index, book, worksheets)]));
  for (const [name, other] of aside) done('rename a sheet', file.SetSheetName(name, other));
  for (const [old, { name }] of renamed) done('rename a sheet', file.SetSheetName(aside.get(old) ?? old, name));
  for (const { loadedAs, name } of book.sheets) if (loadedAs === null) done('add a sheet', file.NewSheet(name));
  for (const name of gone) done('delete a sheet', file.DeleteSheet(aside.get(name) ?? name));
}

function asideName(index: number, book: Book, worksheets: readonly string[]): string {
  let name = `~${index}`;
  while (worksheets.includes(name) || book.sheets.some((sheet) => sheet.name === name)) name += '~';
  return name;
}
