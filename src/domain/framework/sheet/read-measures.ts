/** The rows of measures on the Framework sheet, each judged by the schema; a row that it refuses is set aside, and the others stand. */
import { cellAddress } from '../../address';
import type { CellScalar, SheetSnapshot, WorkbookSnapshot } from '../../snapshot';
import { Measure, type Theme } from '../plan';
import type { FoundColumns } from './find-columns';
import { MEASURE_COLUMNS, type MeasureColumn } from './framework-columns';
import type { FrameworkFault } from './framework-fault';
import { measureOf } from './measure-cells';
import type { ThemeNames } from './theme-names';

export interface ReadRow {
  readonly measure: Measure;
  readonly at: (column: MeasureColumn) => { readonly sheet: string; readonly address: string };
}

/** Which column is to blame for what the schema refuses, by the path to it. */
const BLAMED: Readonly<Record<string, MeasureColumn>> = {
  'polarity.value': 'polarity', 'polarity.standing': 'standing', 'polarity.reason': 'reason', 'polarity.confirmed.by': 'confirmedBy',
  'polarity.confirmed.on': 'confirmedOn', 'acceptableRange.amount': 'range', 'acceptableRange.unit': 'rangeUnit', 'acceptableRange.owner': 'rangeOwner',
  'acceptableRange.agreed': 'rangeAgreed', 'targets.value': 'targets', 'targets.by': 'targetsBy', 'baseline.value': 'baseline', 'baseline.period': 'baselinePeriod',
};

/** Cells that make one fact together: a wrong one is not also blamed on a blank one beside it. */
const GROUPS: readonly (readonly MeasureColumn[])[] = [
  ['range', 'rangeUnit'], ['targets', 'targetsBy'], ['baseline', 'baselinePeriod'], ['confirmedBy', 'confirmedOn'],
];

function blamed(path: readonly PropertyKey[]): MeasureColumn {
  const key = path.filter((part) => typeof part === 'string').join('.');
  const own = MEASURE_COLUMNS.find(({ name }) => name === path[0]);
  return BLAMED[key] ?? own?.name ?? 'id';
}

/** Rows in their order, and a fault for each cell that is to blame. `names` finds the themes; rows × columns are the sheet's used cells. */
export function readMeasureRows(
  sheet: SheetSnapshot,
  found: FoundColumns<MeasureColumn>,
  names: Pick<ThemeNames, 'theme' | 'subTheme'>,
  dateSystem: WorkbookSnapshot['dateSystem'],
): { readonly rows: readonly ReadRow[]; readonly faults: readonly FrameworkFault[] } {
  const [top, left] = [sheet.used?.row ?? 0, sheet.used?.column ?? 0];
  const faults: FrameworkFault[] = [];
  const rows: ReadRow[] = [];
  const firstOf = new Map<string, string>();
  const end = lastRow(sheet, top);
  for (let index = found.row + 1; index < end; index += 1) {
    const cells = sheet.values[index] ?? [];
    const of = (column: MeasureColumn): CellScalar => cells[found.columns.get(column) ?? -1] ?? '';
    if (MEASURE_COLUMNS.every(({ name }) => String(of(name)).trim() === '')) continue;
    const at: ReadRow['at'] = (column) => ({ sheet: sheet.name, address: cellAddress(top + index, left + (found.columns.get(column) ?? 0)) });
    const id = String(of('id')).trim();
    const refuse = (column: MeasureColumn, expected?: string): void => {
      const known = MEASURE_COLUMNS.find(({ name }) => name === column);
      faults.push({
        kind: 'cell', ...at(column), heading: known?.heading ?? '', text: String(of(column)).trim(), expected: expected ?? known?.expected ?? '', measureId: id || null,
      });
    };
    const theme: Theme | undefined = names.theme(String(of('theme')));
    const subTheme = theme && names.subTheme(theme, String(of('subTheme')));
    const parsed = Measure.safeParse({ ...measureOf(of, dateSystem), theme: theme?.id ?? 'unknown', subTheme: subTheme?.id ?? 'unknown' });
    const wrong = parsed.success ? [] : [...new Set(parsed.error.issues.map(({ path }) => blamed(path)))];
    const isBlank = (column: MeasureColumn): boolean => String(of(column)).trim() === '';
    const explained = (column: MeasureColumn): boolean =>
      isBlank(column) && wrong.some((other) => !isBlank(other) && GROUPS.some((group) => group.includes(column) && group.includes(other)));
    for (const column of wrong) if (!explained(column)) refuse(column);
    if (!theme) refuse('theme');
    else if (!subTheme) refuse('subTheme');
    if (!parsed.success || !theme || !subTheme) continue;
    const { standing, confirmed } = parsed.data.polarity;
    if (standing === 'confirmed' && confirmed === null) {
      refuse('confirmedBy', 'the role that confirmed it, and the day under "Confirmed on"');
      continue;
    }
    const first = firstOf.get(id);
    if (first !== undefined) {
      faults.push({ kind: 'twice', ...at('id'), text: id, first });
      continue;
    }
    firstOf.set(id, at('id').address);
    rows.push({ measure: parsed.data, at });
  }
  return { rows, faults };
}

/** A total row of the table is no measure. */
function lastRow(sheet: SheetSnapshot, top: number): number {
  const table = sheet.tables.find(({ name, hasTotals }) => hasTotals && name.toLowerCase() === 'framework');
  return table ? Math.min(sheet.values.length, table.range.row + table.range.rows - 1 - top) : sheet.values.length;
}
