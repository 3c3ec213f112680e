/** The command line makes its outputs by the workbook's Settings sheet, as the pane does; what is typed wins. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DISCLOSURE_PRESETS } from '../../../src/domain/disclosure/setting';
import { DEFAULT_SETTINGS, type WorkbookSettings } from '../../../src/domain/settings/workbook-settings';
import { newBook, newSheet, touchCell } from '../../../src/workbench/book/make';
import { openBook } from '../../../src/workbench/cli/open-workbook';
import { runCommand } from '../../../src/workbench/cli/run-command';
import { saveBook } from '../../../src/workbench/xlsx/save';
import { saveSettings } from '../../../src/workflow/save-settings';

const [, ONE_TO_FOUR = DEFAULT_SETTINGS.disclosure] = DISCLOSURE_PRESETS;
const KEPT: WorkbookSettings = { disclosure: ONE_TO_FOUR, periods: { kind: 'latest-years', count: 2 }, style: 'accessible', showIntervals: true };

let folder: string;
let plain: string;
let settled: string;
let spoilt: string;

/** A workbook with a small number in it, and, where there are settings, its Settings sheet as the pane writes it. */
async function write(name: string, settings: WorkbookSettings | null, value?: string): Promise<string> {
  const sheet = newSheet('{1}', 'Safeguarding');
  [['PI name', 'Source', '2014/15', '2015/16', '2016/17'], ['Children who run away from home', 'SCT', 25, 22, 3]].forEach((row, index) =>
    row.forEach((cell, column) => (touchCell(sheet, index, column).value = cell)),
  );
  const { book, port } = openBook(newBook([sheet]));
  if (settings) await saveSettings(port, settings);
  const cells = book.sheets.find(({ name: one }) => one === 'Settings')?.cells.values() ?? [];
  if (value !== undefined) for (const row of cells) for (const cell of row.values()) if (cell.value === 'Accessible') cell.value = value;
  await writeFile(join(folder, name), await saveBook(book));
  return join(folder, name);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'settings-'));
  [plain, settled, spoilt] = [await write('plain.xlsx', null), await write('settled.xlsx', KEPT), await write('spoilt.xlsx', KEPT, 'Pretty')];
});
afterAll(() => rm(folder, { recursive: true }));

const run = (command: string, file: string, ...more: readonly string[]) => runCommand([command, file, '--plan', 'ssp-2016-17', ...more], () => new Date(2026, 10, 20, 16, 20));
interface Answer {
  readonly sheets: readonly { readonly name: string }[];
  readonly assessments: readonly { readonly suppressed: boolean }[];
  readonly settings: Readonly<Record<'disclosure' | 'periods' | 'style' | 'intervals', { readonly value: string; readonly from: string }>> & { readonly notUsed: readonly unknown[] };
}
const asked = async (command: string, file: string, ...more: readonly string[]): Promise<Answer> => JSON.parse((await run(command, file, '--json', ...more)).out) as Answer;

it('withholds in an assessment what the sheet says, and says so', async () => {
  const { assessments, settings } = await asked('assess', settled);
  expect(assessments.map(({ suppressed }) => suppressed)).toEqual([true]);
  expect(settings).toEqual({ disclosure: { value: '1 to 4 shown as [c]', from: 'settings-sheet' }, notUsed: [] });
  expect((await run('assess', settled)).out).toContain('Small numbers about individuals: 1 to 4 shown as [c], as the sheet Settings says.');
});

it('prints in full where the command line says so, whatever the sheet says', async () => {
  const { assessments, settings } = await asked('assess', settled, '--disclosure', 'none');
  expect(assessments.map(({ suppressed }) => suppressed)).toEqual([false]);
  expect(settings.disclosure.from).toBe('command-line');
});

it('writes summaries in the style, periods and small numbers of the sheet', async () => {
  const html = join(folder, 'settled.html');
  const { sheets, settings } = await asked('summarise', settled, '--out', join(folder, 'a.xlsx'), '--html', html);
  expect(sheets.map(({ name }) => name)).toContain('Cover');
  expect(settings).toEqual({
    disclosure: { value: '1 to 4 shown as [c]', from: 'settings-sheet' }, periods: { value: 'Latest 2 years', from: 'settings-sheet' },
    style: { value: 'Accessible', from: 'settings-sheet' }, intervals: { value: 'Yes', from: 'settings-sheet' }, notUsed: [],
  });
  const page = await readFile(html, 'utf8');
  expect(page).toContain('2015/16');
  expect(page).not.toContain('2014/15');
  expect(page).toContain('[c]');
});

it('lets each option win by itself', async () => {
  const { sheets, settings } = await asked('summarise', settled, '--out', join(folder, 'b.xlsx'), '--style', 'board', '--no-intervals', '--periods', '3 years');
  expect(sheets.map(({ name }) => name)).not.toContain('Cover');
  const { disclosure, periods, style, intervals } = settings;
  expect([disclosure, periods, style, intervals].map(({ value, from }) => [value, from])).toEqual([
    ['1 to 4 shown as [c]', 'settings-sheet'], ['Latest 3 years', 'command-line'], ['Board', 'command-line'], ['No', 'command-line'],
  ]);
});

it('makes a report by the sheet’s small numbers', async () => {
  const { settings } = await asked('report', settled, '--kind', 'overview', '--out', join(folder, 'c.xlsx'));
  expect(settings).toEqual({ disclosure: { value: '1 to 4 shown as [c]', from: 'settings-sheet' }, intervals: { value: 'Yes', from: 'settings-sheet' }, notUsed: [] });
  expect((await run('report', settled, '--kind', 'overview', '--out', join(folder, 'd.xlsx'))).out).toContain('95% intervals: Yes, as the sheet Settings says.');
});

it('goes on as usual without a sheet, and says so', async () => {
  const { settings } = await asked('summarise', plain, '--out', join(folder, 'e.xlsx'));
  expect(Object.values(settings).flatMap((one) => ('from' in one ? [one.from] : []))).toEqual(['usual', 'usual', 'usual', 'usual']);
});

it('names a cell of the sheet that cannot be used, in every command that looks there', async () => {
  for (const words of [['check', spoilt], ['assess', spoilt], ['summarise', spoilt, '--out', join(folder, 'f.xlsx')], ['report', spoilt, '--kind', 'overview', '--out', join(folder, 'g.xlsx')]] as const) {
    const [command, file, ...more] = words;
    expect((await run(command, file, ...more)).out).toMatch(/Sheet "Settings", cell B\d+ is not used: “Pretty” is no value of “Style”\./);
  }
});

it('tells beside the findings what is settled, and nothing where nothing is', async () => {
  expect((await run('check', settled)).out).toContain('Periods shown: Latest 2 years, as the sheet Settings says.');
  expect((await run('check', plain)).out).not.toContain('Settings');
});

it('refuses intervals that are both asked for and forbidden', async () => {
  expect(await run('summarise', plain, '--intervals', '--no-intervals', '--out', join(folder, 'h.xlsx'))).toMatchObject({ exitCode: 2, error: expect.stringContaining('Give one of them') as string });
});
