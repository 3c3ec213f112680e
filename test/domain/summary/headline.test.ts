import fc from 'fast-check';
import { ssp2016To17 } from '../../../src/domain/framework/plans/ssp-2016-17';
import type { Measure } from '../../../src/domain/framework/plan';
import type { Series } from '../../../src/domain/observation';
import { comparedIn } from '../../../src/domain/summary/compared-in';
import { headline } from '../../../src/domain/summary/headline';
import { measureSubject } from '../../../src/domain/summary/measure-subject';
import { assessSeries } from '../../../src/domain/trend/assess';
import type { Assessment } from '../../../src/domain/trend/assessment';
import { aMeasure, aPlan } from '../../support/plan';
import { absent, aSeries, financialQuarter, financialYear, percent, rate, yearly, type Figure } from '../../support/series';
import { reportReading } from '../../support/summary-of-report';

const assessed = (series: Series, measure: Measure): Assessment => {
  const [assessment] = assessSeries([series], aPlan([measure])).assessments;
  if (!assessment) throw new Error('A series is always assessed.');
  return assessment;
};
const told = (figures: readonly Figure[], over: Parameters<typeof aMeasure>[1] = {}): string => {
  const measure = aMeasure('incidents', { wording: 'Domestic abuse incidents', ...over });
  const series = yearly(measure.wording, figures, { measureId: measure.id, source: 'GMP' });
  return headline({ measure, series, assessment: assessed(series, measure) });
};

