import { excelOn, read, write } from './excel-on';

describe('the order of a batch', () => {
  it('reads what was written before and not what was written after', async () => {
    const seen = await excelOn().run(async (context) => {
      const [first, second] = [context.workbook.worksheets.getFirst().getRange('A1'), context.workbook.worksheets.getFirst().getRange('A1')];
      first.values = [[1]];
      first.load('values');
      second.values = [[2]];
      second.load('values');
      await context.sync();
      return [first.values, second.values];
    });
    expect(seen).toEqual([[[1]], [[2]]]);
  });

  it('keeps what was loaded until it is loaded again', async () => {
    const seen = await excelOn().run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange('A1').load('values');
      await context.sync();
      context.workbook.worksheets.getFirst().getRange('A1').values = [['new']];
      await context.sync();
      const before = cell.values;
      cell.load('values');
      await context.sync();
      return [before, cell.values];
    });
    expect(seen).toEqual([[['']], [['new']]]);
  });

  it('works out formulas between a write and the load that follows it', async () => {
    const seen = await excelOn().run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B1').formulas = [[1, '=A1*10']];
      const once = sheet.getRange('B1').load('values');
      sheet.getRange('A1').values = [[2]];
      const again = sheet.getRange('B1').load('values');
      await context.sync();
      return [once.values, again.values];
    });
    expect(seen).toEqual([[[10]], [[20]]]);
  });

  it('does nothing before sync, and what is left to do after the function that was run', async () => {
    const bench = excelOn();
    await bench.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [['waits']];
      await Promise.resolve();
      expect(bench.book.sheets[0]?.cells.size).toBe(0);
    });
    expect((await read(bench, 'A1', 'values')).values).toEqual([['waits']]);
  });

  it('gives back what was given to sync', async () => {
    const given = { some: 'thing' };
    expect(await excelOn().run((context) => context.sync(given))).toBe(given);
  });
});

describe('a batch that fails', () => {
  it('leaves every request before it done and none after, whatever they were', async () => {
    const bench = excelOn();
    const refusal = await bench.refusal(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.name = 'Renamed';
      context.workbook.worksheets.add('Added');
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1:B2').values = [[1]];
      context.workbook.worksheets.add('Never');
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidArgument');
    expect(bench.book.sheets.map(({ name }) => name)).toEqual(['Renamed', 'Added']);
    expect((await read(bench, 'A1', 'values,format/font/bold')).format?.font?.bold).toBe(true);
  });

  it('gives what was loaded before it, and leaves unloaded what comes after', async () => {
    const bench = excelOn();
    await write(bench, [['here']]);
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const [before, after] = [sheet.getRange('A1').load('values'), sheet.getRange('B1')];
      sheet.getRange('A1:B2').values = [[1]];
      after.load('values');
      await context.sync().catch(() => undefined);
      expect(before.values).toEqual([['here']]);
      expect(() => after.values).toThrow(/values/);
    });
  });

  it('can be followed by another of the same run', async () => {
    const bench = excelOn();
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B2').values = [[1]];
      await context.sync().catch(() => undefined);
      sheet.getRange('A1').values = [['then']];
      await context.sync();
    });
    expect((await read(bench, 'A1', 'values')).values).toEqual([['then']]);
  });
});

describe('while a person edits a cell', () => {
  it('a run with delayForCellEdit waits, and is done once the cell is left', async () => {
    const bench = excelOn();
    bench.host.cellEditing = true;
    let done = false;
    const run = bench.excel().run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [['waited']];
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(done).toBe(false);
    bench.host.cellEditing = false;
    await run;
    expect((await read(bench, 'A1', 'values')).values).toEqual([['waited']]);
  });

  it('a run without it fails at once, and the one that waits is not disturbed', async () => {
    const bench = excelOn();
    bench.host.cellEditing = true;
    const waits = bench.excel().run({ delayForCellEdit: true }, async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange('A1').load('address');
      await context.sync();
      return cell.address;
    });
    const refusal = await bench.refusal(async (context) => {
      context.workbook.worksheets.getFirst().load('name');
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidOperationInCellEditMode');
    bench.host.cellEditing = false;
    expect(await waits).toBe('Sheet1!A1');
  });
});
