/** Objects beyond the batch and the run that they were made in. */
import { type Bench, excelOn, read, refusalOfUse, write } from './excel-on';

const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getFirst();

/** What was made in a run that is over, its batch sent. */
const outOf = <T>(bench: Bench, make: (context: Excel.RequestContext) => T): Promise<T> =>
  bench.run(async (context) => {
    const made = make(context);
    await context.sync();
    return made;
  });

describe('an object used outside its run', () => {
  it('is refused by the library where it was not tracked', async () => {
    const bench = excelOn();
    const range = await outOf(bench, (context) => first(context).getRange('A1'));
    expect((await refusalOfUse(bench, range)).code).toBe('InvalidObjectPath');
  });

  it('follows its cells where it was tracked, from one run to the next', async () => {
    const bench = excelOn();
    const range = await outOf(bench, (context) => first(context).getRange('B5').track());
    await bench.run(async (context) => {
      first(context).getRange('1:2').insert('Down');
      await context.sync();
    });
    const address = await bench.excel().run(range, async (context) => {
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Sheet1!B7');
  });

  it('is InvalidReference once its cells were deleted', async () => {
    const bench = excelOn();
    const range = await bench.run(async (context) => {
      const made = first(context).getRange('B5').track();
      await context.sync();
      first(context).getRange('5:5').delete('Up');
      await context.sync();
      return made;
    });
    expect((await refusalOfUse(bench, range)).code).toBe('InvalidReference');
  });

  it('is let go by untrack, and the host then holds none', async () => {
    const bench = excelOn();
    const range = await outOf(bench, (context) => first(context).getRange('A1').track());
    range.untrack();
    await range.context.sync();
    expect((await refusalOfUse(bench, range)).code).toBe('InvalidReference');
  });

  it('cannot be an argument in another context', async () => {
    const bench = excelOn();
    const range = await outOf(bench, (context) => first(context).getRange('A1').track());
    const refusal = await bench.refusal(async (context) => {
      first(context).getRange('B1').copyFrom(range);
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidRequestContext');
  });

  it('needs no tracking where it is a sheet: it is found again by its id', async () => {
    const bench = excelOn('One', 'Two');
    const sheet = await outOf(bench, (context) => context.workbook.worksheets.getItem('Two').load('name'));
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem('Two').name = 'Renamed';
      await context.sync();
    });
    sheet.load('name');
    await sheet.context.sync();
    expect(sheet.name).toBe('Renamed');
  });
});

describe('within a run', () => {
  it('several areas that were found follow theirs, from one batch to the next', async () => {
    const bench = excelOn();
    await write(bench, [['x'], ['y'], ['x']]);
    const address = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const found = sheet.findAllOrNullObject('x', { completeMatch: true });
      await context.sync();
      sheet.getRange('2:2').insert('Down');
      await context.sync();
      found.load('address');
      await context.sync();
      return found.address;
    });
    expect(address).toBe('Sheet1!A1,Sheet1!A4');
  });

  it('ranges follow cells that are inserted above them, tracked or not', async () => {
    const address = await excelOn().run(async (context) => {
      const range = first(context).getRange('B5');
      await context.sync();
      first(context).getRange('1:2').insert('Down');
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Sheet1!B7');
  });
});

describe('several runs', () => {
  it('with one object’s context wait for each other, in the order in which they were asked for', async () => {
    const bench = excelOn();
    const order: string[] = [];
    await bench.excel().run(async (context) => {
      const cell = first(context).getRange('A1').track();
      await context.sync();
      const again = (name: string): Promise<void> => bench.excel().run(cell, async (same) => {
        order.push(`${name} begins`);
        expect(same).toBe(context);
        cell.values = [[name]];
        await same.sync();
        order.push(`${name} ends`);
      });
      void Promise.all([again('second'), again('third')]).then(() => order.push('all'));
      order.push('first ends');
    });
    // The library starts a run that waits once the one before has cleared up.
    while (!order.includes('all')) await new Promise((resolve) => setImmediate(resolve));
    expect(order).toEqual(['first ends', 'second begins', 'second ends', 'third begins', 'third ends', 'all']);
    expect((await read(bench, 'A1', 'values')).values).toEqual([['third']]);
  });

  it('with contexts of their own run side by side, batch by batch', async () => {
    const bench = excelOn();
    const add = (name: string): Promise<void> => bench.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
      context.workbook.worksheets.getItem(name).getRange('A1').values = [[name]];
      await context.sync();
    });
    await Promise.all([add('One'), add('Two')]);
    expect(bench.book.sheets.map(({ name, cells }) => [name, cells.get(0)?.get(0)?.value])).toEqual([['Sheet1', undefined], ['One', 'One'], ['Two', 'Two']]);
  });

  it('fail by themselves: the one that failed hands on its own error', async () => {
    const bench = excelOn();
    const own = new Error('of the function itself');
    await expect(bench.run(() => Promise.reject(own))).rejects.toBe(own);
    expect((await read(bench, 'A1', 'address')).address).toBe('Sheet1!A1');
  });

  it('refuse what gives no promise', async () => {
    const refusal = await excelOn().refusal((() => undefined) as unknown as (context: Excel.RequestContext) => Promise<unknown>);
    expect(refusal.code).toBe('RunMustReturnPromise');
  });
});
