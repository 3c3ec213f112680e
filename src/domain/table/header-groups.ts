/** Parts a row's periods into the headers of tables that stand side by side. */
import { isHeadingWord } from './column-roles';
import type { Grid } from './grid';
import type { Candidate } from './period-candidates';

export interface Group {
  readonly columns: readonly Candidate[];
  /** Columns between which the group's headings may lie. */
  readonly left: number;
  readonly right: number;
}

/** Rows below a heading that are looked at to tell a column of labels from a spacer. */
export const LOOK = 12;

/** Splits the periods of a row where a column of labels stands between them: tables side by side. */
export function groupsIn(grid: Grid, row: number, across: readonly Candidate[]): readonly Group[] {
  if (across.length === 0) return [];
  const groups: { columns: Candidate[]; left: number; right: number }[] = [];
  const end = (grid.sheet.values[row]?.length ?? 1) - 1;
  for (const candidate of across) {
    const last = groups.at(-1);
    const before = last?.columns.at(-1)?.column;
    const split = before === undefined ? 0 : labelBetween(grid, row, before, candidate.column);
    if (last && split === null) last.columns.push(candidate);
    else {
      const start = split ?? 0;
      if (last) last.right = start - 1;
      groups.push({ columns: [candidate], left: start, right: end });
    }
  }
  return groups.map((group) => withinTable(grid, row, group));
}

/**
 * An Excel table's own edges hold where the header row is its header row; periods that stand against its right edge, in no
 * table, are a column that it was never stretched over, and are taken in.
 */
function withinTable(grid: Grid, row: number, group: Group): Group {
  const first = group.columns[0]?.column ?? 0;
  const table = grid.headerOf(row, first);
  if (!table) return group;
  const offset = grid.sheet.used?.column ?? 0;
  const left = table.range.column - offset;
  let right = left + table.range.columns - 1;
  while (group.columns.some(({ column }) => column === right + 1) && !grid.headerOf(row, right + 1)) right += 1;
  return { left, right, columns: group.columns.filter(({ column }) => column >= left && column <= right) };
}

/** The first column between two periods that begins another table, or null. */
function labelBetween(grid: Grid, row: number, from: number, to: number): number | null {
  const tableLeft = grid.headerOf(row, from);
  const tableRight = grid.headerOf(row, to);
  if (tableLeft && tableRight && tableLeft !== tableRight) return tableRight.range.column - (grid.sheet.used?.column ?? 0);
  for (let column = from + 1; column < to; column += 1) {
    if (isHeadingWord(grid.text(row, column))) {
      const blankBefore = column - 1 > from && grid.isBlank(row, column - 1);
      return blankBefore || column === from + 1 || isHeadingWord(grid.text(row, from + 1)) ? column : from + 1;
    }
  }
  for (let column = from + 1; column < to; column += 1) {
    let [words, others] = [0, 0];
    for (let below = row + 1; below <= Math.min(row + LOOK, grid.rows - 1); below += 1) {
      if (grid.isBlank(below, column)) continue;
      const isWords = typeof grid.value(below, column) === 'string' && grid.reading(below, column, {}).kind === 'text' && !grid.period(below, column);
      if (isWords) words += 1;
      else others += 1;
    }
    if (words >= 2 && words > others * 3 && grid.isBlank(row, column)) return column;
  }
  return null;
}
