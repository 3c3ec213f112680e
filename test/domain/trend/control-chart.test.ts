import { controlChart, type PointType } from '../../../src/domain/trend/control-chart';
import type { Better } from '../../../src/domain/trend/recent-trend';
import { xmrLimits } from '../../../src/domain/trend/xmr-limits';
import { knownAnswers } from '../../support/known-answers';

const summary = knownAnswers('xmr_summary.csv');
const points = knownAnswers('xmr_points.csv');
const BETTER: Record<string, Better> = { increase: 'higher-is-better', decrease: 'lower-is-better', neutral: 'none' };
const TYPE: Record<PointType, string> = {
  'common-cause': 'common_cause', improvement: 'special_cause_improvement', concern: 'special_cause_concern',
  'neutral-high': 'special_cause_neutral_high', 'neutral-low': 'special_cause_neutral_low',
};
/** The package's names of rules to ours, by what they begin or end with. */
const ruleOf = (cause: string) =>
  /CL$/.test(cause) && /^(Above|Below)/.test(cause) ? 'outside-limits'
    : cause.includes('Trend') ? 'trend' : cause.startsWith('2 in 3') ? 'two-in-three' : cause.startsWith('7 Points') ? 'shift' : null;

describe.each(summary)('NHSRplotthedots on $series', ({ series, improvement_direction, target, mean, lpl, upl, variation_type_last_point, assurance_type }) => {
  const rows = points.filter((point) => point.series === series);
  const better = BETTER[improvement_direction ?? ''] ?? 'none';
  const { chart } = controlChart(rows.map(({ y }) => Number(y)), { better, target: target === '' ? null : Number(target) });
  const limits = chart?.points[0]?.limits;

  it.each([['mean', limits?.mean, mean], ['lower', limits?.lower, lpl], ['upper', limits?.upper, upl]])('has the same %s limit', (_, ours, theirs) => {
    expect(Math.abs((ours ?? Number.NaN) / Number(theirs) - 1)).toBeLessThan(1e-6);
  });

  it('names the same special cause at every point', () => {
    expect(rows.length).toBe(36);
    expect(chart?.points.map(({ rule }) => rule)).toEqual(rows.map(({ special_cause_type }) => ruleOf(special_cause_type ?? '')));
  });

  it('gives every point the same type, and the last its variation', () => {
    expect(chart?.points.map(({ type }) => TYPE[type])).toEqual(rows.map(({ point_type }) => point_type));
    expect(TYPE[chart?.variation ?? 'common-cause']).toBe(variation_type_last_point);
  });

  it('gives the same assurance', () => {
    const expected = { consistent_pass: 'consistently-passes', consistent_fail: 'consistently-fails', inconsistent: 'inconsistent' }[assurance_type ?? ''];
    expect(chart?.assurance).toBe(expected ?? null);
  });
});

describe('limits', () => {
  const spiked = Array.from({ length: 18 }, (_, index) => (index < 4 ? 1 + (index % 2) : index === 4 ? 10 : 2 - (index % 2)));

  it('screens out the moving ranges of a spike (1, 2, 1, 2, 10, … in methods.md)', () => {
    expect(spiked.slice(0, 7)).toEqual([1, 2, 1, 2, 10, 1, 2]);
    const screened = xmrLimits(spiked);
    expect(screened?.mean).toBeCloseTo(1.9444, 4);
    expect(screened?.lower).toBeCloseTo(-0.7156, 4);
    expect(screened?.upper).toBeCloseTo(4.6044, 4);
  });

  it('keeps them where screening is off', () => {
    const plain = xmrLimits(spiked, false);
    expect(plain?.lower).toBeCloseTo(-3.0626, 4);
    expect(plain?.upper).toBeCloseTo(6.9515, 4);
  });

  it('has no spread for a constant series, and no special cause', () => {
    const { chart } = controlChart(Array.from({ length: 14 }, () => 5));
    expect(chart?.points.every(({ rule, limits }) => rule === null && limits.lower === 5 && limits.upper === 5)).toBe(true);
  });
});

describe('rules', () => {
  const ruleAt = (values: readonly number[], index: number) => controlChart(values).chart?.points[index]?.rule;

  it('breaks a shift at a point on the mean', () => {
    expect(ruleAt([4, 2, 4, 2, 4, 2, 4, -4, -2, -4, -2, -4, -2, -4], 0)).toBe('shift');
    expect(ruleAt([4, 2, 4, 2, 4, 2, 0, 4, -4, 0, -2, -4, -2, -4, -2, -4], 0)).toBeNull();
  });

  it('needs a strict rise for a trend', () => {
    expect(ruleAt([0, 1, 2, 3, 4, 5, 6, 3, 3, 3, 3, 3, 3], 3)).toBe('trend');
    expect(ruleAt([0, 1, 2, 3, 3, 5, 6, 3, 3, 3, 3, 3, 3], 3)).not.toBe('trend');
  });
});

describe('rebasing and refusals', () => {
  const stepped = [...Array.from({ length: 13 }, (_, index) => 10 + (index % 2)), ...Array.from({ length: 5 }, (_, index) => 50 + (index % 2))];

  it('starts the limits anew at a rebase, which are trial limits below 13 points', () => {
    const { chart } = controlChart(stepped, { rebases: [{ at: 13, reason: 'recording changed in April' }] });
    expect(chart?.points.map(({ rule }) => rule)).toEqual(stepped.map(() => null));
    expect(chart?.trialLimits).toBe(true);
    expect(controlChart(stepped.slice(0, 13)).chart?.trialLimits).toBe(false);
  });

  it('refuses a rebase without a reason, a gap, and nothing at all', () => {
    expect(controlChart(stepped, { rebases: [{ at: 13, reason: ' ' }] }).reason).toBe('a rebase needs a reason');
    expect(controlChart([4, null, 5]).reason).toBe('a figure is missing between the first and the last');
    expect(controlChart([]).chart).toBeNull();
  });
});
