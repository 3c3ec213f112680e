/** Plans and sheets that are hard to write: long and like titles, no data, many measures, and report sheets that people changed. */
import type { Plan } from '../../src/domain/framework/plan';
import { htmlPages } from '../../src/domain/render/html/page';
import type { BookSheet } from '../../src/workbench/book/book';
import { newBook, newSheet, touchCell } from '../../src/workbench/book/make';
import { openBook, type OpenWorkbook } from '../../src/workbench/cli/open-workbook';
import { readWorkbook } from '../../src/workflow/read-workbook';
import { themeDocuments } from '../../src/workflow/theme-documents';
import { writeReports } from '../../src/workflow/write-reports';
import { aMeasure, aPlan } from '../support/plan';

const LONG = `Keeping people safe in their homes, streets and communities ${'and every place between '.repeat(10)}`.slice(0, 300).trim();
const ALIKE = ['Strengthening communities and tackling inequality', 'Strengthening communities and tackling crime'];
const MANY = Array.from({ length: 200 }, (_, index) => `Number of incidents of type ${String(index + 1)}`);

const plan: Plan = aPlan(
  [
    ...MANY.map((wording, index) => aMeasure(`incidents-${String(index + 1)}`, { wording, theme: 'long' })),
    ...['one', 'two'].map((theme, index) => aMeasure(`burglaries-${theme}`, { wording: `Number of burglaries ${String(index + 1)}`, theme })),
    aMeasure('nothing-yet', { wording: 'Number of things that nobody counts', theme: 'no-data' }),
  ],
  { themes: [['long', LONG], ['one', ALIKE[0] ?? ''], ['two', ALIKE[1] ?? ''], ['no-data', 'No data']].map(([id = '', title = '']) => ({ id, title, kind: 'theme' as const, subThemes: [{ id: 'first', title: 'First' }] })) },
);

function book(): BookSheet[] {
  const sheet = newSheet('{data}', 'Data');
  const rows = [['PI name', 'Source', '2014/15', '2015/16', '2016/17'], ...[...MANY, 'Number of burglaries 1', 'Number of burglaries 2'].map((label, index) => [label, 'GMP', 100 + index, 110 + index, 105 + index])];
  rows.forEach((row, at) => row.forEach((value, column) => (touchCell(sheet, at, column).value = value)));
  return [sheet];
}

const SETTINGS = { writtenAt: 'today', asAt: '2017-01-01', style: 'both', withThemes: true, reports: [{ kind: 'overview' }, { kind: 'scrutiny' }] } as const;

async function write(opened: OpenWorkbook, of: Plan = plan) {
  const understanding = await readWorkbook(opened.port, of);
  opened.host.resetCounts();
  const { sheets, documents } = await writeReports(opened.port, understanding, SETTINGS);
  return { sheets, documents, trips: opened.host.counts.roundTrips };
}

