/** `set()` as the library does it, and values that fit a range or do not. */
import { excelOn, read, write } from './excel-on';

describe('set()', () => {
  it('takes what was loaded of another object of the same class', async () => {
    const bench = excelOn();
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').set({ values: [['copied']], format: { fill: { color: '#FFC000' }, font: { bold: true } } });
      const from = sheet.getRange('A1').load('values,address,format/fill/color');
      await context.sync();
      sheet.getRange('C3').set(from);
      await context.sync();
    });
    const { values, format } = await read(bench, 'C3', 'values,format/fill/color,format/font/bold');
    expect([values, format?.fill?.color]).toEqual([[['copied']], '#FFC000']);
    // It was not loaded.
    expect(format?.font?.bold).toBe(false);
  });

  it.each([
    ['a read-only property', { address: 'B1' }],
    ['an object that has no set', { worksheet: { name: 'Other' } }],
    ['a property that there is not', { nonsense: 1 }],
  ])('refuses %s before anything is sent', async (_, properties) => {
    const bench = excelOn();
    const refusal = await bench.refusal(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').set(properties as Excel.Interfaces.RangeUpdateData);
      await context.sync();
    });
    expect(refusal).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.set' } });
    expect(bench.host.counts.roundTrips).toBe(0);
  });

  it('passes over a read-only property where it is asked to', async () => {
    const bench = excelOn();
    await bench.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').set({ address: 'B1', values: [[1]] } as Excel.Interfaces.RangeUpdateData, { throwOnReadOnly: false });
      await context.sync();
    });
    expect((await read(bench, 'A1', 'values')).values).toEqual([[1]]);
  });

  it('refuses an object of another class', async () => {
    const refusal = await excelOn().refusal(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').set(sheet as unknown as Excel.Range);
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidArgument');
  });

  it('does nothing for a property that is undefined', async () => {
    const bench = excelOn();
    await write(bench, [['stays']]);
    await bench.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').set({ values: undefined } as unknown as Excel.Interfaces.RangeUpdateData);
      await context.sync();
    });
    expect((await read(bench, 'A1', 'values')).values).toEqual([['stays']]);
  });
});

describe('values that are written', () => {
  it.each([
    ['too few rows', [[1, 2]]],
    ['too few columns', [[1], [2]]],
    ['rows of different lengths', [[1, 2], [3]]],
    ['one cell for four', [[1]]],
    ['a row that is no list', [1, 2]],
  ])('are refused with InvalidArgument where they do not fit (%s), and no cell changes', async (_, values) => {
    const bench = excelOn();
    await write(bench, [['a', 'b'], ['c', 'd']]);
    const refusal = await bench.refusal(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:B2').values = values as unknown[][];
      await context.sync();
    });
    expect(refusal).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values' } });
    expect((await read(bench, 'A1:B2', 'values')).values).toEqual([['a', 'b'], ['c', 'd']]);
  });

  it.each<['values' | 'formulas' | 'numberFormat', unknown, unknown]>([
    ['values', 7, 7], ['formulas', '=1+1', '=1+1'], ['numberFormat', '0.0%', '0.0%'],
  ])('fill the whole range where one is given alone (%s)', async (property, given, expected) => {
    const bench = excelOn();
    await bench.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:B2')[property] = given as unknown[][];
      await context.sync();
    });
    expect((await read(bench, 'A1:B2', property))[property]).toEqual([[expected, expected], [expected, expected]]);
  });

  it('leave a cell as it is for null, and empty it for an empty text', async () => {
    const bench = excelOn();
    await write(bench, [['a', 'b'], ['c', 'd']]);
    await write(bench, [[null, ''], ['new', null]]);
    expect((await read(bench, 'A1:B2', 'values')).values).toEqual([['a', ''], ['new', 'd']]);
  });

  it('leave number formats as they are for null', async () => {
    const bench = excelOn();
    await bench.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
      range.numberFormat = [['0.0', '0.0']];
      range.numberFormat = [[null, '@']];
      await context.sync();
    });
    expect((await read(bench, 'A1:B1', 'numberFormat')).numberFormat).toEqual([['0.0', '@']]);
  });
});

describe('what a read answers of many or different cells', () => {
  it('is null for whole columns and rows', async () => {
    const { values, formulas, text, numberFormat, valueTypes, rowCount } = await read(excelOn(), 'A:A', 'values,formulas,text,numberFormat,valueTypes,rowCount');
    expect([values, formulas, text, numberFormat, valueTypes, rowCount]).toEqual([null, null, null, null, null, 1_048_576]);
  });

  it('is null for a look that is not the same throughout', async () => {
    const bench = excelOn();
    await bench.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').set({ format: { fill: { color: '#FFC000' } } });
      await context.sync();
    });
    const { format } = await read(bench, 'A1:B1', 'format/fill/color,format/font/bold');
    expect(format).toMatchObject({ fill: { color: null }, font: { bold: false } });
  });

  it('is -1 for the cells of a whole sheet, which are too many to count', async () => {
    expect((await read(excelOn(), 'A1:XFD1048576', 'cellCount')).cellCount).toBe(-1);
  });
});
