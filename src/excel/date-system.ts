/**
 * Which date system the workbook counts in. office.js has no member for it, but every date cell shows it: the same serial number is a day
 * 1,462 days later under 1904, so the year in the cell's text is four years on. Source: Microsoft, "Date systems in Excel".
 */
import { serialToIso } from '../domain/period/calendar';
import type { SheetSnapshot } from '../domain/snapshot';

type Cells = Pick<SheetSnapshot, 'values' | 'text' | 'formats'>;
type DateSystem = '1900' | '1904';

/** Dates that are asked; the first few hundred speak for all, since the system is the workbook's. */
const ENOUGH = 200;

/** By what most of the workbook's date cells show; 1900, as in all but a few workbooks, where none tells. */
export function dateSystemOf(sheets: readonly Cells[]): DateSystem {
  const votes = { '1900': 0, '1904': 0 };
  const yearsIn = new Map<string, ((text: string) => string | undefined) | null>();
  for (const { values, text, formats } of sheets) {
    for (const [row, cells] of values.entries()) {
      for (const [column, held] of cells.entries()) {
        if (typeof held !== 'number') continue;
        const format = formats[row]?.[column] ?? 'General';
        let yearIn = yearsIn.get(format);
        if (yearIn === undefined) yearsIn.set(format, (yearIn = yearShown(format)));
        const year = yearIn?.(text[row]?.[column] ?? '');
        const told = year === undefined ? undefined : (['1900', '1904'] as const).find((system) => serialToIso(held, system)?.slice(0, 4).endsWith(year));
        if (told) votes[told] += 1;
        if (votes['1900'] + votes['1904'] === ENOUGH) return decided(votes);
      }
    }
  }
  return decided(votes);
}

function decided(votes: Readonly<Record<DateSystem, number>>): DateSystem {
  return votes['1904'] > votes['1900'] ? '1904' : '1900';
}

/** How to find the year in text under this number format; null where the format shows none, or its place is not plain. */
function yearShown(format: string): ((text: string) => string | undefined) | null {
  const codes = (format.split(';')[0] ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (/y{3,}/i.test(codes)) return (text) => /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
  // Two digits are a year for certain only at the end: "dd/mm/yy", "mmm-yy".
  return /yy?[^a-z]*$/i.test(codes) ? (text) => /(?<!\d)\d{2}(?=\D*$)/.exec(text)?.[0] : null;
}
