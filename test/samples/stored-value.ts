/** How an analyst's workbook holds what the report prints: a number with a format where Excel would make one, else text. */

export interface StoredValue {
  readonly value: string | number | null;
  /** Excel number format; General where the cell holds text. */
  readonly format: string;
}

/**
 * The stored value of one printed figure: "63.5%" → 0.635 as 0.0%, "£1,170,238" → 1170238 as "£"#,##0, "5,261" → 5261 as
 * #,##0. What is not wholly a number ("139*", "258\n(68)", "N/A") stays the text that it is; "" is an empty cell.
 */
export function storedValue(printed: string): StoredValue {
  if (printed === '') return { value: null, format: 'General' };
  const match = /^(£?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(%?)$/.exec(printed);
  if (!match) return { value: printed, format: 'General' };
  const [, pound = '', whole = '', fraction = '', percent = ''] = match;
  const places = fraction === '' ? '' : `.${'0'.repeat(fraction.length)}`;
  const digits = whole.replaceAll(',', '');
  if (percent) return { value: Number(`${digits}.${fraction || '0'}e-2`), format: `0${places}%` };
  const value = Number(`${digits}.${fraction || '0'}`);
  if (pound) return { value, format: `"£"#,##0${places}` };
  if (whole.includes(',')) return { value, format: `#,##0${places}` };
  return { value, format: places === '' ? 'General' : `0${places}` };
}
