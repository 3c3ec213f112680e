/** Where a summary comes from: plan, ranges, method and time, a sentence each. */
import { parseRange, rangeAddress } from '../address';
import type { Plan } from '../framework/plan';
import type { IndicatorTable, Reading, TableNote } from '../table/indicator-table';
import type { PeriodFamily } from './period-columns';
import { spanWords } from './periods-to-show';

/** The tables that hold a row of one of these measures. */
export function tablesOf(reading: Reading, measureIds: ReadonlySet<string>): readonly IndicatorTable[] {
  return reading.tables.filter(({ rows }) => rows.some(({ measureId }) => measureId !== null && measureIds.has(measureId)));
}

/** "2014/15 to 2016/17"; several where there are several families; "no figures in the workbook" where there are none. */
export function spanOf(families: readonly PeriodFamily[]): string {
  const spans = families.map(({ periods }) => spanWords(periods));
  return spans.length === 0 ? 'no figures in the workbook' : [...new Set(spans)].join(' and ');
}

export function provenance(
  plan: Plan,
  tables: readonly IndicatorTable[],
  run: { readonly method: string; readonly tested: number },
  writtenAt: string,
): readonly string[] {
  const read = rangesRead(tables);
  return [
    `Plan: ${plan.title}, version ${plan.version}.`,
    read === '' ? 'Read from this workbook: no table holds a measure of this theme.' : `Read from this workbook: ${read}.`,
    `Method: ${run.method}. Changes tested in the workbook: ${run.tested}.`,
    `Written: ${writtenAt}.`,
  ];
}

/** 'sheet "Theme 1", A5:L9, A12:L17; sheet "Survey", A4:F6'; "" for no table. */
export function rangesRead(tables: readonly IndicatorTable[]): string {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, range } of tables) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), rangeAddress(range)]);
  return [...bySheet].map(([sheet, addresses]) => `sheet "${sheet}", ${addresses.join(', ')}`).join('; ');
}

/**
 * Notes that speak of these tables as a whole, each once, with the cells that it stands in. What stands above the first of `all` tables on a
 * sheet speaks of every one there. `isElsewhere` tells the notes that are printed in another place.
 */
export function notesOfTables(tables: readonly IndicatorTable[], all: readonly IndicatorTable[], isElsewhere: (note: TableNote) => boolean = () => false): readonly string[] {
  const places = new Map<string, string[]>();
  for (const sheet of new Set(tables.map((table) => table.sheet))) {
    const there = all.filter((table) => table.sheet === sheet);
    const top = Math.min(...there.map(({ range }) => range.row));
    const own = there.flatMap((table) => table.notes.filter(({ address }) => tables.includes(table) || (parseRange(address)?.row ?? Infinity) < top));
    for (const note of own) {
      if (note.mark !== null || isElsewhere(note)) continue;
      const text = note.text.trim();
      const place = `sheet "${sheet}", ${note.address}`;
      if (!places.get(text)?.includes(place)) places.set(text, [...(places.get(text) ?? []), place]);
    }
  }
  return [...places].map(([text, where]) => `${text} (${where.join('; ')})`);
}
