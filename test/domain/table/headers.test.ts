import { readTables } from '../../../src/domain/table/read-tables';
import type { SheetOptions, SnapshotCell } from '../../support/snapshot';
import { snapshotOf } from '../../support/snapshot';

type Rows = readonly (readonly SnapshotCell[])[];

const seen = (rows: Rows, options: SheetOptions = {}) => readTables(snapshotOf(rows, options), null).tables.flatMap((table) => table.rows.flatMap((row) => row.observations));
/** "B3 Fires [place] 2014-04-01 to 2015-03-31 = 120". */
const told = (rows: Rows, options: SheetOptions = {}) =>
  seen(rows, options).map(({ cell, label, place, period, value }) => `${cell} ${label}${place === null ? '' : ` [${place}]`} ${period.start ?? '?'} to ${period.end ?? '?'} = ${String(value)}`);

describe('an upper heading over its group', () => {
  const under = [['Measure', 'Number', 'Rate', 'Number', 'Rate'], ['Fires', 10, 1, 12, 2]];
  const expected = ['B3 Fires - Number 2014-04-01 to 2015-03-31 = 10', 'D3 Fires - Number 2015-04-01 to 2016-03-31 = 12', 'C3 Fires - Rate 2014-04-01 to 2015-03-31 = 1', 'E3 Fires - Rate 2015-04-01 to 2016-03-31 = 2'];

  it.each([
    ['in the first cell alone', [[null, '2014/15', null, '2015/16', null], ...under], {}],
    ['merged over the group', [[null, '2014/15', null, '2015/16', null], ...under], { merges: ['B1:C1', 'D1:E1'] }],
    ['in the second cell of each even group', [[null, null, '2014/15', null, '2015/16'], ...under], {}],
  ] as const)('is read %s', (_, rows, options) => {
    expect(told(rows, options)).toEqual(expected);
  });

  it('is read where a blank column parts the groups', () => {
    expect(told([[null, '2014/15', null, null, '2015/16', null], ['Measure', 'Number', 'Rate', null, 'Number', 'Rate'], ['Fires', 10, 1, null, 12, 2]])).toEqual([
      'B3 Fires - Number 2014-04-01 to 2015-03-31 = 10', 'E3 Fires - Number 2015-04-01 to 2016-03-31 = 12', 'C3 Fires - Rate 2014-04-01 to 2015-03-31 = 1', 'F3 Fires - Rate 2015-04-01 to 2016-03-31 = 2',
    ]);
  });

  it('leaves the figures unread where the groups are not to be told', () => {
    expect(told([[null, null, '2014/15', null, null, '2015/16'], ['Measure', 'Number', 'Rate', 'Number', 'Rate', 'Number'], ['Fires', 10, 1, 12, 2, 3]])).toEqual([]);
  });
});

describe('headers of several rows', () => {
  it('reads a place over years over number and rate', () => {
    expect(told([
      [null, 'Stockport', null, null, null, 'Trafford', null, null, null],
      [null, '2014/15', null, '2015/16', null, '2014/15', null, '2015/16', null],
      ['Measure', 'Number', 'Rate', 'Number', 'Rate', 'Number', 'Rate', 'Number', 'Rate'],
      ['Fires', 1, 2, 3, 4, 5, 6, 7, 8],
    ]).filter((one) => one.includes('Trafford') && one.includes('Rate'))).toEqual(['G4 Fires - Rate [Trafford] 2014-04-01 to 2015-03-31 = 6', 'I4 Fires - Rate [Trafford] 2015-04-01 to 2016-03-31 = 8']);
  });

  it('reads places under a period', () => {
    expect(told([[null, '2014/15', null, '2015/16', null], ['Measure', 'Bury', 'Wigan', 'Bury', 'Wigan'], ['Fires', 1, 2, 3, 4]])).toEqual([
      'B3 Fires [Bury] 2014-04-01 to 2015-03-31 = 1', 'D3 Fires [Bury] 2015-04-01 to 2016-03-31 = 3', 'C3 Fires [Wigan] 2014-04-01 to 2015-03-31 = 2', 'E3 Fires [Wigan] 2015-04-01 to 2016-03-31 = 4',
    ]);
  });

  it('keeps the sexes over years apart by the label', () => {
    expect(told([[null, 'Males', null, 'Females', null], ['Offence', '2014', '2015', '2014', '2015'], ['Theft', 1, 2, 3, 4]])).toEqual([
      'B3 Theft - Males 2014-01-01 to 2014-12-31 = 1', 'C3 Theft - Males 2015-01-01 to 2015-12-31 = 2', 'D3 Theft - Females 2014-01-01 to 2014-12-31 = 3', 'E3 Theft - Females 2015-01-01 to 2015-12-31 = 4',
    ]);
  });

  it('takes the total of the quarters for the year, and leaves what is cumulative', () => {
    expect(told([[null, '2015/16', null, null, null, null, null], ['Measure', 'Q1', 'Q2', 'Q3', 'Q4', 'Total', 'Cumulative'], ['Fires', 1, 2, 3, 4, 10, 99]]).at(-1)).toBe('F3 Fires 2015-04-01 to 2016-03-31 = 10');
  });

  it('reads bare years under the words that say how they end', () => {
    expect(told([[null, 'Year ending March', null, null], ['Measure', 2014, 2015, 2016], ['Fires', 1, 2, 3]])[0]).toBe('B3 Fires 2013-04-01 to 2014-03-31 = 1');
  });

  it('passes over a row of units that are all alike', () => {
    expect(told([['Measure', '2014/15', '2015/16'], [null, 'Number', 'Number'], ['Fires', 1, 2]])).toEqual(['B3 Fires 2014-04-01 to 2015-03-31 = 1', 'C3 Fires 2015-04-01 to 2016-03-31 = 2']);
  });

  it('keeps limits with their figure', () => {
    expect(seen([[null, 'Wave 21', null, null, 'Wave 22', null, null], ['Measure', '%', 'Lower CI', 'Upper CI', '%', 'Lower CI', 'Upper CI'], ['Safe', 60, 56, 64, 61, 57, 65]])).toMatchObject([{ value: 60, lower: 56, upper: 64 }, { value: 61, lower: 57, upper: 65 }]);
  });
});

