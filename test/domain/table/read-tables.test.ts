import fc from 'fast-check';
import type { Observation } from '../../../src/domain/observation';
import { readTables } from '../../../src/domain/table/read-tables';
import { toSeries } from '../../../src/domain/table/series';
import { aMeasure, aPlan } from '../../support/plan';
import type { SheetOptions, SnapshotCell } from '../../support/snapshot';
import { sheetOf, snapshotOf, workbookOf } from '../../support/snapshot';

type Rows = readonly (readonly SnapshotCell[])[];

const read = (rows: Rows, options: SheetOptions = {}) => readTables(snapshotOf(rows, options), null);
const seen = (rows: Rows, options: SheetOptions = {}): readonly Observation[] => read(rows, options).tables.flatMap((table) => table.rows.flatMap((row) => row.observations));
/** "C2 Fires 2014/15 120": cell, label, period and value of each observation. */
const brief = (observations: readonly Observation[]) => observations.map(({ cell, label, period, value }) => `${cell} ${label} ${period.label} ${String(value)}`);

const HEADER = ['PI Name', 'Source', '2014/15', '2015/16'];

describe('a table with periods across', () => {
  it('gives one observation a cell, with its label, source and period', () => {
    expect(seen([HEADER, ['Fires', 'GMFRS', 120, '101*'], ['Thefts', 'GMP', null, 'N/A']])).toMatchObject([
      { cell: 'C2', label: 'Fires', source: 'GMFRS', value: 120, kind: 'count', period: { label: '2014/15', column: null } },
      { cell: 'D2', label: 'Fires', source: 'GMFRS', value: 101, marks: ['*'], period: { label: '2015/16' } },
      { cell: 'C3', label: 'Thefts', kind: 'blank', value: null },
      { cell: 'D3', label: 'Thefts', kind: 'not-available', value: null },
    ]);
  });

  it('is read wherever it stands, with a title above and a blank column between', () => {
    const { tables } = read([['Fires and theft'], [], ['Measure', null, '2014/15', '2015/16'], ['Fires', null, 1, 2]], { at: { row: 7, column: 3 } });
    expect(tables).toMatchObject([{ title: 'Fires and theft', layout: 'wide', range: { row: 9, column: 3, rows: 2, columns: 4 } }]);
    expect(brief(tables.flatMap((table) => table.rows.flatMap((row) => row.observations)))).toEqual(['F11 Fires 2014/15 1', 'G11 Fires 2015/16 2']);
  });

  it('takes a heading inside the table for the sub-theme of the rows below', () => {
    const { tables } = read([HEADER, ['FIRES'], ['Primary fires', 'GMFRS', 1, 2], ['THEFT'], ['Burglary', 'GMP', 3, 4]]);
    expect(tables[0]?.rows.map(({ label, section }) => [label, section])).toEqual([['Primary fires', 'FIRES'], ['Burglary', 'THEFT']]);
  });

  it('passes over a header that a page break repeats', () => {
    expect(brief(seen([HEADER, ['Fires', 'GMFRS', 1, 2], HEADER, ['Thefts', 'GMP', 3, 4]]))).toEqual([
      'C2 Fires 2014/15 1', 'D2 Fires 2015/16 2', 'C4 Thefts 2014/15 3', 'D4 Thefts 2015/16 4',
    ]);
  });

  it('begins another table where a heading stands above the repeated header', () => {
    const { tables } = read([HEADER, ['Fires', 'GMFRS', 1, 2], [], ['THEFT'], HEADER, ['Burglary', 'GMP', 3, 4]]);
    expect(tables.map(({ title, rows }) => [title, rows[0]?.section])).toEqual([[null, null], ['THEFT', 'THEFT']]);
  });

  it('reads tables side by side apart', () => {
    const { tables } = read([
      ['Measure', '2014/15', '2015/16', null, 'Measure', 'Q1 2016/17', 'Q2 2016/17'],
      ['Fires', 1, 2, null, 'Thefts', 3, 4],
    ]);
    expect(tables.map(({ rows }) => brief(rows.flatMap((row) => row.observations)))).toEqual([
      ['B2 Fires 2014/15 1', 'C2 Fires 2015/16 2'],
      ['F2 Thefts Q1 2016/17 3', 'G2 Thefts Q2 2016/17 4'],
    ]);
  });

  it('leaves trend, target and change columns alone', () => {
    expect(brief(seen([['Measure', '2014/15', 'Target', '2015/16', 'Trend', '% change'], ['Fires', 120, 100, 101, 'down', -15.8]]))).toEqual([
      'B2 Fires 2014/15 120', 'D2 Fires 2015/16 101',
    ]);
  });

  it('marks a bare total, and keeps it out of the series', () => {
    const reading = read([HEADER, ['Fires', 'GMFRS', 1, 2], ['Total', null, 1, 2], ['Total arrests', 'GMP', 3, 4]]);
    expect(reading.tables[0]?.rows.map(({ label, isTotal }) => [label, isTotal ?? false])).toEqual([['Fires', false], ['Total', true], ['Total arrests', false]]);
    expect(toSeries(reading).map(({ label }) => label)).toEqual(['Fires', 'Total arrests']);
  });

  it('keeps to the edges of an Excel table and knows its total row', () => {
    const { tables } = read(
      [['Name', '2014', '2015', 'Remark'], ['Fires', 1, 2, 'x'], ['All', 1, 2, null]],
      { tables: [{ name: 'Fires', range: 'A1:C3', hasTotals: true }] },
    );
    expect(tables[0]?.rows.map(({ label, isTotal }) => [label, isTotal ?? false])).toEqual([['Fires', false], ['All', true]]);
  });

  it('reads years that are stored as numbers, and not figures that look like years', () => {
    expect(brief(seen([['Measure', 2014, 2015, 2016], ['Visits', 1999, 2000, 2001]]))).toEqual([
      'B2 Visits 2014 1999', 'C2 Visits 2015 2000', 'D2 Visits 2016 2001',
    ]);
  });

  it('reads real dates as headings, under either date system', () => {
    const date = (value: number, text: string) => ({ value, text, format: 'mmm-yy' });
    const rows = [['Measure', date(42461, 'Apr-16'), date(42491, 'May-16')], ['Fires', 1, 2]] as const;
    expect(seen(rows).map(({ period }) => [period.label, period.start, period.end])).toEqual([['Apr-16', '2016-04-01', '2016-04-30'], ['May-16', '2016-05-01', '2016-05-31']]);
    const later = readTables(workbookOf([sheetOf([['Measure', date(40999, 'Apr-16'), date(41029, 'May-16')], ['Fires', 1, 2]])], '1904'), null);
    expect(later.tables[0]?.periods.map(({ start }) => start)).toEqual(['2016-04-01', '2016-05-01']);
  });

  it('does not read our own sheets', () => {
    expect(read([HEADER, ['Fires', 'GMFRS', 1, 2]], { mark: 'theme:x' })).toEqual({ tables: [], unread: [] });
  });
});

