/** Accept, choose, take back: over genuine office.js, the stand-in and the sample workbook. */
import { ssp2016To17 } from '../../src/domain/framework/plans/ssp-2016-17';
import { tablesReport, type TablesReport } from '../../src/domain/reading-choices/tables-report';
import { newSheet, touchCell } from '../../src/workbench/book/make';
import type { BookSheet as Sheet } from '../../src/workbench/book/book';
import { openWorkbook, type OpenWorkbook } from '../../src/workbench/cli/open-workbook';
import { acceptMatches, undoMatch } from '../../src/workflow/accept-match';
import { chooseReading, undoChoice } from '../../src/workflow/choose-reading';
import { readWorkbook } from '../../src/workflow/read-workbook';
import type { Understanding } from '../../src/workflow/understanding';

const SAMPLE = 'assets/samples/safer-stockport-2016-17.xlsx';
const BY = { writtenAt: '20 November 2026, 16:20', by: 'AB' };

const open = (): Promise<OpenWorkbook> => openWorkbook(SAMPLE);
const read = ({ port }: OpenWorkbook): Promise<Understanding> => readWorkbook(port, ssp2016To17);
const sheetNamed = ({ book }: OpenWorkbook, wanted: string): Sheet => {
  const sheet = book.sheets.find(({ name }) => name === wanted);
  if (!sheet) throw new Error(`There is no sheet ${wanted}.`);
  return sheet;
};
const cellsOf = (sheet: Sheet): unknown[][] => [...sheet.cells].sort(([a], [b]) => a - b).map(([, row]) => [...row].sort(([a], [b]) => a - b).map(([, { value }]) => value));
const places = (report: TablesReport) => report.tables.map(({ sheet, address }) => `${sheet} ${address}`);

/** A first table with the workbook's understanding, and one of its rows that stands for a measure. */
async function first(workbook: OpenWorkbook) {
  const understanding = await read(workbook);
  const [table] = tablesReport(understanding).tables;
  const [row] = table?.matched ?? [];
  if (!table || !row) throw new Error('The sample has no table.');
  return { understanding, table, row };
}

const matchOf = (understanding: Understanding, address: string) =>
  understanding.reading.tables[0]?.rows.find((row) => row.address === address);

