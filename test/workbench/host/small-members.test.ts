/** Members that no other file of tests is about: each is asked for by name and answers what Excel's documentation says. */
import { type Bench, excelOn, write } from './excel-on';

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

/** Loads properties of one object and gives them as plain data. */
async function loaded(bench: Bench, of: (context: Excel.RequestContext) => { load(names: string): unknown; toJSON(): unknown }, names: string): Promise<unknown> {
  return bench.run(async (context) => {
    const one = of(context);
    one.load(names);
    await context.sync();
    return one.toJSON();
  });
}

async function withTable(): Promise<Bench> {
  const bench = excelOn();
  await write(bench, [['Ward', 'n'], ['Marple', 1], ['Reddish', 2], ['Bredbury', 3]]);
  await bench.run(async (context) => {
    first(context).tables.add('A1:B4', true).name = 'Wards';
    await context.sync();
  });
  return bench;
}

describe('the application and the workbook', () => {
  it('speak English of the United States, and have nothing left to calculate', async () => {
    expect(await loaded(excelOn(), ({ workbook }) => workbook.application, 'calculationState,decimalSeparator,thousandsSeparator,useSystemSeparators')).toMatchObject({
      calculationState: 'Done', decimalSeparator: '.', thousandsSeparator: ',', useSystemSeparators: true,
    });
    expect(await loaded(excelOn(), ({ workbook }) => workbook, 'readOnly')).toMatchObject({ readOnly: false });
  });

  it('know the culture of the United States', async () => {
    const culture = await loaded(excelOn(), ({ workbook }) => workbook.application.cultureInfo,
      'name,numberFormat/numberDecimalSeparator,numberFormat/numberGroupSeparator,datetimeFormat/dateSeparator,datetimeFormat/longDatePattern,datetimeFormat/longTimePattern,datetimeFormat/shortDatePattern,datetimeFormat/timeSeparator');
    expect(culture).toEqual({
      name: 'en-US', numberFormat: { numberDecimalSeparator: '.', numberGroupSeparator: ',' },
      datetimeFormat: { dateSeparator: '/', longDatePattern: 'dddd, MMMM d, yyyy', longTimePattern: 'h:mm:ss tt', shortDatePattern: 'M/d/yyyy', timeSeparator: ':' },
    });
  });

  it('make a blank workbook where none is given to copy', async () => {
    const bench = excelOn();
    const opened: string[] = [];
    bench.host.onNewWorkbook = (base64) => void opened.push(base64);
    await bench.excel().createWorkbook();
    expect(opened).toEqual(['']);
  });

  it.each([
    ['save', (workbook: Excel.Workbook) => workbook.save('Prompt'), 1],
    ['close and save', (workbook: Excel.Workbook) => workbook.close('Save'), 1],
    ['close without saving', (workbook: Excel.Workbook) => workbook.close('SkipSave'), 0],
  ])('%s where the add-in asks for it', async (_what, ask, times) => {
    const bench = excelOn();
    let saved = 0;
    bench.host.onSave = () => { saved += 1; };
    await bench.run(async ({ workbook }) => {
      ask(workbook);
      await workbook.context.sync();
    });
    expect(saved).toBe(times);
  });

  it('give what is selected as areas', async () => {
    const bench = excelOn();
    await bench.run(async (context) => {
      first(context).getRange('B2:C3').select();
      await context.sync();
    });
    expect(await loaded(bench, ({ workbook }) => workbook.getSelectedRanges(), 'address,areaCount')).toMatchObject({ address: 'Sheet1!B2:C3', areaCount: 1 });
  });

  it('make another workbook, which is opened where that is asked for', async () => {
    const bench = excelOn();
    const opened: string[] = [];
    bench.host.onNewWorkbook = (base64) => void opened.push(base64);
    const id = await bench.run(async ({ workbook }) => {
      // What Excel.createWorkbook calls; the types leave it out.
      const application = workbook.application as unknown as { createWorkbook(base64: string): { readonly id: string; load(names: string): void; open(): void } };
      const made = application.createWorkbook('UEsDBA==');
      made.load('id');
      await workbook.context.sync();
      expect(opened).toEqual([]);
      made.open();
      await workbook.context.sync();
      return made.id;
    });
    expect(id).not.toBe('');
    expect(opened).toEqual(['UEsDBA==']);
  });

  it('keep document properties', async () => {
    const bench = excelOn();
    const given = { category: 'Board', comments: 'Draft', company: 'Partnership', keywords: 'crime', manager: 'Analyst', subject: 'Quarter 3' };
    await bench.run(async ({ workbook }) => {
      workbook.properties.set(given);
      await workbook.context.sync();
    });
    expect(await loaded(bench, ({ workbook }) => workbook.properties, Object.keys(given).join(','))).toMatchObject(given);
  });

  it('take away one custom property, or all', async () => {
    const counts = await excelOn().run(async (context) => {
      const { custom } = context.workbook.properties;
      for (const key of ['a', 'b', 'c']) custom.add(key, 'x');
      custom.getItem('a').delete();
      custom.load('items/key');
      await context.sync();
      const keys = custom.items.map(({ key }) => key);
      custom.deleteAll();
      const count = custom.getCount();
      await context.sync();
      return [keys, count.value];
    });
    expect(counts).toEqual([['b', 'c'], 0]);
  });

  it('keep settings and take them away', async () => {
    const told = await excelOn().run(async (context) => {
      const { settings } = context.workbook;
      settings.add('one', 1);
      settings.add('two', { deep: [true] });
      settings.load('items/key,items/value');
      const count = settings.getCount();
      const one = settings.getItem('two').load('key,value');
      await context.sync();
      const before = settings.items.map(({ key }) => key);
      settings.getItem('one').delete();
      const left = settings.getCount();
      await context.sync();
      return [before, count.value, one.key, one.value as unknown, left.value];
    });
    expect(told).toEqual([['one', 'two'], 2, 'two', { deep: [true] }, 1]);
  });

  it('are protected and unprotected', async () => {
    const isProtected = await excelOn().run(async ({ workbook }) => {
      workbook.protection.protect('secret');
      workbook.protection.unprotect('secret');
      workbook.protection.load('protected');
      await workbook.context.sync();
      return workbook.protection.protected;
    });
    expect(isProtected).toBe(false);
  });

  it('take handlers of events that never come here', async () => {
    await excelOn().run(async (context) => {
      const handler = () => Promise.resolve();
      const sheet = first(context);
      const { worksheets } = context.workbook;
      const added = [
        context.workbook.onActivated.add(handler), sheet.onSingleClicked.add(handler), worksheets.onSingleClicked.add(handler), sheet.charts.onActivated.add(handler),
        sheet.charts.onDeactivated.add(handler),
      ];
      await context.sync();
      for (const one of added) one.remove();
      await context.sync();
      expect(added).toHaveLength(5);
    });
  });
});

