import { ssp2016To17 } from '../../../src/domain/framework/plans/ssp-2016-17';
import { methodContent, type MethodContent } from '../../../src/domain/summary/method-content';
import { assessSeries } from '../../../src/domain/trend/assess';
import { METHODS } from '../../../src/domain/trend/methods';
import { NO_POPULATIONS, type Populations } from '../../../src/domain/trend/populations';
import type { Series } from '../../../src/domain/observation';
import { aMeasure, aPlan } from '../../support/plan';
import { percent, rate, yearly } from '../../support/series';
import { reportReading } from '../../support/summary-of-report';

const plan = aPlan([
  aMeasure('incidents', { polarity: 'lower-is-better' }),
  aMeasure('safe', { polarity: 'higher-is-better', kind: 'percent', acceptableRange: { amount: 2, unit: 'points', owner: 'Performance Board', agreed: 'May 2016' } }),
  aMeasure('neutral'),
]);

function contentOf(series: readonly Series[], populations: Populations = NO_POPULATIONS): MethodContent {
  return methodContent({ plan, series, assessments: assessSeries(series, plan, { populations }), populations, writtenAt: '1 May 2017' });
}
const of = (measureId: string, figures: Parameters<typeof yearly>[1], populations?: Populations) => {
  const [row] = contentOf([yearly(measureId, figures, { measureId, sheet: 'Crime' })], populations).rows;
  if (!row) throw new Error('no row');
  return { ...row, test: row.test.replaceAll('\u00a0', ' ') };
};

it('gives every figure of the 2016/17 report its cell, rule, test and reasons', () => {
  const { reading, series } = reportReading();
  const assessments = assessSeries(series, ssp2016To17);
  const { rows } = methodContent({ plan: ssp2016To17, series, assessments, populations: NO_POPULATIONS, writtenAt: '' });
  expect(rows).toHaveLength(series.length);
  expect(reading.tables.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(row.inputs).toMatch(/[A-Z]\d+: 20\d\d\/\d\d/);
    expect(row.rule).toMatch(/^Rule [1-4]/);
    for (const text of [row.measure, row.trend, row.test, row.intervals, row.further]) expect(text).not.toMatch(/undefined|null|NaN|^$/);
  }
});

describe('one row', () => {
  it('names sheet, cells, rule, test, intervals and version of 101 to 106', () => {
    const row = of('incidents', [120, 101, 106]);
    expect(row.inputs).toBe('Crime:\nC2: 2015/16: 101\nD2: 2016/17: 106');
    expect(row.trend).toBe('▲ increasing, worsening');
    expect(row.rule).toBe('Rule 4: lower is better (proposed).');
    expect(row.test).toBe('Within chance (p 0.78): exact conditional binomial, equal exposure; z 0.35.');
    expect(row.intervals).toBe("95%: 87 to 128\n99.8%: 77 to 142\nByar's method");
    expect(row.further).toContain('Recent trend: five years are needed and there are 3.');
    expect(row.further).toContain('on trial (3 points)');
  });

  it('says which acceptable range a change lies within or beyond', () => {
    expect(of('safe', [percent(60), percent(61)]).rule).toBe('Rule 3: within the acceptable range of 2 points (Performance Board, May 2016).');
    expect(of('safe', [percent(60), percent(66)]).rule).toContain('Beyond the acceptable range of 2 points');
  });

  it('says that equal figures are no change, and that there is no polarity', () => {
    expect(of('neutral', [5, 5]).rule).toContain('Rule 2');
    expect(of('neutral', [5, 6]).rule).toBe('Rule 4: no polarity, so neutral.');
  });

  it('says why there is no interval and no test', () => {
    const row = of('incidents', [rate(39.9), rate(40)]);
    expect(row.intervals).toContain('no count is known');
    expect(row.test).toBe('Not tested: no counts; no more than one step of rounding.');
  });

  it('gives a count as a rate where the workbook has the population', () => {
    const populations: Populations = { size: 1, populationFor: () => ({ people: 290_000, sheet: 'Populations', cell: 'B2' }) };
    // 4,648 of 290,000 is 16.03 per 1,000; Byar 4,515.33 to 4,783.58.
    expect(of('incidents', [4956, 4648], populations).intervals).toContain('16.03 per 1,000 people (15.57 to 16.50)');
  });

  it('gives chi-squared and slope of a recent trend, and the limits of a control chart', () => {
    const { further } = of('incidents', [100, 150, 200, 250, 300]);
    expect(further).toMatch(/Recent trend: increasing and getting worse \(chi-squared [\d.]+, slope \+\d+\.\d\d a year\)/);
    expect(further).toMatch(/Control chart: mean 200, limits 67 to 333/);
  });
});

describe('above the table', () => {
  const { counted, reading } = contentOf([yearly('incidents', [4, 5], { measureId: 'incidents' }), yearly('unknown', [1, 2], { row: 9 })]);
  const text = [counted, ...reading].join('\n');

  it('says how many changes were tested, how many rows are left out, and the caveat once', () => {
    expect(text).toContain('Changes tested in the workbook: 2.');
    expect(text).toContain('1 more row of the workbook matches no measure');
    expect(text.match(/incidents cluster/g)).toHaveLength(1);
  });

  it('lists every method with a version and a source', () => {
    expect(METHODS.every(({ version, source, what }) => /^\d+\.\d+$/.test(version) && source !== '' && what !== '')).toBe(true);
  });
});
