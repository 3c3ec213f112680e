/** What an output is made with: as the command line says, or else as the workbook's Settings sheet, or else as usual; and where each comes from. */
import { settingsIn, type SettingNotUsed } from '../../domain/settings/settings-sheet';
import { SETTING_TITLES, settingWords, type SettingName, type WorkbookSettings } from '../../domain/settings/workbook-settings';
import type { WorkbookSnapshot } from '../../domain/snapshot';
import type { CommandLine } from './arguments';
import { plain } from './terminal-text';

export type SettingFrom = 'command-line' | 'settings-sheet' | 'usual';

export interface SettingsUsed {
  readonly settings: WorkbookSettings;
  readonly from: Readonly<Record<SettingName, SettingFrom>>;
  /** Cells of the Settings sheet that say nothing that can be used. */
  readonly notUsed: readonly SettingNotUsed[];
}

/** The settings of this run. */
export function settingsUsed(line: CommandLine, snapshot: WorkbookSnapshot): SettingsUsed {
  const { settings, stated, notUsed } = settingsIn(snapshot);
  const typed: Readonly<Partial<WorkbookSettings>> = {
    ...(line.disclosure && { disclosure: line.disclosure }), ...(line.periods && { periods: line.periods }), ...(line.style && { style: line.style }),
    ...(line.intervals !== undefined && { showIntervals: line.intervals }),
  };
  const from = (name: SettingName): SettingFrom => (typed[name] !== undefined ? 'command-line' : stated.includes(name) ? 'settings-sheet' : 'usual');
  return { settings: { ...settings, ...typed }, from: { disclosure: from('disclosure'), periods: from('periods'), style: from('style'), showIntervals: from('showIntervals') }, notUsed };
}

const FROM_WORDS: Readonly<Record<SettingFrom, string>> = { 'command-line': 'as the command line says', 'settings-sheet': 'as the sheet Settings says', usual: 'as usual' };

/** One line a setting that counts here, and one a cell that cannot be used. */
export function settingsInWords({ settings, from, notUsed }: SettingsUsed, names: readonly SettingName[]): readonly string[] {
  return [
    ...names.map((name) => `${SETTING_TITLES[name]}: ${plain(settingWords(settings, name))}, ${FROM_WORDS[from[name]]}.`),
    ...notUsed.map(({ sheet, cell, reason }) => `Sheet "${plain(sheet)}", cell ${cell} is not used: ${plain(reason)}`),
  ];
}

/** The same as plain data, under the names of the options. */
export function settingsAsJson({ settings, from, notUsed }: SettingsUsed, names: readonly SettingName[]): object {
  const shown = names.map((name) => [name === 'showIntervals' ? 'intervals' : name, { value: settingWords(settings, name), from: from[name] }] as const);
  return { ...Object.fromEntries(shown), notUsed };
}