describe('headings that hold a measure and its period', () => {
  it('reads those of which the words stand twice, each measure apart, and leaves changes and ranks', () => {
    expect(told([['Ward', 'Offences 2014/15', 'Offences 2015/16', 'Number of fires (2016)', '% change 2014/15 to 2015/16', 'Rank 2016'], ['Offerton', 1, 2, 3, 4, 5]])).toEqual([
      'B2 Offences [Offerton] 2014-04-01 to 2015-03-31 = 1', 'C2 Offences [Offerton] 2015-04-01 to 2016-03-31 = 2', 'D2 Number of fires [Offerton] 2016-01-01 to 2016-12-31 = 3',
    ]);
  });

  it('leaves a lone one among other headings', () => {
    expect(told([['Ward', 'Population 2014', 'Area in hectares'], ['Offerton', 1, 2], ['Marple', 3, 4]])).toEqual([]);
  });
});

describe('rows that are places', () => {
  it.each([
    ['by their codes', ['Code', 'Name'], [['E08000007', 'Stockport'], ['E08000009', 'Trafford']]],
    ['by their heading', ['Ward', null], [['Stockport', null], ['Trafford', null]]],
    ['by their names', ['', 'Table of'], [[null, 'Stockport'], [null, 'Trafford']]],
  ] as const)('are known %s, and the title names their measure', (_, heads, names) => {
    const rows = [['Recorded crime'], [], [...heads, '2014/15', '2015/16'], ...names.map((name, index) => [...name, index, index + 10])];
    expect(seen(rows).map(({ label, place, value }) => [label, place, value])).toEqual([
      ['Recorded crime', 'Stockport', 0], ['Recorded crime', 'Stockport', 10], ['Recorded crime', 'Trafford', 1], ['Recorded crime', 'Trafford', 11],
    ]);
  });

  it('keeps the sex beside a place in the label, and leaves out an age that all rows share', () => {
    expect(told([['Deaths'], ['Area', 'Sex', 'Age', '2014', '2015'], ['Bury', 'Male', 'Under 75', 1, 2], [null, 'Female', 'Under 75', 3, 4]])).toEqual([
      'D3 Male [Bury] 2014-01-01 to 2014-12-31 = 1', 'E3 Male [Bury] 2015-01-01 to 2015-12-31 = 2', 'D4 Female [Bury] 2014-01-01 to 2014-12-31 = 3', 'E4 Female [Bury] 2015-01-01 to 2015-12-31 = 4',
    ]);
  });
});

