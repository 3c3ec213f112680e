/** The 2016/17 annual report's own figures; answers in methods.md, "Two periods", where z is that of the √2 test. */
import type { Assessment } from '../../../src/domain/trend/assessment';
import { assessSeries } from '../../../src/domain/trend/assess';
import type { Series } from '../../../src/domain/observation';
import { roundHalfUp } from '../../../src/domain/trend/round';
import { aMeasure, aPlan } from '../../support/plan';
import { absent, aPeriod, aSeries, percent, rate, yearEnding, yearly, financialYear } from '../../support/series';

function assessed(series: Series, polarity: 'higher-is-better' | 'lower-is-better' | 'none' = 'lower-is-better'): Assessment {
  const plan = aPlan([aMeasure('measure', { polarity })]);
  const [assessment] = assessSeries([{ ...series, measureId: 'measure' }], plan).assessments;
  if (!assessment) throw new Error('no assessment');
  return assessment;
}

describe('changes of the 2016/17 report', () => {
  it('finds domestic abuse incidents down 6.2 % and beyond chance', () => {
    const { change, symbol, words, evidence } = assessed(yearly('Domestic abuse incidents', [5261, 4956, 4648]));
    expect(roundHalfUp(change.percent ?? 0, 1)).toBe(-6.2);
    expect(change.absolute).toBe(-308);
    expect(symbol).toBe('decreasing-positive');
    expect(words).toBe('decreasing, improving');
    expect(evidence.statistic).toBeCloseTo(-3.1433, 4);
    expect(evidence.verdict).toBe('beyond-chance');
  });

  it.each([
    ['deliberate primary fires', 120, 101, 106, 0.78],
    ['missing from care', 132, 152, 159, 0.73],
  ])('finds %s within chance', (label, first, second, third, p) => {
    const { evidence, words } = assessed(yearly(label, [first, second, third]));
    expect(roundHalfUp(evidence.p ?? 0, 2)).toBe(p);
    expect(evidence.verdict).toBe('within-chance');
    expect(words).toBe('increasing, worsening');
  });

  it('finds deliberate secondary fires from GMFRS beyond chance', () => {
    const { evidence } = assessed(yearly('Deliberate secondary fires', [388, 466, 333]));
    expect(evidence.p).toBeCloseTo(2.868e-6, 8);
    expect(evidence.verdict).toBe('beyond-chance');
  });

  it('tests first time entrants by their numbers, over the populations that the rates imply', () => {
    const december = (year: number) => yearEnding(`y/e Dec ${String(year % 100)}`, `${String(year)}-12-31`, `${String(year)}/${String((year + 1) % 100)}`);
    const series = aSeries('First time entrants', [[december(2014), rate(258, 68)], [december(2015), rate(282, 74)], [december(2016), rate(296, 77)]]);
    const { evidence, period, previous, change } = assessed(series);
    expect(roundHalfUp(evidence.p ?? 0, 2)).toBe(0.83);
    expect([previous, period]).toEqual(['y/e Dec 15', 'y/e Dec 16']);
    expect(change.absolute).toBe(14);
  });

  it('tests re-offending, 56/131 to 58/142, with the denominators that numbers and percentages imply', () => {
    const { change, evidence } = assessed(yearly('Re-offenders', [percent(31.2, 53), percent(42.7, 56), percent(40.8, 58)]));
    expect(change).toEqual({ absolute: -1.9, percent: null, points: -1.9 });
    expect(evidence.test).toBe('two-proportion z, 56/131 to 58/142; Newcombe 95% interval −13.4 to +9.7 points');
    expect(evidence.verdict).toBe('within-chance');
  });

  it('gives a rate without a number its direction only', () => {
    const { symbol, change, evidence } = assessed(yearly('Victim-based crime per 1,000 population', [rate(52.78), rate(59.62), rate(70.08)]));
    expect(symbol).toBe('increasing-negative');
    expect(roundHalfUp(change.percent ?? 0, 2)).toBe(17.54);
    expect(evidence).toMatchObject({ verdict: 'not-tested', reason: 'not tested: no counts' });
  });

  it('counts 39.9 to 40.0 as one step, also where Excel shows the second as 40', () => {
    const { symbol, change } = assessed(yearly('Anti-social behaviour', [rate(40.2), rate(39.9), rate(40)]));
    expect(symbol).toBe('increasing-negative');
    expect(change.absolute).toBe(0.1);
  });
});

describe('comparisons of the 2016/17 report that are refused', () => {
  it('refuses the first year of collection', () => {
    const { symbol, words, reason, previous } = assessed(yearly('CSE referrals', [absent('not-available', 'N/A'), absent('not-available', 'N/A'), 58]));
    expect({ symbol, previous }).toEqual({ symbol: null, previous: null });
    expect(words).toBe('cannot compare: first year of collection');
    expect(reason).toContain('2016/17');
  });

  it('refuses a figure with an asterisk and quotes its note', () => {
    const note = '2016/17 unable to compare with previous year as measure is now those entering treatment only in the year';
    const { symbol, words, reason } = assessed(
      yearly('Parents in treatment', [368, 390, { kind: 'count', value: 139, text: '139*', marks: ['*'], notes: [note] }]),
    );
    expect(symbol).toBeNull();
    expect(words).toBe('cannot compare: measure changed');
    expect(reason).toContain(note);
  });

  it('asks when the 2015/16 period of OCG arrests began', () => {
    const { words, reason } = assessed(
      aSeries('Total arrests linked to OCGs', [
        [financialYear(2014), absent('not-available', 'n/a')],
        [aPeriod('to the end of November 2016', null, '2016-11-30', 'part-year', '2015/16'), 76],
        [aPeriod('Dec 2016 - End of March 2017', '2016-12-01', '2017-03-31', 'part-year', '2016/17'), 21],
      ]),
    );
    expect(words).toBe('cannot compare: unequal periods');
    expect(reason).toContain('against 4 months');
    expect(reason).toContain('When did the 2015/16 period begin?');
  });

  it('refuses the part-year of Channel referrals', () => {
    const toJune = aPeriod('to June 17', null, '2017-06-30', 'part-year', '2016/17');
    const { words } = assessed(aSeries('Referrals to Channel Panel', [[financialYear(2014), 11], [financialYear(2015), 13], [toJune, 8]]));
    expect(words).toBe('cannot compare: part-year');
  });
});
