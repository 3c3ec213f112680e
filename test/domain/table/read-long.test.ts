import type { IndicatorTable, Reading } from '../../../src/domain/table/indicator-table';
import { readTables } from '../../../src/domain/table/read-tables';
import { toSeries } from '../../../src/domain/table/series';
import { aMeasure, aPlan } from '../../support/plan';
import type { SheetOptions, SnapshotCell } from '../../support/snapshot';
import { sheetOf, snapshotOf, workbookOf } from '../../support/snapshot';

type Rows = readonly (readonly SnapshotCell[])[];

const read = (rows: Rows, options: SheetOptions = {}): Reading => readTables(snapshotOf(rows, options), null);
const table = (rows: Rows, options: SheetOptions = {}): IndicatorTable | undefined => read(rows, options).tables[0];
/** "C2 Fires 2014/15 120": cell, label, period and value of each observation. */
const brief = ({ tables }: Reading) => tables.flatMap(({ rows }) => rows.flatMap(({ observations }) => observations)).map(({ cell, label, period, value }) => `${cell} ${label} ${period.label} ${String(value)}`);
const spans = (rows: Rows) => read(rows).tables.flatMap((one) => one.rows.flatMap(({ observations }) => observations)).map(({ period: { start, end } }) => `${start ?? '?'} ${end ?? '?'}`);
const reasons = (rows: Rows) => read(rows).unread.map(({ address, reason }) => `${address} ${reason}`);

describe('what tells the series of a long table apart', () => {
  const header = ['Indicator', 'Area', 'Sex', 'Period', 'Value'];

  it('joins a category to the label only for the measures within which it varies', () => {
    expect(table([header, ['A', 'Stockport', 'Male', '2014/15', 1], ['A', 'Stockport', 'Female', '2014/15', 2], ['B', 'Stockport', 'Female', '2014/15', 3]])?.rows.map(({ label }) => label)).toEqual(['A - Male', 'A - Female', 'B']);
  });

  it('adds nothing for codes that stand beside names', () => {
    expect(table([['Indicator ID', 'Indicator', 'Area Code', 'Area', 'Period', 'Value'], [1, 'A', 'E1', 'Stockport', '2014/15', 1], [2, 'B', 'E2', 'Trafford', '2014/15', 2]])?.rows.map(({ label, place }) => `${label} in ${String(place)}`)).toEqual(['A in Stockport', 'B in Trafford']);
  });

  it('uses a column of no known role where it alone tells rows apart', () => {
    expect(table([['Indicator', 'Tenancy', 'Period', 'Value'], ...['2014/15', '2015/16'].flatMap((period) => [['A', 'Council', period, 1], ['A', 'Private', period, 2]])])?.rows.map(({ label }) => label)).toEqual(['A - Council', 'A - Private']);
  });

  it('does not take a remark for a category', () => {
    expect(table([['Indicator', 'Remark', 'Period', 'Value'], ['A', 'first count', '2014/15', 1], ['A', 'counted anew', '2015/16', 2]])?.rows.map(({ label }) => label)).toEqual(['A']);
  });

  it('keeps ages below and above a year apart in their series', () => {
    const rows = [['Indicator', 'Age', 'Period', 'Value'], ['A', '<18', '2014/15', 1], ['A', '18+', '2014/15', 2]];
    expect(toSeries(read(rows))).toHaveLength(2);
  });

  it('tells places of one name apart by their kind', () => {
    expect(table([['Area', 'Area Type', 'Indicator', 'Period', 'Value'], ['Stockport', 'Ward', 'A', '2014/15', 1], ['Stockport', 'Borough', 'A', '2014/15', 2]])?.rows.map(({ place }) => place)).toEqual(['Stockport - Ward', 'Stockport - Borough']);
  });

  it('matches the plan by the bare measure where every category says "all"', () => {
    const plan = aPlan([aMeasure('entrants', { wording: 'Entrants' })]);
    const rows = [header, ['Entrants', 'Stockport', 'Persons', '2014/15', 9], ['Entrants', 'Stockport', 'Female', '2014/15', 2]];
    expect(readTables(snapshotOf(rows), plan).tables[0]?.rows.map(({ label, measureId }) => [label, measureId])).toEqual([['Entrants - Persons', 'entrants'], ['Entrants - Female', null]]);
  });
});

