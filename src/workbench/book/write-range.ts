/** Writing a block of cells, as `range.values`, `range.formulas` and `range.numberFormat` do. */
import type { CellRange } from '../../domain/address';
import type { BookSheet } from './book';
import { ExcelError } from './excel-error';
import { guardCells } from './guard';
import { isUnbounded } from './limits';
import { intersect } from './rectangles';
import { tidyHeaders } from './table-headers';
import { contentBefore, tellEdited } from './tell-edited';
import { writeCell } from './write-cell';

/**
 * Calls `write` for each cell with its part of the input: one scalar for all, or rows × columns of exactly the range's
 * size. Throws InvalidArgument where the sizes differ, before anything is written.
 */
export function spread(range: CellRange, input: unknown, write: (row: number, column: number, part: unknown) => void): void {
  if (!Array.isArray(input)) {
    if (isUnbounded(range)) throw new ExcelError('InvalidArgument', 'Whole rows and columns cannot be filled.');
    for (let row = 0; row < range.rows; row++) {
      for (let column = 0; column < range.columns; column++) write(range.row + row, range.column + column, input);
    }
    return;
  }
  const rows: readonly unknown[] = input;
  const fits = rows.length === range.rows && rows.every((cells) => Array.isArray(cells) && cells.length === range.columns);
  if (!fits) {
    throw new ExcelError('InvalidArgument', `The array's size is not that of the range, ${range.rows} rows by ${range.columns} columns.`);
  }
  for (const [row, cells] of (rows as readonly (readonly unknown[])[]).entries()) {
    for (const [column, part] of cells.entries()) write(range.row + row, range.column + column, part);
  }
}

/** Writes contents. Cells that lie under a merged cell take nothing, but for the first. */
export function writeContents(sheet: BookSheet, range: CellRange, input: unknown): void {
  guardCells(sheet, range);
  const covered = coveredCells(sheet, range);
  const before = contentBefore(sheet, range);
  spread(range, input, (row, column, part) => {
    if (!covered?.has(`${row}:${column}`)) writeCell(sheet, row, column, part);
  });
  for (const table of sheet.tables) if (intersect(table.range, range)) tidyHeaders(sheet, table);
  tellEdited(sheet, range, before);
}

/** The cells of merges in the range that are not the merge's first; undefined where there are no merges. */
export function coveredCells(sheet: BookSheet, range: CellRange): ReadonlySet<string> | undefined {
  const covered = new Set<string>();
  for (const merge of sheet.merges) {
    const met = intersect(merge, range);
    if (!met) continue;
    for (let row = met.row; row < met.row + met.rows; row++) {
      for (let column = met.column; column < met.column + met.columns; column++) {
        if (row !== merge.row || column !== merge.column) covered.add(`${row}:${column}`);
      }
    }
  }
  return covered.size > 0 ? covered : undefined;
}
