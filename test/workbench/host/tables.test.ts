import { type Bench, excelOn, read, write } from './excel-on';

const HEADED = [['Measure', 'Value'], ['Burglary', 10], ['Robbery', 20]];

/** A sheet with a table "Figures" in A1:B3. */
async function withTable(): Promise<Bench> {
  const bench = excelOn('One', 'Two');
  await write(bench, HEADED);
  await bench.run(async (context) => {
    context.workbook.worksheets.getFirst().tables.add('A1:B3', true).name = 'Figures';
    await context.sync();
  });
  return bench;
}

/** What the table says of itself. */
async function addresses(bench: Bench): Promise<unknown> {
  return bench.run(async (context) => {
    const table = context.workbook.tables.getItem('Figures');
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((range) => range.load('address'));
    await context.sync();
    return parts.map((range) => range.address);
  });
}

describe('a table', () => {
  it('has a range, a header row and a body', async () => {
    expect(await addresses(await withTable())).toEqual(['One!A1:B3', 'One!A1:B1', 'One!A2:B3']);
  });

  it('grows by rows at its end, and moves what stands below', async () => {
    const bench = await withTable();
    await bench.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A4').values = [['a note']];
      context.workbook.tables.getItem('Figures').rows.add(undefined, [['Arson', 5], ['Fraud', 7]]);
      await context.sync();
    });
    expect((await read(bench, 'A1:A6', 'values')).values).toEqual([['Measure'], ['Burglary'], ['Robbery'], ['Arson'], ['Fraud'], ['a note']]);
    expect(await addresses(bench)).toEqual(['One!A1:B5', 'One!A1:B1', 'One!A2:B5']);
  });

  it('grows by rows at its beginning', async () => {
    const bench = await withTable();
    await bench.run(async (context) => {
      context.workbook.tables.getItem('Figures').rows.add(0, [['Arson', 5]]);
      await context.sync();
    });
    expect((await read(bench, 'A1:A4', 'values')).values).toEqual([['Measure'], ['Arson'], ['Burglary'], ['Robbery']]);
  });

  it('made of headers alone puts its first rows where the blank one stood, above a total row', async () => {
    const bench = excelOn('One');
    await bench.run(async (context) => {
      const table = context.workbook.worksheets.getFirst().tables.add('A1:B1', true);
      table.name = 'Figures';
      table.showTotals = true;
      table.rows.add(undefined, [['Arson', 5], ['Fraud', 7]]);
      table.rows.add(undefined, [['Theft', 9]]);
      await context.sync();
    });
    expect(await addresses(bench)).toEqual(['One!A1:B5', 'One!A1:B1', 'One!A2:B4']);
    expect((await read(bench, 'A1:A5', 'values')).values).toEqual([['Column1'], ['Arson'], ['Fraud'], ['Theft'], ['Total']]);
  });

  it('keeps a first row that was written by hand when rows are added', async () => {
    const bench = excelOn('One');
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const table = sheet.tables.add('A1:B1', true);
      sheet.getRange('A2:B2').values = [['Arson', 5]];
      table.rows.add(undefined, [['Fraud', 7]]);
      await context.sync();
    });
    expect((await read(bench, 'A2:A3', 'values')).values).toEqual([['Arson'], ['Fraud']]);
  });

  it('loses several rows that do not lie together', async () => {
    const bench = await withTable();
    await bench.run(async (context) => {
      const { rows } = context.workbook.tables.getItem('Figures');
      rows.add(undefined, [['Arson', 5], ['Fraud', 7]]);
      rows.deleteRows([1, 3]);
      await context.sync();
    });
    expect((await read(bench, 'A1:A4', 'values')).values).toEqual([['Measure'], ['Burglary'], ['Arson'], ['']]);
  });

  it('loses a row', async () => {
    const bench = await withTable();
    await bench.run(async (context) => {
      context.workbook.tables.getItem('Figures').rows.getItemAt(0).delete();
      await context.sync();
    });
    expect((await read(bench, 'A1:A3', 'values')).values).toEqual([['Measure'], ['Robbery'], ['']]);
  });

  it('finds its columns by name', async () => {
    const bench = await withTable();
    const column = await bench.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('Figures');
      const found = columns.getItem('value').load('name,index,values');
      const missing = columns.getItemOrNullObject('Nothing').load('name');
      await context.sync();
      return [found.name, found.index, found.values as unknown, missing.isNullObject];
    });
    expect(column).toEqual(['Value', 1, [['Value'], [10], [20]], true]);
  });

  it('takes a new header for a column’s name, made unique and text', async () => {
    const bench = await withTable();
    await bench.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:B1').values = [[2016, 2016]];
      await context.sync();
    });
    expect((await read(bench, 'A1:B1', 'values')).values).toEqual([['2016', '20162']]);
  });

  it('without headers gets some, and its cells move down', async () => {
    const bench = excelOn();
    await write(bench, [['a', 1]]);
    await bench.run(async (context) => {
      context.workbook.worksheets.getFirst().tables.add('A1:B1', false);
      await context.sync();
    });
    expect((await read(bench, 'A1:B2', 'values')).values).toEqual([['Column1', 'Column2'], ['a', 1]]);
  });

  it('shows a total row and takes it away again', async () => {
    const bench = await withTable();
    const address = await bench.run(async (context) => {
      const table = context.workbook.tables.getItem('Figures');
      table.showTotals = true;
      const totals = table.getTotalRowRange().load('address,values');
      await context.sync();
      table.showTotals = false;
      await context.sync();
      return [totals.address, totals.values[0]?.[0] as unknown];
    });
    expect(address).toEqual(['One!A4:B4', 'Total']);
    expect(await addresses(bench)).toEqual(['One!A1:B3', 'One!A1:B1', 'One!A2:B3']);
  });

  it('becomes a plain range and leaves its contents', async () => {
    const bench = await withTable();
    await bench.run(async (context) => {
      context.workbook.tables.getItem('Figures').convertToRange();
      await context.sync();
    });
    expect(bench.book.sheets[0]?.tables).toEqual([]);
    expect((await read(bench, 'A1:B3', 'values')).values).toEqual(HEADED);
  });

  it('takes its contents with it when it is deleted', async () => {
    const bench = await withTable();
    await bench.run(async (context) => {
      context.workbook.tables.getItem('Figures').delete();
      await context.sync();
    });
    expect((await read(bench, 'A1', 'values')).values).toEqual([['']]);
  });

  it('can be resized about its header row', async () => {
    const bench = await withTable();
    await bench.run(async (context) => {
      context.workbook.tables.getItem('Figures').resize('A1:C5');
      await context.sync();
    });
    expect(await addresses(bench)).toEqual(['One!A1:C5', 'One!A1:C1', 'One!A2:C5']);
  });

  // excel-facts: unique in the workbook, begin with a letter or "_", no spaces, not like a cell.
  it.each(['two words', '1st', 'A1', 'R1C1', 'a-b', ''])('cannot be named "%s"', async (name) => {
    const bench = await withTable();
    const refusal = await bench.refusal(async (context) => {
      context.workbook.tables.getItem('Figures').name = name;
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidArgument');
  });

  it('cannot have the name of another, whatever the case', async () => {
    const bench = await withTable();
    const refusal = await bench.refusal(async (context) => {
      context.workbook.worksheets.getItem('Two').tables.add('A1:B2', true).name = 'FIGURES';
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidArgument');
  });

  it('cannot overlap another', async () => {
    const bench = await withTable();
    const refusal = await bench.refusal(async (context) => {
      context.workbook.worksheets.getFirst().tables.add('B3:C9', true);
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidArgument');
  });

  it('is found from the cells that it covers', async () => {
    const bench = await withTable();
    const names = await bench.run(async (context) => {
      const partly = context.workbook.worksheets.getFirst().getRange('B2').getTables(false).load('items/name');
      const wholly = context.workbook.worksheets.getFirst().getRange('B2').getTables(true).load('items/name');
      await context.sync();
      return [partly.items.map((table) => table.name), wholly.items.length];
    });
    expect(names).toEqual([['Figures'], 0]);
  });
});
