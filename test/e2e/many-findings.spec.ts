/** Two thousand findings in one group: only what is near the view is drawn, and every line can be had all the same. */
import { messyWorkbook } from '../bench/pane/messy-workbook';
import { expect, test } from './workbench';

const FINDINGS = 2_000;

test('a group of 2,000 findings draws what is in view, scrolls to its end and leads back to any line', async ({ workbench, page }) => {
  test.slow();
  await workbench.openFile('messy.xlsx', await messyWorkbook(FINDINGS));
  await expect(page.getByRole('heading', { name: 'messy.xlsx' })).toBeVisible();
  await workbench.readWorkbook();
  await workbench.part('Findings');
  const panel = workbench.pane.getByRole('tabpanel', { name: 'Findings' });
  const group = panel.getByRole('button', { name: /\(2,000\)$/ }).first();
  const lines = panel.locator('[role=listitem][aria-setsize="2000"]');
  await group.click();
  await expect(lines.first()).toBeVisible();
  expect(await lines.count()).toBeLessThan(200);

  // To the end, as the End key goes.
  const last = panel.locator('[role=listitem][aria-posinset="2000"]');
  const frame = page.frame({ url: /taskpane\.html/ });
  await expect(async () => {
    await frame?.evaluate(() => (document.scrollingElement ?? document.documentElement).scrollTo(0, 1e7));
    await expect(last).toBeVisible({ timeout: 1_000 });
  }).toPass();
  expect(await lines.count()).toBeLessThan(200);

  // From a finding back to its line in the list, which was not drawn.
  await last.getByRole('button', { name: /^Figures, / }).first().click();
  await frame?.evaluate(() => (document.scrollingElement ?? document.documentElement).scrollTo(0, 0));
  await panel.getByRole('button', { name: 'Back to the list' }).click();
  await expect(last).toBeFocused();
});

test('the search looks through all of them, drawn or not', async ({ workbench, page }) => {
  test.slow();
  await workbench.openFile('messy.xlsx', await messyWorkbook(FINDINGS));
  await expect(page.getByRole('heading', { name: 'messy.xlsx' })).toBeVisible();
  await workbench.readWorkbook();
  await workbench.part('Findings');
  await workbench.pane.getByLabel('Find words in the findings').fill('type 1987');
  await expect(workbench.pane.getByText(/^Showing \d of 2,\d{3} findings\.$/).first()).toBeVisible();
});
