/** What holds the page up for longer than 50 ms while a workbook of 200,000 used cells is read in the pane. */
import { expect, type Browser } from '@playwright/test';
import type { Shape } from '../used-cells';
import { largeFile } from './messy-workbook';
import { openWatched, type LongTask } from './watched-page';

const CELLS = 200_000;
const SHAPES: readonly Shape[] = ['wide', 'long', 'sheets'];

/** The long tasks by whose they were and what the pane said meanwhile, its numbers apart: a line each. */
function told(tasks: readonly LongTask[]): readonly string[] {
  const lengths = new Map<string, number[]>();
  for (const { whose, words, ms } of tasks) {
    const key = `${whose}: ${words === '' ? '(no progress shown)' : words.replace(/[A-Z]*\d+/g, '…')}`;
    lengths.set(key, [...(lengths.get(key) ?? []), ms]);
  }
  return [...lengths].map(([words, all]) => `    ${String(all.length).padStart(3)} × up to ${Math.max(...all).toFixed(0).padStart(5)} ms  ${words}`);
}

/** Prints the long tasks of each shape; the stand-in's own (`page`) are not the add-in's. Judges nothing. */
export async function measureLongTasks(browser: Browser, address: string): Promise<void> {
  console.log(`\nreading ${CELLS.toLocaleString('en-GB')} cells in the pane: tasks over 50 ms`);
  for (const shape of SHAPES) {
    const { page, workbench, take } = await openWatched(browser, address);
    await workbench.open();
    await workbench.openFile(`${shape}.xlsx`, await largeFile(shape, CELLS));
    await expect(page.getByRole('heading', { name: `${shape}.xlsx` })).toBeVisible({ timeout: 180_000 });
    await expect(workbench.read).toBeVisible({ timeout: 60_000 });
    // A busy machine may still be putting the new file's pane in the old one's place.
    await expect(async () => {
      await take();
    }).toPass({ timeout: 60_000 });
    const begun = performance.now();
    await workbench.read.click();
    await expect(workbench.pane.getByRole('heading', { name: 'What was read' })).toBeVisible({ timeout: 300_000 });
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    const { long } = await take();
    console.log(`  ${shape}: ${seconds} s, ${String(long.length)} long tasks, the pane's longest ${Math.max(0, ...long.filter(({ whose }) => whose === 'pane').map(({ ms }) => ms)).toFixed(0)} ms`);
    for (const line of told(long)) console.log(line);
    await page.context().close();
  }
}
