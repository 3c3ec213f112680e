import { chooseSymbol } from '../../../src/domain/trend/choose-symbol';
import type { AcceptableRange } from '../../../src/domain/framework/plan';
import { changeBetween } from '../../../src/domain/trend/change';
import { SYMBOL_KEY, symbolText } from '../../../src/domain/trend/symbol-words';
import { aMeasure } from '../../support/plan';
import { percent, rate, yearly, type Figure } from '../../support/series';

const two = (earlier: Figure, later: Figure) => {
  const [first, second] = yearly('measure', [earlier, later]).observations;
  if (!first || !second) throw new Error('two figures are needed');
  return [first, second] as const;
};
const range = (amount: number, unit: AcceptableRange['unit']): AcceptableRange => ({ amount, unit, owner: 'the Board', agreed: '2016-04-01' });

describe('the order of the rules', () => {
  const tolerant = aMeasure('measure', { acceptableRange: range(5, 'percent'), polarity: 'lower-is-better' });

  it('is no change before anything else', () => {
    expect(chooseSymbol(...two(100, 100), tolerant)).toBe('no-change');
  });

  it.each([
    [100, 105, 'increasing-acceptable'],
    [100, 95, 'decreasing-acceptable'],
    [100, 106, 'increasing-negative'],
    [100, 94, 'decreasing-positive'],
  ])('is within the acceptable range before polarity: %p to %p', (earlier, later, symbol) => {
    expect(chooseSymbol(...two(earlier, later), tolerant)).toBe(symbol);
  });

  it('is neutral without polarity or plan, never green', () => {
    expect([chooseSymbol(...two(4, 5), aMeasure('measure')), chooseSymbol(...two(5, 4), null)]).toEqual(['increasing-neutral', 'decreasing-neutral']);
  });

  it.each([
    ['higher-is-better', 'increasing-positive', 'decreasing-negative'],
    ['lower-is-better', 'increasing-negative', 'decreasing-positive'],
  ] as const)('judges by polarity: %s', (polarity, up, down) => {
    const measure = aMeasure('measure', { polarity });
    expect([chooseSymbol(...two(4, 5), measure), chooseSymbol(...two(5, 4), measure)]).toEqual([up, down]);
  });
});

describe('tolerance', () => {
  it('in points, counts for percentages only', () => {
    const measure = aMeasure('measure', { acceptableRange: range(2, 'points') });
    expect([chooseSymbol(...two(percent(42.7), percent(40.8)), measure), chooseSymbol(...two(43, 42), measure)]).toEqual([
      'decreasing-acceptable', 'decreasing-neutral',
    ]);
  });

  it('in absolute figures is met exactly at its edge, with no binary artefact (39.9 to 40.0 is 0.1)', () => {
    const measure = aMeasure('measure', { acceptableRange: range(0.1, 'absolute') });
    expect(chooseSymbol(...two(rate(39.9), rate(40)), measure)).toBe('increasing-acceptable');
  });

  it('in percent is never met from 0', () => {
    expect(chooseSymbol(...two(0, 1), aMeasure('measure', { acceptableRange: range(50, 'percent') }))).toBe('increasing-neutral');
  });
});

describe('precision', () => {
  it('gives no arrow for less than a step of the precision shown', () => {
    const shown = (value: number): Figure => ({ kind: 'percent', value, decimals: 1 });
    expect(chooseSymbol(...two(shown(63.51), shown(63.54)), null)).toBe('no-change');
  });

  it('gives none for less than a step of the precision published', () => {
    expect(chooseSymbol(...two(percent(63.4), percent(63.9)), aMeasure('measure', { precision: 0 }))).toBe('increasing-neutral');
    expect(chooseSymbol(...two(percent(63.6), percent(63.9)), aMeasure('measure', { precision: 0 }))).toBe('no-change');
  });
});

describe('change', () => {
  it('gives no percent from 0, nor on a base below 50 unless allowed', () => {
    expect(changeBetween(...two(0, 60)).percent).toBeNull();
    expect(changeBetween(...two(49, 60)).percent).toBeNull();
    expect(changeBetween(...two(50, 60)).percent).toBe(20);
    expect(changeBetween(...two(40, 60), true).percent).toBe(50);
  });

  it('takes the number behind a rate for its base', () => {
    expect(changeBetween(...two(rate(282, 74), rate(296, 77))).percent).toBeCloseTo(4.9645, 4);
    expect(changeBetween(...two(rate(310, 11), rate(540, 14))).percent).toBeNull();
  });

  it('gives percentages points and no percent', () => {
    expect(changeBetween(...two(percent(63.5), percent(64.7)))).toEqual({ absolute: 1.2, percent: null, points: 1.2 });
  });
});

describe('the key to symbols', () => {
  it('holds nine symbols, each with its own words and label', () => {
    expect(new Set(SYMBOL_KEY.map(({ words }) => words)).size).toBe(9);
    expect(new Set(SYMBOL_KEY.map(({ label }) => label)).size).toBe(9);
  });

  it('puts arrow and words in one cell', () => {
    expect(symbolText('decreasing-positive')).toBe('▼ decreasing, improving');
  });
});
