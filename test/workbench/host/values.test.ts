import { ensureCell } from '../../../src/workbench/book/make';
import { internFormat } from '../../../src/workbench/book/formats';
import { excelOn, read, write } from './excel-on';

describe('writing values', () => {
  it('leaves a cell where the value is null, and clears it where it is ""', async () => {
    const bench = excelOn();
    await write(bench, [['a', 'b']]);
    await write(bench, [[null, '']]);
    expect((await read(bench, 'A1:B1', 'values')).values).toEqual([['a', '']]);
  });

  it('refuses an array of another size than the range’s, and writes none of it', async () => {
    const bench = excelOn();
    const refusal = await bench.refusal(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:B2').values = [[1, 2]];
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidArgument');
    expect((await read(bench, 'A1', 'values')).values).toEqual([['']]);
  });

  it('refuses a large array of another size, which office.js sends in parts', async () => {
    const refusal = await excelOn().refusal(async (context) => {
      const rows = Array.from({ length: 2000 }, () => [1]);
      context.workbook.worksheets.getFirst().getRange('A1:A1999').values = rows;
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidArgument');
  });

  it('fills the range with a single value', async () => {
    const bench = excelOn();
    await bench.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:B2').values = 5 as never;
      await context.sync();
    });
    expect((await read(bench, 'A1:B2', 'values')).values).toEqual([[5, 5], [5, 5]]);
  });

  // excel-facts: range.values is en-US and formula-active.
  it.each([
    ['=1+1', '=1+1'],
    ['+cmd', '=+cmd'],
    ['-cmd', '=-cmd'],
    ['@SUM(A1)', '=@SUM(A1)'],
  ])('makes a formula of %s', async (text, formula) => {
    const bench = excelOn();
    await write(bench, [[text]]);
    expect((await read(bench, 'A1', 'formulas')).formulas).toEqual([[formula]]);
  });

  it('makes no formula of such text where the number format is "@"', async () => {
    const bench = excelOn();
    await bench.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:A2');
      range.numberFormat = [['@'], ['@']];
      range.values = [['=1+1'], ['0012']];
      await context.sync();
    });
    const data = await read(bench, 'A1:A2', 'values,formulas,text,valueTypes');
    expect(data).toMatchObject({ values: [['=1+1'], ['0012']], formulas: [['=1+1'], ['0012']], text: [['=1+1'], ['0012']] });
    expect(data.valueTypes).toEqual([['String'], ['String']]);
  });

  it('takes a leading apostrophe as the mark of text and does not keep it', async () => {
    const bench = excelOn();
    await write(bench, [["'0012"]]);
    expect(await read(bench, 'A1', 'values,valueTypes')).toMatchObject({ values: [['0012']], valueTypes: [['String']] });
  });

  it.each([
    ['12', 12, 'General'],
    ['1,234', 1234, '#,##0'],
    ['12%', 0.12, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['$1,200', 1200, '$#,##0'],
    ['TRUE', true, 'General'],
    ['(5)', -5, 'General'],
    // 31 December 2014 is serial 42004 in the 1900 date system.
    ['12/31/2014', 42004, 'm/d/yyyy'],
    // A year and a month: the first of the month, 1 December 2014.
    ['2014/12', 41974, 'mmm-yy'],
  ])('reads %s as Excel reads typed text', async (text, value, format) => {
    const bench = excelOn();
    await write(bench, [[text]]);
    expect(await read(bench, 'A1', 'values,numberFormat')).toMatchObject({ values: [[value]], numberFormat: [[format]] });
  });

  it('gives and takes formulas by how far away their references are', async () => {
    const bench = excelOn();
    await write(bench, [[2, '=A1*2', '=$A$1+A1']]);
    expect((await read(bench, 'A1:C1', 'formulasR1C1')).formulasR1C1).toEqual([[2, '=RC[-1]*2', '=R1C1+RC[-2]']]);
    await bench.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A2:B3').formulasR1C1 = [['=R[-1]C', 'text'], ['=SUM(R1C1:R[-1]C[0])', '=R[-5]C']];
      await context.sync();
    });
    expect((await read(bench, 'A2:B3', 'formulas')).formulas).toEqual([['=A1', 'text'], ['=SUM($A$1:A2)', '=#REF!']]);
  });

  it.each(['2014/15', '31/12/2014', 'y/e Dec 14', '31.2% (53)', '258 (68)', '139*', 'N/A', '-', '£1,170,238', '14,37', '1,5'])('keeps %s as text', async (text) => {
    const bench = excelOn();
    await write(bench, [[text]]);
    expect(await read(bench, 'A1', 'values,valueTypes')).toMatchObject({ values: [[text]], valueTypes: [['String']] });
  });

  it('takes the name of an error for the error', async () => {
    const bench = excelOn();
    await write(bench, [['#N/A']]);
    expect(await read(bench, 'A1', 'values,valueTypes')).toMatchObject({ values: [['#N/A']], valueTypes: [['Error']] });
  });

  it('refuses text of more than 32,767 characters', async () => {
    const refusal = await excelOn().refusal(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [['x'.repeat(32_768)]];
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidArgument');
  });

  it('keeps a formula’s value when the same formula is written again', async () => {
    const bench = excelOn();
    const [sheet] = bench.book.sheets;
    if (!sheet) throw new Error('A sheet was expected.');
    Object.assign(ensureCell(sheet, 0, 0), { value: 42, formula: '=6*7' });
    await write(bench, [['=6*7']]);
    expect(await read(bench, 'A1', 'values,formulas')).toMatchObject({ values: [[42]], formulas: [['=6*7']] });
  });

  it('writes nothing into the cells that lie under a merged one', async () => {
    const bench = excelOn();
    await bench.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
      range.values = [['left', 'right']];
      range.merge();
      range.values = [['new left', 'new right']];
      await context.sync();
    });
    expect((await read(bench, 'A1:B1', 'values')).values).toEqual([['new left', '']]);
  });

  it('records each cell that changed, for whoever saves the workbook', async () => {
    const bench = excelOn();
    await write(bench, [['a', null], [null, 'b']]);
    expect([...(bench.book.sheets[0]?.touched.cells ?? [])].map(([row, columns]) => [row, ...columns])).toEqual([[0, 0], [1, 1]]);
  });
});

