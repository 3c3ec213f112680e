/**
 * What Excel (en-US) makes of text that is typed or written into a cell: a formula, a number, a date, a boolean, an
 * error or plain text. Source: excel-facts (range.values is formula-active); Microsoft, "Range.values". The reading of
 * numbers and dates is numfmt's; "2014/15"-like year and month pairs are added, which Excel reads as a month.
 */
import { dateToSerial, parseValue } from 'numfmt';
import type { CellScalar } from '../../domain/snapshot';

export type TypedContent =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'error'; readonly value: string }
  /** `format` is the number format that a General cell takes on: "0%", "mmm-yy". */
  | { readonly kind: 'value'; readonly value: CellScalar; readonly format: string | undefined };

/** Excel's error values. */
export const ERROR_TEXTS: ReadonlySet<string> = new Set([
  '#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#SPILL!', '#CALC!', '#GETTING_DATA', '#FIELD!', '#BLOCKED!',
]);

/** Text in a cell whose number format is not "@". */
export function readTyped(text: string): TypedContent {
  if (text.startsWith("'")) return plain(text.slice(1));
  if (text.length > 1 && text.startsWith('=')) return { kind: 'formula', formula: text };
  const number = readNumber(text);
  if (number) return number;
  if (text.trim().length > 1 && /^[-+@]/.test(text)) return { kind: 'formula', formula: `=${text}` };
  if (ERROR_TEXTS.has(text.toUpperCase())) return { kind: 'error', value: text.toUpperCase() };
  return plain(text);
}

function plain(value: string): TypedContent {
  return { kind: 'value', value, format: undefined };
}

/** How any number, date, time or boolean begins that Excel knows: most text stops here, since reading it is dear. */
const MAY_BE_NUMBER = /^\s*(?:[-+($€.\s]*\d|(?:true|false)\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

/** Excel gives a typed date one of a few formats, however it was typed; numfmt repeats how it was typed. */
function excelFormat(format: string): string {
  const time = /h/.test(format) ? (/s/.test(format) ? 'h:mm:ss' : 'h:mm') : '';
  const date = format.replace(/\[?h.*$/, '');
  if (/y/.test(date) && /d/.test(date)) {
    if (time !== '') return 'm/d/yyyy h:mm';
    return /mmm/.test(date) ? 'd-mmm-yy' : 'm/d/yyyy';
  }
  if (/y/.test(date)) return 'mmm-yy';
  if (/d/.test(date) && /m/.test(date)) return 'd-mmm';
  return time === '' ? format : time;
}

function readNumber(text: string): TypedContent | undefined {
  if (text.length > 40 || !MAY_BE_NUMBER.test(text)) return undefined;
  if (/^-?\d{1,15}(?:\.\d{1,15})?$/.test(text)) return { kind: 'value', value: Number(text), format: undefined };
  // A comma before fewer than three digits parts no thousands: Microsoft's sample "Culture info" rests on "14,37" being text.
  if (/,\d{0,2}(?:\D|$)/.test(text) && !/[a-z]/i.test(text)) return undefined;
  const month = /^(\d{4})[/-](\d{1,2})$/.exec(text);
  if (month) return readMonth(Number(month[1]), Number(month[2]));
  const found = parseValue(text);
  if (!found || typeof found.v === 'string') return undefined;
  return { kind: 'value', value: found.v, format: found.z === undefined ? undefined : excelFormat(found.z) };
}

/** "2014/12" is December 2014 to Excel, and "2014/15" is text. */
function readMonth(year: number, month: number): TypedContent | undefined {
  if (year < 1900 || month < 1 || month > 12) return undefined;
  const serial = dateToSerial([year, month, 1, 0, 0, 0]);
  return serial === null ? undefined : { kind: 'value', value: serial, format: 'mmm-yy' };
}
