/** The framework of record of a workbook: what stands on its Framework sheet, as far as it can be used, and what is wrong with it. */
import { cellAddress } from '../../address';
import { FRAMEWORK_LINE } from '../../render/visible-mark';
import type { SheetSnapshot, WorkbookSnapshot } from '../../snapshot';
import { Plan, type Theme } from '../plan';
import { checkSuccessors } from './check-successors';
import { findColumns, type FoundColumns } from './find-columns';
import { FACTS, MEASURE_COLUMNS, type FactName, type MeasureColumn } from './framework-columns';
import type { FrameworkFault } from './framework-fault';
import { FRAMEWORK_MARK, FRAMEWORK_NAME, LISTS_MARK, LISTS_NAME } from './framework-sheets';
import { foldWords } from './framework-words';
import { readLists } from './read-lists';
import { readMeasureRows } from './read-measures';
import { themeNames } from './theme-names';

export interface FrameworkReading {
  readonly sheet: string;
  /** Null where the sheet as a whole cannot be used, or holds nothing yet. */
  readonly plan: Plan | null;
  readonly faults: readonly FrameworkFault[];
  /** The built-in plan that the sheet says it was filled from; null where it names none. */
  readonly filledFrom: { readonly planId: string; readonly version: string } | null;
}

/** Without these no measure can be known. */
const NEEDED: readonly MeasureColumn[] = ['id', 'wording'];
const OWN_ID = 'workbook-framework';

/** Null where the workbook has no Framework sheet. Time grows with the cells of the sheet. Nothing is thrown on any content. */
export function readFramework({ sheets, dateSystem }: Pick<WorkbookSnapshot, 'sheets' | 'dateSystem'>): FrameworkReading | null {
  const sheet = ownSheet(sheets, FRAMEWORK_MARK, FRAMEWORK_NAME);
  if (!sheet) return null;
  const found = findColumns(sheet.values, MEASURE_COLUMNS);
  const facts = readFacts(sheet, found);
  const missing = MEASURE_COLUMNS.filter(({ name }) => !found?.columns.has(name));
  const address = cellAddress((sheet.used?.row ?? 0) + (found?.row ?? 0), sheet.used?.column ?? 0);
  if (!found || NEEDED.some((name) => !found.columns.has(name))) {
    const headings = missing.filter(({ name }) => NEEDED.includes(name)).map(({ heading }) => heading);
    return { sheet: sheet.name, plan: null, faults: [{ kind: 'unusable', sheet: sheet.name, address, missing: headings }], filledFrom: facts.filledFrom };
  }
  const faults: FrameworkFault[] = [
    ...facts.faults,
    ...missing.map(({ heading }): FrameworkFault => ({ kind: 'column-missing', sheet: sheet.name, address, heading })),
    ...found.strange.map((column): FrameworkFault => ({
      kind: 'column-unknown', sheet: sheet.name, text: String(sheet.values[found.row]?.[column] ?? '').trim(),
      address: cellAddress((sheet.used?.row ?? 0) + found.row, (sheet.used?.column ?? 0) + column),
    })),
  ];
  const listed = ownSheet(sheets, LISTS_MARK, LISTS_NAME);
  const lists = listed ? readLists(listed) : { themes: themesNamed(sheet, found), abbreviations: [], faults: [{ kind: 'lists-missing', sheet: sheet.name, address } as const] };
  const { rows, faults: ofRows } = readMeasureRows(sheet, found, themeNames(lists.themes), dateSystem);
  const { measures, faults: ofLinks } = checkSuccessors(rows, facts.plan.id);
  faults.push(...lists.faults, ...ofRows, ...ofLinks);
  const plan = Plan.safeParse({ ...facts.plan, themes: lists.themes, measures, abbreviations: lists.abbreviations });
  const isBlank = lists.themes.length + measures.length === 0;
  return { sheet: sheet.name, plan: plan.success && !isBlank ? plan.data : null, faults: isBlank && ofRows.length === 0 ? [] : faults, filledFrom: facts.filledFrom };
}

/** By our mark; a sheet that lost it is known by its name and our line on it. */
function ownSheet(sheets: readonly SheetSnapshot[], mark: string, name: string): SheetSnapshot | undefined {
  return (
    sheets.find((sheet) => sheet.mark === mark) ??
    sheets.find((sheet) => sheet.mark === undefined && sheet.name.toLowerCase() === name.toLowerCase() && sheet.values.some((row) => row.includes(FRAMEWORK_LINE)))
  );
}

interface Facts {
  readonly plan: Pick<Plan, 'id' | 'title' | 'partnership' | 'years' | 'version' | 'provenance'>;
  readonly filledFrom: FrameworkReading['filledFrom'];
  readonly faults: readonly FrameworkFault[];
}

/** Each labelled value above the headings: the first cell beside its label that holds something. */
function readFacts(sheet: SheetSnapshot, found: FoundColumns<MeasureColumn> | undefined): Facts {
  const said = new Map<FactName, { readonly text: string; readonly address: string }>();
  for (const [index, cells] of sheet.values.slice(0, found?.row ?? FACTS.length * 2).entries()) {
    const label = foldWords(String(cells[0] ?? '').replace(/:\s*$/, ''));
    const fact = FACTS.find((one) => foldWords(one.label) === label);
    if (!fact || said.has(fact.name)) continue;
    const value = cells.slice(1).findIndex((cell) => String(cell).trim() !== '');
    const address = cellAddress((sheet.used?.row ?? 0) + index, (sheet.used?.column ?? 0) + 1 + Math.max(0, value));
    said.set(fact.name, { text: value < 0 ? '' : String(cells[value + 1]).trim(), address });
  }
  const textOf = (name: FactName): string => said.get(name)?.text ?? '';
  const given = textOf('id');
  const isSound = Plan.shape.id.safeParse(given).success;
  const fault: FrameworkFault = {
    kind: 'fact', sheet: sheet.name, address: said.get('id')?.address ?? 'A1', label: 'Plan id', text: given, taken: OWN_ID,
  };
  const [, planId, version] = /^([a-z0-9-]+) version (.+)$/.exec(textOf('filledFrom')) ?? [];
  return {
    plan: {
      id: isSound ? given : OWN_ID, title: textOf('title') || 'Framework of this workbook', partnership: textOf('partnership'), years: textOf('years'),
      version: textOf('version'), provenance: textOf('provenance'),
    },
    filledFrom: planId !== undefined && version !== undefined ? { planId, version } : null,
    faults: isSound ? [] : [fault],
  };
}

/** Themes as the measures' cells name them, where there is no sheet of lists: ids are made from their headings. */
function themesNamed(sheet: SheetSnapshot, { row, columns }: FoundColumns<MeasureColumn>): readonly Theme[] {
  const themes = new Map<string, { readonly theme: Theme; readonly subThemes: Set<string> }>();
  for (const cells of sheet.values.slice(row + 1)) {
    const [title, subTitle] = (['theme', 'subTheme'] as const).map((name) => String(cells[columns.get(name) ?? -1] ?? '').trim());
    const [id, subId] = [slug(title ?? ''), slug(subTitle ?? '')];
    if (!title || !subTitle || id === '' || subId === '') continue;
    const known = themes.get(id) ?? { theme: { id, title, kind: 'theme', subThemes: [] }, subThemes: new Set() };
    themes.set(id, known);
    if (known.subThemes.has(subId)) continue;
    known.subThemes.add(subId);
    known.theme.subThemes.push({ id: subId, title: subTitle });
  }
  return [...themes.values()].map(({ theme }) => theme);
}

function slug(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}
