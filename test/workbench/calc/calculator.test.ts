import { newBook, newSheet, ensureCell } from '../../../src/workbench/book/make';
import { excelOn, excelOnBook, read, write } from '../host/excel-on';

const values = async (bench: ReturnType<typeof excelOn>, address: string) => (await read(bench, address, 'values')).values;

describe('a formula', () => {
  it('follows the cells that it rests on, through others, in the same batch', async () => {
    const bench = excelOn();
    await write(bench, [[1, 2, '=A1+B1', '=C1*10', '=SUM(A1:D1)']]);
    expect(await values(bench, 'C1:E1')).toEqual([[3, 30, 36]]);
    const after = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [[5]];
      const range = sheet.getRange('C1:E1').load('values');
      await context.sync();
      return range.values;
    });
    expect(after).toEqual([[7, 70, 84]]);
  });

  it('is worked out after those that it rests on, in whatever order they were written', async () => {
    const bench = excelOn();
    await write(bench, [['=B1+1', '=C1+1', '=D1+1', 1]]);
    expect(await values(bench, 'A1:D1')).toEqual([[4, 3, 2, 1]]);
  });

  it('keeps a long chain', async () => {
    const bench = excelOn();
    const rows = Array.from({ length: 5000 }, (_, row) => [row === 0 ? 1 : `=A${row}+1`]);
    await write(bench, rows);
    await write(bench, [[100]]);
    expect(await values(bench, 'A5000')).toEqual([[5099]]);
  });

  it('comes to nothing where it goes round in a circle', async () => {
    const bench = excelOn();
    await write(bench, [['=B1+1', '=A1+1']]);
    expect((await values(bench, 'A1:B1'))?.flat()).toContain(0);
  });

  it('keeps the value that the file had for it while nothing changed, and where it cannot be worked out', async () => {
    const sheet = newSheet('{1}', 'Sheet1');
    Object.assign(ensureCell(sheet, 0, 0), { value: 7, formula: '=1+1' });
    Object.assign(ensureCell(sheet, 0, 1), { value: 45000, formula: '=TODAY()+C1' });
    Object.assign(ensureCell(sheet, 0, 2), { value: 1 });
    const bench = excelOnBook(newBook([sheet]));
    expect(await values(bench, 'A1:B1')).toEqual([[7, 45000]]);
    await bench.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('C1').values = [[2]];
      await context.sync();
    });
    expect(await values(bench, 'A1:B1')).toEqual([[7, 45000]]);
    expect(sheet.touched.cells.get(0)).toEqual(new Set([2]));
  });

  it('waits in manual mode until it is told to', async () => {
    const bench = excelOn();
    await write(bench, [[1, '=A1*2']]);
    await bench.run(async (context) => {
      context.workbook.application.calculationMode = 'Manual';
      context.workbook.worksheets.getFirst().getRange('A1').values = [[10]];
      await context.sync();
    });
    expect(await values(bench, 'B1')).toEqual([[2]]);
    await bench.run(async (context) => {
      context.workbook.application.calculate('Recalculate');
      await context.sync();
    });
    expect(await values(bench, 'B1')).toEqual([[20]]);
  });

  it('is worked out anew in full where that is asked for, what a file said notwithstanding', async () => {
    const sheet = newSheet('{1}', 'Sheet1');
    Object.assign(ensureCell(sheet, 0, 0), { value: 7, formula: '=1+1' });
    const bench = excelOnBook(newBook([sheet]));
    await bench.run(async (context) => {
      context.workbook.application.calculate('Full');
      await context.sync();
    });
    expect(await values(bench, 'A1')).toEqual([[2]]);
  });

  it('knows names and the parts of tables', async () => {
    const bench = excelOn();
    await write(bench, [['Ward', 'Crimes', 'Double'], ['a', 3, ''], ['b', 4, '']]);
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.tables.add('A1:C3', true).name = 'Wards';
      context.workbook.names.add('Base', sheet.getRange('B2:B3'));
      sheet.getRange('C2:C3').formulas = [['=[@Crimes]*2'], ['=Wards[[#This Row],[Crimes]]*2']];
      sheet.getRange('E1:E3').formulas = [['=SUM(Wards[Double])'], ['=SUM(Base)'], ['=COUNTA(Wards[#Headers])']];
      await context.sync();
    });
    expect(await values(bench, 'C2:C3')).toEqual([[6], [8]]);
    expect(await values(bench, 'E1:E3')).toEqual([[14], [7], [3]]);
  });

  it('tells that a sheet was calculated', async () => {
    const bench = excelOnBook(newBook([newSheet('{calculated}', 'Sheet1')]));
    const heard: string[] = [];
    await bench.run(async (context) => {
      context.workbook.worksheets.getFirst().onCalculated.add((args) => {
        heard.push(args.worksheetId);
        return Promise.resolve();
      });
      await context.sync();
    });
    await write(bench, [[1, '=A1']]);
    await new Promise((resolve) => void setTimeout(resolve));
    expect(heard).toEqual(['{calculated}']);
  });
});

describe('a formula follows', () => {
  const formula = async (bench: ReturnType<typeof excelOn>, address: string) => (await read(bench, address, 'formulas')).formulas?.[0]?.[0] as string;

  it('rows that are put in and taken out', async () => {
    const bench = excelOn();
    await write(bench, [[1, '=SUM(A1:A3)+$A$3'], [2, ''], [3, '']]);
    await bench.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('2:2').insert('Down');
      await context.sync();
    });
    expect(await formula(bench, 'B1')).toBe('=SUM(A1:A4)+$A$4');
    await bench.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('4:4').delete('Up');
      await context.sync();
    });
    expect(await formula(bench, 'B1')).toBe('=SUM(A1:A3)+#REF!');
    expect(await values(bench, 'B1')).toEqual([['#REF!']]);
  });

  it('a sheet that gets another name', async () => {
    const bench = excelOn('Sheet1', 'Data');
    await write(bench, [['=Data!A1+1']]);
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem('Data').name = 'New data';
      await context.sync();
    });
    expect(await formula(bench, 'A1')).toBe("='New data'!A1+1");
  });
});
