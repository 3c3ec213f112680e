/** Reports as an officer makes them: written on a sheet, typed over there, saved as files, and held to accessible sheets' rules. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { Keyboard } from './by-keyboard';
import { expect, test, type Workbench } from './workbench';

/** Quarterly, of a seeded generator: long enough for charts (test/samples). */
const ILLUSTRATIVE = 'one-stockport-2025-28.xlsx';
const SENTENCE = /^Domestic abuse incidents fell by 6\.2%, from 4,956 to 4,648/;

async function download(workbench: Workbench, press: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const waiting = workbench.page.waitForEvent('download');
  await press();
  const file = await waiting;
  const parts: Buffer[] = [];
  for await (const part of await file.createReadStream()) parts.push(part as Buffer);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(parts)) };
}

test('a report is written by keyboard alone, its sentence typed over on the sheet is kept', async ({ workbench, page }) => {
  const { pane } = workbench;
  const keyboard = new Keyboard(workbench);
  await keyboard.press(workbench.read);
  await expect(pane.getByRole('heading', { name: 'What was read' })).toBeVisible();
  await keyboard.tab('Reports');
  // Typing the first letters chooses in a native list.
  await keyboard.to(pane.getByRole('combobox', { name: 'Report' }));
  await page.keyboard.type('Bi');
  const write = pane.getByRole('button', { name: 'Write the report' });
  await keyboard.press(write);
  await expect(pane.getByRole('status')).toHaveText('Bi-annual report of progress: written on sheet "Progress report".');
  await expect(write).toBeFocused();

  await page.setViewportSize({ width: 1700, height: 900 });
  await workbench.tab('Progress report').click();
  await page.getByRole('gridcell', { name: SENTENCE }).first().dblclick();
  await page.getByLabel('Edit cell').fill('Fewer incidents than last year.');
  await page.getByLabel('Edit cell').press('Enter');
  await pane.getByRole('button', { name: 'Read again for Word' }).click();
  await expect(pane.getByRole('status')).toContainText('The workbook is read again');
  await pane.getByRole('button', { name: /^Show the \d+ sentences/ }).click();
  await expect(pane.getByText('Fewer incidents than last year.')).toBeVisible();
  await write.click();
  await expect(pane.getByRole('status')).toHaveText(/Sentences that were changed on it are kept\.$/);
  await workbench.tab('Progress report').click();
  await expect(page.getByRole('gridcell', { name: 'Fewer incidents than last year.' })).toBeVisible();
});

test('a report is saved as a Word document with headings, tables and charts as pictures, under the page’s own policy', async ({ workbench, page }) => {
  await workbench.openFile(ILLUSTRATIVE, readFileSync(join('assets/samples', ILLUSTRATIVE)));
  await expect(page.getByRole('heading', { name: ILLUSTRATIVE })).toBeVisible();
  await workbench.readWorkbook();
  await workbench.part('Reports');
  const { pane } = workbench;
  await pane.getByRole('combobox', { name: 'Report' }).selectOption('Performance spotlight');
  await pane.getByRole('combobox', { name: 'Sub-theme' }).selectOption('Domestic abuse');
  const { name, bytes } = await download(workbench, () => pane.getByRole('button', { name: 'Save as Word document' }).last().click());
  expect(name).toMatch(/^Spotlight.*\.docx$/);
  await expect(pane.getByRole('status')).toContainText('.docx is made and handed over to be saved');
  const parts = unzipSync(bytes);
  const body = new TextDecoder().decode(parts['word/document.xml']);
  for (const piece of ['w:pStyle w:val="Heading1"', 'w:tblHeader', 'Board-private']) expect(body).toContain(piece);
  const pictures = Object.entries(parts).filter(([part]) => part.startsWith('word/media/'));
  expect(pictures).toHaveLength(4);
  for (const [, picture] of pictures) expect([...picture.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect(body).toContain('descr="');
});

test('every theme is saved as one web page, on which nothing may run', async ({ workbench }) => {
  await workbench.readWorkbook();
  await workbench.part('Summaries');
  const { name, bytes } = await download(workbench, () => workbench.pane.getByRole('button', { name: 'Save as web page' }).click());
  expect(name).toBe('Safer Stockport Partnership Plan 2016 17 theme summaries.html');
  const page = new TextDecoder().decode(bytes);
  expect(page).toContain("default-src 'none'");
  expect(page.match(/<section /g)).toHaveLength(5);
});

test('accessible sheets are checked as they stand, and what someone broke is shown with its cell', async ({ workbench, page }) => {
  const { pane } = workbench;
  await workbench.readWorkbook();
  await workbench.part('Summaries');
  await pane.getByRole('combobox', { name: 'Style' }).selectOption('Accessible: one table a sheet');
  await workbench.write.click();
  await expect(pane.getByRole('status')).toContainText('accessible sheets are written');
  const check = pane.getByRole('button', { name: 'Check the accessible sheets' });
  await check.click();
  await expect(pane.getByRole('status')).toHaveText(/^No rule is broken, 4 are yours to do, and 30 are met\.$/);

  await workbench.tab('Contents').click();
  await (await workbench.cell('A1')).dblclick();
  await page.getByLabel('Edit cell').fill('');
  await page.getByLabel('Edit cell').press('Enter');
  await check.click();
  await expect(pane.getByRole('status')).toHaveText(/not met/);
  await expect(check).toBeFocused();
  await pane.getByRole('button', { name: 'Contents, A1', exact: true }).first().click();
  await expect(page.getByLabel('Cell address')).toHaveValue('A1');
});
