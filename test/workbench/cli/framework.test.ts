import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newBook, newSheet, touchCell } from '../../../src/workbench/book/make';
import { runCommand } from '../../../src/workbench/cli/run-command';
import { saveBook } from '../../../src/workbench/xlsx/save';

jest.setTimeout(240_000);

const clock = (): Date => new Date(Date.UTC(2026, 10, 20));
let folder = '';
let file = '';
let out = '';
const run = (...words: readonly string[]) => runCommand(words, clock);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'framework-'));
  [file, out] = [join(folder, 'data.xlsx'), join(folder, 'out.xlsx')];
  const sheet = newSheet('{data}', 'Data');
  for (const [row, cells] of [['Measure', '2024/25', '2025/26'], ['Firearm discharges', 4, 3]].entries()) {
    for (const [column, value] of cells.entries()) touchCell(sheet, row, column).value = value;
  }
  await writeFile(file, await saveBook(newBook([sheet])));
  await run('framework', file, '--plan', 'ossp-2025-28', '--out', out);
});
afterAll(() => rm(folder, { recursive: true }));

it('fills a copy of the workbook, by which it is then checked without a plan being named', async () => {
  const { out: json } = await run('check', out, '--json');
  const { coverage } = JSON.parse(json) as { coverage: { measureId: string; status: string }[] };
  expect(coverage.find(({ measureId }) => measureId === 'firearm-discharges')?.status).toBe('reported');
});

it('writes summaries by the workbook\'s own framework', async () => {
  expect(await run('summarise', out, '--out', join(folder, 'summary.xlsx'))).toMatchObject({ exitCode: 0, error: '' });
});

it('refuses to write another plan over it, and leaves the target unwritten', async () => {
  const target = join(folder, 'refused.xlsx');
  const outcome = await run('framework', out, '--plan', 'ssp-2016-17', '--out', target);
  expect(outcome).toMatchObject({ exitCode: 2, error: expect.stringMatching(/already holds a framework/) as unknown });
  await expect(readFile(target)).rejects.toThrow();
});

it('writes over it when told to', async () => {
  expect(await run('framework', out, '--plan', 'ssp-2016-17', '--replace', '--out', join(folder, 'replaced.xlsx'))).toMatchObject({ exitCode: 0 });
});

it('writes a blank one', async () => {
  const { out: json } = await run('framework', file, '--blank', '--json', '--out', join(folder, 'blank.xlsx'));
  expect(JSON.parse(json)).toMatchObject({ sheets: [{ name: 'Framework', made: 'new' }, { name: 'Framework lists', made: 'new' }] });
});

it.each([
  [[], /Which framework\?/],
  [['--plan', 'ossp-2025-28', '--blank'], /not both/],
])('asks again for %j', async (options, sentence) => {
  const outcome = await run('framework', file, '--out', join(folder, 'x.xlsx'), ...options);
  expect(outcome).toMatchObject({ exitCode: 2, error: expect.stringMatching(sentence) as unknown });
});
