import fc from 'fast-check';
import { packParts } from '../../src/excel/read-parts';

const range = (rows: number, columns: number) => ({ row: 2, column: 1, rows, columns });

it('reads small sheets together in one round trip', () => {
  expect(packParts([range(10, 5), undefined, range(20, 5)], 1_000)).toEqual([
    [
      { sheetIndex: 0, range: range(10, 5) },
      { sheetIndex: 2, range: range(20, 5) },
    ],
  ]);
});

it('cuts a large sheet by rows', () => {
  const trips = packParts([range(25, 10)], 100);
  expect(trips.map((parts) => parts.map((part) => [part.range.row, part.range.rows]))).toEqual([[[2, 10]], [[12, 10]], [[22, 5]]]);
});

it('reads a row that is wider than a round trip by itself rather than never', () => {
  expect(packParts([range(2, 500)], 100)).toHaveLength(2);
});

it('covers every row of every sheet once, in order, and never asks for more than fits', () => {
  const sizes = fc.array(fc.option(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 40 }))), { maxLength: 12 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 2_000 }), (sheets, most) => {
      const used = sheets.map((size) => (size ? range(size[0], size[1]) : undefined));
      const trips = packParts(used, most);
      for (const parts of trips) {
        const cells = parts.reduce((sum, part) => sum + part.range.rows * part.range.columns, 0);
        expect(cells <= most || (parts.length === 1 && parts[0]?.range.rows === 1)).toBe(true);
      }
      for (const [sheetIndex, whole] of used.entries()) {
        const parts = trips.flat().filter((part) => part.sheetIndex === sheetIndex);
        let next = whole?.row ?? 0;
        for (const part of parts) {
          expect(part.range.row).toBe(next);
          next += part.range.rows;
        }
        expect(next).toBe((whole?.row ?? 0) + (whole?.rows ?? 0));
      }
    }),
  );
});
