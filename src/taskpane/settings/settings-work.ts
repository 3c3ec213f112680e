/** Keeping the settings, as a recipe. */
import type { WorkbookSettings } from '../../domain/settings/workbook-settings';
import { named, type ChangeWork } from '../change-work';
import { workflows } from '../workflows';

export function settingsWork(settings: WorkbookSettings): ChangeWork {
  return {
    change: { kind: 'settings', key: 'settings' },
    run: async (_understanding, { port }, options) => (await workflows()).saveSettings(port, settings, options),
    outcome: (_newer, sheets) => `The settings are kept on sheet ${named(sheets)}. Summaries and reports begin with them from now on.`,
  };
}
