/** Where the keyboard takes the selection. Pure: a sheet and a selection in, a selection out. */
import type { CellRange } from '../../../domain/address';
import type { BookSheet } from '../../book/book';
import { MAX_COLUMNS, MAX_ROWS } from '../../book/limits';
import { cellAt } from '../../book/make';
import { around, holds, intersect } from '../../book/rectangles';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The active cell stays where the selection began; `end` is the corner that Shift moves. */
export interface Selection {
  readonly active: Place;
  readonly end: Place;
}

export interface Step {
  readonly rows: number;
  readonly columns: number;
}

/** The selected rectangle, widened until no merged cell is cut. */
export function selectedRange(sheet: BookSheet, { active, end }: Selection): CellRange {
  let range = around({ ...active, rows: 1, columns: 1 }, { ...end, rows: 1, columns: 1 });
  for (let again = true; again;) {
    again = false;
    for (const merge of sheet.merges) {
      if (!intersect(merge, range)) continue;
      const wider = around(merge, range);
      again ||= wider.rows !== range.rows || wider.columns !== range.columns;
      range = wider;
    }
  }
  return range;
}

/** One cell, or the top left of the merged cell that it lies in. */
export function selectionAt(sheet: BookSheet, row: number, column: number): Selection {
  const merge = sheet.merges.find((one) => holds(one, row, column));
  const place = merge ? { row: merge.row, column: merge.column } : { row, column };
  return { active: place, end: place };
}

/** Moves the active cell, past hidden rows and columns and out of a merged cell; stays at the sheet's edges. */
export function moved(sheet: BookSheet, { active }: Selection, step: Step): Selection {
  const place = stepFrom(sheet, active, step);
  return selectionAt(sheet, place.row, place.column);
}

/** Moves the selection's other corner: Shift with an arrow. */
export function extended(sheet: BookSheet, { active, end }: Selection, step: Step): Selection {
  return { active, end: stepFrom(sheet, end, step) };
}

function stepFrom(sheet: BookSheet, from: Place, step: Step): Place {
  const merge = sheet.merges.find((one) => holds(one, from.row, from.column));
  const edge = {
    row: merge && step.rows > 0 ? merge.row + merge.rows - 1 : from.row,
    column: merge && step.columns > 0 ? merge.column + merge.columns - 1 : from.column,
  };
  return {
    row: shown(edge.row, step.rows, MAX_ROWS, sheet.hiddenRows) ?? from.row,
    column: shown(edge.column, step.columns, MAX_COLUMNS, sheet.hiddenColumns) ?? from.column,
  };
}

/** So many steps on, then on to the next that is shown; back from the edge where there is none; undefined where all are hidden. */
function shown(from: number, by: number, count: number, hidden: ReadonlySet<number>): number | undefined {
  if (by === 0) return from;
  const target = Math.min(count - 1, Math.max(0, from + by));
  const way = Math.sign(by);
  for (let index = target; index >= 0 && index < count; index += way) if (!hidden.has(index)) return index;
  for (let index = target; index >= 0 && index < count; index -= way) if (!hidden.has(index)) return index;
  return undefined;
}

/** Ctrl with an arrow: to the end of the run of filled cells, or over blanks to the next filled one, or to the sheet's edge. */
export function edgeFrom(sheet: BookSheet, from: Place, step: Step): Place {
  const places = filledAlong(sheet, from, step);
  const along = step.rows === 0 ? from.column : from.row;
  const way = step.rows + step.columns;
  const ahead = places.filter((place) => (place - along) * way > 0).sort((a, b) => (a - b) * way);
  const [next] = ahead;
  let to = next;
  if (next === undefined) to = way < 0 ? 0 : step.rows === 0 ? MAX_COLUMNS - 1 : MAX_ROWS - 1;
  else if (next === along + way && isFilled(sheet, from.row, from.column)) {
    to = ahead.find((place, index) => ahead[index + 1] !== place + way) ?? next;
  }
  return step.rows === 0 ? { row: from.row, column: to ?? 0 } : { row: to ?? 0, column: from.column };
}

function filledAlong(sheet: BookSheet, from: Place, step: Step): number[] {
  if (step.rows === 0) return [...(sheet.cells.get(from.row)?.keys() ?? [])].filter((column) => isFilled(sheet, from.row, column));
  return [...sheet.cells.keys()].filter((row) => isFilled(sheet, row, from.column));
}

function isFilled(sheet: BookSheet, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  return cell !== undefined && (cell.value !== '' || cell.formula !== null);
}
