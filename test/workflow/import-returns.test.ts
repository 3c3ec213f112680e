/** Returns taken into a workbook and taken back: over genuine office.js and the stand-in. */
import { DATA_NAME, DATA_TABLE } from '../../src/domain/returns/data/data-sheet';
import { IMPORTS_NAME } from '../../src/domain/returns/import/import-log';
import type { ReadReturn } from '../../src/domain/returns/returned';
import { openBook, type OpenWorkbook } from '../../src/workbench/cli/open-workbook';
import { newBook, newSheet, touchCell } from '../../src/workbench/book/make';
import type { BookSheet } from '../../src/workbench/book/book';
import { importReturns, previewImport, type ImportSettings } from '../../src/workflow/import-returns';
import { importsIn } from '../../src/domain/returns/import/imports-in';
import { undoImport } from '../../src/workflow/undo-import';
import { understand, type Understanding } from '../../src/workflow/understanding';
import { aMeasure, aPlan } from '../support/plan';
import { aCell, aLine, aReturn, Q3, quarterNamed } from '../support/returns';

const plan = aPlan([
  aMeasure('burglary', { wording: 'Burglary' }),
  aMeasure('satisfied', { wording: 'Victims satisfied', kind: 'percent', unit: '%', precision: 1 }),
  aMeasure('spend', { wording: 'Spend', kind: 'currency', unit: '£' }),
]);
const NOW = { when: '20 January 2026, 10:00', by: 'AB' };

function put(sheet: BookSheet, rows: readonly (readonly (string | number)[])[]): void {
  rows.forEach((row, at) => { row.forEach((value, column) => { touchCell(sheet, at, column).value = value; }); });
}

function workbook(): OpenWorkbook {
  const sheet = newSheet('{1}', 'Crime');
  put(sheet, [['Measure', 'Source', 'Q3 2024/25', 'Q2 2025/26'], ['Burglary', 'GMP', 40, 44], ['Spend', 'GMP', 1000, 1100]]);
  return openBook(newBook([sheet]));
}

const read = async ({ port }: OpenWorkbook): Promise<Understanding> => understand(await port.read(), plan);

async function take(book: OpenWorkbook, returns: readonly ReadReturn[], over: Partial<ImportSettings> = {}) {
  const known = await read(book);
  return importReturns(book.port, known, previewImport(known, returns, Q3), { accepted: 'all', ...NOW, ...over });
}

/** Our sheet's rows under its headings, by heading. */
function dataRows({ book }: OpenWorkbook): readonly Readonly<Record<string, unknown>>[] {
  const sheet = book.sheets.find(({ name }) => name === DATA_NAME);
  if (!sheet) return [];
  const rows = [...sheet.cells].sort(([a], [b]) => a - b).map(([, cells]) => cells);
  const top = rows.findIndex((cells) => cells.get(0)?.value === 'Measure id');
  const headings = [...(rows[top] ?? [])].map(([column, { value }]): [number, string] => [column, String(value)]);
  const filled = rows.slice(top + 1).filter((cells) => [...cells.values()].some(({ value }) => value !== ''));
  return filled.map((cells) => Object.fromEntries(headings.map(([column, heading]) => [heading, cells.get(column)?.value ?? ''])));
}

const first = aReturn([aLine('burglary', 45, { commentary: 'A busy quarter', dataAsAt: '2026-01-10', provisional: true }), aLine('satisfied', aCell(0.635, 'F13', '0.0%', '63.5%')), aLine('spend', aCell(1170238, 'F14', '£#,##0', '£1,170,238'))]);

it('writes each figure into the Indicator data table with its return, who and when', async () => {
  const book = workbook();
  const { number, taken } = await take(book, [first]);
  expect([number, taken.length]).toEqual([1, 3]);
  expect(dataRows(book)[0]).toEqual({
    'Measure id': 'burglary', 'Measure': 'Burglary', 'Source': 'GMP', 'Place': '', 'Period': 'Q3 2025/26', 'Value': 45, 'Number': '', 'Denominator': '', 'Note': '',
    'Provisional': 'Yes', 'Data as at': '10 January 2026', 'Commentary': 'A busy quarter', 'Use in summary': '', 'Return': 'GMP.xlsx', 'Sent by': 'GMP, Performance manager',
    'Imported': '20 January 2026, 10:00', 'Imported by': 'AB', 'Import': 1, 'Earlier value': '',
  });
  expect(book.book.sheets.find(({ name }) => name === DATA_NAME)?.tables.map(({ name }) => name)).toEqual([DATA_TABLE]);
});

it('leaves the tables of the workbook alone', async () => {
  const book = workbook();
  const before = (await book.port.read()).sheets[0];
  await take(book, [first]);
  expect((await book.port.read()).sheets[0]).toEqual(before);
});

