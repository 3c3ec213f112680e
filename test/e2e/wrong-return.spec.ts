/**
 * The theme lead's return comes back wrong: filled in by keyboard alone with words where a figure is asked for, refused by the analyst's import
 * with a sentence that says which cell, put right, taken, and seen in the pane.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORM_HEADINGS, SHEETS } from '../../src/domain/returns/form-columns';
import { runCommand } from '../../src/workbench/cli/run-command';
import { columnsOf, FORM_PART } from '../support/fill-return';
import { Keyboard } from './by-keyboard';
import { picture } from './picture';
import { expect, test, type Workbench } from './workbench';

const SAMPLE = 'assets/samples/safer-stockport-2016-17.xlsx';
const NAME = 'Return 2017-18-Q1 Transforming Justice.xlsx';

const run = (...words: readonly string[]) => runCommand([...words, '--plan', 'ssp-2016-17'], () => new Date(2017, 6, 20, 9, 0));

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'return-'));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** Opens a file from the folder, and gives the sheet with this name the front by keyboard. */
async function open(workbench: Workbench, name: string, sheet: string): Promise<void> {
  await workbench.openFile(name, readFileSync(join(folder, name)));
  await expect(workbench.page.getByRole('heading', { name })).toBeVisible();
  const tab = workbench.tab(sheet);
  await new Keyboard(workbench).to(workbench.page.getByRole('tab', { selected: true }).first());
  for (let stops = 0; stops < 20 && (await tab.getAttribute('aria-selected')) !== 'true'; stops += 1) await workbench.page.keyboard.press('ArrowRight');
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}

async function keep(workbench: Workbench, name: string): Promise<void> {
  writeFileSync(join(folder, name), await workbench.save());
}

test('a return with words for a figure is refused by its cell, put right, taken, and read in the pane', async ({ workbench, page }) => {
  const keyboard = new Keyboard(workbench);
  expect(await run('template', SAMPLE, '--quarter', '2017/18-Q1', '--lead', 'justice', '--out', folder)).toMatchObject({ exitCode: 0, error: '' });
  expect(readdirSync(folder)).toEqual([NAME]);
  const { row, column } = columnsOf(readFileSync(join(folder, NAME)), FORM_PART);
  const first = `${column(FORM_HEADINGS.value)}${String(row + 1)}`;

  await open(workbench, NAME, SHEETS.form);
  await picture(page, 'lead-1-form');
  await keyboard.cell(first, 'about 40, see email');
  await picture(page, 'lead-2-wrong');
  await keep(workbench, NAME);

  const refused = await run('import', SAMPLE, join(folder, NAME));
  expect(refused.exitCode).toBe(1);
  expect(refused.out).toContain('about 40, see email');
  expect(refused.out).toContain(first);

  await keyboard.cell(first, '41');
  await keep(workbench, NAME);
  const out = join(folder, 'with-returns.xlsx');
  const taken = await run('import', SAMPLE, join(folder, NAME), '--out', out, '--by', 'AB');
  expect(taken).toMatchObject({ error: '', exitCode: 0 });
  expect(taken.out).toMatch(/Import 1: 1 figure taken/);

  await open(workbench, 'with-returns.xlsx', 'Indicator data');
  await expect(page.getByRole('gridcell', { name: '41', exact: true })).toBeVisible();
  await keyboard.press(workbench.read);
  await expect(workbench.pane.getByRole('heading', { name: 'What was read' })).toBeVisible();
  await picture(page, 'lead-3-read');
});
