/** Worked page: the latest figure against the workbook's own benchmark or target (methods.md, "Comparison"). */
import { assessSeries } from '../../../src/domain/trend/assess';
import type { Compared } from '../../../src/domain/trend/assessment';
import { benchmarkName } from '../../../src/domain/trend/benchmarks';
import type { Populations } from '../../../src/domain/trend/populations';
import type { Series } from '../../../src/domain/observation';
import { aMeasure, aPlan } from '../../support/plan';
import { aSeries, financialYear, percent, rate, yearly, type Figure } from '../../support/series';

type Direction = 'higher-is-better' | 'lower-is-better' | 'none';
const plan = (polarity: Direction) => aPlan([aMeasure('feel-safe', { wording: 'Feel safe', polarity })]);
const sampled = (value: number, n: number): Figure => ({ ...(percent(value) as object), kind: 'percent', denominator: n });
const own = (figure: Figure): Series => yearly('Feel safe', [figure], { measureId: 'feel-safe' });
const place = (name: string, figure: Figure): Series => yearly('Feel safe', [figure], { measureId: 'feel-safe', place: name, row: 5 });

function compared(all: readonly Series[], polarity: Direction = 'higher-is-better', populations?: Populations): Compared {
  const [one] = assessSeries(all, plan(polarity), populations ? { populations } : {}).assessments;
  if (!one) throw new Error('no assessment');
  return one.comparison;
}

it('finds 93% of 3,575 in Stockport better than 88% across Greater Manchester, which includes it', () => {
  const { with: name, verdict, method, reason } = compared([own(sampled(93, 3575)), place('Greater Manchester', percent(88))]);
  expect([name, verdict, reason]).toEqual(['Greater Manchester', 'better', null]);
  expect(method).toContain('outside the 95% and 99.8% intervals');
  expect(method).toContain('Greater Manchester includes Stockport');
});

it('finds 88% of 100 similar to 90%', () => {
  expect(compared([own(sampled(88, 100)), place('England', percent(90))])).toMatchObject({ with: 'England', verdict: 'similar' });
});

it('says higher, and that there is no judgement, without polarity', () => {
  const { verdict, method } = compared([own(sampled(93, 3575)), place('GM', percent(88))], 'none');
  expect(verdict).toBe('higher');
  expect(method).toContain('no judgement');
});

it.each(['Feel safe (GM)', 'Feel safe – Greater Manchester', 'GM average: Feel safe', 'Feel safe, GM'])('knows the row "%s" for a benchmark', (label) => {
  expect(compared([own(sampled(93, 3575)), yearly(label, [percent(88)], { row: 5 })]).verdict).toBe('better');
});

it.each([['GMP', undefined], ['GMFRS', undefined], ['Stockport', undefined], ['gm', 'Greater Manchester'], ['Most similar group average', 'Most similar group'], ['England and Wales', 'England and Wales']])(
  'takes %s for %s', (text, name) => {
    expect(benchmarkName(text)).toBe(name);
  },
);

it('prefers the most similar group to Greater Manchester, and that to England', () => {
  const all = [place('England', percent(80)), place('GM', percent(88)), place('Most similar group', percent(91))];
  expect(compared([own(sampled(93, 3575)), ...all]).with).toBe('Most similar group');
  expect(compared([own(sampled(93, 3575)), ...all.slice(0, 2)]).with).toBe('Greater Manchester');
});

it('holds a figure against a target, met or not met', () => {
  expect(compared([own(percent(93)), place('Target', percent(90))])).toMatchObject({ with: 'Target', verdict: 'met' });
  expect(compared([own(percent(93)), place('Target', percent(95))]).verdict).toBe('not met');
});

it('compares numbers as rates where there is a population for both, and not otherwise', () => {
  const all = [own(4648), place('Greater Manchester', 40_000)];
  const people = (area: string | null) => ({ people: area === null ? 290_000 : 2_780_000, sheet: 'Populations', cell: 'B2' });
  // 40,000 of 2,780,000 is 4,173 for 290,000 people: below the interval of 4,648 (4,515 to 4,784).
  expect(compared(all, 'lower-is-better', { size: 2, populationFor: people }).verdict).toBe('worse');
  expect(compared(all, 'lower-is-better')).toMatchObject({ verdict: 'cannot be calculated', method: null, with: 'Greater Manchester' });
});

describe('it cannot be calculated', () => {
  it.each<[string, readonly Series[], string | null, RegExp]>([
    ['without a benchmark', [own(sampled(93, 100))], null, /holds no benchmark or target/],
    ['without a sample size or number', [own(percent(93)), place('GM', percent(88))], 'Greater Manchester', /sample size is not known/],
    ['for another period', [own(sampled(93, 100)), aSeries('Feel safe', [[financialYear(2014), percent(88)]], { measureId: 'feel-safe', place: 'GM', row: 5 })], 'Greater Manchester', /has no figure for 2016\/17/],
    ['in other units', [own(sampled(93, 100)), place('GM', rate(88))], 'Greater Manchester', /different units/],
    ['for the benchmark itself', [place('GM', percent(88)), own(sampled(93, 100))], null, /is itself what other figures are compared with/],
  ])('%s', (_what, all, name, reason) => {
    const found = compared(all);
    expect(found).toMatchObject({ with: name, verdict: 'cannot be calculated', method: null });
    expect(found.reason).toMatch(reason);
  });

  it('against a target where neither direction is better', () => {
    expect(compared([own(percent(93)), place('Target', percent(90))], 'none').reason).toContain('no judgement');
  });
});
