/** Cells as they stood when they were read: what is said of them names their addresses, and holds only while they are so. */
import { parseRange, type CellRange } from '../address';
import type { CellScalar, SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import type { Reading } from './indicator-table';

export interface CellsRead {
  readonly sheetId: string;
  readonly sheet: string;
  readonly range: CellRange;
  /** Rows × columns of `range`: the formula where there is one, otherwise the value; "" for blank. */
  readonly content: readonly (readonly CellScalar[])[];
}

/** The tables that figures were read from. Of a cross-section none is. A table whose sheet the snapshot does not hold is left out. */
export function tablesRead({ sheets }: Pick<WorkbookSnapshot, 'sheets'>, { tables }: Pick<Reading, 'tables'>): readonly CellsRead[] {
  return tables.flatMap(({ sheet: name, range, layout }): readonly CellsRead[] => {
    const sheet = sheets.find((one) => one.name === name);
    return !sheet || layout === 'cross-section' ? [] : [cellsOf(sheet, range)];
  });
}

/** So many cells at most: a link to a large table is followed without looking at all of it. */
const MOST_CELLS = 2_000;

/** What was read at this address of a sheet, A1; null where nothing was, or it is more than 2,000 cells. */
export function cellsReadAt({ sheets }: Pick<WorkbookSnapshot, 'sheets'>, name: string, address: string): CellsRead | null {
  const sheet = sheets.find((one) => one.name === name);
  const range = parseRange(address);
  return sheet && range && range.rows * range.columns <= MOST_CELLS ? cellsOf(sheet, range) : null;
}

function cellsOf({ id, name, used, formulas }: SheetSnapshot, range: CellRange): CellsRead {
  const [top, left] = [range.row - (used?.row ?? 0), range.column - (used?.column ?? 0)];
  const content = Array.from({ length: range.rows }, (_, row) => Array.from({ length: range.columns }, (__, column) => formulas[top + row]?.[left + column] ?? ''));
  return { sheetId: id, sheet: name, range, content };
}
