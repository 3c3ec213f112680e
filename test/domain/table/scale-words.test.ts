import { readTables } from '../../../src/domain/table/read-tables';
import { scaleIn } from '../../../src/domain/table/scale-words';
import { aMeasure, aPlan } from '../../support/plan';
import type { SnapshotCell } from '../../support/snapshot';
import { snapshotOf } from '../../support/snapshot';

const spend = aPlan([aMeasure('spend', { wording: 'Staffing', kind: 'currency' })]);
const read = (rows: readonly (readonly SnapshotCell[])[]) =>
  readTables(snapshotOf(rows), spend).tables.flatMap((table) => table.rows.flatMap(({ observations }) => observations.map(({ kind, value }) => [kind, value])));
const pounds = (value: number): SnapshotCell => ({ value, text: `£${value.toLocaleString('en-GB')}`, format: '"£"#,##0' });

it.each(['£000s', '£k', '(000s)', '£ thousand', 'Spend (£m)', "£'000", 'Incidents (thousands)'])('%s says that figures are in thousands or millions', (words) => {
  expect(scaleIn(words)).not.toBe('');
});

it.each(['Rate per 1,000', 'Per thousand population', 'Number', 'A saving of £2 million', ''])('%j says nothing of the kind', (words) => {
  expect(scaleIn(words)).toBe('');
});

describe('figures in thousands', () => {
  it.each([
    ['the title', [['Spend (£k)'], [], ['Measure', '2015/16', '2016/17'], ['Staffing', pounds(120), 125]]],
    ['the corner cell', [['£000s', '2015/16', '2016/17'], ['Staffing', pounds(120), 125]]],
    ['a row of units', [['Measure', '2015/16', '2016/17'], [null, '£k', '£k'], ['Staffing', pounds(120), 125]]],
    ['the label', [['Measure', '2015/16', '2016/17'], ['Staffing (£k)', pounds(120), 125]]],
    ['the title over periods down', [['Spend (£k)'], [], ['Year', 'Staffing'], ['2015/16', pounds(120)], ['2016/17', 125]]],
  ] as const)('stay as shown and are no pounds where %s says so', (_where, rows) => {
    expect(read(rows)).toEqual([['number', 120], ['count', 125]]);
  });

  it('are pounds where the cell says so itself', () => {
    expect(read([['Spend (£k)'], [], ['Measure', '2015/16', '2016/17'], ['Staffing', '£310k', '£1.2m']])).toEqual([['currency', 310000], ['currency', 1200000]]);
  });

  it('are pounds as shown where nothing says thousands', () => {
    expect(read([['Measure', '2015/16', '2016/17'], ['Staffing', pounds(120), 125]])).toEqual([['currency', 120], ['currency', 125]]);
  });
});
