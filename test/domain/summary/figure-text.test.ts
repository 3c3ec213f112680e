import fc from 'fast-check';
import { figureText, signedText } from '../../../src/domain/summary/figure-text';

describe('figureText', () => {
  it.each([
    [{ kind: 'count', value: 5261, decimals: 0 }, '5,261'],
    [{ kind: 'currency', value: 1_170_238, decimals: 0 }, '£1,170,238'],
    [{ kind: 'percent', value: 34, decimals: 1 }, '34.0%'],
    [{ kind: 'rate', value: 40, decimals: 1 }, '40.0'],
    [{ kind: 'number', value: -1234.5, decimals: 1 }, '−1,234.5'],
    [{ kind: 'number', value: 1.005, decimals: 2 }, '1.01'],
  ] as const)('writes %j as %s', (figure, text) => {
    expect(figureText(figure)).toBe(text);
  });

  it('can be read back to the same figure', () => {
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
      const value = Number(`${String(digits)}e-${String(decimals)}`);
      const text = figureText({ kind: 'number', value, decimals });
      expect(Number(text.replaceAll(',', '').replace('−', '-'))).toBe(value);
    }));
  });

  it('signs a rise, a fall and neither', () => {
    expect([7, -7, 0].map((value) => signedText({ kind: 'number', value, decimals: 0 }))).toEqual(['+7', '−7', '0']);
  });
});
