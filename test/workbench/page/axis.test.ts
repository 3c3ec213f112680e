import fc from 'fast-check';
import { makeAxis } from '../../../src/workbench/page/grid/axis';

describe('an axis of rows', () => {
  it('lays equal rows end to end', () => {
    const axis = makeAxis(1_048_576, 20, new Map());
    expect([axis.offset(0), axis.offset(3), axis.at(59), axis.at(60)]).toEqual([0, 60, 2, 3]);
  });

  it('passes over a hidden row', () => {
    const axis = makeAxis(10, 20, new Map([[2, 0]]));
    expect(axis.offset(3)).toBe(40);
    expect(axis.at(40)).toBe(3);
  });

  it('agrees with adding the sizes up one by one, whatever they are', () => {
    const sizes = fc.uniqueArray(fc.tuple(fc.nat(60), fc.nat(200)), { selector: ([index]) => index });
    fc.assert(fc.property(sizes, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 50 }), (own, count, standard) => {
      const axis = makeAxis(count, standard, new Map(own));
      let sum = 0;
      for (let index = 0; index < count; index++) {
        expect(axis.offset(index)).toBe(sum);
        sum += axis.size(index);
      }
      expect(axis.offset(count)).toBe(sum);
    }));
  });

  it('finds the row under each of its own pixels', () => {
    const sizes = fc.uniqueArray(fc.tuple(fc.nat(30), fc.nat(90)), { selector: ([index]) => index });
    fc.assert(fc.property(sizes, fc.nat(29), (own, index) => {
      const axis = makeAxis(30, 20, new Map(own));
      fc.pre(axis.size(index) > 0);
      expect(axis.at(axis.offset(index))).toBe(index);
      expect(axis.at(axis.offset(index) + axis.size(index) - 1)).toBe(index);
    }));
  });
});
