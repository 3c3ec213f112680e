/** Returned figures in the rest of the add-in: one series with the workbook's own, checked, assessed and summarised. */
import { DATA_NAME } from '../../src/domain/returns/data/data-sheet';
import { openBook, type OpenWorkbook } from '../../src/workbench/cli/open-workbook';
import { newBook, newSheet, touchCell } from '../../src/workbench/book/make';
import { importReturns, previewImport } from '../../src/workflow/import-returns';
import { understand } from '../../src/workflow/understanding';
import { writeThemeSummaries } from '../../src/workflow/write-theme-summaries';
import { aMeasure, aPlan } from '../support/plan';
import { aCell, aLine, aReturn, Q3 } from '../support/returns';

const plan = aPlan([aMeasure('burglary', { wording: 'Burglary', frequency: 'quarterly', polarity: 'lower-is-better' }), aMeasure('robbery', { wording: 'Robbery' }), aMeasure('meetings', { wording: 'About meetings', kind: 'not-specified' })]);
const NOW = { when: '20 January 2026, 10:00', by: 'AB' };

function workbook(rows: readonly (readonly (string | number)[])[] = [['Measure', 'Source', 'Q3 2024/25', 'Q2 2025/26'], ['Burglary', 'GMP', 400, 440]]): OpenWorkbook {
  const sheet = newSheet('{1}', 'Crime');
  rows.forEach((row, at) => { row.forEach((value, column) => { touchCell(sheet, at, column).value = value; }); });
  return openBook(newBook([sheet]));
}

const read = async ({ port }: OpenWorkbook) => understand(await port.read(), plan);

async function take(book: OpenWorkbook, lines: Parameters<typeof aReturn>[0], answer = 'take'): Promise<void> {
  const known = await read(book);
  const preview = previewImport(known, [aReturn(lines)], Q3);
  await importReturns(book.port, known, preview, { accepted: 'all', answers: Object.fromEntries(preview.questions.map(({ id }) => [id, answer])), ...NOW });
}

it('assesses the returned quarter against the same quarter of the workbook\'s own table', async () => {
  const book = workbook();
  await take(book, [aLine('burglary', 300)]);
  const { run } = await read(book);
  expect(run.assessments.map(({ measureId, previous, period, symbol }) => [measureId, previous, period, symbol])).toEqual([['burglary', 'Q3 2024/25', 'Q3 2025/26', 'decreasing-positive']]);
});

it('counts a figure once that stands in both, and finds nothing wrong with it', async () => {
  const book = workbook([['Measure', 'Source', 'Q3 2024/25', 'Q3 2025/26'], ['Burglary', 'GMP', 400, 300]]);
  await take(book, [aLine('burglary', 300, { commentary: 'Fewer' })]);
  const { series, findings } = await read(book);
  expect(series.map(({ observations }) => observations.map(({ sheet, value }) => [sheet, value]))).toEqual([[['Crime', 400], ['Crime', 300]]]);
  expect(findings.filter(({ code }) => code === 'two-values')).toEqual([]);
});

it('joins a table that names no source with the source that the plan gives', async () => {
  const book = workbook([['Measure', 'Q3 2024/25', 'Q2 2025/26'], ['Burglary', 400, 440]]);
  await take(book, [aLine('burglary', 300)]);
  expect((await read(book)).series.map(({ measureId, observations }) => [measureId, observations.length])).toEqual([['burglary', 3]]);
});

it('finds two figures that differ, with both cells, and gives no arrow for them', async () => {
  const book = workbook([['Measure', 'Source', 'Q3 2024/25', 'Q3 2025/26'], ['Burglary', 'GMP', 400, 310]]);
  await take(book, [aLine('burglary', 300)]);
  const { findings, run } = await read(book);
  expect(findings.filter(({ code }) => code === 'two-values').map(({ message }) => message)).toEqual([
    '"Burglary" is given twice for Q3 2025/26, with different figures: "310" at sheet "Crime", cell D2, and "300" at sheet "Indicator data", cell F8.',
  ]);
  expect(run.assessments.map(({ symbol }) => symbol)).toEqual([null]);
});

