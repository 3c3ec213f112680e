/** Excel's rules for a sheet's name. Source: excel-facts; Microsoft, "Rename a worksheet". */
import type { Book, BookSheet } from './book';
import { ExcelError } from './excel-error';

/** Why Excel would refuse the name, in words; undefined where it is sound. */
export function sheetNameFault(name: string): string | undefined {
  if (name.trim() === '') return 'is blank';
  if (name.length > 31) return 'is longer than 31 characters';
  if (/[\\/?*:[\]]/.test(name)) return 'has one of \\ / ? * : [ ]';
  if (name.startsWith("'") || name.endsWith("'")) return 'begins or ends with an apostrophe';
  if (name.toLowerCase() === 'history') return 'is kept by Excel for itself';
  return undefined;
}

/** Excel tells sheets apart without regard to case. */
export function sheetNamed(book: Book, name: string): BookSheet | undefined {
  const wanted = name.toLowerCase();
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** Throws InvalidArgument for a name that breaks the rules, ItemAlreadyExists for one that another sheet has. */
export function checkSheetName(book: Book, name: string, except?: BookSheet): void {
  const fault = sheetNameFault(name);
  if (fault) throw new ExcelError('InvalidArgument', `A sheet cannot be named "${name}": the name ${fault}.`);
  const other = sheetNamed(book, name);
  if (other && other !== except) throw new ExcelError('ItemAlreadyExists', `There is a sheet named "${other.name}" already.`);
}

/** The first of "Sheet1", "Sheet2", … that no sheet has. */
export function freeSheetName(book: Book): string {
  let number = book.sheets.length + 1;
  while (sheetNamed(book, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