describe('tidy tables', () => {
  it('makes a measure of each column of figures, and leaves ranks and changes out', () => {
    expect(brief(read([['Year', 'Force', 'Offences', 'Rate per 1,000', 'Rank', '% change'], ['2014/15', 'Kent', 900, 5.1, 2, 3], ['2015/16', 'Kent', 950, 5.3, 1, 4]]))).toEqual([
      'C2 Offences 2014/15 900', 'C3 Offences 2015/16 950', 'D2 Rate per 1,000 2014/15 5.1', 'D3 Rate per 1,000 2015/16 5.3',
    ]);
  });

  it('ties limits to the figure that their heading names', () => {
    expect(table([['Year', 'Area', 'Count', 'Rate', 'Rate lower CI', 'Rate upper CI'], ['2014/15', 'Kent', 90, 5, 4, 6]])?.rows.map(({ observations: [one] }) => [one?.value, one?.lower, one?.upper])).toEqual([[90, null, null], [5, 4, 6]]);
  });

  it('names bare figures by the title above', () => {
    expect(table([['First time entrants'], [], ['Year', 'Area', 'Value'], ['2014/15', 'Kent', 90], ['2015/16', 'Kent', 91]])).toMatchObject({ title: 'First time entrants', rows: [{ label: 'First time entrants', place: 'Kent' }] });
  });

  it('leaves a register alone, in which each row has a year of its own', () => {
    expect(read([['Site', 'Year', 'Capacity'], ['Hillgate', 2014, 30], ['Castle Street', 2015, 40]]).tables.filter(({ layout }) => layout === 'long')).toEqual([]);
  });
});

describe('periods in parts', () => {
  const of = (headings: readonly string[], ...cells: readonly (readonly SnapshotCell[])[]): Rows => [[...headings, 'Indicator', 'Value'], ...cells.map((one, row): SnapshotCell[] => [...one, 'A', row + 1])];

  it.each([
    [['Financial Year', 'Financial Quarter'], ['2015/16', 2], '2015-07-01 2015-09-30'],
    [['Year', 'Quarter'], [2015, 'Q2'], '2015-04-01 2015-06-30'],
    [['Year', 'Quarter'], [2015, 'Apr - Jun'], '2015-04-01 2015-06-30'],
    [['Year', 'Quarter'], ['2015/16', 'Jan to Mar'], '2016-01-01 2016-03-31'],
    [['Year', 'Month'], ['2015/16', 'February'], '2016-02-01 2016-02-29'],
    [['Year', 'Month'], [2016, 2], '2016-02-01 2016-02-29'],
    [['Start date', 'End date'], ['2015-04-01', '2016-03-31'], '2015-04-01 2016-03-31'],
    [['time_period', 'time_identifier'], [201516, 'Financial year'], '2015-04-01 2016-03-31'],
    [['time_period', 'time_identifier'], [201112, 'Academic year'], '2011-09-01 2012-08-31'],
    [['Year ending', 'Area'], ['March 2016', 'Kent'], '2015-04-01 2016-03-31'],
    [['Quarter ending', 'Area'], ['June 2016', 'Kent'], '2016-04-01 2016-06-30'],
    [['Academic year', 'Area'], ['2015/16', 'Kent'], '2015-09-01 2016-08-31'],
    [['Financial year', 'Area'], ['2011-12', 'Kent'], '2011-04-01 2012-03-31'],
  ] as const)('reads %j of %j as %s', (headings, cells, expected) => {
    expect(spans(of(headings, cells))).toEqual([expected]);
  });

  it.each([
    [['Financial year', 'Area'], [2016, 'Kent'], 'runs over two'],
    [['Financial year', 'Quarter'], [2016, 'Q1'], 'runs over two'],
    [['Year', 'Financial quarter'], [2016, 'Q1'], 'may be of the financial or of the calendar year'],
    [['Year', 'Month'], ['2015/16', 4], 'may count from January or from April'],
    [['Year', 'Quarter'], ['2015/16', 'Autumn'], 'was not understood'],
    [['time_period', 'time_identifier'], [2016, 'Autumn term'], 'not a kind of period'],
    [['Year', 'YearRange'], [2016, 1], 'year ranges'],
  ] as const)('leaves %j of %j unread', (headings, cells, reason) => {
    const rows = of(headings, cells);
    expect(spans(rows)).toEqual([]);
    expect(reasons(rows).join()).toContain(reason);
  });

  it('reads 2009-10 to 2011-12 as years in whatever order they stand', () => {
    expect(spans(of(['Period', 'Area'], ['2011-12', 'Kent'], ['2009-10', 'Kent'], ['2010-11', 'Kent'], ['2009-10', 'Essex']))).toEqual(['2011-04-01 2012-03-31', '2009-04-01 2010-03-31', '2010-04-01 2011-03-31', '2009-04-01 2010-03-31']);
  });
});

