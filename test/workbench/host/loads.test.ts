import { excelOn, write } from './excel-on';

describe('loading a collection', () => {
  it('gives the items with the properties that were asked for', async () => {
    const names = await excelOn('One', 'Two', 'Three').run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(['One', 'Two', 'Three']);
  });

  it('leaves out and stops where $skip and $top say', async () => {
    const names = await excelOn('One', 'Two', 'Three', 'Four').run(async (context) => {
      const sheets = context.workbook.worksheets.load({ name: true, $skip: 1, $top: 2 });
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(['Two', 'Three']);
  });

  it('reaches into collections of its items', async () => {
    const found = await excelOn('One', 'Two').run(async (context) => {
      context.workbook.worksheets.getItem('Two').tables.add('A1:B2', true).name = 'Figures';
      const sheets = context.workbook.worksheets.load('items/name,items/tables/items/name');
      await context.sync();
      return sheets.items.map((sheet) => sheet.tables.items.map((table) => table.name));
    });
    expect(found).toEqual([[], ['Figures']]);
  });

  it('gives items that can be acted on', async () => {
    const bench = excelOn('One', 'Two');
    await bench.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items');
      await context.sync();
      sheets.items[1]?.delete();
      await context.sync();
    });
    expect(bench.book.sheets.map((sheet) => sheet.name)).toEqual(['One']);
  });

  it('gives a collection’s own count without its items', async () => {
    const count = await excelOn().run(async (context) => {
      const { tables } = context.workbook;
      tables.load('count');
      await context.sync();
      return tables.count;
    });
    expect(count).toBe(0);
  });
});

describe('loading an object', () => {
  it('reaches into the objects of its properties', async () => {
    const colour = await excelOn().run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.format.fill.color = '#C00000';
      range.load('format/fill/color, worksheet/name');
      await context.sync();
      return [range.format.fill.color, range.worksheet.name];
    });
    expect(colour).toEqual(['#C00000', 'Sheet1']);
  });

  it('takes its properties as an object of flags', async () => {
    const bench = excelOn();
    await write(bench, [['text']]);
    const data = await bench.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1').load({ values: true, format: { font: { bold: true } } });
      await context.sync();
      return [range.values, range.format.font.bold];
    });
    expect(data).toEqual([[['text']], false]);
  });

  it('sets several properties at once with set()', async () => {
    const bench = excelOn();
    const look = await bench.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.set({ values: [[7]], format: { font: { bold: true, color: '#FFFFFF' }, wrapText: true } });
      range.load('values,format/font/bold,format/font/color,format/wrapText');
      await context.sync();
      return [range.values, range.format.font.bold, range.format.font.color, range.format.wrapText];
    });
    expect(look).toEqual([[[7]], true, '#FFFFFF', true]);
  });
});

describe('a null object', () => {
  it('stands for a sheet that is not there', async () => {
    const isNull = await excelOn().run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere').load('name');
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it('makes every object that is reached through it null as well', async () => {
    const isNull = await excelOn().run(async (context) => {
      const used = context.workbook.worksheets.getItemOrNullObject('Nowhere').getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      return used.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it('cannot be written to', async () => {
    const refusal = await excelOn().refusal(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('Nowhere').getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(refusal.code).toBe('ItemNotFound');
  });
});
