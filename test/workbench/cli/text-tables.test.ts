import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../../src/workbench/cli/run-command';
import { loadBook } from '../../../src/workbench/xlsx/load';

const run = (...words: string[]) => runCommand(words, () => new Date(Date.UTC(2017, 8, 1, 9, 0)));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-performance-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function put(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const TABLE = 'PI Name,Source,2014/15,2015/16,2016/17\r\nDomestic abuse incidents,GMP,4701,4956,4648\r\nRobbery,GMP,"1,020",980,[c]\r\n';

it('reads a CSV file as a sheet of its name', async () => {
  const { out, exitCode } = await run('read', await put('Figures.csv', TABLE), '--json');
  const { tables, observations } = JSON.parse(out) as { tables: { sheet: string; layout: string }[]; observations: { cell: string; value: number | null; kind: string }[] };
  expect(exitCode).toBe(0);
  expect(tables).toEqual([expect.objectContaining({ sheet: 'Figures', layout: 'wide' })]);
  expect(observations).toContainEqual(expect.objectContaining({ cell: 'E2', value: 4648 }));
  expect(observations).toContainEqual(expect.objectContaining({ cell: 'C3', value: 1020 }));
  expect(observations).toContainEqual(expect.objectContaining({ cell: 'E3', value: null, kind: 'suppressed' }));
});

it('writes the summaries of a CSV file into a new workbook that holds the table too', async () => {
  const out = join(folder, 'summary.xlsx');
  const { error, exitCode } = await run('summarise', await put('Theme figures.csv', TABLE), '--plan', 'ssp-2016-17', '--out', out);
  expect({ error, done: exitCode < 2 }).toEqual({ error: '', done: true });
  const { sheets } = await loadBook(new Uint8Array(await readFile(out)), 'summary.xlsx');
  expect(sheets.map(({ name }) => name)).toContain('Theme figures');
  expect(sheets.find(({ name }) => name === 'Theme figures')?.cells.get(1)?.get(4)?.value).toBe(4648);
  expect(sheets.some(({ name }) => name.startsWith('Summary'))).toBe(true);
});

it('does not write a workbook over a CSV file', async () => {
  const file = await put('in-place.csv', TABLE);
  expect(await run('summarise', file, '--plan', 'ssp-2016-17', '--in-place')).toMatchObject({ exitCode: 2, error: expect.stringContaining('--out') as string });
  expect(await readFile(file, 'utf8')).toBe(TABLE);
});

describe('a workbook without an indicator table', () => {
  const file = () => put('Cross-section.csv', 'Team,Cases,Staff\nNorth,12,4\nSouth,15,5\n');

  it('is read: what was set aside is said, with exit code 0', async () => {
    const { exitCode, out, error } = await run('read', await file(), '--json');
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
    const { observations, unread } = JSON.parse(out) as { observations: unknown[]; unread: { sheet: string; address: string; reason: string }[] };
    expect(observations).toEqual([]);
    expect(unread).toEqual([{ sheet: 'Cross-section', address: 'A1:C3', reason: expect.stringMatching(/\w/) as string }]);
  });

  it('is checked: the range that was not read is a finding, and no error', async () => {
    const { exitCode, out } = await run('check', await file(), '--json');
    const { findings } = JSON.parse(out) as { findings: { severity: string; address: string }[] };
    expect(exitCode).toBe(0);
    expect(findings).toContainEqual(expect.objectContaining({ severity: 'information', address: 'A1:C3' }));
  });

  it('is assessed: nothing was tested', async () => {
    const { exitCode, out } = await run('assess', await file(), '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ tested: 0, assessments: [] });
  });

  it('is told in words that there is none', async () => {
    expect((await run('read', await file())).out).toMatch(/^No indicator table was found\.\nSet aside: Cross-section, A1:C3/);
  });

  it('is refused where every sheet is empty', async () => {
    expect(await run('read', await put('blank.csv', '\n\n'), '--json')).toMatchObject({ exitCode: 2, error: expect.stringContaining('every sheet is empty') as string });
  });
});

it('asks in words what only the analyst knows', async () => {
  const file = await put('open.csv', 'PI Name,to June 2015,to June 2016\nRobbery,12,15\n');
  expect((await run('read', file)).out).toMatch(/Question: When did the .+ period begin\? \(open, [BC]2\)/);
  expect((await run('assess', file)).out).toMatch(/Question: /);
});