describe('where a long table begins and ends', () => {
  const header = ['Indicator', 'Period', 'Value'];

  it('reads two tables side by side apart', () => {
    expect(read([[...header, null, ...header], ['A', '2014/15', 1, null, 'B', '2015/16', 2]]).tables.map(({ range, rows }) => [range.column, rows[0]?.label])).toEqual([[0, 'A'], [4, 'B']]);
  });

  it('reads two tables one below another apart, each with its title', () => {
    expect(read([['One'], header, ['A', '2014/15', 1], [], [], ['Two'], header, ['B', '2014/15', 2]]).tables.map(({ title, rows }) => [title, rows.map(({ label }) => label)])).toEqual([['One', ['A']], ['Two', ['B']]]);
  });

  it('passes over a header that a page break repeats', () => {
    expect(brief(read([header, ['A', '2014/15', 1], header, ['A', '2015/16', 2]]))).toEqual(['C2 A 2014/15 1', 'C4 A 2015/16 2']);
  });

  it('takes a heading inside the table for the section of the rows below', () => {
    expect(table([header, ['Fires'], ['A', '2014/15', 1]])?.rows).toMatchObject([{ section: 'Fires', label: 'A' }]);
  });

  it('reads shorthand as its own legend says, and ties marks to notes', () => {
    const found = table([[...header, 'Flag'], ['A', '2014/15', '*', null], ['A', '2015/16', 5, 'r'], ['* denotes a figure suppressed to avoid disclosure.']]);
    expect(found?.rows[0]?.observations).toMatchObject([{ kind: 'suppressed', value: null }, { value: 5, marks: ['r'] }]);
    expect(found?.notes).toMatchObject([{ address: 'A4' }]);
  });

  it('says why an empty value is empty where the column of markings does', () => {
    expect(table([[...header, 'Data Marking'], ['A', '2014/15', null, '[c]'], ['A', '2015/16', 5, null]])?.rows[0]?.observations).toMatchObject([{ kind: 'suppressed' }, { value: 5 }]);
  });

  it.each([
    ['Value suppressed', 'suppressed'],
    ['Value cannot be calculated as number of cases is too small', 'suppressed'],
    ['Value not published for data quality reasons', 'blank'],
    ['Figures of this area are no longer suppressed', 'blank'],
  ])('keeps the note %j of an empty value, which is then %s', (note, kind) => {
    const found = table([[...header, 'Value note'], ['A', '2014/15', null, note], ['A', '2015/16', 5, note]]);
    expect(found?.rows[0]?.observations).toMatchObject([{ kind, value: null, notes: [note] }, { kind: 'count', value: 5, notes: [note] }]);
  });

  it('reads bare letters as shorthand only in a file whose columns are named as the Department for Education names them', () => {
    const body = ['c', 'z', 'x', 'low', ...Array.from({ length: 8 }, () => 7)].map((cell, year): SnapshotCell[] => [200102 + year * 101, 'Academic year', 'Stockport', cell]);
    const kinds = (head: SnapshotCell[]) => table([head, ...body])?.rows[0]?.observations.map(({ kind }) => kind).slice(0, 5);
    expect(kinds(['time_period', 'time_identifier', 'la_name', 'exclusions'])).toEqual(['suppressed', 'not-applicable', 'not-available', 'low', 'count']);
    expect(kinds(['Time period', 'Period type', 'LA name', 'Exclusions'])).toEqual(['text', 'text', 'text', 'text', 'count']);
  });

  it('reads bare letters as the table\u2019s own legend says, before the usual meaning', () => {
    const rows = [['time_period', 'time_identifier', 'la_name', 'exclusions'], [201112, 'Academic year', 'Stockport', 'x'], [201213, 'Academic year', 'Stockport', 4], ["'x' means suppressed"]];
    expect(table(rows)?.rows[0]?.observations.map(({ kind }) => kind)).toEqual(['suppressed', 'count']);
  });

  it('carries a label down that stands once for its group, where rows were alike without it', () => {
    expect(table([['Area', 'Indicator', 'Period', 'Value'], ['Kent', 'A', '2014/15', 1], [null, 'A', '2015/16', 2], ['Essex', 'A', '2014/15', 3], [null, 'A', '2015/16', 4]])?.rows.map(({ place, observations }) => [place, observations.map(({ value }) => value)])).toEqual([['Kent', [1, 2]], ['Essex', [3, 4]]]);
  });

  it.each([
    ['a year over its quarters', [['Year', 'Quarter', 'Indicator', 'Value'], ['2014/15', 'Q1', 'A', 1], [null, 'Q2', 'A', 2]], ['D2 2014-04-01 null', 'D3 2014-07-01 null']],
    ['a year over the quarters of tidy figures', [['Year', 'Quarter', 'Area', 'Fires'], ['2014/15', 'Q1', 'Kent', 1], [null, 'Q2', 'Kent', 2], ['2015/16', 'Q3', 'Kent', 3], [null, 'Q4', 'Kent', 4]],
      ['D2 2014-04-01 Kent', 'D3 2014-07-01 Kent', 'D4 2015-10-01 Kent', 'D5 2016-01-01 Kent']],
    ['a place over its years', [['Area', 'Year', 'Indicator', 'Value'], ['Kent', '2014/15', 'A', 1], [null, '2015/16', 'A', 2]], ['D2 2014-04-01 Kent', 'D3 2015-04-01 Kent']],
    ['a place over a year over its quarters', [['Area', 'Year', 'Quarter', 'Indicator', 'Value'], ['Kent', '2014/15', 'Q1', 'A', 1], [null, null, 'Q2', 'A', 2]], ['E2 2014-04-01 Kent', 'E3 2014-07-01 Kent']],
  ] as const)('carries %s down, which stands once for its group', (_what, rows, expected) => {
    expect(read(rows).tables.flatMap((one) => one.rows.flatMap(({ observations }) => observations)).map(({ cell, period, place }) => `${cell} ${period.start ?? '?'} ${String(place)}`)).toEqual(expected);
  });

  it('carries no year to a total below, nor into another place', () => {
    expect(spans([['Year', 'Indicator', 'Value'], ['2014/15', 'A', 1], ['2015/16', 'A', 2], [null, 'B', 3]])).toEqual(['2014-04-01 2015-03-31', '2015-04-01 2016-03-31']);
    const rows = [['Area', 'Year', 'Quarter', 'Indicator', 'Value'], ['Kent', '2014/15', 'Q3', 'A', 1], ['Kent', null, 'Q4', 'A', 2], ['Essex', null, 'Q1', 'A', 3]];
    expect(spans(rows)).toEqual([]);
    expect(reasons(rows)).toHaveLength(1);
  });

  it('ends with a range that the workbook names', () => {
    const sheet = sheetOf([header, ['A', '2014/15', 1], ['Not of it', '2014/15', 7]]);
    const book = { ...workbookOf([sheet]), names: [{ name: 'figures', sheetId: 'Data', range: { row: 0, column: 0, rows: 2, columns: 3 } }] };
    expect(readTables(book, null).tables[0]?.rows.map(({ label }) => label)).toEqual(['A']);
  });

  it('leaves the total row of an Excel table out', () => {
    expect(brief(read([header, ['A', '2014/15', 1], ['Total', null, 1]], { tables: [{ name: 'T', range: 'A1:C3', hasTotals: true }] }))).toEqual(['C2 A 2014/15 1']);
  });

  it('reads headings over two rows', () => {
    expect(brief(read([['Year', 'Area', 'Fires', null], [null, null, 'Primary', 'Secondary'], ['2014/15', 'Kent', 1, 2], ['2015/16', 'Kent', 3, 4]]))).toEqual(['C3 Fires - Primary 2014/15 1', 'C4 Fires - Primary 2015/16 3', 'D3 Fires - Secondary 2014/15 2', 'D4 Fires - Secondary 2015/16 4']);
  });
});
