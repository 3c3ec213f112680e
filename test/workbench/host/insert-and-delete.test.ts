import { excelOn, read, write } from './excel-on';

describe('inserting cells', () => {
  it('moves what stands below down', async () => {
    const bench = excelOn();
    await write(bench, [['a', 'b'], ['c', 'd']]);
    await bench.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').insert('Down');
      await context.sync();
    });
    expect((await read(bench, 'A1:B3', 'values')).values).toEqual([['', 'b'], ['a', 'd'], ['c', '']]);
  });

  it('moves ranges that are still spoken of', async () => {
    const address = await excelOn().run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('B5:C9');
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Sheet1!B7:C11');
  });

  it('moves names, merged cells, heights, hidden rows and page breaks with their rows', async () => {
    const bench = excelOn();
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      context.workbook.names.add('Here', sheet.getRange('A5'));
      sheet.getRange('A6:B6').merge();
      sheet.getRange('7:7').format.rowHeight = 40;
      sheet.getRange('8:8').rowHidden = true;
      sheet.horizontalPageBreaks.add('A9');
      sheet.getRange('2:2').insert('Down');
      await context.sync();
    });
    const [sheet] = bench.book.sheets;
    expect(bench.book.names[0]?.formula).toBe('=Sheet1!$A$6');
    expect(sheet?.merges).toEqual([{ row: 6, column: 0, rows: 1, columns: 2 }]);
    expect([...(sheet?.rowHeights ?? [])]).toEqual([[7, 40]]);
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([8]);
    expect(sheet?.layout.horizontalBreaks).toEqual([9]);
  });

  it('is refused where a table would be torn apart', async () => {
    const refusal = await excelOn().refusal(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.tables.add('A3:C5', true);
      sheet.getRange('A1').insert('Down');
      await context.sync();
    });
    expect(refusal.code).toBe('InsertDeleteConflict');
  });
});

describe('deleting cells', () => {
  it('pulls what stands to the right to the left', async () => {
    const bench = excelOn();
    await write(bench, [['a', 'b', 'c'], ['d', 'e', 'f']]);
    await bench.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').delete('Left');
      await context.sync();
    });
    expect((await read(bench, 'A1:C2', 'values')).values).toEqual([['b', 'c', ''], ['d', 'e', 'f']]);
  });

  it('makes an invalid reference of a range that was deleted', async () => {
    const refusal = await excelOn().refusal(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('B2');
      await context.sync();
      sheet.getRange('2:2').delete('Up');
      range.load('address');
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidReference');
  });

  it('touches every cell that changed place', async () => {
    const bench = excelOn();
    await write(bench, [['a'], ['b'], ['c']]);
    const [sheet] = bench.book.sheets;
    sheet?.touched.cells.clear();
    await bench.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('1:1').delete('Up');
      await context.sync();
    });
    expect([...(sheet?.touched.cells.keys() ?? [])].sort()).toEqual([0, 1, 2]);
  });
});
