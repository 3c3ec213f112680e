/** The rows of all tables one after another, so that work over them can be cut in parts however few rows each table has. */
import { figuresOf } from '../in-parts';
import type { IndicatorTable, TableRow } from '../table/indicator-table';

export interface RowIn {
  readonly table: IndicatorTable;
  readonly row: TableRow;
}

/** In the order of the tables, and of the rows in each. */
export function rowsIn(tables: readonly IndicatorTable[]): readonly RowIn[] {
  return tables.flatMap((table) => table.rows.map((row) => ({ table, row })));
}

/** The weight of a row for work in parts: its figures, and itself. */
export const figuresIn = ({ row }: RowIn): number => figuresOf(row);
