/** What stands on the Measure map, whether the pane wrote it or an analyst typed it: the matches that can be used, and the rows that cannot. */
import * as z from 'zod/mini';
import { cellAddress } from '../address';
import { builtInPlans } from '../framework/built-in-plans';
import type { Plan } from '../framework/plan';
import { keptSheets, readKeptList } from '../render/kept-list';
import type { WorkbookSnapshot } from '../snapshot';
import type { AcceptedMatch } from '../table/accepted-matches';
import { matchMeasure } from '../table/match-measure';
import { measureIndex } from '../table/measure-index';
import { fold, plainWords } from '../table/row-words';
import { MAP_SHEET, NOT_A_MEASURE, type MapColumn } from './map-sheet';
import { rowKey } from './row-key';

/** A row of the map that matches nothing, and why. */
export interface MapRowNotUsed {
  /** Where the row says which measure it is. */
  readonly sheet: string;
  readonly address: string;
  readonly label: string;
  /** What it says there. */
  readonly text: string;
  /** The end of a sentence. */
  readonly reason: string;
}

export interface MeasureMap {
  readonly accepted: readonly AcceptedMatch[];
  readonly notUsed: readonly MapRowNotUsed[];
}

const NO_HEADINGS = 'the sheet has lost its row of headings (Row label, Measure id …), so no match on it is used. Put the headings back.';

const Words = z.pipe(z.union([z.string(), z.number(), z.boolean()]), z.transform((cell: string | number | boolean) => plainWords(String(cell))));
const Named = z.pipe(Words, z.string().check(z.minLength(1, 'it names no row of your tables.')));

/** A row as people leave it; what is missing is blank. */
const MapRow = z.object({ label: Named, source: Words, section: Words, sheet: Words, measure: Words, wording: Words, plan: Words });
export type MapRow = z.infer<typeof MapRow>;

/** The row's words, or why it cannot be read, as the end of a sentence. */
export function parseMapRow(cells: Readonly<Record<MapColumn, unknown>>): MapRow | string {
  const parsed = MapRow.safeParse(cells);
  return parsed.success ? parsed.data : (parsed.error.issues[0]?.message ?? 'it cannot be read.');
}

/** True where a row speaks of this plan: its own, or none said. */
export function isOfPlan({ plan: named }: Pick<MapRow, 'plan'>, plan: Plan): boolean {
  return named === '' || fold(named) === plan.id;
}

interface Used extends AcceptedMatch {
  readonly at: { readonly sheet: string; readonly address: string };
  readonly text: string;
}

/**
 * The accepted matches of this plan, and the rows that cannot be used: no label, a measure that the plan does not have, two rows that say
 * different things of one. Rows about another of our plans are passed over, and all of them without a plan.
 */
export function readMeasureMap({ sheets }: Pick<WorkbookSnapshot, 'sheets'>, plan: Plan | null): MeasureMap {
  if (!plan) return { accepted: [], notUsed: [] };
  const used: Used[] = [];
  const notUsed: MapRowNotUsed[] = [];
  for (const sheet of keptSheets(sheets, MAP_SHEET)) {
    const corner = sheet.used ?? { row: 0, column: 0 };
    const list = readKeptList(sheet.values, MAP_SHEET.columns);
    if (!list) {
      notUsed.push({ sheet: sheet.name, address: cellAddress(corner.row, corner.column), label: '', text: '', reason: NO_HEADINGS });
      continue;
    }
    const column = list.columns.get('measure') ?? 0;
    for (const { cells, row } of list.rows) {
      const at = { sheet: sheet.name, address: cellAddress(corner.row + row, corner.column + column) };
      const parsed = parseMapRow(cells);
      const text = plainWords(String(cells.measure));
      if (typeof parsed === 'string') {
        if (text !== '') notUsed.push({ ...at, label: '', text, reason: parsed });
        continue;
      }
      if (!isOfPlan(parsed, plan)) {
        if (!isKnownPlan(parsed.plan)) notUsed.push({ ...at, label: parsed.label, text, reason: `its plan "${parsed.plan}" is not the one in use, "${plan.id}", nor another that is known.` });
        continue;
      }
      const measure = measureOf(parsed, plan);
      if ('reason' in measure) notUsed.push({ ...at, label: parsed.label, text, reason: measure.reason });
      else used.push({ label: parsed.label, source: parsed.source || null, section: parsed.section || null, sheet: parsed.sheet, measureId: measure.id, at, text });
    }
  }
  return withoutDisagreement(used, notUsed, plan);
}

const isKnownPlan = (named: string): boolean => builtInPlans.some(({ id }) => id === fold(named));

/** The measure of a row: by its id; by its wording where no id stands. Null for none of the plan's. */
export function measureOf({ measure, wording, label, source, section }: MapRow, plan: Plan): { readonly id: string | null } | { readonly reason: string } {
  const id = fold(measure);
  if (id === NOT_A_MEASURE || id === 'not a measure') return { id: null };
  if (id !== '') return measureIndex(plan).byId.has(id) ? { id } : { reason: `the plan has no measure "${measure}".` };
  if (wording === '') return { reason: `it does not say which measure "${label}" is.` };
  const found = matchMeasure(wording, source, section, plan).measure;
  return found ? { id: found.id } : { reason: `the plan has no measure, or more than one, that is called "${wording}".` };
}

function withoutDisagreement(used: readonly Used[], problems: readonly MapRowNotUsed[], plan: Plan): MeasureMap {
  const alike = new Map<string, Used[]>();
  for (const one of used) {
    const key = `${rowKey(one, plan)}\t${fold(one.sheet)}`;
    const rows = alike.get(key);
    if (rows) rows.push(one);
    else alike.set(key, [one]);
  }
  const notUsed = [...problems];
  const accepted: AcceptedMatch[] = [];
  for (const rows of alike.values()) {
    const [first] = rows;
    if (!first) continue;
    if (rows.every(({ measureId }) => measureId === first.measureId)) {
      const { label, source, section, sheet, measureId } = first;
      accepted.push({ label, source, section, sheet, measureId });
      continue;
    }
    const said = rows.map(({ at, measureId }) => `cell ${at.address} says "${measureId ?? NOT_A_MEASURE}"`).join(' and ');
    for (const { at, label, text } of rows) notUsed.push({ ...at, label, text, reason: `the map says different things of this row: ${said}.` });
  }
  return { accepted, notUsed };
}
