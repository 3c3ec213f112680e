/** Worked page: the recent trend of one series of a workbook, and why there may be none (methods.md, "Recent trend"). */
import { assessSeries } from '../../../src/domain/trend/assess';
import type { RecentTrend } from '../../../src/domain/trend/recent-trend';
import type { Series } from '../../../src/domain/observation';
import { aMeasure, aPlan } from '../../support/plan';
import { absent, aSeries, financialQuarter, financialYear, percent, rate, yearEnding, yearly, type Figure } from '../../support/series';

function trendOf(series: Series, polarity: 'higher-is-better' | 'lower-is-better' | 'none' = 'none'): RecentTrend {
  const [one] = assessSeries([{ ...series, measureId: 'measure' }], aPlan([aMeasure('measure', { polarity })])).assessments;
  if (!one) throw new Error('no assessment');
  return one.recentTrend;
}
const cannot = (reason: string): RecentTrend => ({ verdict: 'Cannot be calculated', statistic: null, slope: null, reason });
const published = (value: number, lower: number, upper: number): Figure => ({ kind: 'rate', value, lower, upper, text: String(value) });
const of = (number: number, total: number): Figure => ({ ...(percent((100 * number) / total, number) as object), kind: 'percent', denominator: total });

describe('there is a trend', () => {
  it('in rates with published intervals: chi-squared 46.7636, slope 1.75157 (methods.md)', () => {
    const found = trendOf(yearly('Rate', [
      published(24.67, 23.16, 26.25), published(24.6, 23.15, 26.19), published(28, 26.44, 29.64), published(30.2, 28.63, 31.9), published(30.6, 28.98, 32.25),
    ]), 'lower-is-better');
    expect(found.verdict).toBe('Increasing and getting worse');
    expect(found.statistic).toBeCloseTo(46.7636, 4);
    expect(found.slope).toBeCloseTo(1.75157, 5);
  });

  it('in percentages with numbers and totals: chi-squared 47.8967 (methods.md)', () => {
    const found = trendOf(yearly('Share', [of(994, 40299), of(1023, 41527), of(1199, 42811), of(1332, 44064), of(1367, 44701)]), 'higher-is-better');
    expect(found.verdict).toBe('Increasing and getting better');
    expect(found.statistic).toBeCloseTo(47.8967, 4);
  });

  it('in counts, by their own intervals', () => {
    expect(trendOf(yearly('Counts', [100, 150, 200, 250, 300])).verdict).toBe('Increasing');
    expect(trendOf(yearly('Counts', [300, 250, 200, 150, 100]), 'lower-is-better').verdict).toBe('Decreasing and getting better');
  });

  it('by the latest five years only: an older fall is not seen', () => {
    expect(trendOf(yearly('Counts', [9000, 100, 150, 200, 250, 300])).verdict).toBe('Increasing');
  });

  it('in rolling years, by one point a year, so that no two overlap', () => {
    const ends = Array.from({ length: 17 }, (_, index) => 2012 * 12 + 11 + 3 * index);
    const figures = ends.map((month, index) => {
      const label = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).toISOString().slice(0, 10);
      return [yearEnding(`y/e ${label}`, label), index % 4 === 0 ? 100 + 12.5 * index : 5000] as const;
    });
    // y/e December 2012 to 2016: 100, 150, 200, 250, 300; what lies between is not among the five.
    expect(trendOf(aSeries('Rolling', figures))).toEqual(trendOf(yearly('Counts', [100, 150, 200, 250, 300])));
  });
});

it('there is no significant change in counts that differ by chance', () => {
  expect(trendOf(yearly('Counts', [101, 106, 98, 110, 103])).verdict).toBe('No significant change');
});

describe('it cannot be calculated', () => {
  it.each<[string, Series, string]>([
    ['with three years', yearly('m', [1, 2, 3]), 'five years are needed and there are 3'],
    ['with a missing year', yearly('m', [10, 20, absent('not-available', 'N/A'), 40, 50]), 'a figure is missing among the latest five years'],
    ['with a year that the table skips', aSeries('m', [2010, 2011, 2012, 2014, 2015, 2016].map((year) => [financialYear(year), 50] as const)), 'a figure is missing among the latest five years'],
    ['with a suppressed year', yearly('m', [10, 20, 30, 40, absent('suppressed', '[c]')]), 'a figure is missing among the latest five years'],
    ['for quarters', aSeries('m', ([1, 2, 3, 4] as const).map((quarter) => [financialQuarter(2016, quarter), 50] as const)), 'its figures are not for whole years'],
    ['for rates without a count or interval', yearly('m', [rate(1), rate(2), rate(3), rate(4), rate(5)]), 'a year has no interval'],
    ['for money', yearly('m', [1, 2, 3, 4, 5].map((value) => ({ kind: 'currency' as const, value }))), 'amounts of money have no interval'],
    ['for no figures', yearly('m', []), 'there are no figures'],
  ])('%s', (_what, series, reason) => {
    expect(trendOf(series)).toEqual(cannot(reason));
  });

  it('across a break, and says where the series begins again', () => {
    const broken: Figure = { kind: 'count', value: 30, text: '30*', marks: ['*'], notes: ['* definition changed; figures before are not comparable'] };
    expect(trendOf(yearly('m', [10, 20, broken, 40, 50]))).toEqual(cannot('five years are needed and there are 3 (it begins at 2014/15, after a break: measure changed)'));
  });
});