describe('periods of a row, a cell or a note over the column\u2019s', () => {
  it('takes the periods beneath a row for that row alone', () => {
    expect(seen([HEADER, ['Entrants', 'SCT', '258 (68)', '282 (74)'], [null, null, 'y/e Dec 14', 'y/e Dec 15'], ['Thefts', 'GMP', 3, 4]]).map(({ period }) => [period.label, period.column])).toEqual([
      ['y/e Dec 14', '2014/15'], ['y/e Dec 15', '2015/16'], ['2014/15', null], ['2015/16', null],
    ]);
  });

  it('takes the basis beside a figure', () => {
    expect(seen([HEADER, ['Referrals', 'SMBC', 13, '8\nto June 17']])[1]?.period).toMatchObject({ label: 'to June 17', column: '2015/16', kind: 'part-year' });
  });

  it('takes what a note says of columns, for its own table only', () => {
    const note = 'NB - 2014/15 data is to the end of November 2014 and the 2015/16 data is Dec 2014- End of March 2015';
    const observations = seen([HEADER, ['Arrests', 'GMP', 76, 21], [note], [], ['OTHER'], HEADER, ['Thefts', 'GMP', 3, 4]]);
    expect(observations.map(({ period, notes }) => [period.label, period.column, notes.length])).toEqual([
      ['to the end of November 2014', '2014/15', 1], ['Dec 2014- End of March 2015', '2015/16', 1], ['2014/15', null, 0], ['2015/16', null, 0],
    ]);
  });

  it('changes no period for a note that says something else of a year', () => {
    expect(seen([HEADER, ['Fires', 'GMFRS', 1, '2*'], ['* 2015/16 unable to compare with previous year as the measure changed.']]).map(({ period, notes }) => [period.column, notes.length])).toEqual([[null, 0], [null, 1]]);
  });

  it('asks about a heading that can be read in two ways, and reads the rest', () => {
    const rows = [['Measure', '01/02/2016', '2015/16'], ['Fires', 1, 2]];
    expect(brief(seen(rows))).toEqual(['C2 Fires 2015/16 2']);
    expect(read(rows).unread).toEqual([
      { sheet: 'Data', address: 'B1', reason: 'The heading "01/02/2016" can be read as 2016-02-01 or 2016-01-02. Write it so that only one is meant.' },
    ]);
  });

  it('leaves a table whose headings are all open, and says so once a heading', () => {
    const { tables, unread } = read([['Measure', '2010-11', '2011-12'], ['Fires', 1, 2]]);
    expect(tables).toEqual([]);
    expect(unread.map(({ address, reason }) => [address, reason.includes('can be read as')])).toEqual([['B1', true], ['C1', true]]);
  });

  it('reads quarters under years', () => {
    expect(brief(seen([['Measure', '2015/16', null, '2016/17', null], [null, 'Q1', 'Q2', 'Q1', 'Q2'], ['Fires', 1, 2, 3, 4]]))).toEqual([
      'B3 Fires Q1 2015/16 1', 'C3 Fires Q2 2015/16 2', 'D3 Fires Q1 2016/17 3', 'E3 Fires Q2 2016/17 4',
    ]);
  });

  it('reads no cell twice where one row of periods stands right under another', () => {
    const cells = seen([[null, '2014/15', 'y/e Dec 14'], [null, '2014/15', '2014/15'], [], ['Source', '2014/15'], ['Fires', 1, 2]]).map(({ cell }) => cell);
    expect(new Set(cells).size).toBe(cells.length);
  });

  it('leaves quarters that stand under no year unread, and says so', () => {
    const { tables, unread } = read([['Measure', 'Wave 22', 'Wave 23'], [null, 'Q1', 'Q2'], ['Fires', 1, 2]]);
    expect(tables).toEqual([]);
    expect(unread.map(({ address }) => address)).toEqual(['A1:C3']);
  });

  it('keeps the number and the rate under one year apart', () => {
    expect(seen([['Measure', '2015/16', null, '2016/17', null], [null, 'Number', 'Rate', 'Number', 'Rate'], ['Fires', 10, 1.5, 12, 1.8]]).map(({ label, period, value }) => [label, period.label, value])).toEqual([
      ['Fires - Number', '2015/16', 10], ['Fires - Number', '2016/17', 12], ['Fires - Rate', '2015/16', 1.5], ['Fires - Rate', '2016/17', 1.8],
    ]);
  });

  it('takes the heading over repeated periods for the place', () => {
    expect(seen([[null, 'Stockport', null, 'Trafford', null], ['Measure', '2014/15', '2015/16', '2014/15', '2015/16'], ['Fires', 1, 2, 3, 4]]).map(({ place, period, value }) => [place, period.label, value])).toEqual([
      ['Stockport', '2014/15', 1], ['Stockport', '2015/16', 2], ['Trafford', '2014/15', 3], ['Trafford', '2015/16', 4],
    ]);
  });
});

