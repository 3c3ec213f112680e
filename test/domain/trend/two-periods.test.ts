/** Worked page: is a change between two periods beyond chance? (methods.md, "Two periods"; counts of the 2016/17 report.) */
import { evidenceFor, METHOD_CAVEAT } from '../../../src/domain/trend/evidence';
import { assessSeries } from '../../../src/domain/trend/assess';
import type { Observation } from '../../../src/domain/observation';
import { knownAnswers } from '../../support/known-answers';
import { aSeries, percent, rate, yearEnding, yearly, type Figure } from '../../support/series';

const evidence = (earlier: Figure, later: Figure) => {
  const [first, second] = yearly('Measure', [earlier, later]).observations;
  if (!first || !second) throw new Error('two figures are needed');
  return evidenceFor(first, second);
};
const over = (figure: Figure, denominator: number): Figure =>
  typeof figure === 'number' ? { kind: 'count', value: figure, text: String(figure), denominator } : { ...figure, denominator };

describe('counts over equal exposure', () => {
  it.each(knownAnswers('two_periods.csv'))('$measure, $earlier to $later: p $p, z $z, $verdict', ({ earlier, later, z, p, verdict }) => {
    const found = evidence(Number(earlier), Number(later));
    expect(found.p).toBeCloseTo(Number(p), 8);
    expect(found.statistic).toBeCloseTo(Number(z), 4);
    expect(found).toMatchObject({ verdict, test: 'exact conditional binomial, equal exposure; statistic z = √2(√later − √earlier)' });
  });

  it('gives no z where either count is below 10: 4 to 12 by the exact test alone, p 0.077', () => {
    expect(evidence(4, 12)).toMatchObject({ statistic: null, verdict: 'within-chance', test: 'exact conditional binomial, equal exposure' });
    expect(evidence(4, 12).p).toBeCloseTo(0.076812744140625, 12);
  });
});

describe('counts over unequal exposure', () => {
  it('are tested over it: 5 of 287,000 to 14 of 291,000, p 0.068 by exact fractions', () => {
    const found = evidence(over(5, 287_000), over(14, 291_000));
    expect(found.p).toBeCloseTo(0.06798625634704446, 10);
    expect(found.test).toBe('exact conditional binomial, population or total as given, 287,000 to 291,000');
  });

  it('fall back on equal exposure where only one period has its denominator', () => {
    expect(evidence(100, over(130, 300_000)).test).toContain('equal exposure');
  });
});

describe('percentages', () => {
  it('are tested with their sample sizes: 88% and 93% of 3,575', () => {
    const found = evidence(over(percent(88), 3575), over(percent(93), 3575));
    expect(found).toMatchObject({ verdict: 'beyond-chance' });
    expect(found.test).toContain('3146/3575 to 3325/3575 (numbers worked out from percentages and totals)');
  });

  it('are not tested without counts', () => {
    expect(evidence(percent(34), percent(28.1)).reason).toBe('not tested: no counts');
  });
});

describe('precision', () => {
  it('calls 39.9 to 40.0 one step of rounding', () => {
    expect(evidence(rate(39.9), rate(40)).reason).toBe('not tested: no counts; no more than one step of rounding');
  });

  it('does not call two steps one, nor a change that a count stands behind', () => {
    expect(evidence(rate(39.9), rate(40.1)).reason).toBe('not tested: no counts');
    expect(evidence(40, 41).reason).toBeNull();
  });
});

describe('what is never tested', () => {
  const verdicts = (series: ReturnType<typeof aSeries>): readonly (string | null | undefined)[] => {
    const [one] = assessSeries([series], null).assessments;
    return [one?.evidence.verdict, one?.evidence.reason];
  };
  const refused = ['not-tested', 'not tested: the figures cannot be compared'];

  it('a change across a break', () => {
    const marked: Partial<Observation> & { kind: 'count' } = { kind: 'count', value: 139, text: '139*', marks: ['*'], notes: ['* measure changed in 2016/17'] };
    expect(verdicts(yearly('Parents', [390, marked]))).toEqual(refused);
  });

  it('rolling years that overlap', () => {
    expect(verdicts(aSeries('Rolling', [[yearEnding('y/e Sep 16', '2016-09-30'), 100], [yearEnding('y/e Dec 16', '2016-12-31'), 160]]))).toEqual(refused);
  });

  it('an amount of money', () => {
    const pounds = (value: number): Figure => ({ kind: 'currency', value, text: `£${String(value)}` });
    expect(evidence(pounds(100), pounds(900)).reason).toBe('not tested: an amount of money is not a count');
  });
});

it('reports how many changes were tested, and the caveat in one sentence', () => {
  const all = [yearly('a', [10, 20]), yearly('b', [rate(3), rate(4)]), yearly('c', [5])];
  expect(assessSeries(all, null).tested).toBe(1);
  expect(METHOD_CAVEAT.match(/incidents cluster/g)).toHaveLength(1);
});
