/** Merged cells. */
import type { CellRange } from '../../domain/address';
import type { BookSheet } from './book';
import { ExcelError } from './excel-error';
import { guardOption } from './guard';
import { isUnbounded } from './limits';
import { covers, heldCells, intersect } from './rectangles';
import { clearContent } from './write-cell';

/** Makes one cell of the range, or of each of its rows. Only the first cell's content stays, as in Excel. */
export function mergeCells(sheet: BookSheet, range: CellRange, across: boolean): void {
  guardOption(sheet, 'allowFormatCells');
  if (isUnbounded(range)) throw new ExcelError('InvalidArgument', 'Whole rows and columns cannot be merged here.');
  if (sheet.tables.some((table) => intersect(table.range, range))) {
    throw new ExcelError('InvalidOperation', 'Cells of a table cannot be merged.');
  }
  if (sheet.merges.some((merge) => intersect(merge, range) && !covers(range, merge))) {
    throw new ExcelError('InvalidOperation', 'The range cuts through a merged cell.');
  }
  const made = across ? Array.from({ length: range.rows }, (_, row) => ({ ...range, row: range.row + row, rows: 1 })) : [range];
  sheet.merges = [...sheet.merges.filter((merge) => !intersect(merge, range)), ...made.filter(({ rows, columns }) => rows * columns > 1)];
  for (const merge of made) {
    for (const [row, column] of [...heldCells(sheet, merge)]) {
      if (row !== merge.row || column !== merge.column) clearContent(sheet, row, column);
    }
  }
  sheet.touched.aspects.add('merges');
}

/** Takes apart every merged cell that the range touches. */
export function unmergeCells(sheet: BookSheet, range: CellRange): void {
  guardOption(sheet, 'allowFormatCells');
  const left = sheet.merges.filter((merge) => !intersect(merge, range));
  if (left.length === sheet.merges.length) return;
  sheet.merges = left;
  sheet.touched.aspects.add('merges');
}