describe('other layouts', () => {
  it('reads periods down', () => {
    const { tables } = read([['Fires and theft'], ['Year', 'Fires', 'Thefts'], ['2014/15', 1, 3], ['2015/16', 2, 4]]);
    expect(tables.map(({ layout, title }) => [layout, title])).toEqual([['transposed', 'Fires and theft']]);
    expect(brief(tables.flatMap((table) => table.rows.flatMap((row) => row.observations)))).toEqual([
      'B3 Fires 2014/15 1', 'B4 Fires 2015/16 2', 'C3 Thefts 2014/15 3', 'C4 Thefts 2015/16 4',
    ]);
  });

  it('reads one observation a row, with its place, limits and denominator', () => {
    const { tables } = read([
      ['Area', 'Period', 'Indicator', 'Value', 'Numerator', 'Denominator', 'Lower CI', 'Upper CI'],
      ['Stockport', '2014/15', 'Entrants per 100,000', 258, 68, 26357, 203, 327],
      ['Stockport', '2015/16', 'Entrants per 100,000', 282, 74, 26241, 224, 354],
    ]);
    expect(tables).toMatchObject([{ layout: 'long', rows: [{ place: 'Stockport', observations: [{ cell: 'D2', kind: 'rate', value: 258, number: 68, denominator: 26357, lower: 203, upper: 327 }, { cell: 'D3' }] }] }]);
  });

  it('names the columns of a cross-section and reads none of it, even right under a table', () => {
    const { tables, unread } = read([HEADER, ['Fires', 'GMFRS', 1, 2], [], ['Caseload profile', 'NPS', 'CRC'], ['Total cases', 509, 754], ['High risk', '69%', '0']]);
    expect(tables.flatMap(({ rows }) => rows.map(({ label }) => label))).toEqual(['Fires']);
    expect(unread).toMatchObject([{ sheet: 'Data', address: 'A4:C6' }]);
    expect(unread[0]?.reason).toContain('Columns NPS and CRC are not periods');
  });

  it('says that figures without a label were left', () => {
    expect(read([HEADER, ['Fires', 'GMFRS', 1, 2], [null, null, 3, 4]]).unread).toMatchObject([{ address: 'A3:D3' }]);
  });
});

