/**
 * The web page and the Word document as another program reads them: LibreOffice Writer opens each and hands it over in its own format,
 * whose tables are compared cell by cell with the documents; then it prints them, and the pages are counted.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import { documentDocx } from '../../src/domain/render/docx/document-docx';
import { htmlFragment } from '../../src/domain/render/html/fragment';
import { htmlPages } from '../../src/domain/render/html/page';
import { inertText } from '../../src/domain/render/inert-text';
import type { DocumentContent } from '../../src/domain/summary/document';
import { shownText, withoutEmptyTyping } from '../../src/domain/summary/document-cells';
import { ossp2025To28 } from '../../src/domain/framework/plans/ossp-2025-28';
import { openWorkbook } from '../../src/workbench/cli/open-workbook';
import { rasteriser } from '../../src/workbench/cli/rasterise';
import { readWorkbook } from '../../src/workflow/read-workbook';
import { themeDocuments } from '../../src/workflow/theme-documents';
import { reportDocuments as reportDocuments2025 } from '../../src/workflow/write-reports';
import { CHART, HOSTILE, hostileDocument, reportDocuments } from '../support/documents';

const folder = mkdtempSync(join(tmpdir(), 'plan-performance-lo-'));
afterAll(() => rmSync(folder, { recursive: true }));

function soffice(...words: string[]): void {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  execFileSync('soffice', [`-env:UserInstallation=${profile}`, '--headless', '--writer', ...words, '--outdir', folder], { stdio: 'pipe' });
}

/** Writes a file, has LibreOffice open it and save it as flat OpenDocument text, and gives that as XML. */
function openedByWriter(name: string, bytes: Uint8Array | string): Document {
  writeFileSync(join(folder, name), bytes);
  soffice('--convert-to', 'fodt', join(folder, name));
  const { DOMParser } = new JSDOM('').window;
  return new DOMParser().parseFromString(readFileSync(join(folder, name.replace(/\.\w+$/, '.fodt')), 'utf8'), 'application/xml');
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** OpenDocument's own spaces, tabs and breaks are elements. */
function words(element: Element): string {
  for (const one of [...element.getElementsByTagName('*')]) if (/^text:(s|tab|line-break)$/.test(one.tagName)) one.textContent = ' ';
  return tidy([...element.getElementsByTagName('text:p')].map((paragraph) => paragraph.textContent).join(' '));
}

const tablesOf = (written: Document): string[][][] =>
  [...written.getElementsByTagName('table:table')].map((table) =>
    [...table.getElementsByTagName('table:table-row')].map((row) => [...row.getElementsByTagName('table:table-cell')].map(words)),
  );

const expected = (documents: readonly DocumentContent[]): string[][][] =>
  documents.flatMap((document) =>
    withoutEmptyTyping(document).blocks.flatMap((block) =>
      block.kind === 'table' ? [[block.columns.map(({ heading }) => heading), ...block.rows.map((row) => row.map(shownText))].map((row) => row.map((text) => tidy(inertText(text))))] : [],
    ),
  );

const report = reportDocuments();
/** Without the text of 32,767 characters, which Writer cuts up into paragraphs of its own when it reads HTML. */
const hostile: DocumentContent = {
  ...hostileDocument(),
  blocks: hostileDocument().blocks.map((block) => (block.kind === 'table' ? { ...block, rows: block.rows.slice(0, HOSTILE.length - 1) } : block)),
};

it.each([
  ['the page', htmlPages('Theme summaries', report), report],
  ['what is copied', `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${htmlFragment(hostile)}</body></html>`, [hostile]],
])('opens %s with the same tables, cell for cell', (_, html, documents) => {
  expect(tablesOf(openedByWriter('page.html', html))).toEqual(expected(documents));
});

it.each([['the report', report], ['hostile text', [hostileDocument()]]])('opens the Word document of %s with the same tables, header rows among them', async (_, documents) => {
  const written = openedByWriter('word.docx', await documentDocx(documents, { rasterise: null }));
  expect(tablesOf(written)).toEqual(expected(documents));
  expect(written.getElementsByTagName('table:table-header-rows')).toHaveLength(expected(documents).length);
});

it('opens every theme and report of the 2025-28 sample with the same tables, as a page and as a Word document', async () => {
  const { port } = await openWorkbook('assets/samples/one-stockport-2025-28.xlsx');
  const understanding = await readWorkbook(port, ossp2025To28, { asAt: '2026-11-20' });
  const settings = { writtenAt: '20 November 2026, 16:20', asAt: '2026-11-20', reports: [{ kind: 'overview' }, { kind: 'quarterly' }, { kind: 'progress' }, { kind: 'spotlight', subTheme: 'fire' }, { kind: 'scrutiny' }] } as const;
  const all = [...themeDocuments(understanding, settings), ...reportDocuments2025(understanding, settings, []).map(({ document }) => document)];
  expect(tablesOf(openedByWriter('sample.html', htmlPages('All', all)))).toEqual(expected(all));
  expect(tablesOf(openedByWriter('sample.docx', await documentDocx(all, { rasterise: null })))).toEqual(expected(all));
});

it('prints the Word document on A4, its title and its chart with it', async () => {
  const [first, ...others] = report;
  if (!first) throw new Error('no document');
  const withChart = { ...first, blocks: [...first.blocks, { kind: 'chart', chart: CHART } as const] };
  writeFileSync(join(folder, 'print.docx'), await documentDocx([withChart, ...others], { title: 'Theme summaries', rasterise: await rasteriser() }));
  soffice('--convert-to', 'pdf', join(folder, 'print.docx'));
  const info = execFileSync('pdfinfo', ['-f', '1', '-l', '99', join(folder, 'print.pdf')], { encoding: 'utf8' });
  const sizes = [...info.matchAll(/Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/g)].map((match) => [Math.round(Number(match[1])), Math.round(Number(match[2]))]);
  expect(info).toContain('Theme summaries');
  expect(sizes.length).toBeGreaterThanOrEqual(report.length);
  // A4 landscape in points.
  expect(sizes.filter(([width, height]) => width !== 842 || height !== 595)).toEqual([]);
  expect(execFileSync('pdfimages', ['-list', join(folder, 'print.pdf')], { encoding: 'utf8' }).trim().split('\n').length).toBeGreaterThan(2);
});
