import { expect, test } from './workbench';

const SHEET = 'Protecting Vulnerable People';

test('a match that is accepted is kept on the Measure map, and holds at the next reading', async ({ workbench, page }) => {
  const { pane } = workbench;
  await workbench.cell('A8');
  await page.keyboard.type('Domestic abuse incident reports');
  await page.keyboard.press('Enter');
  await workbench.readWorkbook();
  await pane.getByRole('button', { name: /^Not matched \(1\)/ }).click();
  await pane.getByRole('button', { name: 'Accept: Domestic abuse incidents, for Domestic abuse incident reports' }).click();
  await expect(pane.getByText(/^"Domestic abuse incident reports" is matched to "Domestic abuse incidents"\./).last()).toBeVisible();
  await workbench.tab('Measure map').click();
  await expect(workbench.row('Domestic abuse incident reports')).toContainText('Domestic abuse incidents');

  await workbench.readWorkbook();
  await expect(pane.getByText(/30 of the plan’s 30 measures found/)).toBeVisible();
  await expect(pane.getByRole('button', { name: /^Not matched/ })).toBeHidden();
});

test('a table that is left out stays out at the next reading, until that is taken back', async ({ workbench }) => {
  const { pane } = workbench;
  await workbench.readWorkbook();
  const found = pane.getByRole('heading', { name: /^Tables found \(\d+\)$/ });
  const before = Number(/\d+/.exec(await found.innerText())?.[0]);
  const card = pane.getByRole('listitem').filter({ hasText: `${SHEET}, A5:E11` });
  await card.getByRole('button', { name: /^Read it another way/ }).click();
  await card.getByRole('button', { name: /^Leave this table out/ }).click();
  await expect(pane.getByRole('heading', { name: `Tables found (${before - 1})` })).toBeVisible();
  await expect(workbench.tab('Tables read')).toBeVisible();

  await workbench.readWorkbook();
  await expect(pane.getByRole('heading', { name: `Tables found (${before - 1})` })).toBeVisible();
  await pane.getByRole('button', { name: /^Take back: Leave the table out/ }).click();
  await expect(pane.getByRole('heading', { name: `Tables found (${before})` })).toBeVisible();
});

test('a Framework sheet is written from a plan, and read against from then on', async ({ workbench }) => {
  const { pane } = workbench;
  await workbench.readWorkbook();
  await workbench.part('Plan');
  await pane.getByRole('button', { name: 'Write the Framework sheet' }).click();
  await expect(workbench.tab(/^Framework$/)).toBeVisible();
  await workbench.part('Read');
  await expect(pane.getByRole('combobox', { name: 'Plan' })).toHaveValue('own:framework');
  await expect(pane.getByText(/^Read against this workbook’s own Framework sheet/)).toBeVisible();
});
