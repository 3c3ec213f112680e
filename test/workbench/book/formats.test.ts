import { DEFAULT_FORMAT, internFormat } from '../../../src/workbench/book/formats';

describe('looks', () => {
  it('that are alike are one object, in whatever order they were put together', () => {
    const one = internFormat({ ...DEFAULT_FORMAT, bold: true, borderTop: { style: 'Dot', weight: 'Thin', color: '#000000' } });
    const two = internFormat({ borderTop: { color: '#000000', weight: 'Thin', style: 'Dot' }, bold: true, ...DEFAULT_FORMAT });
    expect(two).toBe(one);
  });

  it('that differ in one part are two', () => {
    expect(internFormat({ ...DEFAULT_FORMAT, bold: false })).not.toBe(DEFAULT_FORMAT);
    expect(internFormat({ ...DEFAULT_FORMAT, fontName: 'A;5:Arial' })).not.toBe(internFormat({ ...DEFAULT_FORMAT, fontName: 'A' }));
  });
});
