/** Cells of a kind, as rectangles: blanks, constants, formulas, cells in view. Source: Microsoft, "Range.getSpecialCells". */
import type { CellRange } from '../../domain/address';
import type { BookCell, BookSheet } from './book';
import { cellAt } from './make';
import { heldCells, intersect, without } from './rectangles';
import { usedRange } from './used-range';

export type SpecialKind = 'Blanks' | 'Constants' | 'Formulas' | 'Visible' | 'DataValidations' | 'ConditionalFormats';

/** Of constants and formulas: "All", or a word for each kind of value that is meant ("NumbersText"). */
function isMeant({ value, isError }: BookCell, values: string): boolean {
  if (values === 'All') return true;
  if (isError) return values.includes('Errors');
  return values.includes(typeof value === 'number' ? 'Numbers' : typeof value === 'string' ? 'Text' : 'Logical');
}

/** Empty where there are none. Only cells in use count, but for rules of validation and formats. */
export function specialCells(sheet: BookSheet, range: CellRange, kind: SpecialKind, values: string): readonly CellRange[] {
  const meeting = (ranges: readonly CellRange[]) => ranges.flatMap((one) => intersect(one, range) ?? []);
  if (kind === 'DataValidations') return meeting(sheet.validations.flatMap(({ ranges }) => ranges));
  if (kind === 'ConditionalFormats') return meeting(sheet.conditionalFormats.flatMap(({ ranges }) => ranges));
  if (kind === 'Visible') return visibleCells(sheet, range);
  const used = usedRange(sheet, false);
  const within = used && intersect(used, range);
  if (!within) return [];
  if (kind === 'Blanks') return rectanglesOf(within, (row, column) => {
    const cell = cellAt(sheet, row, column);
    return !cell || (cell.value === '' && cell.formula === null);
  });
  const wanted = new Set<string>();
  for (const [row, column, cell] of heldCells(sheet, within)) {
    const isKind = kind === 'Formulas' ? cell.formula !== null : cell.formula === null && cell.value !== '';
    if (isKind && isMeant(cell, values)) wanted.add(`${row}:${column}`);
  }
  return rectanglesOf(within, (row, column) => wanted.has(`${row}:${column}`));
}

function visibleCells(sheet: BookSheet, range: CellRange): readonly CellRange[] {
  let left: readonly CellRange[] = [range];
  const cut = (hidden: CellRange) => void (left = left.flatMap((one) => without(one, hidden)));
  for (const row of sheet.hiddenRows) if (row >= range.row && row < range.row + range.rows) cut({ ...range, row, rows: 1 });
  for (const column of sheet.hiddenColumns) if (column >= range.column && column < range.column + range.columns) cut({ ...range, column, columns: 1 });
  return left.toSorted((a, b) => a.row - b.row || a.column - b.column);
}

/** Stretches of each row, joined with those like them in the row above. */
export function rectanglesOf(within: CellRange, holds: (row: number, column: number) => boolean): readonly CellRange[] {
  const done: CellRange[] = [];
  let open = new Map<string, CellRange>();
  for (let row = within.row; row < within.row + within.rows; row += 1) {
    const next = new Map<string, CellRange>();
    let start = -1;
    for (let column = within.column; column <= within.column + within.columns; column += 1) {
      const inside = column < within.column + within.columns && holds(row, column);
      if (inside && start < 0) start = column;
      if (inside || start < 0) continue;
      const key = `${start}:${column}`;
      const above = open.get(key);
      next.set(key, above ? { ...above, rows: above.rows + 1 } : { row, column: start, rows: 1, columns: column - start });
      start = -1;
    }
    for (const [key, range] of open) if (!next.has(key)) done.push(range);
    open = next;
  }
  return [...done, ...open.values()].toSorted((a, b) => a.row - b.row || a.column - b.column);
}
