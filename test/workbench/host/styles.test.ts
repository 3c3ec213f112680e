/** Named styles: what Excel's own give to cells, and those that an add-in makes. */
import { type Bench, excelOn, read } from './excel-on';

const LOOK = 'style,format/font/bold,format/font/color,format/fill/color,format/horizontalAlignment';

async function styled(bench: Bench, ...names: readonly string[]): Promise<void> {
  await bench.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange('A1');
    cell.format.horizontalAlignment = 'Right';
    for (const name of names) cell.style = name;
    await context.sync();
  });
}

describe('the style of a range', () => {
  it('is Normal until it is set, and gives its look then', async () => {
    const bench = excelOn();
    expect(await read(bench, 'A1', LOOK)).toMatchObject({ style: 'Normal' });
    await styled(bench, 'Neutral');
    // The Office theme's "Neutral": dark yellow on light yellow. Alignment is none of what it gives.
    expect(await read(bench, 'A1', LOOK)).toMatchObject({
      style: 'Neutral', format: { font: { bold: false, color: '#9C5700' }, fill: { color: '#FFEB9C' }, horizontalAlignment: 'Right' },
    });
  });

  it('leaves nothing of the cell’s own look where it is Normal', async () => {
    const bench = excelOn();
    await styled(bench, 'Heading1', 'Normal');
    expect(await read(bench, 'A1', LOOK)).toMatchObject({ style: 'Normal', format: { font: { bold: false, color: '#000000' }, horizontalAlignment: 'General' } });
  });

  it('is null where cells differ, also over several areas', async () => {
    const bench = excelOn();
    await styled(bench, 'Good');
    expect(await read(bench, 'A1:A2', 'style')).toEqual({ style: null });
    const both = await bench.run(async (context) => {
      const areas = context.workbook.worksheets.getFirst().getRanges('A1,C1');
      areas.style = 'Bad';
      areas.load('style');
      await context.sync();
      return areas.style;
    });
    expect(both).toBe('Bad');
  });

  it('is ItemNotFound for a name that no style has', async () => {
    const refusal = await excelOn().refusal(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').style = 'Of nobody';
      await context.sync();
    });
    expect(refusal.code).toBe('ItemNotFound');
  });

  it('is set and read cell by cell, with borders and patterns', async () => {
    const told = await excelOn().run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange('A1');
      cell.setCellProperties([[{ style: 'Heading1' }]]);
      cell.setCellProperties([[{ format: { borders: { left: { style: 'Continuous' } }, fill: { pattern: 'Gray25', patternColor: 'red' } } }]]);
      const properties = cell.getCellProperties({ style: true, format: { borders: { style: true }, fill: { pattern: true, patternColor: true } } });
      const left = cell.format.borders.getItem('EdgeLeft').load('style');
      cell.format.fill.load('pattern,patternColor');
      await context.sync();
      const { style, format } = properties.value[0]?.[0] ?? {};
      return [style, format?.borders?.left?.style, format?.borders?.right?.style, left.style, cell.format.fill.pattern, cell.format.fill.patternColor];
    });
    expect(told).toEqual(['Heading1', 'Continuous', 'None', 'Continuous', 'Gray25', '#FF0000']);
  });
});

