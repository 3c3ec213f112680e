import fc from 'fast-check';
import type { Observation } from '../../../src/domain/observation';
import { readTables } from '../../../src/domain/table/read-tables';
import type { SheetOptions, SnapshotCell } from '../../support/snapshot';
import { snapshotOf } from '../../support/snapshot';

type Rows = readonly (readonly SnapshotCell[])[];

/** What was read, without where: label, place, period and value of each observation, in one order. */
function told(rows: Rows, options: SheetOptions = {}): readonly string[] {
  const { tables } = readTables(snapshotOf(rows, options), null);
  const observations: readonly Observation[] = tables.flatMap((table) => table.rows.flatMap((row) => row.observations));
  return observations.map(({ label, place, period, kind, value }) => JSON.stringify([label, place, period.start, period.end, kind, value])).sort();
}

const year = (start: number): string => `${String(start)}/${String((start + 1) % 100).padStart(2, '0')}`;
const names = ['Fires', 'Thefts', 'Burglary', 'Robbery', 'Arson'];

/** A small table with a label column and years across; every figure is its own, so that none is mistaken for another. */
const wide = fc.record({ rows: fc.integer({ min: 1, max: 5 }), columns: fc.integer({ min: 2, max: 5 }), from: fc.integer({ min: 2005, max: 2019 }), parts: fc.boolean() }).map(({ rows, columns, from, parts }): Rows => {
  const years = Array.from({ length: columns }, (_, index) => year(from + index));
  const header: SnapshotCell[][] = parts
    ? [[null, ...years.flatMap((one) => [one, null])], ['Measure', ...years.flatMap(() => ['Number', 'Rate'])]]
    : [['Measure', ...years]];
  const width = parts ? columns * 2 : columns;
  return [...header, ...names.slice(0, rows).map((name, row): SnapshotCell[] => [name, ...Array.from({ length: width }, (_, column) => 100 + row * 20 + column)])];
});

/** The same with years down; three or more, since two are no column yet. */
const transposed = fc.record({ rows: fc.integer({ min: 2, max: 8 }), columns: fc.integer({ min: 1, max: 5 }), from: fc.integer({ min: 2005, max: 2015 }) }).map(({ rows, columns, from }): Rows => [
  ['Year', ...names.slice(0, columns)],
  ...Array.from({ length: rows }, (_, row): SnapshotCell[] => [year(from + row), ...Array.from({ length: columns }, (_, column) => 100 + row * 20 + column)]),
]);

const count = (rows: Rows): number => rows.flat().filter((cell) => typeof cell === 'number').length;

describe.each([['periods across', wide], ['periods down', transposed]] as const)('a table with %s', (_, tables) => {
  it('is read whole', () => {
    fc.assert(fc.property(tables, (rows) => { expect(told(rows)).toHaveLength(count(rows)); }));
  });

  it('is read the same with blank rows and columns around it', () => {
    fc.assert(fc.property(tables, fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.nat({ max: 3 }), (rows, above, left, after) => {
      const moved = [...Array.from({ length: above }, () => []), ...rows.map((cells) => [...Array.from({ length: left }, () => null), ...cells, ...Array.from({ length: after }, () => null)]), [], []];
      expect(told(moved)).toEqual(told(rows));
    }));
  });

  it('is read the same wherever it stands on the sheet', () => {
    fc.assert(fc.property(tables, fc.nat({ max: 900_000 }), fc.nat({ max: 16_000 }), (rows, row, column) => {
      expect(told(rows, { at: { row, column } })).toEqual(told(rows));
    }));
  });

  it('is read the same whatever the order of its rows', () => {
    fc.assert(fc.property(tables.chain((rows) => {
      const header = rows.filter((cells) => !cells.some((cell) => typeof cell === 'number'));
      const body = rows.slice(header.length);
      return fc.shuffledSubarray([...body], { minLength: body.length }).map((shuffled) => ({ rows, shuffled: [...header, ...shuffled] }));
    }), ({ rows, shuffled }) => {
      expect(told(shuffled)).toEqual(told(rows));
    }));
  });
});
