/** What is written, or followed, of cells that are not as they were read. */
import { cellsReadAt } from '../../src/domain/table/cells-read';
import { newBook, newSheet, touchCell } from '../../src/workbench/book/make';
import { openBook } from '../../src/workbench/cli/open-workbook';

const ROWS = [['Robbery', 131], ['Arrests', 12], ['Burglary', 40]] as const;

/** Figures on A1:B3, read, and a way to write or follow what rests on B1:B3 or A1:B3. */
async function read(rows: readonly (readonly (string | number)[])[] = ROWS) {
  const sheet = newSheet('{figures}', 'Figures');
  for (const [row, cells] of rows.entries()) for (const [column, value] of cells.entries()) touchCell(sheet, row, column).value = value;
  const opened = openBook(newBook([sheet]));
  const snapshot = await opened.port.read();
  const cells = cellsReadAt(snapshot, 'Figures', `A1:B${String(rows.length)}`);
  if (!cells) throw new Error('Nothing was read.');
  return { ...opened, write: () => opened.port.write(() => [], { restsOn: [cells] }), follow: () => opened.port.select('Figures', 'A2', { restsOn: [cells] }) };
}

type Meanwhile = (sheet: Excel.Worksheet) => void;

async function after(meanwhile: Meanwhile) {
  const opened = await read();
  await opened.run(async (context) => {
    meanwhile(context.workbook.worksheets.getItem('Figures'));
    await context.sync();
  });
  return opened;
}

const NOTHING = 'Read the workbook again, then press the button again. Nothing was written.';

it.each<[string, Meanwhile, string]>([
  ['the rows were sorted', (sheet) => { sheet.getRange('A1:B3').sort.apply([{ key: 0, ascending: true }]); }, `Sheet "Figures" was changed since it was read: cell A1 holds "Arrests" now, and held "Robbery". ${NOTHING}`],
  ['a figure was mended', (sheet) => { sheet.getRange('B2').values = [[14]]; }, `Sheet "Figures" was changed since it was read: cell B2 holds "14" now, and held "12". ${NOTHING}`],
  ['a figure was cleared', (sheet) => { sheet.getRange('B2').clear('Contents'); }, `Sheet "Figures" was changed since it was read: cell B2 is blank now, and held "12". ${NOTHING}`],
  ['a row was inserted', (sheet) => { sheet.getRange('1:1').insert('Down'); }, `Sheet "Figures" was changed since it was read: cell A1 is blank now, and held "Robbery". ${NOTHING}`],
  ['the sheet was renamed', (sheet) => { sheet.name = 'Numbers'; }, `Sheet "Figures" is called "Numbers" now, so what is said of it names it wrongly. ${NOTHING}`],
])('writes nothing of figures where %s meanwhile', async (_what, meanwhile, sentence) => {
  const { write } = await after(meanwhile);
  await expect(write()).rejects.toMatchObject({ message: sentence, code: 'changed-since-read' });
});

it.each<[string, Meanwhile]>([
  ['rows were filtered', (sheet) => { sheet.autoFilter.apply(sheet.getRange('A1:B3'), 0, { filterOn: 'Values', values: ['Arrests'] }); }],
  ['rows were hidden', (sheet) => { sheet.getRange('2:2').rowHidden = true; }],
  ['looks were changed', (sheet) => { sheet.getRange('A1:B3').format.fill.color = '#FFFF00'; }],
  ['cells elsewhere were changed', (sheet) => { sheet.getRange('D9').values = [['x']]; }],
])('writes all the same where %s meanwhile', async (_what, meanwhile) => {
  const { write } = await after(meanwhile);
  await expect(write()).resolves.toEqual([]);
});

it('says of a link that its cells are not what they were, and shows them', async () => {
  const { follow, book } = await after((sheet) => { sheet.getRange('A1:B3').sort.apply([{ key: 0, ascending: true }]); });
  await expect(follow()).rejects.toMatchObject({
    message: 'Sheet "Figures" was changed since it was read: cell A1 holds "Arrests" now, and held "Robbery". What is shown here is from before: read the workbook again.',
  });
  expect(book.selection.range).toMatchObject({ row: 1, column: 0 });
});

it('looks at tables too large for one answer in as many as they need, and finds what is changed in the last of them', async () => {
  const long = Array.from({ length: 1_800 }, (_, row) => [`${'x'.repeat(3_000)} ${String(row)}`, row]);
  const sheet = newSheet('{figures}', 'Figures');
  for (const [row, cells] of long.entries()) for (const [column, value] of cells.entries()) touchCell(sheet, row, column).value = value;
  const { host, port, run } = openBook(newBook([sheet]));
  const cells = { sheetId: '{figures}', sheet: 'Figures', range: { row: 0, column: 0, rows: 1_800, columns: 2 }, content: long };
  host.resetCounts();
  await port.write(() => [], { restsOn: [cells] });
  expect(host.counts.largestResponse).toBeLessThan(5_000_000);
  await run(async (context) => {
    context.workbook.worksheets.getItem('Figures').getRange('B1800').values = [[7]];
    await context.sync();
  });
  await expect(port.write(() => [], { restsOn: [cells] })).rejects.toMatchObject({ message: expect.stringContaining('cell B1800 holds "7" now, and held "1799"') as string });
});
