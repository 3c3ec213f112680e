import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../../src/workbench/cli/run-command';
import { newBook, newSheet, touchCell } from '../../../src/workbench/book/make';
import { saveBook } from '../../../src/workbench/xlsx/save';
import { loadBook } from '../../../src/workbench/xlsx/load';

const SAMPLE = 'assets/samples/safer-stockport-2016-17.xlsx';
const clock = (): Date => new Date(Date.UTC(2017, 8, 1, 9, 0));
const run = (...words: string[]) => runCommand(words, clock);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-performance-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function put(name: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

interface AssessJson {
  readonly tested: number;
  readonly assessments: readonly {
    readonly measureId: string | null;
    readonly change: { readonly percent: number | null };
    readonly symbol: string | null;
    readonly reason: string | null;
    readonly evidence: { readonly verdict: string };
  }[];
}

describe('plans', () => {
  it('lists the three built-in plans', async () => {
    const { exitCode, out } = await run('plans', '--json');
    expect(exitCode).toBe(0);
    const { plans } = JSON.parse(out) as { plans: { id: string }[] };
    expect(plans.map(({ id }) => id)).toEqual(['ssp-2016-17', 'ssp-2022-25', 'ossp-2025-28']);
  });
});

describe('read', () => {
  it('gives one JSON document with tables, observations and what was set aside', async () => {
    const { out, error } = await run('read', SAMPLE, '--plan', 'ssp-2016-17', '--json');
    expect(error).toBe('');
    const json = JSON.parse(out) as { tables: unknown[]; observations: { label: string; period: { label: string }; value: number }[]; unread: { reason: string }[] };
    expect(json.observations).toContainEqual(
      expect.objectContaining({ measureId: 'domestic-abuse-incidents', source: 'GMP', value: 4648, kind: 'count', text: '4,648' }),
    );
    // The caseload profile is not a time series: it is set aside with a word, not misread.
    expect(json.unread.map(({ reason }) => reason).join(' ')).toContain('NPS');
  });

  it('reads without a plan', async () => {
    const { out } = await run('read', SAMPLE, '--json');
    expect((JSON.parse(out) as { tables: unknown[] }).tables.length).toBeGreaterThan(5);
  });

  it('says the same in words without --json', async () => {
    const { out } = await run('read', SAMPLE, '--plan', 'ssp-2016-17');
    expect(out).toContain('Protecting Vulnerable People');
  });
});

describe('assess', () => {
  it('finds the fall in domestic abuse incidents beyond chance and the rise in primary fires within it', async () => {
    const { assessments, tested } = JSON.parse((await run('assess', SAMPLE, '--plan', 'ssp-2016-17', '--json')).out) as AssessJson;
    const of = (id: string) => assessments.find(({ measureId }) => measureId === id);
    // 4,956 → 4,648: −6.2 %, z −3.14 (methods.md, from the report's figures).
    expect(of('domestic-abuse-incidents')?.change.percent).toBeCloseTo(-6.2147, 3);
    expect(of('domestic-abuse-incidents')?.evidence.verdict).toBe('beyond-chance');
    expect(of('deliberate-primary-fires')?.evidence.verdict).toBe('within-chance');
    expect(tested).toBeGreaterThan(0);
  });

  it('gives every method of every assessment, with a reason where it has no answer, and null for what does not apply', async () => {
    const { assessments } = JSON.parse((await run('assess', SAMPLE, '--plan', 'ssp-2016-17', '--json')).out) as { assessments: Readonly<Record<string, unknown>>[] };
    for (const one of assessments) {
      expect(one).toMatchObject({
        recentTrend: { verdict: 'Cannot be calculated', statistic: null, slope: null, reason: expect.stringMatching(/\w{3}/) as string },
        control: { reason: expect.stringMatching(/trial limits|cannot be calculated/) as string },
        comparison: { with: null, verdict: 'cannot be calculated', method: null, reason: expect.stringMatching(/\w{3}/) as string },
      });
      expect(Object.keys(one)).toEqual(expect.arrayContaining(['interval', 'interval998']));
    }
  });

  it.each(['ocg-arrests', 'ocg-cash', 'channel-referrals', 'parents-in-drug-treatment-living-with-children'])('gives %s no arrow, and a reason', async (id) => {
    const { assessments } = JSON.parse((await run('assess', SAMPLE, '--plan', 'ssp-2016-17', '--json')).out) as AssessJson;
    const found = assessments.find(({ measureId }) => measureId === id);
    expect(found?.symbol).toBeNull();
    expect(found?.reason).toMatch(/\w{3}/);
  });
});

describe('check', () => {
  it('gives findings and the coverage of every measure of the plan', async () => {
    const { out } = await run('check', SAMPLE, '--plan', 'ssp-2016-17', '--json');
    const { findings, coverage } = JSON.parse(out) as { findings: { code: string; message: string }[]; coverage: { status: string }[] };
    expect(coverage.every(({ status }) => status === 'reported')).toBe(true);
    expect(findings.map(({ code }) => code)).toContain('not-comparable');
  });
});

describe('summarise', () => {
  it('writes a copy with a sheet a theme and a Method sheet, and leaves every source sheet as it was', async () => {
    const out = join(folder, 'out.xlsx');
    const before = await loadBook(new Uint8Array(await readFile(SAMPLE)), 'sample.xlsx');
    const { exitCode } = await run('summarise', SAMPLE, '--plan', 'ssp-2016-17', '--out', out);
    expect(exitCode).toBe(0);
    const after = await loadBook(new Uint8Array(await readFile(out)), 'out.xlsx');
    expect(after.sheets.length).toBe(before.sheets.length + 6);
    for (const [index, sheet] of before.sheets.entries()) {
      expect(after.sheets[index]?.name).toBe(sheet.name);
      expect(after.sheets[index]?.cells).toEqual(sheet.cells);
    }
  });

  it('shows 95% intervals where they were asked for', async () => {
    const texts = async (...words: string[]): Promise<string> => {
      const out = join(folder, 'intervals.xlsx');
      await run('summarise', SAMPLE, '--plan', 'ssp-2016-17', '--out', out, ...words);
      const { sheets } = await loadBook(new Uint8Array(await readFile(out)), 'intervals.xlsx');
      const summary = sheets.find(({ name }) => name.startsWith('Summary – Public'));
      return [...(summary?.cells.values() ?? [])].flatMap((row) => [...row.values()].map(({ value }) => String(value))).join('\n');
    };
    expect(await texts('--intervals')).toMatch(/95\s?%/);
    expect(await texts()).not.toMatch(/95\s?%/);
  });

  it('keeps commentary, and adds only the sheet that keeps it, when it runs again on its own output', async () => {
    const first = join(folder, 'first.xlsx');
    const second = join(folder, 'second.xlsx');
    await run('summarise', SAMPLE, '--plan', 'ssp-2016-17', '--out', first);
    const book = await loadBook(new Uint8Array(await readFile(first)), 'first.xlsx');
    const sheet = book.sheets.at(-6);
    if (!sheet) throw new Error('no summary sheet');
    const rows = [...sheet.cells].map(([row, cells]) => ({ row, cells }));
    const header = rows.find(({ cells }) => [...cells.values()].some(({ value }) => value === 'Commentary'));
    const column = [...(header?.cells ?? [])].find(([, { value }]) => value === 'Commentary')?.[0] ?? -1;
    touchCell(sheet, (header?.row ?? 0) + 1, column).value = '=we discussed this in June';
    await writeFile(first, await saveBook(book));
    const { out } = await run('summarise', first, '--plan', 'ssp-2016-17', '--out', second, '--json');
    const again = await loadBook(new Uint8Array(await readFile(second)), 'second.xlsx');
    expect((JSON.parse(out) as { sheets: { made: string }[] }).sheets.map(({ made }) => made)).toEqual([...(Array(6).fill('rewritten') as string[]), 'new']);
    expect(again.sheets.length).toBe(book.sheets.length + 1);
    const kept = again.sheets.flatMap(({ cells }) => [...cells.values()].flatMap((row) => [...row.values()])).filter(({ value }) => value === '=we discussed this in June');
    expect(kept.map(({ formula }) => formula)).toEqual([null, null]);
  });

  it('leaves a sheet of the analyst’s own that is called "Method" its name', async () => {
    const book = await loadBook(new Uint8Array(await readFile(SAMPLE)), 'sample.xlsx');
    book.sheets.push(newSheet('{98}', 'Method'));
    const file = await put('own-method.xlsx', await saveBook(book));
    const { out } = await run('summarise', file, '--plan', 'ssp-2016-17', '--out', join(folder, 'with-method.xlsx'), '--json');
    expect((JSON.parse(out) as { sheets: { name: string }[] }).sheets.at(-1)?.name).toBe('Method (2)');
  });

  it.each([
    ['without a plan', ['--out', 'x.xlsx'], /--plan/],
    ['without a place to write', ['--plan', 'ssp-2016-17'], /--out/],
    ['onto the workbook itself', ['--plan', 'ssp-2016-17', '--out', SAMPLE], /itself/],
    ['with a plan that does not exist', ['--plan', 'nonsense', '--out', 'x.xlsx'], /ssp-2016-17/],
    ['into a folder that does not exist', ['--plan', 'ssp-2016-17', '--out', 'no/such/folder/x.xlsx'], /folder/],
  ])('refuses %s with a sentence and exit code 2', async (_what, words, sentence) => {
    const { exitCode, error, out } = await run('summarise', SAMPLE, ...words);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(error).toMatch(sentence);
  });
});

describe('bad input', () => {
  const empty = async (): Promise<Uint8Array> => saveBook(newBook([newSheet('{1}', 'Sheet1')]));

  async function bookWith(change: (book: ReturnType<typeof newBook>) => void): Promise<Uint8Array> {
    const book = await loadBook(new Uint8Array(await readFile(SAMPLE)), 'sample.xlsx');
    change(book);
    return saveBook(book);
  }

  it.each<[string, () => Promise<Uint8Array | string>, RegExp]>([
    ['a text file', () => Promise.resolve('not a workbook'), /not an Excel workbook|\.xlsx/],
    ['an empty file', () => Promise.resolve(''), /empty/],
    ['a damaged workbook', async () => (await readFile(SAMPLE)).subarray(0, 3_000), /damaged/],
    ['an empty workbook', empty, /empty/],
    [
      'a workbook without an indicator table',
      async () => {
        const sheet = newSheet('{1}', 'Sheet1');
        touchCell(sheet, 0, 0).value = 'Minutes of the meeting';
        return saveBook(newBook([sheet]));
      },
      /No indicator table/,
    ],
  ])('%s: one sentence, exit code 2, nothing written', async (name, bytes, sentence) => {
    const file = await put(`${name}.xlsx`, await bytes());
    const before = await readdir(folder);
    const { exitCode, error, out } = await run('summarise', file, '--plan', 'ssp-2016-17', '--out', join(folder, 'never.xlsx'));
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(error).toMatch(sentence);
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(await readdir(folder)).toEqual(before);
  });

  it('says which sheet name is taken by a sheet of the analyst’s own', async () => {
    const names = JSON.parse((await run('summarise', SAMPLE, '--plan', 'ssp-2016-17', '--out', join(folder, 'names.xlsx'), '--json')).out) as { sheets: { name: string }[] };
    const taken = names.sheets[0]?.name ?? '';
    const file = await put('taken.xlsx', await bookWith((book) => book.sheets.push(newSheet('{99}', taken))));
    const { exitCode, error } = await run('summarise', file, '--plan', 'ssp-2016-17', '--out', join(folder, 'never.xlsx'));
    expect(exitCode).toBe(2);
    expect(error).toContain(`"${taken}"`);
  });

  it('names no file that is not there', async () => {
    expect(await run('read', 'nowhere.xlsx')).toMatchObject({ exitCode: 2, error: expect.stringContaining('nowhere.xlsx') as string });
  });

  it('does not touch the workbook that it read', async () => {
    const copy = join(folder, 'copy.xlsx');
    await copyFile(SAMPLE, copy);
    await run('summarise', copy, '--plan', 'ssp-2016-17', '--out', join(folder, 'elsewhere.xlsx'));
    expect(await readFile(copy)).toEqual(await readFile(SAMPLE));
  });
});