describe('a headline', () => {
  // Seed 000: 4,956 and 4,648; z −3.14 (methods.md, "Two periods").
  it('says what moved, by how much, from what to what, and that it is more than chance', () => {
    expect(told([4956, 4648])).toBe('Domestic abuse incidents fell by 6.2%, from 4,956 to 4,648, more than chance alone would explain.');
  });

  // Seed 000: missing from care, 152 to 159, p 0.73.
  it('says that chance could bring a change within chance', () => {
    expect(told([152, 159])).toBe('Domestic abuse incidents rose by 4.6%, from 152 to 159, a change that chance alone could bring.');
  });

  it('gives no percent on a small base', () => {
    expect(told([12, 9])).toBe('Domestic abuse incidents fell by 3, from 12 to 9, a change that chance alone could bring.');
  });

  it('speaks of percentage points, and of one as one', () => {
    expect(told([percent(63.5), percent(64.7)], { wording: '% of cases that are resolved', kind: 'percent' })).toBe(
      'The percentage of cases that are resolved rose by 1.2 percentage points, from 63.5% to 64.7%. Whether chance could explain the change was not tested: no counts.',
    );
    expect(told([percent(63), percent(64)], { kind: 'percent' })).toContain('rose by 1 percentage point, from 63% to 64%');
  });

  it('keeps the number in brackets of a rate', () => {
    expect(told([rate(258, 68), rate(259, 70)], { wording: 'First time entrants', kind: 'rate' })).toMatch(/^The rate of first time entrants rose by 0\.4%, from 258 \(68\) to 259 \(70\)/);
  });

  it('says "stayed at" where the figures shown are the same', () => {
    expect(told([140, 140])).toBe('Domestic abuse incidents stayed at 140 between 2015/16 and 2016/17.');
  });

  it('does not call a change within the acceptable range anything else', () => {
    const range = { amount: 10, unit: 'percent' as const, owner: 'the Board', agreed: '2016-04-01' };
    expect(told([152, 159], { acceptableRange: range, polarity: 'lower-is-better' })).toBe(
      'Domestic abuse incidents rose by 4.6%, from 152 to 159, within its acceptable range, a change that chance alone could bring.',
    );
  });

  it('gives the reason where nothing is compared', () => {
    expect(told([58])).toBe('Domestic abuse incidents stood at 58 in 2016/17; no comparison is made: first year of collection.');
    expect(told([58, absent('not-available', 'N/A')])).toMatch(/^Domestic abuse incidents: no comparison is made.*value missing\.$/);
  });

  it('tells nothing of a figure that is withheld', () => {
    const measure = aMeasure('incidents', { wording: 'Domestic abuse incidents' });
    const series = yearly(measure.wording, [12, 3], { measureId: measure.id });
    const words = headline({ measure, series, assessment: { ...assessed(series, measure), suppressed: true } });
    expect(words).toBe('Domestic abuse incidents: a figure is withheld to protect individuals, so nothing is said of its change.');
  });

  it('names both quarters, which no heading can be relied on to say', () => {
    const measure = aMeasure('incidents', { wording: 'Number of rescues from water' });
    const series = aSeries(measure.wording, ([[2015, 2, 85], [2015, 3, 60], [2015, 4, 55], [2016, 1, 70], [2016, 2, 98]] as const).map(([year, quarter, count]) => [financialQuarter(year, quarter), count] as const), { measureId: measure.id });
    expect(headline({ measure, series, assessment: assessed(series, measure) })).toContain('The number of rescues from water rose by 15.3%, from 85 in 2015/16 Q2 to 98 in 2016/17 Q2');
  });

  it('names the agency where several count the same', () => {
    const measure = aMeasure('fires', { wording: 'Deliberate secondary fires' });
    const series = yearly(measure.wording, [466, 333], { measureId: measure.id, source: 'GMFRS' });
    expect(headline({ measure, series, assessment: assessed(series, measure), nameSource: true })).toMatch(/^Deliberate secondary fires \(GMFRS\) fell by 28\.5%/);
  });

  const figure = fc.oneof(
    fc.integer({ min: 0, max: 20_000 }),
    fc.integer({ min: 0, max: 1000 }).map((tenths) => percent(tenths / 10)),
    fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 90 })).map(([value, number]) => rate(value, number)),
    fc.constantFrom(absent('suppressed', '[c]'), absent('blank', ''), absent('not-available', 'N/A')),
  );
  it('never says more than its assessment, and its verb agrees with its figures', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 5 }), fc.constantFrom('higher-is-better' as const, 'lower-is-better' as const, 'none' as const), (figures, polarity) => {
        const measure = aMeasure('one', { polarity });
        const series = aSeries('one', figures.map((one, index) => [financialYear(2010 + index), one] as const), { measureId: 'one' });
        const assessment = assessed(series, measure);
        const words = headline({ measure, series, assessment });
        expect(words).not.toMatch(/significant/i);
        expect(words).toMatch(/\.$/);
        if (assessment.evidence.verdict !== 'beyond-chance') expect(words).not.toMatch(/more than chance/);
        const [earlier, later] = comparedIn(series, assessment);
        const difference = (later?.value ?? 0) - (earlier?.value ?? 0);
        if (/ rose /.test(words)) expect(difference).toBeGreaterThan(0);
        if (/ fell /.test(words)) expect(difference).toBeLessThan(0);
        if (assessment.symbol === null) expect(words).not.toMatch(/ rose | fell | stayed /);
      }),
    );
  });

  it('reads as it should for every measure of the 2016/17 report', () => {
    const { series } = reportReading();
    const { assessments } = assessSeries(series, ssp2016To17);
    const sentences = assessments.map((assessment) => {
      const one = series.find(({ key }) => key === assessment.seriesKey);
      const measure = ssp2016To17.measures.find(({ id }) => id === assessment.measureId);
      return one && measure ? headline({ measure, series: one, assessment }) : '';
    });
    expect(sentences).toContain('The number of children who run away from home rose by 4.1%, from 290 to 302, a change that chance alone could bring.');
    expect(sentences.filter((words) => words.includes('more than chance'))).toHaveLength(assessments.filter(({ evidence, symbol }) => symbol !== null && evidence.verdict === 'beyond-chance').length);
  });
});

it.each([
  ['Increase in referrals into MARAC from partner agencies', 'count', 'Referrals into MARAC from partner agencies'],
  ['Reduction in the number of repeat MARAC referrals', 'count', 'The number of repeat MARAC referrals'],
  ['Increase targeted APMIS activity to disrupt OCGs', 'not-specified', 'Targeted APMIS activity to disrupt OCGs'],
  ['Number of deliberate fires (primary)', 'count', 'The number of deliberate fires (primary)'],
  ['Number of ASB incidents (total and type)', 'count', 'The number of ASB incidents'],
  ['Custody rate per 1,000 (and number of custodial sentences)', 'rate', 'Custody rate per 1,000'],
  ['First time entrants to youth justice system. Rate of FTEs per 100,000 (and number of FTEs)', 'rate', 'The rate of first time entrants to youth justice system'],
  ['% of cases that are successfully resolved', 'percent', 'The percentage of cases that are successfully resolved'],
  ['Average time taken to resolve cases', 'duration', 'The average time taken to resolve cases'],
])('takes "%s" as a subject', (wording, kind, subject) => {
  expect(measureSubject(wording, kind, null)).toBe(subject);
});
