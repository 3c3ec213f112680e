import { makeGrid } from '../../../src/domain/table/grid';
import type { SnapshotCell } from '../../support/snapshot';
import { sheetOf } from '../../support/snapshot';

/** The period that one cell of a sheet reads as: its dates and marks; null where it is none. */
function read(rows: readonly (readonly SnapshotCell[])[], row: number, column: number, dateSystem: '1900' | '1904' = '1900', keys: readonly string[] = []) {
  const cell = makeGrid(sheetOf(rows), dateSystem, new Set(keys)).period(row, column);
  if (!cell) return null;
  return cell.reading.kind === 'sure' ? [cell.reading.period.start, cell.reading.period.end, ...cell.marks] : cell.reading.kind;
}

const date = (value: number, text: string, format: string): SnapshotCell => ({ value, text, format });

describe('a cell as a period', () => {
  // 30 June 2009 is serial 39994 in the 1900 system and 38532 (1,462 days fewer) in the 1904 system (ECMA-376 part 1, 18.17.4.1).
  it.each([['1900', 39994], ['1904', 38532]] as const)('reads a real date in the %s system', (system, serial) => {
    expect(read([[date(serial, '30-Jun-09', 'd-mmm-yy')]], 0, 0, system)).toEqual(['2009-06-30', '2009-06-30']);
    expect(read([[date(serial, 'Jun-09', '[$-809]mmm-yy')]], 0, 0, system)).toEqual(['2009-06-01', '2009-06-30']);
    expect(read([[date(serial, '2009', 'yyyy')]], 0, 0, system)).toEqual(['2009-01-01', '2009-12-31']);
  });

  it('reads no period in a time or a length of time', () => {
    expect(read([[date(1.3125, '31:30', '[h]:mm')]], 0, 0)).toBeNull();
    expect(read([[date(0.3125, '07:30', 'hh:mm')]], 0, 0)).toBeNull();
  });

  it.each([['2016/17 p', 'p'], ['2016/17p', 'p'], ['2016/17 provisional', 'provisional'], ['2016/17 [note 3]', '[note 3]'], ['2016/17 (1)', '(1)'], ['2016/17 1', '1'], ['2016/171', '1']])('cuts the mark off %s', (text, mark) => {
    expect(read([[text]], 0, 0, '1900', ['1'])).toEqual(['2016-04-01', '2017-03-31', mark]);
  });

  it('takes 16-17 for a year beside another year, and for no period among ages', () => {
    expect(read([['Measure', '15-16', '16-17', '17-18']], 0, 2)).toBe('ambiguous');
    expect(read([['Age', '10-15', '16-17', '18-24']], 0, 2)).toBeNull();
  });

  it('takes 201604 for a month only under or beside words that say so', () => {
    expect(read([['Month', 'Fires'], [201604, 12], [201605, 14]], 2, 0)).toEqual(['2016-05-01', '2016-05-31']);
    expect(read([['Month', 201604, 201605], ['Fires', 12, 14]], 0, 1)).toEqual(['2016-04-01', '2016-04-30']);
    expect(read([['Population', 'Fires'], [201604, 12]], 1, 0)).toBeNull();
  });
});
