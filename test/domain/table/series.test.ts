import { readTables } from '../../../src/domain/table/read-tables';
import { toSeries } from '../../../src/domain/table/series';
import { aMeasure, aPlan } from '../../support/plan';
import { sheetOf, workbookOf } from '../../support/snapshot';

const plan = aPlan([aMeasure('cases', { source: 'SSCB' })], { abbreviations: [{ short: 'SSCB', long: 'Safeguarding Board', aliases: ['SCCB'] }] });
const table = (source: string, name: string, years: readonly [string, string]) => sheetOf([['PI name', 'Source', ...years], ['Cases', source, 1, 2]], { name });
const reading = readTables(workbookOf([table('SSCB', 'Old', ['2013/14', '2014/15']), table('SCCB', 'New', ['2015/16', '2016/17'])]), plan);

it('counts an agency under two of its names as one source', () => {
  expect(toSeries(reading, plan).map(({ source, observations }) => [source, observations.length])).toEqual([['SSCB', 4]]);
});

it('knows nothing of other names without a plan', () => {
  expect(toSeries(reading)).toHaveLength(2);
});
