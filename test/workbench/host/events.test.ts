import { writeEntry } from '../../../src/workbench/page/sheet/write-entry';
import { selectCells } from '../../../src/workbench/book/selection';
import { newBook, newSheet } from '../../../src/workbench/book/make';
import { type Bench, excelOnBook, write } from './excel-on';

/** Sheets of their own ids in every test: office.js keeps handlers for as long as it lives. */
let made = 0;
function bench(...names: readonly string[]): Bench {
  made += 1;
  return excelOnBook(newBook((names.length > 0 ? names : ['Sheet1']).map((name, index) => newSheet(`{events-${made}-${index}}`, name))));
}

/** Messages of events come in a turn of their own, and office.js calls handlers in steps after it. */
async function settled(): Promise<void> {
  await new Promise((resolve) => void setTimeout(resolve));
  for (let step = 0; step < 20; step += 1) await Promise.resolve();
}

/** Adds a handler in a run of its own, and gives what it heard so far. */
async function listening<Args>(on: Bench, handlers: (context: Excel.RequestContext) => OfficeExtension.EventHandlers<Args>): Promise<Args[]> {
  const heard: Args[] = [];
  await on.run(async (context) => {
    handlers(context).add((args) => {
      heard.push(args);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

describe('worksheet.onChanged', () => {
  it('tells what an add-in wrote, with its address and that it was the add-in', async () => {
    const on = bench();
    const heard = await listening<Excel.WorksheetChangedEventArgs>(on, (context) => {
      const sheet = first(context);
      sheet.load('id');
      return sheet.onChanged;
    });
    await write(on, [[1, 2], [3, 4]]);
    await settled();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({ type: 'WorksheetChanged', address: 'A1:B2', changeType: 'RangeEdited', source: 'Local', triggerSource: 'ThisLocalAddin' });
  });

  it('tells what a person typed, with what stood there before', async () => {
    const on = bench();
    await write(on, [['before']]);
    const heard = await listening<Excel.WorksheetChangedEventArgs>(on, (context) => first(context).onChanged);
    const [sheet] = on.book.sheets;
    if (sheet) writeEntry(sheet, 0, 0, '12');
    on.hearEvents();
    await settled();
    expect(heard[0]).toMatchObject({
      address: 'A1', triggerSource: 'Unknown', details: { valueBefore: 'before', valueAfter: 12, valueTypeBefore: 'String', valueTypeAfter: 'Double' },
    });
  });

  it.each([
    ['2:3', 'Down', 'RowInserted', '2:3', { insertShiftDirection: 'Down' }],
    ['B:B', 'Right', 'ColumnInserted', 'B:B', { insertShiftDirection: 'Right' }],
    ['B2:C2', 'Right', 'CellInserted', 'B2:C2', { insertShiftDirection: 'Right' }],
  ] as const)('tells of cells put in at %s', async (address, shift, changeType, told, direction) => {
    const on = bench();
    const heard = await listening<Excel.WorksheetChangedEventArgs>(on, (context) => first(context).onChanged);
    await on.run(async (context) => {
      first(context).getRange(address).insert(shift);
      await context.sync();
    });
    await settled();
    expect(heard[0]).toMatchObject({ changeType, address: told, changeDirectionState: direction });
  });

  it('leads to the range that changed', async () => {
    const on = bench();
    const heard = await listening<Excel.WorksheetChangedEventArgs>(on, (context) => first(context).onChanged);
    await write(on, [['here']]);
    await settled();
    const values = await on.run(async (context) => {
      const range = heard[0]?.getRange(context);
      range?.load('values');
      await context.sync();
      return range?.values;
    });
    expect(values).toEqual([['here']]);
  });

  it('tells of what was done in the request that added the handler', async () => {
    const on = bench();
    const heard: string[] = [];
    await on.run(async (context) => {
      first(context).onChanged.add((args) => {
        heard.push(args.address);
        return Promise.resolve();
      });
      first(context).getRange('C3').values = [['at once']];
      await context.sync();
    });
    await settled();
    expect(heard).toEqual(['C3']);
  });

  it('is silent once the handler is removed', async () => {
    const on = bench();
    let heard = 0;
    const handler = await on.run(async (context) => {
      const added = first(context).onChanged.add(() => {
        heard += 1;
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    handler.remove();
    await handler.context.sync();
    await write(on, [[1]]);
    await settled();
    expect(heard).toBe(0);
  });

  it('is silent while the add-in has switched events off', async () => {
    const on = bench();
    const heard = await listening<Excel.WorksheetChangedEventArgs>(on, (context) => first(context).onChanged);
    await on.run(async (context) => {
      context.runtime.load('enableEvents');
      await context.sync();
      expect(context.runtime.enableEvents).toBe(true);
      context.runtime.enableEvents = false;
      first(context).getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      first(context).getRange('A2').values = [[2]];
      await context.sync();
    });
    await settled();
    expect(heard.map(({ address }) => address)).toEqual(['A2']);
  });
});

describe('other events of a sheet', () => {
  it('tells of a selection, a person’s too', async () => {
    const on = bench();
    const heard = await listening<Excel.WorksheetSelectionChangedEventArgs>(on, (context) => first(context).onSelectionChanged);
    const [sheet] = on.book.sheets;
    if (sheet) selectCells(on.book, sheet, { row: 1, column: 1, rows: 2, columns: 1 });
    on.hearEvents();
    await on.run(async (context) => {
      first(context).getRange('D4').select();
      await context.sync();
    });
    await settled();
    expect(heard.map(({ address }) => address)).toEqual(['B2:B3', 'D4']);
  });

  it('tells of a new formula and what the cell’s formula was', async () => {
    const on = bench();
    const heard = await listening<Excel.WorksheetFormulaChangedEventArgs>(on, (context) => first(context).onFormulaChanged);
    await write(on, [['=1+1']]);
    await write(on, [['=1+2']]);
    await settled();
    expect(heard.map(({ formulaDetails }) => formulaDetails)).toEqual([
      [{ cellAddress: 'A1', previousFormula: '' }], [{ cellAddress: 'A1', previousFormula: '=1+1' }],
    ]);
  });

  it('tells of looks, protection, hidden rows', async () => {
    const on = bench();
    const formats = await listening<Excel.WorksheetFormatChangedEventArgs>(on, (context) => first(context).onFormatChanged);
    const protection = await listening<Excel.WorksheetProtectionChangedEventArgs>(on, (context) => first(context).onProtectionChanged);
    const rows = await listening<Excel.WorksheetRowHiddenChangedEventArgs>(on, (context) => first(context).onRowHiddenChanged);
    await on.run(async (context) => {
      const sheet = first(context);
      sheet.getRange('B2').format.fill.color = '#FF0000';
      sheet.getRange('3:4').rowHidden = true;
      sheet.protection.protect();
      sheet.protection.unprotect();
      await context.sync();
    });
    await settled();
    expect(formats.map(({ address }) => address)).toEqual(['B2']);
    expect(rows).toMatchObject([{ address: '3:4', changeType: 'Hidden' }]);
    expect(protection.map(({ isProtected }) => isProtected)).toEqual([true, false]);
  });
});

describe('events of the workbook’s sheets', () => {
  it('tells of sheets that come, change their name and go', async () => {
    const on = bench('One');
    const told: string[] = [];
    await on.run(async (context) => {
      const { worksheets } = context.workbook;
      const say = (what: string) => () => {
        told.push(what);
        return Promise.resolve();
      };
      worksheets.onAdded.add(say('added'));
      worksheets.onNameChanged.add(say('renamed'));
      worksheets.onMoved.add(say('moved'));
      worksheets.onVisibilityChanged.add(say('hidden'));
      worksheets.onDeleted.add(say('deleted'));
      await context.sync();
      const sheet = worksheets.add('Two');
      sheet.name = 'Second';
      sheet.position = 0;
      sheet.visibility = 'Hidden';
      sheet.delete();
      await context.sync();
    });
    await settled();
    expect(told).toEqual(['added', 'renamed', 'moved', 'hidden', 'deleted']);
  });

  it('tells which sheet came to the front and which went', async () => {
    const on = bench('One', 'Two');
    const [one, two] = on.book.sheets.map(({ id }) => id);
    const activated = await listening<Excel.WorksheetActivatedEventArgs>(on, (context) => context.workbook.worksheets.onActivated);
    const deactivated = await listening<Excel.WorksheetDeactivatedEventArgs>(on, (context) => context.workbook.worksheets.onDeactivated);
    await on.run(async (context) => {
      context.workbook.worksheets.getItem('Two').activate();
      await context.sync();
    });
    await settled();
    expect([activated, deactivated].map((args) => args.map(({ worksheetId }) => worksheetId))).toEqual([[two], [one]]);
  });

  it('tells of changes on a sheet that was added since', async () => {
    const on = bench();
    const heard = await listening<Excel.WorksheetChangedEventArgs>(on, (context) => context.workbook.worksheets.onChanged);
    await on.run(async (context) => {
      context.workbook.worksheets.add('New').getRange('B2').values = [['x']];
      await context.sync();
    });
    await settled();
    expect(heard.map(({ address }) => address)).toEqual(['B2']);
  });

  it('tells the workbook’s own handlers of every selection', async () => {
    const on = bench();
    const heard = await listening<Excel.SelectionChangedEventArgs>(on, (context) => context.workbook.onSelectionChanged);
    await on.run(async (context) => {
      first(context).getRange('D4').select();
      await context.sync();
    });
    await settled();
    expect(heard).toHaveLength(1);
  });
});

describe('events of tables and charts', () => {
  it('tells of a table that comes, changes, is selected in, and goes', async () => {
    const on = bench();
    await write(on, [['Name', 'Figure'], ['a', 1]]);
    const added = await listening<Excel.TableAddedEventArgs>(on, (context) => context.workbook.tables.onAdded);
    const deleted = await listening<Excel.TableDeletedEventArgs>(on, (context) => first(context).tables.onDeleted);
    await on.run(async (context) => {
      first(context).tables.add('A1:B2', true);
      await context.sync();
    });
    const changed = await listening<Excel.TableChangedEventArgs>(on, (context) => first(context).tables.getItemAt(0).onChanged);
    const selected = await listening<Excel.TableSelectionChangedEventArgs>(on, (context) => first(context).tables.getItemAt(0).onSelectionChanged);
    await on.run(async (context) => {
      first(context).getRange('B2').values = [[2]];
      first(context).getRange('A2:C2').select();
      first(context).getRange('F9').select();
      first(context).tables.getItemAt(0).delete();
      await context.sync();
    });
    await settled();
    expect(added).toHaveLength(1);
    expect(changed[0]).toMatchObject({ address: 'B2', tableId: added[0]?.tableId });
    expect(selected.map(({ isInsideTable, address }) => [isInsideTable, address])).toEqual([[true, 'A2:B2'], [false, '']]);
    expect(deleted).toHaveLength(1);
  });

  it('tells of charts that come and go', async () => {
    const on = bench();
    await write(on, [['a', 1], ['b', 2]]);
    const added = await listening<Excel.ChartAddedEventArgs>(on, (context) => first(context).charts.onAdded);
    const deleted = await listening<Excel.ChartDeletedEventArgs>(on, (context) => first(context).charts.onDeleted);
    await on.run(async (context) => {
      first(context).charts.add('Line', first(context).getRange('A1:B2')).delete();
      await context.sync();
    });
    await settled();
    expect([added.length, deleted.length]).toEqual([1, 1]);
  });
});