describe('acceptMatches', () => {
  it('has the row read as the accepted measure, and the plan written on the map', async () => {
    const workbook = await open();
    const { understanding, row } = await first(workbook);
    expect(await acceptMatches(workbook.port, understanding, [{ ...row.identity, measureId: 'ocg-arrests' }], BY)).toEqual([
      { mark: 'map:workbook', name: 'Measure map', made: 'new' },
    ]);
    expect(matchOf(await read(workbook), row.address)).toMatchObject({ measureId: 'ocg-arrests', match: 'accepted' });
    expect(cellsOf(sheetNamed(workbook, 'Measure map')).flat()).toEqual(expect.arrayContaining(['ocg-arrests', 'ssp-2016-17', 'AB', BY.writtenAt]));
  });

  it('has a row that is said to be no measure stand for none, and asks no more of it', async () => {
    const workbook = await open();
    const { understanding, row } = await first(workbook);
    await acceptMatches(workbook.port, understanding, [{ ...row.identity, measureId: null }], BY);
    const after = await read(workbook);
    expect(matchOf(after, row.address)).toMatchObject({ measureId: null, match: 'accepted' });
    expect(tablesReport(after).tables[0]?.notInPlan.map(({ address }) => address)).toEqual([row.address]);
    expect(after.findings.filter(({ code, address, sheet }) => code === 'unknown-measure' && address === row.address && sheet === row.identity.sheet)).toEqual([]);
  });

  it('writes the same twice, and nothing on the analyst\'s own sheets', async () => {
    const workbook = await open();
    const theirs = workbook.book.sheets.map((sheet) => [sheet, cellsOf(sheet)] as const);
    const { understanding, row } = await first(workbook);
    const accept = () => acceptMatches(workbook.port, understanding, [{ ...row.identity, measureId: 'ocg-arrests' }], BY);
    await accept();
    const once = cellsOf(sheetNamed(workbook, 'Measure map'));
    expect((await accept())[0]?.made).toBe('rewritten');
    expect(cellsOf(sheetNamed(workbook, 'Measure map'))).toEqual(once);
    for (const [sheet, cells] of theirs) expect(cellsOf(sheet)).toEqual(cells);
  });

  it('keeps a row that someone typed under the last, and follows it', async () => {
    const workbook = await open();
    const { understanding, table, row } = await first(workbook);
    await acceptMatches(workbook.port, understanding, [{ ...row.identity, measureId: 'ocg-arrests' }], BY);
    const map = sheetNamed(workbook, 'Measure map');
    const under = Math.max(...map.cells.keys()) + 1;
    const other = table.matched[1];
    if (!other) throw new Error('The table has one row.');
    touchCell(map, under, 0).value = other.label;
    touchCell(map, under, 4).value = 'not a measure of the plan';
    const typed = await read(workbook);
    expect(matchOf(typed, other.address)).toMatchObject({ measureId: null, match: 'accepted' });
    await acceptMatches(workbook.port, typed, [{ ...row.identity, measureId: null }], BY);
    expect(matchOf(await read(workbook), other.address)).toMatchObject({ measureId: null, match: 'accepted' });
  });

  it('takes a match back', async () => {
    const workbook = await open();
    const { understanding, row } = await first(workbook);
    await acceptMatches(workbook.port, understanding, [{ ...row.identity, measureId: 'ocg-arrests' }], BY);
    await undoMatch(workbook.port, understanding, row.identity);
    expect(matchOf(await read(workbook), row.address)).toMatchObject({ measureId: row.measureId, match: row.match });
  });

  it('makes no sheet to take back what was never said', async () => {
    const workbook = await open();
    const { understanding, row } = await first(workbook);
    expect(await undoMatch(workbook.port, understanding, row.identity)).toEqual([]);
  });

  it.each([
    ['a measure that the plan does not have', 'no-such-measure', 'match-not-used'], ['no plan', null, 'no-plan'],
  ])('refuses %s with a sentence, and writes nothing', async (_what, measureId, code) => {
    const workbook = await open();
    const { understanding, row } = await first(workbook);
    const sheets = workbook.book.sheets.length;
    const known = code === 'no-plan' ? { ...understanding, plan: null } : understanding;
    await expect(acceptMatches(workbook.port, known, [{ ...row.identity, measureId }], BY)).rejects.toMatchObject({
      code, message: expect.stringMatching(/Nothing was written\.$/) as string,
    });
    expect(workbook.book.sheets).toHaveLength(sheets);
  });

  it("leaves an analyst's own sheet of that name alone, and says so", async () => {
    const workbook = await open();
    const mine = newSheet('mine', 'Measure map');
    touchCell(mine, 0, 0).value = 'My own';
    workbook.book.sheets.push(mine);
    const { understanding, row } = await first(workbook);
    await expect(acceptMatches(workbook.port, understanding, [{ ...row.identity, measureId: null }], BY)).rejects.toMatchObject({ code: 'sheet-name-taken' });
    expect(cellsOf(mine)).toEqual([['My own']]);
  });

  it('does not write over a map that has lost its headings', async () => {
    const workbook = await open();
    const { understanding, row } = await first(workbook);
    const accept = () => acceptMatches(workbook.port, understanding, [{ ...row.identity, measureId: null }], BY);
    await accept();
    const map = sheetNamed(workbook, 'Measure map');
    for (const cells of map.cells.values()) if (cells.get(0)?.value === 'Row label') for (const cell of cells.values()) cell.value = '';
    const before = cellsOf(map);
    await expect(accept()).rejects.toMatchObject({ code: 'map-not-understood' });
    expect(cellsOf(map)).toEqual(before);
  });
});

