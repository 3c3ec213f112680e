/** Pictures of a scenario for a person to look at: among the test's results, which git ignores. */
import { test, type Page } from '@playwright/test';

/** The page as it stands, once what moves has come to rest. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: test.info().outputPath(`${name}.png`), animations: 'disabled' });
}
