/** Named styles of a workbook: finding, adding, changing and taking them away, and giving their look to cells. */
import type { Book } from './book';
import type { CellFormat } from './cell-format';
import { type BookStyle, STYLE_PARTS, type StylePart } from './style';
import { BUILT_IN_STYLES } from './built-in-styles';
import { ExcelError } from './excel-error';
import { DEFAULT_FORMAT, internFormat } from './formats';
import { tell } from './happenings';
import { touchCell } from './make';
import { WHOLE_SHEET } from './limits';

const PARTS = Object.keys(STYLE_PARTS) as readonly StylePart[];

const keyOf = (name: string): string => name.toLowerCase();

/** Every style: Excel's own, as they may have been changed, and those that were added. */
export function allStyles(book: Book): readonly BookStyle[] {
  const own = BUILT_IN_STYLES.map((style) => book.styles.get(keyOf(style.name)) ?? style);
  return [...own, ...[...book.styles.values()].filter(({ builtIn }) => !builtIn)];
}

/** By name, without regard to case. */
export function findStyle(book: Book, name: string): BookStyle | undefined {
  return allStyles(book).find((style) => keyOf(style.name) === keyOf(name));
}

/** Throws ItemNotFound where there is none of that name. */
export function styleNamed(book: Book, name: string): BookStyle {
  const found = findStyle(book, name);
  if (!found) throw new ExcelError('ItemNotFound', `There is no style "${name}".`);
  return found;
}

/** A new style looks as cells do without one, and gives every part of the look. */
export function addStyle(book: Book, name: string): void {
  if (name.trim() === '' || name.length > 255) throw new ExcelError('InvalidArgument', 'A style needs a name of at most 255 characters.');
  if (findStyle(book, name)) throw new ExcelError('ItemAlreadyExists', `There is a style "${name}" already.`);
  book.styles.set(keyOf(name), { name, builtIn: false, look: DEFAULT_FORMAT, gives: PARTS, autoIndent: false, shrinkToFit: false, readingOrder: 'Context' });
}

/** The look that a cell has once it takes on the style: what the style does not give stays. */
export function withStyle(look: CellFormat, style: BookStyle): CellFormat {
  const taken = new Set<string>(style.gives.flatMap((part) => STYLE_PARTS[part]));
  const kept = Object.entries(look).filter(([key]) => !taken.has(key) && key !== 'style');
  const given = Object.entries(style.look).filter(([key]) => taken.has(key));
  const named = style.name === 'Normal' ? [] : [['style', style.name] as const];
  return Object.fromEntries([...kept, ...given, ...named]) as unknown as CellFormat;
}

/** Changes a style and every cell that has it. */
export function changeStyle(book: Book, name: string, change: (style: BookStyle) => BookStyle): void {
  const changed = change(styleNamed(book, name));
  const kept = { ...changed, look: internFormat(changed.look) };
  book.styles.set(keyOf(name), kept);
  restyle(book, kept.name, (look) => withStyle(look, kept));
}

/** Cells that had the style are Normal afterwards, as in Excel. Excel's own styles stay. */
export function deleteStyle(book: Book, name: string): void {
  const style = styleNamed(book, name);
  if (style.builtIn) throw new ExcelError('InvalidOperation', `"${style.name}" is one of Excel's own styles and stays.`);
  book.styles.delete(keyOf(name));
  const normal = styleNamed(book, 'Normal');
  restyle(book, style.name, (look) => withStyle(look, normal));
}

function restyle(book: Book, name: string, change: (look: CellFormat) => CellFormat): void {
  // Cells without a style's name are Normal.
  const has = (look: CellFormat): boolean => (look.style ?? 'Normal') === name;
  for (const sheet of book.sheets) {
    for (const [row, cells] of sheet.cells) {
      for (const [column, { format }] of cells) if (has(format)) touchCell(sheet, row, column).format = internFormat(change(format));
    }
    for (const [column, format] of sheet.columnFormats) if (has(format)) sheet.columnFormats.set(column, internFormat(change(format)));
    for (const [row, format] of sheet.rowFormats) if (has(format)) sheet.rowFormats.set(row, internFormat(change(format)));
    tell(sheet, { kind: 'formatted', sheetId: sheet.id, range: WHOLE_SHEET });
  }
}
