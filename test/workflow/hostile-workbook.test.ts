/** Hostile text in every place of a workbook that people type in, followed the whole way: read, written, typed over, written again, and rendered. */
import { documentDocx } from '../../src/domain/render/docx/document-docx';
import { documentText } from '../../src/domain/render/document-text';
import { htmlPages } from '../../src/domain/render/html/page';
import { inertText } from '../../src/domain/render/inert-text';
import type { DocumentContent } from '../../src/domain/summary/document';
import type { Book, BookSheet } from '../../src/workbench/book/book';
import { newBook, newSheet, touchCell } from '../../src/workbench/book/make';
import { openBook, type OpenWorkbook } from '../../src/workbench/cli/open-workbook';
import '../../src/workbench/xlsx/excelize-in-node';
import { loadBook } from '../../src/workbench/xlsx/load';
import { saveBook } from '../../src/workbench/xlsx/save';
import { readWorkbook } from '../../src/workflow/read-workbook';
import { themeDocuments } from '../../src/workflow/theme-documents';
import { writeReports } from '../../src/workflow/write-reports';
import { HOSTILE } from '../support/documents';
import { strangeParts } from '../support/inert-html';
import { aMeasure, aPlan } from '../support/plan';
import { wordPart } from '../support/word-outline';

const LONGEST = HOSTILE.at(-1) ?? '';
const TEXTS = HOSTILE.slice(0, -1);
const TITLE = TEXTS.slice(0, 7).join(' ');
const plan = aPlan(TEXTS.map((wording, index) => aMeasure(`measure-${String(index)}`, { wording, source: null })), {
  title: TITLE, partnership: TEXTS[4] ?? '', themes: [{ id: 'theme-one', title: TITLE, kind: 'theme', subThemes: [{ id: 'first', title: TITLE }] }],
  abbreviations: TEXTS.map((short) => ({ short, long: short, aliases: [] })),
});

function sheet(name: string, rows: readonly (readonly (string | number)[])[]): BookSheet {
  const made = newSheet(`{${name}}`, name);
  rows.forEach((row, at) => row.forEach((value, column) => (touchCell(made, at, column).value = value)));
  return made;
}

/** Labels, sources, a figure that is words, notes, actions and spend: all hostile. */
function hostileBook(): Book {
  const years = ['2011/12', '2012/13', '2013/14', '2014/15', '2015/16', '2016/17'];
  return newBook([
    sheet("<img onerror=alert(1)> & 'co", [
      [TEXTS[0] ?? ''], ['PI name', 'Source', ...years],
      ...TEXTS.map((text, index) => [text, TEXTS[(index + 3) % TEXTS.length] ?? '', 60, 61, 62, 63, 64 + index, index === 2 ? text : 66]),
      [`* ${TEXTS[0] ?? ''}`], [`NB ${TEXTS[4] ?? ''}`],
    ]),
    sheet('Actions', [['Action', 'Lead', 'Due', 'Status', 'RAG', 'Progress'], ...[...TEXTS, LONGEST].map((text) => [text, text.slice(0, 200), '30/09/2016', text.slice(0, 60), 'Red', text])]),
    sheet('Spend', [['Project', 'Lead', 'Budget', 'Spent to date', 'Notes'], ...TEXTS.map((text) => [text, text, 100, 50, text])]),
  ]);
}

async function writeAll(opened: OpenWorkbook): Promise<readonly DocumentContent[]> {
  const settings = { writtenAt: 'today', asAt: '2017-01-01', style: 'both', withThemes: true, reports: [{ kind: 'overview' }, { kind: 'quarterly' }, { kind: 'progress' }, { kind: 'spotlight', subTheme: 'first' }, { kind: 'scrutiny' }] } as const;
  const { documents } = await writeReports(opened.port, await readWorkbook(opened.port, plan, { asAt: '2017-01-01' }), settings);
  return [...themeDocuments(await readWorkbook(opened.port, plan), settings), ...documents];
}

/** The cells of the Commentary columns, and of shaded sentences. */
function typeEverywhere({ book }: OpenWorkbook): void {
  let next = 0;
  for (const { cells } of book.sheets.slice(3)) {
    const columns = new Set<number>();
    for (const [, row] of [...cells].sort(([a], [b]) => a - b)) {
      for (const [column, cell] of row) {
        if (cell.value === 'Commentary') columns.add(column);
        else if (columns.has(column) && cell.value === '' && row.get(0)?.value !== '') cell.value = [...TEXTS, LONGEST][next++ % HOSTILE.length] ?? '';
      }
    }
  }
}

describe('a workbook of hostile texts', () => {
  const opened = openBook(hostileBook());
  let documents: readonly DocumentContent[] = [];
  let saved: Book;
  beforeAll(async () => {
    await writeAll(opened);
    typeEverywhere(opened);
    documents = await writeAll(opened);
    saved = await loadBook(await saveBook(opened.book), 'written.xlsx');
  });

  it('is read: every measure has its row', () => {
    const names = documents[0]?.blocks.flatMap((block) => (block.kind === 'table' && block.id === 'first' ? block.rows.map(([name]) => name?.text) : []));
    expect(new Set(names).size).toBe(TEXTS.length);
  });

  it('has no formula, and no link out of the workbook, in any sheet of ours as it was saved', () => {
    const cells = saved.sheets.flatMap((one) => [...one.cells.values()].flatMap((row) => [...row.values()]));
    expect(cells.length).toBeGreaterThan(1000);
    expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
    expect(cells.filter(({ hyperlink }) => (hyperlink?.address ?? '') !== '')).toEqual([]);
    const words = new Set(cells.map(({ value }) => String(value)));
    for (const text of ['=cmd|\' /C calc\'!A0', '<img src=x onerror=alert(1)>', 'javascript:alert(1)'].map(inertText)) expect(words).toContain(text);
  });

  it('keeps what people typed, to the last of 32,767 characters', () => {
    expect(saved.sheets.some(({ cells }) => [...cells.values()].some((row) => [...row.values()].some(({ value }) => typeof value === 'string' && value.includes('x'.repeat(32_000)))))).toBe(true);
  });

  it('is a web page of our own elements alone', () => {
    expect(strangeParts(htmlPages(TITLE, documents))).toEqual([]);
  });

  it('is a Word document without fields, links and objects', async () => {
    const body = wordPart(await documentDocx(documents, { rasterise: null }), 'word/document.xml');
    for (const field of ['w:instrText', 'w:fldSimple', 'w:hyperlink', 'w:object', 'w:pict']) expect(body.getElementsByTagName(field)).toHaveLength(0);
    expect(body.documentElement.textContent).toContain('javascript:alert(1)');
  });

  it('is plain text without a cell that Excel would take for a formula', () => {
    const cells = documents.flatMap((document) => documentText(document).split(/[\n\t]/));
    const isFigure = (cell: string): boolean => /^[+-][\d.,£%() +-]+(?:points?)?$/.test(cell);
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell) && !isFigure(cell))).toEqual([]);
    expect(documents.map(documentText).join('')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });
});
