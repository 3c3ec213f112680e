/** Returns from the command line, for the quarter after the last that the sample holds: templates filled in as files, imported, undone and tracked. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORM_HEADINGS, SHEETS } from '../../../src/domain/returns/form-columns';
import type { ReturnTemplate } from '../../../src/domain/returns/return-template';
import { makeTemplates } from '../../../src/domain/returns/template/make-templates';
import { templateWorkbook } from '../../../src/domain/returns/template/template-workbook';
import { findPlan } from '../../../src/domain/framework/built-in-plans';
import { touchCell } from '../../../src/workbench/book/make';
import { openWorkbook } from '../../../src/workbench/cli/open-workbook';
import { runCommand } from '../../../src/workbench/cli/run-command';
import { loadBook } from '../../../src/workbench/xlsx/load';
import { saveBook } from '../../../src/workbench/xlsx/save';
import { understand } from '../../../src/workflow/understanding';
import { quarterNamed } from '../../support/returns';

jest.setTimeout(240_000);

const SAMPLE = 'assets/samples/one-stockport-2025-28.xlsx';
const PLAN = 'ossp-2025-28';
const clock = (): Date => new Date(2027, 3, 20, 10, 0);
const run = (...words: readonly string[]) => runCommand(words, clock);
const parsed = (out: string): ImportJson => JSON.parse(out) as ImportJson;

interface ImportJson {
  readonly out: string | null;
  readonly import: number | null;
  readonly taken: readonly string[];
  readonly returns: readonly { readonly summary: string; readonly counts: Readonly<Record<string, number>> }[];
  readonly lines: readonly { readonly status: string; readonly measureId: string; readonly now: string | null }[];
  readonly questions: readonly { readonly code: string }[];
}

let folder = '';
let templates: readonly ReturnTemplate[] = [];
const at = (name: string): string => join(folder, name);

/** The form as a lead fills it in: every measure that takes a whole number gets `value`. */
async function filled(name: string, template: ReturnTemplate, value: number | string): Promise<string> {
  const book = await loadBook(templateWorkbook(template, '2027-04-05T09:00:00Z'), name);
  const form = book.sheets.find((sheet) => sheet.name === SHEETS.form);
  if (!form) throw new Error('The template has no form.');
  const top = [...form.cells].find(([, cells]) => cells.get(0)?.value === FORM_HEADINGS.measure)?.[0] ?? -1;
  const column = [...(form.cells.get(top) ?? [])].find(([, cell]) => cell.value === FORM_HEADINGS.value)?.[0] ?? -1;
  template.lines.forEach(({ measure }, line) => { if (measure.kind === 'count') touchCell(form, top + 1 + line, column).value = value; });
  await writeFile(at(name), await saveBook(book));
  return at(name);
}

const counts = ({ lines }: ReturnTemplate): number => lines.filter(({ measure }) => measure.kind === 'count').length;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'returns-'));
  const plan = findPlan(PLAN);
  if (!plan) throw new Error('The plan is built in.');
  const { port } = await openWorkbook(SAMPLE);
  templates = makeTemplates(plan, understand(await port.read(), plan).series, quarterNamed('2026/27-Q4'), 'theme').filter((one) => counts(one) > 1).slice(0, 2);
});
afterAll(() => rm(folder, { recursive: true }));

const [FIRST, SECOND] = ['first.xlsx', 'second.xlsx'];

