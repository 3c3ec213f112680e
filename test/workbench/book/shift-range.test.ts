import fc from 'fast-check';
import { shiftRange } from '../../../src/workbench/book/shift-range';

const range = fc.record({
  row: fc.nat(50), column: fc.nat(50), rows: fc.integer({ min: 1, max: 20 }), columns: fc.integer({ min: 1, max: 20 }),
});

describe('a range after cells came or went', () => {
  it('is as it was when what was put in before or inside it is taken out again', () => {
    fc.assert(
      fc.property(range, range, fc.boolean(), (one, at, vertical) => {
        const moved = shiftRange(one, { at, towards: vertical ? 'down' : 'right' });
        expect(moved && shiftRange(moved, { at, towards: vertical ? 'up' : 'left' })).toEqual(one);
      }),
    );
  });

  it('is gone exactly where all its cells were taken out', () => {
    fc.assert(
      fc.property(range, range, (one, at) => {
        const inside =
          one.row >= at.row && one.row + one.rows <= at.row + at.rows && one.column >= at.column && one.column + one.columns <= at.column + at.columns;
        expect(shiftRange(one, { at, towards: 'up' }) === undefined).toBe(inside);
      }),
    );
  });

  it('stays where the shift passes only some of its columns', () => {
    const wide = { row: 5, column: 0, rows: 1, columns: 3 };
    expect(shiftRange(wide, { at: { row: 0, column: 0, rows: 2, columns: 2 }, towards: 'down' })).toEqual(wide);
  });
});
