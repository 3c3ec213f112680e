/**
 * @jest-environment <rootDir>/test/support/pane-environment.ts
 *
 * A workbook without an indicator table, or with nothing in it: what the pane says, and what can be done in it all the same.
 */
import { allByRole, byRole, press, until } from './screen';
import { choosePlan, hidePane, loadLaterParts, pressAndWait, readAndOpen, readWorkbook, said, sheetNames, showRows } from './show-pane';

beforeAll(loadLaterParts);
beforeEach(() => window.localStorage.clear());
afterEach(hidePane);

const panel = (): string => document.querySelector('[role=tabpanel]:not([hidden])')?.textContent ?? '';
const tabs = (): readonly (readonly [string, boolean])[] => allByRole('tab').map((tab) => [tab.textContent, (tab as HTMLButtonElement).disabled] as const);

/** Figures of one moment: they compare with nothing. */
const CROSS_SECTION = [['Team', 'Cases', 'Staff'], ['North', 12, 4], ['South', 15, 5]];

it('says that nothing is there, and opens every tab', async () => {
  showRows([]);
  await readWorkbook();
  expect(panel()).toContain('There is nothing in this workbook yet: every sheet is empty. A table needs a row of periods');
  expect(said()).toBe('The workbook is read. No indicator table was found: what you can do now stands under What was read.');
  expect(tabs().filter(([, isDisabled]) => isDisabled)).toEqual([]);
  expect(allByRole('heading', 'Tables')).toEqual([]);
});

it('says that the tables have no periods where they have none', async () => {
  showRows(CROSS_SECTION);
  await readWorkbook();
  expect(panel()).toContain('The tables of this workbook have no periods, so there is nothing to compare.');
  byRole('heading', 'Tables found (1)');
});

it('says that no table was found where only words stand there', async () => {
  showRows([['Minutes of the meeting'], ['Apologies were received.']]);
  await readWorkbook();
  expect(panel()).toContain('No indicator table was found in this workbook.');
});

it('leads to the list of plans where there is no plan yet', async () => {
  showRows([]);
  await readWorkbook();
  await press(byRole('button', 'Choose a plan'));
  expect(document.activeElement).toBe(byRole('combobox', 'Plan'));
});

it('leads to the returns of a plan, with the focus on their tab, and offers a template for each theme', async () => {
  showRows([]);
  await choosePlan('ossp-2025-28');
  await readWorkbook();
  await press(byRole('button', 'Ask for figures'));
  expect(document.activeElement).toBe(byRole('tab', 'Returns'));
  await until(() => allByRole('button', /^Open the template for /).length > 0);
});

it('has the plan written down as a Framework sheet, and keeps the settings', async () => {
  const workbook = showRows([]);
  await choosePlan('ossp-2025-28');
  await readAndOpen('Plan');
  await pressAndWait('Write the Framework sheet');
  expect(sheetNames(workbook)).toContain('Framework');
  await press(byRole('tab', 'Settings'));
  await pressAndWait('Save settings');
  expect(sheetNames(workbook)).toContain('Settings');
});

it.each([
  ['Findings', 'no figures to check'],
  ['Trends', 'no change to show'],
  ['Summaries', 'nothing to summarise yet'],
  ['Reports', 'nothing to report yet'],
])('says on %s why there is nothing', async (tab, words) => {
  showRows([]);
  await choosePlan('ssp-2022-25');
  await readAndOpen(tab);
  expect(panel()).toContain(words);
});

it('refuses to write a summary of nothing, in words at the button', async () => {
  const workbook = showRows(CROSS_SECTION);
  await choosePlan('ossp-2025-28');
  await readAndOpen('Summaries');
  const button = byRole('button', 'Write theme summaries');
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await press(button);
  expect(sheetNames(workbook)).toEqual(['Data']);
});
