/** What is copied for Word, pasted in Chromium into an editable page as into a web editor: the same tables, cell for cell. */
import { expect, test, type Page } from '@playwright/test';
import { inertText } from '../../src/domain/render/inert-text';
import type { DocumentContent } from '../../src/domain/summary/document';
import { shownText, withoutEmptyTyping } from '../../src/domain/summary/document-cells';
import { copyDocument } from '../../src/workflow/copy-for-word';
import { hostileDocument, reportDocuments } from '../support/documents';
import { openPaper, pastedTables, pasteInto, tidy } from './paste-page';

/** The cells of every table, header row first. */
const expected = (document: DocumentContent): string[][][] =>
  withoutEmptyTyping(document).blocks.flatMap((block) =>
    block.kind === 'table' ? [[block.columns.map(({ heading }) => heading), ...block.rows.map((row) => row.map(shownText))].map((row) => row.map((text) => tidy(inertText(text))))] : [],
  );
async function paste(page: Page, document: DocumentContent): Promise<string[][][]> {
  const { html, text } = copyDocument(document);
  await page.evaluate(
    ([asHtml, asText]) =>
      navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([asHtml ?? ''], { type: 'text/html' }), 'text/plain': new Blob([asText ?? ''], { type: 'text/plain' }) })]),
    [html, text],
  );
  await pasteInto(page);
  return pastedTables(page);
}

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPaper(page);
});

for (const document of reportDocuments()) {
  test(`${document.title} is pasted cell for cell`, async ({ page }) => {
    expect(await paste(page, document)).toEqual(expected(document));
  });
}

test('a header row stays one, and colour stays with its words', async ({ page }) => {
  const [document] = reportDocuments();
  if (!document) throw new Error('no document');
  await paste(page, document);
  await expect(page.locator('#editor thead tr').first().locator('th[scope=col]').first()).toHaveCSS('background-color', 'rgb(23, 73, 90)');
  await expect(page.locator('#editor td', { hasText: '▲ increasing, worsening' }).first()).toHaveCSS('color', 'rgb(198, 40, 40)');
});

test('hostile text is pasted as text', async ({ page }) => {
  const said: string[] = [];
  page.on('dialog', (dialog) => {
    said.push(dialog.message());
    void dialog.dismiss();
  });
  expect(await paste(page, hostileDocument())).toEqual(expected(hostileDocument()));
  expect(await page.locator('#editor script, #editor img, #editor [onerror], #editor [onmouseover], #editor a').count()).toBe(0);
  expect(said).toEqual([]);
});
