import fc from 'fast-check';
import type { Reading } from '../../../src/domain/table/indicator-table';
import { readTables } from '../../../src/domain/table/read-tables';
import type { SheetOptions, SnapshotCell } from '../../support/snapshot';
import { snapshotOf } from '../../support/snapshot';

type Rows = readonly (readonly SnapshotCell[])[];

/** A long table with places by name and code, two categories, a column that decides nothing, limits and a mark. */
const LONG: Rows = [
  ['Area Code', 'Area', 'Sex', 'Age', 'Indicator', 'Time period', 'Value', 'Lower CI 95.0 limit', 'Upper CI 95.0 limit', 'Count', 'Value note'],
  ...['Stockport', 'Trafford'].flatMap((area, place) =>
    ['Male', 'Female'].flatMap((sex, at) =>
      ['0-17', '18+'].flatMap((age, band) =>
        ['2013/14', '2014/15', '2015/16'].map((period, year): SnapshotCell[] => {
          const value = 100 + place * 50 + at * 20 + band * 7 + year;
          return [`E0800000${String(place)}`, area, sex, age, 'Admissions', period, value, value - 5, value + 5, value * 3, year === 2 ? 'p' : null];
        }),
      ),
    ),
  ),
];

/** A tidy table: year and quarter in columns of their own, two measures a row. */
const TIDY: Rows = [
  ['Financial year', 'Quarter', 'Force', 'Offences', 'Detection rate (%)'],
  ...['2014/15', '2015/16'].flatMap((year, at) =>
    ['Q1', 'Q2', 'Q3', 'Q4'].flatMap((quarter, part) => ['Cheshire', 'Kent'].map((force, place): SnapshotCell[] => [year, quarter, force, 900 + at * 40 + part * 9 + place, 20 + part + place / 10])),
  ),
];

/** What was read, without where it stood and in no order. */
function told({ tables }: Reading): readonly string[] {
  return tables
    .flatMap(({ rows }) => rows.flatMap(({ observations }) => observations))
    .map((one) => JSON.stringify([one.label, one.place, one.source, one.period, one.kind, one.value, one.lower, one.upper, one.number, one.denominator, one.marks]))
    .sort();
}
const read = (rows: Rows, options: SheetOptions = {}): Reading => readTables(snapshotOf(rows, options), null);

describe.each([['long', LONG, 24], ['tidy', TIDY, 32]] as const)('the laws of reading a %s table', (_name, table, figures) => {
  const [header = [], ...body] = table;
  const straight = told(read(table));

  it('reads every figure', () => {
    expect(straight).toHaveLength(figures);
  });

  it('reads the same whatever the order of the columns', () => {
    const columns = header.map((_, column) => column);
    fc.assert(
      fc.property(fc.shuffledSubarray(columns, { minLength: columns.length }), (order) => {
        expect(told(read(table.map((cells) => order.map((column) => cells[column] ?? null))))).toEqual(straight);
      }),
    );
  });

  it('reads the same whatever the order of the rows', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...body], { minLength: body.length }), (shuffled) => {
        expect(told(read([header, ...shuffled]))).toEqual(straight);
      }),
    );
  });

  it('reads the same with a blank column let in anywhere', () => {
    fc.assert(
      fc.property(fc.nat({ max: header.length }), (at) => {
        expect(told(read(table.map((cells) => [...cells.slice(0, at), null, ...cells.slice(at)])))).toEqual(straight);
      }),
    );
  });

  it('reads the same with one blank row let in anywhere below the header', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: body.length }), (at) => {
        expect(told(read([...table.slice(0, at), [], ...table.slice(at)]))).toEqual(straight);
      }),
    );
  });

  it('reads the same wherever on the sheet it stands', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5000 }), fc.nat({ max: 300 }), fc.nat({ max: 4 }), fc.nat({ max: 3 }), (row, column, above, left) => {
        const rows = [...Array.from({ length: above }, () => []), ...table.map((cells) => [...Array.from({ length: left }, () => null), ...cells])];
        expect(told(read(rows, { at: { row, column } }))).toEqual(straight);
      }),
    );
  });
});
