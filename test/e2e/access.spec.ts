import AxeBuilder from '@axe-core/playwright';
import type { Frame, Page } from '@playwright/test';
import { Keyboard } from './by-keyboard';
import { expect, test, type Workbench } from './workbench';

/** Rules of WCAG 2.2 AA, on the page and, through the frame, on the pane. */
async function violations(page: Page, where?: string): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  // Where colours are forced the browser paints the reader's own, and axe weighs the page's (#444444 for what is white on black).
  if (await page.evaluate(() => matchMedia('(forced-colors: active)').matches)) builder.disableRules(['color-contrast']);
  const { violations: found } = await (where === undefined ? builder : builder.include(where)).analyze();
  return found.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`);
}

const PANE = 'iframe[title="Plan Performance pane"]';
const PARTS = ['Read', 'Findings', 'Trends', 'Plan', 'Summaries', 'Reports', 'Returns', 'Settings'];

/** The pane's own document. */
function paneFrame(page: Page): Frame {
  const frame = page.frame({ url: /taskpane\.html/ });
  if (!frame) throw new Error('The page has no pane.');
  return frame;
}

/** Opens the page of the first measure whose name begins so. */
async function openMeasure(workbench: Workbench, name: string): Promise<void> {
  await workbench.part('Trends');
  await workbench.pane.getByRole('button', { name, exact: true }).click();
  await expect(workbench.pane.getByRole('button', { name: 'Back to all measures' })).toBeVisible();
}

for (const { look, media } of [
  { look: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { look: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { look: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
  { look: 'more contrast', media: { colorScheme: 'light', forcedColors: 'none', contrast: 'more' } },
] as const) {
  test(`axe finds nothing wrong on any screen in ${look}`, async ({ workbench, page }) => {
    // axe weighs the contrast of every cell in view: a small window, and time.
    test.slow();
    await page.setViewportSize({ width: 1000, height: 600 });
    await page.emulateMedia(media);
    await workbench.open();
    expect(await violations(page), 'page and pane at the start').toEqual([]);
    await workbench.readWorkbook();
    for (const part of PARTS) {
      await workbench.part(part);
      // Everything that opens is opened, help among it.
      const closed = workbench.pane.getByRole('tabpanel').getByRole('button', { expanded: false });
      while ((await closed.count()) > 0) await closed.first().click();
      expect(await violations(page, PANE), part).toEqual([]);
    }
    await openMeasure(workbench, 'Domestic abuse incidents');
    expect(await violations(page, PANE), 'a measure').toEqual([]);
    await workbench.pane.getByRole('button', { name: 'Check again' }).click();
    await expect(workbench.pane.getByText('Nothing changed since.').first()).toBeVisible();
    await workbench.writeSummaries();
    await workbench.tab(/^Summary – Protecting/).click();
    expect(await violations(page), 'page and pane after writing').toEqual([]);
  });
}

for (const { what, prepare } of [
  { what: 'at 320 pixels', prepare: () => undefined },
  {
    what: 'at 320 pixels with text at 200 %',
    prepare: async (page: Page) => {
      // Twice every size that is told in pixels, and twice what is told by the root's: what a browser's text zoom does.
      await paneFrame(page).addStyleTag({ content: 'html { font-size: 32px } .fui-FluentProvider { --fontSizeBase200: 24px; --fontSizeBase300: 28px; --fontSizeBase400: 32px; --fontSizeBase500: 40px; --lineHeightBase200: 32px; --lineHeightBase300: 40px; --lineHeightBase400: 44px; --lineHeightBase500: 56px; }' });
    },
  },
]) {
  test(`${what} neither the page nor the pane scrolls sideways, and no word of a tab is cut`, async ({ workbench, page }) => {
    await page.setViewportSize({ width: 320, height: 720 });
    await prepare(page);
    await workbench.readWorkbook();
    await workbench.writeSummaries();
    const excess = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(excess)).toBe(0);
    const frame = paneFrame(page);
    for (const part of PARTS) {
      await workbench.part(part);
      expect(await frame.evaluate(excess), part).toBe(0);
    }
    await openMeasure(workbench, 'Domestic abuse incidents');
    expect(await frame.evaluate(excess), 'a measure').toBe(0);
    expect(await frame.evaluate(() => [...document.querySelectorAll('[role=tab]')].filter((tab) => tab.scrollWidth > tab.clientWidth).map((tab) => tab.textContent))).toEqual([]);
  });
}

test('nothing moves where the machine asks for no movement', async ({ workbench, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await workbench.open();
  await workbench.readWorkbook();
  await workbench.part('Findings');
  await workbench.pane.getByRole('tabpanel', { name: 'Findings' }).getByRole('button', { expanded: false }).first().click();
  const longest = await paneFrame(page).evaluate(() => Math.max(0, ...document.getAnimations().map((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0))));
  expect(longest).toBeLessThanOrEqual(1);
});

test('the whole job is done with the keyboard alone', async ({ workbench, page }) => {
  const keyboard = new Keyboard(workbench);
  const { pane } = workbench;
  await keyboard.to(workbench.grid);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Cell address')).toHaveValue('A2');
  await keyboard.press(workbench.read);
  await expect(pane.getByRole('heading', { name: 'What was read' })).toBeVisible();

  // A term explained, a measure's page and back, to the very line.
  await keyboard.tab('Trends');
  const measure = pane.getByRole('button', { name: 'Domestic abuse incidents', exact: true });
  await keyboard.press(measure);
  await keyboard.press(pane.getByRole('button', { name: 'What is meant by “Evidence”?' }));
  const note = pane.getByText(/larger than chance alone/);
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await keyboard.press(pane.getByRole('button', { name: 'Back to all measures' }), 'Enter', 'Shift+Tab');
  await expect(measure).toBeFocused();

  await keyboard.tab('Summaries');
  await keyboard.press(workbench.write);
  await expect(pane.getByRole('status')).toContainText('theme summaries are written');
  await expect(workbench.write).toBeFocused();
  await keyboard.press(pane.getByRole('button', { name: /^Summary – Protecting/ }).first());
  await expect(workbench.tab(/^Summary – Protecting/)).toHaveAttribute('aria-selected', 'true');
});

test('what changed in the workbook since it was read is told when asked, and leads to the cell', async ({ workbench, page }) => {
  await workbench.readWorkbook();
  await (await workbench.cell('B40')).dblclick();
  await page.keyboard.type('new');
  await page.keyboard.press('Enter');
  await workbench.pane.getByRole('button', { name: 'Check again' }).click();
  await expect(workbench.pane.getByText('1 cell changed since.').first()).toBeVisible();
  await workbench.pane.getByRole('button', { name: /, B40$/ }).click();
  await expect(page.getByLabel('Cell address')).toHaveValue('B40');
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
