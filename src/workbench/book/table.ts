/** A table of a sheet (see tables.ts). */
import type { CellRange } from '../../domain/address';
import type { BookFilter } from './filter';

export interface BookTable {
  /** By column, from the table's first. */
  filters?: ReadonlyMap<number, BookFilter>;
  /** How it was last sorted. */
  sorted?: { readonly fields: readonly { readonly key: number; readonly ascending: boolean; readonly asNumbers: boolean }[]; readonly matchCase: boolean };
  id: string;
  name: string;
  range: CellRange;
  showHeaders: boolean;
  showTotals: boolean;
  /** "TableStyleMedium2", or "" for none. */
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
  /** True while its one row, if that is blank, is Excel's place for a first row and no row of its own: the first to be added takes it. */
  awaitsFirstRow?: boolean;
  /** Kept in memory; a file keeps what it has. */
  showBandedColumns?: boolean;
  highlightFirstColumn?: boolean;
  highlightLastColumn?: boolean;
}
