import { excelOn, read, write } from './excel-on';

/** The code of the refusal of a change to the sheet "One" of two sheets. */
async function codeOf(change: (sheet: Excel.Worksheet, sheets: Excel.WorksheetCollection) => void): Promise<string> {
  const refusal = await excelOn('One', 'Two').refusal(async (context) => {
    change(context.workbook.worksheets.getItem('One'), context.workbook.worksheets);
    await context.sync();
  });
  return refusal.code;
}

describe('adding a sheet', () => {
  it('puts it after the last, and leaves the active sheet active', async () => {
    const bench = excelOn('One', 'Two');
    const active = await bench.run(async (context) => {
      context.workbook.worksheets.add('Three');
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
    expect([bench.book.sheets.map((sheet) => sheet.name), active]).toEqual([['One', 'Two', 'Three'], 'One']);
  });

  it('names it itself where no name is given', async () => {
    const bench = excelOn('Sheet1', 'Sheet3');
    await bench.run(async (context) => {
      context.workbook.worksheets.add();
      await context.sync();
    });
    expect(bench.book.sheets[2]?.name).toBe('Sheet4');
  });

  it('gives one that can be written to in the same batch and the next', async () => {
    const bench = excelOn();
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.add('New');
      sheet.getRange('A1').values = [['first']];
      await context.sync();
      sheet.getRange('A2').values = [['second']];
      await context.sync();
    });
    expect(bench.book.sheets[1]?.cells.size).toBe(2);
  });

  // excel-facts: at most 31 characters, none of \ / ? * : [ ], not blank, no ' at either end, not History, unique without regard to case.
  it.each(['', '   ', 'x'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', 'a:b', 'a[b', 'a]b', "'a", "a'", 'history'])('refuses the name "%s"', async (name) => {
    expect(await codeOf((_sheet, sheets) => void sheets.add(name))).toBe('InvalidArgument');
  });

  it('refuses a name that another sheet has, whatever the case', async () => {
    expect(await codeOf((_sheet, sheets) => void sheets.add('TWO'))).toBe('ItemAlreadyExists');
  });
});

describe('a sheet', () => {
  it('is found by name without regard to case, and by id', async () => {
    const names = await excelOn('One', 'Two').run(async (context) => {
      const byName = context.workbook.worksheets.getItem('tWO').load('name,id');
      await context.sync();
      const byId = context.workbook.worksheets.getItem(byName.id).load('name');
      await context.sync();
      return [byName.name, byId.name];
    });
    expect(names).toEqual(['Two', 'Two']);
  });

  it('can change the case of its own name', async () => {
    const bench = excelOn('One');
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem('One').name = 'ONE';
      await context.sync();
    });
    expect(bench.book.sheets[0]?.name).toBe('ONE');
  });

  it('moves among the tabs', async () => {
    const bench = excelOn('One', 'Two', 'Three');
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem('Three').position = 0;
      await context.sync();
    });
    expect(bench.book.sheets.map((sheet) => sheet.name)).toEqual(['Three', 'One', 'Two']);
  });

  it('cannot move to where there is no tab', async () => {
    expect(await codeOf((sheet) => (sheet.position = 2))).toBe('InvalidArgument');
  });

  it('cannot be deleted where it is the last visible one', async () => {
    const code = await codeOf((sheet, sheets) => {
      sheets.getItem('Two').visibility = 'Hidden';
      sheet.delete();
    });
    expect(code).toBe('InvalidOperation');
  });

  it('cannot be hidden where it is the last visible one', async () => {
    const code = await codeOf((sheet, sheets) => {
      sheets.getItem('Two').visibility = 'VeryHidden';
      sheet.visibility = 'Hidden';
    });
    expect(code).toBe('InvalidOperation');
  });

  it('cannot be deleted while it is very hidden', async () => {
    const code = await codeOf((sheet) => {
      sheet.visibility = 'VeryHidden';
      sheet.delete();
    });
    expect(code).toBe('InvalidOperation');
  });

  it('cannot be made active while it is hidden', async () => {
    const code = await codeOf((sheet) => {
      sheet.visibility = 'Hidden';
      sheet.activate();
    });
    expect(code).toBe('InvalidOperation');
  });

  it('hands on being active when it is deleted', async () => {
    const active = await excelOn('One', 'Two').run(async (context) => {
      context.workbook.worksheets.getItem('One').delete();
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
    expect(active).toBe('Two');
  });

  it('that is hidden is read like others', async () => {
    const bench = excelOn('One', 'Two');
    await write(bench, [['seen']]);
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem('One').visibility = 'Hidden';
      await context.sync();
    });
    expect((await read(bench, 'A1', 'values')).values).toEqual([['seen']]);
  });

  it('counts among the visible sheets or among all', async () => {
    const counts = await excelOn('One', 'Two').run(async (context) => {
      context.workbook.worksheets.getItem('One').visibility = 'Hidden';
      const all = context.workbook.worksheets.getCount();
      const visible = context.workbook.worksheets.getCount(true);
      const first = context.workbook.worksheets.getFirst(true).load('name');
      await context.sync();
      return [all.value, visible.value, first.name];
    });
    expect(counts).toEqual([2, 1, 'Two']);
  });

  it('keeps rows and columns in view', async () => {
    const bench = excelOn();
    const address = await bench.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getFirst();
      freezePanes.freezeAt('A1:B3');
      const location = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return location.address;
    });
    expect([address, bench.book.sheets[0]?.freeze]).toEqual(['Sheet1!A1:B3', { rows: 3, columns: 2 }]);
  });

  it('has a number that stays its own when tabs move', async () => {
    const bench = excelOn('One', 'Two');
    const numbers = () => bench.run(async (context) => {
      const sheets = ['One', 'Two'].map((name) => context.workbook.worksheets.getItem(name).load('tabId'));
      await context.sync();
      return sheets.map(({ tabId }) => tabId);
    });
    expect(await numbers()).toEqual([1, 2]);
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem('Two').position = 0;
      await context.sync();
    });
    expect(await numbers()).toEqual([1, 2]);
  });

  it('shows gridlines until it is told not to', async () => {
    const shown = await excelOn().run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load('showGridlines');
      await context.sync();
      const before = sheet.showGridlines;
      sheet.showGridlines = false;
      sheet.load('showGridlines');
      await context.sync();
      return [before, sheet.showGridlines];
    });
    expect(shown).toEqual([true, false]);
  });

  it('records which of its aspects changed, for whoever saves the workbook', async () => {
    const bench = excelOn('One', 'Two');
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('One');
      sheet.showGridlines = false;
      sheet.tabColor = '#c00000';
      await context.sync();
    });
    expect([...(bench.book.sheets[0]?.touched.aspects ?? [])].sort()).toEqual(['gridlines', 'tabColor']);
    expect(bench.book.sheets[0]?.tabColor).toBe('#C00000');
  });
});
