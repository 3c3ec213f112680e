import { expect, test } from './workbench';

/** Figures as the 2016/17 annual report prints them (test/fixtures/sample-2016-17/README.md). */
const SAMPLE_TABS = ['Protecting Vulnerable People', 'Public Safety and Protection', 'Transforming Justice', 'Serious & Organised Crime', 'Strategic Priorities'];

test('the page opens with the sample, and asks nothing of the workbook by itself', async ({ workbench, page }) => {
  await expect(page.getByRole('heading', { name: 'safer-stockport-2016-17.xlsx' })).toBeVisible();
  expect(await workbench.tabNames()).toEqual(SAMPLE_TABS);
  await expect(workbench.row('Domestic abuse incidents')).toContainText('5,261');
  await expect(page.getByText('0 round trips')).toBeVisible();
});

test('reading with the chosen plan shows tables, measures and findings', async ({ workbench }) => {
  const { pane } = workbench;
  await pane.getByRole('combobox', { name: 'Plan' }).selectOption('Safer Stockport Partnership Plan 2016/17');
  await workbench.readWorkbook();
  await expect(pane.getByText(/30 of the plan’s 30 measures found/)).toBeVisible();
  await expect(pane.getByRole('heading', { name: /^Tables found \(\d+\)$/ })).toBeVisible();
  await workbench.part('Findings');
  await expect(pane.getByRole('heading', { name: /^Warnings \(\d+\)$/ })).toBeVisible();
  // Three to read, and one to hear of changes.
  await expect(workbench.page.getByText(/^4 round trips/)).toBeVisible();
});

test('pressing a finding selects its cell in the grid', async ({ workbench, page }) => {
  await workbench.readWorkbook();
  await workbench.findings(/^Rates and numbers that do not agree/);
  // "0.31 (11)" implies a population of 35,500 where its neighbours imply 26,000.
  await workbench.pane.getByRole('button', { name: 'Transforming Justice, D8', exact: true }).click();
  await expect(workbench.tab('Transforming Justice')).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByLabel('Cell address')).toHaveValue('D8');
  await expect(page.getByLabel('Cell content')).toHaveValue('0.31 (11)');
  await expect(page.locator('#cell-D8')).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('#cell-D8')).toBeInViewport();
});

test('writing adds a summary sheet for each theme, fit for the Board', async ({ workbench, page }) => {
  await workbench.readWorkbook();
  await workbench.writeSummaries();
  const tabs = await workbench.tabNames();
  expect(tabs.slice(0, SAMPLE_TABS.length)).toEqual(SAMPLE_TABS);
  expect(tabs.slice(SAMPLE_TABS.length).filter((name) => name.startsWith('Summary – '))).toHaveLength(5);

  await workbench.pane.getByRole('button', { name: /^Summary – Protecting/ }).click();
  await expect(workbench.tab(/^Summary – Protecting/)).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('#cell-A1')).toHaveText('Protecting Vulnerable People: key performance measures and trends');
  const row = workbench.row('Domestic abuse incidents');
  for (const text of ['GMP', '5,261', '4,956', '4,648', '−308 (−6.2%)', '▼ decreasing']) {
    await expect(row.getByRole('gridcell', { name: text, exact: true })).toBeVisible();
  }
});

test('the analyst’s own sheets are not changed by writing', async ({ workbench }) => {
  const before = await (await workbench.cell('E8')).innerText();
  await workbench.readWorkbook();
  await workbench.writeSummaries();
  await workbench.tab('Protecting Vulnerable People').first().click();
  await expect(await workbench.cell('E8')).toHaveText(before);
});

test('commentary typed into the grid survives the next writing, and only the sheet that keeps it is added', async ({ workbench, page }) => {
  const commentary = 'Fewer repeat incidents since the triage team began.';
  await workbench.readWorkbook();
  await workbench.writeSummaries();
  const tabs = await workbench.tabNames();
  await workbench.tab(/^Summary – Protecting/).click();

  // Wide enough for the name and the commentary of a row to be in view at once.
  await page.setViewportSize({ width: 1700, height: 800 });
  const row = workbench.row('Domestic abuse incidents');
  const header = page.getByRole('gridcell', { name: 'Commentary', exact: true }).first();
  const column = await header.getAttribute('aria-colindex');
  await row.locator(`[role="gridcell"][aria-colindex="${column}"]`).dblclick();
  await page.getByLabel('Edit cell').fill(commentary);
  await page.getByLabel('Edit cell').press('Enter');
  await expect(row).toContainText(commentary);

  await workbench.writeSummaries();
  await expect(workbench.pane.getByText('rewritten, commentary kept').first()).toBeVisible();
  expect(await workbench.tabNames()).toEqual([...tabs, 'Commentary kept']);
  await workbench.tab(/^Summary – Protecting/).click();
  await expect(workbench.row('Domestic abuse incidents')).toContainText(commentary);
});

test('a saved workbook opens again with its summaries', async ({ workbench, page }) => {
  await workbench.readWorkbook();
  await workbench.writeSummaries();
  const tabs = await workbench.tabNames();
  const file = await workbench.save();
  await workbench.openFile('saved.xlsx', file);
  await expect(page.getByRole('heading', { name: 'saved.xlsx' })).toBeVisible();
  expect(await workbench.tabNames()).toEqual(tabs);
  await workbench.tab(/^Summary – Protecting/).click();
  await expect(workbench.row('Domestic abuse incidents')).toContainText('▼ decreasing');
});
