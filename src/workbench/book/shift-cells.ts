/** Putting cells in and taking cells out, with everything on the sheet that must follow them. */
import type { CellRange } from '../../domain/address';
import type { Book, BookCell, BookSheet } from './book';
import type { CellFormat } from './cell-format';
import { moveCharts } from './charts';
import { ExcelError } from './excel-error';
import { guardOption, guardSheet } from './guard';
import { type ChangeType, tell } from './happenings';
import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from './limits';
import { touchCell } from './make';
import { referredRange } from './names';
import { heldCells, intersect } from './rectangles';
import { shiftRules } from './rule-formulas';
import { shiftFormulas } from './shift-formulas';
import { type Shift, shiftRange } from './shift-range';
import { absoluteFormula } from './name-formula';

/** Throws what Excel throws and changes nothing then. */
export function shiftCells(book: Book, sheet: BookSheet, shift: Shift): void {
  guardShift(sheet, shift);
  const way = inTheWay(shift);
  refuseTorn(sheet, shift, way);
  moveCells(sheet, shift, way);
  shiftRules(book, sheet, shift);
  moveRanges(book, sheet, shift);
  moveCharts(book, sheet, shift);
  moveLines(sheet, shift);
  shiftFormulas(book, sheet, shift);
  tell(sheet, { kind: 'changed', sheetId: sheet.id, range: shift.at, change: changeOf(shift), towards: shift.towards });
}

function changeOf({ at, towards }: Shift): ChangeType {
  const inserts = towards === 'down' || towards === 'right';
  if (isWholeRows(at)) return inserts ? 'RowInserted' : 'RowDeleted';
  if (isWholeColumns(at)) return inserts ? 'ColumnInserted' : 'ColumnDeleted';
  return inserts ? 'CellInserted' : 'CellDeleted';
}

function guardShift(sheet: BookSheet, { at, towards }: Shift): void {
  const inserts = towards === 'down' || towards === 'right';
  if (isWholeRows(at)) guardOption(sheet, inserts ? 'allowInsertRows' : 'allowDeleteRows');
  else if (isWholeColumns(at)) guardOption(sheet, inserts ? 'allowInsertColumns' : 'allowDeleteColumns');
  else guardSheet(sheet);
}

/** All cells that move or go: from the place of the shift to the sheet's end. */
function inTheWay({ at, towards }: Shift): CellRange {
  return towards === 'down' || towards === 'up'
    ? { ...at, rows: MAX_ROWS - at.row }
    : { ...at, columns: MAX_COLUMNS - at.column };
}

/** A table or a merged cell that would be torn apart forbids the shift. */
function refuseTorn(sheet: BookSheet, { at, towards }: Shift, way: CellRange): void {
  const vertical = towards === 'down' || towards === 'up';
  for (const range of [...sheet.merges, ...sheet.tables.map((table) => table.range)]) {
    if (!intersect(range, way)) continue;
    const whole = vertical
      ? range.column >= at.column && range.column + range.columns <= at.column + at.columns
      : range.row >= at.row && range.row + range.rows <= at.row + at.rows;
    if (!whole) throw new ExcelError('InsertDeleteConflict', 'This would tear a table or a merged cell apart.');
  }
}

function moveCells(sheet: BookSheet, { at, towards }: Shift, way: CellRange): void {
  const moving = [...heldCells(sheet, way)];
  const rowStep = towards === 'down' ? at.rows : towards === 'up' ? -at.rows : 0;
  const columnStep = towards === 'right' ? at.columns : towards === 'left' ? -at.columns : 0;
  const inserts = rowStep + columnStep > 0;
  for (const [row, column] of moving) {
    if (inserts && (row + rowStep >= MAX_ROWS || column + columnStep >= MAX_COLUMNS)) {
      throw new ExcelError('InvalidOperation', 'This would push cells off the sheet.');
    }
  }
  for (const [row, column] of moving) {
    touchCell(sheet, row, column);
    sheet.cells.get(row)?.delete(column);
  }
  for (const [row, column, cell] of moving) {
    if (!inserts && intersect(at, { row, column, rows: 1, columns: 1 })) continue;
    place(sheet, row + rowStep, column + columnStep, cell);
  }
}

function place(sheet: BookSheet, row: number, column: number, cell: BookCell): void {
  touchCell(sheet, row, column);
  sheet.cells.get(row)?.set(column, cell);
}

