/** One sheet's changes into the file: sizes, cells, merges, view, page, protection. Tables and names are saved elsewhere. */
import { cellAddress, columnLetters, rangeAddress } from '../../domain/address';
import type { BookSheet, Touched } from '../book/book';
import type { CellFormat } from '../book/cell-format';
import { DEFAULT_FORMAT } from '../book/formats';
import { formatAt } from '../book/make';
import { done, type ExcelizeFile } from './excelize';
import { runs } from './rectangles';
import { lastCell, saveCells, saveLink, saveStyles } from './save-cells';
import { saveLayout } from './save-layout';
import { columnCharacters, STANDARD_COLUMN_POINTS } from './units';

export interface SheetChange {
  readonly sheet: BookSheet;
  /** The sheet as its file has it; undefined for a new one. */
  readonly before: BookSheet | undefined;
}

/** An aspect is saved where it was touched, or where a new sheet differs from a blank one. */
export function isTouched({ sheet, before }: SheetChange, aspect: Touched['aspects'] extends Set<infer Aspect> ? Aspect : never): boolean {
  return before === undefined || sheet.touched.aspects.has(aspect);
}

export function saveSheet(file: ExcelizeFile, change: SheetChange, style: (format: CellFormat) => number): void {
  const { sheet, before } = change;
  saveColumns(file, change, style);
  // Merges that go, go first: excelize writes what lies under one into its first cell.
  if (isTouched(change, 'merges')) dropMerges(file, change);
  if (before) {
    saveRows(file, sheet, before, style);
    saveCells(file, sheet, before, sheet.touched.cells, style);
  } else saveLinks(file, sheet);
  if (isTouched(change, 'merges')) addMerges(file, change);
  if (isTouched(change, 'gridlines') && sheet.showGridlines !== (before?.showGridlines ?? true)) {
    done('show gridlines', file.SetSheetView(sheet.name, 0, { ShowGridLines: sheet.showGridlines } as Parameters<ExcelizeFile['SetSheetView']>[2]));
  }
  if (isTouched(change, 'freeze')) saveFreeze(file, change);
  if (isTouched(change, 'tabColor') && sheet.tabColor) {
    done('colour a tab', file.SetSheetProps(sheet.name, { TabColorRGB: `FF${sheet.tabColor.slice(1)}` }));
  }
  if (isTouched(change, 'layout')) saveLayout(file, change);
}

/** A column's style overrides its cells' in excelize, so those that the sheet holds are given theirs again. */
function saveColumns(file: ExcelizeFile, { sheet, before }: SheetChange, style: (format: CellFormat) => number): void {
  const columns = before ? sheet.touched.columns : new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns, ...sheet.columnFormats.keys()]);
  const widths = new Map([...columns].map((column) => [column, sheet.columnWidths.get(column) ?? STANDARD_COLUMN_POINTS]));
  for (const { first, last, value } of runs(widths)) {
    if (value !== STANDARD_COLUMN_POINTS || before) {
      done('set a width', file.SetColWidth(sheet.name, columnLetters(first), columnLetters(last), columnCharacters(value)));
    }
  }
  const hidden = [...columns].filter((column) => sheet.hiddenColumns.has(column) !== (before?.hiddenColumns.has(column) ?? false));
  for (const { first, last, value } of runs(new Map(hidden.map((column) => [column, sheet.hiddenColumns.has(column)])))) {
    done('hide columns', file.SetColVisible(sheet.name, `${columnLetters(first)}:${columnLetters(last)}`, !value));
  }
  const looks = [...columns].filter((column) => (sheet.columnFormats.get(column) ?? DEFAULT_FORMAT) !== (before?.columnFormats.get(column) ?? DEFAULT_FORMAT));
  for (const { first, last, value } of runs(new Map(looks.map((column) => [column, sheet.columnFormats.get(column) ?? DEFAULT_FORMAT])))) {
    done('style columns', file.SetColStyle(sheet.name, `${columnLetters(first)}:${columnLetters(last)}`, style(value)));
  }
  const restyled = new Set(looks);
  if (restyled.size > 0 && before) restoreStyles(file, sheet, style, (_, column) => restyled.has(column));
}

function saveRows(file: ExcelizeFile, sheet: BookSheet, before: BookSheet, style: (format: CellFormat) => number): void {
  const restyled = new Set<number>();
  for (const row of [...sheet.touched.rows].sort((a, b) => a - b)) {
    const height = sheet.rowHeights.get(row);
    // -1 gives a row its standard height again.
    if (height !== before.rowHeights.get(row)) done('set a height', file.SetRowHeight(sheet.name, row + 1, height ?? -1));
    const hidden = sheet.hiddenRows.has(row);
    if (hidden !== before.hiddenRows.has(row)) done('hide a row', file.SetRowVisible(sheet.name, row + 1, !hidden));
    const format = sheet.rowFormats.get(row) ?? DEFAULT_FORMAT;
    if (format !== (before.rowFormats.get(row) ?? DEFAULT_FORMAT)) {
      done('style a row', file.SetRowStyle(sheet.name, row + 1, row + 1, style(format)));
      restyled.add(row);
    }
  }
  if (restyled.size > 0) restoreStyles(file, sheet, style, (row) => restyled.has(row));
}

/** A new sheet's links; its cells themselves are written by new-cells. */
function saveLinks(file: ExcelizeFile, sheet: BookSheet): void {
  for (const [row, cells] of sheet.cells) {
    for (const [column, { hyperlink }] of cells) if (hyperlink) saveLink(file, sheet, undefined, row, column);
  }
}

function restoreStyles(file: ExcelizeFile, sheet: BookSheet, style: (format: CellFormat) => number, affected: (row: number, column: number) => boolean): void {
  const looks = new Map<number, Map<number, CellFormat>>();
  for (const row of [...sheet.cells.keys()].sort((a, b) => a - b)) {
    const columns = [...(sheet.cells.get(row)?.keys() ?? [])].filter((column) => affected(row, column));
    if (columns.length > 0) looks.set(row, new Map(columns.map((column) => [column, formatAt(sheet, row, column)])));
  }
  saveStyles(file, sheet.name, looks, style);
}

function dropMerges(file: ExcelizeFile, { sheet, before }: SheetChange): void {
  const wanted = new Set(sheet.merges.map(rangeAddress));
  for (const range of before?.merges ?? []) {
    if (!wanted.has(rangeAddress(range))) done('unmerge', file.UnmergeCell(sheet.name, cellAddress(range.row, range.column), lastCell(range)));
  }
}

function addMerges(file: ExcelizeFile, { sheet, before }: SheetChange): void {
  const had = new Set(before?.merges.map(rangeAddress));
  for (const range of sheet.merges) {
    if (!had.has(rangeAddress(range))) done('merge', file.MergeCell(sheet.name, cellAddress(range.row, range.column), lastCell(range)));
  }
}

function saveFreeze(file: ExcelizeFile, { sheet, before }: SheetChange): void {
  const { rows, columns } = sheet.freeze ?? { rows: 0, columns: 0 };
  if (rows === 0 && columns === 0) {
    if (before?.freeze) done('unfreeze', file.SetPanes(sheet.name, { Freeze: false, Split: false }));
    return;
  }
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  done('freeze', file.SetPanes(sheet.name, {
    Freeze: true,
    Split: false,
    XSplit: columns,
    YSplit: rows,
    TopLeftCell: cellAddress(rows, columns),
    ActivePane: pane,
    Selection: [{ SQRef: cellAddress(rows, columns), ActiveCell: cellAddress(rows, columns), Pane: pane }],
  }));
}
