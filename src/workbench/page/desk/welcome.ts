/** What this host tells an add-in of itself. */
import type { HostWelcome } from '../wire';

/** Excel on the web with ExcelApi 1.13, the newest that the add-in's manifest may require. */
export function hostWelcome(): HostWelcome {
  return {
    platform: 'OfficeOnline',
    version: '16.0.0.0',
    language: 'en-GB',
    isDark: window.matchMedia('(prefers-color-scheme: dark)').matches,
    requirementSets: { ExcelApi: '1.13', DelayForCellEdit: '1.1' },
  };
}
