/** Names of the tables on our sheets, one each, which an officer pastes into Word as links. See DECISIONS.md. */
import { rangeAddress, type CellRange } from '../domain/address';
import type { SheetPlan } from '../domain/render/sheet-plan';
import { parseNameFormula } from './own-sheets';

/** Not that of our marks: a mark says which sheets are ours, and these say nothing of the kind. */
const PREFIX = 'PlanPerformanceTable.';
/** Excel's longest name. */
const LONGEST = 255;
const COMMENT = 'Table written by Plan Performance: paste it as a link, and it follows each rewrite';

/** Our names of tables as they stand, by name in lower case. */
export type TableNames = ReadonlyMap<string, { readonly name: string; readonly formula: string }>;

/** "theme:ssp-2016-17:public-safety" and "crime" → "PlanPerformanceTable.theme.ssp_2016_17.public_safety.crime". */
export function nameOfTable(mark: string, id: string): string {
  return (PREFIX + `${mark}:${id}`.replaceAll(':', '.').replaceAll('-', '_')).slice(0, LONGEST);
}

export function tableNamesIn(names: readonly { readonly name: string; readonly formula: unknown }[]): TableNames {
  const ours = names.filter(({ name }) => name.toLowerCase().startsWith(PREFIX.toLowerCase()));
  return new Map(ours.map(({ name, formula }) => [name.toLowerCase(), { name, formula: typeof formula === 'string' ? formula : '' }]));
}

/**
 * Queues what makes the names of a sheet stand for its tables. A name that does so already is left alone; one whose table is not there
 * any more goes, since a link would show whatever stands in its cells now. `sheetName` is the sheet's name before the write.
 */
export function nameTables({ names }: Excel.Workbook, sheet: Excel.Worksheet, sheetName: string | undefined, { mark, names: tables = [] }: SheetPlan, standing: TableNames): void {
  const wanted = new Map<string, { readonly name: string; readonly range: CellRange }>();
  for (const { id, range } of tables) {
    const name = nameOfTable(mark, id);
    if (!wanted.has(name.toLowerCase())) wanted.set(name.toLowerCase(), { name, range });
  }
  for (const [key, { name }] of standing) if (isOf(mark, name) && !wanted.has(key)) names.getItem(name).delete();
  for (const [key, { name, range }] of wanted) {
    const known = standing.get(key);
    const at = known && parseNameFormula(known.formula);
    if (at && at.sheetName === sheetName && rangeAddress(at.range) === rangeAddress(range)) continue;
    // By the sheet itself, which may have another name by now.
    if (known) names.getItem(known.name).delete();
    names.add(name, sheet.getRange(rangeAddress(range)), COMMENT);
  }
}

/** Queues what brings the names of a sheet back to what they stood for. `now` are those that stand after the failed write. */
export function putTableNamesBack({ names }: Excel.Workbook, { mark }: SheetPlan, before: TableNames, now: TableNames): void {
  for (const [key, { name }] of now) if (isOf(mark, name) && before.get(key)?.formula !== now.get(key)?.formula) names.getItem(name).delete();
  for (const [key, { name, formula }] of before) if (isOf(mark, name) && now.get(key)?.formula !== formula) names.add(name, formula, COMMENT);
}

/** Ids of marks hold no dot, so no mark's names begin like another's. */
function isOf(mark: string, name: string): boolean {
  return name.toLowerCase().startsWith(nameOfTable(mark, '').toLowerCase());
}