describe('events that are told of twice, to the sheet and to the collection', () => {
  it('reach both', async () => {
    const bench = excelOn('One', 'Two');
    const told: string[] = [];
    await bench.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('One');
      const say = (who: string) => (args: { readonly type: string }) => {
        told.push(`${who} ${args.type}`);
        return Promise.resolve();
      };
      for (const [who, of] of [['sheet', sheet], ['sheets', worksheets]] as const) {
        of.onActivated.add(say(who));
        of.onDeactivated.add(say(who));
        of.onCalculated.add(say(who));
        of.onChanged.add(say(who));
        of.onColumnSorted.add(say(who));
        of.onRowSorted.add(say(who));
        of.onFormatChanged.add(say(who));
        of.onFormulaChanged.add(say(who));
        of.onNameChanged.add(say(who));
        of.onProtectionChanged.add(say(who));
        of.onRowHiddenChanged.add(say(who));
        of.onSelectionChanged.add(say(who));
        of.onVisibilityChanged.add(say(who));
      }
      context.workbook.tables.onChanged.add(say('tables'));
      await context.sync();
      worksheets.getItem('Two').activate();
      sheet.activate();
      sheet.getRange('A1:B2').values = [[2, '=A1'], [1, 3]];
      sheet.getRange('A1:B2').sort.apply([{ key: 0 }]);
      sheet.getRange('A1:B2').sort.apply([{ key: 0 }], false, false, 'Columns');
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('3:3').rowHidden = true;
      sheet.getRange('B2').select();
      sheet.protection.protect();
      sheet.protection.unprotect();
      sheet.name = 'First';
      sheet.visibility = 'Hidden';
      sheet.visibility = 'Visible';
      await context.sync();
      sheet.tables.add('F1:F2', false);
      sheet.getRange('F2').values = [[1]];
      await context.sync();
    });
    await new Promise((resolve) => void setTimeout(resolve));
    const kinds = [...new Set(told.filter((one) => one.startsWith('sheet ')).map((one) => one.slice(6)))];
    expect(kinds.sort()).toEqual([
      'WorksheetActivated', 'WorksheetCalculated', 'WorksheetChanged', 'WorksheetColumnSorted', 'WorksheetDeactivated', 'WorksheetFormatChanged', 'WorksheetFormulaChanged',
      'WorksheetNameChanged', 'WorksheetProtectionChanged', 'WorksheetRowHiddenChanged', 'WorksheetRowSorted', 'WorksheetSelectionChanged', 'WorksheetVisibilityChanged',
    ]);
    expect(kinds.filter((kind) => !told.includes(`sheets ${kind}`))).toEqual([]);
    expect(told).toContain('tables TableChanged');
  });
});

