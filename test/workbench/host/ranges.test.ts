import { excelOn, write } from './excel-on';

/** The address of a range of the first sheet. */
async function addressOf(find: (sheet: Excel.Worksheet) => Excel.Range, name = 'Sheet1'): Promise<string> {
  return excelOn(name).run(async (context) => {
    const range = find(context.workbook.worksheets.getFirst()).load('address');
    await context.sync();
    return range.address;
  });
}

describe('a range', () => {
  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['getRangeByIndexes', (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), 'C2:F4'],
    ['getCell of a sheet', (sheet) => sheet.getCell(0, 27), 'AB1'],
    ['getCell', (sheet) => sheet.getRange('B2:D9').getCell(1, 1), 'C3'],
    ['getCell outside the range', (sheet) => sheet.getRange('B2:D9').getCell(20, 0), 'B22'],
    ['getRow', (sheet) => sheet.getRange('B2:D9').getRow(1), 'B3:D3'],
    ['getColumn', (sheet) => sheet.getRange('B2:D9').getColumn(2), 'D2:D9'],
    ['getLastRow', (sheet) => sheet.getRange('B2:D9').getLastRow(), 'B9:D9'],
    ['getLastColumn', (sheet) => sheet.getRange('B2:D9').getLastColumn(), 'D2:D9'],
    ['getLastCell', (sheet) => sheet.getRange('B2:D9').getLastCell(), 'D9'],
    ['getEntireRow', (sheet) => sheet.getRange('B2:D9').getEntireRow(), '2:9'],
    ['getEntireColumn', (sheet) => sheet.getRange('B2:D9').getEntireColumn(), 'B:D'],
    ['getOffsetRange', (sheet) => sheet.getRange('B2:D9').getOffsetRange(-1, 1), 'C1:E8'],
    ['getResizedRange', (sheet) => sheet.getRange('B2:D9').getResizedRange(1, -2), 'B2:B10'],
    ['getBoundingRect', (sheet) => sheet.getRange('B2').getBoundingRect('D9'), 'B2:D9'],
    ['getIntersection', (sheet) => sheet.getRange('B2:D9').getIntersection('C1:F4'), 'C2:D4'],
    ['getRowsAbove', (sheet) => sheet.getRange('B5:D9').getRowsAbove(2), 'B3:D4'],
    ['getRowsBelow', (sheet) => sheet.getRange('B5:D9').getRowsBelow(2), 'B10:D11'],
    ['getColumnsAfter', (sheet) => sheet.getRange('B5:D9').getColumnsAfter(1), 'E5:E9'],
    ['whole columns', (sheet) => sheet.getRange('B:D'), 'B:D'],
    ['whole rows', (sheet) => sheet.getRange('3:4'), '3:4'],
  ])('is found by %s', async (_name, find, expected) => {
    expect(await addressOf(find)).toBe(`Sheet1!${expected}`);
  });

  it.each([
    ['Plain', 'Plain!A1'],
    ['Two words', "'Two words'!A1"],
    ["It's", "'It''s'!A1"],
    ['2014', "'2014'!A1"],
    ['AB12', "'AB12'!A1"],
  ])('on the sheet "%s" has the address %s', async (name, expected) => {
    expect(await addressOf((sheet) => sheet.getRange('A1'), name)).toBe(expected);
  });

  it.each(['A0', 'ZZZ1', 'A1048577', 'no name of anything'])('is refused at "%s"', async (address) => {
    const refusal = await excelOn().refusal(async (context) => {
      context.workbook.worksheets.getFirst().getRange(address).load('address');
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidArgument');
  });

  it.each([
    // The bottom right corner goes to the other side of the top left one, and the cells between are meant.
    ['C3', 0, -2, 'A3:C3'],
    ['C3', -2, 0, 'C1:C3'],
    ['C3:D4', 1, -1, 'C3:C5'],
  ])('of %s resized by %i rows and %i columns is %s', async (address, rows, columns, resized) => {
    const found = await excelOn('One').run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange(address).getResizedRange(rows, columns).load('address');
      await context.sync();
      return range.address;
    });
    expect(found).toBe(`One!${resized}`);
  });

  it('is refused where it would leave the sheet', async () => {
    const refusal = await excelOn().refusal(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').getOffsetRange(-1, 0).load('address');
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidArgument');
  });

  it('that does not meet another is a null object', async () => {
    const isNull = await excelOn().run(async (context) => {
      const met = context.workbook.worksheets.getFirst().getRange('A1').getIntersectionOrNullObject('B2').load('address');
      await context.sync();
      return met.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it('keeps to its sheet when the sheet is renamed half-way', async () => {
    const address = await excelOn().run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('A1');
      await context.sync();
      sheet.name = 'Renamed';
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Renamed!A1');
  });

  it('is not found once its sheet was deleted', async () => {
    const refusal = await excelOn('One', 'Two').refusal(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Two');
      const range = sheet.getRange('A1');
      await context.sync();
      sheet.delete();
      range.load('values');
      await context.sync();
    });
    expect(refusal.code).toBe('ItemNotFound');
  });

  it('is found by the text that it shows', async () => {
    const bench = excelOn();
    await write(bench, [['Burglary', 'Robbery'], ['Arson', 'All robbery']]);
    const addresses = await bench.run(async (context) => {
      const used = context.workbook.worksheets.getFirst().getUsedRange();
      const first = used.find('robbery', {}).load('address');
      const whole = used.findOrNullObject('robbery', { completeMatch: true, matchCase: true }).load('address');
      await context.sync();
      return [first.address, whole.isNullObject];
    });
    expect(addresses).toEqual(['Sheet1!B1', true]);
  });

  it('becomes the selection, and brings its sheet to the front', async () => {
    const bench = excelOn('One', 'Two');
    const address = await bench.run(async (context) => {
      context.workbook.worksheets.getItem('Two').getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return [selected.address, cell.address, active.name];
    });
    expect(address).toEqual(['Two!B2:C3', 'Two!B2', 'Two']);
  });

  it('says which of its areas are merged', async () => {
    const addresses = await excelOn().run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:C1').merge();
      sheet.getRange('A3:B4').merge(true);
      const merged = sheet.getRange('A1:F9').getMergedAreasOrNullObject().load('address,areaCount,areas/items/address');
      const none = sheet.getRange('E1:F9').getMergedAreasOrNullObject().load('address');
      await context.sync();
      return [merged.areas.items.map((area) => area.address), none.isNullObject];
    });
    expect(addresses).toEqual([['Sheet1!A1:C1', 'Sheet1!A3:B3', 'Sheet1!A4:B4'], true]);
  });

  it('gives properties of each row at once, hidden rows among them', async () => {
    const rows = await excelOn().run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('2:2').rowHidden = true;
      const properties = sheet.getRange('A1:B3').getRowProperties({ rowHidden: true, rowIndex: true });
      await context.sync();
      return properties.value;
    });
    expect(rows).toEqual([{ rowHidden: false, rowIndex: 0 }, { rowHidden: true, rowIndex: 1 }, { rowHidden: false, rowIndex: 2 }]);
  });

  it('gives and takes properties of each cell at once', async () => {
    const cells = await excelOn().run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
      range.setCellProperties([[{ format: { fill: { color: '#FF0000' } } }, { format: { font: { bold: true } } }]]);
      const properties = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      return properties.value;
    });
    expect(cells).toEqual([[
      { address: 'Sheet1!A1', format: { fill: { color: '#FF0000' }, font: { bold: false } } },
      { address: 'Sheet1!B1', format: { fill: { color: '#FFFFFF' }, font: { bold: true } } },
    ]]);
  });

  it('holds a link, with the text that shows it', async () => {
    const link = await excelOn().run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.hyperlink = { documentReference: "'Theme 1'!A1", textToDisplay: 'To the theme', screenTip: 'Opens the sheet' };
      range.load('hyperlink,values');
      await context.sync();
      return [range.hyperlink, range.values];
    });
    expect(link).toEqual([
      { documentReference: "'Theme 1'!A1", textToDisplay: 'To the theme', screenTip: 'Opens the sheet' },
      [['To the theme']],
    ]);
  });
});
