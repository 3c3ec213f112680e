/** The cells of a long table's rows: a label that stands once for the rows below it holds for each of them. */
import { rowsAPart, type Rests } from '../in-parts';
import { codeTexts, combineAll, type Coded } from './coded-column';
import type { Grid } from './grid';
import type { PeriodCell } from './period-cell';
import { isTimeRole } from './long-columns';
import type { LongColumn } from './long-header';

export interface LongCells {
  /** Rows of the grid that hold observations. */
  readonly rows: readonly number[];
  /** The text of a row's cell, as it holds for the row; "" where there is none. */
  readonly text: (index: number, column: number) => string;
  readonly period: (index: number, column: number) => PeriodCell | null;
  /** Row of the grid in which that text stands. */
  readonly heldAt: (index: number, column: number) => number;
}

/** `keyColumns` are those that may tell rows apart: measures, places, categories, periods. */
export function* longCells(grid: Grid, rows: readonly number[], keyColumns: readonly LongColumn[]): Rests<LongCells> {
  const held = new Map<number, Int32Array>();
  mergedDown(grid, rows, keyColumns.map(({ column }) => column), held);
  yield* carryDown(grid, rows, keyColumns, held);
  const heldAt = (index: number, column: number): number => held.get(column)?.[index] ?? rows[index] ?? 0;
  return {
    rows,
    heldAt,
    text: (index, column) => grid.text(heldAt(index, column), column),
    period: (index, column) => grid.period(heldAt(index, column), column),
  };
}

/** Cells merged down the rows hold what stands in the first of them. */
function mergedDown(grid: Grid, rows: readonly number[], columns: readonly number[], held: Map<number, Int32Array>): void {
  const [top, left] = [grid.sheet.used?.row ?? 0, grid.sheet.used?.column ?? 0];
  const indexOf = new Map(rows.map((row, index) => [row, index]));
  const wanted = new Set(columns);
  for (const merge of grid.sheet.merges) {
    const column = merge.column - left;
    if (merge.rows < 2 || !wanted.has(column)) continue;
    const first = merge.row - top;
    for (let row = first + 1; row < Math.min(first + merge.rows, grid.rows); row += 1) {
      const index = indexOf.get(row);
      if (index === undefined) continue;
      let at = held.get(column);
      if (!at) held.set(column, (at = Int32Array.from(rows)));
      at[index] = first;
    }
  }
}

/**
 * The outline form of a pivot table: a label stands only in the first row of its group. Taken for such only where the column
 * begins filled, never repeats a label in the next row, and no two rows are alike with the labels carried down: then either rows were
 * alike without them, or the column is plainly the key of its groups.
 */
function* carryDown(grid: Grid, rows: readonly number[], keys: readonly LongColumn[], held: Map<number, Int32Array>): Rests<void> {
  const outlined: LongColumn[] = [];
  for (const one of keys) if (!held.has(one.column) && (yield* isOutlined(grid, rows, one.column))) outlined.push(one);
  if (outlined.length === 0) return;
  const carried = new Map<number, Int32Array>();
  for (const { column } of outlined) {
    carried.set(column, lastFilled(grid, rows, column));
    yield;
  }
  if ((yield* count(true)) !== rows.length) return;
  const isNeeded = (yield* count(false)) < rows.length;
  for (const one of outlined) {
    if (isNeeded || isGroupKey(grid, rows, keys, one)) held.set(one.column, carried.get(one.column) ?? new Int32Array());
    yield;
  }

  /** How many rows differ, with the labels carried down or as they stand. */
  function* count(isCarried: boolean): Rests<number> {
    const codes: Coded[] = [];
    for (const { column } of keys) {
      const at = (isCarried ? carried.get(column) : undefined) ?? held.get(column);
      codes.push(yield* codeTexts(rows.length, (index) => grid.text(at?.[index] ?? rows[index] ?? 0, column)));
    }
    return (yield* combineAll(codes, rows.length)).count;
  }
}

/**
 * A year, a period or a place that heads groups of rows: each group but the last has two rows or more without a gap, each row says
 * something of when or of what year's part, and to its left nothing changes within a group.
 */
function isGroupKey(grid: Grid, rows: readonly number[], keys: readonly LongColumn[], key: LongColumn): boolean {
  const isTime = isTimeRole(key.role);
  if (!isTime && key.role !== 'place') return false;
  const others = keys.filter((one) => one !== key && (isTime ? isTimeRole(one.role) : isTimeRole(one.role) || one.role === 'place-code'));
  const times = others.filter((one) => isTimeRole(one.role));
  const before = keys.filter(({ column }) => column < key.column);
  if (times.length === 0 && (!isTime || before.length > 0)) return false;
  let size = 0;
  for (const [index, row] of rows.entries()) {
    if (!grid.isBlank(row, key.column)) {
      if (size === 1) return false;
      size = 1;
      continue;
    }
    size += 1;
    if (rows[index - 1] !== row - 1) return false;
    if (times.length > 0 && times.every(({ column }) => grid.isBlank(row, column))) return false;
    if (others.some(({ column, role }) => role === 'place-code' && !grid.isBlank(row, column))) return false;
    if (before.some(({ column }) => !grid.isBlank(row, column) && grid.text(row, column) !== grid.text(row - 1, column))) return false;
  }
  return size > 0;
}

function* isOutlined(grid: Grid, rows: readonly number[], column: number): Rests<boolean> {
  const first = rows[0];
  if (first === undefined || grid.isBlank(first, column)) return false;
  let blanks = 0;
  let before = '';
  for (const [index, row] of rows.entries()) {
    if (index % rowsAPart(1) === 0) yield;
    const text = grid.isBlank(row, column) ? '' : grid.text(row, column);
    if (text === '') blanks += 1;
    else if (text === before) return false;
    before = text;
  }
  return blanks > 0;
}

function lastFilled(grid: Grid, rows: readonly number[], column: number): Int32Array {
  let last = rows[0] ?? 0;
  return Int32Array.from(rows, (row) => {
    if (!grid.isBlank(row, column)) last = row;
    return last;
  });
}
