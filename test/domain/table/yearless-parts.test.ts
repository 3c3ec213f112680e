import { readTables } from '../../../src/domain/table/read-tables';
import type { SheetOptions, SnapshotCell } from '../../support/snapshot';
import { snapshotOf } from '../../support/snapshot';

type Rows = readonly (readonly SnapshotCell[])[];

const read = (rows: Rows, options: SheetOptions = {}) => readTables(snapshotOf(rows, options), null);
/** "B2 Q1 2016/17 2016-04-01 2016-06-30": cell, label and dates of each observation. */
const told = (rows: Rows, options: SheetOptions = {}) =>
  read(rows, options).tables.flatMap((table) => table.rows.flatMap(({ observations }) => observations)).map(({ cell, period }) => `${cell} ${period.label} ${period.start ?? '?'} ${period.end ?? '?'}`);
const reasons = (rows: Rows) => read(rows).unread.map(({ address, reason }) => `${address} ${reason}`).join(' ');

const QUARTERS: Rows = [['Measure', 'Q1', 'Q4'], ['Fires', 1, 4]];
const MONTHS = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];

describe('quarters or months across without a year', () => {
  const ofYear = ['2016-04-01 2016-06-30', '2017-01-01 2017-03-31'];

  it.each([
    ['the title', [['Performance Report 2016/17'], [], ...QUARTERS], {}],
    ['a title with a quarter', [['Performance Report 2016/17 - Quarter 4'], ...QUARTERS], {}],
    ['the title\u2019s year to March', [['Performance, April 2016 to March 2017'], ...QUARTERS], {}],
    ['the sheet\u2019s name', QUARTERS, { name: '2016-17' }],
    ['a heading of the target', [['Measure', 'Q1', 'Q4', '2016/17 Target'], ['Fires', 1, 4, 9]], {}],
    ['a title with the day of publication', [['Performance Report 2016/17'], ['Published 3 May 2018'], ...QUARTERS], {}],
  ] as const)('are of the one year that %s names', (_where, rows, options) => {
    expect(told(rows, options).map((one) => one.split(' ').slice(-2).join(' '))).toEqual(ofYear);
  });

  it('are read beside whole years of their own', () => {
    expect(told([['Report 2016/17'], ['Measure', '2014/15', '2015/16', 'Q1', 'Q2'], ['Fires', 1, 2, 3, 4]])).toEqual([
      'B3 2014/15 2014-04-01 2015-03-31', 'C3 2015/16 2015-04-01 2016-03-31', 'D3 Q1 2016/17 2016-04-01 2016-06-30', 'E3 Q2 2016/17 2016-07-01 2016-09-30',
    ]);
  });

  it('run from April to March in a financial year', () => {
    const seen = told([['Report 2016/17'], ['Measure', ...MONTHS], ['Fires', ...MONTHS.map((_, index) => index)]]);
    expect([seen.length, seen[0], seen.at(-1)]).toEqual([12, 'B3 Apr 2016/17 2016-04-01 2016-04-30', 'M3 Mar 2016/17 2017-03-01 2017-03-31']);
  });

  it('are of the calendar year where the words say so, or name months', () => {
    expect(told([['Calendar year 2016'], ...QUARTERS])[0]).toBe('B3 Q1 2016 2016-01-01 2016-03-31');
    expect(told([['Report 2016'], ['Measure', 'Jan', 'Feb'], ['Fires', 1, 2]])[1]).toBe('C3 Feb 2016 2016-02-01 2016-02-29');
  });

  it.each([
    ['no year is named', [['Report'], ...QUARTERS], 'no title or heading of the table names one'],
    ['two years are named', [['Report 2015/16 to 2016/17'], ...QUARTERS], 'name more than one'],
    ['a bare year may be calendar or financial', [['Report 2016'], ...QUARTERS], 'not certain which part of 2016'],
    ['the months run over the end of the year', [['Report 2016'], ['Measure', 'Nov', 'Dec', 'Jan'], ['Fires', 1, 2, 3]], 'not certain which part of 2016'],
    ['whole years stand beside and none is theirs', [['Report'], ['Measure', '2014/15', '2015/16', 'Q1', 'Q2'], ['Fires', 1, 2, 3, 4]], 'no title or heading of the table names one'],
  ] as const)('are left with a reason where %s', (_why, rows, reason) => {
    expect(told(rows).filter((one) => /Q\d|Jan|Nov/.test(one))).toEqual([]);
    expect(reasons(rows)).toContain(reason);
    expect(reasons(rows)).toContain('Write the year in');
  });

  it('are no header where they are words of a row', () => {
    expect(told([['Plan 2016/17'], ['Measure', '2014/15', '2015/16'], ['Peak month', 'Apr', 'Jul'], ['Fires', 1, 2]]).map((one) => one.split(' ')[1])).toEqual(['2014/15', '2015/16', '2014/15', '2015/16']);
  });
});

describe('quarters or months down without a year', () => {
  it('are of the one year that the title names', () => {
    expect(told([['Fires 2016/17'], ['Quarter', 'Fires'], ['Q1', 1], ['Q2', 2]])).toEqual(['B3 Q1 2016/17 2016-04-01 2016-06-30', 'B4 Q2 2016/17 2016-07-01 2016-09-30']);
  });

  it.each([
    ['no year is named', [['Fires'], ['Quarter', 'Fires'], ['Q1', 1], ['Q2', 2]], 'no title or heading of the table names one'],
    ['a bare year may be calendar or financial', [['Fires 2016'], ['Quarter', 'Fires'], ['Q1', 1], ['Q2', 2]], 'not certain which part of 2016'],
  ] as const)('are left with a reason where %s', (_why, rows, reason) => {
    expect(told(rows)).toEqual([]);
    expect(reasons(rows)).toContain(reason);
  });
});

describe('headings beside periods', () => {
  it('leave a cumulative column out', () => {
    expect(told([['Measure', 'Q1 2016/17', 'Q2 2016/17', 'YTD', 'Year to date'], ['Fires', 1, 2, 3, 3]])).toHaveLength(2);
  });

  it('read "Number 2016/17" and "2016/17 Rate" as two figures of the row\u2019s measure', () => {
    expect(read([['Offence', 'Number 2016/17', '2016/17 Rate'], ['Arson', 1, 2]]).tables[0]?.rows.map(({ label, observations: [one] }) => [label, one?.period.label, one?.value])).toEqual([
      ['Arson - Number', '2016/17', 1], ['Arson - Rate', '2016/17', 2],
    ]);
  });
});