it('fills a period that the workbook\'s own table leaves blank', async () => {
  const book = workbook([['Measure', 'Source', 'Q3 2024/25', 'Q3 2025/26'], ['Burglary', 'GMP', 400, ''], ['Robbery', 'GMP', 4, 5]]);
  await take(book, [aLine('burglary', 300)]);
  const [burglary] = (await read(book)).series;
  expect(burglary?.observations.map(({ period, value }) => [period.label, value])).toEqual([['Q3 2024/25', 400], ['Q3 2025/26', 300]]);
});

it('reads the table where the workbook holds no other', async () => {
  const book = workbook([['Notes']]);
  await take(book, [aLine('burglary', aCell(300))]);
  expect((await read(book)).reading.tables.map(({ sheet, layout, rows }) => [sheet, layout, rows.length])).toEqual([[DATA_NAME, 'long', 1]]);
});

it('finds nothing wrong with a measure that the plan leaves open and a return answers in words', async () => {
  const book = workbook();
  await take(book, [aLine('burglary', 300), aLine('meetings', '', { commentary: 'Two meetings in March' })]);
  expect((await read(book)).findings.filter(({ measureId, severity }) => measureId === 'meetings' && severity !== 'information')).toEqual([]);
});

it('does not count a copy of the sheet a second time', async () => {
  const book = workbook();
  await take(book, [aLine('burglary', 300)]);
  const [own] = book.book.sheets.filter(({ name }) => name === DATA_NAME);
  if (own) book.book.sheets.push({ ...own, id: '{9}', name: 'Indicator data (2)', tables: [] });
  const { reading } = await read(book);
  expect(reading.unread.map(({ sheet, reason }) => [sheet, reason.slice(0, 17)])).toEqual([['Indicator data (2)', 'This is a copy of']]);
});

describe('commentary', () => {
  const summaries = async (book: OpenWorkbook): Promise<readonly unknown[]> => {
    await writeThemeSummaries(book.port, await read(book), { writtenAt: 'now' });
    const sheet = book.book.sheets.find(({ name }) => name === 'Summary – Theme one');
    return [...(sheet?.cells.values() ?? [])].flatMap((row) => [...row.values()].map(({ value }) => value)).filter((value) => value === 'A quiet quarter' || value === 'Written by hand');
  };
  const say = (book: OpenWorkbook, words: string): void => {
    const sheet = book.book.sheets.find(({ name }) => name === DATA_NAME);
    const top = [...(sheet?.cells ?? [])].find(([, cells]) => cells.get(0)?.value === 'Measure id');
    const column = [...(top?.[1] ?? [])].find(([, { value }]) => value === 'Use in summary')?.[0] ?? -1;
    if (sheet && top) touchCell(sheet, top[0] + 1, column).value = words;
  };

  it('stays out of the theme summary unless the analyst says so', async () => {
    const book = workbook();
    await take(book, [aLine('burglary', 300, { commentary: 'A quiet quarter' })]);
    expect(await summaries(book)).toEqual([]);
  });

  it('goes where nothing stands once the analyst says Yes', async () => {
    const book = workbook();
    await take(book, [aLine('burglary', 300, { commentary: 'A quiet quarter' })]);
    say(book, 'Yes');
    expect(await summaries(book)).toEqual(['A quiet quarter']);
  });

  it('never takes the place of what the analyst wrote', async () => {
    const book = workbook();
    await take(book, [aLine('burglary', 300, { commentary: 'A quiet quarter' })]);
    say(book, 'Yes');
    await summaries(book);
    const sheet = book.book.sheets.find(({ name }) => name === 'Summary – Theme one');
    for (const row of sheet?.cells.values() ?? []) for (const cell of row.values()) if (cell.value === 'A quiet quarter') cell.value = 'Written by hand';
    expect(await summaries(book)).toEqual(['Written by hand']);
  });
});
