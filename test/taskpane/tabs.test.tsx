/**
 * @jest-environment <rootDir>/test/support/pane-environment.ts
 *
 * What an analyst does on the pane's tabs with what was read, over genuine office.js and the stand-in.
 */
import { act } from 'react';
import type { OpenWorkbook } from '../../src/workbench/cli/open-workbook';
import { touchCell } from '../../src/workbench/book/make';
import { allByRole, byRole, choose, press, type, until } from './screen';
import { choosePlan, hidePane, isIdle, loadLaterParts, pressAndWait, readWorkbook, said, sheetNames, showRows } from './show-pane';

beforeAll(loadLaterParts);
afterEach(hidePane);

/** Figures of the 2016/17 annual report (test/fixtures/sample-2016-17/README.md), one of them held as text, and one label misspelt. */
const ROWS = [
  ['PI Name', 'Source', '2014/15', '2015/16', '2016/17'],
  ['Domestic abuse incidents', 'GMP', '5,261', 4956, 4648],
  ['Children subject of a domestic abuse referral', 'GMP', '1,204', 1210, 1300],
  ['Anti social behavior incidents recorded', 'GMP', 8000, 7000, 6500],
];

const open = (rows: readonly (readonly (string | number)[])[] = ROWS): OpenWorkbook => showRows(rows);
const tab = (name: string): Promise<void> => press(byRole('tab', name));
const valueAt = ({ book }: OpenWorkbook, row: number, column: number): unknown => book.sheets[0]?.cells.get(row)?.get(column)?.value;

async function read(): Promise<void> {
  await choosePlan('ssp-2016-17');
  await readWorkbook();
}

/** Reads the workbook and opens the group of its numbers held as text. */
async function openTextNumbers(): Promise<OpenWorkbook> {
  const workbook = open();
  await read();
  await tab('Findings');
  await press(byRole('button', /^Numbers that are held as text/));
  return workbook;
}

describe('a number that is held as text', () => {
  it('is shown before and after, and changed only when that is asked for', async () => {
    const workbook = await openTextNumbers();
    expect(document.body.textContent).toContain('Now: 5,261, held as text.');
    expect(document.body.textContent).toContain('After the fix: 5261, held as a number.');
    expect(valueAt(workbook, 1, 2)).toBe('5,261');
    await pressAndWait('Make 5,261 a number: Data, C2');
    expect(valueAt(workbook, 1, 2)).toBe(5261);
    expect(said()).toMatch(/^Sheet "Data", cell C2 is changed\./);
  });

  it('is logged, and put back by Undo', async () => {
    const workbook = await openTextNumbers();
    await pressAndWait('Make 5,261 a number: Data, C2');
    byRole('heading', 'Fixes made (1)');
    expect(sheetNames(workbook)).toContain('Fixes');
    await pressAndWait('Undo: Data, C2');
    expect(valueAt(workbook, 1, 2)).toBe('5,261');
    expect(said()).toBe('Sheet "Data", cell C2 holds 5,261 again.');
    expect(document.body.textContent).toContain('Undone, 20 November 2026, 16:20.');
  });

  it('is changed with all others that are shown, on one word', async () => {
    const workbook = await openTextNumbers();
    await press(byRole('button', 'See 2 fixes: Numbers that are held as text'));
    await pressAndWait('Change these 2 cells');
    expect([valueAt(workbook, 1, 2), valueAt(workbook, 2, 2)]).toEqual([5261, 1204]);
    byRole('heading', 'Fixes made (2)');
  });

  it('is left alone where someone has changed the cell since, and the pane says so at its place', async () => {
    const workbook = await openTextNumbers();
    const [sheet] = workbook.book.sheets;
    if (sheet) touchCell(sheet, 1, 2).value = '9,999';
    await pressAndWait('Make 5,261 a number: Data, C2');
    expect(valueAt(workbook, 1, 2)).toBe('9,999');
    expect(document.activeElement?.textContent).toMatch(/^Not done\./);
  });
});

describe('a finding that may stand', () => {
  it('wants a reason', async () => {
    const workbook = await openTextNumbers();
    await press(byRole('button', 'Acknowledge: Data, C2'));
    expect(document.activeElement).toBe(byRole('field', 'Why this may stand'));
    await press(byRole('button', 'Save the reason'));
    expect(byRole('field', 'Why this may stand').getAttribute('aria-invalid')).toBe('true');
    expect(sheetNames(workbook)).toEqual(['Data']);
  });

  it('is acknowledged with reason and initials, leaves the list, and comes back when that is taken back', async () => {
    const workbook = open();
    await read();
    await tab('Findings');
    await press(byRole('button', /^Numbers that are held as text \(2\)/));
    await press(byRole('button', 'Acknowledge: Data, C2'));
    await type(byRole('field', 'Why this may stand'), 'Agreed with GMP');
    await type(allByRole('field', 'Your initials (optional)')[0] ?? document.body, 'AB');
    await pressAndWait('Save the reason');
    expect(sheetNames(workbook)).toContain('Validation');
    byRole('button', /^Numbers that are held as text \(1\)/);
    expect(document.activeElement?.textContent).toMatch(/^1 finding is acknowledged\./);
    await choose(byRole('combobox', 'Acknowledged'), 'Acknowledged');
    expect(document.body.textContent).toContain('Acknowledged by AB, 20 November 2026, 16:20: Agreed with GMP');
    await pressAndWait('Take back: Data, C2');
    await choose(byRole('combobox', 'Acknowledged'), 'Not yet');
    byRole('button', /^Numbers that are held as text \(2\)/);
  });
});

