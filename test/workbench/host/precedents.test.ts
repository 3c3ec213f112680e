/** What formulas rest on, and what rests on them. */
import { type Bench, excelOn } from './excel-on';

/** C1 rests on A1 and B1, D1 on C1, and E1 of the other sheet on D1. */
async function withFormulas(): Promise<Bench> {
  const bench = excelOn('One', 'Two');
  await bench.run(async (context) => {
    const [one, two] = ['One', 'Two'].map((name) => context.workbook.worksheets.getItem(name));
    if (!one || !two) throw new Error('Two sheets were made.');
    one.getRange('A1:D1').formulas = [[2, 3, '=A1*B1', '=C1+1']];
    two.getRange('E1').formulas = [['=One!D1*2']];
    await context.sync();
  });
  return bench;
}

type Traced = 'getPrecedents' | 'getDirectPrecedents' | 'getDependents' | 'getDirectDependents';

const addresses = (bench: Bench, which: Traced, sheet: string, address: string) => bench.run(async (context) => {
  const found = context.workbook.worksheets.getItem(sheet).getRange(address)[which]().load('addresses');
  await context.sync();
  return found.addresses;
});

describe('a range', () => {
  it.each([
    ['getDirectPrecedents', 'One', 'C1', ['One!A1:B1']],
    ['getDirectPrecedents', 'Two', 'E1', ['One!D1']],
    ['getPrecedents', 'Two', 'E1', ['One!A1:D1']],
    ['getDirectDependents', 'One', 'A1', ['One!C1']],
    ['getDependents', 'One', 'A1', ['One!C1:D1', 'Two!E1']],
  ] as const)('%s of %s!%s', async (which, sheet, address, expected) => {
    expect(await addresses(await withFormulas(), which, sheet, address)).toEqual(expected);
  });

  it('without any is ItemNotFound', async () => {
    const bench = await withFormulas();
    await expect(addresses(bench, 'getPrecedents', 'One', 'A1')).rejects.toMatchObject({ code: 'ItemNotFound' });
    await expect(addresses(bench, 'getDependents', 'Two', 'E1')).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('gives them as areas of each sheet, which can be coloured in a later batch', async () => {
    const told = await (await withFormulas()).run(async (context) => {
      const found = context.workbook.worksheets.getItem('One').getRange('A1').getDependents();
      found.areas.load('items/address');
      found.ranges.load('items/address');
      const count = found.areas.getCount();
      await context.sync();
      for (const areas of found.areas.items) areas.format.fill.color = 'yellow';
      const second = found.areas.getItemAt(1).load('address');
      const one = found.getRangeAreasBySheet('One').load('address,format/fill/color');
      const none = found.getRangeAreasOrNullObjectBySheet('Three');
      await context.sync();
      return [found.areas.items.length, count.value, found.ranges.items.map(({ address }) => address), second.address, one.address, one.format.fill.color, none.isNullObject];
    });
    expect(told).toEqual([2, 2, ['One!C1:D1', 'Two!E1'], 'Two!E1', 'One!C1:D1', '#FFFF00', true]);
  });
});
