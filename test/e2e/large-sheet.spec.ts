import { largeWorkbook } from './large-workbook';
import { expect, test } from './workbench';

/** 200,000 cells: what excel-facts.md took the time of. */
const ROWS = 10_000;
const COLUMNS = 20;

test('200,000 cells scroll, with only what is in view in the page', async ({ workbench, page }) => {
  await workbench.openFile('large.xlsx', largeWorkbook(ROWS, COLUMNS));
  await expect(page.getByRole('heading', { name: 'large.xlsx' })).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'R1C1', exact: true })).toBeVisible();
  expect(await page.getByRole('gridcell').count()).toBeLessThan(2_000);

  await workbench.grid.focus();
  await page.keyboard.press('Control+End');
  await expect(page.getByLabel('Cell address')).toHaveValue(`T${ROWS}`);
  await expect(page.getByRole('gridcell', { name: `R${ROWS}C${COLUMNS}`, exact: true })).toBeInViewport();
  expect(await page.getByRole('gridcell').count()).toBeLessThan(2_000);

  await workbench.grid.evaluate((grid) => grid.scrollTo(0, grid.scrollHeight / 2));
  // Row 5,040: the grid goes on 60 rows beyond the last, so its middle is a little below the sheet's.
  await expect(page.getByRole('gridcell', { name: 'R5040C1', exact: true })).toBeInViewport();
});
