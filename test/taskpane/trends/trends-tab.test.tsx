/**
 * @jest-environment <rootDir>/test/support/pane-environment.ts
 *
 * Trends, the page of a measure, what changed since, first steps, help and settings: over genuine office.js, the stand-in and the sample.
 */
import { join, resolve } from 'node:path';
import { act } from 'react';
import { touchCell } from '../../../src/workbench/book/make';
import { openWorkbook } from '../../../src/workbench/cli/open-workbook';
import { allByRole, byRole, choose, press, type, until } from '../screen';
import { hidePane, loadLaterParts, pressAndWait, readAndOpen, said, showPane } from '../show-pane';

const SAMPLE = join(resolve(__dirname, '../../..'), 'assets/samples/safer-stockport-2016-17.xlsx');
beforeAll(loadLaterParts);
beforeEach(() => window.localStorage.clear());
afterEach(hidePane);

const panel = (): string => document.querySelector('[role=tabpanel]:not([hidden])')?.textContent ?? '';

async function showTrends(): Promise<Awaited<ReturnType<typeof openWorkbook>>> {
  const workbook = await openWorkbook(SAMPLE);
  showPane(workbook);
  await readAndOpen('Trends');
  return workbook;
}

it('tells how many were tested, and finds a measure by words of its name, source and theme', async () => {
  await showTrends();
  expect(panel()).toMatch(/30 series\. 12 were tested, \d+ changed beyond chance\./);
  await type(byRole('field', 'Find a measure, source or theme'), 'gmfrs fires');
  await until(() => /Showing [1-9] of 30\./.test(panel()));
  expect(allByRole('button', /fires/i).length).toBeGreaterThan(0);
  expect(allByRole('button', 'Domestic abuse incidents')).toEqual([]);
});

it('shows only what is not compared, each with its reason', async () => {
  await showTrends();
  await choose(byRole('combobox', 'Which'), 'Not compared, and why');
  await until(() => !panel().includes('Showing 30 of 30'));
  expect(panel()).toContain('Not compared: ');
  expect(panel()).not.toMatch(/[▲▼]/);
});

it('opens a measure with the focus on its name, goes to a figure’s cell, and comes back to the line it was opened from', async () => {
  const { book } = await showTrends();
  const line = byRole('button', 'Domestic abuse incidents');
  await press(line);
  expect(document.activeElement?.textContent).toBe('Domestic abuse incidents');
  expect(panel()).toContain('Beyond chance (p');
  const cell = byRole('button', /^Protecting Vulnerable People, E8: 2016\/17$/);
  await press(cell);
  await until(() => book.selection.range.row === 7 && book.selection.range.column === 4);
  await press(byRole('button', 'Back to all measures'));
  expect(document.activeElement).toBe(byRole('button', 'Domestic abuse incidents'));
});

it('says the words of its chart, and has a table of the same figures', async () => {
  await showTrends();
  await press(byRole('button', 'Domestic abuse incidents'));
  const picture = document.querySelector('svg[role=img]');
  expect(picture?.getAttribute('aria-label')).toMatch(/^Line chart: Domestic abuse incidents.*First .* last 4,648/s);
  const table = byRole('table');
  expect([...table.querySelectorAll('tbody tr')].map((row) => row.querySelector('td')?.textContent)).toEqual(['4,648', '4,956', '5,261']);
});

it('explains a term where it stands, and closes the note with Esc', async () => {
  await showTrends();
  const help = byRole('button', 'What is meant by “Beyond chance”?');
  await press(help);
  const note = document.getElementById(help.getAttribute('aria-controls') ?? '');
  expect(note?.textContent).toContain('once in 20 times');
  act(() => void help.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  expect(note?.textContent).toBe('');
  expect(help.getAttribute('aria-expanded')).toBe('false');
});

it('looks when asked whether anything changed since, names the cells, and leaves the focus on the button', async () => {
  const { book } = await showTrends();
  expect(document.body.textContent).toContain('Read at 16:20.');
  const check = (): Promise<void> => press(byRole('button', 'Check again'));
  await check();
  await until(() => document.body.textContent.includes('Nothing changed since.'));
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('The sample has no sheet.');
  touchCell(sheet, 40, 1).value = 'new';
  await check();
  await until(() => document.body.textContent.includes('1 cell changed since.'));
  expect(said()).toBe('1 cell changed since.');
  byRole('button', `${sheet.name}, B41`);
  byRole('button', 'Read again');
  expect(document.activeElement).toBe(byRole('button', 'Check again'));
});

it('reads again without losing what is open, and brings the focus to the button that stays', async () => {
  const { book } = await showTrends();
  await type(byRole('field', 'Find a measure, source or theme'), 'gmfrs fires');
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('The sample has no sheet.');
  touchCell(sheet, 40, 1).value = 'new';
  await press(byRole('button', 'Check again'));
  await until(() => allByRole('button', 'Read again').length > 0);
  await pressAndWait('Read again');
  expect(said()).toMatch(/^The workbook is read again, with \d+ findings?\. /);
  expect(allByRole('button', 'Read again')).toEqual([]);
  expect(document.activeElement).toBe(byRole('button', 'Check again'));
  expect((byRole('field', 'Find a measure, source or theme') as HTMLInputElement).value).toBe('gmfrs fires');
});

it('goes back to the list when the Trends tab is pressed again', async () => {
  await showTrends();
  await press(byRole('button', 'Domestic abuse incidents'));
  await press(byRole('tab', 'Trends'));
  expect(allByRole('button', 'Back to all measures')).toEqual([]);
});

it('shows the first steps with their state, hides them for good, and has them again when asked', async () => {
  const workbook = await openWorkbook(SAMPLE);
  showPane(workbook);
  byRole('heading', 'First steps');
  expect(document.querySelector('[aria-current=step]')?.textContent).toContain('plan');
  await press(byRole('button', 'Hide these steps'));
  expect(allByRole('heading', 'First steps')).toEqual([]);
  expect(document.activeElement).toBe(byRole('button', 'First steps'));
  hidePane();
  showPane(workbook);
  expect(allByRole('heading', 'First steps')).toEqual([]);
  await press(byRole('button', 'First steps'));
  expect(document.activeElement?.getAttribute('aria-labelledby')).toBe('first-steps');
});

it('keeps settings in the workbook, and begins the summaries with them', async () => {
  const workbook = await openWorkbook(SAMPLE);
  showPane(workbook);
  await readAndOpen('Settings');
  await choose(byRole('combobox', 'Small numbers about individuals'), '1 to 5 shown as [c]');
  await press(byRole('button', 'Save settings'));
  await until(() => panel().includes('The settings are kept on sheet "Settings".'));
  expect(workbook.book.sheets.at(-1)?.name).toBe('Settings');
  await press(byRole('tab', 'Summaries'));
  expect((byRole('combobox', 'Small numbers about individuals') as HTMLSelectElement).value).toBe('1-5');
});

it('refuses periods that say nothing beside their field, and writes nothing', async () => {
  const workbook = await openWorkbook(SAMPLE);
  showPane(workbook);
  const before = workbook.book.sheets.length;
  await readAndOpen('Settings');
  await type(byRole('field', 'Periods shown'), 'the usual');
  await press(byRole('button', 'Save settings'));
  expect(byRole('field', 'Periods shown').getAttribute('aria-invalid')).toBe('true');
  expect(panel()).toContain('Write, for instance, “Latest 3 years”');
  expect(workbook.book.sheets).toHaveLength(before);
});
