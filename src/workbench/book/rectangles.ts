/** Rectangles of cells: where they meet, and walking over the cells that are held in them. */
import type { CellRange } from '../../domain/address';
import type { BookCell, BookSheet } from './book';

/** The cells that both cover; undefined where they do not meet. */
export function intersect(a: CellRange, b: CellRange): CellRange | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** What is left of a range without the cells of another: up to four rectangles. */
export function without(range: CellRange, cut: CellRange): CellRange[] {
  const met = intersect(range, cut);
  if (!met) return [range];
  const [bottom, right] = [met.row + met.rows, met.column + met.columns];
  return [
    { ...range, rows: met.row - range.row },
    { ...range, row: bottom, rows: range.row + range.rows - bottom },
    { row: met.row, rows: met.rows, column: range.column, columns: met.column - range.column },
    { row: met.row, rows: met.rows, column: right, columns: range.column + range.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** The smallest rectangle around both. */
export function around(a: CellRange, b: CellRange): CellRange {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function holds(range: CellRange, row: number, column: number): boolean {
  return row >= range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns;
}

export function covers(outer: CellRange, inner: CellRange): boolean {
  return holds(outer, inner.row, inner.column) && holds(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1);
}

export function sameRange(a: CellRange, b: CellRange): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** The cells that the sheet holds in the range, in no promised order. Goes over whichever is fewer: rows held, or rows asked for. */
export function* heldCells(sheet: BookSheet, range: CellRange): Generator<readonly [row: number, column: number, cell: BookCell]> {
  for (const [row, cells] of heldEntries(sheet.cells, range.row, range.rows)) {
    for (const [column, cell] of heldEntries(cells, range.column, range.columns)) yield [row, column, cell];
  }
}

/** The entries of a map whose keys lie in a stretch of numbers. */
export function heldEntries<T>(held: ReadonlyMap<number, T>, first: number, count: number): (readonly [number, T])[] {
  const found: (readonly [number, T])[] = [];
  if (held.size < count) {
    for (const [key, value] of held) if (key >= first && key < first + count) found.push([key, value]);
    return found;
  }
  for (let key = first; key < first + count; key++) {
    const value = held.get(key);
    if (value !== undefined) found.push([key, value]);
  }
  return found;
}