const sheetCalled = ({ book: { sheets } }: OpenWorkbook, name: string): BookSheet => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet "${name}", but ${sheets.map((sheet) => sheet.name).join(', ')}`);
  return found;
};
const textsOf = ({ cells }: BookSheet): readonly string[] => [...cells.values()].flatMap((row) => [...row.values()].map(({ value }) => String(value)));
const stateOf = ({ book: { sheets } }: OpenWorkbook): unknown => sheets.map((sheet) => [sheet.name, textsOf(sheet)]);

describe('200 measures in one sub-theme, a title of 300 characters, themes alike in 31, and a theme with no data', () => {
  const opened = openBook(newBook(book()));
  let made: Awaited<ReturnType<typeof write>>;
  beforeAll(async () => {
    made = await write(opened);
  });

  it('are written and rewritten in six round trips, on sheets with legal names of their own', async () => {
    const names = made.sheets.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => name.length > 31 || /[\\/?*:[\]]/.test(name))).toEqual([]);
    expect(names.filter((name) => name.startsWith('Summary – Strengthening'))).toHaveLength(2);
    const again = await write(opened);
    expect(Math.max(made.trips, again.trips)).toBeLessThanOrEqual(6);
    expect(again.sheets.every((sheet) => sheet.made === 'rewritten')).toBe(true);
  });

  it('have every measure on the board sheet, the accessible sheet and in the document', async () => {
    const long = opened.book.sheets.filter(({ name }) => name.startsWith('Summary – Keeping people'));
    expect(long.flatMap(textsOf).filter((text) => MANY.includes(text))).toHaveLength(200);
    const accessible = opened.book.sheets.filter((sheet) => sheet.name !== 'Data' && !sheet.name.startsWith('Summary') && textsOf(sheet).includes('This worksheet contains one table. Each row is a measure of the theme from one source.'));
    expect(new Set(accessible.flatMap(textsOf).filter((text) => MANY.includes(text))).size).toBe(200);
    const documents = themeDocuments(await readWorkbook(opened.port, plan), SETTINGS);
    const html = htmlPages('all', documents);
    for (const measure of MANY) expect(html).toContain(`>${measure}<`);
  });

  it('say the whole title, though the sheet\'s name cannot', () => {
    const board = opened.book.sheets.find(({ name }) => name.startsWith('Summary – Keeping people'));
    expect(board && textsOf(board)[0]).toBe(`${LONG}: key performance measures and trends`);
  });

  it('say of a theme with no data that the workbook has none, in every output', async () => {
    const [row] = textsOf(sheetCalled(opened, 'Summary – No data')).filter((text) => text.startsWith('No figures'));
    expect(row).toBe('No figures in the workbook');
    expect(textsOf(sheetCalled(opened, 'No data – no figures'))).toContain('Number of things that nobody counts');
    const scrutiny = made.documents.find(({ id }) => id === 'scrutiny');
    expect(JSON.stringify(scrutiny)).toContain('No figures in the workbook: Number of things that nobody counts.');
    expect(JSON.stringify(themeDocuments(await readWorkbook(opened.port, plan), SETTINGS))).toContain('Number of things that nobody counts');
  });
});

describe('a report sheet that someone changed', () => {
  const small: Plan = { ...plan, measures: plan.measures.filter(({ theme }) => theme !== 'long'), themes: plan.themes.slice(1) };

  async function written(): Promise<OpenWorkbook> {
    const opened = openBook(newBook(book()));
    await write(opened, small);
    return opened;
  }

  it('protected, is told by its name, and nothing is written', async () => {
    const opened = await written();
    await opened.run(async (context) => {
      context.workbook.worksheets.getItem('Overview').protection.protect();
      await context.sync();
    });
    const before = stateOf(opened);
    await expect(write(opened, small)).rejects.toThrow('Sheet "Overview" is protected, so it cannot be rewritten. Unprotect it under Review, then write again. Nothing was written.');
    expect(stateOf(opened)).toEqual(before);
  });

  it('re-arranged and renamed, is rewritten where it is with the sentence that the officer typed', async () => {
    const opened = await written();
    await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Scrutiny report');
      sheet.name = 'Annual report';
      const used = sheet.getUsedRange().load('values');
      await context.sync();
      const at = (used.values as unknown[][]).findIndex(([first]) => String(first).startsWith('[To be written: an achievement'));
      sheet.getRange(`A${String(at + 1)}`).values = [['The hub opened.']];
      sheet.getRange('2:4').insert('Down');
      await context.sync();
    });
    const { sheets } = await write(opened, small);
    expect(sheets.map(({ name }) => name)).toContain('Annual report');
    expect(textsOf(sheetCalled(opened, 'Annual report')).filter((text) => text === 'The hub opened.')).toHaveLength(1);
  });

  it('keeps a sentence of a priority that the plan has no more at its end, and says so', async () => {
    const opened = await written();
    await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Scrutiny report');
      const used = sheet.getUsedRange().load('values');
      await context.sync();
      const at = (used.values as unknown[][]).findLastIndex(([first]) => String(first).startsWith('[To be written: an achievement'));
      sheet.getRange(`A${String(at + 1)}`).values = [['Nobody counts, but we did.']];
      await context.sync();
    });
    await write(opened, { ...small, themes: small.themes.slice(0, 2), measures: small.measures.filter(({ theme }) => theme !== 'no-data') });
    const texts = textsOf(sheetCalled(opened, 'Scrutiny report'));
    expect(texts.slice(texts.indexOf('Sentences kept from earlier'))).toContain('Nobody counts, but we did.');
  });

  it('filled by someone where the new one would stand, is told with the cell, and nothing is written', async () => {
    const opened = await written();
    const overview = sheetCalled(opened, 'Overview');
    const below = Math.max(...overview.cells.keys()) + 1;
    touchCell(overview, below, 0).value = 'My own note';
    const before = stateOf(opened);
    const longer = { ...small, measures: [...small.measures, ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => aMeasure(`later-${id}`, { theme: 'no-data', kind: 'not-specified', wording: `To be defined ${id}` }))] };
    await expect(write(opened, longer)).rejects.toThrow(/Sheet "Overview" has something of yours in cell A\d+/);
    expect(stateOf(opened)).toEqual(before);
  });
});
