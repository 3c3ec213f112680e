import fc from 'fast-check';
import { decimalsOf, exactDifference, roundedText, roundHalfUp } from '../../../src/domain/trend/round';

describe('decimal rounding', () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.675, 2, 2.68],
    [0.5, 0, 1],
    [-6.2147, 1, -6.2],
    [99.95, 1, 100],
    [1234567.5, 0, 1234568],
    [0.0004, 2, 0],
    [1e-20, 2, 0],
    [1e21, 2, 1e21],
  ])('rounds %p at %p places to %p', (value, places, rounded) => {
    expect(roundHalfUp(value, places)).toBe(rounded);
  });

  it('never gives minus nought', () => {
    expect(Object.is(roundHalfUp(-0.001, 1), 0)).toBe(true);
  });

  it('keeps a trailing nought in text', () => {
    expect(roundedText(40, 1)).toBe('40.0');
  });

  it('takes 39.9 from 40 without a binary artefact', () => {
    expect(exactDifference(39.9, 40)).toBe(0.1);
  });

  it('counts decimals as written', () => {
    expect([39.9, 40, 1e-7, 12.34].map(decimalsOf)).toEqual([1, 0, 7, 2]);
  });

  it('rounds minus x to minus the rounding of x, and rounding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 5 }), (value, places) => {
        const once = roundHalfUp(value, places);
        expect(roundHalfUp(-value, places)).toBe(once === 0 ? 0 : -once);
        expect(roundHalfUp(once, places)).toBe(once);
        expect(Math.abs(once - value)).toBeLessThanOrEqual(0.5 * 10 ** -places * (1 + 1e-6) + Math.abs(value) * 1e-14);
      }),
    );
  });
});
