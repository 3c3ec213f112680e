/** What a workbook's text could do to whoever reads the command line's answers or the files that it writes: nothing. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { runCommand } from '../../../src/workbench/cli/run-command';
import { plain, plainJson, plainLines } from '../../../src/workbench/cli/terminal-text';
import { loadBook } from '../../../src/workbench/xlsx/load';
import { saveBook } from '../../../src/workbench/xlsx/save';
import { ESCAPES, FORMULA, hostileWorkbook, MARKUP, SHEET } from '../../support/hostile-workbook';

const run = (...words: string[]) => runCommand(words, () => new Date(Date.UTC(2017, 8, 1, 9, 0)));
/** Everything that a terminal obeys but a line's end. */
// eslint-disable-next-line no-control-regex -- these are the characters that must not be there
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-performance-'));
  file = join(folder, 'hostile.xlsx');
  await writeFile(file, await saveBook(hostileWorkbook(['Domestic abuse incidents', 'Robbery'])));
});
afterAll(() => rm(folder, { recursive: true }));

describe('in a terminal', () => {
  it.each([
    ['read'], ['check'], ['assess'], ['read', '--json'], ['check', '--json'], ['assess', '--json'],
  ])('%s %s', async (command, ...options) => {
    const { out, error } = await run(command, file, '--plan', 'ssp-2016-17', ...options);
    expect(out).toContain('onerror');
    expect(`${out}${error}`).not.toMatch(OBEYED);
  });

  it.each([`/nowhere/${ESCAPES}.xlsx`, `/nowhere/${ESCAPES}.csv`])('a file that is not there', async (path) => {
    const { error, exitCode } = await run('read', path);
    expect(exitCode).toBe(2);
    expect(error).not.toMatch(OBEYED);
  });

  it('keeps words and line breaks, and JSON its meaning', () => {
    expect(plain(' a\u001b[31mb\r\nc ')).toBe('a [31mb c');
    expect(plainLines('a\u202eb\n  c')).toBe('a b\n  c');
    const document = { text: 'a\u001b\u009b\u202e\u2028é\n', '\u202e': null };
    expect(plainJson(document)).not.toMatch(OBEYED);
    expect(JSON.parse(plainJson(document))).toEqual(document);
  });
});

describe('in what is written', () => {
  const out = (ending: string): string => join(folder, `out.${ending}`);
  beforeAll(async () => {
    const { error } = await run('summarise', file, '--plan', 'ssp-2016-17', '--style', 'both', '--out', out('xlsx'), '--html', out('html'), '--docx', out('docx'));
    expect(error).toBe('');
  });

  it('no cell of a sheet is a formula made of its text', async () => {
    const { sheets } = await loadBook(new Uint8Array(await readFile(out('xlsx'))), 'out.xlsx');
    const formulas = sheets.flatMap(({ cells }) => [...cells.values()].flatMap((row) => [...row.values()].filter(({ formula }) => formula !== null)));
    expect(formulas).toEqual([]);
    // The source sheet is as it was, its name and its text that looks like a formula included.
    const source = sheets.find(({ name }) => name === SHEET);
    expect(source?.cells.get(2)?.get(4)?.value).toBe(FORMULA);
  });

  it('no element or script of a web page is made of its text', async () => {
    const html = await readFile(out('html'), 'utf8');
    expect(html).toContain('&lt;img');
    const { document } = new JSDOM(html).window;
    expect(document.querySelectorAll('script, img, iframe, object, embed, form, [onerror], [onmouseover]')).toHaveLength(0);
    expect(document.body.textContent).toContain(MARKUP);
  });

  it('no field, link or part of a Word document is made of its text', async () => {
    const parts = unzipSync(new Uint8Array(await readFile(out('docx'))));
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain('&lt;img');
    expect(text).not.toMatch(/<w:instrText[^>]*>[^<]*(?:DDE|INCLUDE|HYPERLINK)|<w:object|<w:altChunk/);
    expect(Object.entries(parts).filter(([path, bytes]) => path.endsWith('.rels') && strFromU8(bytes).includes('TargetMode="External"'))).toEqual([]);
  });
});
