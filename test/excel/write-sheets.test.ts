import type { SheetPlan } from '../../src/domain/render/sheet-plan';
import { VISIBLE_MARK } from '../../src/domain/render/visible-mark';
import { newBook, newSheet, touchCell } from '../../src/workbench/book/make';
import { openBook } from '../../src/workbench/cli/open-workbook';

function planOf(cells: SheetPlan['cells'], name = 'Summary'): SheetPlan {
  const area = { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  return {
    mark: 'theme:a-plan:a-theme', name, cells, looks: [], columnWidths: cells[0]?.map(() => 12) ?? [], rowHeights: {}, commentary: [],
    print: {
      paper: 'A4', orientation: 'landscape', fitToWidth: true, margins: { top: 1, bottom: 1, left: 1, right: 1 },
      repeatRows: undefined, breaksBefore: [], area,
    },
  };
}

const sheetWith = (name: string, value: string) => {
  const sheet = newSheet(`{${name}}`, name);
  touchCell(sheet, 0, 0).value = value;
  return sheet;
};

const open = (...sheets: ReturnType<typeof newSheet>[]) => openBook(newBook(sheets.length > 0 ? sheets : [sheetWith('Data', 'x')]));
const valueAt = (opened: ReturnType<typeof open>, sheet: string, row: number, column: number) =>
  opened.book.sheets.find(({ name }) => name === sheet)?.cells.get(row)?.get(column)?.value ?? '';

it('writes a new sheet and says so', async () => {
  const opened = open();
  expect(await opened.port.write(() => [planOf([['Title', 5261]])])).toEqual([{ mark: 'theme:a-plan:a-theme', name: 'Summary', made: 'new' }]);
  expect(valueAt(opened, 'Summary', 0, 1)).toBe(5261);
});

it.each(['=1+1', '+44', '-5', '@SUM(A1)', '2014/15', '1-2', 'TRUE', '#N/A', "'quoted", '<img src=x onerror=alert(1)>', `=${'x'.repeat(400)}`])(
  'keeps the text %s as text',
  async (text) => {
    const opened = open();
    await opened.port.write(() => [planOf([[text]])]);
    const cell = opened.book.sheets[1]?.cells.get(0)?.get(0);
    expect({ value: cell?.value, formula: cell?.formula }).toEqual({ value: text, formula: null });
  },
);

it('rewrites its own sheet, also when it was renamed and moved', async () => {
  const opened = open();
  await opened.port.write(() => [planOf([['Old', 'row'], ['two', 2]])]);
  const sheet = opened.book.sheets.pop();
  if (!sheet) throw new Error('no sheet');
  opened.book.sheets.unshift(sheet);
  sheet.name = 'For the Board';
  for (const name of opened.book.names) name.formula = name.formula.replace("'Summary'", "'For the Board'").replace('=Summary!', "='For the Board'!");
  expect(await opened.port.write(() => [planOf([['New']])])).toEqual([{ mark: 'theme:a-plan:a-theme', name: 'For the Board', made: 'rewritten' }]);
  expect(opened.book.sheets).toHaveLength(2);
});

it('makes its sheet again after someone deleted it', async () => {
  const opened = open();
  await opened.port.write(() => [planOf([['Title']])]);
  await opened.run(async (context) => {
    context.workbook.worksheets.getItem('Summary').delete();
    await context.sync();
  });
  expect(await opened.port.write(() => [planOf([['Title']])])).toEqual([{ mark: 'theme:a-plan:a-theme', name: 'Summary', made: 'new' }]);
  expect(await opened.port.write(() => [planOf([['Title']])])).toMatchObject([{ made: 'rewritten' }]);
});

it('knows a sheet that lost its name by the line at its foot, in four round trips', async () => {
  const opened = open();
  const cells = [['Title'], [VISIBLE_MARK]];
  await opened.port.write(() => [planOf(cells)]);
  opened.book.names = [];
  opened.host.resetCounts();
  expect(await opened.port.write(() => [planOf(cells)])).toMatchObject([{ made: 'rewritten' }]);
  expect(opened.host.counts.roundTrips).toBeLessThanOrEqual(4);
  expect(opened.book.names).toHaveLength(1);
});

it('does not take a copy of its sheet for its own', async () => {
  const opened = open();
  await opened.port.write(() => [planOf([['Title']])]);
  const copy = sheetWith('Summary (2)', 'Title');
  opened.book.sheets.push(copy);
  await opened.port.write(() => [planOf([['Another title']])]);
  expect(valueAt(opened, 'Summary (2)', 0, 0)).toBe('Title');
});

it('leaves nothing of a larger earlier sheet behind', async () => {
  const opened = open();
  await opened.port.write(() => [planOf([['a', 'b', 'c'], ['d', 'e', 'f']])]);
  await opened.port.write(() => [planOf([['a', 'b']])]);
  expect([valueAt(opened, 'Summary', 0, 2), valueAt(opened, 'Summary', 1, 0)]).toEqual(['', '']);
});

it('hands over what stands in its own sheet before it writes', async () => {
  const opened = open();
  await opened.port.write(() => [planOf([['Title', 'note']])]);
  const sheet = opened.book.sheets[1];
  if (sheet) touchCell(sheet, 0, 1).value = 'typed by the analyst';
  let seen: unknown;
  await opened.port.write((own) => {
    seen = own[0]?.values;
    return [planOf([['Title', 'typed by the analyst']])];
  });
  expect(seen).toEqual([['Title', 'typed by the analyst']]);
});

it('refuses a name that is taken by a sheet it did not make, and writes nothing', async () => {
  const opened = open(sheetWith('Data', 'x'), sheetWith('summary', 'mine'));
  await expect(opened.port.write(() => [planOf([['Title']])])).rejects.toMatchObject({ code: 'sheet-name-taken' });
  expect(opened.book.sheets.map(({ name }) => name)).toEqual(['Data', 'summary']);
  expect(valueAt(opened, 'summary', 0, 0)).toBe('mine');
});

it('refuses to cover cells that someone filled beside its own', async () => {
  const opened = open();
  await opened.port.write(() => [planOf([['Title']])]);
  const sheet = opened.book.sheets[1];
  if (sheet) touchCell(sheet, 2, 0).value = 'my own sum';
  await expect(opened.port.write(() => [planOf([['Title'], ['two'], ['three']])])).rejects.toThrow(/cell A3/);
  expect(valueAt(opened, 'Summary', 2, 0)).toBe('my own sum');
});

it('leaves cells beside and below its own alone where the new sheet does not reach them', async () => {
  const opened = open();
  await opened.port.write(() => [planOf([['Title']])]);
  const sheet = opened.book.sheets[1];
  if (sheet) touchCell(sheet, 5, 5).value = 'my own sum';
  await opened.port.write(() => [planOf([['Title again']])]);
  expect(valueAt(opened, 'Summary', 5, 5)).toBe('my own sum');
});

it('refuses a workbook whose structure is protected, and adds no sheet', async () => {
  const opened = open();
  opened.book.protection = { password: null };
  await expect(opened.port.write(() => [planOf([['Title']])])).rejects.toMatchObject({ code: 'workbook-protected' });
  expect(opened.book.sheets).toHaveLength(1);
});

it('refuses to rewrite a protected sheet of its own, and says which', async () => {
  const opened = open();
  await opened.port.write(() => [planOf([['Title']])]);
  const sheet = opened.book.sheets[1];
  if (sheet) sheet.protection = { options: {}, password: null };
  await expect(opened.port.write(() => [planOf([['Other']])])).rejects.toThrow(/"Summary" is protected/);
  expect(valueAt(opened, 'Summary', 0, 0)).toBe('Title');
});

it('takes the new sheets away again where one of them fails', async () => {
  const opened = open();
  const second = { ...planOf([['Two']], 'not/legal'), mark: 'theme:a-plan:other' };
  await expect(opened.port.write(() => [planOf([['One']]), second])).rejects.toBeInstanceOf(Error);
  expect(opened.book.sheets.map(({ name }) => name)).toEqual(['Data']);
  expect(opened.book.names).toEqual([]);
});

it('puts its old sheets back as they were where a later one fails', async () => {
  const opened = open();
  await opened.port.write(() => [planOf([['Old', 1]])]);
  const second = { ...planOf([['Two']], 'not/legal'), mark: 'theme:a-plan:other' };
  await expect(opened.port.write(() => [planOf([['New', 2], ['more', 3]]), second])).rejects.toBeInstanceOf(Error);
  expect([valueAt(opened, 'Summary', 0, 0), valueAt(opened, 'Summary', 0, 1), valueAt(opened, 'Summary', 1, 0)]).toEqual(['Old', 1, '']);
});
