import { recentTrendOfProportions, recentTrendOfValues, type CountOfTotal, type ValueWithInterval } from '../../../src/domain/trend/recent-trend';
import { readKnown } from '../../support/known-answers';

interface Case {
  readonly id: string;
  readonly expected_marker: string;
  readonly points: readonly { count: number; denominator: number; value: number; lower95: number | null; upper95: number | null }[];
}
const cases = new Map((JSON.parse(readKnown('recent_trend_cases.json')) as { cases: Case[] }).cases.map((one) => [one.id, one]));
const pointsOf = (id: string) => cases.get(id)?.points ?? [];
const values = (id: string): ValueWithInterval[] => pointsOf(id).map(({ value, lower95, upper95 }) => ({ value, lower: lower95, upper: upper95 }));
const proportions = (id: string): CountOfTotal[] => pointsOf(id).map(({ count, denominator }) => ({ count, total: denominator }));

/** Values and intervals of methods.md, "Recent trend". */
const worked: readonly ValueWithInterval[] = [
  { value: 24.67, lower: 23.16, upper: 26.25 },
  { value: 24.6, lower: 23.15, upper: 26.19 },
  { value: 28, lower: 26.44, upper: 29.64 },
  { value: 30.2, lower: 28.63, upper: 31.9 },
  { value: 30.6, lower: 28.98, upper: 32.25 },
];

describe('answers in methods.md', () => {
  it('finds the worked values increasing', () => {
    const { verdict, statistic, slope } = recentTrendOfValues(worked, 'none');
    expect(statistic).toBeCloseTo(46.7636, 4);
    expect(slope).toBeCloseTo(1.75157, 5);
    expect(verdict).toBe('Increasing');
  });

  it('finds the worked proportions increasing', () => {
    const points = ([[994, 40299], [1023, 41527], [1199, 42811], [1332, 44064], [1367, 44701]] as const).map(([count, total]) => ({ count, total }));
    const { verdict, statistic } = recentTrendOfProportions(points, 'lower-is-better');
    expect(statistic).toBeCloseTo(47.8967, 4);
    expect(verdict).toBe('Increasing and getting worse');
  });
});

describe("the Fingertips calculator's own tests", () => {
  it('agrees on diabetes, by values and by proportions', () => {
    expect(recentTrendOfValues(values('diabetes_qof_241'), 'none').verdict).toBe('Increasing');
    expect(recentTrendOfProportions(proportions('diabetes_qof_241'), 'none').verdict).toBe('Increasing');
  });

  it('cannot calculate readmissions, whose intervals have no width', () => {
    const { verdict, reason, statistic } = recentTrendOfValues(values('readmissions_41101'), 'none');
    expect([verdict, reason, statistic]).toEqual(['Cannot be calculated', 'a year has an interval without width', null]);
  });

  it('agrees on the older calculator by counts', () => {
    expect(recentTrendOfProportions(proportions('ft_old_1'), 'none').verdict).toBe('Decreasing');
  });
});

describe('judgement and refusals', () => {
  it.each([
    ['higher-is-better', 'Increasing and getting better'],
    ['lower-is-better', 'Increasing and getting worse'],
  ] as const)('judges by polarity: %s', (better, verdict) => {
    expect(recentTrendOfValues(worked, better).verdict).toBe(verdict);
  });

  it('looks at the latest five years only', () => {
    expect(recentTrendOfValues([{ value: 99, lower: 98, upper: 100 }, ...worked], 'none').statistic).toBeCloseTo(46.7636, 4);
  });

  it('gives a reason for too few years, a missing one, and none with an interval', () => {
    expect(recentTrendOfValues(worked.slice(1), 'none').reason).toBe('five years are needed and there are 4');
    expect(recentTrendOfValues([...worked.slice(0, 4), null], 'none').reason).toBe('a figure is missing among the latest five years');
    expect(recentTrendOfValues([...worked.slice(0, 4), { value: 31, lower: null, upper: null }], 'none').reason).toBe('a year has no interval');
    expect(recentTrendOfProportions(Array.from({ length: 5 }, () => ({ count: 0, total: 9 })), 'none').reason).toContain('odds are not defined');
  });

  it('does not call a trend what one outlying year decides', () => {
    const points = [10, 9, 8, 7, 90].map((value) => ({ value, lower: value - 1, upper: value + 1 }));
    const { verdict, reason } = recentTrendOfValues(points, 'none');
    expect([verdict, reason]).toEqual(['Cannot be calculated', 'one outlying year decides the direction']);
  });

  it('finds no significant change among equal values', () => {
    expect(recentTrendOfValues(Array.from({ length: 5 }, () => ({ value: 4, lower: 3, upper: 5 })), 'none').verdict).toBe('No significant change');
  });
});
