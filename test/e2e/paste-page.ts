/** An editable page in place of Word: what is pasted there is what a web editor, and Word's own HTML filter, make of the clipboard. */
import { expect, type BrowserContext, type Page } from '@playwright/test';

const PAGE = '<!DOCTYPE html><html lang="en-GB"><title>Paste here</title><div id="editor" contenteditable="true" role="textbox" aria-label="Paper"></div></html>';

/** Opens it beside the workbench, of the same origin, and pastes. */
export async function pastePage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/paste-here', (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
  await page.goto('/paste-here');
  await page.getByRole('textbox', { name: 'Paper' }).click();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.locator('#editor table').first()).toBeVisible();
  return page;
}

/** Every table in it: rows of cells as they are read. */
export async function pastedTables(page: Page): Promise<string[][][]> {
  const tables = await page.locator('#editor').evaluate((editor) =>
    [...editor.querySelectorAll('table')].map((table) => [...table.rows].map((row) => [...row.cells].map((cell) => cell.innerText))),
  );
  // Editors give spaces back as no-break spaces.
  return tables.map((rows) => rows.map((row) => row.map((text) => text.replace(/\s+/g, ' ').trim())));
}
