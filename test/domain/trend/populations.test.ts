/** Worked page: a Populations table in the workbook, and what it is used for. Populations are round figures near Stockport's. */
import type { Plan } from '../../../src/domain/framework/plan';
import { peopleCounted } from '../../../src/domain/trend/people-counted';
import { populationsOf, withoutPopulations } from '../../../src/domain/trend/populations';
import { readTables } from '../../../src/domain/table/read-tables';
import { understand } from '../../../src/workflow/understanding';
import { aMeasure, aPlan } from '../../support/plan';
import { financialQuarter, financialYear, yearEnding } from '../../support/series';
import { sheetOf, snapshotOf, workbookOf, type SnapshotCell } from '../../support/snapshot';

type Rows = readonly (readonly SnapshotCell[])[];

const PARTNERSHIP = 'Safer Stockport Partnership';
const YEARS = ['2014/15', '2015/16', '2016/17'];

describe('a Populations table', () => {
  const layouts: readonly (readonly [string, Rows])[] = [
    ['places down, years across', [['Populations'], ['Place', ...YEARS], ['Stockport', 286000, 288000, 290000], ['Greater Manchester', 2730000, 2750000, 2780000]]],
    ['mid-years', [['Populations'], [], ['Area', 'Mid-2014', 'Mid-2015', 'Mid-2016'], ['Stockport', 286000, 288000, 290000]]],
    ['a measure column that says population', [['Measure', 'Place', '2014', '2015', '2016'], ['Population', 'Stockport', 286000, 288000, 290000]]],
    ['one figure a row', [['Place', 'Year', 'Population'], ['Stockport', '2014/15', 286000], ['Stockport', '2015/16', 288000], ['Stockport', '2016/17', 290000]]],
    ['years down, places across', [['Populations'], ['Year', 'Stockport', 'Greater Manchester'], ['2014/15', 286000, 2730000], ['2015/16', 288000, 2750000], ['2016/17', 290000, 2780000]]],
    ['in thousands', [['Populations (thousands)'], ['Place', ...YEARS], ['Stockport', 286, 288, 290]]],
  ];

  it.each(layouts)('is understood with %s', (_layout, rows) => {
    const populations = populationsOf(readTables(snapshotOf(rows), null), PARTNERSHIP);
    expect(populations.populationFor(null, financialYear(2016))?.people).toBe(290000);
    expect(populations.populationFor('Stockport', financialYear(2015))?.people).toBe(288000);
  });

  const reading = readTables(snapshotOf([['Population estimates'], ['Measure', 'Mid-2015', 'Mid-2016'], ['Population', 288000, 290000], ['Population aged 10-17', 26100, 26200]]), null);
  const populations = populationsOf(reading, PARTNERSHIP);

  it('gives mid-2015 for 2015/16, for its quarters and for the year that ends in December 2015', () => {
    const asked = [financialYear(2015), financialQuarter(2015, 1), financialQuarter(2015, 3), yearEnding('y/e Dec 15', '2015-12-31')];
    expect(asked.map((period) => populations.populationFor(null, period)?.cell)).toEqual(['B3', 'B3', 'B3', 'B3']);
  });

  it('gives none for a year that it does not hold, another place or other people', () => {
    expect(populations.populationFor(null, financialYear(2012))).toBeNull();
    expect(populations.populationFor('Leeds', financialYear(2015))).toBeNull();
    expect(populations.populationFor(null, financialYear(2015), 'households')).toBeNull();
  });

  it('gives people of the ages that a measure counts', () => {
    expect(peopleCounted('First time entrants - rate per 100,000 10-17 year olds')).toBe('10-17');
    expect(populations.populationFor(null, financialYear(2015), '10-17')?.people).toBe(26100);
  });

  it('does not take a rate per 1,000 population, or a year, for a population', () => {
    const crime = readTables(snapshotOf([['Measure', ...YEARS], ['Crimes per 1,000 population', 52.78, 59.62, 70.08]]), null);
    expect(populationsOf(crime).size).toBe(0);
    expect(withoutPopulations(crime)).toBe(crime);
    expect(peopleCounted('Crimes per 1,000 population, 2015/16 to 2016-17')).toBe('everyone');
  });

  it('does not guess a home among several places', () => {
    const two = readTables(snapshotOf([['Populations'], ['Place', ...YEARS], ['Leeds', 1, 2, 3], ['York', 4, 5, 6]]), null);
    expect(populationsOf(two, PARTNERSHIP).populationFor(null, financialYear(2016))).toBeNull();
  });
});