describe('sheets', () => {
  it('lead to those beside them', async () => {
    const names = await excelOn('A', 'B', 'C').run(async (context) => {
      const { worksheets } = context.workbook;
      const b = worksheets.getItem('B');
      const found = [b.getNext(), b.getPrevious(), worksheets.getLast()];
      for (const one of found) one.load('name');
      const none = [worksheets.getItem('C').getNextOrNullObject(), worksheets.getItem('A').getPreviousOrNullObject()];
      await context.sync();
      return [...found.map(({ name }) => name), ...none.map(({ isNullObject }) => isNullObject)];
    });
    expect(names).toEqual(['C', 'A', 'C', true, true]);
  });

  it('have standard sizes and are calculated', async () => {
    const bench = excelOn();
    await write(bench, [[1, '=A1+1']]);
    await bench.run(async (context) => {
      first(context).calculate(true);
      first(context).getRange('B1').calculate();
      await context.sync();
    });
    expect(await loaded(bench, first, 'standardWidth,standardHeight')).toMatchObject({ standardWidth: 48, standardHeight: 15 });
  });

  it('freeze rows and columns, and let go of them', async () => {
    const told = await excelOn().run(async (context) => {
      const { freezePanes } = first(context);
      freezePanes.freezeRows(2);
      const rows = freezePanes.getLocation().load('address');
      await context.sync();
      freezePanes.freezeColumns(1);
      const columns = freezePanes.getLocation().load('address');
      await context.sync();
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      return [rows.address, columns.address, none.isNullObject];
    });
    expect(told).toEqual(['Sheet1!1:2', 'Sheet1!A:A', true]);
  });

  it('have page breaks', async () => {
    const told = await excelOn().run(async (context) => {
      const sheet = first(context);
      sheet.horizontalPageBreaks.add('A5');
      sheet.verticalPageBreaks.add('C1');
      sheet.verticalPageBreaks.add('E1');
      const [across, down] = [sheet.horizontalPageBreaks.getItem(0).load('rowIndex,columnIndex'), sheet.verticalPageBreaks];
      down.load('items/columnIndex');
      const after = sheet.horizontalPageBreaks.getItem(0).getCellAfterBreak().load('address');
      await context.sync();
      const columns = down.items.map(({ columnIndex }) => columnIndex);
      down.items[0]?.delete();
      const count = down.getCount();
      await context.sync();
      return [across.rowIndex, columns, after.address, count.value];
    });
    expect(told).toEqual([4, [2, 4], 'Sheet1!A5', 1]);
  });

  it('have margins, headers and footers, and what is printed on each page', async () => {
    const bench = excelOn();
    const told = await bench.run(async (context) => {
      const { pageLayout } = first(context);
      pageLayout.set({ centerVertically: true, footerMargin: 10, headerMargin: 11, rightMargin: 12 });
      pageLayout.setPrintArea('A1:B9');
      pageLayout.setPrintTitleRows('1:2');
      const all = pageLayout.headersFooters.defaultForAllPages;
      all.set({ leftHeader: 'a', centerHeader: 'b', rightHeader: 'c', leftFooter: 'd', rightFooter: 'e' });
      pageLayout.load('centerVertically,footerMargin,headerMargin,rightMargin');
      pageLayout.headersFooters.load('state');
      all.load('leftHeader,centerHeader,rightHeader,leftFooter,rightFooter');
      const [area, rows] = [pageLayout.getPrintArea().load('address'), pageLayout.getPrintTitleRows().load('address')];
      await context.sync();
      return [pageLayout.centerVertically, pageLayout.rightMargin, pageLayout.headersFooters.state, all.leftHeader, all.rightFooter, area.address, rows.address];
    });
    expect(told).toEqual([true, 12, 'Default', 'a', 'e', 'Sheet1!A1:B9', 'Sheet1!1:2']);
  });
});

