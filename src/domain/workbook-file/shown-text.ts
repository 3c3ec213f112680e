/** A cell's text as Excel shows it, by its number format (numfmt). The column's width is not minded: never "####" for want of room. */
import { format as formatNumber, isDateFormat } from 'numfmt';
import type { CellScalar } from '../snapshot';

/** Days between the 1900 and the 1904 date systems: numfmt knows only the first. */
const DAYS_TO_1904 = 1462;

const dateFormats = new Map<string, boolean>();

function isDate(numberFormat: string): boolean {
  let known = dateFormats.get(numberFormat);
  if (known === undefined) dateFormats.set(numberFormat, (known = isDateFormat(numberFormat)));
  return known;
}

/** "" for a blank cell; an error's own text; what numfmt cannot read is shown as "######", as Excel shows an impossible date. */
export function shownText(value: CellScalar, isError: boolean, numberFormat: string, dateSystem: '1900' | '1904'): string {
  if (value === '') return '';
  if (isError) return String(value);
  if (numberFormat === 'General' || numberFormat === '@') {
    if (typeof value === 'string') return value;
    if (Number.isInteger(value) && Math.abs(Number(value)) < 1e10) return String(value);
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const shown = typeof value === 'number' && dateSystem === '1904' && isDate(numberFormat) ? value + DAYS_TO_1904 : value;
  return formatNumber(numberFormat === '@' ? 'General' : numberFormat, shown, { throws: false, dateErrorNumber: false });
}
