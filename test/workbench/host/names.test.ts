import { excelOn } from './excel-on';

describe('a name', () => {
  it('stands for cells', async () => {
    const found = await excelOn('My sheet').run(async (context) => {
      context.workbook.names.add('Figures', context.workbook.worksheets.getFirst().getRange('A1:B2'));
      const name = context.workbook.names.getItem('figures').load('name,formula,value,type,visible,scope,comment');
      const range = name.getRange().load('address');
      await context.sync();
      return { ...name.toJSON(), address: range.address };
    });
    expect(found).toMatchObject({
      name: 'Figures', formula: "='My sheet'!$A$1:$B$2", value: "'My sheet'!$A$1:$B$2", type: 'Range', visible: true, scope: 'Workbook', comment: '',
      address: "'My sheet'!A1:B2",
    });
  });

  it('may stand for a constant, and then for no cells', async () => {
    const found = await excelOn().run(async (context) => {
      context.workbook.names.add('Mark', '="theme:one"', 'Ours').visible = false;
      const name = context.workbook.names.getItem('Mark').load('value,type,visible,comment');
      const range = name.getRangeOrNullObject().load('address');
      await context.sync();
      return [name.value as unknown, name.type, name.visible, name.comment, range.isNullObject];
    });
    expect(found).toEqual(['theme:one', 'String', false, 'Ours', true]);
  });

  it('of a sheet is not the workbook’s', async () => {
    const found = await excelOn().run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.names.add('Local', sheet.getRange('A1'));
      const ofBook = context.workbook.names.getItemOrNullObject('Local').load('name');
      const ofSheet = sheet.names.load('items/name,items/scope');
      await context.sync();
      return [ofBook.isNullObject, ofSheet.items.map((name) => [name.name, name.scope])];
    });
    expect(found).toEqual([true, [['Local', 'Worksheet']]]);
  });

  it('leads to its range from a sheet', async () => {
    const address = await excelOn('One', 'Two').run(async (context) => {
      context.workbook.names.add('Figures', context.workbook.worksheets.getItem('Two').getRange('C3'));
      const range = context.workbook.worksheets.getItem('One').getRange('Figures').load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Two!C3');
  });

  it('follows its sheet when the sheet is renamed', async () => {
    const formula = await excelOn().run(async (context): Promise<unknown> => {
      const sheet = context.workbook.worksheets.getFirst();
      const name = context.workbook.names.add('Figures', sheet.getRange('C3'));
      sheet.name = 'New name';
      name.load('formula');
      await context.sync();
      return name.formula as unknown;
    });
    expect(formula).toBe("='New name'!$C$3");
  });

  it('cannot be added twice', async () => {
    const refusal = await excelOn().refusal(async (context) => {
      context.workbook.names.add('Mark', '=1');
      context.workbook.names.add('MARK', '=2');
      await context.sync();
    });
    expect(refusal.code).toBe('ItemAlreadyExists');
  });

  it.each(['two words', '1st', 'AB12'])('cannot be "%s"', async (text) => {
    const refusal = await excelOn().refusal(async (context) => {
      context.workbook.names.add(text, '=1');
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidArgument');
  });

  it('is gone once it is deleted', async () => {
    const bench = excelOn();
    await bench.run(async (context) => {
      context.workbook.names.add('Mark', '=1');
      await context.sync();
      context.workbook.names.getItem('Mark').delete();
      await context.sync();
    });
    expect([bench.book.names, bench.book.touched.names]).toEqual([[], true]);
  });
});
