import { excelOn, write } from './excel-on';

const LOOK = 'format/fill/color,format/font/bold,format/font/name,format/font/size,format/font/color,format/horizontalAlignment,format/verticalAlignment,format/wrapText';

/** What a range says of its look after a change. */
async function lookAfter(change: (sheet: Excel.Worksheet) => void, address: string, properties = LOOK): Promise<Excel.Interfaces.RangeFormatData | undefined> {
  return excelOn().run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    change(sheet);
    const range = sheet.getRange(address).load(properties);
    await context.sync();
    return range.toJSON().format;
  });
}

describe('the look of a range', () => {
  it('is Excel’s default where nothing was set', async () => {
    expect(await lookAfter(() => undefined, 'A1')).toMatchObject({
      fill: { color: '#FFFFFF' },
      font: { bold: false, name: 'Calibri', size: 11, color: '#000000' },
      horizontalAlignment: 'General',
      verticalAlignment: 'Bottom',
      wrapText: false,
    });
  });

  it('is null where its cells differ', async () => {
    const look = await lookAfter((sheet) => (sheet.getRange('A1').format.font.bold = true), 'A1:B1', 'format/font/bold,format/font/size');
    expect(look?.font).toEqual({ bold: null, size: 11 });
  });

  it('reaches cells of a whole column that are not held yet', async () => {
    const look = await lookAfter((sheet) => (sheet.getRange('B:B').format.font.bold = true), 'B900', 'format/font/bold');
    expect(look?.font?.bold).toBe(true);
  });

  it('reaches the whole sheet, and then a row of it as well', async () => {
    const look = await lookAfter(
      (sheet) => {
        sheet.getRange().format.font.name = 'Arial';
        sheet.getRange('3:3').format.font.bold = true;
      },
      'C3',
      'format/font/name,format/font/bold',
    );
    expect(look?.font).toEqual({ name: 'Arial', bold: true });
  });

  it('keeps both where a row’s look meets a column’s', async () => {
    const look = await lookAfter(
      (sheet) => {
        sheet.getRange('2:2').format.font.bold = true;
        sheet.getRange('B:B').format.font.italic = true;
      },
      'B2',
      'format/font/bold,format/font/italic',
    );
    expect(look?.font).toEqual({ bold: true, italic: true });
  });

  // CSS Color Module Level 4, "Named colors".
  it.each([['yellow', '#FFFF00'], ['DarkMagenta', '#8B008B'], ['pink', '#FFC0CB'], ['skyblue', '#87CEEB']])('takes the colour %s by its name', async (name, colour) => {
    const look = await lookAfter((sheet) => (sheet.getRange('A1').format.fill.color = name), 'A1', 'format/fill/color');
    expect(look?.fill?.color).toBe(colour);
  });

  it('refuses what is no colour, and changes nothing', async () => {
    const bench = excelOn();
    const refusal = await bench.refusal(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:B2').format.fill.color = 'no colour';
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidArgument');
  });

  it('loses its fill when that is cleared', async () => {
    const look = await lookAfter((sheet) => {
      sheet.getRange('A1:B1').format.fill.color = '#FF0000';
      sheet.getRange('A1').format.fill.clear();
    }, 'A1', 'format/fill/color');
    expect(look?.fill?.color).toBe('#FFFFFF');
  });
});

describe('borders', () => {
  it('run along the side that was named, and no other', async () => {
    const styles = await excelOn().run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B2:C3').format.borders.getItem('EdgeBottom').style = 'Double';
      const cells = ['B3', 'C3', 'B2'].map((address) => sheet.getRange(address).format.borders.getItem('EdgeBottom').load('style'));
      await context.sync();
      return cells.map((border) => border.style);
    });
    expect(styles).toEqual(['Double', 'Double', 'None']);
  });

  it('inside a range are sides of the cells that they part', async () => {
    const styles = await excelOn().run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const inside = sheet.getRange('B2:C3').format.borders.getItem('InsideHorizontal');
      inside.color = '#808080';
      const above = sheet.getRange('B2').format.borders.getItem('EdgeBottom').load('style,color,weight');
      const below = sheet.getRange('C3').format.borders.getItem('EdgeTop').load('style');
      const edge = sheet.getRange('B2').format.borders.getItem('EdgeTop').load('style');
      inside.load('color');
      await context.sync();
      return [above.toJSON(), below.style, edge.style, inside.color];
    });
    expect(styles).toEqual([{ style: 'Continuous', color: '#808080', weight: 'Thin' }, 'Continuous', 'None', '#808080']);
  });
});

describe('sizes', () => {
  it('are null where they differ, and the standard where nothing was set', async () => {
    const widths = await excelOn().run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B:C').format.columnWidth = 100;
      const ranges = ['A1', 'B1:C1', 'A1:B1'].map((address) => sheet.getRange(address).load('format/columnWidth,left,width'));
      await context.sync();
      return ranges.map((range) => [range.format.columnWidth, range.left, range.width]);
    });
    // 64 pixels at 96 an inch: 48 points.
    expect(widths).toEqual([[48, 0, 48], [100, 48, 200], [null, 0, 148]]);
  });

  it('fit the longest text of each column', async () => {
    const bench = excelOn();
    await write(bench, [['short', 'a text that is a good deal longer than the other']]);
    const widths = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getUsedRange().format.autofitColumns();
      const ranges = ['A1', 'B1', 'C1'].map((address) => sheet.getRange(address).load('format/columnWidth'));
      await context.sync();
      return ranges.map((range) => range.format.columnWidth);
    });
    expect(widths[1]).toBeGreaterThan((widths[0] ?? 0) * 5);
    expect(widths[2]).toBe(48);
  });

  it('count nothing for hidden columns', async () => {
    const left = await excelOn().run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A:A').columnHidden = true;
      const range = sheet.getRange('B1').load('left');
      await context.sync();
      return range.left;
    });
    expect(left).toBe(0);
  });
});

describe('clearing', () => {
  it.each<['Contents' | 'Formats' | 'All', unknown, string]>([
    ['Contents', '', '#FF0000'],
    ['Formats', 'text', '#FFFFFF'],
    ['All', '', '#FFFFFF'],
  ])('%s takes away just that', async (what, value, colour) => {
    const left = await excelOn().run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.values = [['text']];
      range.format.fill.color = '#FF0000';
      range.clear(what);
      range.load('values,format/fill/color');
      await context.sync();
      return [range.values[0]?.[0] as unknown, range.format.fill.color];
    });
    expect(left).toEqual([value, colour]);
  });
});
