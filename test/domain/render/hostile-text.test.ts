/** Text from a workbook stays text in HTML, SVG, plain text and Word. */
import { JSDOM } from 'jsdom';
import { chartSvg } from '../../../src/domain/render/chart-svg';
import { documentDocx } from '../../../src/domain/render/docx/document-docx';
import { documentTableText, documentText } from '../../../src/domain/render/document-text';
import { htmlFragment } from '../../../src/domain/render/html/fragment';
import { htmlPage, htmlPages } from '../../../src/domain/render/html/page';
import { inertLine, inertText } from '../../../src/domain/render/inert-text';
import { HOSTILE, hostileDocument } from '../../support/documents';
import { strangeParts } from '../../support/inert-html';
import { wordPart, wordTables } from '../../support/word-outline';

const hostile = hostileDocument();
const DRAWN = new Set(['svg', 'title', 'desc', 'rect', 'text', 'line', 'polyline', 'circle', 'path']);

describe.each([['htmlFragment', htmlFragment(hostile)], ['htmlPage', htmlPage(hostile)], ['htmlPages', htmlPages(hostile.title, [hostile])]])('%s', (_, html) => {
  const page = new JSDOM(html).window.document;

  it('holds no element but its own, no handler, and no address but of its own parts', () => {
    expect(strangeParts(html)).toEqual([]);
  });

  it('shows every text whole', () => {
    const cells = [...page.querySelectorAll('table tbody tr')].map((row) => row.children[1]);
    for (const br of page.querySelectorAll('td br')) br.replaceWith('\n');
    expect(cells.map((cell) => cell?.textContent)).toEqual(HOSTILE.map(inertText));
  });

  it('tells Excel that every cell is text', () => {
    expect([...page.querySelectorAll('td, th')].filter((cell) => !cell.getAttribute('style')?.includes("mso-number-format:'\\@'"))).toEqual([]);
  });
});

describe('chartSvg', () => {
  const [chart] = hostile.blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
  const svg = chart ? chartSvg(chart) : '';

  it('is well-formed XML with no element but its own', () => {
    const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
    expect([...document.querySelectorAll('*')].map(({ tagName }) => tagName).filter((name) => !DRAWN.has(name))).toEqual([]);
  });
});

describe('documentText', () => {
  const lines = [...documentText(hostile).split('\n'), ...hostile.blocks.flatMap((block) => (block.kind === 'table' ? documentTableText(hostile, block).split('\n') : []))];

  it('begins no cell with what Excel takes for a formula', () => {
    expect(lines.flatMap((line) => line.split('\t')).filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  });

  it('keeps every row of a table on a line of its own, with its own cells', () => {
    const rows = lines.filter((line) => line.includes('\t'));
    expect(rows.map((row) => row.split('\t').length)).toEqual(rows.map(() => 4));
    expect(rows).toHaveLength(2 * (HOSTILE.length + 1));
  });
});

describe('documentDocx', () => {
  it('is well-formed, and holds every text as text', async () => {
    const docx = await documentDocx([hostile], { rasterise: null });
    expect(wordTables(docx)[0]?.slice(1).map((row) => row[1])).toEqual(HOSTILE.map((text) => inertText(text).replaceAll('\n', ' / ')));
    const body = wordPart(docx, 'word/document.xml');
    for (const field of ['w:instrText', 'w:fldSimple', 'w:hyperlink', 'w:object', 'w:pict']) expect(body.getElementsByTagName(field)).toHaveLength(0);
    expect(wordPart(docx, 'docProps/core.xml').getElementsByTagName('dc:title')[0]?.textContent).toBe(inertLine(hostile.title));
  });
});
