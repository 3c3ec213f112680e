import { periodFamilies } from '../../../src/domain/summary/period-columns';
import type { PeriodsToShow } from '../../../src/domain/summary/periods-to-show';
import { aSeries, financialQuarter, financialYear, yearEnding, yearly } from '../../support/series';

const LATEST: PeriodsToShow = { kind: 'latest-years', count: 3 };

describe('periodFamilies', () => {
  it('shows the latest three years', () => {
    expect(periodFamilies([yearly('a', [1, 2, 3, 4, 5])], LATEST)[0]?.periods).toEqual(['2014/15', '2015/16', '2016/17']);
  });

  it('gives rows with some years in common one table', () => {
    const families = periodFamilies([yearly('a', [1, 2]), yearly('b', [1, 2, 3])], LATEST);
    expect(families.map(({ periods, series }) => [periods, series.length])).toEqual([[['2014/15', '2015/16', '2016/17'], 2]]);
  });

  it('gives years and quarters tables of their own', () => {
    const quarters = aSeries('q', [1, 2, 3, 4].map((quarter) => [financialQuarter(2016, quarter as 1), quarter] as const));
    expect(periodFamilies([yearly('a', [1, 2]), quarters], LATEST).map(({ periods }) => periods)).toEqual([
      ['2015/16', '2016/17'],
      ['2016/17 Q1', '2016/17 Q2', '2016/17 Q3', '2016/17 Q4'],
    ]);
  });

  it('joins two tables when a later row belongs to both', () => {
    const bridge = aSeries('c', [[financialYear(2014), 1], [financialYear(2016), 2]]);
    const families = periodFamilies([aSeries('a', [[financialYear(2014), 1]]), aSeries('b', [[financialYear(2016), 1]]), bridge], LATEST);
    expect(families.map(({ periods }) => periods)).toEqual([['2014/15', '2016/17']]);
  });

  it('puts a figure with dates of its own under its column', () => {
    const own = aSeries('a', [[yearEnding('y/e Dec 15', '2015-12-31', '2015/16'), 1], [yearEnding('y/e Dec 16', '2016-12-31', '2016/17'), 2]]);
    expect(periodFamilies([own, yearly('b', [1, 2])], LATEST).map(({ periods }) => periods)).toEqual([['2015/16', '2016/17']]);
  });

  it('keeps survey waves, which have no dates, in the order of their rows', () => {
    const wave = (label: string) => ({ label, start: null, end: null, kind: 'wave', column: null }) as const;
    const waves = aSeries('w', [[wave('Wave 9'), 1], [wave('Wave 10'), 2], [wave('Wave 11'), 3]]);
    expect(periodFamilies([waves], LATEST)[0]?.periods).toEqual(['Wave 9', 'Wave 10', 'Wave 11']);
  });
});
