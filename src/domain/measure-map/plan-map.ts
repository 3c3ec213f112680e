/** The rows that the Measure map is to have: what stands there, with the decisions just made, or without the one withdrawn. */
import type { Plan } from '../framework/plan';
import type { KeptRow } from '../render/kept-list';
import type { AcceptedMatch, RowIdentity } from '../table/accepted-matches';
import { measureIndex } from '../table/measure-index';
import { fold } from '../table/row-words';
import { NOT_A_MEASURE, type MapColumn, type MapList } from './map-sheet';
import { isOfPlan, measureOf, parseMapRow } from './read-measure-map';
import { rowKey } from './row-key';

export type PlannedMapRow = Pick<KeptRow<MapColumn>, 'cells' | 'beside'>;

/** Who decided, initials or "", and when, in words. */
export interface Said {
  readonly by: string;
  readonly when: string;
}

interface Standing extends PlannedMapRow {
  /** Null for a row that is not about this plan, or cannot be read. */
  readonly about: { readonly key: string; readonly sheet: string; readonly measure: string | null | undefined } | null;
}

/**
 * Rows in the order in which they stand, then new ones. A row that says already what was decided stays as it is, with its own who and
 * when; one that said otherwise is changed in its place, and so is one whose sheet is gone, which the workbook may have under a new name.
 * `sheets` names the sheets of the workbook.
 */
export function withDecisions(earlier: MapList, decisions: readonly AcceptedMatch[], said: Said, plan: Plan, sheets: readonly string[]): readonly PlannedMapRow[] {
  const present = new Set(sheets.map(fold));
  const open = new Map<string, AcceptedMatch>();
  for (const one of decisions) open.set(`${rowKey(one, plan)}\t${fold(one.sheet)}`, one);
  const byKey = new Map<string, AcceptedMatch[]>();
  for (const one of open.values()) {
    const key = rowKey(one, plan);
    const alike = byKey.get(key);
    if (alike) alike.push(one);
    else byKey.set(key, [one]);
  }
  const done = new Set<AcceptedMatch>();
  const rows = earlier.rows.map((row) => standing(row, plan)).flatMap((row): PlannedMapRow[] => {
    const { about } = row;
    const own = about === null ? [] : (byKey.get(about.key) ?? []);
    const decision = own.find(({ sheet }) => fold(sheet) === about?.sheet) ?? (about !== null && !present.has(about.sheet) ? own[0] : undefined);
    if (!decision) return [row];
    if (done.has(decision)) return [];
    done.add(decision);
    return about?.measure === decision.measureId ? [row] : [{ cells: cellsOf(decision, said, plan), beside: row.beside }];
  });
  const added = [...open.values()].filter((one) => !done.has(one)).map((one): PlannedMapRow => ({ cells: cellsOf(one, said, plan), beside: [] }));
  return [...rows, ...added];
}

/** The rows without those that decide this row: the one of its own sheet, or, where that has none, all of its label, source and section. */
export function withoutDecision(earlier: MapList, row: RowIdentity, plan: Plan): readonly PlannedMapRow[] {
  const key = rowKey(row, plan);
  const rows = earlier.rows.map((one) => standing(one, plan));
  const alike = rows.filter(({ about }) => about?.key === key);
  const here = alike.filter(({ about }) => about?.sheet === fold(row.sheet));
  const gone = new Set(here.length > 0 ? here : alike);
  return rows.filter((one) => !gone.has(one));
}

/** A row as it stands, with what we know of its measure filled in. */
function standing({ cells, beside }: KeptRow<MapColumn>, plan: Plan): Standing {
  const parsed = parseMapRow(cells);
  if (typeof parsed === 'string' || !isOfPlan(parsed, plan)) return { cells, beside, about: null };
  const measure = measureOf(parsed, plan);
  const id = 'id' in measure ? measure.id : undefined;
  const about = { key: rowKey(parsed, plan), sheet: fold(parsed.sheet), measure: id };
  if (id === undefined) return { cells, beside, about };
  return { cells: { ...cells, measure: id ?? NOT_A_MEASURE, wording: wordingOf(id, plan), plan: plan.id }, beside, about };
}

function cellsOf({ label, source, section, sheet, measureId }: AcceptedMatch, { by, when }: Said, plan: Plan): PlannedMapRow['cells'] {
  return { label, source: source ?? '', section: section ?? '', sheet, measure: measureId ?? NOT_A_MEASURE, wording: wordingOf(measureId, plan), plan: plan.id, by, when };
}

function wordingOf(measureId: string | null, plan: Plan): string {
  return measureId === null ? '' : (measureIndex(plan).byId.get(measureId)?.wording ?? '');
}
