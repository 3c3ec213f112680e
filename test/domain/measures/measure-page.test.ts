import { measureLines, linesByTheme } from '../../../src/domain/measures/measure-lines';
import { measurePage } from '../../../src/domain/measures/measure-page';
import type { Finding } from '../../../src/domain/checks/finding';
import type { Measure, Plan } from '../../../src/domain/framework/plan';
import type { Series } from '../../../src/domain/observation';
import { assessSeries } from '../../../src/domain/trend/assess';
import { NO_POPULATIONS } from '../../../src/domain/trend/populations';
import { finding } from '../../taskpane/samples';
import { aMeasure, aPlan } from '../../support/plan';
import { absent, yearly } from '../../support/series';

const ABUSE = aMeasure('domestic-abuse', { wording: 'Domestic abuse incidents', polarity: 'lower-is-better' });
const PLAN = aPlan([ABUSE]);
// Figures of the 2016/17 report (methods.md): 4,956 → 4,648 is −6.2 %, z −3.14, beyond chance.
const INCIDENTS = yearly('Domestic abuse incidents', [5261, 4956, 4648], { measureId: 'domestic-abuse', source: 'GMP', sheet: 'Violence', row: 7 });

function pageOf(series: Series, measure: Measure | null = null, plan: Plan | null = null, findings: readonly Finding[] = []) {
  const [assessment] = assessSeries([series], plan).assessments;
  if (!assessment) throw new Error('There is no assessment.');
  return measurePage({ series, assessment, measure, populations: NO_POPULATIONS, findings });
}

it('has every figure with its cell, and marks the two that are compared', () => {
  const { figures } = pageOf(INCIDENTS, ABUSE, PLAN);
  expect(figures.map(({ text, isCompared }) => [text, isCompared])).toEqual([['5261', false], ['4956', true], ['4648', true]]);
  expect(figures.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(INCIDENTS.observations.map(({ sheet, cell }) => `${sheet}!${cell}`));
});

it('says which test was made, and why no recent trend is given', () => {
  const { answers } = pageOf(INCIDENTS, ABUSE, PLAN);
  expect(answers.test).toMatch(/^Beyond chance \(p.0\.002\): .*z −3\.14\.$/);
  expect(answers.recent).toBe('Recent trend: five years are needed and there are 3.');
  expect(answers.rule).toMatch(/lower is better/);
});

it('draws three periods as a line without limits', () => {
  const { chart } = pageOf(INCIDENTS, ABUSE, PLAN).chart;
  expect(chart?.series.map(({ role }) => role)).toEqual(['figures']);
});

it('says why there is no chart of two periods', () => {
  expect(pageOf(yearly('Robbery', [100, 120])).chart).toEqual({ chart: null, reason: 'a line needs 3 periods that compare, and there are 2' });
});

it('draws control limits from thirteen points on, and names the figures outside them', () => {
  // methods.md: 1, 2, 1, 2, 10, 1, 2, …: mean 1.9444 and limits −0.7156, 4.6044 over 18 points.
  const values = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
  const { chart, figures } = pageOf(yearly('Fire deaths', values));
  expect(chart.chart?.series.map(({ role }) => role)).toEqual(['figures', 'mean', 'limit', 'limit']);
  expect(figures.filter(({ cause }) => cause !== null).map(({ text, cause }) => [text, cause])).toEqual([['10', 'outside the limits']]);
});

it('gives the findings about its cells and its measure, and no others', () => {
  const here = finding({ sheet: 'Violence', address: INCIDENTS.observations[1]?.cell ?? '' });
  const about = finding({ sheet: null, address: null, measureId: 'domestic-abuse' });
  const otherSource = finding({ sheet: null, address: null, measureId: 'domestic-abuse', source: 'GMFRS' });
  const elsewhere = finding({ sheet: 'Fire', address: INCIDENTS.observations[1]?.cell ?? '' });
  expect(pageOf(INCIDENTS, ABUSE, PLAN, [here, about, otherSource, elsewhere]).findings).toEqual([here, about]);
});

describe('lines', () => {
  const lines = (series: readonly Series[]) => measureLines(series, assessSeries(series, PLAN).assessments, PLAN);

  it('say figure, change, symbol with its words, and evidence', () => {
    expect(lines([INCIDENTS])[0]).toMatchObject({
      name: 'Domestic abuse incidents', source: 'GMP', latest: '4648 in 2016/17', change: '−308 (−6.2%) on 2015/16', symbol: 'decreasing-positive', words: 'decreasing, improving', verdict: 'beyond-chance',
    });
  });

  it('say the reason where there is no arrow, and no change', () => {
    const [line] = lines([yearly('Domestic abuse incidents', [4956, absent('suppressed', '[c]')], { measureId: 'domestic-abuse' })]);
    expect(line).toMatchObject({ symbol: null, change: null, evidence: null });
    expect(line?.words).not.toBe('');
  });

  it('stand under the plan’s headings, and those that are no measure of it last', () => {
    const all = lines([yearly('Unknown', [1, 2]), INCIDENTS]);
    expect(linesByTheme(all, PLAN).map(({ theme, subThemes }) => [theme, subThemes.flatMap((one) => one.lines.map(({ name }) => name))])).toEqual([
      [PLAN.themes[0]?.title, ['Domestic abuse incidents']], [null, ['Unknown']],
    ]);
  });
});
