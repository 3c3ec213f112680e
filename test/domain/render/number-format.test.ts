import fc from 'fast-check';
import { cellFigure } from '../../../src/domain/render/number-format';

describe('cellFigure', () => {
  it('writes a percentage as its hundredth, exactly', () => {
    // 28.1 / 100 and the like from the 2016/17 report.
    expect(cellFigure({ kind: 'percent', value: 28.1, decimals: 1 })).toEqual({ value: 0.281, format: '0.0%' });
  });

  it('divides any percentage in decimal', () => {
    fc.assert(fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 4 }), (digits, places) => {
      const { value } = cellFigure({ kind: 'percent', value: Number(`${String(digits)}e-${String(places)}`), decimals: places });
      expect(value).toBe(Number(`${String(digits)}e-${String(places + 2)}`));
    }));
  });

  it.each([
    [{ kind: 'count', value: 5261, decimals: 0 }, { value: 5261, format: '#,##0' }],
    [{ kind: 'rate', value: 52.78, decimals: 2 }, { value: 52.78, format: '#,##0.00' }],
    [{ kind: 'currency', value: 1_170_238, decimals: 0 }, { value: 1_170_238, format: '£#,##0' }],
  ] as const)('formats %j at the precision shown', (figure, expected) => {
    expect(cellFigure(figure)).toEqual(expected);
  });
});
