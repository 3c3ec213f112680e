import type { LongColumn } from '../../../src/domain/table/long-header';
import type { ColumnLook } from '../../../src/domain/table/long-values';
import { valueColumns } from '../../../src/domain/table/long-values';

const column = (at: number, heading: string, role: LongColumn['role'], of = ''): LongColumn => ({ column: at, heading, role, of });
const figures: ColumnLook = { numbers: 5, absences: 0, words: 0, filled: 5 };
const looksOf = (columns: readonly LongColumn[]) => new Map(columns.map((one) => [one.column, figures] as const));

describe('what stands beside a figure of a long table', () => {
  it('goes with the figure that its heading names, whatever stands between', () => {
    const columns = [column(0, 'Count', 'number'), column(1, 'Rate', 'share'), column(2, 'Rate lower CI', 'lower', 'rate'), column(3, 'Rate upper CI', 'upper', 'rate')];
    expect(valueColumns(columns, looksOf(columns), false)).toMatchObject([{ column: 0, lower: null, upper: null }, { column: 1, lower: 2, upper: 3 }]);
  });

  it('goes with the only rate where it names none', () => {
    const columns = [column(0, 'Fires', undefined), column(1, 'Rate', 'share'), column(2, 'Lower CI', 'lower'), column(3, 'Population', 'population')];
    expect(valueColumns(columns, looksOf(columns), false).find((one) => one.column === 1)).toMatchObject({ lower: 2, denominator: 3 });
  });

  it('is found in work that grows with the number of columns and no faster', () => {
    const readsFor = (count: number): number => {
      let reads = 0;
      const counted = (one: LongColumn): LongColumn => ({ column: one.column, heading: one.heading, of: one.of, get role() { reads += 1; return one.role; } });
      const columns = Array.from({ length: count }, (_, at) => counted(at % 2 === 0 ? column(at, `Fires ${String(at)}`, undefined) : column(at, `Fires ${String(at - 1)} lower CI`, 'lower', `fires ${String(at - 1)}`)));
      expect(valueColumns(columns, looksOf(columns), false)).toHaveLength(count / 2);
      return reads;
    };
    expect(readsFor(4000)).toBeLessThan(readsFor(1000) * 5);
  });
});
