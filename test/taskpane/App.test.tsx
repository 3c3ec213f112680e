/**
 * @jest-environment <rootDir>/test/support/pane-environment.ts
 *
 * The pane as its users meet it, over genuine office.js, the stand-in and the sample workbook.
 */
import { join, resolve } from 'node:path';
import { builtInPlans } from '../../src/domain/framework/built-in-plans';
import { newBook, newSheet, touchCell } from '../../src/workbench/book/make';
import { openBook, openWorkbook } from '../../src/workbench/cli/open-workbook';
import { allByRole, byRole, choose, press, type, until } from './screen';
import { hidePane, loadLaterParts, readAndOpen, readWorkbook, said, showPane } from './show-pane';

const SAMPLE = join(resolve(__dirname, '../..'), 'assets/samples/safer-stockport-2016-17.xlsx');
const PLAN = builtInPlans.find(({ id }) => id === 'ssp-2016-17');

beforeAll(loadLaterParts);
afterEach(hidePane);

const alerted = (): string => byRole('alert', /(?:)/).textContent;

const hasRead = (): boolean => allByRole('heading', 'What was read').length > 0 || alerted() !== '';

/** Goes to a part of the pane by its tab. */
const open = (tab: string): Promise<void> => press(byRole('tab', tab));

async function write(): Promise<void> {
  await open('Summaries');
  await press(byRole('button', 'Write theme summaries'));
  await until(() => allByRole('heading', 'Sheets written').length > 0 || alerted() !== '');
}

it('offers every built-in plan, and the best fit before them', async () => {
  showPane(await openWorkbook(SAMPLE));
  const list = byRole('combobox', 'Plan') as HTMLSelectElement;
  expect([...list.options].map(({ text }) => text)).toEqual(['The plan that fits this workbook best', ...builtInPlans.map(({ title }) => title)]);
});

it('has nothing but reading to use before it has read, and says so', async () => {
  showPane(await openWorkbook(SAMPLE));
  expect(['Read', 'Findings', 'Plan', 'Summaries'].map((tab) => (byRole('tab', tab) as HTMLButtonElement).disabled)).toEqual([false, true, true, true]);
  expect(document.body.textContent).toContain('Read the workbook to use the other tabs');
});

it('ties each tab to its own part, and shows one at a time', async () => {
  showPane(await openWorkbook(SAMPLE));
  await readAndOpen('Plan');
  for (const tab of allByRole('tab')) {
    const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
    expect(panel?.getAttribute('aria-labelledby')).toBe(tab.id);
    expect(panel?.hidden).toBe(tab !== byRole('tab', 'Plan'));
  }
  byRole('heading', 'The plan against the workbook');
});

it('reads the sample against the plan that fits it best', async () => {
  showPane(await openWorkbook(SAMPLE));
  await readWorkbook();
  expect(document.body.textContent).toContain(`${PLAN?.title ?? ''} fits this workbook best.`);
  expect(said()).toMatch(/^The workbook is read: \d+ tables, \d+ of \d+ rows matched, \d+ findings\.$/);
});

it('keeps the focus on the button that was pressed', async () => {
  showPane(await openWorkbook(SAMPLE));
  await readWorkbook();
  byRole('heading', 'What was read');
  expect(document.activeElement).toBe(byRole('button', 'Read workbook'));
});

it('selects the cell of a finding', async () => {
  const workbook = await openWorkbook(SAMPLE);
  showPane(workbook);
  await readAndOpen('Findings');
  await press(byRole('button', /^Rates and numbers that do not agree/));
  const link = allByRole('button', /, [A-Z]+\d+(:[A-Z]+\d+)?$/)[0];
  if (!link) throw new Error('No finding has a cell.');
  await press(link);
  const { book } = workbook;
  await until(() => book.selection.range.row > 0);
  const sheet = book.sheets.find(({ id }) => id === book.activeSheetId);
  expect(link.textContent.startsWith(`${sheet?.name ?? 'no sheet'}, `)).toBe(true);
});

it('withholds small numbers where that was chosen, and states it on the sheets', async () => {
  const workbook = await openWorkbook(SAMPLE);
  showPane(workbook);
  const before = workbook.book.sheets.length;
  await readAndOpen('Summaries');
  await choose(byRole('combobox', 'Small numbers about individuals'), '1 to 5 shown as [c]');
  await write();
  const texts = workbook.book.sheets.slice(before).flatMap(({ cells }) => [...cells.values()].flatMap((row) => [...row.values()].map(({ value }) => String(value))));
  expect(texts.some((text) => text.includes('Numbers from 1 to 5 about individuals are shown as [c]'))).toBe(true);
});

it('writes a sheet for each theme and one for the method, links to them, and gives the focus back', async () => {
  const workbook = await openWorkbook(SAMPLE);
  showPane(workbook);
  const before = workbook.book.sheets.length;
  await readWorkbook();
  await write();
  expect(alerted()).toBe('');
  const made = workbook.book.sheets.slice(before).map(({ name }) => name);
  expect(made).toHaveLength((PLAN?.themes.length ?? 0) + 1);
  expect(made.at(-1)).toBe('Method');
  for (const name of made) byRole('button', name);
  expect(said()).toBe(`${PLAN?.themes.length} theme summaries are written, and how they were made.`);
  expect(document.activeElement).toBe(byRole('button', 'Write theme summaries'));
});

