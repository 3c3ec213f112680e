/** Going through page and pane with the keyboard alone. */
import type { Locator, Page } from '@playwright/test';

/** Whether the focus is on this element, in the page or in the pane's frame. */
export function focusedIn(locator: Locator): () => Promise<boolean> {
  return () => locator.evaluate((element) => element === element.ownerDocument.activeElement && element.ownerDocument.hasFocus());
}

/** Presses Tab until it is there. Throws where that takes more presses than any part of the pane has stops. */
export async function tabTo(page: Page, isThere: () => Promise<boolean>, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not get there.');
}
