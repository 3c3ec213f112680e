/** An editable page in place of Word: what is pasted there is what a web editor, and Word's own HTML filter, make of the clipboard. */
import { expect, type BrowserContext, type Page } from '@playwright/test';

const PAGE = '<!DOCTYPE html><html lang="en-GB"><title>Paste here</title><div id="editor" contenteditable="true" role="textbox" aria-label="Paper"></div></html>';

/** Shows it in this page, of the workbench's origin. */
export async function openPaper(page: Page): Promise<void> {
  await page.route('**/paste-here', (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
  await page.goto('/paste-here');
}

/** Pastes as a person does. */
export async function pasteInto(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Paper' }).click();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.locator('#editor table').first()).toBeVisible();
}

/** Opens it beside the workbench, and pastes. */
export async function pastePage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await openPaper(page);
  await pasteInto(page);
  return page;
}

/** A text as it is compared: editors give spaces back as no-break spaces. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every table in it: rows of cells as they are read. */
export async function pastedTables(page: Page): Promise<string[][][]> {
  const tables = await page.locator('#editor').evaluate((editor) =>
    [...editor.querySelectorAll('table')].map((table) => [...table.rows].map((row) => [...row.cells].map((cell) => cell.innerText))),
  );
  return tables.map((rows) => rows.map((row) => row.map(tidy)));
}
