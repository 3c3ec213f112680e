/**
 * The workbench as a person sees it, for the tests. Every test also asserts that the page and the pane asked nothing of
 * any other address, and said nothing on the console.
 */
import { test as base, expect } from '@playwright/test';
import type { FrameLocator, Locator, Page } from '@playwright/test';

export class Workbench {
  readonly pane: FrameLocator;
  readonly grid: Locator;
  readonly read: Locator;
  readonly write: Locator;
  /** What the browser itself says of something that a test does on purpose. */
  readonly expectedOnConsole: RegExp[] = [];

  constructor(readonly page: Page) {
    this.pane = page.frameLocator('iframe[title="Plan Performance pane"]');
    this.grid = page.getByRole('grid');
    this.read = this.pane.getByRole('button', { name: 'Read workbook' });
    this.write = this.pane.getByRole('button', { name: 'Write theme summaries' });
  }

  /** Opens the page and waits until the workbook and the pane are there. */
  async open(): Promise<void> {
    await this.page.goto('/');
    await expect(this.read).toBeVisible();
  }

  tab(name: string | RegExp): Locator {
    return this.page.getByRole('tab', { name });
  }

  tabNames(): Promise<string[]> {
    return this.page.getByRole('tab').allTextContents();
  }

  /** Types an address into the box above the grid, as one does in Excel, and gives the cell. */
  async cell(address: string): Promise<Locator> {
    await this.page.getByLabel('Cell address').fill(address);
    await this.page.getByLabel('Cell address').press('Enter');
    const cell = this.page.locator(`#cell-${address}`);
    await expect(cell).toBeVisible();
    return cell;
  }

  /** The row of the sheet in front that holds this text in a cell of its own. */
  row(text: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('gridcell', { name: text, exact: true }) });
  }

  /** Goes to a part of the pane: Read, Findings, Plan or Summaries. */
  async part(name: string): Promise<void> {
    await this.pane.getByRole('tab', { name }).click();
    await expect(this.pane.getByRole('tabpanel', { name })).toBeVisible();
  }

  /** Opens the group of findings that is headed so, on the Findings tab. */
  async findings(group: RegExp): Promise<void> {
    await this.part('Findings');
    await this.pane.getByRole('button', { name: group }).click();
  }

  async readWorkbook(): Promise<void> {
    await this.part('Read');
    await this.read.click();
    await expect(this.pane.getByRole('heading', { name: 'What was read' })).toBeVisible();
  }

  async writeSummaries(): Promise<void> {
    await this.part('Summaries');
    await this.write.click();
    await expect(this.pane.getByRole('status')).toContainText('theme summaries are written');
  }

  /** Opens another workbook with the page's button. */
  async openFile(name: string, buffer: Buffer): Promise<void> {
    await this.page.getByLabel('Open another workbook').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  }

  /** Presses Save and gives the file's bytes. */
  async save(): Promise<Buffer> {
    const downloading = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
    const stream = await (await downloading).createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    return Buffer.concat(parts);
  }
}

interface Fixtures {
  readonly workbench: Workbench;
}

export const test = base.extend<Fixtures>({
  workbench: async ({ page, baseURL }, use) => {
    const elsewhere: string[] = [];
    const said: string[] = [];
    const own = new URL(baseURL ?? '').origin;
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol !== 'data:' && url.origin !== own) elsewhere.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(error.message));
    const workbench = new Workbench(page);
    await workbench.open();
    await use(workbench);
    expect(elsewhere, 'addresses asked beside the workbench').toEqual([]);
    expect(said.filter((words) => !workbench.expectedOnConsole.some((expected) => expected.test(words))), 'errors and warnings on the console').toEqual([]);
  },
});

export { expect };