it('finds a row of the map that cannot be used at its own cell', async () => {
  const workbook = await open();
  const { understanding, row } = await first(workbook);
  await acceptMatches(workbook.port, understanding, [{ ...row.identity, measureId: 'ocg-arrests' }], BY);
  const map = sheetNamed(workbook, 'Measure map');
  for (const cells of map.cells.values()) for (const cell of cells.values()) if (cell.value === 'ocg-arrests') cell.value = 'ocg-arests';
  const { findings } = await read(workbook);
  expect(findings.filter(({ code }) => code === 'match-not-used')).toEqual([
    expect.objectContaining({ sheet: 'Measure map', address: expect.stringMatching(/^E\d+$/) as string, message: expect.stringContaining('the plan has no measure "ocg-arests"') as string }),
  ]);
});

describe('chooseReading', () => {
  it('leaves a table out, and takes it back', async () => {
    const workbook = await open();
    const { understanding, table } = await first(workbook);
    await chooseReading(workbook.port, understanding, table.identity, { kind: 'leave-out-table' }, BY);
    const after = await read(workbook);
    const report = tablesReport(after);
    expect(places(report)).toEqual(places(tablesReport(understanding)).slice(1));
    const left = report.unread.find(({ reason }) => reason.startsWith('You left this table out'));
    expect(left).toMatchObject({ sheet: table.sheet, address: table.address, identity: table.identity });
    const taken = left?.choices[0];
    if (!left || !taken) throw new Error('The choice is not told.');
    await undoChoice(workbook.port, after, left.identity, taken.chosen);
    expect(places(tablesReport(await read(workbook)))).toEqual(places(tablesReport(understanding)));
  });

  it('says where the table stands now when another choice is made after its sheet was renamed', async () => {
    const workbook = await open();
    const { understanding, table } = await first(workbook);
    const period = table.periods[0] ?? '';
    await chooseReading(workbook.port, understanding, table.identity, { kind: 'leave-out-column', column: period }, BY);
    sheetNamed(workbook, table.sheet).name = 'Renamed';
    const after = await read(workbook);
    const again = tablesReport(after).tables.find(({ sheet }) => sheet === 'Renamed');
    if (!again) throw new Error('The table is gone.');
    expect(again.periods).not.toContain(period);
    await chooseReading(workbook.port, after, again.identity, { kind: 'leave-out-table' }, BY);
    const sheets = cellsOf(sheetNamed(workbook, 'Tables read')).map(([sheet]) => sheet);
    expect(sheets.filter((sheet) => sheet === 'Renamed')).toHaveLength(2);
    expect(sheets).not.toContain(table.sheet);
  });

  it('writes the same twice', async () => {
    const workbook = await open();
    const { understanding, table } = await first(workbook);
    const choose = () => chooseReading(workbook.port, understanding, table.identity, { kind: 'leave-out-table' }, BY);
    await choose();
    const once = cellsOf(sheetNamed(workbook, 'Tables read'));
    await choose();
    expect(cellsOf(sheetNamed(workbook, 'Tables read'))).toEqual(once);
  });

  it('finds a choice that the table cannot be read by at its own cell, and reads the table as before', async () => {
    const workbook = await open();
    const { understanding, table } = await first(workbook);
    await chooseReading(workbook.port, understanding, table.identity, { kind: 'layout', layout: 'long', headerRow: null, labelColumn: null }, BY);
    const after = await read(workbook);
    expect(places(tablesReport(after))).toEqual(places(tablesReport(understanding)));
    expect(after.findings.filter(({ code }) => code === 'choice-not-used')).toEqual([
      expect.objectContaining({ sheet: 'Tables read', address: expect.stringMatching(/^F\d+$/) as string, message: expect.stringContaining('The table is read as before.') as string }),
    ]);
  });
});

it('reports each table with its rows, and suggestions for those that match nothing', async () => {
  const understanding = await read(await open());
  const { tables } = tablesReport(understanding);
  expect(tables).toHaveLength(understanding.reading.tables.length);
  expect(tables.every(({ columns, headerRows, identity }) => columns.length > 0 && headerRows.length > 0 && identity.address !== '')).toBe(true);
  for (const { suggest } of tables.flatMap(({ unmatched }) => unmatched)) expect(suggest().length).toBeLessThanOrEqual(3);
});