describe('ranges', () => {
  it('say where they are and how large', async () => {
    const names = 'addressLocal,cellCount,columnCount,columnIndex,formulasLocal,hasSpill,height,hidden,isEntireColumn,isEntireRow,numberFormatLocal,top';
    expect(await loaded(excelOn(), (context) => first(context).getRange('B2:C4'), names)).toMatchObject({
      addressLocal: 'Sheet1!B2:C4', cellCount: 6, columnCount: 2, columnIndex: 1, hasSpill: false, height: 45, hidden: false, isEntireColumn: false, isEntireRow: false, top: 15,
      formulasLocal: [['', ''], ['', ''], ['', '']],
    });
  });

  it('lead to others', async () => {
    const addresses = await excelOn().run(async (context) => {
      const range = first(context).getRange('C3:D4');
      const found = [range.getAbsoluteResizedRange(1, 3), range.getColumnsBefore(2)];
      for (const one of found) one.load('address');
      const none = range.getUsedRangeOrNullObject();
      await context.sync();
      return [...found.map(({ address }) => address), none.isNullObject];
    });
    expect(addresses).toEqual(['Sheet1!C3:E3', 'Sheet1!A3:B4', true]);
  });

  it('set and give properties row by row and column by column', async () => {
    const bench = excelOn();
    const told = await bench.run(async (context) => {
      const range = first(context).getRange('A1:B2');
      range.setRowProperties([{ format: { rowHeight: 20 } }, { format: { rowHeight: 30 } }]);
      range.setColumnProperties([{ format: { columnWidth: 60 } }, { format: { columnWidth: 70 } }]);
      const columns = range.getColumnProperties({ columnIndex: true, format: { columnWidth: true } });
      await context.sync();
      return columns.value;
    });
    expect(told).toEqual([{ columnIndex: 0, format: { columnWidth: 60 } }, { columnIndex: 1, format: { columnWidth: 70 } }]);
    expect([...(bench.book.sheets[0]?.rowHeights ?? [])]).toEqual([[0, 20], [1, 30]]);
  });

  it('are taken apart', async () => {
    const bench = excelOn();
    await bench.run(async (context) => {
      first(context).getRange('A1:B2').merge();
      first(context).getRange('A1').unmerge();
      await context.sync();
    });
    expect(bench.book.sheets[0]?.merges).toEqual([]);
  });

  it('have looks that are less used', async () => {
    const bench = excelOn();
    await write(bench, [['x']]);
    const told = await bench.run(async (context) => {
      const { format } = first(context).getRange('A1:A2');
      format.font.strikethrough = true;
      format.font.underline = 'Double';
      format.indentLevel = 2;
      format.adjustIndent(1);
      format.textOrientation = 45;
      format.rowHeight = 40;
      format.autofitRows();
      format.useStandardWidth = true;
      format.protection.formulaHidden = true;
      format.load('indentLevel,textOrientation,useStandardHeight,useStandardWidth,font/strikethrough,font/underline,protection/formulaHidden');
      format.borders.load('count,items/sideIndex');
      const border = format.borders.getItemAt(1).load('sideIndex');
      await context.sync();
      return [
        format.font.strikethrough, format.font.underline, format.indentLevel, format.textOrientation, format.useStandardHeight, format.useStandardWidth,
        format.protection.formulaHidden, format.borders.count, border.sideIndex, format.borders.items.length,
      ];
    });
    expect(told).toEqual([true, 'Double', 3, 45, true, true, true, 8, 'EdgeBottom', 8]);
  });

  it('come several at once', async () => {
    const bench = excelOn();
    await write(bench, [[1, 2]]);
    const told = await bench.run(async (context) => {
      const areas = first(context).getRanges('A1,B1');
      areas.format.fill.color = '#FF0000';
      areas.dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      areas.clear('Contents');
      areas.load('isEntireColumn,isEntireRow');
      areas.worksheet.load('name');
      areas.areas.load('items/address');
      const [second, count] = [areas.areas.getItemAt(1).load('address'), areas.areas.getCount()];
      const validation = first(context).getRange('A1').dataValidation.load('type');
      await context.sync();
      return [areas.isEntireColumn, areas.isEntireRow, areas.worksheet.name, areas.areas.items.length, second.address, count.value, validation.type];
    });
    expect(told).toEqual([false, false, 'Sheet1', 2, 'Sheet1!B1', 2, 'List']);
    expect(bench.book.sheets[0]?.cells.get(0)?.get(0)).toMatchObject({ value: '', format: { fillColor: '#FF0000' } });
  });

  it('have a filter or none', async () => {
    const told = await excelOn().run(async (context) => {
      const { autoFilter } = first(context);
      const none = autoFilter.getRangeOrNullObject();
      await context.sync();
      autoFilter.apply('A1:B3');
      const range = autoFilter.getRange().load('address');
      await context.sync();
      return [none.isNullObject, range.address];
    });
    expect(told).toEqual([true, 'Sheet1!A1:B3']);
  });
});