describe('reading', () => {
  it('gives text by number format', async () => {
    const bench = excelOn();
    await bench.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:D1');
      range.numberFormat = [['#,##0', '0.0%', 'dd/mm/yyyy', '"£"#,##0']];
      range.values = [[1234567, 0.3125, 42004, 1170238]];
      await context.sync();
    });
    expect((await read(bench, 'A1:D1', 'text')).text).toEqual([['1,234,567', '31.3%', '31/12/2014', '£1,170,238']]);
  });

  it('gives dates of the 1904 system as the days that they are', async () => {
    const bench = excelOn();
    bench.book.dateSystem = '1904';
    await bench.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.numberFormat = [['yyyy-mm-dd']];
      // 31 December 2014 is 42004 in the 1900 system and 1462 less in the 1904 system (ECMA-376 part 1, 18.17.4.1).
      range.values = [[40542]];
      await context.sync();
    });
    expect((await read(bench, 'A1', 'text')).text).toEqual([['2014-12-31']]);
  });

  it('tells kinds of values apart', async () => {
    const bench = excelOn();
    await write(bench, [['text', 1.5, true, '#REF!', null]]);
    expect((await read(bench, 'A1:E1', 'valueTypes')).valueTypes).toEqual([['String', 'Double', 'Boolean', 'Error', 'Empty']]);
  });

  it('gives null for whole columns', async () => {
    const bench = excelOn();
    await write(bench, [[1]]);
    expect(await read(bench, 'A:F', 'values,text,formulas,numberFormat')).toMatchObject({ values: null, text: null, formulas: null, numberFormat: null });
  });
});

describe('the used range', () => {
  it('counts formatted blanks, unless only values are asked for', async () => {
    const bench = excelOn();
    await write(bench, [[1]]);
    const [sheet] = bench.book.sheets;
    if (!sheet) throw new Error('A sheet was expected.');
    const cell = ensureCell(sheet, 4, 3);
    cell.format = internFormat({ ...cell.format, fillColor: '#FFFF00' });
    const addresses = await bench.run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      const all = first.getUsedRange().load('address');
      const values = first.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      return [all.address, values.address];
    });
    expect(addresses).toEqual(['Sheet1!A1:D5', 'Sheet1!A1']);
  });

  it('is a null object on an empty sheet', async () => {
    const isNull = await excelOn().run(async (context) => {
      const used = context.workbook.worksheets.getFirst().getUsedRangeOrNullObject().load('address');
      await context.sync();
      return used.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it('of a part of the sheet stays within it', async () => {
    const bench = excelOn();
    await write(bench, [[1, 2], [3, 4], [5, 6]]);
    const address = await bench.run(async (context) => {
      const used = context.workbook.worksheets.getFirst().getRange('B2:F99').getUsedRange(true).load('address');
      await context.sync();
      return used.address;
    });
    expect(address).toBe('Sheet1!B2:B3');
  });
});
