/** Snapshots for tests of the reader: rows of cells to the WorkbookSnapshot that the excel room would give. */
import type { CellRange } from '../../src/domain/address';
import { parseRange } from '../../src/domain/address';
import type { CellScalar, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../src/domain/snapshot';

/** A cell: its value, or its value with the text that Excel shows and the number format. null is a blank cell. */
export type SnapshotCell = CellScalar | null | { readonly value: CellScalar; readonly text: string; readonly format: string };

export interface SheetOptions {
  /** Zero-based row and column of the first cell; A1 unless given. */
  readonly at?: { readonly row: number; readonly column: number };
  readonly name?: string;
  readonly mark?: string;
  readonly merges?: readonly string[];
  /** Excel tables by name and A1 range, header row included. */
  readonly tables?: readonly { readonly name: string; readonly range: string; readonly hasTotals?: boolean }[];
}

const valueOf = (cell: SnapshotCell): CellScalar => (cell === null ? '' : typeof cell === 'object' ? cell.value : cell);
const textOf = (cell: SnapshotCell): string =>
  cell === null ? '' : typeof cell === 'object' ? cell.text : typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);

function rangeOf(address: string): CellRange {
  const range = parseRange(address);
  if (!range) throw new Error(`"${address}" is not a range`);
  return range;
}

/** One sheet; short rows are filled with blanks. */
export function sheetOf(rows: readonly (readonly SnapshotCell[])[], options: SheetOptions = {}): SheetSnapshot {
  const { at = { row: 0, column: 0 }, name = 'Data', mark, merges = [], tables = [] } = options;
  // A sheet has up to a million rows: more than a call should be given as arguments.
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const full = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  const values = full.map((row) => row.map(valueOf));
  return {
    id: name,
    name,
    visibility: 'visible',
    isProtected: false,
    mark,
    used: width === 0 ? undefined : { ...at, rows: rows.length, columns: width },
    values,
    text: full.map((row) => row.map(textOf)),
    formats: full.map((row) => row.map((cell) => (cell !== null && typeof cell === 'object' ? cell.format : 'General'))),
    formulas: values,
    hiddenRows: [],
    hiddenColumns: [],
    merges: merges.map(rangeOf),
    tables: tables.map(({ name: id, range, hasTotals = false }): TableSnapshot => ({ id, name: id, range: rangeOf(range), hasHeaders: true, hasTotals })),
    unread: [],
  };
}

/** A workbook of these sheets. */
export function workbookOf(sheets: readonly SheetSnapshot[], dateSystem: WorkbookSnapshot['dateSystem'] = '1900'): WorkbookSnapshot {
  return { dateSystem, structureProtected: false, sheets, names: [] };
}

/** A workbook of one sheet. */
export function snapshotOf(rows: readonly (readonly SnapshotCell[])[], options: SheetOptions = {}): WorkbookSnapshot {
  return workbookOf([sheetOf(rows, options)]);
}
