/** The sheet "Settings": one row a setting, with what may be written there. Read with the workbook, so that every colleague's output is alike. */
import { cellAddress } from '../address';
import { keptListSheet, keptSheets, readKeptList, type KeptList, type KeptSheet } from '../render/kept-list';
import type { SheetPlan } from '../render/sheet-plan';
import { SETTINGS_LINE } from '../render/visible-mark';
import type { WorkbookSnapshot } from '../snapshot';
import { DEFAULT_SETTINGS, SETTING_CHOICES, SETTING_NAMES, SETTING_TITLES, settingWords, withSetting, type SettingName, type WorkbookSettings } from './workbook-settings';

export type SettingColumn = 'setting' | 'value' | 'choices';

export const SETTINGS_MARK = 'settings:workbook';

export const SETTINGS_SHEET: KeptSheet<SettingColumn> = {
  mark: SETTINGS_MARK,
  name: 'Settings',
  title: 'Settings: what summaries and reports of this workbook begin with',
  line: SETTINGS_LINE,
  lines: ['Summaries and reports begin with these. The pane shows them, and each output states what it was made with.', SETTINGS_LINE],
  columns: [
    { name: 'setting', heading: 'Setting', width: 26, needed: true },
    { name: 'value', heading: 'Value', width: 30, needed: true, typed: true },
    { name: 'choices', heading: 'What may be written', width: 64 },
  ],
};

/** A cell of the sheet that says nothing that can be used; `reason` ends the sentence that begins with its place. */
export interface SettingNotUsed {
  readonly sheet: string;
  readonly cell: string;
  readonly reason: string;
}

export interface SettingsRead {
  readonly settings: WorkbookSettings;
  readonly notUsed: readonly SettingNotUsed[];
  /** The settings for which the sheet has a value that can be used. */
  readonly stated: readonly SettingName[];
  /** True where the workbook has the sheet. */
  readonly isKept: boolean;
}


/** The settings of this workbook: the defaults where it has no such sheet, and for each row that cannot be used. */
export function settingsIn({ sheets }: Pick<WorkbookSnapshot, 'sheets'>): SettingsRead {
  const [sheet] = keptSheets(sheets, SETTINGS_SHEET);
  if (!sheet) return { settings: DEFAULT_SETTINGS, notUsed: [], stated: [], isKept: false };
  const corner = sheet.used ?? { row: 0, column: 0 };
  const at = (row: number, column: number): string => cellAddress(corner.row + row, corner.column + column);
  const list = readKeptList(sheet.values, SETTINGS_SHEET.columns);
  if (!list) return { settings: DEFAULT_SETTINGS, notUsed: [{ sheet: sheet.name, cell: at(0, 0), reason: 'the sheet has lost its row of headings (Setting, Value). Put the headings back, or delete the sheet and save the settings in the pane.' }], stated: [], isKept: true };
  const notUsed: SettingNotUsed[] = [];
  const stated = new Set<SettingName>();
  const settings = list.rows.reduce((so, { cells, row }) => {
    const name = SETTING_NAMES.find((one) => SETTING_TITLES[one].toLowerCase() === String(cells.setting).trim().toLowerCase());
    if (!name || String(cells.value).trim() === '') return so;
    const next = withSetting(so, name, String(cells.value));
    if (!next) notUsed.push({ sheet: sheet.name, cell: at(row, list.columns.get('value') ?? 0), reason: `“${String(cells.value).trim()}” is no value of “${SETTING_TITLES[name]}”. Write one of: ${SETTING_CHOICES[name]}.` });
    if (next) stated.add(name);
    return next ?? so;
  }, DEFAULT_SETTINGS);
  return { settings, notUsed, stated: [...stated], isKept: true };
}

/** The sheet of these settings. Rows that people added stay below ours, and so do their columns. */
export function settingsSheet(settings: WorkbookSettings, earlier: KeptList<SettingColumn>): SheetPlan {
  const titles = new Map(SETTING_NAMES.map((name) => [SETTING_TITLES[name].toLowerCase(), name]));
  const besideOf = (name: SettingName): KeptList<SettingColumn>['rows'][number]['beside'] =>
    earlier.rows.find(({ cells }) => titles.get(String(cells.setting).trim().toLowerCase()) === name)?.beside ?? [];
  const ours = SETTING_NAMES.map((name) => ({ cells: { setting: SETTING_TITLES[name], value: settingWords(settings, name), choices: SETTING_CHOICES[name] }, beside: besideOf(name) }));
  const others = earlier.rows.filter(({ cells }) => !titles.has(String(cells.setting).trim().toLowerCase()));
  return keptListSheet(SETTINGS_SHEET, [...ours, ...others], earlier);
}

/** What stands on the sheet, from its values (rows × columns from A1). Undefined where it lost its headings. */
export function settingsList(values: Parameters<typeof readKeptList>[0]): KeptList<SettingColumn> | undefined {
  return readKeptList(values, SETTINGS_SHEET.columns);
}
