import { changeWords, evidenceWords } from '../../../src/domain/summary/change-words';
import { assessSeries } from '../../../src/domain/trend/assess';
import type { Assessment } from '../../../src/domain/trend/assessment';
import { absent, percent, rate, yearly, type Figure } from '../../support/series';

function assessed(...figures: Figure[]): { readonly change: string; readonly evidence: string; readonly assessment: Assessment } {
  const series = yearly('Any', figures);
  const [assessment] = assessSeries([series], null).assessments;
  if (!assessment) throw new Error('no assessment');
  return { change: changeWords(assessment, series.observations), evidence: evidenceWords(assessment).replaceAll('\u00a0', ' '), assessment };
}

// Figures of the 2016/17 report; z and p as in methods.md, "Two periods".
describe('changeWords and evidenceWords', () => {
  it('give number and percent for counts, beyond chance', () => {
    expect(assessed(4956, 4648)).toMatchObject({ change: '−308 (−6.2%)', evidence: 'beyond chance (p 0.002)' });
  });

  it('say within chance with its probability', () => {
    expect(assessed(101, 106)).toMatchObject({ change: '+5 (+5.0%)', evidence: 'within chance (p 0.78)' });
  });

  it('do not print a probability as nought', () => {
    expect(assessed(466, 333).evidence).toBe('beyond chance (p < 0.001)');
  });

  it('give percentages in points and say that there are no counts', () => {
    expect(assessed(percent(34), percent(28.1))).toMatchObject({ change: '−5.9 points', evidence: 'not tested: no counts' });
  });

  it('keep the precision of a rate', () => {
    expect(assessed(rate(59.62), rate(70.08)).change).toBe('+10.46 (+17.5%)');
  });

  it('give no percent on a small base', () => {
    expect(assessed(11, 13).change).toBe('+2');
  });

  it('give pounds for pounds', () => {
    const pounds = (value: number, text: string): Figure => ({ kind: 'currency', value, text, decimals: 0 });
    expect(assessed(pounds(1_170_238, '£1,170,238'), pounds(20_857, '£20,857')).change).toBe('−£1,149,381 (−98.2%)');
  });

  it('say nothing of a change where no comparison is made', () => {
    expect(assessed(absent('not-available', 'N/A'), 58)).toMatchObject({ change: '–', evidence: '–' });
  });

  it('give nothing away of a figure that is withheld', () => {
    const { assessment } = assessed(60, 3);
    expect(changeWords({ ...assessment, suppressed: true }, [])).toBe('–');
  });

  it('say nought for no change', () => {
    expect(assessed(60, 60).change).toBe('0 (0.0%)');
  });
});
