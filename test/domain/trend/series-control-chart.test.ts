/** Worked page: the control chart of one series of a workbook (methods.md, "Statistical process control"). */
import { assessSeries } from '../../../src/domain/trend/assess';
import type { Control } from '../../../src/domain/trend/assessment';
import type { Series } from '../../../src/domain/observation';
import { aMeasure, aPlan } from '../../support/plan';
import { absent, aSeries, financialQuarter, financialYear, percent, yearEnding, yearly, type Figure } from '../../support/series';

function controlOf(series: Series, others: readonly Series[] = [], polarity: 'higher-is-better' | 'lower-is-better' | 'none' = 'none'): Control {
  const all = [{ ...series, measureId: 'measure' }, ...others];
  const [one] = assessSeries(all, aPlan([aMeasure('measure', { polarity })])).assessments;
  if (!one) throw new Error('no assessment');
  return one.control;
}
/** 18 points of methods.md: 1 and 2 in turn with a 10 among them. */
const eighteen: readonly number[] = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
const none = { mean: null, lower: null, upper: null, nearLower: null, nearUpper: null, points: [], variation: null, assurance: null };

it('gives mean 1.9444 and limits −0.7156 and 4.6044, with the 10 outside them (methods.md)', () => {
  const { mean, lower, upper, points, reason } = controlOf(yearly('m', eighteen));
  expect([mean, lower, upper].map((value) => Number(value?.toFixed(4)))).toEqual([1.9444, -0.7156, 4.6044]);
  expect(points.filter(({ rule }) => rule !== null)).toEqual([{ period: '2003/04', value: 10, rule: 'outside-limits', type: 'neutral-high' }]);
  expect(reason).toBeNull();
});

it('judges a special cause by polarity', () => {
  expect(controlOf(yearly('m', eighteen), [], 'lower-is-better').points[4]?.type).toBe('concern');
  expect(controlOf(yearly('m', eighteen), [], 'higher-is-better').points[4]?.type).toBe('improvement');
});

it('calls limits of fewer than 13 points trial limits', () => {
  expect(controlOf(yearly('m', [5261, 4956, 4648])).reason).toBe('trial limits: 3 points, and 13 are needed for firm ones');
});

it('holds the limits against a target that the workbook gives: 95% lies above all, so it consistently fails', () => {
  const target = aSeries('m', [[financialYear(2016), percent(95)]], { measureId: 'measure', place: 'Target', row: 3 });
  const figures = eighteen.map((value) => percent(value));
  expect(controlOf(yearly('m', figures), [target], 'higher-is-better').assurance).toBe('consistently-fails');
  expect(controlOf(yearly('m', figures), [target], 'lower-is-better').assurance).toBe('consistently-passes');
  expect(controlOf(yearly('m', figures), [target]).assurance).toBeNull();
});

it('begins after a break', () => {
  const broken: Figure = { kind: 'count', value: 10, text: '10*', marks: ['*'], notes: ['* new counting rules; earlier figures are not comparable'] };
  const { points, reason } = controlOf(yearly('m', [900, 900, broken, 11, 12]));
  expect(points.map(({ value }) => value)).toEqual([10, 11, 12]);
  expect(reason).toContain('it begins at 2014/15, after a break: measure changed');
});

it('says of quarters that a season shows as a special cause', () => {
  const quarters = [2015, 2016].flatMap((year) => ([1, 2, 3, 4] as const).map((quarter) => [financialQuarter(year, quarter), 50 + quarter] as const));
  expect(controlOf(aSeries('m', quarters)).reason).toContain('compare like with like');
});

describe('it cannot be calculated', () => {
  it.each<[string, Series, string]>([
    ['with one figure', yearly('m', [absent('not-available', 'N/A'), 58]), 'it needs two figures or more and there is one'],
    ['with a gap', yearly('m', [1, absent('blank', ''), 3]), 'a figure is missing between the first and the last'],
    ['with a year that the table skips', aSeries('m', [[financialYear(2013), 1], [financialYear(2015), 2]]), 'there is no figure between 2013/14 and 2015/16'],
    ['for rolling years', aSeries('m', [[yearEnding('y/e Sep 16', '2016-09-30'), 1], [yearEnding('y/e Dec 16', '2016-12-31'), 2]]), 'y/e Sep 16 and y/e Dec 16 overlap, so the points are not independent'],
    ['for no figures', yearly('m', []), 'there are no figures'],
  ])('%s', (_what, series, reason) => {
    expect(controlOf(series)).toEqual({ ...none, reason: `cannot be calculated: ${reason}` });
  });
});
