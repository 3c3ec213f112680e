/** One field of a CSV file as a cell, losing nothing: what is plainly a number is one, and all else is the text that it was. */
import type { BookCell } from '../book/book';
import { DEFAULT_FORMAT, internFormat } from '../book/formats';

/** No leading zero (007 is a code), no sign but "-", no thousands, no exponent (1E5 may be a code), no spaces. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/;
/** A cell holds 15 significant digits; a longer number would lose some. Source: Microsoft, "Excel specifications and limits". */
const MOST_DIGITS = 15;
/** Up to this many characters the General format shows a number as it is. */
const GENERAL_SHOWS = 10;
/** What Excel would read as a formula, a number or a date if somebody typed in the cell again. */
const WOULD_BE_READ = /^[\s=+\-@'\d.£$€(]/;
/** Longer text under "@" shows as hashes (excel-facts.md). */
const LONGEST_AS_TEXT = 255;

const TEXT = internFormat({ ...DEFAULT_FORMAT, numberFormat: '@' });

/** Value and look. Never a formula, a date or a boolean. "1.50" stays "1.50": the number 1.5 under the format 0.00. */
export function fieldValue(field: string): Pick<BookCell, 'value' | 'format'> {
  const plain = PLAIN_NUMBER.exec(field);
  if (plain && field.replace(/[-.]/g, '').replace(/^0+/, '').length <= MOST_DIGITS && !/^-0(?:\.0*)?$/.test(field)) {
    const value = Number(field);
    if (String(value) === field && field.length <= GENERAL_SHOWS) return { value, format: DEFAULT_FORMAT };
    return { value, format: internFormat({ ...DEFAULT_FORMAT, numberFormat: plain[1] === undefined ? '0' : `0.${'0'.repeat(plain[1].length)}` }) };
  }
  return { value: field, format: field.length <= LONGEST_AS_TEXT && WOULD_BE_READ.test(field) ? TEXT : DEFAULT_FORMAT };
}
