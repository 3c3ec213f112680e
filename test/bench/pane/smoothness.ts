/** Typing into the findings' filter and scrolling them, with 2,000 on show: frames, keys and the longest task. */
import { expect, type Browser } from '@playwright/test';
import { messyWorkbook } from './messy-workbook';
import { openWatched, type Watched } from './watched-page';

const FINDINGS = 2_000;
/** A frame at 60 Hz takes 16.7 ms; one that takes two or more is one that was missed. */
const MISSED = 33;
const TYPED = 'incidents of type 19';

function tell(what: string, { long, frames, keys }: Watched): void {
  const longest = Math.max(0, ...long.map(({ ms }) => ms));
  const missed = frames.filter((ms) => ms > MISSED).length;
  const slowest = Math.max(0, ...frames).toFixed(0);
  const key = keys.length > 0 ? `, slowest key ${Math.max(...keys).toFixed(0)} ms` : '';
  console.log(`  ${what.padEnd(34)} ${String(frames.length).padStart(4)} frames, ${String(missed).padStart(3)} missed (slowest ${slowest} ms)${key}, ${String(long.length)} long tasks, longest ${longest.toFixed(0)} ms`);
}

/** Prints what the pane's watchers saw of each; judges nothing. */
export async function measureSmoothness(browser: Browser, address: string): Promise<void> {
  const { page, workbench, take } = await openWatched(browser, address);
  const { pane } = workbench;
  await workbench.open();
  await workbench.openFile('messy.xlsx', await messyWorkbook(FINDINGS));
  await expect(page.getByRole('heading', { name: 'messy.xlsx' })).toBeVisible({ timeout: 60_000 });
  await expect(workbench.read).toBeVisible({ timeout: 60_000 });
  await workbench.read.click();
  await expect(pane.getByRole('heading', { name: 'What was read' })).toBeVisible({ timeout: 180_000 });
  await take();
  await workbench.part('Findings');
  const count = pane.getByText(/\d findings?\.$/).last();
  await expect(count).toBeVisible({ timeout: 60_000 });
  console.log(`\nthe findings tab (${(await count.textContent()) ?? ''})`);
  tell('opening the tab', await take());

  const group = pane.getByRole('tabpanel', { name: 'Findings' }).getByRole('button', { name: /\([\d,]{3,}\)$/ }).first();
  await group.click();
  await expect(group).toHaveAttribute('aria-expanded', 'true', { timeout: 60_000 });
  tell('opening the largest group', await take());

  const box = pane.getByLabel('Find words in the findings');
  await box.focus();
  for (const letter of TYPED) await page.keyboard.type(letter, { delay: 30 });
  for (let left = TYPED.length; left > 0; left -= 1) await page.keyboard.press('Backspace', { delay: 30 });
  await expect(box).toHaveValue('');
  tell(`typing ${String(TYPED.length)} letters and back`, await take());

  await page.mouse.move(1200, 600);
  for (let turn = 0; turn < 60; turn += 1) await page.mouse.wheel(0, 400);
  for (let turn = 0; turn < 60; turn += 1) await page.mouse.wheel(0, -400);
  tell('scrolling down and up', await take());
  await page.context().close();
}
