/** Defined names: finding, adding, taking away, and what their formula stands for. */
import { type CellRange, parseRange } from '../../domain/address';
import type { Book, BookName } from './book';
import { ExcelError } from './excel-error';
import { tell } from './happenings';
import { ERROR_TEXTS } from './typed-text';

/** The name in a scope (a sheet's id, or null for the workbook's), without regard to case. */
export function findName(book: Book, name: string, scope: string | null): BookName | undefined {
  const wanted = name.toLowerCase();
  return book.names.find((one) => one.scope === scope && one.name.toLowerCase() === wanted);
}

/** Throws InvalidArgument for what Excel does not take as a name: spaces, a leading digit, what looks like a cell. */
export function checkName(name: string): void {
  const sound = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255 && !/^([rc]|r\d*c\d*)$/i.test(name);
  if (!sound || parseRange(name)) throw new ExcelError('InvalidArgument', `"${name}" cannot be a name in Excel.`);
}

export function addName(book: Book, name: BookName): BookName {
  checkName(name.name);
  if (findName(book, name.name, name.scope)) throw new ExcelError('ItemAlreadyExists', `There is a name "${name.name}" already.`);
  book.names.push(name);
  tell(book, { kind: 'named', sheetId: '' });
  book.touched.names = true;
  return name;
}

export function deleteName(book: Book, name: BookName): void {
  book.names = book.names.filter((one) => one !== name);
  tell(book, { kind: 'named', sheetId: '' });
  book.touched.names = true;
}

/** What a formula of one reference stands for: "='My sheet'!$A$1:$B$2". Undefined for anything else, and for a sheet that is gone. */
export function referredRange(book: Book, formula: string): { readonly sheetId: string; readonly range: CellRange } | undefined {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!"(),]+))!(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)$/.exec(formula);
  if (!match) return undefined;
  const sheetName = (match[1]?.replaceAll("''", "'") ?? match[2] ?? '').toLowerCase();
  const sheet = book.sheets.find((one) => one.name.toLowerCase() === sheetName);
  const range = parseRange(match[3] ?? '');
  return sheet && range ? { sheetId: sheet.id, range } : undefined;
}

/** The range behind a name, as seen from a sheet: its own names come before the workbook's. */
export function rangeOfName(book: Book, name: string, sheetId: string): ReturnType<typeof referredRange> {
  const found = findName(book, name, sheetId) ?? findName(book, name, null);
  return found && referredRange(book, found.formula);
}

export type NameContent =
  | { readonly type: 'Range'; readonly value: string }
  | { readonly type: 'String'; readonly value: string }
  | { readonly type: 'Double' | 'Integer'; readonly value: number }
  | { readonly type: 'Boolean'; readonly value: boolean }
  | { readonly type: 'Error'; readonly value: string };

/** office.js' NamedItem type and value. A formula that is neither a reference nor a constant is not calculated: an Error. */
export function nameContent(book: Book, name: BookName): NameContent {
  const body = name.formula.replace(/^=/, '');
  if (referredRange(book, name.formula)) return { type: 'Range', value: body };
  const text = /^"((?:[^"]|"")*)"$/.exec(body);
  if (text) return { type: 'String', value: (text[1] ?? '').replaceAll('""', '"') };
  if (/^(TRUE|FALSE)$/i.test(body)) return { type: 'Boolean', value: body.toUpperCase() === 'TRUE' };
  if (body !== '' && Number.isFinite(Number(body))) {
    return { type: Number.isInteger(Number(body)) ? 'Integer' : 'Double', value: Number(body) };
  }
  return { type: 'Error', value: ERROR_TEXTS.has(body) ? body : '#NAME?' };
}
