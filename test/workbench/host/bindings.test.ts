import { excelOn, write } from './excel-on';

const turn = () => new Promise((resolve) => void setTimeout(resolve));

describe('a binding', () => {
  it('leads to its range, which follows its cells, and is found by id and place', async () => {
    const told = await excelOn().run(async (context) => {
      const { bindings } = context.workbook;
      const sheet = context.workbook.worksheets.getFirst();
      bindings.add(sheet.getRange('B2:C3'), 'Range', 'Figures');
      bindings.add('Sheet1!A1', 'Text', 'Heading');
      sheet.getRange('1:1').insert('Down');
      bindings.load('count,items/id,items/type');
      const range = bindings.getItem('Figures').getRange().load('address');
      const [second, count, none] = [bindings.getItemAt(1).load('id'), bindings.getCount(), bindings.getItemOrNullObject('Other')];
      await context.sync();
      return [bindings.count, bindings.items.map(({ id, type }) => `${id} ${type}`), range.address, second.id, count.value, none.isNullObject];
    });
    expect(told).toEqual([2, ['Figures Range', 'Heading Text'], 'Sheet1!B3:C4', 'Heading', 2, true]);
  });

  it('of text gives the text of its cell, and of the selection what is selected', async () => {
    const bench = excelOn();
    await write(bench, [['Crimes']]);
    const told = await bench.run(async (context) => {
      const text = context.workbook.bindings.addFromSelection('Text', 'Heading').getText();
      await context.sync();
      return text.value;
    });
    expect(told).toBe('Crimes');
  });

  it('of a table leads to the table, and is gone once it is deleted', async () => {
    const told = await excelOn().run(async (context) => {
      const table = context.workbook.worksheets.getFirst().tables.add('A1:B3', true);
      table.name = 'Figures';
      const one = context.workbook.bindings.add(table.getRange(), 'Table', 'Bound');
      const found = one.getTable().load('name');
      await context.sync();
      one.delete();
      const count = context.workbook.bindings.getCount();
      await context.sync();
      return [found.name, count.value];
    });
    expect(told).toEqual(['Figures', 0]);
  });

  it('hears of its figures and of what of it is selected', async () => {
    const heard: unknown[] = [];
    await excelOn().run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const one = context.workbook.bindings.add(sheet.getRange('B2:D5'), 'Range', 'Figures');
      one.load('id');
      await context.sync();
      one.onDataChanged.add(({ binding }) => Promise.resolve(void heard.push(`changed ${binding.id}`)));
      one.onSelectionChanged.add(({ startRow, startColumn, rowCount, columnCount }) => Promise.resolve(void heard.push([startRow, startColumn, rowCount, columnCount])));
      await context.sync();
      sheet.getRange('C3').values = [[7]];
      sheet.getRange('A9').values = [[7]];
      sheet.getRange('C4:F9').select();
      await context.sync();
    });
    await turn();
    expect(heard).toEqual(['changed Figures', [2, 1, 2, 2]]);
  });

  it('of a table is refused where there is none', async () => {
    const refusal = await excelOn().refusal(async (context) => {
      context.workbook.bindings.add('A1:B2', 'Table', 'Bound');
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidArgument');
  });
});
