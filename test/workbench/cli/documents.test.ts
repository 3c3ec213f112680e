import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../../src/workbench/cli/run-command';
import { wordOutline } from '../../support/word-outline';

const SAMPLE = 'assets/samples/safer-stockport-2016-17.xlsx';
const run = (...words: string[]) => runCommand(['summarise', SAMPLE, '--plan', 'ssp-2016-17', ...words], () => new Date(Date.UTC(2017, 8, 1, 9)));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-performance-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('writes the summaries as a web page and a Word document, without a workbook', async () => {
  const [html, docx] = [join(folder, 'summary.html'), join(folder, 'summary.docx')];
  const { exitCode, out } = await run('--html', html, '--docx', docx, '--disclosure', '1-4');
  // One line a file, and one a setting.
  expect([exitCode, out.split('\n').length]).toEqual([expect.any(Number), 2 + 4]);
  expect(exitCode).not.toBe(2);
  const page = await readFile(html, 'utf8');
  const word = wordOutline(new Uint8Array(await readFile(docx)));
  for (const text of [page, word]) {
    expect(text).toContain('Domestic abuse incidents');
    expect(text).toContain('Numbers from 1 to 4 about individuals are shown as [c]');
    expect(text).not.toContain('Board-private');
  }
  expect((await readdir(folder)).sort()).toEqual(['summary.docx', 'summary.html']);
});

it('writes them beside the workbook', async () => {
  const { out } = await run('--out', join(folder, 'out.xlsx'), '--html', join(folder, 'out.html'), '--json');
  expect(JSON.parse(out)).toMatchObject({ out: join(folder, 'out.xlsx'), html: join(folder, 'out.html'), docx: null });
  expect((await readdir(folder)).sort()).toEqual(['out.html', 'out.xlsx']);
});

it.each([
  [['--docx', 'out.doc'], 'does not end in .docx'],
  [['--html', 'out.xlsx'], 'does not end in .html'],
])('refuses %j in a sentence, and writes nothing', async (words, sentence) => {
  const before = existsSync(words[1] ?? '');
  expect(await run(...words)).toMatchObject({ exitCode: 2, error: expect.stringContaining(sentence) as string });
  expect(existsSync(words[1] ?? '')).toBe(before);
});

it('goes with summarise only', async () => {
  expect(await runCommand(['check', SAMPLE, '--html', 'a.html'], () => new Date(0))).toMatchObject({ exitCode: 2, error: expect.stringContaining('goes with summarise') as string });
});