describe('tables', () => {
  it('have looks, an id and their sheet', async () => {
    const bench = await withTable();
    const told = await bench.run(async (context) => {
      const table = context.workbook.tables.getItem('Wards');
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.style = 'TableStyleLight1';
      table.load('id,showBandedRows,showFilterButton,showHeaders,style,worksheet/name');
      table.sort.load('method');
      const [count, none] = [context.workbook.tables.getCount(), context.workbook.tables.getItemOrNullObject('Nowhere')];
      await context.sync();
      return [table.showBandedRows, table.showFilterButton, table.showHeaders, table.style, table.worksheet.name, table.sort.method, count.value, none.isNullObject, table.id !== ''];
    });
    expect(told).toEqual([false, false, true, 'TableStyleLight1', 'Sheet1', 'PinYin', 1, true, true]);
  });

  it('lead to their columns', async () => {
    const told = await (await withTable()).run(async (context) => {
      const table = context.workbook.tables.getItem('Wards');
      table.showTotals = true;
      const { columns } = table;
      columns.load('count,items/name');
      const column = columns.getItemAt(1);
      column.load('id');
      const parts = [column.getRange(), column.getHeaderRowRange(), column.getDataBodyRange(), column.getTotalRowRange()];
      for (const part of parts) part.load('address');
      const count = columns.getCount();
      await context.sync();
      return [columns.count, columns.items.map(({ name }) => name), column.id, ...parts.map(({ address }) => address.replace('Sheet1!', '')), count.value];
    });
    expect(told).toEqual([2, ['Ward', 'n'], 2, 'B1:B5', 'B1', 'B2:B4', 'B5', 2]);
  });

  it('lead to their rows', async () => {
    const told = await (await withTable()).run(async (context) => {
      const { rows } = context.workbook.tables.getItem('Wards');
      rows.load('count,items/index,items/values');
      const place = rows.getItemAt(1).getRange().load('address');
      await context.sync();
      const before = [rows.count, rows.items.map(({ index }) => index), rows.items[1]?.values, place.address];
      rows.getItemAt(0).values = [['New', 9]];
      rows.deleteRowsAt(1, 2);
      const [count, left] = [rows.getCount(), rows.getItemAt(0).load('values')];
      await context.sync();
      return [...before, count.value, left.values];
    });
    expect(told).toEqual([3, [0, 1, 2], [['Reddish', 2]], 'Sheet1!A3:B3', 1, [['New', 9]]]);
  });

  it('are found by where they lie', async () => {
    const told = await (await withTable()).run(async (context) => {
      const tables = first(context).getRange('A1:C9').getTables();
      const [one, byName, none, count] = [tables.getFirst().load('name'), tables.getItem('Wards').load('name'), tables.getItemOrNullObject('x'), tables.getCount()];
      await context.sync();
      return [one.name, byName.name, none.isNullObject, count.value];
    });
    expect(told).toEqual(['Wards', 'Wards', true, 1]);
  });
});

it('names belong to a sheet or to the workbook', async () => {
  const told = await excelOn().run(async (context) => {
    context.workbook.names.add('Everywhere', first(context).getRange('A1'));
    const own = first(context).names.add('Here', first(context).getRange('A2'));
    own.worksheet.load('name');
    const none = context.workbook.names.getItem('Everywhere').worksheetOrNullObject;
    none.load('name');
    const sheet = own.worksheetOrNullObject.load('name');
    const count = context.workbook.names.getCount();
    await context.sync();
    return [own.worksheet.name, none.isNullObject, sheet.name, count.value];
  });
  expect(told).toEqual(['Sheet1', true, 'Sheet1', 1]);
});
