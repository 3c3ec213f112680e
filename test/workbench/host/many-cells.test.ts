import { type Bench, excelOn, read, write } from './excel-on';

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();
const formulas = async (bench: Bench, address: string) => (await read(bench, address, 'formulas')).formulas;
const values = async (bench: Bench, address: string) => (await read(bench, address, 'values')).values;

async function after(bench: Bench, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await bench.run(async (context) => {
    work(first(context));
    await context.sync();
  });
}

describe('copyFrom', () => {
  it('copies contents and looks, and moves relative references along', async () => {
    const bench = excelOn();
    await write(bench, [[1, '=A1+$A$1']]);
    await after(bench, (sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A3').copyFrom('A1:B1');
    });
    expect(await formulas(bench, 'A3:B3')).toEqual([[1, '=A3+$A$1']]);
    expect(bench.book.sheets[0]?.cells.get(2)?.get(0)?.format.bold).toBe(true);
  });

  it.each([
    ['Values', [[1, 2]], undefined],
    ['Formulas', [[1, '=A3+$A$1']], undefined],
    ['Formats', [['', '']], true],
  ] as const)('copies only %s where that is asked for', async (what, expected, bold) => {
    const bench = excelOn();
    await write(bench, [[1, '=A1+$A$1']]);
    await after(bench, (sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A3').copyFrom(sheet.getRange('A1:B1'), what);
    });
    expect(await formulas(bench, 'A3:B3')).toEqual(expected);
    expect(bench.book.sheets[0]?.cells.get(2)?.get(0)?.format.bold).toBe(bold);
  });

  it('passes over blanks, turns rows into columns, and fills whole multiples', async () => {
    const bench = excelOn();
    await write(bench, [[1, '', 3]]);
    await after(bench, (sheet) => {
      sheet.getRange('A3:C3').values = [['a', 'b', 'c']];
      sheet.getRange('A3').copyFrom('A1:C1', 'All', true);
      sheet.getRange('E1').copyFrom('A1:C1', 'All', false, true);
      sheet.getRange('G1:G4').copyFrom('A1');
    });
    expect(await values(bench, 'A3:C3')).toEqual([[1, 'b', 3]]);
    expect(await values(bench, 'E1:E3')).toEqual([[1], [''], [3]]);
    expect(await values(bench, 'G1:G4')).toEqual([[1], [1], [1], [1]]);
  });
});

describe('autoFill', () => {
  it.each([
    ['numbers by their step', [[1], [3]], 'FillDefault', [[5], [7]]],
    ['a single number by copying', [[5], [5]], 'FillCopy', [[5], [5]]],
    ['the names of months', [['Nov']], 'FillDefault', [['Dec'], ['Jan'], ['Feb']]],
    ['numbered text', [['Quarter 1']], 'FillDefault', [['Quarter 2'], ['Quarter 3'], ['Quarter 4']]],
    ['one number as a series', [[7]], 'FillSeries', [[8], [9], [10]]],
  ] as const)('goes on with %s', async (_name, start, how, expected) => {
    const bench = excelOn();
    await write(bench, start);
    await after(bench, (sheet) => sheet.getRange(`A1:A${start.length}`).autoFill('A1:A4', how));
    expect(await values(bench, `A${start.length + 1}:A4`)).toEqual(expected);
  });

  it('moves formulas along', async () => {
    const bench = excelOn();
    await write(bench, [[1, '=A1*2'], [2, ''], [3, '']]);
    await after(bench, (sheet) => sheet.getRange('B1').autoFill('B1:B3'));
    expect(await formulas(bench, 'B2:B3')).toEqual([['=A2*2'], ['=A3*2']]);
    expect(await values(bench, 'B3')).toEqual([[6]]);
  });
});

it('moves cells to another place', async () => {
  const bench = excelOn();
  await write(bench, [['a', 'b']]);
  await after(bench, (sheet) => sheet.getRange('A1:B1').moveTo('B3'));
  expect(await values(bench, 'A1:C3')).toEqual([['', '', ''], ['', '', ''], ['', 'a', 'b']]);
});

it('removes rows that are there twice, and says how many', async () => {
  const bench = excelOn();
  await write(bench, [['Ward', 'n'], ['Marple', 1], ['MARPLE', 2], ['Reddish', 1], ['Marple', 3]]);
  const told = await bench.run(async (context) => {
    const result = first(context).getRange('A1:B5').removeDuplicates([0], true).load('removed,uniqueRemaining');
    await context.sync();
    return [result.removed, result.uniqueRemaining];
  });
  expect(told).toEqual([2, 2]);
  expect(await values(bench, 'A1:B5')).toEqual([['Ward', 'n'], ['Marple', 1], ['Reddish', 1], ['', ''], ['', '']]);
});

it('replaces text, in a range and on a sheet, and leaves formulas', async () => {
  const bench = excelOn();
  await write(bench, [['Q1 2016', '="Q1"'], ['q1', 'Q10']]);
  const counts = await bench.run(async (context) => {
    const some = first(context).getRange('A1:B2').replaceAll('Q1', 'First', { matchCase: true, completeMatch: false });
    await context.sync();
    const all = first(context).replaceAll('First', 'Second', {});
    await context.sync();
    return [some.value, all.value];
  });
  expect(counts).toEqual([2, 2]);
  expect(await values(bench, 'A1:B2')).toEqual([['Second 2016', 'Q1'], ['q1', 'Second0']]);
});

