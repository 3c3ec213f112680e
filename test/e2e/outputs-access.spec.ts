/** The Summaries and Reports tabs for everyone: axe, 320 pixels, light, dark and forced colours, with everything on them opened. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type Workbench } from './workbench';

async function violations(page: Page): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page }).include('iframe[title="Plan Performance pane"]').withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return found.violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`);
}

async function openAll({ pane }: Workbench): Promise<void> {
  // One theme, one table and one group of each kind: the others are alike.
  for (const name of [/^Transforming Justice$/, /^Show: /, /^Accessible style/, /^Yours to do/, /^Show the /]) {
    const one = pane.getByRole('button', { name, expanded: false }).first();
    if (await one.isVisible()) await one.click();
  }
}

for (const scheme of ['light', 'dark', 'forced'] as const) {
  test(`axe finds nothing on summaries and reports in ${scheme} colours, and nothing scrolls sideways at 320 pixels`, async ({ workbench, page }) => {
    test.slow();
    await page.emulateMedia(scheme === 'forced' ? { forcedColors: 'active' } : { colorScheme: scheme });
    await page.setViewportSize({ width: 320, height: 720 });
    await workbench.open();
    await workbench.readWorkbook();
    await workbench.part('Summaries');
    await workbench.pane.getByRole('combobox', { name: 'Style' }).selectOption('Both');
    await workbench.pane.getByRole('combobox', { name: 'Periods shown' }).selectOption('Chosen periods');
    await workbench.writeSummaries();
    await workbench.pane.getByRole('button', { name: 'Check the accessible sheets' }).click();
    await expect(workbench.pane.getByRole('status')).toContainText('are met');
    await openAll(workbench);
    const excess = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const frame = page.frame({ url: /taskpane\.html/ });
    expect(await violations(page), 'Summaries').toEqual([]);
    expect(await frame?.evaluate(excess), 'Summaries').toBe(0);
    await workbench.part('Reports');
    await workbench.pane.getByRole('combobox', { name: 'Report' }).selectOption('Annual report to scrutiny');
    await workbench.pane.getByRole('button', { name: 'Write the report' }).click();
    await expect(workbench.pane.getByRole('status')).toContainText('written on sheet');
    await openAll(workbench);
    expect(await violations(page), 'Reports').toEqual([]);
    expect(await frame?.evaluate(excess), 'Reports').toBe(0);
  });
}
