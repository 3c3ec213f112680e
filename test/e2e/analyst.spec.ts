/** The analyst, two days before the Board, by keyboard alone: a messy workbook is read, one finding fixed, one explained, and the summaries written. */
import { Keyboard } from './by-keyboard';
import { picture } from './picture';
import { expect, test } from './workbench';

const SHEET = 'Protecting Vulnerable People';

test('from a messy workbook to the Board’s summaries, without a mouse', async ({ workbench, page }) => {
  const { pane } = workbench;
  const keyboard = new Keyboard(workbench);
  // What a paste from an agency's report leaves behind: a number held as text, and words in a figure's place.
  await keyboard.cell('E8', "'4,648");
  await keyboard.cell('D9', 'see email');

  await keyboard.press(workbench.read);
  await expect(pane.getByRole('heading', { name: 'What was read' })).toBeVisible();
  await picture(page, 'analyst-1-read');

  await keyboard.tab('Findings');
  await keyboard.press(pane.getByRole('button', { name: /^Numbers that are held as text/ }));
  await keyboard.press(pane.getByRole('button', { name: `Make 4,648 a number: ${SHEET}, E8` }));
  await expect(pane.getByRole('heading', { name: 'Fixes made (1)' })).toBeVisible();
  await picture(page, 'analyst-2-fixed');

  // From finding to finding, each with its cell in the sheet.
  await keyboard.type(pane.getByLabel('Find words in the findings'), 'see email');
  await expect(pane.getByText(/^Showing 1 of \d+ findings\.$/).last()).toBeVisible();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByLabel('Cell address')).toHaveValue('D9');
  await keyboard.press(pane.getByRole('button', { name: 'Back to the list' }));
  await expect(pane.getByRole('listitem').filter({ hasText: `${SHEET}, D9` }).first()).toBeFocused();
  await picture(page, 'analyst-3-finding');

  await keyboard.press(pane.getByRole('tabpanel', { name: 'Findings' }).getByRole('button', { name: `Acknowledge: ${SHEET}, D9` }).last());
  await page.keyboard.type('The agency will send it after the Board');
  await page.keyboard.press('Enter');
  await expect(pane.getByText(/^1 finding is acknowledged\./).last()).toBeVisible();
  await picture(page, 'analyst-4-acknowledged');

  await keyboard.tab('Summaries');
  await keyboard.press(workbench.write);
  await expect(pane.getByRole('status')).toContainText('theme summaries are written');
  await expect(workbench.write).toBeFocused();
  await keyboard.press(pane.getByRole('button', { name: /^Summary – Protecting/ }));
  await expect(workbench.tab(/^Summary – Protecting/)).toHaveAttribute('aria-selected', 'true');
  const row = workbench.row('Domestic abuse incidents');
  await expect(row).toContainText('4,648');
  await expect(row).toContainText('decreasing');
  await picture(page, 'analyst-5-summary');

  // The analyst's own sheet holds what was typed and what was fixed, and nothing else has changed there.
  await expect(workbench.tab('Fixes')).toBeVisible();
  await expect(workbench.tab('Validation')).toBeVisible();
  const saved = await workbench.save();
  expect(saved.length).toBeGreaterThan(10_000);
});
