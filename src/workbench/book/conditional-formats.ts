/** Conditional formats in their order, the newest first, as Excel gives priority. */
import type { CellRange } from '../../domain/address';
import type { Book, BookSheet } from './book';
import type { BookConditionalFormat } from './conditional-format';
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

function touchFormats(sheet: BookSheet): void {
  guardOption(sheet, 'allowFormatCells');
  sheet.touched.aspects.add('conditionalFormats');
}

export function addFormat(book: Book, sheet: BookSheet, ranges: readonly CellRange[], type: string): BookConditionalFormat {
  touchFormats(sheet);
  book.made += 1;
  const made: BookConditionalFormat = {
    id: `{00000000-0003-0000-F000-${book.made.toString(16).toUpperCase().padStart(12, '0')}}`, ranges, type, stopIfTrue: false, parts: {},
  };
  sheet.conditionalFormats = [made, ...sheet.conditionalFormats];
  return made;
}

/** A format of a file whose rule or look changes is written anew. */
export function changeFormat(sheet: BookSheet, id: string, change: Partial<Pick<BookConditionalFormat, 'stopIfTrue' | 'parts'>>): void {
  touchFormats(sheet);
  const format = formatById(sheet, id);
  sheet.conditionalFormats = sheet.conditionalFormats.map((one) => (one === format ? changed(one, change) : one));
}

function changed({ source, ...format }: BookConditionalFormat, change: Partial<BookConditionalFormat>): BookConditionalFormat {
  return { ...format, ...change, ...(source === undefined || change.parts !== undefined ? {} : { source }) };
}

/** To another place in the order; 0 is asked first. */
export function placeFormat(sheet: BookSheet, id: string, place: number): void {
  touchFormats(sheet);
  const format = formatById(sheet, id);
  const others = sheet.conditionalFormats.filter((one) => one !== format);
  sheet.conditionalFormats = [...others.slice(0, place), format, ...others.slice(place)];
}

export function deleteFormat(sheet: BookSheet, id: string): void {
  touchFormats(sheet);
  const format = formatById(sheet, id);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
}

/** Takes the formats off these cells; what lies beside them keeps its own. */
export function clearFormats(sheet: BookSheet, range: CellRange): void {
  touchFormats(sheet);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const ranges = format.ranges.flatMap((one) => without(one, range));
    return ranges.length > 0 ? [{ ...format, ranges }] : [];
  });
}
