/**
 * Cells into the file: values row by row, styles in rectangles, links one by one. A formula's cell gets its last result here
 * and its formula in patch-cells, because excelize drops results.
 */
import { cellAddress, type CellRange } from '../../domain/address';
import type { BookCell, BookSheet } from '../book/book';
import type { CellFormat } from '../book/cell-format';
import { cellAt, formatAt } from '../book/make';
import { encodeEscapes } from '../../domain/workbook-file/escapes';
import { done, type ExcelizeFile } from './excelize';
import { rectangles } from './rectangles';
import { isRewritten } from './touched';

/** Which columns of which rows are to be written. */
export type CellSet = ReadonlyMap<number, ReadonlySet<number>>;

/** The touched cells of a loaded sheet; `before` is the sheet as its file has it. */
export function saveCells(file: ExcelizeFile, sheet: BookSheet, before: BookSheet, cells: CellSet, style: (format: CellFormat) => number): void {
  const looks = new Map<number, Map<number, CellFormat>>();
  for (const row of [...cells.keys()].sort((a, b) => a - b)) {
    const columns = [...(cells.get(row) ?? [])].sort((a, b) => a - b);
    saveRow(file, sheet, before, row, columns);
    const changed = columns.filter((column) => formatAt(sheet, row, column) !== formatAt(before, row, column));
    looks.set(row, new Map(changed.map((column) => [column, formatAt(sheet, row, column)])));
    for (const column of columns) saveLink(file, sheet, before, row, column);
  }
  saveStyles(file, sheet.name, looks, style);
}

export function saveStyles(file: ExcelizeFile, sheet: string, looks: ReadonlyMap<number, ReadonlyMap<number, CellFormat>>, style: (format: CellFormat) => number): void {
  for (const { range, value } of rectangles(looks)) {
    done('set a style', file.SetCellStyle(sheet, cellAddress(range.row, range.column), lastCell(range), style(value)));
  }
}

export function lastCell({ row, column, rows, columns }: CellRange): string {
  return cellAddress(row + rows - 1, column + columns - 1);
}

/** Neighbouring values go in one call. */
function saveRow(file: ExcelizeFile, sheet: BookSheet, before: BookSheet, row: number, columns: readonly number[]): void {
  const covered = coveredCells(sheet, row);
  let first = 0;
  let values: (string | number | boolean)[] = [];
  const flush = (): void => {
    if (values.length > 0) done('write cells', file.SetSheetRow(sheet.name, cellAddress(row, first), values));
    values = [];
  };
  for (const column of columns) {
    const cell = cellAt(sheet, row, column);
    // What a merge covers has no value of its own; excelize would write it into the merge's first cell.
    const value = covered.has(cellAddress(row, column)) ? '' : fileValue(cell);
    if (values.length > 0 && (value === '' || column !== first + values.length)) flush();
    if (value === '') {
      if (!covered.has(cellAddress(row, column)) && isRewritten(sheet, before, row, column)) done('clear a cell', file.SetCellDefault(sheet.name, cellAddress(row, column), ''));
      continue;
    }
    if (!isRewritten(sheet, before, row, column)) {
      flush();
      continue;
    }
    if (values.length === 0) first = column;
    values.push(value);
  }
  flush();
}

/** The addresses in this row that lie under a merge, but not at its first cell. */
function coveredCells(sheet: BookSheet, row: number): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const merge of sheet.merges) {
    if (row < merge.row || row >= merge.row + merge.rows) continue;
    for (let column = merge.column; column < merge.column + merge.columns; column += 1) {
      if (row !== merge.row || column !== merge.column) covered.add(cellAddress(row, column));
    }
  }
  return covered;
}

/** The value for excelize. Characters that the file format escapes are escaped here, because excelize would lose them. */
function fileValue(cell: BookCell | undefined): string | number | boolean {
  if (!cell) return '';
  // A formula without a result still needs its cell; patch-cells leaves the result out.
  if (cell.formula !== null && cell.value === '') return 0;
  return typeof cell.value === 'string' ? encodeEscapes(cell.value) : cell.value;
}

/** Gives a cell its link, or takes off the one that it had in the file. */
export function saveLink(file: ExcelizeFile, sheet: BookSheet, before: BookSheet | undefined, row: number, column: number): void {
  const link = cellAt(sheet, row, column)?.hyperlink ?? null;
  const old = (before && cellAt(before, row, column)?.hyperlink) ?? null;
  if (JSON.stringify(link) === JSON.stringify(old)) return;
  const cell = cellAddress(row, column);
  if (old) done('take off a link', file.SetCellHyperLink(sheet.name, cell, '', 'None'));
  if (!link) return;
  // excelize takes no undefined in place of an option.
  const tip = link.screenTip ? [{ Tooltip: link.screenTip }] : [];
  const place = link.documentReference ?? '';
  if (link.address) done('link a cell', file.SetCellHyperLink(sheet.name, cell, place ? `${link.address}#${place}` : link.address, 'External', ...tip));
  else if (place) done('link a cell', file.SetCellHyperLink(sheet.name, cell, place, 'Location', ...tip));
}
