/** The analyst's quarter on the Returns tab: a template made, filled in as a lead would, taken in, found wrong in part, and taken back. */
import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';
import { FORM_HEADINGS } from '../../src/domain/returns/form-columns';
import { columnsOf, FORM_PART, setCells } from '../support/fill-return';
import { expect, test, type Workbench } from './workbench';

const SAMPLE = 'assets/samples/one-stockport-2025-28.xlsx';
/** After the last quarter that the sample holds figures of. */
const TODAY = new Date(2027, 0, 20, 10, 0);

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

/** By keyboard: the focus is put on the control as the Tab key would, and Enter pressed. */
async function press(workbench: Workbench, name: RegExp | string): Promise<void> {
  const button = workbench.pane.getByRole('button', { name });
  await button.focus();
  await button.press('Enter');
}

test('a return is asked for, taken in but for what is wrong with it, and taken back', async ({ workbench, page }) => {
  await page.clock.setFixedTime(TODAY);
  await workbench.open();
  await workbench.openFile('one-stockport-2025-28.xlsx', readFileSync(SAMPLE));
  await workbench.readWorkbook();
  await workbench.part('Returns');
  await expect(workbench.pane.getByLabel('Quarter that is collected')).toHaveValue('2026/27-Q3');

  const opening = page.waitForEvent('download');
  await press(workbench, 'Open the template for Reducing harm and reoffending');
  const template = await bytesOf(await opening);
  await expect(workbench.pane.getByRole('tabpanel').getByText(/is open in a window of its own/)).toBeVisible();

  const { row, column } = columnsOf(template, FORM_PART);
  // The sixth line of the form is the first that asks for a figure, after five in words.
  const value = column(FORM_HEADINGS.value);
  const filled = setCells(template, FORM_PART, { [`${value}${String(row + 6)}`]: 171, [`${value}${String(row + 7)}`]: 'approx 40' });
  await workbench.pane.getByLabel('Return files').setInputFiles([
    { name: 'youth justice.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(filled) },
    { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') },
  ]);
  await expect(workbench.pane.getByText('2 returns are read. 1 figure can be taken in.')).toBeVisible();
  await expect(workbench.pane.getByRole('group', { name: 'scan.pdf' })).toContainText('PDF');
  await press(workbench, /^Refused \(1\)/);
  await expect(workbench.pane.getByRole('group', { name: 'youth justice.xlsx' })).toContainText('approx 40');

  await press(workbench, 'Take in 1 figure');
  await expect(workbench.pane.getByRole('tabpanel').getByText('1 figure is taken in, on sheet "Indicator data".', { exact: false })).toBeVisible();
  expect(await workbench.tabNames()).toEqual(expect.arrayContaining(['Indicator data', 'Imports']));
  await expect(workbench.pane.getByText('2 returns are read. 0 figures can be taken in.')).toBeVisible();

  await press(workbench, 'Undo import 1');
  await expect(workbench.pane.getByRole('tabpanel').getByText('Import 1 is undone', { exact: false })).toBeVisible();
  await expect(workbench.pane.getByText('2 returns are read. 1 figure can be taken in.')).toBeVisible();
});