describe('marks and shorthand by the notes of their table', () => {
  it('ties a numbered mark to its note', () => {
    expect(seen([HEADER, ['Fires', 'GMFRS', 1, '2 (1)'], ['(1) Counted anew from April 2015.']])[1]).toMatchObject({ value: 2, number: null, marks: ['(1)'], notes: ['(1) Counted anew from April 2015.'] });
  });

  it('reads a bare star as its legend says', () => {
    expect(seen([HEADER, ['Deaths', 'GMP', '*', 12], ['* denotes a figure suppressed to avoid disclosure.']])[0]).toMatchObject({ kind: 'suppressed', value: null });
  });

  it('takes a mark on a heading for every figure below it', () => {
    expect(seen([['Measure', '2014/15', '2015/16*'], ['Fires', 1, 2], ['* Provisional figures for the year.']]).map(({ period, notes }) => [period.label, notes.length])).toEqual([['2014/15', 0], ['2015/16', 1]]);
  });
});

describe('rows and the plan', () => {
  const plan = aPlan(
    [
      aMeasure('fires-fire-service', { wording: 'Number of deliberate secondary fires', source: 'GMFRS' }),
      aMeasure('fires-police', { wording: 'Number of deliberate secondary fires', source: 'GMP' }),
      aMeasure('completions', { wording: 'Treatment completion (% of users)', source: 'NDTMS', kind: 'percent' }),
    ],
  );

  it('tells twins apart by their source, and keeps their series apart', () => {
    const reading = readTables(snapshotOf([HEADER, ['Number of deliberate secondary fres', 'GMFRS', 388, 466], ['Number of deliberate secondary fres', 'GMP', 306, 423]]), plan);
    expect(toSeries(reading).map(({ measureId, source, observations }) => [measureId, source, observations.map(({ value }) => value)])).toEqual([
      ['fires-fire-service', 'GMFRS', [388, 466]], ['fires-police', 'GMP', [306, 423]],
    ]);
  });

  it('gives plain figures of a percentage their kind, but does not guess at fractions', () => {
    const kinds = (first: SnapshotCell, second: SnapshotCell) =>
      readTables(snapshotOf([HEADER, ['Treatment completion (% of users)', 'NDTMS', first, second]]), plan).tables.flatMap(({ rows }) => rows.flatMap((row) => row.observations.map(({ kind, value }) => [kind, value])));
    expect(kinds(38.6, 44.4)).toEqual([['percent', 38.6], ['percent', 44.4]]);
    expect(kinds(0.386, 0.444)).toEqual([['number', 0.386], ['number', 0.444]]);
  });
});

describe('the laws of reading a sheet', () => {
  const table: Rows = [HEADER, ['Fires', 'GMFRS', 120, '101*'], ['Entrants', 'SCT', '258 (68)', '282 (74)'], [null, null, 'y/e Dec 14', 'y/e Dec 15'], ['* Counted anew.']];
  const told = (observations: readonly Observation[]) => observations.map((one) => [one.label, one.source, one.period, one.text, one.kind, one.value, one.number, one.marks, one.notes]);

  it('reads the same wherever on the sheet the table stands', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5000 }), fc.nat({ max: 300 }), fc.nat({ max: 4 }), fc.nat({ max: 3 }), (row, column, above, left) => {
        const rows = [...Array.from({ length: above }, () => []), ...table.map((cells) => [...Array.from({ length: left }, () => null), ...cells])];
        expect(told(seen(rows, { at: { row, column } }))).toEqual(told(seen(table)));
      }),
    );
  });

  it('reads the same with a blank column let in anywhere', () => {
    fc.assert(
      fc.property(fc.nat({ max: 4 }), (at) => {
        const wider = table.map((cells) => [...cells.slice(0, at), null, ...cells.slice(at)]);
        expect(told(seen(wider))).toEqual(told(seen(table)));
      }),
    );
  });

  it('reads the same figures whatever the order of the rows', () => {
    const rows = Array.from({ length: 6 }, (_, index): SnapshotCell[] => [`Measure ${String.fromCharCode(65 + index)}`, 'GMP', index, `${String(index * 10)}%`]);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 6 }), (shuffled) => {
        const sorted = (of: Rows) => told(seen([HEADER, ...of])).map((one) => JSON.stringify(one)).sort();
        expect(sorted(shuffled)).toEqual(sorted(rows));
      }),
    );
  });

  it('never throws, and reads no cell twice', () => {
    const cell = fc.oneof(
      fc.constant(null), fc.integer({ min: -5, max: 2100 }), fc.string({ maxLength: 12 }),
      fc.constantFrom<SnapshotCell>('2014/15', '2015/16', 'PI Name', 'Source', 'y/e Dec 14', 'N/A', '* note', 'Period', 'Value', 'Indicator', 'Q1', 2015, 2016),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }), (rows) => {
        const cells = seen(rows).map((one) => one.cell);
        expect(new Set(cells).size).toBe(cells.length);
      }),
      { numRuns: 500 },
    );
  });
});
