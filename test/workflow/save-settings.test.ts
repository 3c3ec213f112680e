/** Keeping settings: over genuine office.js, the stand-in and the sample workbook. */
import { settingsIn } from '../../src/domain/settings/settings-sheet';
import { DEFAULT_SETTINGS, withSetting } from '../../src/domain/settings/workbook-settings';
import { ssp2016To17 } from '../../src/domain/framework/plans/ssp-2016-17';
import { openWorkbook } from '../../src/workbench/cli/open-workbook';
import { readWorkbook } from '../../src/workflow/read-workbook';
import { saveSettings } from '../../src/workflow/save-settings';

const SAMPLE = 'assets/samples/safer-stockport-2016-17.xlsx';
const BOTH = withSetting(DEFAULT_SETTINGS, 'style', 'Both') ?? DEFAULT_SETTINGS;

it('keeps the settings on a visible sheet, from which the next reading has them', async () => {
  const { port, book } = await openWorkbook(SAMPLE);
  expect(await saveSettings(port, BOTH)).toEqual([{ mark: 'settings:workbook', name: 'Settings', made: 'new' }]);
  expect(book.sheets.at(-1)).toMatchObject({ name: 'Settings', visibility: 'Visible' });
  const { snapshot, findings } = await readWorkbook(port, ssp2016To17);
  expect(settingsIn(snapshot).settings).toEqual(BOTH);
  expect(findings.filter(({ sheet }) => sheet === 'Settings')).toEqual([]);
});

it('refuses to write over a sheet of the analyst’s own, and writes nothing', async () => {
  const { port, book } = await openWorkbook(SAMPLE);
  const [first] = book.sheets;
  if (!first) throw new Error('The sample has no sheet.');
  first.name = 'Settings';
  const before = book.sheets.length;
  await expect(saveSettings(port, BOTH)).rejects.toThrow(/Settings/);
  expect(book.sheets).toHaveLength(before);
});