it('is read back as figures of the same series, of the kinds that were given', async () => {
  const book = workbook();
  await take(book, [first]);
  const { series } = await read(book);
  const seen = series.map(({ measureId, source, observations }) => [measureId, source, ...observations.map(({ period, kind, value }) => `${period.label} ${kind} ${String(value)}`)]);
  expect(seen).toEqual([
    ['burglary', 'GMP', 'Q3 2024/25 count 40', 'Q2 2025/26 count 44', 'Q3 2025/26 count 45'],
    ['spend', 'GMP', 'Q3 2024/25 currency 1000', 'Q2 2025/26 currency 1100', 'Q3 2025/26 currency 1170238'],
    ['satisfied', 'GMP', 'Q3 2025/26 percent 63.5'],
  ]);
});

it('changes nothing where the same return is imported again, and says so', async () => {
  const book = workbook();
  await take(book, [first]);
  const before = await book.port.read();
  const preview = previewImport(await read(book), [first], Q3);
  expect(preview.returns[0]?.summary).toBe('This return was taken before, in import 1. Nothing would change: all 3 figures that it gives stand already.');
  expect((await take(book, [first])).number).toBeNull();
  expect(await book.port.read()).toEqual(before);
});

it('keeps the old figure of a revised one in sight and in the log, and puts it back when the import is undone', async () => {
  const book = workbook();
  await take(book, [first]);
  const before = dataRows(book);
  const later = aReturn([aLine('burglary', 47)], { file: 'GMP corrected.xlsx', declaredOn: '2026-02-01' });
  const { taken } = await take(book, [later]);
  expect(taken.map(({ status, old, now }) => [status, old?.text, now])).toEqual([['revised', '45', '47']]);
  expect(dataRows(book)[0]).toMatchObject({ 'Value': 47, 'Commentary': '', 'Earlier value': '45 (until 20 January 2026, 10:00)', 'Import': 2 });
  expect(await undoImport(book.port, await read(book), 2, NOW)).toMatchObject({ lines: 1, refused: [] });
  expect(dataRows(book)).toEqual(before);
});

it('takes every figure of an import away again where they were new', async () => {
  const book = workbook();
  await take(book, [first]);
  await undoImport(book.port, await read(book), 1, NOW);
  expect(dataRows(book)).toEqual([]);
  expect(importsIn(await book.port.read())).toEqual([{ number: 1, when: NOW.when, by: 'AB', files: ['GMP.xlsx'], lines: 3, undone: '20 January 2026, 10:00, by AB' }]);
  expect((await take(book, [first])).number).toBe(2);
});

it('undoes an import only after the one that changed it again', async () => {
  const book = workbook();
  await take(book, [first]);
  await take(book, [aReturn([aLine('burglary', 47)], { declaredOn: '2026-02-01' })]);
  const { refused } = await undoImport(book.port, await read(book), 1, NOW);
  expect(refused.map(({ message }) => message)).toEqual([expect.stringMatching(/^"Burglary" for Q3 2025\/26 was changed again by import 2 \(cell F\d+\)\. Undo that import first\.$/)]);
});

it.each([
  ['an older return than one that was imported', '2026-01-10', 'older-return', /^"GMP.xlsx" was declared on 10 January 2026, and "GMP corrected.xlsx", imported 20 January 2026, 10:00, later, on 1 February 2026/],
  ['one of the same day', '2026-02-01', 'undated-return', /were declared on the same day, 1 February 2026. Is this one the newer\?$/],
  ['one without a day', null, 'undated-return', /"GMP.xlsx" has no date of declaration\.$/],
])('asks before it takes %s', async (_, declaredOn, code, text) => {
  const book = workbook();
  await take(book, [aReturn([aLine('burglary', 47)], { file: 'GMP corrected.xlsx', declaredOn: '2026-02-01' })]);
  const { questions } = previewImport(await read(book), [aReturn([aLine('burglary', 45)], { declaredOn })], Q3);
  expect(questions).toEqual([expect.objectContaining({ code, text: expect.stringMatching(text) as unknown })]);
});

it('asks about last quarter\'s template once this quarter\'s returns have been imported, whoever names the quarter', async () => {
  const book = workbook();
  await take(book, [first]);
  const late = aReturn([aLine('satisfied', aCell(0.5, 'F13', '0%', '50%'))], { quarter: '2025/26-Q2' });
  expect(previewImport(await read(book), [late], null).questions.map(({ code }) => code)).toEqual(['another-quarter']);
  expect(previewImport(await read(book), [late], quarterNamed('2025/26-Q2')).questions).toEqual([]);
});

it('asks before a return that was taken puts back what a later one changed', async () => {
  const book = workbook();
  await take(book, [first]);
  await take(book, [aReturn([aLine('burglary', 47)], { file: 'GMP corrected.xlsx', declaredOn: '2026-02-01' })]);
  const { questions } = previewImport(await read(book), [first], Q3);
  expect(questions.map(({ code, text }) => [code, text])).toEqual([
    ['older-return', '"GMP.xlsx" was imported before (import 1), and "GMP corrected.xlsx", imported 20 January 2026, 10:00, came after it. Put back what it said?'],
  ]);
});

