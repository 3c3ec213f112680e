import fc from 'fast-check';
import { commentaryKey, keyParts } from '../../../src/domain/summary/commentary-key';
import { cutText, LONGEST_TEXT } from '../../../src/domain/summary/cut-text';

describe('commentaryKey', () => {
  it('does not mind spaces, breaks and control characters', () => {
    expect(commentaryKey(' Safeguarding', 'Domestic\nabuse  incidents\u0000', 'GMP ')).toBe(commentaryKey('Safeguarding', 'Domestic abuse incidents', 'GMP'));
  });

  it('gives its parts back, and the same key from them', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (subTheme, name, source) => {
      const key = commentaryKey(subTheme, name, source);
      const parts = keyParts(key);
      expect(commentaryKey(parts.subTheme, parts.name, parts.source)).toBe(key);
    }));
  });

  it('keeps measure and source apart', () => {
    expect(commentaryKey('a', 'b c', 'd')).not.toBe(commentaryKey('a', 'b', 'c d'));
  });
});

describe('cutText', () => {
  it('leaves what a cell can hold', () => {
    expect(cutText('x'.repeat(LONGEST_TEXT))).toBe('x'.repeat(LONGEST_TEXT));
  });

  it('cuts longer text to what a cell can hold, between characters, and says so', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 10, max: 50 }), (text, limit) => {
      const cut = cutText(text, limit);
      expect(cut.length).toBeLessThanOrEqual(limit);
      expect(cut === text || cut.endsWith('… [cut]')).toBe(true);
      expect(cut).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    }));
  });
});
