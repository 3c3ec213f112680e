import { expect, test } from './workbench';

test('while a cell is being edited the pane is refused, says why, and works again after Esc', async ({ workbench, page }) => {
  await (await workbench.cell('B40')).dblclick();
  await page.getByLabel('Edit cell').fill('half-typed');
  await workbench.read.click();
  await expect(workbench.pane.getByRole('alert')).toContainText('A cell is being edited. Nothing was changed. Press Enter or Esc in the sheet to finish');
  await page.getByLabel('Edit cell').press('Escape');
  await expect(page.locator('#cell-B40')).toHaveText('');
  await workbench.readWorkbook();
});

test('typing replaces a cell, F2 goes on with it, Esc leaves it as it was, Delete clears it', async ({ workbench, page }) => {
  const cell = await workbench.cell('B40');
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expect(cell).toHaveText('12');
  await workbench.cell('B40');
  await page.keyboard.press('F2');
  await page.keyboard.type('5%');
  await page.keyboard.press('Enter');
  await expect(cell).toHaveText('125%');
  await workbench.cell('B40');
  await page.keyboard.type('other');
  await page.keyboard.press('Escape');
  await expect(cell).toHaveText('125%');
  await page.keyboard.press('Delete');
  await expect(cell).toHaveText('');
});

test('the bar above the grid edits the same cell', async ({ workbench, page }) => {
  const cell = await workbench.cell('B40');
  await page.getByLabel('Cell content').fill('from the bar');
  await page.getByLabel('Cell content').press('Enter');
  await expect(cell).toHaveText('from the bar');
});

test('a changed figure is what the next reading and writing use', async ({ workbench, page }) => {
  await workbench.cell('E8');
  await page.keyboard.type('5,000');
  await page.keyboard.press('Enter');
  await workbench.readWorkbook();
  await workbench.writeSummaries();
  await workbench.tab(/^Summary – Protecting/).click();
  const row = workbench.row('Domestic abuse incidents');
  await expect(row).toContainText('5,000');
  await expect(row).toContainText('▲ increasing');
});
