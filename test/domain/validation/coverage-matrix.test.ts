import { coverage } from '../../../src/domain/checks/coverage';
import { coverageMatrix } from '../../../src/domain/validation/coverage-matrix';
import { aMeasure, aPlan } from '../../support/plan';
import { aSeries, financialQuarter, yearly } from '../../support/series';

it('puts a year after its quarters, and not between two of them', () => {
  const plan = aPlan([aMeasure('arrests'), aMeasure('fires')]);
  const series = [
    aSeries('arrests', ([1, 2, 3, 4] as const).map((quarter) => [financialQuarter(2016, quarter), quarter]), { measureId: 'arrests' }),
    yearly('fires', [466, 333], { measureId: 'fires' }),
  ];
  expect(coverageMatrix(plan, series, coverage(plan, series)).periods).toEqual(['2015/16', '2016/17 Q1', '2016/17 Q2', '2016/17 Q3', '2016/17 Q4', '2016/17']);
});
