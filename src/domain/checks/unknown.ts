/** Rows that match no measure of the plan, and those that nearly do. */
import { restDue, type Rests } from '../in-parts';
import type { Plan } from '../framework/plan';
import type { IndicatorTable, TableRow } from '../table/indicator-table';
import { suggestMeasures, type Suggestion } from '../table/suggest-measures';
import { isPopulationRow } from '../trend/populations';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { cellWords, makeFinding } from './make-finding';
import { measureElsewhere } from './retired';

const MOST_SUGGESTED = 3;
/** As alike as this is near enough to offer as a match. */
const NEAR = 0.8;
/** More unknown labels than this in one table are told together: it is a table about something else. */
const MOST_SINGLE = 3;

interface Unknown {
  readonly sheet: string;
  readonly row: TableRow;
  readonly table: IndicatorTable;
  count: number;
}

/** A label is held against the measures of this plan and of the earlier ones. */
const COSTLY = 200;

/**
 * One finding a label and source, at the first row that has them; one a table for labels that resemble nothing, where there are many.
 * None without a plan, nor for populations and totals.
 */
export function* checkUnknown({ reading, plan, series }: CheckInput): Rests<readonly Finding[]> {
  if (!plan) return [];
  const held = new Set(series.flatMap(({ measureId }) => (measureId === null ? [] : [measureId])));
  const findings: Finding[] = [];
  const strange = new Map<IndicatorTable, (Unknown & { suggestions: readonly string[] })[]>();
  const isDue = restDue();
  const labels = unknownLabels(reading.tables);
  yield;
  for (const unknown of labels) {
    if (isDue(COSTLY + plan.measures.length)) yield;
    const { sheet, row, count, table } = unknown;
    if (measureElsewhere(row.label, plan) !== null) continue;
    const near = suggestMeasures(row.label, row.source, plan, MOST_SUGGESTED);
    const best = bestOf(near, held, plan, row.source);
    if (best) {
      const about = { sheet, address: row.address, source: row.source, text: row.label, expected: best.measure.wording, count };
      findings.push(makeFinding('near-match', about, { at: cellWords(sheet, row.address), label: row.label, wording: best.measure.wording, count }));
      continue;
    }
    const suggestions = [...new Set(near.map(({ measure }) => measure.wording))];
    const alike = strange.get(table);
    if (alike) alike.push({ ...unknown, suggestions });
    else strange.set(table, [{ ...unknown, suggestions }]);
  }
  for (const alike of strange.values()) findings.push(...tellStrange(alike));
  return findings;
}

function unknownLabels(tables: readonly IndicatorTable[]): readonly Unknown[] {
  const found = new Map<string, Unknown>();
  for (const table of tables) {
    for (const row of table.rows) {
      if (row.measureId !== null || row.match === 'accepted' || row.isTotal === true || isPopulationRow(table, row)) continue;
      const key = `${row.label}\t${row.source ?? ''}`;
      const alike = found.get(key);
      if (alike) alike.count += 1;
      else found.set(key, { sheet: table.sheet, row, table, count: 1 });
    }
  }
  return [...found.values()];
}

/** The most alike, unless another is as near, or the workbook holds it already from that source under its own name. */
function bestOf(near: readonly Suggestion[], held: ReadonlySet<string>, plan: Plan, source: string | null): Suggestion | null {
  const [first, second] = near;
  if (!first || first.likeness < NEAR || held.has(first.measure.id)) return null;
  if (second && second.likeness >= first.likeness && second.measure.wording !== first.measure.wording) return null;
  const sharing = plan.measures.filter(({ wording }) => wording === first.measure.wording).length;
  return sharing > 1 && source === null ? null : first;
}

function tellStrange(alike: readonly (Unknown & { readonly suggestions: readonly string[] })[]): readonly Finding[] {
  const tell = (own: typeof alike): Finding[] => {
    const [first] = own;
    if (!first) return [];
    const { sheet, row, suggestions } = first;
    const labels = own.map(({ row: one }) => one.label);
    const count = own.reduce((sum, one) => sum + one.count, 0);
    const single = own.length === 1;
    const about = { sheet, address: row.address, source: single ? row.source : null, text: row.label, expected: single ? (suggestions[0] ?? null) : null, count };
    return [makeFinding('unknown-measure', about, { at: cellWords(sheet, row.address), labels, count, suggestions: single ? suggestions : [] })];
  };
  return alike.length > MOST_SINGLE ? tell(alike) : alike.flatMap((one) => tell([one]));
}
