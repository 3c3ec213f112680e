import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReturn } from '../../../src/domain/returns/reading/read-return';
import { runCommand } from '../../../src/workbench/cli/run-command';

const SAMPLE = 'assets/samples/safer-stockport-2016-17.xlsx';
const clock = (): Date => new Date('2017-07-03T09:00:00Z');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'templates-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const template = (...words: readonly string[]) => runCommand(['template', SAMPLE, '--plan', 'ssp-2016-17', '--quarter', '2017/18-Q1', ...words], clock);

it('writes one whole file for each theme, and says what each asks for', async () => {
  const { exitCode, out } = await template('--out', join(folder, 'returns'), '--json');
  expect(exitCode).toBe(0);
  const { files } = JSON.parse(out) as { files: readonly { file: string; recipient: { id: string }; lines: readonly { measureId: string }[] }[] };
  expect(files.map(({ recipient, lines }) => [recipient.id, lines.length])).toEqual([
    ['protecting-vulnerable-people', 17], ['public-safety-and-protection', 7], ['transforming-justice', 3], ['serious-and-organised-crime', 2], ['strategic-priorities', 1],
  ]);
  expect(readdirSync(join(folder, 'returns'))).toHaveLength(5);
  for (const { file, lines } of files) {
    const read = readReturn(file, readFileSync(file));
    expect(read.refused).toEqual([]);
    expect(read.lines.map(({ measureId }) => measureId)).toEqual(lines.map(({ measureId }) => measureId));
  }
});

it('makes the same bytes again, and writes over nothing that is there', async () => {
  await template('--out', folder, '--lead', 'justice');
  const [name = ''] = readdirSync(folder);
  expect(name).toBe('Return 2017-18-Q1 Transforming Justice.xlsx');
  const first = readFileSync(join(folder, name));
  const refused = await template('--out', folder);
  expect(refused).toMatchObject({ exitCode: 2, out: '' });
  expect(refused.error).toContain('is there already, and may be filled in. Nothing was written');
  expect(readdirSync(folder)).toEqual([name]);
  await template('--out', folder, '--lead', 'justice', '--replace');
  expect(readFileSync(join(folder, name)).equals(first)).toBe(true);
});

it('finds an agency by name though themes are asked', async () => {
  const { exitCode, out } = await template('--out', folder, '--lead', 'gmfrs');
  expect(exitCode).toBe(0);
  expect(out).toContain('GMFRS, 2 lines: ');
});

it.each([
  [['template', SAMPLE, '--out', 'x'], 'For which quarter? Give --quarter as, for example, 2025/26-Q3.'],
  [['template', SAMPLE, '--quarter', '2025/27-Q1', '--out', 'x'], '"2025/27-Q1" is no quarter. Give --quarter as, for example, 2025/26-Q3.'],
  [['template', SAMPLE, '--quarter', '2025/26-Q3'], 'Where should the returns go? Give --out with the name of a folder: template FILE.xlsx --quarter 2025/26-Q3 --out returns'],
])('says what is missing: %j', async (words, sentence) => {
  expect(await runCommand(words, clock)).toEqual({ exitCode: 2, out: '', error: sentence });
});

it('writes nothing where a file stands in the folder’s place, or nobody has the name', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, 'kept');
  expect((await template('--out', file)).error).toContain('is no folder that can be written to');
  expect(readFileSync(file, 'utf8')).toBe('kept');
  expect((await template('--out', join(folder, 'new'), '--lead', 'housing')).error).toMatch(/^No return goes to "housing"\. Returns go to /);
  expect(readdirSync(folder)).toEqual(['a-file']);
});