it('writes hostile text as text', async () => {
  const book = workbook();
  const hostile = ['=HYPERLINK("http://x")', "'quoted", 'two\r\nlines\u0007 and a bell'];
  await take(book, [aReturn([aLine('burglary', 45, { commentary: hostile.join('\n') })], { file: '=cmd|calc.xlsx', declaredBy: '@SUM(A1)' })]);
  expect(dataRows(book)[0]).toMatchObject({ 'Commentary': '=HYPERLINK("http://x")\n\'quoted\ntwo\nlines and a bell', 'Return': '=cmd|calc.xlsx', 'Sent by': 'GMP, @SUM(A1)' });
});

it('undoes nothing where one figure was changed since, and says which', async () => {
  const book = workbook();
  await take(book, [first]);
  const sheet = book.book.sheets.find(({ name }) => name === DATA_NAME);
  const row = [...(sheet?.cells ?? [])].find(([, cells]) => cells.get(0)?.value === 'burglary')?.[0] ?? 0;
  if (sheet) touchCell(sheet, row, 5).value = 46;
  const before = dataRows(book);
  const undone = await undoImport(book.port, await read(book), 1, NOW);
  expect(undone.refused.map(({ message }) => message)).toEqual([
    `"Burglary" for Q3 2025/26 has been changed since (sheet "Indicator data", cell F${String(row + 1)}): its value is not what was imported. It says "46" now.`,
  ]);
  expect(dataRows(book)).toEqual(before);
});

it('asks before it replaces a figure that someone changed by hand', async () => {
  const book = workbook();
  await take(book, [first]);
  const sheet = book.book.sheets.find(({ name }) => name === DATA_NAME);
  const row = [...(sheet?.cells ?? [])].find(([, cells]) => cells.get(0)?.value === 'burglary')?.[0] ?? 0;
  if (sheet) touchCell(sheet, row, 5).value = 46;
  const { questions } = previewImport(await read(book), [first], Q3);
  expect(questions.map(({ code, text }) => [code, text])).toEqual([
    ['changed-since', `"Burglary" for Q3 2025/26: someone has changed it since import 1: cell F${String(row + 1)} says "46" now. The return says "45".`],
  ]);
  expect((await take(book, [first])).number).toBeNull();
  expect((await take(book, [first], { answers: { [questions[0]?.id ?? '']: 'take' } })).taken).toHaveLength(1);
});

it('finds rows again where people sorted the table and put columns in', async () => {
  const book = workbook();
  await take(book, [first]);
  const sheet = book.book.sheets.find(({ name }) => name === DATA_NAME);
  if (!sheet) throw new Error('There is no sheet of data.');
  const top = [...sheet.cells].find(([, cells]) => cells.get(0)?.value === 'Measure id')?.[0] ?? 0;
  const [one, three] = [sheet.cells.get(top + 1), sheet.cells.get(top + 3)];
  if (!one || !three) throw new Error('Three rows are expected.');
  sheet.cells.set(top + 1, three);
  sheet.cells.set(top + 3, one);
  touchCell(sheet, top, 19).value = 'Checked by';
  touchCell(sheet, top + 3, 19).value = 'CD';
  await take(book, [aReturn([aLine('burglary', 47)], { declaredOn: '2026-02-01' })]);
  expect(dataRows(book).map((row) => [row['Measure id'], row['Value'], row['Checked by']])).toEqual([['spend', 1170238, ''], ['satisfied', 0.635, ''], ['burglary', 47, 'CD']]);
});

it('writes nothing where the table was changed after the workbook was read', async () => {
  const book = workbook();
  await take(book, [first]);
  const known = await read(book);
  const preview = previewImport(known, [aReturn([aLine('burglary', 47)], { declaredOn: '2026-02-01' })], Q3);
  const sheet = book.book.sheets.find(({ name }) => name === DATA_NAME);
  if (sheet) touchCell(sheet, 30, 0).value = 'typed meanwhile';
  await expect(importReturns(book.port, known, preview, { accepted: 'all', ...NOW })).rejects.toThrow(/"Indicator data" has been changed since the workbook was read/);
});

it('writes nothing where the table holds a formula, which would be lost', async () => {
  const book = workbook();
  await take(book, [first]);
  const sheet = book.book.sheets.find(({ name }) => name === DATA_NAME);
  const row = [...(sheet?.cells ?? [])].find(([, cells]) => cells.get(0)?.value === 'burglary')?.[0] ?? 0;
  if (sheet) Object.assign(touchCell(sheet, row, 19), { value: 90, formula: `=F${String(row + 1)}*2` });
  await expect(take(book, [aReturn([aLine('burglary', 47)], { declaredOn: '2026-02-01' })])).rejects.toThrow(/holds a formula in cell T/);
});

it('keeps its sheets to those two, whatever is imported', async () => {
  const book = workbook();
  await take(book, [first]);
  expect(book.book.sheets.map(({ name }) => name)).toEqual(['Crime', IMPORTS_NAME, DATA_NAME]);
});
