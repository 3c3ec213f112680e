import { DEFAULT_FORMAT, internFormat } from '../../src/workbench/book/formats';
import { newBook, newSheet, touchCell } from '../../src/workbench/book/make';
import type { BookSheet } from '../../src/workbench/book/book';
import { openBook } from '../../src/workbench/cli/open-workbook';
import { readAnyWorkbook } from '../../src/workflow/read-workbook';
import { SHAPES, usedCells } from '../bench/used-cells';
import type { Understanding } from '../../src/workflow/understanding';

const BOLD = internFormat({ ...DEFAULT_FORMAT, bold: true });

function put(sheet: BookSheet, row: number, column: number, values: readonly (string | number)[]): void {
  for (const [at, value] of values.entries()) touchCell(sheet, row, column + at).value = value;
}

/** A sheet with a small indicator table at its top left. */
function tableSheet(name = 'Data', label = 'Robbery'): BookSheet {
  const sheet = newSheet(`{${name}}`, name);
  put(sheet, 0, 0, ['Measure', '2014/15', '2015/16', '2016/17']);
  put(sheet, 1, 0, [label, 12, 9, 7]);
  return sheet;
}

async function read(...sheets: BookSheet[]): Promise<Understanding & { readonly roundTrips: number }> {
  const { host, port } = openBook(newBook(sheets));
  return { ...(await readAnyWorkbook(port, null)), roundTrips: host.counts.roundTrips };
}

const figures = ({ reading }: Understanding): readonly (number | null)[] =>
  reading.tables.flatMap(({ rows }) => rows.flatMap(({ observations }) => observations.map(({ value }) => value)));

it('passes over a million rows of stray formatting', async () => {
  const sheet = tableSheet();
  touchCell(sheet, 1_048_575, 16_383).format = BOLD;
  const { roundTrips, ...understood } = await read(sheet);
  expect(figures(understood)).toEqual([12, 9, 7]);
  expect(roundTrips).toBe(3);
});

it('reads the table at the corner where a stray value makes the used range 17 thousand million cells, and names the rest', async () => {
  const sheet = tableSheet();
  touchCell(sheet, 1_048_575, 16_383).value = ' ';
  const { roundTrips, ...understood } = await read(sheet);
  expect(figures(understood)).toEqual([12, 9, 7]);
  expect(understood.reading.unread.map(({ address }) => address)).toEqual(['A469:XFD1048576', 'IW1:XFD468']);
  expect(understood.reading.unread[0]?.reason).toContain('Delete unused rows and columns');
  expect(roundTrips).toBe(3);
});

it('reads a table with merged cells everywhere beneath it', async () => {
  const sheet = tableSheet();
  for (let row = 10; row < 2_000; row += 1) {
    put(sheet, row, 0, ['Words over two cells']);
    sheet.merges.push({ row, column: 0, rows: 1, columns: 2 }, { row, column: 2, rows: 1, columns: 2 });
  }
  expect(figures(await read(sheet))).toEqual([12, 9, 7]);
});

it('reads what formulas show, and names a broken or circular one as an error', async () => {
  const sheet = tableSheet();
  Object.assign(touchCell(sheet, 1, 1), { value: '#REF!', isError: true, formula: '=#REF!A1' });
  Object.assign(touchCell(sheet, 1, 2), { value: 0, formula: '=C2+1' });
  const { observations = [] } = (await read(sheet)).reading.tables[0]?.rows[0] ?? {};
  expect(observations.map(({ kind, value, text }) => [kind, value, text])).toEqual([['error', null, '#REF!'], ['count', 0, '0'], ['count', 7, '7']]);
});

it('reads 300 sheets in three round trips', async () => {
  const { roundTrips, reading } = await read(...Array.from({ length: 300 }, (_, index) => tableSheet(`Sheet ${String(index + 1)}`, `Measure ${String(index + 1)}`)));
  expect(reading.tables).toHaveLength(300);
  expect(roundTrips).toBe(3);
});

it('reads a table of 16,384 columns', async () => {
  const sheet = newSheet('{1}', 'Wide');
  put(sheet, 0, 0, ['Measure', ...Array.from({ length: 16_383 }, (_, at) => `${String(1 + (at % 12)).padStart(2, '0')}/${String(600 + Math.floor(at / 12))}`)]);
  put(sheet, 1, 0, ['Robbery', ...Array.from({ length: 16_383 }, (_, at) => at)]);
  const { reading, roundTrips } = await read(sheet);
  // The months before 1900 are none that Excel can mean; those after are read to the last column.
  expect(reading.tables[0]?.rows[0]?.observations.at(-1)).toMatchObject({ cell: 'XFD2', value: 16_382, period: { start: '1965-03-01' } });
  expect(roundTrips).toBe(3);
});

it('reads texts of 32,767 characters, control characters and mixed scripts beside a table', async () => {
  const sheet = tableSheet('Data', 'Robbery \u0007 грабёж 抢劫 سرقة');
  for (let row = 4; row < 24; row += 1) touchCell(sheet, row, 0).value = 'long '.repeat(6_553) + 'xy';
  const { reading } = await read(sheet);
  expect(reading.tables[0]?.rows[0]?.label).toBe('Robbery \u0007 грабёж 抢劫 سرقة');
  expect(reading.tables[0]?.rows[0]?.observations.map(({ value }) => value)).toEqual([12, 9, 7]);
});

describe.each(SHAPES)('200,000 used cells, %s', (shape) => {
  it('are read in three round trips and one for each further 5 MB', async () => {
    const { host, port } = openBook(usedCells(shape, 200_000));
    const snapshot = await port.read();
    const { roundTrips, responseBytes, largestResponse } = host.counts;
    expect(largestResponse).toBeLessThanOrEqual(5_000_000);
    expect(roundTrips).toBeLessThanOrEqual(3 + Math.ceil(Math.max(0, responseBytes - 5_000_000) / 5_000_000));
    expect(snapshot.sheets.flatMap(({ unread }) => unread)).toEqual([]);
    expect(snapshot.sheets.reduce((sum, { values }) => sum + values.length, 0)).toBe(snapshot.sheets.reduce((sum, { used }) => sum + (used?.rows ?? 0), 0));
  });
});
