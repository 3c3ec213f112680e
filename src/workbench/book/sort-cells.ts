/** Sorting rows or columns by what stands in them. Source: Microsoft, "RangeSort.apply", "Sort data in a range or table". */
import type { CellRange } from '../../domain/address';
import type { BookCell, BookSheet } from './book';
import { ExcelError } from './excel-error';
import { guardCells, guardOption } from './guard';
import { tell } from './happenings';
import { isUnbounded } from './limits';
import { blankCell, cellAt, formatAt, touchCell } from './make';
import { intersect } from './rectangles';
import { movedFormula } from './relative-formula';
import { contentBefore, tellEdited } from './tell-edited';

export interface SortField {
  /** Lines from the range's first column (or row). */
  readonly key: number;
  readonly ascending: boolean;
  /** Text that is a number counts as one. */
  readonly asNumbers: boolean;
}

type Line = readonly BookCell[];

/** Numbers, then text, then FALSE and TRUE, then errors; blanks last whichever way. */
function kind({ value, isError }: BookCell): number {
  if (isError) return 3;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function compareCells(a: BookCell, b: BookCell, { ascending, asNumbers }: SortField, matchCase: boolean): number {
  const blank = Number(a.value === '') - Number(b.value === '');
  if (blank !== 0) return blank;
  const [x, y] = [a, b].map((cell) => (asNumbers && typeof cell.value === 'string' && Number.isFinite(Number(cell.value)) ? { ...cell, value: Number(cell.value) } : cell));
  if (!x || !y) return 0;
  const order = kind(x) - kind(y) || compareValues(x.value, y.value, matchCase);
  return ascending ? order : -order;
}

function compareValues(a: BookCell['value'], b: BookCell['value'], matchCase: boolean): number {
  if (typeof a !== 'string' || typeof b !== 'string') return Number(a) - Number(b);
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x !== y) return x < y ? -1 : 1;
  // With case minded, small letters come first.
  return matchCase && a !== b ? (a > b ? -1 : 1) : 0;
}

/** Lines that are alike keep their order. A formula's relative references move with its line. */
export function sortCells(sheet: BookSheet, range: CellRange, fields: readonly SortField[], matchCase: boolean, along: 'rows' | 'columns'): void {
  if (isUnbounded(range)) throw new ExcelError('InvalidArgument', 'Whole rows and columns are not sorted here.');
  if (sheet.merges.some((merge) => intersect(merge, range))) throw new ExcelError('InvalidOperation', 'Merged cells cannot be sorted.');
  const [lines, length] = along === 'rows' ? [range.rows, range.columns] : [range.columns, range.rows];
  if (fields.some(({ key }) => key < 0 || key >= length)) throw new ExcelError('InvalidArgument', 'A key lies outside the range.');
  guardOption(sheet, 'allowSort');
  guardCells(sheet, range);
  const at = (line: number, place: number) =>
    along === 'rows' ? { row: range.row + line, column: range.column + place } : { row: range.row + place, column: range.column + line };
  const before = contentBefore(sheet, range);
  const read = (line: number): Line => Array.from({ length }, (_, place) => {
    const { row, column } = at(line, place);
    return { ...(cellAt(sheet, row, column) ?? { ...blankCell(), format: formatAt(sheet, row, column) }) };
  });
  const held = Array.from({ length: lines }, (_, line) => ({ line, cells: read(line) }));
  const blank = blankCell();
  const sorted = held.toSorted((a, b) => {
    for (const field of fields) {
      const order = compareCells(a.cells[field.key] ?? blank, b.cells[field.key] ?? blank, field, matchCase);
      if (order !== 0) return order;
    }
    return a.line - b.line;
  });
  for (const [line, { line: from, cells }] of sorted.entries()) {
    if (line === from) continue;
    for (const [place, cell] of cells.entries()) {
      const { row, column } = at(line, place);
      const [down, right] = along === 'rows' ? [line - from, 0] : [0, line - from];
      Object.assign(touchCell(sheet, row, column), { ...cell, formula: cell.formula === null ? null : movedFormula(cell.formula, down, right) });
    }
  }
  tellEdited(sheet, range, before);
  tell(sheet, { kind: 'sorted', sheetId: sheet.id, range, along });
}
