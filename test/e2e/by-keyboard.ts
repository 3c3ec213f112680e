/** Someone who has no mouse: goes from place to place with Tab, along the tabs with the arrows, and presses what has the focus. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Workbench } from './workbench';

/** No part of the pane has more stops than this. */
const MOST_STOPS = 200;

export class Keyboard {
  private readonly page: Page;

  constructor(private readonly workbench: Workbench) {
    this.page = workbench.page;
  }

  /** Tab, or Shift+Tab for what stands before, until the target has the focus. Throws where it is never reached. */
  async to(target: Locator, direction: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(target).toBeVisible();
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      if (await hasFocus(target)) return;
      await this.page.keyboard.press(direction);
    }
    throw new Error(`${direction} does not get to ${String(target)}.`);
  }

  /** Goes there and presses Enter, or another key. */
  async press(target: Locator, key = 'Enter', direction: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.to(target, direction);
    await this.page.keyboard.press(key);
  }

  /** Goes to a field and types over what it holds. */
  async type(target: Locator, words: string): Promise<void> {
    await this.to(target);
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.type(words);
  }

  /** Back to the pane's tabs, along them, and into this one. */
  async tab(name: string): Promise<void> {
    const { pane } = this.workbench;
    await this.to(pane.getByRole('tab', { selected: true }), 'Shift+Tab');
    const wanted = pane.getByRole('tab', { name, exact: true });
    for (let stops = 0; stops < 12 && !(await hasFocus(wanted)); stops += 1) await this.page.keyboard.press('ArrowRight');
    await expect(wanted).toBeFocused();
    await this.page.keyboard.press('Enter');
    await expect(pane.getByRole('tabpanel', { name })).toBeVisible();
  }

  /** Types into a cell of the sheet in front, by the address box above the grid, as in Excel. */
  async cell(address: string, words: string): Promise<void> {
    await this.type(this.page.getByLabel('Cell address'), address);
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.type(words);
    await this.page.keyboard.press('Enter');
  }
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === element.ownerDocument.activeElement && element.ownerDocument.hasFocus());
}
