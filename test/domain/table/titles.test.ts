import { readTables } from '../../../src/domain/table/read-tables';
import type { SnapshotCell } from '../../support/snapshot';
import { snapshotOf } from '../../support/snapshot';

const titles = (rows: readonly (readonly SnapshotCell[])[]) => readTables(snapshotOf(rows), null).tables.map(({ title }) => title);

describe('the title of a table that stands beside another', () => {
  it('stands over its own columns', () => {
    expect(titles([['Children in care', null, null, null, 'Fires'], [null, '2014', '2015', null, null, '2014/15', '2015/16'], ['Children', 1, 2, null, 'Primary', 3, 4], ['Episodes', 1, 2, null, 'Secondary', 3, 4]])).toEqual(['Children in care', 'Fires']);
  });

  it('comes before the title of the sheet', () => {
    expect(titles([['Safer places'], [], [null, null, null, null, 'Fires'], ['Measure', '2014', '2015', null, 'Measure', '2014/15', '2015/16'], ['Children', 1, 2, null, 'Primary', 3, 4]])).toEqual(['Safer places', 'Fires']);
  });

  it('is the sheet\u2019s where none stands over its own columns', () => {
    expect(titles([['Safer places'], [], ['Measure', '2014', '2015', null, 'Measure', '2014/15', '2015/16'], ['Children', 1, 2, null, 'Primary', 3, 4]])).toEqual(['Safer places', 'Safer places']);
  });

  it('stands over its own columns where its periods run down', () => {
    expect(titles([['Children in care', null, null, 'Fires'], ['Year', 'Children', null, 'Year', 'Fires'], ['2014/15', 1, null, '2014/15', 3], ['2015/16', 2, null, '2015/16', 4]])).toEqual(['Children in care', 'Fires']);
  });

  it('stands over its own columns where it has one observation a row', () => {
    const header = ['Indicator', 'Period', 'Value'];
    expect(titles([['Sheet of figures'], ['One', null, null, null, 'Two'], [...header, null, ...header], ['A', '2014/15', 1, null, 'B', '2014/15', 2]])).toEqual(['Sheet of figures', 'Two']);
  });
});