describe('a style of one’s own', () => {
  const NAME = 'Board paper';

  async function withStyle(): Promise<Bench> {
    const bench = excelOn();
    await bench.run(async (context) => {
      context.workbook.styles.add(NAME);
      const style = context.workbook.styles.getItem(NAME);
      style.font.bold = true;
      style.fill.color = '#DDEEFF';
      style.borders.getItem('EdgeBottom').style = 'Double';
      style.set({
        textOrientation: 38, autoIndent: true, shrinkToFit: true, locked: false, formulaHidden: true, wrapText: true, horizontalAlignment: 'Center', verticalAlignment: 'Top',
        indentLevel: 2, numberFormat: '0.0', readingOrder: 'LeftToRight',
      });
      context.workbook.worksheets.getFirst().getRange('A1').style = NAME;
      await context.sync();
    });
    return bench;
  }

  it('keeps its parts', async () => {
    const told = await (await withStyle()).run(async (context) => {
      const style = context.workbook.styles.getItem(NAME);
      style.load('name,builtIn,textOrientation,autoIndent,shrinkToFit,locked,formulaHidden,wrapText,horizontalAlignment,verticalAlignment,indentLevel,numberFormat,numberFormatLocal,readingOrder');
      const bottom = style.borders.getItem('EdgeBottom').load('style');
      await context.sync();
      return { ...style.toJSON(), bottom: bottom.style };
    });
    expect(told).toMatchObject({
      name: NAME, builtIn: false, textOrientation: 38, autoIndent: true, shrinkToFit: true, locked: false, formulaHidden: true, wrapText: true, horizontalAlignment: 'Center',
      verticalAlignment: 'Top', indentLevel: 2, numberFormat: '0.0', numberFormatLocal: '0.0', readingOrder: 'LeftToRight', bottom: 'Double',
    });
  });

  it('changes the cells that have it when it is changed, and makes them Normal when it goes', async () => {
    const bench = await withStyle();
    expect(await read(bench, 'A1', LOOK)).toMatchObject({ style: NAME, format: { font: { bold: true }, fill: { color: '#DDEEFF' } } });
    await bench.run(async (context) => {
      context.workbook.styles.getItem(NAME).font.color = '#112233';
      await context.sync();
    });
    expect(await read(bench, 'A1', LOOK)).toMatchObject({ format: { font: { color: '#112233' } } });
    await bench.run(async (context) => {
      context.workbook.styles.getItem(NAME).delete();
      await context.sync();
    });
    expect(await read(bench, 'A1', LOOK)).toMatchObject({ style: 'Normal', format: { font: { bold: false }, fill: { color: '#FFFFFF' } } });
  });

  it('gives only the parts that it includes', async () => {
    const bench = await withStyle();
    const included = await bench.run(async (context) => {
      const style = context.workbook.styles.getItem(NAME);
      style.set({ includeFont: false, includeAlignment: false, includeBorder: false, includeNumber: false, includeProtection: false });
      context.workbook.worksheets.getFirst().getRange('B1').style = NAME;
      style.load('includeFont,includePatterns,includeAlignment,includeBorder,includeNumber,includeProtection');
      await context.sync();
      return style.toJSON();
    });
    expect(included).toMatchObject({ includeFont: false, includePatterns: true, includeAlignment: false, includeBorder: false, includeNumber: false, includeProtection: false });
    expect(await read(bench, 'B1', LOOK)).toMatchObject({ format: { font: { bold: false }, fill: { color: '#DDEEFF' }, horizontalAlignment: 'General' } });
  });

  it('stands after Excel’s own in the list, and cannot be added twice', async () => {
    const bench = await withStyle();
    const told = await bench.run(async (context) => {
      const { styles } = context.workbook;
      styles.load('items/name,items/builtIn');
      const count = styles.getCount();
      const none = styles.getItemOrNullObject('Of nobody');
      const firstOne = styles.getItemAt(0).load('name');
      await context.sync();
      return [styles.items.at(-1)?.name, styles.items.length === count.value, none.isNullObject, firstOne.name, styles.items.filter(({ builtIn }) => builtIn).length + 1 === count.value];
    });
    expect(told).toEqual([NAME, true, true, 'Normal', true]);
    const refusal = await bench.refusal(async (context) => {
      context.workbook.styles.add('BOARD PAPER');
      await context.sync();
    });
    expect(refusal.code).toBe('ItemAlreadyExists');
  });

  it('takes no indent that a cell would not take', async () => {
    const refusal = await excelOn().refusal(async (context) => {
      context.workbook.styles.getItem('Good').indentLevel = 251;
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidArgument');
  });

  it('is deleted, and Excel’s own are not', async () => {
    const refusal = await excelOn().refusal(async (context) => {
      context.workbook.styles.getItem('Good').delete();
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidOperation');
  });
});
