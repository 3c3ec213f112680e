/** Laws that hold for any figures. */
import fc from 'fast-check';
import { assessSeries } from '../../../src/domain/trend/assess';
import type { Assessment } from '../../../src/domain/trend/assessment';
import type { Series } from '../../../src/domain/observation';
import { exactConditionalP } from '../../../src/domain/trend/exact-conditional';
import { aMeasure, aPlan } from '../../support/plan';
import { absent, rate, yearly, type Figure } from '../../support/series';

const counts = fc.integer({ min: 0, max: 5000 });
type Direction = 'higher-is-better' | 'lower-is-better';

function assessed(figures: readonly Figure[], polarity: Direction | 'none' = 'none'): Assessment {
  const series = { ...yearly('Measure', figures), measureId: 'measure' };
  const [assessment] = assessSeries([series], aPlan([aMeasure('measure', { polarity })])).assessments;
  if (!assessment) throw new Error('no assessment');
  return assessment;
}

it('flipping the polarity swaps better and worse', () => {
  fc.assert(
    fc.property(counts, counts, (earlier, later) => {
      const [up, down] = [assessed([earlier, later], 'higher-is-better'), assessed([earlier, later], 'lower-is-better')];
      const swapped = up.symbol?.replace(/positive|negative/, (word) => (word === 'positive' ? 'negative' : 'positive'));
      expect(down.symbol).toBe(swapped);
    }),
  );
});

it('reversing time flips the sign of the change and of z, and leaves p', () => {
  fc.assert(
    fc.property(counts, counts, (first, second) => {
      const [there, back] = [assessed([first, second]), assessed([second, first])];
      expect((there.change.absolute ?? 0) + (back.change.absolute ?? 0)).toBe(0);
      expect((there.evidence.statistic ?? 0) + (back.evidence.statistic ?? 0)).toBeCloseTo(0, 9);
      expect(there.evidence.p).toBeCloseTo(back.evidence.p ?? Number.NaN, 9);
    }),
  );
});

it('scaling a rate leaves its test unchanged', () => {
  const positive = fc.integer({ min: 1, max: 2000 });
  fc.assert(
    fc.property(positive, positive, positive, positive, (x1, n1, x2, n2) => {
      const [one, thousand] = [1, 1000].map((base) => assessed([rate((base * x1) / n1, x1), rate((base * x2) / n2, x2)]).evidence.p);
      expect(one).toBeCloseTo(thousand ?? Number.NaN, 9);
    }),
  );
});

it('permuting the series permutes the assessments and changes none', () => {
  const all = [yearly('A', [10, 20]), yearly('B', [absent('blank', ''), 4]), yearly('C', [5, 5]), yearly('D', [7, absent('suppressed', '[c]')])];
  const straight = new Map(assessSeries(all, null).assessments.map((one) => [one.seriesKey, one]));
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      for (const one of assessSeries(shuffled, null).assessments) expect(one).toEqual(straight.get(one.seriesKey));
    }),
  );
});

it('an exact p lies between 0 and 1 and is 1 for equal counts', () => {
  fc.assert(
    fc.property(counts, counts, (first, second) => {
      const p = exactConditionalP({ count: first, exposure: 1 }, { count: second, exposure: 1 });
      expect(p).toBeGreaterThanOrEqual(0);
      expect(p).toBeLessThanOrEqual(1);
      if (first === second) expect(p).toBe(1);
    }),
  );
});

it('one bad row never stops the rest', () => {
  const bad: readonly Series[] = [
    yearly('no cells', []),
    yearly('error', [4, absent('error', '#N/A')]),
    yearly('words', [4, absent('text', 'see below')]),
    yearly('not a number', [4, { kind: 'count', value: Number.NaN }]),
    yearly('negative', [-4, 3]),
  ];
  const run = assessSeries([...bad, yearly('good', [101, 106])], null);
  expect(run.assessments).toHaveLength(6);
  expect(run.assessments.at(-1)?.symbol).toBe('increasing-neutral');
  expect(run.assessments.slice(0, 4).map(({ symbol }) => symbol)).toEqual([null, null, null, null]);
});

const five = fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 5, maxLength: 5 });

it('flipping the polarity swaps better and worse in recent trends, and improvement and concern in control charts', () => {
  const swap: Readonly<Record<string, string>> = { better: 'worse', worse: 'better', improvement: 'concern', concern: 'improvement' };
  const swapped = (text: string): string => text.replace(/better|worse|improvement|concern/, (word) => swap[word] ?? word);
  fc.assert(
    fc.property(five, (figures) => {
      const [up, down] = [assessed(figures, 'higher-is-better'), assessed(figures, 'lower-is-better')];
      expect(down.recentTrend).toEqual({ ...up.recentTrend, verdict: swapped(up.recentTrend.verdict) });
      expect(down.control.points.map(({ type }) => type)).toEqual(up.control.points.map(({ type }) => swapped(type)));
    }),
  );
});

it('reversing time flips the slope of a recent trend and leaves chi-squared, mean and limits', () => {
  fc.assert(
    fc.property(five, (figures) => {
      const [there, back] = [assessed(figures), assessed([...figures].reverse())];
      expect((there.recentTrend.slope ?? 0) + (back.recentTrend.slope ?? 0)).toBeCloseTo(0, 6);
      expect(there.recentTrend.statistic ?? 0).toBeCloseTo(back.recentTrend.statistic ?? 0, 6);
      expect(there.control.mean).toBeCloseTo(back.control.mean ?? Number.NaN, 9);
      expect(there.control.upper).toBeCloseTo(back.control.upper ?? Number.NaN, 9);
    }),
  );
});

it('the 99.8 % interval holds the 95 % one, and that holds the figure', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 100_000 }), (count) => {
      const { interval, interval998 } = assessed([count]);
      const limits = [interval998?.lower, interval?.lower, count, interval?.upper, interval998?.upper].map((limit) => limit ?? Number.NaN);
      expect([...limits].sort((a, b) => a - b)).toEqual(limits);
    }),
  );
});