function moveRanges(book: Book, sheet: BookSheet, shift: Shift): void {
  const moved = (range: CellRange) => shiftRange(range, shift);
  sheet.merges = sheet.merges.flatMap((range) => moved(range) ?? []);
  sheet.tables = sheet.tables.filter((table) => {
    const range = moved(table.range);
    if (range) table.range = range;
    return range !== undefined;
  });
  if (sheet.validations.length > 0) {
    sheet.validations = sheet.validations.flatMap((rule) => {
      const ranges = rule.ranges.flatMap((range) => moved(range) ?? []);
      return ranges.length > 0 ? [{ ...rule, ranges }] : [];
    });
    sheet.touched.aspects.add('validations');
  }
  moveFormats(sheet, moved);
  moveComments(sheet, moved);
  if (sheet.autoFilter) sheet.autoFilter = moved(sheet.autoFilter) ?? null;
  if (sheet.layout.printArea) sheet.layout.printArea = moved(sheet.layout.printArea) ?? null;
  for (const aspect of ['merges', 'tables', 'filter', 'layout'] as const) sheet.touched.aspects.add(aspect);
  for (const name of book.names) {
    const referred = referredRange(book, name.formula);
    if (referred?.sheetId !== sheet.id) continue;
    const range = moved(referred.range);
    const formula = range ? absoluteFormula(sheet.name, range) : '=#REF!';
    if (formula === name.formula) continue;
    name.formula = formula;
    book.touched.names = true;
  }
}

/** Comments and notes go with their cells. */
function moveComments(sheet: BookSheet, moved: (range: CellRange) => CellRange | undefined): void {
  if (sheet.comments.length + sheet.notes.length === 0) return;
  const follow = <One extends { readonly row: number; readonly column: number }>(all: readonly One[]): readonly One[] =>
    all.flatMap((one) => {
      const place = moved({ row: one.row, column: one.column, rows: 1, columns: 1 });
      return place ? [{ ...one, row: place.row, column: place.column }] : [];
    });
  sheet.comments = follow(sheet.comments);
  sheet.notes = follow(sheet.notes);
  sheet.touched.aspects.add('comments');
}

/** Conditional formats go with their cells, and those of the extension part too. */
function moveFormats(sheet: BookSheet, moved: (range: CellRange) => CellRange | undefined): void {
  if (sheet.conditionalFormats.length + sheet.extendedFormats.length === 0) return;
  const follow = <Format extends { readonly ranges: readonly CellRange[] }>(formats: readonly Format[]): readonly Format[] =>
    formats.flatMap((format) => {
      const ranges = format.ranges.flatMap((range) => moved(range) ?? []);
      return ranges.length > 0 ? [{ ...format, ranges }] : [];
    });
  sheet.conditionalFormats = follow(sheet.conditionalFormats);
  sheet.extendedFormats = follow(sheet.extendedFormats);
  sheet.touched.aspects.add('conditionalFormats');
}

/** Sizes, hidden lines, looks and page breaks follow where whole rows or columns come or go. */
function moveLines(sheet: BookSheet, { at, towards }: Shift): void {
  const rows = isWholeRows(at);
  if (rows ? towards === 'left' || towards === 'right' : !isWholeColumns(at) || towards === 'up' || towards === 'down') return;
  const [first, count] = rows ? [at.row, at.rows] : [at.column, at.columns];
  const inserts = towards === 'down' || towards === 'right';
  const moved = (line: number): number | undefined => {
    if (line < first) return line;
    if (inserts) return line + count;
    return line < first + count ? undefined : line - count;
  };
  const touched = sheet.touched[rows ? 'rows' : 'columns'];
  moveKeys<number>(rows ? sheet.rowHeights : sheet.columnWidths, moved, touched);
  moveKeys<CellFormat>(rows ? sheet.rowFormats : sheet.columnFormats, moved, touched);
  moveKeys<number>(rows ? sheet.rowLevels : sheet.columnLevels, moved, touched);
  const hidden = rows ? sheet.hiddenRows : sheet.hiddenColumns;
  const lines = [...hidden];
  hidden.clear();
  for (const line of lines) {
    const place = moved(line);
    touched.add(line);
    if (place === undefined) continue;
    hidden.add(place);
    touched.add(place);
  }
  const across = rows ? 'horizontalBreaks' : 'verticalBreaks';
  sheet.layout[across] = sheet.layout[across].flatMap((line) => moved(line) ?? []);
  if (!rows || !sheet.layout.titleRows) return;
  const titles = shiftRange({ row: sheet.layout.titleRows.first, column: 0, rows: sheet.layout.titleRows.last - sheet.layout.titleRows.first + 1, columns: MAX_COLUMNS }, { at, towards });
  sheet.layout.titleRows = titles ? { first: titles.row, last: titles.row + titles.rows - 1 } : null;
}

function moveKeys<T>(held: Map<number, T>, moved: (line: number) => number | undefined, touched: Set<number>): void {
  const entries = [...held];
  held.clear();
  for (const [line, value] of entries) {
    const place = moved(line);
    if (place !== line) touched.add(line);
    if (place === undefined) continue;
    held.set(place, value);
    if (place !== line) touched.add(place);
  }
}
