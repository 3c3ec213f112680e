/** Conditional formats made here: kept in order, the newest first, as Excel gives priority. */
import type { CellRange } from '../../domain/address';
import type { Book, BookConditionalFormat, BookSheet } from './book';
import { ExcelError } from './excel-error';
import { guardOption } from './guard';
import { intersect, without } from './rectangles';

export function formatsOn(sheet: BookSheet, range: CellRange): readonly BookConditionalFormat[] {
  return sheet.conditionalFormats.filter(({ ranges }) => ranges.some((one) => intersect(one, range)));
}

export function formatById(sheet: BookSheet, id: string): BookConditionalFormat {
  const found = sheet.conditionalFormats.find((one) => one.id === id);
  if (!found) throw new ExcelError('ItemNotFound', 'The conditional format is no longer there.');
  return found;
}

export function addFormat(book: Book, sheet: BookSheet, ranges: readonly CellRange[], type: string): BookConditionalFormat {
  guardOption(sheet, 'allowFormatCells');
  book.made += 1;
  const made: BookConditionalFormat = {
    id: `{00000000-0003-0000-F000-${book.made.toString(16).toUpperCase().padStart(12, '0')}}`, ranges, type, stopIfTrue: false, parts: {},
  };
  sheet.conditionalFormats = [made, ...sheet.conditionalFormats];
  return made;
}

export function changeFormat(sheet: BookSheet, id: string, change: Partial<Omit<BookConditionalFormat, 'id'>>): void {
  guardOption(sheet, 'allowFormatCells');
  const format = formatById(sheet, id);
  sheet.conditionalFormats = sheet.conditionalFormats.map((one) => (one === format ? { ...one, ...change } : one));
}

/** To another place in the order; 0 is asked first. */
export function placeFormat(sheet: BookSheet, id: string, place: number): void {
  guardOption(sheet, 'allowFormatCells');
  const format = formatById(sheet, id);
  const others = sheet.conditionalFormats.filter((one) => one !== format);
  sheet.conditionalFormats = [...others.slice(0, place), format, ...others.slice(place)];
}

export function deleteFormat(sheet: BookSheet, id: string): void {
  guardOption(sheet, 'allowFormatCells');
  const format = formatById(sheet, id);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
}

/** Takes the formats off these cells; what lies beside them keeps its own. */
export function clearFormats(sheet: BookSheet, range: CellRange): void {
  guardOption(sheet, 'allowFormatCells');
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const ranges = format.ranges.flatMap((one) => without(one, range));
    return ranges.length > 0 ? [{ ...format, ranges }] : [];
  });
}
