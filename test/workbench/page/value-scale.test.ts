import fc from 'fast-check';
import { valueScale } from '../../../src/workbench/page/grid/value-scale';

it.each([
  ['from nought where the figures are spread', [154, 201], [0, 50, 100, 150, 200, 250]],
  ['near the figures where they lie close together', [1477, 1696], [1450, 1500, 1550, 1600, 1650, 1700]],
  ['through nought where some are below it', [-3, 7], [-4, -2, 0, 2, 4, 6, 8]],
  ['for one figure', [8], [0, 2, 4, 6, 8]],
  ['for nought alone', [0], [0, 0.2]],
])('is marked %s', (_, values, marks) => {
  expect(valueScale(values).marks).toEqual(marks);
});

it('has every figure between its lowest and highest mark, and a dozen marks at most', () => {
  fc.assert(fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((value) => value === 0 || Math.abs(value) > 1e-6), { minLength: 1 }), (values) => {
    const { lowest, highest, marks } = valueScale(values);
    const hair = Math.max(...values.map(Math.abs)) * 1e-12;
    expect(values.every((value) => value >= lowest - hair && value <= highest + hair)).toBe(true);
    expect(marks.length).toBeLessThanOrEqual(12);
  }));
});
