/** The themes and abbreviations on the sheet "Framework lists". */
import { cellAddress } from '../../address';
import type { SheetSnapshot } from '../../snapshot';
import { Abbreviation, Theme } from '../plan';
import { findColumns, type FoundColumns } from './find-columns';
import { ABBREVIATION_COLUMNS, THEME_COLUMNS, type Column, type ListColumn } from './framework-columns';
import type { FrameworkFault } from './framework-fault';
import { THEME_KIND_WORDS, valueFor } from './framework-words';
import { linesOf } from './measure-cells';

export interface Lists {
  readonly themes: readonly Theme[];
  readonly abbreviations: readonly Abbreviation[];
  readonly faults: readonly FrameworkFault[];
}

type Row = ReadonlyMap<ListColumn, string>;

/** Themes in the order in which they first stand, abbreviations in theirs. Rows that the schema refuses are faults, and set aside. */
export function readLists(sheet: SheetSnapshot): Lists {
  const faults: FrameworkFault[] = [];
  const abbreviations: Abbreviation[] = [];
  for (const { row, at } of rowsOf(sheet, ABBREVIATION_COLUMNS)) {
    const origin = row.get('origin') ?? '';
    const candidate = { short: row.get('short') ?? '', long: row.get('long') ?? '', aliases: [...linesOf(row.get('shortAliases') ?? '')], ...(origin === '' ? {} : { origin }) };
    const parsed = Abbreviation.safeParse(candidate);
    if (parsed.success) abbreviations.push(parsed.data);
    else faults.push(faultIn(ABBREVIATION_COLUMNS, candidate.short === '' ? 'short' : 'long', row, at));
  }
  return { themes: themesOf(sheet, faults), abbreviations, faults };
}

function themesOf(sheet: SheetSnapshot, faults: FrameworkFault[]): readonly Theme[] {
  const themes = new Map<string, Theme>();
  const subThemes = new Set<string>();
  for (const { row, at } of rowsOf(sheet, THEME_COLUMNS)) {
    const id = row.get('themeId') ?? '';
    const subThemeId = row.get('subThemeId') ?? '';
    const kind = row.get('themeKind') ?? '';
    const subTheme = subThemeId === '' && (row.get('subTheme') ?? '') === '' ? [] : [{ id: subThemeId, title: row.get('subTheme') ?? '' }];
    const candidate = { id, title: row.get('theme') ?? '', kind: kind === '' ? 'theme' : valueFor(THEME_KIND_WORDS, kind), subThemes: subTheme };
    const parsed = Theme.safeParse(candidate);
    if (!parsed.success) {
      const path = parsed.error.issues[0]?.path[0];
      faults.push(faultIn(THEME_COLUMNS, path === 'subThemes' ? 'subThemeId' : path === 'kind' ? 'themeKind' : 'themeId', row, at));
      continue;
    }
    const key = `${id}:${subThemeId}`;
    if (subTheme.length > 0 && subThemes.has(key)) {
      faults.push(faultIn(THEME_COLUMNS, 'subThemeId', row, at, 'a sub-theme id that stands once'));
      continue;
    }
    subThemes.add(key);
    const known = themes.get(id);
    if (known) known.subThemes.push(...parsed.data.subThemes);
    else themes.set(id, parsed.data);
  }
  return [...themes.values()];
}

interface ListRow {
  readonly row: Row;
  readonly at: (column: ListColumn) => { readonly sheet: string; readonly address: string };
}

function rowsOf(sheet: SheetSnapshot, known: readonly Column<ListColumn>[]): readonly ListRow[] {
  const { used, values } = sheet;
  const found: FoundColumns<ListColumn> | undefined = used && findColumns(values, known);
  if (!used || !found) return [];
  return values.slice(found.row + 1).flatMap((cells, index): ListRow[] => {
    const row = new Map([...found.columns].map(([name, column]) => [name, String(cells[column] ?? '').trim()]));
    if ([...row.values()].every((text) => text === '')) return [];
    const at = (column: ListColumn) => ({
      sheet: sheet.name, address: cellAddress(used.row + found.row + 1 + index, used.column + (found.columns.get(column) ?? 0)),
    });
    return [{ row, at }];
  });
}

function faultIn(columns: readonly Column<ListColumn>[], name: ListColumn, row: Row, at: ListRow['at'], expected?: string): FrameworkFault {
  const column = columns.find((one) => one.name === name);
  return { kind: 'cell', ...at(name), heading: column?.heading ?? '', text: row.get(name) ?? '', expected: expected ?? column?.expected ?? '', measureId: null };
}