describe('columns of words beside labels', () => {
  it('does not join "Good is" or a team to labels that are all different', () => {
    expect(told([['Measure', 'Team', 'Good is', '2014/15', '2015/16'], ['Fires', 'Safety', 'Low', 1, 2], ['Thefts', 'Crime', 'Low', 3, 4]])).toEqual([
      'D2 Fires 2014-04-01 to 2015-03-31 = 1', 'E2 Fires 2015-04-01 to 2016-03-31 = 2', 'D3 Thefts 2014-04-01 to 2015-03-31 = 3', 'E3 Thefts 2015-04-01 to 2016-03-31 = 4',
    ]);
  });

  it('keeps the sex of a band that one sex alone has, where the other bands repeat', () => {
    const rows = told([['Age group', 'Sex', '2014', '2015'], ['0 to 4', 'Male', 1, 2], ['0 to 4', 'Female', 3, 4], ['5 to 9', 'Male', 5, 6]]);
    expect(rows.filter((one) => one.startsWith('C'))).toEqual([
      'C2 0 to 4 - Male 2014-01-01 to 2014-12-31 = 1', 'C3 0 to 4 - Female 2014-01-01 to 2014-12-31 = 3', 'C4 5 to 9 - Male 2014-01-01 to 2014-12-31 = 5',
    ]);
  });

  it('takes headings of the label columns that stand one row below the periods', () => {
    const rows = told([['Sleeping rough'], [null, null, '2014', '2015'], ['ONS code', 'Local authority', null, null], ['E08000007', 'Stockport', 5, 10], ['E08000001', 'Bolton', 3, 4]]);
    expect(rows).toContain('C4 Sleeping rough [Stockport] 2014-01-01 to 2014-12-31 = 5');
  });

  it('spreads a period over three columns whose middle heading stands in the first of them', () => {
    const rows = told([['Area', '2019', null, null, '2020', null, null], [null, 'Employed', null, null, 'Employed', null, null], [null, 'Number', 'Base', 'Percent', 'Number', 'Base', 'Percent'], ['Bury', 1, 10, 10, 2, 10, 20]]);
    expect(rows.filter((one) => one.includes('Percent'))).toHaveLength(2);
  });
});

describe('periods down', () => {
  it('reads years, quarters and months of one column', () => {
    expect(told([['Period', 'Fires'], ['2015', 10], ['2015 Q1', 4], ['2015 JAN', 1]])).toEqual(['B2 Fires 2015-01-01 to 2015-12-31 = 10', 'B3 Fires 2015-01-01 to 2015-03-31 = 4', 'B4 Fires 2015-01-01 to 2015-01-31 = 1']);
  });

  it('reads quarters beside years that are written once', () => {
    expect(told([['Years', 'Quarters of it', 'Fires', 'Thefts'], ['2014/15', 'Q1', 1, 5], [null, 'Q2', 2, 6], ['2015/16', 'Q1', 3, 7]]).filter((one) => one.includes('Fires'))).toEqual(['C2 Fires 2014-04-01 to 2014-06-30 = 1', 'C3 Fires 2014-07-01 to 2014-09-30 = 2', 'C4 Fires 2015-04-01 to 2015-06-30 = 3']);
  });

  it('reads months under a row of their year', () => {
    expect(told([['Month', 'Fires'], ['2014', null], ['November', 1], ['December', 2], ['2015', null], ['January', 3]])).toEqual(['B3 Fires 2014-11-01 to 2014-11-30 = 1', 'B4 Fires 2014-12-01 to 2014-12-31 = 2', 'B6 Fires 2015-01-01 to 2015-01-31 = 3']);
  });

  it('keeps places and kinds beside repeated periods apart', () => {
    expect(told([['Year', 'Area', 'Motive', 'Fires', 'Deaths'], ['2014/15', 'Bury', 'Deliberate', 1, 0], ['2014/15', 'Bury', 'Accidental', 2, 0], ['2015/16', 'Bury', 'Deliberate', 3, 0], ['2015/16', 'Bury', 'Accidental', 4, 0]]).filter((one) => one.includes('Fires'))).toEqual([
      'D2 Fires - Deliberate [Bury] 2014-04-01 to 2015-03-31 = 1', 'D4 Fires - Deliberate [Bury] 2015-04-01 to 2016-03-31 = 3', 'D3 Fires - Accidental [Bury] 2014-04-01 to 2015-03-31 = 2', 'D5 Fires - Accidental [Bury] 2015-04-01 to 2016-03-31 = 4',
    ]);
  });

  it('does not read a register with a year in it', () => {
    expect(told([['Camera', 'Fitted', 'Reach'], ['Market Place', 2011, 40], ['Bus station', 2012, 50], ['Town hall', 2013, 60]])).toEqual([]);
  });

  it('leaves rows unread that nothing tells apart', () => {
    expect(told([['Year', 'Fires'], ['2014/15', 1], ['2014/15', 2], ['2015/16', 3]])).toEqual([]);
  });
});

describe('a table without periods', () => {
  it('is recognised with its rows counted, and none of it read', () => {
    const { tables, unread } = readTables(snapshotOf([['Profile', 'NPS', 'CRC'], ['Total cases', 509, 754], ['High risk', 10, 20]]), null);
    expect(tables).toMatchObject([{ layout: 'cross-section', rowCount: 2, rows: [], periods: [] }]);
    expect(unread).toHaveLength(1);
  });
});
