import { readTables } from '../../../src/domain/table/read-tables';
import type { SnapshotCell } from '../../support/snapshot';
import { snapshotOf } from '../../support/snapshot';

type Rows = readonly (readonly SnapshotCell[])[];
const read = (rows: Rows) => readTables(snapshotOf(rows), null);
const told = (rows: Rows) => read(rows).tables.flatMap((table) => table.rows.flatMap(({ label, observations }) => observations.map(({ cell }) => `${cell} ${label}`)));

describe('rows that are worked out from others, or wished for', () => {
  it.each(['% change', 'Change', 'Percentage change', 'Year on year change', 'Difference', 'Variance (%)', 'Change from 2014/15', 'Target', 'Target 2016/17', 'Rank', 'Ranking'])('%s is no measure under periods across', (label) => {
    expect(told([['Measure', '2014/15', '2015/16'], ['Fires', 1, 2], [label, 3, 4]])).toEqual(['B2 Fires', 'C2 Fires']);
  });

  it.each(['Change of address requests', 'Targeted patrols', 'Ranked roads repaired'])('%s is a measure', (label) => {
    expect(told([['Measure', '2014/15', '2015/16'], ['Fires', 1, 2], [label, 3, 4]])).toHaveLength(4);
  });

  it.each(['Average', 'Total', '% change', 'Maximum'])('%s below periods down is passed over without a word', (label) => {
    const rows = [['Year', 'Fires'], ['2014/15', 1], ['2015/16', 2], [label, 3]];
    expect(told(rows)).toEqual(['B2 Fires', 'B3 Fires']);
    expect(read(rows).unread).toEqual([]);
  });

  it('leaves the rows under a heading of changes out, and reads those of the next heading', () => {
    const rows = [['Year', 'Fires'], ['Number', null], ['2014/15', 1], ['2015/16', 2], ['Annual change', null], ['2015/16', 1], ['Rate', null], ['2014/15', 5], ['2015/16', 6]];
    expect(told(rows).map((one) => one.split(' ')[0]).sort()).toEqual(['B3', 'B4', 'B8', 'B9']);
  });
});