describe('the way through the findings', () => {
  it('filters by words, and says how many are left', async () => {
    open();
    await read();
    await tab('Findings');
    await type(byRole('field', 'Find words in the findings'), 'C3 text');
    expect(said()).toMatch(/^Showing 1 of \d+ findings\.$/);
    await until(() => allByRole('button', /^Numbers that are held as text \(1\)/).length === 1);
  });

  it('steps to the next and the one before, selecting the cell of each', async () => {
    const { book } = open();
    await read();
    await tab('Findings');
    await type(byRole('field', 'Find words in the findings'), 'held text');
    await until(() => allByRole('button', /^Numbers that are held as text \(2\)/).length === 1);
    await press(byRole('button', 'Next finding'));
    await until(() => book.selection.range.row === 1);
    expect(said()).toMatch(/^1 of 2: /);
    await press(byRole('button', 'Next finding'));
    await until(() => book.selection.range.row === 2);
    await press(byRole('button', 'Previous finding'));
    await until(() => book.selection.range.row === 1);
  });

  it('steps with Alt and the arrows from anywhere on the tab', async () => {
    open();
    await read();
    await tab('Findings');
    await act(async () => {
      byRole('field', 'Find words in the findings').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true }));
      await Promise.resolve();
    });
    expect(said()).toMatch(/^1 of \d+: /);
  });

  it('goes back from a cell to the finding in the list, opening its group', async () => {
    open();
    await read();
    await tab('Findings');
    await press(byRole('button', 'Next finding'));
    await press(byRole('button', 'Back to the list'));
    await until(() => document.activeElement?.getAttribute('role') === 'listitem');
    expect(document.activeElement?.closest('section')?.querySelector('h3')).not.toBeNull();
  });

  it('puts them together by sheet and table on request', async () => {
    open();
    await read();
    await tab('Findings');
    await choose(byRole('combobox', 'Put together by'), 'Sheet and table');
    byRole('heading', /^Data \(\d+\)$/);
  });

  it('writes the Validation sheet, and links to what was written', async () => {
    const workbook = open();
    await read();
    await tab('Findings');
    await pressAndWait('Write the Validation sheet');
    expect(sheetNames(workbook)).toEqual(['Data', 'Validation', 'Coverage', 'Reconciliation']);
    for (const name of ['Validation', 'Coverage', 'Reconciliation']) byRole('button', name);
  });
});

describe('a table', () => {
  const CARD = 'Data, A1:E4';

  it('is shown with its cells, layout, periods and rows', async () => {
    open();
    await read();
    byRole('button', CARD);
    expect(document.body.textContent).toContain('Periods across: 2014/15 to 2016/17 (3 periods). 3 rows: 2 matched, 1 not.');
  });

  it('keeps a match that is accepted, through a later reading', async () => {
    const workbook = open();
    await read();
    await press(byRole('button', /^Not matched \(1\)/));
    const accept = allByRole('button', /^Accept: .*, for Anti social behavior incidents recorded$/)[0];
    if (!accept) throw new Error('Nothing is suggested.');
    await press(accept);
    await until(isIdle);
    expect(sheetNames(workbook)).toContain('Measure map');
    expect(document.activeElement?.textContent).toMatch(/^"Anti social behavior incidents recorded" is matched to/);
    await press(byRole('button', 'Read workbook'));
    await until(() => allByRole('heading', 'What was read').length > 0);
    expect(document.body.textContent).toContain('3 rows, all matched.');
  });

  it('lets a row be no measure of the plan, and takes that back', async () => {
    open();
    await read();
    await press(byRole('button', /^Not matched \(1\)/));
    await pressAndWait('Not a measure of the plan: Anti social behavior incidents recorded');
    await press(byRole('button', /^Not measures of the plan \(1\)/));
    await pressAndWait('Take back: Anti social behavior incidents recorded');
    byRole('button', /^Not matched \(1\)/);
  });

  it('is left out and taken back, though it is the only one', async () => {
    const workbook = open();
    await read();
    await press(byRole('button', /^Read it another way/));
    await pressAndWait(/^Leave this table out/);
    byRole('heading', 'Tables found (0)');
    expect(sheetNames(workbook)).toContain('Tables read');
    await pressAndWait(/^Take back: Leave the table out/);
    byRole('heading', 'Tables found (1)');
  });

  it('loses a column that is left out', async () => {
    open();
    await read();
    await press(byRole('button', /^Read it another way/));
    await choose(byRole('combobox', 'Column'), '2016/17 (E1)');
    await pressAndWait(/^Leave this column out/);
    expect(document.body.textContent).toContain('Periods across: 2014/15 to 2015/16 (2 periods).');
  });
});

