import { excelOn, read } from './excel-on';

/** The code of the refusal of a change to a protected sheet with its options; undefined where the change was made. */
async function onProtected(change: (sheet: Excel.Worksheet) => void, options?: Excel.WorksheetProtectionOptions): Promise<string | undefined> {
  const bench = excelOn('One', 'Two');
  return bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('One');
    sheet.getRange('B2').format.protection.locked = false;
    sheet.protection.protect(options);
    await context.sync();
    try {
      change(sheet);
      await context.sync();
      return undefined;
    } catch (error) {
      return (error as { code: string }).code;
    }
  });
}

describe('a protected sheet', () => {
  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['writing into a locked cell', (sheet) => (sheet.getRange('A1').values = [[1]])],
    ['writing into locked and unlocked cells at once', (sheet) => (sheet.getRange('A2:B2').values = [[1, 2]])],
    ['a fill', (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')],
    ['a number format', (sheet) => (sheet.getRange('A1').numberFormat = [['0']])],
    ['a column width', (sheet) => (sheet.getRange('A1').format.columnWidth = 90)],
    ['clearing', (sheet) => sheet.getRange('A1').clear()],
    ['inserting rows', (sheet) => void sheet.getRange('3:3').insert('Down')],
    ['a table', (sheet) => void sheet.tables.add('D1:E2', true)],
    ['merging', (sheet) => sheet.getRange('D1:E2').merge()],
    ['page set-up', (sheet) => (sheet.pageLayout.orientation = 'Landscape')],
  ])('refuses %s', async (_name, change) => {
    expect(await onProtected(change)).toBe('AccessDenied');
  });

  it('lets an unlocked cell be written', async () => {
    expect(await onProtected((sheet) => (sheet.getRange('B2').values = [[1]]))).toBeUndefined();
  });

  it('lets formats be changed where its options allow it', async () => {
    expect(await onProtected((sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000'), { allowFormatCells: true })).toBeUndefined();
  });

  it('is still read', async () => {
    expect(await onProtected((sheet) => void sheet.getRange('A1').load('values'))).toBeUndefined();
  });

  it('says that it is protected, and what it allows', async () => {
    const said = await excelOn().run(async (context) => {
      const { protection } = context.workbook.worksheets.getFirst();
      protection.protect({ allowSort: true });
      protection.load('protected,options');
      await context.sync();
      return [protection.protected, protection.options.allowSort, protection.options.allowFormatCells];
    });
    expect(said).toEqual([true, true, false]);
  });

  it('is unprotected with its password alone', async () => {
    const bench = excelOn();
    const refusal = await bench.refusal(async (context) => {
      const { protection } = context.workbook.worksheets.getFirst();
      protection.protect({}, 'right');
      protection.unprotect('wrong');
      await context.sync();
    });
    expect(refusal.code).toBe('AccessDenied');
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.protection.unprotect('right');
      sheet.getRange('A1').values = [['written']];
      await context.sync();
    });
    expect((await read(bench, 'A1', 'values')).values).toEqual([['written']]);
  });
});

describe('a workbook whose structure is protected', () => {
  it.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
    ['adding a sheet', (sheets) => void sheets.add('New')],
    ['deleting one', (sheets) => sheets.getItem('One').delete()],
    ['renaming one', (sheets) => (sheets.getItem('One').name = 'New')],
    ['moving one', (sheets) => (sheets.getItem('One').position = 1)],
    ['hiding one', (sheets) => (sheets.getItem('One').visibility = 'Hidden')],
  ])('refuses %s', async (_name, change) => {
    const refusal = await excelOn('One', 'Two').refusal(async (context) => {
      context.workbook.protection.protect();
      change(context.workbook.worksheets);
      await context.sync();
    });
    expect(refusal.code).toBe('AccessDenied');
  });

  it('still lets cells be written', async () => {
    const bench = excelOn();
    const isProtected = await bench.run(async (context) => {
      context.workbook.protection.protect();
      context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
      context.workbook.protection.load('protected');
      await context.sync();
      return context.workbook.protection.protected;
    });
    expect(isProtected).toBe(true);
    expect((await read(bench, 'A1', 'values')).values).toEqual([[1]]);
  });
});
