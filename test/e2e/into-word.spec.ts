/** An officer's table into Word: copied in the pane by each way that a host allows, pasted into an editable page, and held against the sheet. */
import type { Page } from '@playwright/test';
import { Keyboard } from './by-keyboard';
import { pastePage, pastedTables, tidy } from './paste-page';
import { expect, test, type Workbench } from './workbench';

const THEME = 'Protecting Vulnerable People';
const CAPTION = /^Copy for Word: Safeguarding: measures and trends/;
/** A measure of that table, with figures as the 2016/17 annual report prints them. */
const MEASURE = 'Domestic abuse incidents';

async function openTheme(workbench: Workbench): Promise<void> {
  await workbench.readWorkbook();
  await workbench.part('Summaries');
  await workbench.pane.getByRole('button', { name: THEME, exact: true }).click();
}

/** The cells of the grid's row that hold anything, as they are read out. */
async function sheetRow(workbench: Workbench, first: string): Promise<string[]> {
  const texts = await workbench.row(first).first().getByRole('gridcell').allInnerTexts();
  return texts.map(tidy).filter((text) => text !== '');
}

/** Opens the workbench again as a host does that frames the pane without leave to write to the clipboard (Excel on the web, office.js issue 2513). */
async function openBlocked(workbench: Workbench): Promise<void> {
  workbench.expectedOnConsole.push(/^Permissions policy violation: The Clipboard API has been blocked/);
  await workbench.page.route('/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'permissions-policy': 'clipboard-write=()' } });
  });
  await workbench.open();
}

/** What a host does in whose frames the copy command is switched off. */
async function withoutCopyCommand(page: Page): Promise<void> {
  await page.frame({ url: /taskpane\.html/ })?.evaluate(() => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the command that the ladder calls
    document.execCommand = () => false;
  });
}

test('a table is copied by keyboard alone, and pasted it is the table of the sheet, cell for cell', async ({ workbench, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { pane } = workbench;
  const keyboard = new Keyboard(workbench);
  await keyboard.press(workbench.read);
  await expect(pane.getByRole('heading', { name: 'What was read' })).toBeVisible();
  await keyboard.tab('Summaries');
  await keyboard.press(workbench.write);
  await expect(pane.getByRole('status')).toContainText('theme summaries are written');
  await expect(workbench.write).toBeFocused();
  await keyboard.press(pane.getByRole('button', { name: THEME, exact: true }));
  const copy = pane.getByRole('button', { name: CAPTION });
  await keyboard.press(copy);
  await expect(pane.getByRole('status')).toHaveText(/^Copied: Safeguarding: measures and trends, 2014\/15 to 2016\/17\. Click in Word/);
  await expect(copy).toBeFocused();

  await workbench.tab(/^Summary – Protecting/).click();
  await page.setViewportSize({ width: 1700, height: 900 });
  const paper = await pastePage(context);
  const [table = []] = await pastedTables(paper);
  const [header = [], ...rows] = table;
  expect(rows.length).toBeGreaterThan(5);
  expect(header).toEqual((await sheetRow(workbench, 'PI name')).filter((text) => text !== 'Commentary'));
  for (const row of rows) expect(row.filter((text) => text !== '')).toEqual(await sheetRow(workbench, row[0] ?? ''));
  await expect(paper.getByRole('textbox')).toContainText('Board-private: figures are printed in full');
});

test('where the clipboard is blocked the copy event takes the same table', async ({ workbench, context }) => {
  await openBlocked(workbench);
  await openTheme(workbench);
  await workbench.pane.getByRole('button', { name: CAPTION }).click();
  await expect(workbench.pane.getByText('Copied. Click in Word')).toBeVisible();
  const [table = []] = await pastedTables(await pastePage(context));
  expect(table.find(([name]) => name === MEASURE)).toEqual(expect.arrayContaining(['GMP', '5,261', '4,956', '4,648', '−308 (−6.2%)']));
});

test('where every way is blocked the table stands selected in the pane, Ctrl+C copies it, and the focus comes back', async ({ workbench, page, context }) => {
  await openBlocked(workbench);
  await openTheme(workbench);
  await withoutCopyCommand(page);
  const { pane } = workbench;
  const copy = pane.getByRole('button', { name: CAPTION });
  await copy.click();
  const region = pane.getByRole('region', { name: /press Ctrl\+C to copy$/ });
  await expect(region).toBeFocused();
  await expect(pane.getByRole('status')).toHaveText(/^Excel did not allow copying here\. .*press Ctrl\+C/);
  await expect(pane.getByText(/Or press "Write theme summaries", and copy it from its sheet\./)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+c');
  await expect(pane.getByText('Copied. Click in Word')).toBeVisible();
  await expect(copy).toBeFocused();
  const [table = []] = await pastedTables(await pastePage(context));
  expect(table.find(([name]) => name === MEASURE)).toEqual(expect.arrayContaining(['GMP', '5,261', '4,956', '4,648', '−308 (−6.2%)', '▼ decreasing']));
});

test('once it is written, what could not be copied is linked to on its sheet', async ({ workbench, page }) => {
  await openBlocked(workbench);
  await workbench.readWorkbook();
  await workbench.writeSummaries();
  await workbench.pane.getByRole('button', { name: THEME, exact: true }).click();
  await withoutCopyCommand(page);
  await workbench.pane.getByRole('button', { name: CAPTION }).click();
  await expect(workbench.pane.getByText(/Or copy it from the sheet that it stands on:/)).toBeVisible();
  await workbench.pane.getByText(/Or copy it from the sheet that it stands on:/).getByRole('button', { name: /^Summary – Protecting/ }).click();
  await expect(workbench.tab(/^Summary – Protecting/)).toHaveAttribute('aria-selected', 'true');
});

test('a whole theme is copied with its key and its notes', async ({ workbench, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openTheme(workbench);
  await workbench.pane.getByRole('button', { name: /^Copy the whole theme for Word/ }).click();
  await expect(workbench.pane.getByText('Copied. Click in Word')).toBeVisible();
  const paper = await pastePage(context);
  expect((await pastedTables(paper)).length).toBeGreaterThan(3);
  for (const name of ['Safeguarding', 'Key to symbols', 'Abbreviations used']) await expect(paper.getByRole('heading', { name, exact: true })).toBeVisible();
});

test('small numbers withheld for one output are withheld from what is copied, and it says so', async ({ workbench, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await workbench.readWorkbook();
  await workbench.part('Summaries');
  await workbench.pane.getByRole('combobox', { name: 'Small numbers about individuals' }).selectOption('1 to 5 shown as [c]');
  await workbench.pane.getByRole('button', { name: 'Serious and Organised Crime', exact: true }).click();
  await expect(workbench.pane.getByText(/^Numbers from 1 to 5 about individuals are shown as \[c\]/).last()).toBeVisible();
  await workbench.pane.getByRole('button', { name: /^Copy the whole theme for Word/ }).click();
  await expect(workbench.pane.getByText('Copied. Click in Word')).toBeVisible();
  const paper = await pastePage(context);
  await expect(paper.getByRole('textbox')).toContainText('Numbers from 1 to 5 about individuals are shown as [c]');
});
