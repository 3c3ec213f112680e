import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './workbench';

/** Rules of WCAG 2.2 AA, on the page and, through the frame, on the pane. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return found.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong with page and pane in ${colorScheme}, before and after both buttons`, async ({ workbench, page }) => {
    // axe weighs the contrast of every cell in view: a small window, and time.
    test.slow();
    await page.setViewportSize({ width: 1000, height: 600 });
    await page.emulateMedia({ colorScheme });
    await workbench.open();
    expect(await violations(page)).toEqual([]);
    await workbench.readWorkbook();
    for (const part of ['Read', 'Findings', 'Plan']) {
      await workbench.part(part);
      // Everything that opens is opened.
      const closed = workbench.pane.getByRole('button', { expanded: false });
      while ((await closed.count()) > 0) await closed.first().click();
      expect(await violations(page), part).toEqual([]);
    }
    await workbench.writeSummaries();
    await workbench.tab(/^Summary – Protecting/).click();
    expect(await violations(page)).toEqual([]);
  });
}

test('at 320 pixels neither the page nor the pane scrolls sideways', async ({ workbench, page }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await workbench.readWorkbook();
  await workbench.writeSummaries();
  const excess = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(excess)).toBe(0);
  const frame = page.frame({ url: /taskpane\.html/ });
  for (const part of ['Read', 'Findings', 'Plan', 'Summaries']) {
    await workbench.part(part);
    expect(await frame?.evaluate(excess), part).toBe(0);
  }
});

test('the whole job is done with the keyboard alone', async ({ workbench, page }) => {
  const tabTo = async (isThere: () => Promise<boolean>): Promise<void> => {
    for (let presses = 0; presses < 40; presses++) {
      if (await isThere()) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('The Tab key does not get there.');
  };
  const focused = (locator: typeof workbench.read) => () => locator.evaluate((element) => element === element.ownerDocument.activeElement && element.ownerDocument.hasFocus());

  await tabTo(focused(workbench.grid));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Cell address')).toHaveValue('A2');
  await tabTo(focused(workbench.read));
  await page.keyboard.press('Enter');
  await expect(workbench.pane.getByRole('heading', { name: 'What was read' })).toBeVisible();
  // Back to the tabs, along them with the arrows, and into the part.
  const summaries = workbench.pane.getByRole('tab', { name: 'Summaries' });
  const reading = workbench.pane.getByRole('tab', { name: 'Read' });
  for (let presses = 0; presses < 6 && !(await focused(reading)()); presses++) await page.keyboard.press('Shift+Tab');
  while (!(await focused(summaries)())) await page.keyboard.press('ArrowRight');
  await expect(summaries).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(focused(workbench.write));
  await page.keyboard.press('Enter');
  await expect(workbench.pane.getByRole('status')).toContainText('theme summaries are written');
  await expect(workbench.write).toBeFocused();
  const link = workbench.pane.getByRole('button', { name: /^Summary – Protecting/ });
  await tabTo(focused(link));
  await page.keyboard.press('Enter');
  await expect(workbench.tab(/^Summary – Protecting/)).toHaveAttribute('aria-selected', 'true');
});

test('the width between grid and pane moves with the arrow keys, and stops at 320 pixels', async ({ workbench, page }) => {
  const splitter = page.getByRole('separator', { name: 'Width of the pane' });
  const width = async () => (await page.getByTitle('Plan Performance pane').boundingBox())?.width;
  await expect(workbench.read).toBeVisible();
  expect(await width()).toBe(350);
  await splitter.press('ArrowLeft');
  expect(await width()).toBe(360);
  await splitter.press('End');
  expect(await width()).toBe(320);
  await splitter.press('ArrowRight');
  expect(await width()).toBe(320);
});
