/** Agencies that go by another abbreviation than the plan's: SCCB for SSCB. */
import { cellAddress } from '../address';
import { restDue, type Rests } from '../in-parts';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { cellWords, makeFinding } from './make-finding';

interface Found {
  readonly sheet: string;
  readonly address: string;
  count: number;
}

/** One finding an alias that stands alone in a cell of the analyst's sheets, or among the sources that a cell lists; at the first such cell. */
export function* checkAgencies({ snapshot, plan }: CheckInput): Rests<readonly Finding[]> {
  const aliases = new Map((plan?.abbreviations ?? []).flatMap((agency) => agency.aliases.map((alias) => [alias, agency] as const)));
  if (aliases.size === 0) return [];
  const found = new Map<string, Found>();
  const isDue = restDue();
  for (const sheet of snapshot.sheets) {
    if (sheet.mark !== undefined || !sheet.used) continue;
    const { row, column } = sheet.used;
    for (const [r, line] of sheet.text.entries()) {
      if (isDue(line.length)) yield;
      for (const [c, text] of line.entries()) {
        for (const alias of text.length > 40 ? [] : text.split(/[/,;&+]| and /).map((part) => part.trim())) {
          if (!aliases.has(alias)) continue;
          const alike = found.get(alias);
          if (alike) alike.count += 1;
          else found.set(alias, { sheet: sheet.name, address: cellAddress(row + r, column + c), count: 1 });
        }
      }
    }
  }
  return [...found].flatMap(([alias, { sheet, address, count }]) => {
    const agency = aliases.get(alias);
    if (!agency) return [];
    const facts = { at: cellWords(sheet, address), alias, short: agency.short, long: agency.long, count };
    return [makeFinding('agency-alias', { sheet, address, text: alias, expected: agency.short, count }, facts)];
  });
}
