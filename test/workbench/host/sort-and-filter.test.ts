import { type Bench, excelOn, read, write } from './excel-on';

const WARDS = [['Ward', 'Crimes', 'Kind'], ['Marple', 40, 'rural'], ['Brinnington', 120, 'urban'], ['Bredbury', 80, 'urban'], ['Reddish', '', 'Urban']];

async function wards(): Promise<Bench> {
  const bench = excelOn();
  await write(bench, WARDS);
  return bench;
}

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();
const column = async (bench: Bench, address: string) => (await read(bench, address, 'values')).values?.flat();

async function hidden(bench: Bench): Promise<readonly number[]> {
  await Promise.resolve();
  return [...(bench.book.sheets[0]?.hiddenRows ?? [])].sort((a, b) => a - b);
}

describe('sorting a range', () => {
  it('puts numbers before text, blanks last, either way', async () => {
    const bench = await wards();
    await bench.run(async (context) => {
      first(context).getRange('A1:C5').sort.apply([{ key: 1, ascending: false }], false, true, 'Rows');
      await context.sync();
    });
    expect(await column(bench, 'A1:A5')).toEqual(['Ward', 'Brinnington', 'Bredbury', 'Marple', 'Reddish']);
  });

  it('keeps the order of what is alike, and takes further fields', async () => {
    const bench = await wards();
    await bench.run(async (context) => {
      first(context).getRange('A2:C5').sort.apply([{ key: 2, ascending: true }, { key: 0, ascending: true }]);
      await context.sync();
    });
    expect(await column(bench, 'A2:A5')).toEqual(['Marple', 'Bredbury', 'Brinnington', 'Reddish']);
  });

  it('takes formulas along with their rows', async () => {
    const bench = excelOn();
    await write(bench, [[3, '=A1*10'], [1, '=A2*10'], [2, '=A3*10']]);
    await bench.run(async (context) => {
      first(context).getRange('A1:B3').sort.apply([{ key: 0, ascending: true }]);
      await context.sync();
    });
    expect((await read(bench, 'A1:B3', 'formulas,values'))).toMatchObject({
      formulas: [[1, '=A1*10'], [2, '=A2*10'], [3, '=A3*10']], values: [[1, 10], [2, 20], [3, 30]],
    });
  });

  it('sorts columns, and refuses a key outside the range', async () => {
    const bench = excelOn();
    await write(bench, [['b', 'a'], [1, 2]]);
    await bench.run(async (context) => {
      first(context).getRange('A1:B2').sort.apply([{ key: 0, ascending: true }], false, false, 'Columns');
      await context.sync();
    });
    expect(await column(bench, 'A1:B2')).toEqual(['a', 'b', 2, 1]);
    const refusal = await bench.refusal(async (context) => {
      first(context).getRange('A1:B2').sort.apply([{ key: 9 }]);
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidArgument');
  });
});

describe('a table', () => {
  async function table(): Promise<Bench> {
    const bench = await wards();
    await bench.run(async (context) => {
      first(context).tables.add('A1:C5', true).name = 'Wards';
      await context.sync();
    });
    return bench;
  }

  const wardsTable = (context: Excel.RequestContext) => context.workbook.tables.getItem('Wards');

  it('is sorted, remembers how, and sorts again', async () => {
    const bench = await table();
    const told = await bench.run(async (context) => {
      const { sort } = wardsTable(context);
      sort.apply([{ key: 0, ascending: true }], true);
      sort.load('fields,matchCase');
      await context.sync();
      return { fields: sort.fields, matchCase: sort.matchCase };
    });
    expect(told).toEqual({ fields: [{ key: 0, ascending: true, sortOn: 'Value' }], matchCase: true });
    expect(await column(bench, 'A2:A5')).toEqual(['Bredbury', 'Brinnington', 'Marple', 'Reddish']);
    await bench.run(async (context) => {
      first(context).getRange('A2').values = [['Zeal']];
      wardsTable(context).sort.reapply();
      wardsTable(context).sort.clear();
      await context.sync();
    });
    expect(await column(bench, 'A2:A5')).toEqual(['Brinnington', 'Marple', 'Reddish', 'Zeal']);
  });

  it.each<[string, (filter: Excel.Filter) => void, readonly number[]]>([
    ['values, by what they show', (filter) => filter.applyValuesFilter(['80', '120']), [1, 4]],
    ['a comparison', (filter) => filter.applyCustomFilter('>50'), [1, 4]],
    ['either of two', (filter) => filter.applyCustomFilter('=40', '=80', 'Or'), [2, 4]],
    ['the highest', (filter) => filter.applyTopItemsFilter(1), [1, 3, 4]],
    ['the lowest', (filter) => filter.applyBottomItemsFilter(2), [2, 4]],
    ['the highest third', (filter) => filter.applyTopPercentFilter(34), [1, 3, 4]],
    ['the lowest third', (filter) => filter.applyBottomPercentFilter(34), [2, 3, 4]],
    ['more than the average', (filter) => filter.applyDynamicFilter('AboveAverage'), [1, 3, 4]],
    ['criteria as such', (filter) => filter.apply({ filterOn: 'Dynamic', dynamicCriteria: 'BelowAverage' }), [2, 3, 4]],
    ['a cell’s colour', (filter) => filter.applyCellColorFilter('#FF0000'), [1, 2, 4]],
    ['a font’s colour', (filter) => filter.applyFontColorFilter('#0000FF'), [1, 3, 4]],
  ])('is filtered by %s', async (_name, apply, rows) => {
    const bench = await table();
    await bench.run(async (context) => {
      first(context).getRange('B4').format.fill.color = '#FF0000';
      first(context).getRange('B3').format.font.color = '#0000FF';
      apply(wardsTable(context).columns.getItem('Crimes').filter);
      await context.sync();
    });
    expect(await hidden(bench)).toEqual(rows);
    const criteria = await bench.run(async (context) => {
      const { filter } = wardsTable(context).columns.getItem('Crimes');
      filter.load('criteria');
      wardsTable(context).autoFilter.load('isDataFiltered');
      await context.sync();
      return filter.criteria;
    });
    expect(criteria).toHaveProperty('filterOn');
  });

  it('shows its rows again, and filters again where it is asked to', async () => {
    const bench = await table();
    await bench.run(async (context) => {
      wardsTable(context).columns.getItem('Kind').filter.applyValuesFilter(['rural']);
      await context.sync();
      first(context).getRange('C3').values = [['rural']];
      wardsTable(context).reapplyFilters();
      await context.sync();
    });
    expect(await hidden(bench)).toEqual([3, 4]);
    const seen = await bench.run(async (context) => {
      const view = wardsTable(context).getDataBodyRange().getVisibleView();
      view.load('values,text,rowCount,columnCount,cellAddresses,formulas,formulasLocal,numberFormat,valueTypes,index');
      view.rows.load('items/values');
      const one = view.rows.getItemAt(1).load('values');
      const count = view.rows.getCount();
      const under = view.getRange().load('address');
      await context.sync();
      return { values: view.values, addresses: view.cellAddresses, rows: view.rows.items.length, second: one.values, count: count.value, under: under.address };
    });
    expect(seen).toEqual({
      values: [['Marple', 40, 'rural'], ['Brinnington', 120, 'rural']], addresses: [['A2', 'B2', 'C2'], ['A3', 'B3', 'C3']],
      rows: 2, second: [['Brinnington', 120, 'rural']], count: 2, under: 'Sheet1!A2:C5',
    });
    await bench.run(async (context) => {
      wardsTable(context).columns.getItem('Kind').filter.clear();
      await context.sync();
    });
    expect(await hidden(bench)).toEqual([]);
    await bench.run(async (context) => {
      wardsTable(context).columns.getItem('Kind').filter.applyValuesFilter(['rural']);
      wardsTable(context).clearFilters();
      await context.sync();
    });
    expect(await hidden(bench)).toEqual([]);
  });

  it('gets a column with values and a name, and loses one', async () => {
    const bench = await table();
    await bench.run(async (context) => {
      const columns = wardsTable(context).columns;
      columns.add(1, [['Year'], [2014], [2015], [2016], [2017]] as never);
      columns.add(undefined, undefined, 'Note');
      columns.getItem('Kind').delete();
      await context.sync();
    });
    expect((await read(bench, 'A1:D2', 'values')).values).toEqual([['Ward', 'Year', 'Crimes', 'Note'], ['Marple', 2014, 40, '']]);
  });

  it('answers its looks', async () => {
    const bench = await table();
    const told = await bench.run(async (context) => {
      const one = wardsTable(context);
      one.showBandedColumns = true;
      one.highlightFirstColumn = true;
      one.highlightLastColumn = true;
      one.load('showBandedColumns,highlightFirstColumn,highlightLastColumn,legacyId');
      await context.sync();
      return [one.showBandedColumns, one.highlightFirstColumn, one.highlightLastColumn, one.legacyId];
    });
    expect(told).toEqual([true, true, true, '1']);
  });
});

describe('the filter of a sheet', () => {
  it('hides what does not meet its criteria, column by column, and shows it again', async () => {
    const bench = await wards();
    await bench.run(async (context) => {
      const { autoFilter } = first(context);
      autoFilter.apply(first(context).getRange('A1:C5'), 1, { filterOn: 'Custom', criterion1: '>=80' });
      autoFilter.apply(first(context).getRange('A1:C5'), 0, { filterOn: 'Custom', criterion1: '=*bury' });
      await context.sync();
    });
    expect(await hidden(bench)).toEqual([1, 2, 4]);
    const told = await bench.run(async (context) => {
      const { autoFilter } = first(context);
      autoFilter.clearColumnCriteria(0);
      autoFilter.load('criteria,isDataFiltered,enabled');
      await context.sync();
      return { criteria: autoFilter.criteria, isDataFiltered: autoFilter.isDataFiltered };
    });
    expect(told).toEqual({ criteria: [{}, { filterOn: 'Custom', criterion1: '>=80' }, {}], isDataFiltered: true });
    expect(await hidden(bench)).toEqual([1, 4]);
    await bench.run(async (context) => {
      first(context).getRange('B2').values = [[500]];
      first(context).autoFilter.reapply();
      await context.sync();
    });
    expect(await hidden(bench)).toEqual([4]);
    await bench.run(async (context) => {
      first(context).autoFilter.clearCriteria();
      first(context).autoFilter.remove();
      await context.sync();
    });
    expect(await hidden(bench)).toEqual([]);
  });

  it('refuses what it cannot filter by', async () => {
    const bench = await wards();
    const refusal = await bench.refusal(async (context) => {
      first(context).autoFilter.apply('A1:C5', 1, { filterOn: 'Icon' });
      await context.sync();
    });
    expect(refusal.code).toBe('ApiNotFound');
  });
});
