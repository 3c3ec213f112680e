/** Sheets added, deleted, renamed and moved. Sheets are told apart by the name that they had in the file. */
import type { Book } from '../book/book';
import { done, type ExcelizeFile } from './excelize';

/** Does nothing where the sheets are as they were. `worksheets` are the file's, by name; others (charts' own) stay where they are. */
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
  order(file, book.sheets.map(({ name }) => name));
}

function asideName(index: number, book: Book, worksheets: readonly string[]): string {
  let name = `~${index}`;
  while (worksheets.includes(name) || book.sheets.some((sheet) => sheet.name === name)) name += '~';
  return name;
}

/** From the last to the first, each worksheet is put before the one that follows it, where it is not so already. */
function order(file: ExcelizeFile, wanted: readonly string[]): void {
  for (let index = wanted.length - 2; index >= 0; index -= 1) {
    const [name = '', next = ''] = [wanted[index], wanted[index + 1]];
    const now = file.GetSheetList().list.filter((sheet) => wanted.includes(sheet));
    if (now.indexOf(next) !== now.indexOf(name) + 1) done('move a sheet', file.MoveSheet(name, next));
  }
}
