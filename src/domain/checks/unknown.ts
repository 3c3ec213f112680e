/** Rows that match no measure of the plan. */
import type { TableRow } from '../table/indicator-table';
import { suggestMeasures } from '../table/suggest-measures';
import { isPopulationRow } from '../trend/populations';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { cellWords, makeFinding } from './make-finding';

const MOST_SUGGESTED = 3;

interface Unknown {
  readonly sheet: string;
  readonly row: TableRow;
  count: number;
}

/** One finding a label and source, at the first row that has them, with the nearest measures of the plan. None without a plan, nor for populations. */
export function checkUnknown({ reading, plan }: CheckInput): readonly Finding[] {
  if (!plan) return [];
  const found = new Map<string, Unknown>();
  for (const table of reading.tables) {
    const { sheet, rows } = table;
    for (const row of rows) {
      if (row.measureId !== null || row.isTotal === true || isPopulationRow(table, row)) continue;
      const key = `${row.label}\t${row.source ?? ''}`;
      const alike = found.get(key);
      if (alike) alike.count += 1;
      else found.set(key, { sheet, row, count: 1 });
    }
  }
  return [...found.values()].map(({ sheet, row, count }) => {
    const suggestions = [...new Set(suggestMeasures(row.label, row.source, plan, MOST_SUGGESTED).map(({ measure }) => measure.wording))];
    const about = { sheet, address: row.address, source: row.source, text: row.label, expected: suggestions[0] ?? null, count };
    return makeFinding('unknown-measure', about, { at: cellWords(sheet, row.address), label: row.label, count, suggestions });
  });
}
