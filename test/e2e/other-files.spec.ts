import { readFileSync } from 'node:fs';
import { expect, test } from './workbench';

const SAMPLE = readFileSync('assets/samples/safer-stockport-2016-17.xlsx');

const CASES: readonly (readonly [what: string, name: string, bytes: Buffer, sentence: RegExp])[] = [
  ['an empty file', 'empty.xlsx', Buffer.alloc(0), /“empty\.xlsx” is empty/],
  ['text', 'figures.xlsx', Buffer.from('PI Name,2014/15\nDomestic abuse incidents,5261\n'), /“figures\.xlsx” is a text file/],
  ['a damaged workbook', 'damaged.xlsx', SAMPLE.subarray(0, Math.floor(SAMPLE.length / 2)), /“damaged\.xlsx” is damaged/],
  ['an old .xls', 'old.xlsx', Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'), /“old\.xlsx”/],
];

for (const [what, name, bytes, sentence] of CASES) {
  test(`${what} is refused in a sentence, and the open workbook stays as it is`, async ({ workbench, page }) => {
    await workbench.cell('B40');
    await page.keyboard.type('kept');
    await page.keyboard.press('Enter');
    await workbench.openFile(name, bytes);
    await expect(page.getByRole('alert').getByText(sentence)).toBeVisible();
    await expect(page.getByRole('alert')).toContainText('“safer-stockport-2016-17.xlsx” is still open');
    await expect(page.locator('#cell-B40')).toHaveText('kept');
    await page.getByRole('button', { name: 'Close message' }).click();
    await expect(page.getByRole('alert')).toBeHidden();
  });
}

test('another workbook opens in place of an unchanged one', async ({ workbench, page }) => {
  await workbench.openFile('copy.xlsx', SAMPLE);
  await expect(page.getByRole('heading', { name: 'copy.xlsx' })).toBeVisible();
  await workbench.readWorkbook();
});

test('a changed workbook is not put away unasked', async ({ workbench, page }) => {
  await workbench.cell('B40');
  await page.keyboard.type('mine');
  await page.keyboard.press('Enter');
  await workbench.openFile('copy.xlsx', SAMPLE);
  await expect(page.getByRole('dialog')).toContainText('has changes that are not in a file yet');
  await page.getByRole('button', { name: 'Stay here' }).click();
  await expect(page.getByRole('heading', { name: 'safer-stockport-2016-17.xlsx' })).toBeVisible();
  await expect(page.locator('#cell-B40')).toHaveText('mine');

  await workbench.openFile('copy.xlsx', SAMPLE);
  await page.getByRole('button', { name: 'Open without saving' }).click();
  await expect(page.getByRole('heading', { name: 'copy.xlsx' })).toBeVisible();
});
