import { excelOn, read, refusalOfUse, write } from './excel-on';

describe('a batch of requests', () => {
  it('keeps what was done before the action that failed, as Excel does', async () => {
    const bench = excelOn();
    const refusal = await bench.refusal(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['before']];
      context.workbook.worksheets.getItem('No such sheet').getRange('A1').values = [['never']];
      sheet.getRange('A2').values = [['after']];
      await context.sync();
    });
    expect(refusal.code).toBe('ItemNotFound');
    expect((await read(bench, 'A1:A2', 'values')).values).toEqual([['before'], ['']]);
  });

  it('does nothing where a null object is deleted, as Microsoft’s samples rely on, and refuses to write to one', async () => {
    const bench = excelOn();
    const refusal = await bench.refusal(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      none.delete();
      context.workbook.worksheets.add('Made');
      none.name = 'Somewhere';
      await context.sync();
    });
    expect(refusal.code).toBe('ItemNotFound');
    expect(bench.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Made']);
  });

  it('says which statement failed, in office.js’ own debug information', async () => {
    const refusal = await excelOn().refusal(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').load('name');
      await context.sync();
    });
    expect(refusal.debugInfo.statement).toContain('worksheets.getItem');
  });

  it('throws PropertyNotLoaded for a property that was not asked for', async () => {
    const refusal = await excelOn().refusal(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1').load('address');
      await context.sync();
      return range.values;
    });
    expect(refusal.code).toBe('PropertyNotLoaded');
  });

  it('refuses a member that the stand-in does not answer, by name', async () => {
    const refusal = await excelOn().refusal(async (context) => {
      context.workbook.worksheets.getFirst().shapes.load('items');
      await context.sync();
    });
    expect(refusal).toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('Worksheet.shapes') as string });
  });

  it('refuses a property that the stand-in does not answer', async () => {
    const refusal = await excelOn().refusal(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').load('valuesAsJson');
      await context.sync();
    });
    expect(refusal.code).toBe('ApiNotFound');
  });

  it('refuses every request while a cell is edited', async () => {
    const bench = excelOn();
    bench.host.cellEditing = true;
    const refusal = await bench.refusal(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidOperationInCellEditMode');
  });

  it('lets a range be used again after a sync', async () => {
    const bench = excelOn();
    await bench.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('B2:C3');
      await context.sync();
      range.getCell(1, 1).values = [['corner']];
      await context.sync();
    });
    expect((await read(bench, 'C3', 'values')).values).toEqual([['corner']]);
  });

  it('forgets a range that the client releases', async () => {
    const bench = excelOn();
    const used = await bench.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      context.trackedObjects.add(range);
      await context.sync();
      context.trackedObjects.remove(range);
      await context.sync();
      return range;
    });
    expect((await refusalOfUse(bench, used)).code).toBe('InvalidReference');
  });

  it('counts the round trips that an add-in waits for', async () => {
    const bench = excelOn();
    await bench.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
      context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(bench.host.counts.roundTrips).toBe(2);
    bench.host.resetCounts();
    expect(bench.host.counts.roundTrips).toBe(0);
  });

  it('tells whoever draws the workbook that it may have changed', async () => {
    const bench = excelOn();
    let told = 0;
    bench.host.onChanged = () => (told += 1);
    await write(bench, [[1]]);
    expect(told).toBeGreaterThan(0);
  });
});

describe('what is too large', () => {
  /** 60 bytes each, 100,000 times: 6 MB, over Excel's 5 MB (excel-facts). */
  const long = 'x'.repeat(60);

  it('is refused on the way in, and nothing is written', async () => {
    const bench = excelOn();
    const refusal = await bench.refusal(async (context) => {
      const rows = Array.from({ length: 10_000 }, () => Array.from({ length: 10 }, () => long));
      context.workbook.worksheets.getFirst().getRange('A1:J10000').values = rows;
      await context.sync();
    });
    expect(refusal.code).toBe('RequestPayloadSizeLimitExceeded');
    expect((await read(bench, 'A1', 'values')).values).toEqual([['']]);
  });

  it('is refused on the way out', async () => {
    const bench = excelOn();
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:J5000').values = long as never;
      await context.sync();
      sheet.getRange('A5001:J10000').values = long as never;
      await context.sync();
    });
    const refusal = await bench.refusal(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:J10000').load('values');
      await context.sync();
    });
    expect(refusal.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('reads as null where it is more than five million cells', async () => {
    const data = await read(excelOn(), 'A1:F1000000', 'values,rowCount');
    expect(data.values).toBeNull();
    expect(data.rowCount).toBe(1_000_000);
  });
});
