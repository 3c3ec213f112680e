/**
 * @jest-environment <rootDir>/test/support/pane-environment.ts
 *
 * What an officer does on the Summaries and Reports tabs, over genuine office.js and the stand-in.
 */
import { touchCell } from '../../src/workbench/book/make';
import type { OpenWorkbook } from '../../src/workbench/cli/open-workbook';
import { allByRole, byRole, choose, press, until } from './screen';
import { choosePlan, hidePane, loadLaterParts, pressAndWait, readAndOpen as readAndShow, said, sheetNames, showRows } from './show-pane';

beforeAll(loadLaterParts);
afterEach(hidePane);

/** Figures of the 2016/17 annual report (test/fixtures/sample-2016-17/README.md). */
const ROWS = [
  ['PI Name', 'Source', '2013/14', '2014/15', '2015/16', '2016/17'],
  ['Domestic abuse incidents', 'GMP', 5100, 5261, 4956, 4648],
];
const THEME = 'Protecting Vulnerable People';

const open = (): OpenWorkbook => showRows(ROWS);
const shown = (): string => document.body.textContent;
const textsOf = ({ book }: OpenWorkbook, name: string): readonly string[] =>
  [...(book.sheets.find((sheet) => sheet.name === name)?.cells.values() ?? [])].flatMap((row) => [...row.values()].map(({ value }) => String(value)));

async function readAndOpen(tab: string): Promise<void> {
  await choosePlan('ssp-2016-17');
  await readAndShow(tab);
  await until(() => !shown().includes('ready…'));
}

describe('theme summaries', () => {
  it('are written in the accessible style where that is chosen, and the pane says how many sheets there are', async () => {
    const workbook = open();
    await readAndOpen('Summaries');
    await choose(byRole('combobox', 'Style'), 'Accessible: one table a sheet');
    await pressAndWait('Write theme summaries');
    expect(sheetNames(workbook)).toEqual(expect.arrayContaining(['Cover', 'Contents']));
    expect(sheetNames(workbook).some((name) => name.startsWith('Summary – '))).toBe(false);
    expect(said()).toMatch(/^\d+ accessible sheets are written\.$/);
    expect(document.activeElement).toBe(byRole('button', 'Write theme summaries'));
  });

  it('show the periods that were chosen', async () => {
    const workbook = open();
    await readAndOpen('Summaries');
    await choose(byRole('combobox', 'Periods shown'), 'Chosen periods');
    await press(byRole('field', '2013/14'));
    await press(byRole('field', '2015/16'));
    await pressAndWait('Write theme summaries');
    const texts = textsOf(workbook, 'Summary – Protecting Vulnerable');
    expect(['2013/14', '2014/15', '2015/16', '2016/17'].filter((period) => texts.includes(period))).toEqual(['2013/14', '2014/15', '2016/17']);
  });

  it('keep one period at least', async () => {
    open();
    await readAndOpen('Summaries');
    await choose(byRole('combobox', 'Periods shown'), 'Chosen periods');
    for (const period of ['2014/15', '2015/16', '2016/17']) await press(byRole('field', period));
    expect((byRole('field', '2016/17') as HTMLInputElement).checked).toBe(true);
  });

  it('are listed from an earlier time, as links', async () => {
    const workbook = open();
    await readAndOpen('Summaries');
    await pressAndWait('Write theme summaries');
    byRole('heading', 'Sheets written');
    await pressAndWait('Read again for Word');
    byRole('heading', 'Sheets in this workbook');
    await press(byRole('button', 'Summary – Protecting Vulnerable'));
    const { book } = workbook;
    await until(() => book.sheets.find(({ id }) => id === book.activeSheetId)?.name === 'Summary – Protecting Vulnerable');
  });
});

describe('a theme for Word', () => {
  it('says what it does with small numbers beside its buttons, and that it is on no sheet yet', async () => {
    open();
    await readAndOpen('Summaries');
    await choose(byRole('combobox', 'Small numbers about individuals'), '1 to 4 shown as [c]');
    await until(() => !shown().includes('ready…'));
    await press(byRole('button', THEME));
    const panel = byRole('button', /^Copy the whole theme for Word/).closest('[role=region], [class*=AccordionPanel]');
    expect(panel?.textContent).toContain('Numbers from 1 to 4 about individuals are shown as [c]');
    expect(panel?.textContent).toContain('Not on a sheet of this workbook yet');
  });

  it('shows a table as it will be pasted', async () => {
    open();
    await readAndOpen('Summaries');
    await press(byRole('button', THEME));
    await press(byRole('button', /^Show: Safeguarding: measures and trends/));
    const table = byRole('table');
    const row = [...table.querySelectorAll('tbody tr')].find((one) => one.querySelector('th[scope=row]')?.textContent === 'Domestic abuse incidents');
    expect([...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent).slice(0, 5)).toEqual(['GMP', '5261', '4956', '4648', '−308 (−6.2%)']);
  });

  it('is selected in the pane where nothing can be copied, told to screen readers, and closed to its button', async () => {
    open();
    await readAndOpen('Summaries');
    await press(byRole('button', THEME));
    const copy = byRole('button', /^Copy for Word: Safeguarding: measures and trends/);
    await press(copy);
    await until(() => said().startsWith('Excel did not allow copying here.'));
    const region = document.activeElement;
    expect(region?.getAttribute('aria-label')).toMatch(/: press Ctrl\+C to copy$/);
    expect(window.getSelection()?.anchorNode).toBe(region);
    expect(region?.textContent).toContain('Domestic abuse incidents');
    await press(byRole('button', 'Close'));
    expect(document.activeElement).toBe(copy);
  });
});