describe('the plan', () => {
  it('is shown measure by period, in a region that the keyboard reaches', async () => {
    open();
    await read();
    await tab('Plan');
    const table = byRole('table');
    expect(table.closest('[role=region]')?.getAttribute('tabindex')).toBe('0');
    expect([...table.querySelectorAll('thead th')].map((cell) => cell.textContent)).toEqual(['Measure', 'Status', '2014/15', '2015/16', '2016/17']);
    const row = [...table.querySelectorAll('tbody tr')].find((one) => one.querySelector('th')?.textContent.startsWith('Domestic abuse incidents'));
    expect([...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent)).toEqual(['Reported', '✓figure', '✓figure', '✓figure']);
  });

  it('is written as a Framework sheet, which the workbook is read against from then on', async () => {
    const workbook = open();
    await read();
    await tab('Plan');
    await pressAndWait('Write the Framework sheet');
    expect(sheetNames(workbook)).toEqual(expect.arrayContaining(['Framework', 'Framework lists']));
    await tab('Read');
    expect((byRole('combobox', 'Plan') as HTMLSelectElement).selectedOptions[0]?.text).toBe('This workbook’s Framework sheet');
    expect(document.body.textContent).toContain('Read against this workbook’s own Framework sheet');
  });

  it('says how its Framework sheet differs from the plan that it was filled from, and keeps the last good one where someone spoils the sheet', async () => {
    const workbook = open();
    await read();
    await tab('Plan');
    await pressAndWait('Write the Framework sheet');
    expect(document.body.textContent).toContain('The Framework sheet says the same as Safer Stockport Partnership Plan 2016/17');
    const cells = [...(workbook.book.sheets.find(({ name }) => name === 'Framework')?.cells.values() ?? [])].flatMap((row) => [...row.values()]);
    const wording = cells.find(({ value }) => value === 'Domestic abuse incidents');
    const heading = cells.find(({ value }) => value === 'Measure id');
    if (!wording || !heading) throw new Error('The Framework sheet has no such cells.');
    wording.value = 'Domestic abuse incidents recorded';
    const again = async (): Promise<void> => {
      await tab('Read');
      await press(byRole('button', 'Read workbook'));
      await until(() => allByRole('heading', 'What was read').length > 0);
      await tab('Plan');
    };
    await again();
    expect(document.body.textContent).toContain('"Domestic abuse incidents" is now worded "Domestic abuse incidents recorded".');
    heading.value = 'Gone';
    await again();
    expect(document.body.textContent).toContain('is now worded "Domestic abuse incidents recorded".');
  });
});

describe('the page of a measure', () => {
  it('is opened from a finding, and leads back to it with the focus', async () => {
    await openTextNumbers();
    await press(byRole('button', 'Open its page: Data, C2'));
    expect(byRole('tab', 'Trends').getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement?.textContent).toBe('Domestic abuse incidents');
    await press(byRole('button', 'Back to the finding'));
    expect(byRole('tab', 'Findings').getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(byRole('button', 'Open its page: Data, C2'));
  });

  it('leads to the list of all measures, and no longer back to the finding once that is shown', async () => {
    await openTextNumbers();
    await press(byRole('button', 'Open its page: Data, C2'));
    await press(byRole('button', 'Back to all measures'));
    await press(byRole('button', 'Domestic abuse incidents'));
    expect(allByRole('button', 'Back to the finding')).toEqual([]);
  });
});

describe('the search over the plan', () => {
  async function search(words: string): Promise<void> {
    open();
    await read();
    await tab('Plan');
    await type(byRole('field', 'Find a measure or row, in the plan or not'), words);
  }

  it('finds a measure that the workbook has no figure for, and says so', async () => {
    await search('primary FIRES');
    await until(() => document.body.textContent.includes('1 measure or row found.'));
    expect(document.body.textContent).toMatch(/primary fires, GMFRSMissing\. /i);
    expect(allByRole('button', /^Rows that are not in the plan/)).toEqual([]);
  });

  it('finds a row that is not in the plan, with a link to its cell', async () => {
    await search('behavior');
    await until(() => document.body.textContent.includes('1 measure or row found.'));
    byRole('button', 'Data, A4');
  });

  it('opens the page of a measure, and comes back to it', async () => {
    await search('domestic abuse incidents');
    await until(() => allByRole('button', /^Domestic abuse incidents/).length > 0);
    await press(byRole('button', /^Domestic abuse incidents/));
    await press(byRole('button', 'Back to the plan'));
    expect(document.activeElement).toBe(byRole('button', /^Domestic abuse incidents/));
  });

  it('says that nothing is like that', async () => {
    await search('unicorns');
    await until(() => document.body.textContent.includes('No measure or row is like that. Take a word away.'));
  });
});
