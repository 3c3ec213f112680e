import { shownValue } from '../../../src/domain/summary/shown-value';
import type { Observation } from '../../../src/domain/observation';
import { absent, aSeries, financialYear, percent, rate, yearEnding, type Figure } from '../../support/series';
import type { Period } from '../../../src/domain/period/period';

function shown(figure: Figure, period: Period = financialYear(2016), over: Partial<Observation> = {}): ReturnType<typeof shownValue> {
  const [observation] = aSeries('Any', [[period, figure]]).observations;
  if (!observation) throw new Error('no observation');
  return shownValue({ ...observation, ...over });
}

describe('shownValue', () => {
  it.each([
    ['count', 'not a blank', 0, '0'],
    ['count', 'with a comma', 5261, '5,261'],
  ] as const)('shows a %s (%s) as the figure that it is', (_kind, _why, value, text) => {
    expect(shown({ kind: 'count', value, text, decimals: 0 })).toEqual({ text, ownPeriod: null, figure: { kind: 'count', value, decimals: 0 } });
  });

  it('keeps six absences apart', () => {
    const absences = [absent('blank', ''), absent('suppressed', '[c]'), absent('not-available', '[x]'), absent('not-applicable', '[z]'), absent('low', '[low]'), absent('not-available', 'N/A')];
    expect(absences.map((figure) => shown(figure).text)).toEqual(['(blank)', '[c]', '[x]', '[z]', '[low]', 'N/A']);
    expect(absences.every((figure) => shown(figure).figure === null)).toBe(true);
  });

  it('shows a dash where the workbook has no cell', () => {
    expect(shownValue(undefined)).toEqual({ text: '–', ownPeriod: null, figure: null });
  });

  it('keeps a footnote mark with its figure, as text', () => {
    expect(shown({ kind: 'count', value: 139, text: '139*', marks: ['*'], decimals: 0 })).toEqual({ text: '139*', ownPeriod: null, figure: null });
  });

  it('keeps a number in brackets as text', () => {
    expect(shown(rate(258, 68)).figure).toBeNull();
  });

  it('takes a plain percentage for a figure', () => {
    expect(shown(percent(63.5)).figure).toEqual({ kind: 'percent', value: 63.5, decimals: 1 });
  });

  it('says which dates a figure covers where its column says others', () => {
    expect(shown(rate(258, 68), yearEnding('y/e Dec 16', '2016-12-31', '2016/17'))).toEqual({ text: '258 (68)', ownPeriod: 'y/e Dec 16', figure: null });
  });

  it('does not say the dates twice where the cell says them', () => {
    expect(shown({ kind: 'count', value: 8, text: '8 to June 17', basis: 'to June 17' }, { ...financialYear(2016), label: 'to June 17', column: '2016/17' }).ownPeriod).toBeNull();
  });

  it('leaves as text a figure whose text says more or less than it', () => {
    for (const text of ['c. 500', '500 approx', '5.0e2', '0500']) {
      expect(shown({ kind: 'count', value: 500, text, decimals: 0 }).figure).toBeNull();
    }
  });
});
