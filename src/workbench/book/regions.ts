/** Where a block of filled cells ends: Ctrl+arrow and Ctrl+* of the keyboard. */
import type { CellRange } from '../../domain/address';
import type { BookSheet } from './book';
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import { cellAt } from './make';
import { heldCells, intersect } from './rectangles';
import { usedRange } from './used-range';

const STEPS = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] } as const;

function isFilled(sheet: BookSheet, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  return cell !== undefined && (cell.value !== '' || cell.formula !== null);
}

/** The last filled cell of the run that begins beside the range's first cell; over blanks the next filled one, or the sheet's end. */
export function edgeFrom(sheet: BookSheet, range: CellRange, direction: keyof typeof STEPS): CellRange {
  const [down, right] = STEPS[direction];
  let { row, column } = range;
  const used = usedRange(sheet, true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const end = { Up: [0, column], Left: [row, 0], Down: [MAX_ROWS - 1, column], Right: [row, MAX_COLUMNS - 1] }[direction];
  const isInside = (r: number, c: number) => r >= 0 && c >= 0 && r < used.row + used.rows && c < used.column + used.columns;
  const wantsRun = isFilled(sheet, row, column) && isFilled(sheet, row + down, column + right);
  for (let [r, c] = [row + down, column + right]; isInside(r, c); [r, c] = [r + down, c + right]) {
    if (!wantsRun && isFilled(sheet, r, c)) return { row: r, column: c, rows: 1, columns: 1 };
    if (wantsRun && !isFilled(sheet, r, c)) return { row, column, rows: 1, columns: 1 };
    if (wantsRun) [row, column] = [r, c];
  }
  if (wantsRun) return { row, column, rows: 1, columns: 1 };
  return { row: end[0] ?? 0, column: end[1] ?? 0, rows: 1, columns: 1 };
}

/** The block of cells around the range that blank rows and columns shut in. */
export function surroundingRegion(sheet: BookSheet, range: CellRange): CellRange {
  let region = range;
  const filled = (part: CellRange): boolean => {
    for (const [, , cell] of heldCells(sheet, part)) if (cell.value !== '' || cell.formula !== null) return true;
    return false;
  };
  for (;;) {
    const { row, column, rows, columns } = region;
    const wider = { row: row - 1, column: column - 1, rows: rows + 2, columns: columns + 2 };
    const up = row > 0 && filled({ ...wider, rows: 1 }) ? 1 : 0;
    const left = column > 0 && filled({ ...wider, columns: 1 }) ? 1 : 0;
    const down = filled({ ...wider, row: row + rows, rows: 1 }) ? 1 : 0;
    const right = filled({ ...wider, column: column + columns, columns: 1 }) ? 1 : 0;
    if (up + left + down + right === 0) return region;
    region = { row: row - up, column: column - left, rows: rows + up + down, columns: columns + left + right };
    const whole = intersect(region, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    if (!whole) return range;
    region = whole;
  }
}
