import { excelOn } from './excel-on';

const absent = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItemOrNullObject('Nowhere');

describe('isNullObject', () => {
  it('is not known before sync', async () => {
    const refusal = await excelOn().refusal((context) => Promise.resolve(absent(context).isNullObject));
    expect(refusal.code).toBe('PropertyNotLoaded');
  });

  it('is known after sync without being loaded, true and false', async () => {
    const known = await excelOn('Here').run(async (context) => {
      const [none, one] = [absent(context), context.workbook.worksheets.getItemOrNullObject('Here')];
      await context.sync();
      return [none.isNullObject, one.isNullObject];
    });
    expect(known).toEqual([true, false]);
  });

  it('is true of each kind of object that may not be there', async () => {
    const known = await excelOn('Here').run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getFirst();
      const objects: readonly OfficeExtension.ClientObject[] = [
        workbook.tables.getItemOrNullObject('T'), workbook.names.getItemOrNullObject('n'), workbook.settings.getItemOrNullObject('s'), sheet.getUsedRangeOrNullObject(true),
        sheet.getRange('A1').getIntersectionOrNullObject('C3'), sheet.charts.getItemOrNullObject('c'), sheet.getNextOrNullObject(), sheet.freezePanes.getLocationOrNullObject(),
      ];
      await context.sync();
      return objects.map(({ isNullObject }) => isNullObject);
    });
    expect(known).toEqual(Array.from({ length: 8 }, () => true));
  });
});

describe('a null object', () => {
  it('has no properties, also where they were loaded, and nothing as JSON', async () => {
    const seen = await excelOn().run(async (context) => {
      const sheet = absent(context).load('name');
      await context.sync();
      return [sheet.name, sheet.toJSON()];
    });
    expect(seen).toEqual([undefined, {}]);
  });

  it('gives null objects by its methods, in its own batch and in later ones', async () => {
    const known = await excelOn().run(async (context) => {
      const sheet = absent(context);
      const now = sheet.getRange('A1').getCell(0, 0);
      await context.sync();
      const later = sheet.getRange('A1');
      later.load('address');
      await context.sync();
      return [now.isNullObject, later.isNullObject];
    });
    expect(known).toEqual([true, true]);
  });

  it('gives collections that are null', async () => {
    const known = await excelOn().run(async (context) => {
      const tables = absent(context).tables.load('items/name');
      await context.sync();
      return tables.isNullObject;
    });
    expect(known).toBe(true);
  });

  it('cannot be acted on or counted: the batch ends there', async () => {
    const bench = excelOn();
    for (const act of [(sheet: Excel.Worksheet) => { sheet.activate(); }, (sheet: Excel.Worksheet) => void sheet.tables.getCount()]) {
      const refusal = await bench.refusal(async (context) => {
        act(absent(context));
        await context.sync();
      });
      expect(refusal.code).toBe('ItemNotFound');
    }
  });

  it('cannot be an argument', async () => {
    const refusal = await excelOn().refusal(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').copyFrom(absent(context).getRange('A1'));
      await context.sync();
    });
    expect(refusal.code).toBe('ItemNotFound');
  });
});

describe('an item by its place', () => {
  it('is the item within bounds', async () => {
    const seen = await excelOn().run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.tables.add('A1:B3', true).name = 'First';
      sheet.tables.add('D1:E3', true).name = 'Second';
      const [table, row, column] = [context.workbook.tables.getItemAt(1), sheet.tables.getItemAt(0).rows.getItemAt(1), sheet.tables.getItemAt(0).columns.getItemAt(1)];
      table.load('name');
      row.load('index');
      column.load('index');
      await context.sync();
      return [table.name, row.index, column.index];
    });
    expect(seen).toEqual(['Second', 1, 1]);
  });

  it.each([-1, 2])('is ItemNotFound at %i of two, when the batch comes to it', async (place) => {
    const bench = excelOn();
    const refusal = await bench.refusal(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.tables.add('A1:B3', true);
      sheet.tables.add('D1:E3', true);
      context.workbook.tables.getItemAt(place).load('name');
      context.workbook.worksheets.add('Never');
      await context.sync();
    });
    expect(refusal).toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: expect.stringContaining('GetItemAt') as string } });
    expect(bench.book.sheets.map(({ tables }) => tables.length)).toEqual([2]);
  });

  it('lies outside the range for getCell, as in Excel, and is refused for getRow', async () => {
    const bench = excelOn();
    const address = await bench.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange('A1:B2').getCell(4, 4).load('address');
      await context.sync();
      return cell.address;
    });
    expect(address).toBe('Sheet1!E5');
    const refusal = await bench.refusal(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:B2').getRow(4).load('address');
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidArgument');
  });
});
