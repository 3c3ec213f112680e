/** The settings of the workbook, kept on a sheet of ours that everyone sees. */
import { SETTINGS_MARK, settingsList, settingsSheet } from '../domain/settings/settings-sheet';
import type { WorkbookSettings } from '../domain/settings/workbook-settings';
import { WorkbookFault, type WorkbookPort, type WorkOptions, type WrittenSheet } from './workbook-port';

/**
 * Writes the Settings sheet, in at most four round trips; rows and columns that people added stay. Rejects with a WorkbookFault, and writes
 * nothing, where a sheet of the analyst's own has the name, the sheet lost its headings, or the workbook is protected.
 */
export async function saveSettings(port: Pick<WorkbookPort, 'write'>, settings: WorkbookSettings, options: WorkOptions = {}): Promise<readonly WrittenSheet[]> {
  return port.write((ownSheets) => {
    const own = ownSheets.find(({ mark }) => mark === SETTINGS_MARK);
    const list = settingsList(own?.values ?? []);
    if (list) return [settingsSheet(settings, list)];
    throw new WorkbookFault(
      `Sheet "${own?.name ?? ''}" has lost its row of headings (Setting, Value), so what is kept on it cannot be told apart. ` +
        'Put the headings back, or delete the sheet to begin afresh, then save again. Nothing was written.',
      'settings-not-understood',
    );
  }, options);
}
