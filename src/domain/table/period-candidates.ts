/** Cells that read as periods, row by row, and which of them stand one below another. */
import { rowsAPart, type Rests } from '../in-parts';
import type { Grid } from './grid';
import type { PeriodCell } from './period-cell';
import { isUnitWord } from './heading-sense';
import { measuredHeading } from './measured-heading';

export interface Candidate {
  readonly column: number;
  readonly cell: PeriodCell;
  /** The words beside the period in the same cell; null for a period alone. */
  readonly rest: string | null;
  /** A quarter or month that names no year of its own. */
  readonly isPart?: true;
}

/** The cells of a row that read as periods; `taken` cells are passed over. */
export function candidatesIn(grid: Grid, row: number, taken: (row: number, column: number) => boolean): readonly Candidate[] {
  const found: Candidate[] = [];
  const measured: Candidate[] = [];
  const length = grid.sheet.values[row]?.length ?? 0;
  for (let column = 0; column < length; column += 1) {
    const held = grid.value(row, column);
    if (held === '' || typeof held === 'boolean') continue;
    const cell = grid.period(row, column);
    if (cell) {
      if (!taken(row, column)) found.push({ column, cell, rest: null });
    } else if (typeof held === 'string' && !taken(row, column)) {
      const heading = measuredHeading(held);
      if (heading) measured.push({ column, cell: { reading: heading.reading, weak: false, marks: [] }, rest: heading.rest });
    }
  }
  // "Number 2016/17", "2016/17 Rate": how the row's own measure is counted, and when. Beside plain periods
  // ("2015 | 2016 | 2016 rate") they are further figures, and not the header's.
  const sure = isRepeated(measured) ? measured : found.length > 0 ? [] : measured.filter(({ rest }) => rest !== null && isUnitWord(rest));
  return sure.length > 0 ? [...found, ...sure].sort((a, b) => a.column - b.column) : found;
}

/** True where the same words stand beside two periods: only then is it sure that such headings are measures at points in time. */
function isRepeated(measured: readonly Candidate[]): boolean {
  if (measured.length < 2) return false;
  const periods = new Map<string, string>();
  return measured.some(({ rest, cell: { reading } }) => {
    const key = (rest ?? '').toLowerCase().replace(/[^\p{L}\p{N}%£]+/gu, ' ').trim();
    const period = reading.kind === 'sure' ? `${reading.period.start ?? reading.period.label} ${reading.period.end ?? ''}` : '?';
    const known = periods.get(key);
    periods.set(key, period);
    return known !== undefined && known !== period;
  });
}

interface Run {
  readonly length: number;
  /** The year of a bare one, and how far it lies from the one above. */
  readonly year: number | null;
  readonly step: number | null;
}

const yearOf = ({ cell }: Candidate): number | null =>
  cell.weak && cell.reading.kind === 'sure' ? Number((cell.reading.period.start ?? '').slice(0, 4)) : null;

/** Bare years run on by one even step or stand still; a figure that looks like a year under a year does not. */
function follows(run: Run, year: number | null): boolean {
  if (run.year === null || year === null) return run.year === year;
  const step = year - run.year;
  return Math.abs(step) <= 1 || step === run.step;
}

/** Periods that stand three or more deep in a column, one row after another: labels of rows, or dates in a list. */
export function* verticalRuns(rows: readonly (readonly Candidate[])[]): Rests<(row: number, column: number) => boolean> {
  const vertical = rows.map((): Set<number> | null => null);
  let runs = new Map<number, Run>();
  const add = (row: number, column: number): void => void (vertical[row] ??= new Set()).add(column);
  for (const [row, candidates] of rows.entries()) {
    if (row % rowsAPart(1) === 0) yield;
    const next = new Map<number, Run>();
    for (const candidate of candidates) {
      const { column, rest } = candidate;
      if (rest !== null) continue;
      const year = yearOf(candidate);
      const run = runs.get(column);
      const isOnward = run !== undefined && follows(run, year);
      const length = isOnward ? run.length + 1 : 1;
      next.set(column, { length, year, step: run?.year != null && year !== null ? year - run.year : null });
      if (length === 3) for (const back of [2, 1]) add(row - back, column);
      if (length >= 3) add(row, column);
    }
    runs = next;
  }
  return (row, column) => vertical[row]?.has(column) ?? false;
}
