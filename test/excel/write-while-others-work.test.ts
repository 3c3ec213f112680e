/** Writes that fail, and writes during which someone else is at work: what must never be lost. */
import { VISIBLE_MARK } from '../../src/domain/render/visible-mark';
import type { SheetPlan } from '../../src/domain/render/sheet-plan';
import { excelPort } from '../../src/excel/excel-port';
import { newBook, newSheet, touchCell } from '../../src/workbench/book/make';
import { createHost } from '../../src/workbench/host/host';
import { connectOffice } from '../../src/workbench/office/office-in-node';
import type { OwnSheet } from '../../src/workflow/workbook-port';

function planOf(cells: SheetPlan['cells'], over: Partial<SheetPlan> = {}): SheetPlan {
  const area = { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  return {
    mark: 'theme:a-plan:a-theme', name: 'Summary', cells, looks: [], columnWidths: cells[0]?.map(() => 12) ?? [], rowHeights: {}, commentary: [],
    print: { paper: 'A4', orientation: 'landscape', fitToWidth: true, margins: { top: 1, bottom: 1, left: 1, right: 1 }, repeatRows: undefined, breaksBefore: [], area },
    ...over,
  };
}

type Someone = (context: Excel.RequestContext) => void;

/** A port, and someone else who does something before the round trip of a number. */
function open() {
  const data = newSheet('{data}', 'Data');
  touchCell(data, 0, 0).value = '1,204';
  const book = newBook([data]);
  const host = createHost(book);
  const others = connectOffice((text) => host.answer(text)).Excel;
  let waiting: { trip: number; act: Someone } | null = null;
  const ours = connectOffice(async (text) => {
    const act = waiting?.trip === host.counts.roundTrips ? waiting.act : null;
    if (act) {
      waiting = null;
      await others.run(async (context) => {
        act(context);
        await context.sync();
      });
    }
    return host.answer(text);
  }).Excel;
  const port = excelPort((batch) => ours.run(batch), null);
  const before = (trip: number, act: Someone): void => {
    host.resetCounts();
    waiting = { trip, act };
  };
  const at = (sheet: string, row: number, column: number) => book.sheets.find(({ name }) => name === sheet)?.cells.get(row)?.get(column);
  const sheets = (): readonly string[] => book.sheets.map(({ name }) => name);
  return { book, host, port, before, at, sheets };
}

/** A sheet whose second cell is the analyst's. */
const keeping = (title: string) => (own: readonly OwnSheet[]): readonly SheetPlan[] => [planOf([[title, (own[0]?.values[0]?.[1] as string | undefined) ?? null], [VISIBLE_MARK, null]])];

it('keeps what someone types between the look and the write', async () => {
  const { port, before, at } = open();
  await port.write(keeping('Title'));
  before(2, ({ workbook }) => { workbook.worksheets.getItem('Summary').getRange('B1').values = [['typed meanwhile']]; });
  await port.write(keeping('New title'));
  expect([at('Summary', 0, 0)?.value, at('Summary', 0, 1)?.value]).toEqual(['New title', 'typed meanwhile']);
});

it("leaves someone's new sheet of the wanted name alone, and says what to do", async () => {
  const { port, before, at, sheets } = open();
  before(1, ({ workbook }) => { workbook.worksheets.add('Summary').getRange('A1').values = [['theirs']]; });
  await expect(port.write(() => [planOf([['Title']])])).rejects.toThrow(/already has a sheet "Summary".*Rename that sheet/);
  expect(sheets()).toEqual(['Data', 'Summary']);
  expect(at('Summary', 0, 0)?.value).toBe('theirs');
});

it("leaves someone's table beside our sheet's cells as it is", async () => {
  const { book, port, at, before } = open();
  await port.write(() => [planOf([['Title', 'Words'], ['One', 'two']])]);
  before(0, ({ workbook }) => {
    const sheet = workbook.worksheets.getItem('Summary');
    sheet.getRange('F1:G3').values = [['Mine', 'Too'], [1, 2], [3, 4]];
    sheet.tables.add('F1:G3', true).name = 'MineTable';
  });
  await port.write(() => [planOf([['Title again', 'Words']])]);
  expect(book.sheets[1]?.tables.map(({ name }) => name)).toEqual(['MineTable']);
  expect(at('Summary', 2, 6)?.value).toBe(4);
});

const FIX = { sheet: 'Data', address: 'A1', before: { value: '1,204', format: 'General' }, after: { value: 1204, format: '#,##0' } };

it('gives a cell back what someone put there between the look and the fix', async () => {
  const { port, before, at, sheets } = open();
  before(1, ({ workbook }) => { workbook.worksheets.getItem('Data').getRange('A1').values = [["'1,999"]]; });
  await expect(port.change([FIX], () => [planOf([['Log']])])).rejects.toThrow(/Someone has changed cell A1 of sheet "Data"/);
  before(2, ({ workbook }) => { workbook.worksheets.getItem('Data').getRange('A1').values = [["'1,204"]]; });
  await port.read();
  before(2, ({ workbook }) => { workbook.worksheets.getItem('Data').getRange('A1').formulas = [['=600+604']]; });
  await expect(port.change([FIX], () => [planOf([['Log']])])).rejects.toThrow(/There is a formula in cell A1/);
  expect(at('Data', 0, 0)?.formula).toBe('=600+604');
  expect(sheets()).toEqual(['Data']);
});

describe('Excel that fails', () => {
  const failing = { trip: 1, moment: { afterActions: 20 }, answer: { code: 'GeneralException' } } as const;

  it('once and half-way is asked once more', async () => {
    const { host, port, at } = open();
    host.fail({ ...failing, lasting: 'once' });
    expect(await port.write(() => [planOf([['Title']])])).toMatchObject([{ made: 'new' }]);
    expect(at('Summary', 0, 0)?.value).toBe('Title');
  });

  it('for good leaves a fault that says so, and the next run puts all right', async () => {
    const { host, port, sheets } = open();
    host.fail({ ...failing, lasting: 'for good' });
    await expect(port.write(() => [planOf([['Title']])])).rejects.toThrow(/may be there in part.*Doing the same again puts it right/);
    host.fail(null);
    await port.write(() => [planOf([['Title']])]);
    expect(sheets()).toEqual(['Data', 'Summary']);
  });

  it('at the same request each time has the cells, formulas and names of its sheets put back', async () => {
    const { book, host, port, at } = open();
    await port.write(() => [planOf([['Old', 'words']])]);
    Object.assign(touchCell(book.sheets[1] ?? newSheet('', ''), 0, 1), { value: 3, formula: '=1+2' });
    const names = (): string => JSON.stringify(book.names).replaceAll("'", '');
    const before = names();
    host.fail({ trip: 0, moment: { atAction: 'PageLayout.Orientation' }, answer: { code: 'InvalidOperation' }, lasting: 'for good' });
    await expect(port.write(() => [planOf([['New', 'other'], ['more', null]])])).rejects.toThrow(/What stood in the cells was put back as it was/);
    expect([at('Summary', 0, 0)?.value, at('Summary', 0, 1)?.formula, at('Summary', 1, 0)?.value ?? '']).toEqual(['Old', '=1+2', '']);
    expect(names()).toBe(before);
  });
});

describe('Excel that never answers', () => {
  it('lets go of who cancels, and the same then succeeds', async () => {
    const { host, port, sheets } = open();
    for (const [trip, words] of [[0, 'Cancelled. Nothing was changed in the workbook.'], [1, /whole, in part or not at all.*Do the same again/]] as const) {
      const stopper = new AbortController();
      host.fail({ trip, moment: 'before', answer: 'no answer', lasting: 'once' });
      const work = port.write(() => [planOf([['Title']])], { signal: stopper.signal, onProgress: ({ done }) => { if (done === trip) setImmediate(() => { stopper.abort(); }); } });
      await expect(work).rejects.toThrow(words);
    }
    await port.write(() => [planOf([['Title']])]);
    expect(sheets()).toEqual(['Data', 'Summary']);
  });
});