describe('rates and counts over a Populations table', () => {
  const plan: Plan = aPlan([
    aMeasure('burglary'),
    aMeasure('anti-social-behaviour', { kind: 'rate', base: 1000, wording: 'Anti-social behaviour per 1,000 population' }),
    aMeasure('young-people', { wording: 'Young people in treatment' }),
  ], { partnership: PARTNERSHIP });
  const figures: Rows = [
    ['Measure', '2015/16', '2016/17'],
    ['Burglary', 100, 130],
    ['Anti-social behaviour per 1,000 population', 39.9, { value: 40, text: '40.0', format: '0.0' }],
    ['Young people in treatment', 100, 130],
  ];
  const people: Rows = [['Place', '2015/16', '2016/17'], ['Stockport', 280000, 300000]];
  const { run, findings, series } = understand(workbookOf([sheetOf(figures), sheetOf(people, { name: 'Populations' })]), plan);
  const of = (id: string) => run.assessments.find(({ measureId }) => measureId === id);

  it('tests counts over unequal populations by the exact conditional binomial (100 of 280,000 to 130 of 300,000; p from exact fractions)', () => {
    expect(of('burglary')?.evidence.p).toBeCloseTo(0.1641481841785553, 10);
    expect(of('burglary')?.evidence).toMatchObject({ statistic: null, test: 'exact conditional binomial, population 280,000 to 300,000 (sheet "Populations", B2 and C2)' });
  });

  it('keeps exposures equal for a measure of other people', () => {
    expect(of('young-people')?.evidence.p).toBeCloseTo(0.055613577781392386, 10);
    expect(of('young-people')?.evidence.test).toContain('equal exposure');
  });

  it('works out the numbers behind a rate, and says so', () => {
    const { evidence, interval } = of('anti-social-behaviour') ?? {};
    expect(evidence?.test).toMatch(/^exact conditional binomial on the numbers worked out from rates and populations/);
    // 40.0 per 1,000 of 300,000 people is 12,000 incidents: Byar's limits of 12,000 over 300.
    expect(interval?.lower).toBeCloseTo(39.287, 2);
    expect(interval?.upper).toBeCloseTo(40.722, 2);
  });

  it('is itself neither assessed nor reported as a measure that the plan does not know', () => {
    expect(series).toHaveLength(3);
    expect(findings.filter(({ code }) => code === 'unknown-measure')).toEqual([]);
  });
});

describe('denominators beside the figures', () => {
  it('are used before the Populations table, in an exact conditional binomial over both', () => {
    const long: Rows = [
      ['Measure', 'Year', 'Value', 'Denominator'],
      ['Complaints', '2015/16', 11, 800],
      ['Complaints', '2016/17', 21, 3011],
    ];
    const people: Rows = [['Place', '2015/16', '2016/17'], ['Stockport', 280000, 300000]];
    const { run } = understand(workbookOf([sheetOf(long), sheetOf(people, { name: 'Populations' })]), null);
    // 11 of 800 against 21 of 3,011 (the exposures of R's poisson.test example): twice the smaller tail, from exact fractions.
    expect(run.assessments[0]?.evidence.p).toBeCloseTo(0.11201731957539932, 10);
    expect(run.assessments[0]?.evidence.test).toBe('exact conditional binomial, population or total as given, 800 to 3,011');
  });
});