it('finds every cell of a sheet with a text', async () => {
  const bench = excelOn();
  await write(bench, [['Complete', 'x'], ['Complete', 'Complete'], ['incomplete', '']]);
  const told = await bench.run(async (context) => {
    const found = first(context).findAll('Complete', { completeMatch: true, matchCase: true }).load('address,areaCount,cellCount');
    const none = first(context).findAllOrNullObject('nowhere', {});
    await context.sync();
    return { address: found.address, cells: found.cellCount, none: none.isNullObject };
  });
  expect(told).toEqual({ address: 'Sheet1!A1,Sheet1!A2:B2', cells: 3, none: true });
});

describe('cells of a kind', () => {
  it.each([
    ['Constants', undefined, 'Sheet1!A1:B1,Sheet1!A2,Sheet1!C2'],
    ['Constants', 'Numbers', 'Sheet1!B1,Sheet1!A2'],
    ['Formulas', undefined, 'Sheet1!B2'],
    ['Blanks', undefined, 'Sheet1!C1'],
    ['Visible', undefined, 'Sheet1!A1:C1'],
  ] as const)('are found: %s %s', async (kind, type, expected) => {
    const bench = excelOn();
    await write(bench, [['a', 1, ''], [2, '=1/0', true]]);
    await after(bench, (sheet) => {
      sheet.getRange('D3').values = [['beside']];
      if (kind === 'Visible') sheet.getRange('2:2').rowHidden = true;
    });
    const found = await bench.run(async (context) => {
      const areas = first(context).getRange('A1:C2').getSpecialCells(kind, type).load('address');
      await context.sync();
      return areas.address;
    });
    expect(found).toBe(expected);
  });

  it('are a null object where there are none', async () => {
    const bench = excelOn();
    const none = await bench.run(async (context) => {
      const areas = first(context).getRange('A1:C2').getSpecialCellsOrNullObject('DataValidations');
      await context.sync();
      return areas.isNullObject;
    });
    expect(none).toBe(true);
  });
});

it('goes to the edge of filled cells, and around them', async () => {
  const bench = excelOn();
  await write(bench, [['a', 'b', '', 'd'], ['c', 'e', '', '']]);
  const told = await bench.run(async (context) => {
    const start = first(context).getRange('A1');
    const parts = [start.getRangeEdge('Right'), start.getRangeEdge('Down'), start.getExtendedRange('Right'), start.getSurroundingRegion()];
    for (const part of parts) part.load('address');
    await context.sync();
    return parts.map(({ address }) => address.replace('Sheet1!', ''));
  });
  expect(told).toEqual(['B1', 'A2', 'A1:B1', 'A1:B2']);
});

it('copies a sheet, with formulas that lead to the copy', async () => {
  const bench = excelOn('Data', 'Last');
  await write(bench, [['Ward', 'n'], ['Marple', 2]]);
  const told = await bench.run(async (context) => {
    const sheet = first(context);
    sheet.getRange('D1').formulas = [['=Data!B2*2']];
    sheet.tables.add('A1:B2', true).name = 'Wards';
    const copy = sheet.copy('After', sheet).load('name,position');
    const range = copy.getRange('A2:D2').load('values');
    const formula = copy.getRange('D1').load('formulas');
    copy.tables.load('items/name');
    await context.sync();
    return { name: copy.name, position: copy.position, values: range.values, formulas: formula.formulas, tables: copy.tables.items.map(({ name }) => name) };
  });
  expect(told).toEqual({ name: 'Data (2)', position: 1, values: [['Marple', 2, '', '']], formulas: [["='Data (2)'!B2*2"]], tables: ['Table1'] });
});

it('takes one number format in an array of its own for all cells, as Microsoft’s samples give it', async () => {
  const bench = excelOn();
  await after(bench, (sheet) => {
    sheet.getRange('A1:B2').numberFormat = [['0.0%']];
  });
  expect((await read(bench, 'A1:B2', 'numberFormat')).numberFormat).toEqual([['0.0%', '0.0%'], ['0.0%', '0.0%']]);
});

describe('several areas', () => {
  it('each take what is copied into them', async () => {
    const bench = excelOn();
    await write(bench, [['x', '=A1&"!"']]);
    await bench.run(async (context) => {
      context.workbook.worksheets.getFirst().getRanges('A3,A5').copyFrom('A1:B1');
      await context.sync();
    });
    expect((await read(bench, 'A3:B5', 'formulas')).formulas).toEqual([['x', '=A3&"!"'], ['', ''], ['x', '=A5&"!"']]);
  });

  it('lead to their whole rows and columns, and to others beside them', async () => {
    const addresses = await excelOn('One').run(async (context) => {
      const areas = context.workbook.worksheets.getFirst().getRanges('A1:B2,D4');
      const found = [areas.getEntireRow(), areas.getEntireColumn(), areas.getOffsetRangeAreas(1, 2)].map((one) => one.load('address'));
      await context.sync();
      return found.map(({ address }) => address);
    });
    expect(addresses).toEqual(['One!1:2,One!4:4', 'One!A:B,One!D:D', 'One!C2:D3,One!F5']);
  });
});