it('shows what returns would do and writes nothing, then takes them into a copy, and takes nothing the second time', async () => {
  const [one, two] = templates;
  if (!one || !two) throw new Error('Two themes ask for numbers.');
  const files = [await filled(FIRST, one, 1), await filled(SECOND, two, 2)];
  const shown = parsed((await run('import', SAMPLE, ...files, '--plan', PLAN, '--json')).out);
  expect([shown.out, shown.import, shown.questions.map(({ code }) => code)]).toEqual([null, null, []]);
  expect(shown.returns.map((each) => each.counts['new'])).toEqual([counts(one), counts(two)]);
  const taken = await run('import', SAMPLE, ...files, '--plan', PLAN, '--out', at('out.xlsx'), '--by', 'AB');
  expect(taken.out).toContain(`Import 1: ${String(counts(one) + counts(two))} figures taken, written to ${at('out.xlsx')} (Indicator data, Imports).`);
  const again = parsed((await run('import', at('out.xlsx'), ...files, '--plan', PLAN, '--out', at('again.xlsx'), '--accept', 'all', '--json')).out);
  expect([again.import, again.taken]).toEqual([null, []]);
  expect(again.returns.map(({ summary }) => summary.slice(0, 43))).toEqual(['This return was taken before, in import 1. ', 'This return was taken before, in import 1. ']);
});

it('reads what was imported as figures of the plan\'s measures', async () => {
  const { observations } = JSON.parse((await run('read', at('out.xlsx'), '--plan', PLAN, '--json')).out) as { observations: { sheet: string; measureId: string | null; value: number }[] };
  const returned = observations.filter(({ sheet }) => sheet === 'Indicator data');
  expect(returned.map(({ value }) => value).sort()).toEqual([...templates.flatMap((one, index) => Array.from({ length: counts(one) }, () => index + 1))].sort());
  expect(returned.every(({ measureId }) => measureId !== null)).toBe(true);
});

it('undoes an import in a copy', async () => {
  expect((await run('undo-import', at('out.xlsx'), '--plan', PLAN, '--import', '1', '--out', at('undone.xlsx'))).out).toMatch(/^Import 1 is undone: \d+ figures put back/);
  const { out } = await run('read', at('undone.xlsx'), '--plan', PLAN, '--json');
  expect((JSON.parse(out) as { observations: { sheet: string }[] }).observations.filter(({ sheet }) => sheet === 'Indicator data')).toEqual([]);
});

it('tells what is refused in sentences, and ends with 1', async () => {
  const [one] = templates;
  if (!one) throw new Error('A theme asks for numbers.');
  const { exitCode, out } = await run('import', SAMPLE, await filled('words.xlsx', one, 'see email'), '--plan', PLAN);
  expect(exitCode).toBe(1);
  expect(out).toMatch(/Refused: .*see email/);
});

it('says who owes what, and keeps it as a sheet of a copy', async () => {
  const { out } = await run('tracker', at('out.xlsx'), '--plan', PLAN, '--quarter', '2026/27-Q4', '--out', at('tracked.xlsx'));
  expect(out).toContain('Returns for Q4 2026/27 (January to March 2027), due 20 working days after the quarter\'s end:');
  expect(out).toMatch(/received in part +20 April 2027/);
  const names = (await loadBook(new Uint8Array(await readFile(at('tracked.xlsx'))), 'tracked.xlsx')).sheets.map(({ name }) => name);
  expect(names).toContain('Returns tracker');
});

it.each([
  [['import', SAMPLE, '--plan', PLAN], /Which returns\?/],
  [['import', SAMPLE, 'nowhere.xlsx', '--plan', PLAN], /There is no file "nowhere.xlsx"/],
  [['import', SAMPLE, SAMPLE], /Give --plan/],
  [['import', SAMPLE, SAMPLE, '--plan', PLAN, '--accept', 'all'], /Where should the workbook go\?/],
  [['import', SAMPLE, SAMPLE, '--plan', PLAN, '--accept', 'some'], /no way of accepting/],
  [['import', SAMPLE, SAMPLE, '--plan', PLAN, '--quarter', 'Q5'], /is no quarter/],
  [['undo-import', SAMPLE, '--plan', PLAN, '--out', 'x.xlsx'], /Which import\?/],
  [['undo-import', SAMPLE, '--plan', PLAN, '--import', '7', '--out', 'x.xlsx'], /There is no import 7/],
])('cannot do %j, and says what to give', async (words, sentence) => {
  expect(await run(...words)).toMatchObject({ exitCode: 2, out: '', error: expect.stringMatching(sentence) as unknown });
});
