/** What stands on a theme's sheets and is not in its tables: cross-sections and other ranges set aside, each with its reason. */
import { rangeAddress } from '../address';
import type { IndicatorTable, Reading } from '../table/indicator-table';

/** So many are named; the rest are counted, and stand among the findings. */
const NAMED = 6;

/** One sentence a range that was set aside on these sheets. */
export function setAside(reading: Reading, sheets: ReadonlySet<string>): readonly string[] {
  const unread = reading.unread.filter(({ sheet }) => sheets.has(sheet));
  const known = new Set(unread.map(({ sheet, address }) => `${sheet}!${address}`));
  const crossSections = reading.tables
    .filter((table) => table.layout === 'cross-section' && sheets.has(table.sheet) && !known.has(`${table.sheet}!${rangeAddress(table.range)}`))
    .map((table) => ({ sheet: table.sheet, address: rangeAddress(table.range), reason: `${titled(table)}its columns are not periods` }));
  const all = [...unread, ...crossSections];
  const named = all
    .slice(0, NAMED)
    .map(({ sheet, address, reason }) => `Not in these tables: sheet "${sheet}", ${address}. ${sentence(reason)}`);
  const rest = all.length - named.length;
  return rest > 0 ? [...named, `Not in these tables: ${rest} more ranges of the workbook. They are listed among the findings.`] : named;
}

function titled({ title }: IndicatorTable): string {
  return title === null ? '' : `${title}: `;
}

function sentence(reason: string): string {
  const text = reason.trim();
  return text.charAt(0).toUpperCase() + text.slice(1) + (/[.?!]$/.test(text) ? '' : '.');
}