describe('reports', () => {
  it('are written on sheets of their own, linked to, and give the focus back', async () => {
    const workbook = open();
    await readAndOpen('Reports');
    await choose(byRole('combobox', 'Report'), 'Quarterly report to the Board');
    await pressAndWait('Write the report');
    expect(sheetNames(workbook)).toContain('Quarterly report');
    expect(said()).toBe('Quarterly report to the Board: written on sheet "Quarterly report".');
    expect(document.activeElement).toBe(byRole('button', 'Write the report'));
    expect(allByRole('button', 'Quarterly report').length).toBeGreaterThan(0);
  });

  it('are of the sub-theme that is chosen, where they are a spotlight', async () => {
    const workbook = open();
    await readAndOpen('Reports');
    await choose(byRole('combobox', 'Report'), 'Performance spotlight');
    await choose(byRole('combobox', 'Sub-theme'), 'Safeguarding');
    await until(() => !shown().includes('ready…'));
    await pressAndWait('Write the report');
    expect(sheetNames(workbook).at(-1)).toMatch(/^Spotlight/);
  });

  it('show their headline sentences, and keep and name those that the officer typed over', async () => {
    const workbook = open();
    await readAndOpen('Reports');
    await choose(byRole('combobox', 'Report'), 'Bi-annual report of progress');
    await until(() => !shown().includes('ready…'));
    await pressAndWait('Write the report');
    const sheet = workbook.book.sheets.find(({ name }) => name === 'Progress report');
    const cell = [...(sheet?.cells.values() ?? [])].flatMap((row) => [...row.values()]).find(({ value }) => /^Domestic abuse incidents fell by 6\.2%/.test(String(value)));
    if (!cell) throw new Error('No sentence was drafted.');
    cell.value = 'Domestic abuse incidents fell again.';
    await pressAndWait('Read again for Word');
    await until(() => !shown().includes('ready…'));
    await press(byRole('button', /^Show the \d+ sentences?/));
    expect(shown()).toContain('Domestic abuse incidents fell again.Yours, kept');
    await pressAndWait('Write the report');
    expect(textsOf(workbook, 'Progress report')).toContain('Domestic abuse incidents fell again.');
  });

  it('choose their small numbers each by itself', async () => {
    open();
    await readAndOpen('Reports');
    await choose(byRole('combobox', 'Report'), 'Annual report to scrutiny');
    await choose(byRole('combobox', 'Small numbers about individuals'), '1 to 5 shown as [c]');
    await choose(byRole('combobox', 'Report'), 'Overview');
    expect((byRole('combobox', 'Small numbers about individuals') as HTMLSelectElement).selectedOptions[0]?.text).toBe('Printed in full (Board-private)');
  });

  it('say where they were asked for why they could not be written, and change nothing', async () => {
    const workbook = open();
    await readAndOpen('Reports');
    workbook.book.protection = { password: null };
    await pressAndWait('Write the report');
    expect(document.activeElement?.textContent).toMatch(/^Not done\. .*protected/);
    expect(sheetNames(workbook)).toEqual(['Data']);
  });
});

describe('the check of accessible sheets', () => {
  it('shows rules met and rules that are the author’s to do, and gives the focus back', async () => {
    open();
    await readAndOpen('Summaries');
    await choose(byRole('combobox', 'Style'), 'Accessible: one table a sheet');
    await pressAndWait('Write theme summaries');
    await pressAndWait('Check the accessible sheets');
    expect(said()).toMatch(/^No rule is broken, \d+ are yours to do, and \d+ are met\.$/);
    expect(document.activeElement).toBe(byRole('button', 'Check the accessible sheets'));
    await press(byRole('button', /^Yours to do \(\d+\)$/));
    expect(shown()).toContain('●\u00a0Yours to do. Essential.');
  });

  it('shows the cell of a rule that someone broke since, and goes there', async () => {
    const workbook = open();
    await readAndOpen('Summaries');
    await choose(byRole('combobox', 'Style'), 'Accessible: one table a sheet');
    await pressAndWait('Write theme summaries');
    const { book } = workbook;
    const contents = book.sheets.find(({ name }) => name === 'Contents');
    const cover = book.sheets.find(({ name }) => name === 'Cover');
    if (!contents || !cover) throw new Error('The sheets are not there.');
    touchCell(contents, 0, 0).value = String(touchCell(cover, 0, 0).value);
    await pressAndWait('Check the accessible sheets');
    expect(said()).toMatch(/^1 rule is not met/);
    expect(shown()).toContain('✗\u00a0Not met. Essential.');
    const link = allByRole('button', /^(?:Contents|Cover), A1$/)[0];
    if (!link) throw new Error('The rule names no cell.');
    await press(link);
    await until(() => `${book.sheets.find(({ id }) => id === book.activeSheetId)?.name ?? ''}, A1` === link.textContent);
  });
});
