import fc from 'fast-check';
import { disclose } from '../../../src/domain/disclosure/disclose';
import { DISCLOSURE_PRESETS } from '../../../src/domain/disclosure/setting';
import { controlChart, seriesChart } from '../../../src/domain/summary/charts';
import { MOST_CHARTS, themeCharts } from '../../../src/domain/summary/theme-charts';
import { assessSeries } from '../../../src/domain/trend/assess';
import { aMeasure, aPlan } from '../../support/plan';
import { absent, aSeries, financialQuarter, financialYear, percent, yearly, type Figure } from '../../support/series';

const MEASURE = aMeasure('burglary', { wording: 'Burglaries recorded' });

function chartOf(series: ReturnType<typeof yearly>, measure = MEASURE) {
  return seriesChart(series, assessSeries([series], aPlan([measure])).assessments[0], measure);
}

const burglaries = (figures: readonly Figure[]) => yearly('Burglaries', figures, { measureId: 'burglary', source: 'GMP' });

describe('seriesChart', () => {
  it('draws five periods and more, oldest first', () => {
    expect(chartOf(burglaries([30, 20, 25, 40, 35])).chart).toMatchObject({
      id: 'chart-burglary-gmp', title: 'Burglaries recorded (GMP)', unit: 'Incidents', marked: [],
      categories: ['2012/13', '2013/14', '2014/15', '2015/16', '2016/17'], series: [{ name: 'Incidents', role: 'figures', values: [30, 20, 25, 40, 35] }],
    });
  });

  it('says from when to when, first, last, highest and lowest', () => {
    expect(chartOf(burglaries([1300, 20, 25, 40, 35])).chart?.alt).toContain(
      'Line chart: Burglaries recorded (GMP). Incidents, 2012/13 to 2016/17, 5 figures. First 1,300, last 35. Highest 1,300 (2012/13), lowest 20 (2013/14).',
    );
  });

  it('refuses four periods, in words', () => {
    expect(chartOf(burglaries([30, 20, 25, 40])).reason).toBe('a line needs 5 periods that compare, and there are 4');
  });

  it('begins after a break, and names what it leaves out', () => {
    const changed: Figure = { kind: 'count', value: 50, text: '50*', marks: ['*'], notes: ['* Definition changed: not comparable with previous years.'] };
    const { chart } = chartOf(burglaries([30, 20, changed, 40, 35, 30, 31, 32]));
    expect(chart?.categories[0]).toBe('2011/12');
    expect(chart?.alt).toMatch(/Not drawn, because they do not compare: 2009\/10 and 2010\/11/);
  });

  it('leaves a gap for a figure that is missing, and does not say that it was withheld', () => {
    const { chart } = chartOf(burglaries([30, 20, absent('not-available', '[x]'), 25, 40, 35]));
    expect(chart?.series[0]?.values).toEqual([30, 20, null, 25, 40, 35]);
    expect(chart?.alt).toContain('No figure for 2013/14.');
    expect(chart?.alt).not.toContain('Withheld');
  });

  it('leaves a gap for time of which the workbook holds nothing', () => {
    const years = [2008, 2009, 2010, 2013, 2014, 2015].map((year, index) => [financialYear(year), index + 10] as const);
    const { chart } = chartOf(aSeries('Burglaries', years, { measureId: 'burglary', source: 'GMP' }));
    expect(chart?.categories[3]).toBe('…');
    expect(chart?.series[0]?.values).toEqual([10, 11, 12, null, 13, 14, 15]);
  });

  it('calls the axis by the unit of the figures, whatever the plan says', () => {
    expect(chartOf(burglaries([percent(31.2), percent(30), percent(28), percent(27.5), percent(26)])).chart?.unit).toBe('Per cent');
  });

  it('never draws what the output withholds', () => {
    const measure = aMeasure('burglary', { wording: 'People harmed', aboutIndividuals: true, unit: 'people' });
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 5, maxLength: 9 }), fc.constantFrom(...DISCLOSURE_PRESETS), (figures, setting) => {
      const plan = aPlan([measure]);
      const series = [burglaries(figures)];
      const material = disclose({ plan, reading: { tables: [], unread: [] }, series, run: assessSeries(series, plan) }, setting);
      const [shown] = material.series;
      const chart = shown && seriesChart(shown, material.run.assessments[0], measure).chart;
      for (const [index, category] of (chart?.categories ?? []).entries()) {
        const printed = shown?.observations.find(({ period }) => period.label === category);
        expect(chart?.series[0]?.values[index] ?? null).toBe(printed?.value ?? null);
      }
    }));
  });
});