/** The field, and its button, of the question about this measure. */
const questionOf = (measure: string): { field: HTMLElement; save: HTMLElement } => {
  const save = byRole('button', new RegExp(`^Save: ${measure}`));
  const field = save.closest('form')?.querySelector<HTMLElement>('input');
  if (!field) throw new Error('The question has no field.');
  return { field, save };
};

const CASH = 'Total amount of cash seizures';
const CHANNEL = 'Referrals to Channel Panel';

async function answer(measure: string, day: string): Promise<void> {
  const { field, save } = questionOf(measure);
  await type(field, day);
  await press(save);
  await until(() => byRole('button', 'Write the Validation sheet').getAttribute('aria-disabled') !== 'true');
}

it('asks for the days that the refused comparisons of the sample lack', async () => {
  showPane(await openWorkbook(SAMPLE));
  await readAndOpen('Findings');
  byRole('heading', 'Questions (3)');
  expect(allByRole('field', /^When did the 201[56]\/1[67] period begin\?$/)).toHaveLength(3);
});

it('keeps an answer in the workbook, reads again, says what became of it, and moves on to the questions left', async () => {
  const workbook = await openWorkbook(SAMPLE);
  showPane(workbook);
  await readAndOpen('Findings');
  await type(byRole('field', 'Your initials (optional)'), 'AB');
  await answer(CHANNEL, '01/07/2016');
  expect(workbook.book.sheets.at(-1)?.name).toBe('Answers');
  const heading = byRole('heading', 'Questions (2)');
  expect(said()).toBe('The answer, 1 July 2016, is kept on sheet "Answers". "Referrals to Channel Panel" is compared now: decreasing. 2 questions are left.');
  expect(document.activeElement).toBe(heading.closest('section'));
  expect(alerted()).toBe('');
});

it('carries nothing typed for one question over to the next', async () => {
  showPane(await openWorkbook(SAMPLE));
  await readAndOpen('Findings');
  await type(questionOf(CASH).field, '2016-05-01');
  await answer('Total Arrests', '2016-04-01');
  expect((questionOf(CASH).field as HTMLInputElement).value).toBe('2016-05-01');
  expect((questionOf(CHANNEL).field as HTMLInputElement).value).toBe('');
});

it.each([
  ['no day', '', /Give the day, month and year/],
  ['a year of two figures', '1/4/16', /four figures/],
  ['a beginning after the end', '1 December 2016', /1 December 2016 cannot be right.*30 November 2016/],
])('refuses %s beside its field, and keeps the focus there', async (_case, day, sentence) => {
  const workbook = await openWorkbook(SAMPLE);
  showPane(workbook);
  await readAndOpen('Findings');
  const before = workbook.book.sheets.length;
  await answer(CASH, day);
  const { field } = questionOf(CASH);
  expect(document.activeElement).toBe(field);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  // The field is described by the refusal and by how days are written.
  const described = (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
  expect(described.join(' ')).toMatch(sentence);
  expect(workbook.book.sheets).toHaveLength(before);
});

it('asks nothing where no refusal asks', async () => {
  const sheet = newSheet('1', 'Data');
  [['Measure', '2015/16', '2016/17'], ['Robbery', 100, 120]].forEach((cells, row) =>
    cells.forEach((value, column) => (touchCell(sheet, row, column).value = value)),
  );
  showPane(openBook(newBook([sheet])));
  await readAndOpen('Findings');
  byRole('heading', 'Findings');
  expect(allByRole('heading', /^Questions/)).toEqual([]);
});

it('asks for another reading when the plan is changed', async () => {
  showPane(await openWorkbook(SAMPLE));
  await readWorkbook();
  byRole('heading', 'What was read');
  await choose(byRole('combobox', 'Plan'), PLAN?.title ?? '');
  expect(said()).toBe('The plan has changed. Read the workbook again.');
  expect(allByRole('heading', 'What was read')).toEqual([]);
  expect((byRole('tab', 'Findings') as HTMLButtonElement).disabled).toBe(true);
});

it('reads at once when the ribbon asked it to', async () => {
  showPane(await openWorkbook(SAMPLE), { start: { isReading: true, tab: 'read' } });
  await until(hasRead);
  expect(alerted()).toBe('');
});

it('says that a cell is being edited, and reads once it is not', async () => {
  const workbook = await openWorkbook(SAMPLE);
  showPane(workbook);
  workbook.host.cellEditing = true;
  await readWorkbook();
  expect(alerted()).toContain('Press Enter or Esc');
  workbook.host.cellEditing = false;
  await readWorkbook();
  expect(alerted()).toBe('');
});

it('keeps the findings on show when writing fails', async () => {
  const workbook = await openWorkbook(SAMPLE);
  showPane(workbook);
  await readWorkbook();
  workbook.book.protection = { password: null };
  await write();
  expect(alerted()).toMatch(/^Not finished\. .*protected/);
  await open('Findings');
  byRole('heading', 'Findings');
});
