import { expect, test } from './workbench';
import type { Workbench } from './workbench';

const SHEET = 'Protecting Vulnerable People';

/** Makes the number in E8, "Domestic abuse incidents" for 2016/17, one that is held as text, as a paste from a report does. */
async function holdAsText(workbench: Workbench): Promise<void> {
  await workbench.cell('E8');
  await workbench.page.keyboard.type("'4,648");
  await workbench.page.keyboard.press('Enter');
}

test('a number held as text is fixed on the analyst’s word, logged, and put back', async ({ workbench }) => {
  const { pane } = workbench;
  await holdAsText(workbench);
  await workbench.readWorkbook();
  await workbench.findings(/^Numbers that are held as text/);
  await expect(pane.getByText('Now: 4,648, held as text.')).toBeVisible();
  await pane.getByRole('button', { name: `Make 4,648 a number: ${SHEET}, E8` }).click();
  await expect(pane.getByRole('heading', { name: 'Fixes made (1)' })).toBeVisible();
  await expect(pane.getByText(/What stood there before is kept on sheet "Fixes"/).last()).toBeVisible();

  await workbench.tab('Fixes').click();
  const row = workbench.row('E8');
  await expect(row).toContainText('4,648');
  await expect(row).toContainText('text');
  await expect(pane.getByRole('button', { name: /^Numbers that are held as text/ })).toBeHidden();

  await pane.getByRole('button', { name: `Undo: ${SHEET}, E8` }).click();
  await expect(pane.getByText(/^Undone, /)).toBeVisible();
  await expect(pane.getByRole('button', { name: /^Numbers that are held as text \(1\)/ })).toBeVisible();
});

test('an acknowledged finding leaves the list, and stays acknowledged after another reading', async ({ workbench }) => {
  const { pane } = workbench;
  await workbench.readWorkbook();
  await workbench.findings(/^Rates and numbers that do not agree/);
  await pane.getByRole('button', { name: 'Acknowledge: Transforming Justice, D8' }).click();
  await pane.getByLabel('Why this may stand').fill('Checked with the agency');
  await pane.getByRole('tabpanel', { name: 'Findings' }).getByLabel('Your initials (optional)').first().fill('AB');
  await pane.getByRole('button', { name: 'Save the reason' }).click();
  await expect(pane.getByText(/^1 finding is acknowledged\./).last()).toBeVisible();
  await expect(workbench.tab('Validation')).toBeVisible();

  await workbench.readWorkbook();
  await workbench.part('Findings');
  await expect(pane.getByRole('button', { name: /^Rates and numbers that do not agree/ })).toBeHidden();
  await pane.getByLabel('Acknowledged', { exact: true }).selectOption('Acknowledged');
  await pane.getByRole('button', { name: /^Rates and numbers that do not agree/ }).click();
  await expect(pane.getByText(/^Acknowledged by AB, .*: Checked with the agency$/)).toBeVisible();
});

test('the findings are filtered by words and by how serious they are, and counted', async ({ workbench }) => {
  const { pane } = workbench;
  await workbench.readWorkbook();
  await workbench.part('Findings');
  await pane.getByLabel('Find words in the findings').fill('D8 Transforming');
  await expect(pane.getByText(/^Showing 1 of \d+ findings\.$/).last()).toBeVisible();
  await expect(pane.getByRole('button', { name: /^Rates and numbers that do not agree \(1\)/ })).toBeVisible();
  await pane.getByLabel('How serious').selectOption('Errors');
  await expect(pane.getByText(/^Showing 0 of \d+ findings\.$/).last()).toBeVisible();
});

test('by keyboard: from finding to finding with Alt and the arrows, and back to the list', async ({ workbench, page }) => {
  const { pane } = workbench;
  await workbench.readWorkbook();
  await workbench.part('Findings');
  await pane.getByLabel('Find words in the findings').fill('D8 Transforming');
  await expect(pane.getByText(/^Showing 1 of/).last()).toBeVisible();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByLabel('Cell address')).toHaveValue('D8');
  await expect(workbench.tab('Transforming Justice')).toHaveAttribute('aria-selected', 'true');
  await pane.getByRole('button', { name: 'Back to the list' }).press('Enter');
  await expect(pane.getByRole('listitem').filter({ hasText: 'Transforming Justice, D8' })).toBeFocused();
});
