/** Each way of writing a load (Excel.Interfaces.…LoadOptions, and the older select, expand, top, skip). */
import { excelOn } from './excel-on';

const named = (sheets: Excel.WorksheetCollection): readonly string[] => sheets.items.map(({ name }) => name);

describe('a part of a collection', () => {
  it.each([
    ['$top', { $top: 2 }, ['One', 'Two']],
    ['$skip', { $skip: 2 }, ['Three', 'Four']],
    ['both', { $top: 1, $skip: 1 }, ['Two']],
    ['$top beyond the end', { $top: 9, $skip: 3 }, ['Four']],
    ['$skip beyond the end', { $skip: 9 }, []],
    ['$top of none', { $top: 0 }, []],
  ])('is given by %s', async (_, part, expected) => {
    const names = await excelOn('One', 'Two', 'Three', 'Four').run(async (context) => {
      const sheets = context.workbook.worksheets.load({ ...part, name: true });
      await context.sync();
      return named(sheets);
    });
    expect(names).toEqual(expected);
  });

  it('is given by the older select, top and skip', async () => {
    const names = await excelOn('One', 'Two', 'Three').run(async (context) => {
      const { worksheets } = context.workbook;
      context.load(worksheets, { select: 'name', top: 1, skip: 1 });
      await context.sync();
      return named(worksheets);
    });
    expect(names).toEqual(['Two']);
  });

  it('cannot be asked for of a collection below another: the library refuses', async () => {
    const refusal = await excelOn().refusal(async (context) => {
      context.load(context.workbook.worksheets, { tables: { $top: 1 } } as OfficeExtension.LoadOption);
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidArgument');
  });

  it('replaces what was loaded before', async () => {
    const names = await excelOn('One', 'Two', 'Three').run(async (context) => {
      const sheets = context.workbook.worksheets.load({ $top: 1, name: true });
      await context.sync();
      sheets.load({ $skip: 1, name: true });
      await context.sync();
      return named(sheets);
    });
    expect(names).toEqual(['Two', 'Three']);
  });
});

describe('a nested load', () => {
  const format = { fill: { color: '#FFC000' }, font: { bold: true } };
  const painted = async (load: (range: Excel.Range) => void): Promise<unknown> =>
    excelOn().run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').set({ format });
      // Another object for the same cell: one that was set answers what was set.
      const range = sheet.getRange('A1');
      load(range);
      await context.sync();
      return range.toJSON();
    });

  it.each<[string, (range: Excel.Range) => void]>([
    ['paths in a text', (range) => { range.load('format/fill/color, format/font/bold'); }],
    ['paths in a list', (range) => { range.load(['format/fill/color', 'format/font/bold']); }],
    ['an object', (range) => { range.load({ format: { fill: { color: true }, font: { bold: true } } }); }],
    ['the older select', (range) => { range.load({ select: 'format/fill/color,format/font/bold' }); }],
    ['names in another case', (range) => { range.load('Format/Fill/Color,format/FONT/bold'); }],
  ])('is the same by %s', async (_, load) => {
    expect(await painted(load)).toEqual({ format });
  });

  it('leaves out what is asked for with false', async () => {
    expect(await painted((range) => { range.load({ address: false, values: true }); })).toEqual({ values: [['']] });
  });

  it('of $all gives every plain property of that object, and none of the objects below', async () => {
    const data = await painted((range) => { range.load({ format: { $all: true } }); });
    expect(data).toMatchObject({ format: { wrapText: false, horizontalAlignment: 'General' } });
    expect(JSON.stringify(data)).not.toMatch(/fill|font/);
  });

  it('by the older expand brings an object with all the plain properties beside it', async () => {
    const data = await painted((range) => { range.load({ select: 'address', expand: 'format/fill' }); });
    expect(data).toEqual({ address: 'Sheet1!A1', format: { fill: { color: '#FFC000', pattern: 'Solid', patternColor: '#000000' } } });
  });

  it('reaches through a collection’s items', async () => {
    const seen = await excelOn().run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:C1').values = [[1, '', 3]];
      sheet.getRange('C1').format.fill.color = '#FFC000';
      const areas = sheet.getRanges('A1,C1').areas.load('items/address,items/format/fill/color');
      await context.sync();
      return areas.items.map(({ address, format: { fill } }) => [address, fill.color]);
    });
    expect(seen).toEqual([['Sheet1!A1', '#FFFFFF'], ['Sheet1!C1', '#FFC000']]);
  });

  it('refuses a property that the stand-in has not, by name', async () => {
    const refusal = await excelOn().refusal(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').load('format/readingOrder');
      await context.sync();
    });
    expect(refusal).toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('RangeFormat.readingOrder') as string });
  });
});

describe('toJSON', () => {
  it('gives what was loaded and nothing else, nested', async () => {
    const data = await excelOn('One', 'Two').run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getFirst().tables.add('A1:B2', true).name = 'Figures';
      worksheets.load('items/name,items/tables/items/name');
      await context.sync();
      return JSON.parse(JSON.stringify(worksheets)) as unknown;
    });
    expect(data).toMatchObject({ items: [{ name: 'One', tables: [{ name: 'Figures' }] }, { name: 'Two', tables: [] }] });
  });

  it('is empty before anything was loaded', async () => {
    const data = await excelOn().run((context) => Promise.resolve([context.workbook.worksheets.toJSON(), context.workbook.worksheets.getFirst().toJSON()]));
    expect(data).toEqual([{}, {}]);
  });

  it('adds up over several loads, and takes what was set', async () => {
    const data = await excelOn().run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1').load('address');
      await context.sync();
      range.load('rowCount');
      range.values = [['set']];
      await context.sync();
      return range.toJSON();
    });
    expect(data).toEqual({ address: 'Sheet1!A1', rowCount: 1, values: [['set']] });
  });
});
