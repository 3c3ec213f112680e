import { JSDOM } from 'jsdom';
import { shownText, withoutEmptyTyping } from '../../src/domain/summary/document-cells';
import { copyDocument, copyTable } from '../../src/workflow/copy-for-word';
import { reportDocument } from '../support/documents';

const document = reportDocument('protecting-vulnerable-people');
const [table] = withoutEmptyTyping(document).blocks.filter((block) => block.kind === 'table');
const cells = [...(table ? [table.columns.map(({ heading }) => heading), ...table.rows.map((row) => row.map(shownText))] : [])];

it('copies the same cells as HTML and as plain text', () => {
  const clip = copyTable(document, table?.id ?? '');
  const page = new JSDOM(clip?.html).window.document;
  expect([...page.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent))).toEqual(cells);
  expect(clip?.text.split('\n').slice(1, cells.length + 1).map((line) => line.split('\t'))).toEqual(cells);
  expect(clip?.what).toBe(table?.caption);
});

it('says below a table what was done with small numbers', () => {
  const clip = copyTable(document, table?.id ?? '');
  expect([clip?.html, clip?.text].every((form) => form?.includes('Board-private'))).toBe(true);
});

it('copies a whole theme with its notes and its key', () => {
  const { html, text } = copyDocument(document);
  for (const form of [html, text]) for (const words of ['Key to symbols', '[note 1]', 'Written: 20 November 2026']) expect(form).toContain(words);
});

it('knows no table that is not there', () => {
  expect(copyTable(document, 'none')).toBeUndefined();
});