describe('controlChart', () => {
  const quarters = (figures: readonly number[]) =>
    aSeries('Burglaries', figures.map((figure, index) => [financialQuarter(2012 + Math.floor(index / 4), ((index % 4) + 1) as 1 | 2 | 3 | 4), figure] as const), { measureId: 'burglary', source: 'GMP' });
  const drawn = (figures: readonly number[]) => {
    const series = quarters(figures);
    const [assessment] = assessSeries([series], aPlan([MEASURE])).assessments;
    if (!assessment) throw new Error('no assessment');
    return { ...controlChart(series, assessment, MEASURE), control: assessment.control };
  };

  it('draws mean and limits as the assessment has them', () => {
    const { chart, control } = drawn([20, 22, 19, 21, 20, 23, 18, 21]);
    expect(chart?.series.map(({ role, values }) => [role, values[0]])).toEqual([['figures', 20], ['mean', control.mean], ['limit', control.upper], ['limit', control.lower]]);
  });

  it('marks the points that a rule names', () => {
    const { chart } = drawn([20, 26, 18, 25, 19, 27, 18, 24, 20, 25, 19, 26, 70]);
    expect(chart?.marked).toEqual([{ series: 0, category: 12, words: '2015/16 Q1: outside the limits' }]);
    expect(chart?.alt).toContain('Special causes: 2015/16 Q1: outside the limits.');
  });

  it('refuses figures that are not those printed', () => {
    const series = quarters([20, 22, 19, 21, 20, 23]);
    const [assessment] = assessSeries([series], aPlan([MEASURE])).assessments;
    if (!assessment) throw new Error('no assessment');
    expect(controlChart(quarters([20, 22, 19, 21, 20, 25]), assessment, MEASURE).reason).toBe('its figures are not those that are printed');
  });
});

describe('themeCharts', () => {
  it('draws one a source, tells them apart, and says why the others have none', () => {
    const few = aMeasure('theft', { wording: 'Thefts' });
    const series = [burglaries([1, 2, 3, 4, 5]), yearly('B', [5, 4, 3, 2, 1], { measureId: 'burglary', source: 'G.M.P', row: 3 }), yearly('Thefts', [1, 2], { measureId: 'theft', row: 4 })];
    const { charts, without } = themeCharts([MEASURE, few], series, new Map());
    expect(charts.map(({ chart }) => chart.id)).toEqual(['chart-burglary-gmp', 'chart-burglary-g-m-p']);
    expect(without).toEqual([{ name: 'Thefts', reason: 'a line needs 5 periods that compare, and there are 2' }]);
  });

  it('keeps figures by place for the spotlight', () => {
    const places = ['Bredbury', 'Cheadle'].map((place, index) => yearly('B', [1, 2, 3, 4, 5], { measureId: 'burglary', place, row: index + 2 }));
    expect(themeCharts([MEASURE], places, new Map())).toEqual({ charts: [], without: [{ name: 'Burglaries recorded', reason: 'its figures are by place' }] });
  });

  it('stops at as many as a sheet can take', () => {
    const measures = Array.from({ length: MOST_CHARTS + 2 }, (_, index) => aMeasure(`m-${String(index)}`));
    const series = measures.map(({ id }, index) => yearly(id, [1, 2, 3, 4, 5], { measureId: id, row: index + 2 }));
    const { charts, without } = themeCharts(measures, series, new Map());
    expect([charts.length, without.length]).toEqual([MOST_CHARTS, 2]);
  });
});
