/** Cells that read as periods, row by row, and which of them stand one below another. */
import type { Grid, PeriodCell } from './grid';

export interface Candidate {
  readonly column: number;
  readonly cell: PeriodCell;
}

/** The cells of a row that read as periods; `taken` cells are passed over. */
export function candidatesIn(grid: Grid, row: number, taken: (row: number, column: number) => boolean): readonly Candidate[] {
  const found: Candidate[] = [];
  const length = grid.sheet.values[row]?.length ?? 0;
  for (let column = 0; column < length; column += 1) {
    const cell = grid.period(row, column);
    if (cell && !taken(row, column)) found.push({ column, cell });
  }
  return found;
}

/** Periods that stand three or more deep in a column, one row after another: labels of rows, or dates in a list. */
export function verticalRuns(rows: readonly (readonly Candidate[])[]): (row: number, column: number) => boolean {
  const vertical = rows.map(() => new Set<number>());
  let runs = new Map<number, number>();
  rows.forEach((candidates, row) => {
    const next = new Map<number, number>();
    for (const { column } of candidates) {
      const length = (runs.get(column) ?? 0) + 1;
      next.set(column, length);
      if (length === 3) for (const back of [2, 1]) vertical[row - back]?.add(column);
      if (length >= 3) vertical[row]?.add(column);
    }
    runs = next;
  });
  return (row, column) => vertical[row]?.has(column) ?? false;
}
