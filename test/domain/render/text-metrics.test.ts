import fc from 'fast-check';
import { columnPoints, textHeight, textWidth, wrapText } from '../../../src/domain/render/text-metrics';

const type = { size: 10 };

describe('text metrics', () => {
  it('measures a word in Arial with five per cent to spare', () => {
    // Arial's own widths: P 667, l 222, a 556, n 556; 2.001 em at 10 points is 20.01.
    expect(textWidth('Plan', type)).toBeCloseTo(20.01 * 1.05, 5);
  });

  it('measures bold wider than regular', () => {
    expect(textWidth('decreasing', { size: 10, bold: true })).toBeGreaterThan(textWidth('decreasing', type));
  });

  it('gives a column of 8.43 characters 48 points: 64 pixels, as Excel says of its standard width', () => {
    expect(columnPoints(8.43)).toBeCloseTo(48, 1);
  });

  it('wraps so that no line is wider than the column', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 20, max: 300 }), (text, width) => {
      for (const line of wrapText(text, width, type)) expect(Array.from(line).length <= 1 || textWidth(line, type) <= width + 1e-6).toBe(true);
    }));
  });

  it('loses no character but the spaces at which it wraps', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 20, max: 300 }), (text, width) => {
      expect(wrapText(text, width, type).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }));
  });

  it('breaks a word that is wider than its column', () => {
    // W is 0.944 em wide: with five per cent to spare five of them fill 49.56 points.
    expect(wrapText('W'.repeat(11), 50, type)).toEqual(['WWWWW', 'WWWWW', 'W']);
  });

  it('gives an empty cell the height of one line', () => {
    expect(textHeight('', 100, type)).toBeCloseTo(12.8, 5);
  });

  it('counts the lines that the text itself begins', () => {
    expect(wrapText('258 (68)\ny/e Dec 14', 200, type)).toEqual(['258 (68)', 'y/e Dec 14']);
  });
});
