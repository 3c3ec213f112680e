import { chartScale } from '../../../src/domain/render/chart-scale';
import { lineLooks } from '../../../src/domain/render/chart-lines';
import { chartSvg } from '../../../src/domain/render/chart-svg';
import { JSDOM } from 'jsdom';
import fc from 'fast-check';
import { CHART } from '../../support/documents';

const drawn = (svg: string): Document => new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;

describe('chartSvg', () => {
  it('is named and described for those who cannot see it', () => {
    const svg = drawn(chartSvg(CHART)).documentElement;
    const named = (svg.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => svg.querySelector(`#${id}`)?.textContent);
    expect([svg.getAttribute('role'), ...named]).toEqual(['img', CHART.title, CHART.alt]);
  });

  it('breaks the line where a period has no figure', () => {
    const lines = [...drawn(chartSvg(CHART)).querySelectorAll('polyline')].map((line) => (line.getAttribute('points') ?? '').split(' ').length);
    // Mean, two limits and the comparison over 8 years; the figures over 3 and 4 of them.
    expect(lines).toEqual([8, 8, 8, 8, 3, 4]);
  });

  it('says that the axis does not begin at 0, and why a point is ringed', () => {
    const text = drawn(chartSvg(CHART)).documentElement.textContent;
    expect(text).toContain('The vertical axis begins at 3,500, not at 0.');
    expect(text).toContain('Ringed, 2015/16: above the upper limit.');
  });

  it('says the period of a ringed point once, where its words begin with it', () => {
    const ringed = chartSvg({ ...CHART, marked: [{ series: 0, category: 6, words: '2015/16: outside the limits (concern)' }] });
    expect(drawn(ringed).documentElement.textContent).toContain('Ringed, 2015/16: outside the limits (concern)');
    expect(drawn(ringed).documentElement.textContent).not.toContain('2015/16: 2015/16');
  });

  it('says so where there is nothing to draw', () => {
    const nothing = chartSvg({ ...CHART, categories: [], series: [], marked: [] });
    expect(drawn(nothing).documentElement.textContent).toContain('There are no figures to draw.');
    expect(nothing).not.toMatch(/NaN|Infinity/);
  });

  it('gives no two lines the same dashes and marker but the two limits', () => {
    const looks = lineLooks(CHART).map(({ dashes, marker }) => `${dashes}|${marker}`);
    expect(new Set(looks).size).toBe(CHART.series.length - 1);
  });
});

describe('chartScale', () => {
  it('holds every figure between its ends, in rising ticks', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 }), (values) => {
        const { lowest, highest, ticks } = chartScale(values);
        const slack = (highest - lowest) / 1e6;
        expect(Math.min(...values)).toBeGreaterThanOrEqual(lowest - slack);
        expect(Math.max(...values)).toBeLessThanOrEqual(highest + slack);
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThanOrEqual(12);
      }),
    );
  });

  it.each([
    [[0, 4], '0 1 2 3 4'],
    [[132, 152, 159], '130 140 150 160'],
    [[0.5, 0.9], '0.5 0.6 0.7 0.8 0.9'],
    [[1_170_238, 20_857], '0 500,000 1,000,000 1,500,000'],
    [[], '0.0 0.2 0.4 0.6 0.8 1.0'],
  ])('writes the ticks of %j as %s', (values, ticks) => {
    const scale = chartScale(values);
    expect(scale.ticks.map(scale.words).join(' ')).toBe(ticks);
  });
});
