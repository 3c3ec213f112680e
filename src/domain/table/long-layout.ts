/** How a long table is laid out: which columns say when, hold figures, and name what is measured. */
import { rowsAPart, type Rests } from '../in-parts';
import { alignedColumns } from './long-aligned';
import { readLongBody } from './long-body';
import type { LongBody } from './long-body';
import { longCells } from './long-cells';
import type { LongCells } from './long-cells';
import { isTimeRole } from './long-columns';
import type { LongColumn, LongHeader } from './long-header';
import { planTime } from './long-time';
import type { TimePlan } from './long-time';
import { holdsFigures, lookDown, valueColumns } from './long-values';
import type { ColumnLook, ValueColumn } from './long-values';
import type { ReadingContext } from './reading-context';

/** Said of rows whose periods could not be made out. */
export const NO_TIME = 'The periods of this table were not understood. Write each as, for instance, 2016/17 or Q1 2016/17.';

/** How the table is laid out, once its columns have been looked at. */
export interface LongLayout {
  readonly header: LongHeader;
  readonly body: LongBody;
  readonly cells: LongCells;
  readonly time: TimePlan | null;
  readonly values: readonly ValueColumn[];
  readonly columns: readonly LongColumn[];
  readonly looks: ReadonlyMap<number, ColumnLook>;
}

/** The layout of the table below this header; null where it has no figures, or a year that stands once for rows it cannot be told to hold for. */
export function* layoutOf(context: ReadingContext, found: LongHeader): Rests<LongLayout | null> {
  const header = yield* alignedColumns(context, found);
  const { columns } = header;
  const times = columns.filter(({ role }) => isTimeRole(role)).map(({ column }) => column);
  const isFigure = ({ role, column }: LongColumn) => role === 'value' || role === 'share' || role === 'number' || role === 'population' || role === 'numerator' || (role === undefined && startsWithFigure(context, header, column));
  const figures = columns.filter(isFigure).map(({ column }) => column);
  if (figures.length === 0) return null;
  const body = yield* readLongBody(context, header, times, figures);
  if (body.rows.length === 0) return null;
  yield;
  const figured = new Set(figures);
  const keys = columns.filter((one) => !figured.has(one.column) && one.role !== 'note' && one.role !== 'ignored' && one.role !== 'lower' && one.role !== 'upper' && one.role !== 'denominator');
  const cells = yield* longCells(context.grid, body.rows, keys);
  const looks = new Map<number, ColumnLook>();
  for (const { column } of columns) looks.set(column, yield* lookDown(context, cells, column));
  yield;
  const isTime = (one: LongColumn) => isTimeRole(one.role) || one.role === 'identifier' || one.role === 'year-range' || (times.length === 0 && isPeriods(cells, one));
  const time = yield* planTime(cells, columns.filter(isTime).map((one) => (one.role === undefined ? { ...one, role: 'period' as const } : one)));
  if (time?.main && (yield* isMostlyBlank(cells, time.main.column))) return null;
  const hasMeasure = columns.some(({ role, column }) => (role === 'measure' || role === 'measure-code' || role === 'offence') && (looks.get(column)?.filled ?? 0) > 0);
  const used = new Set([time?.main, time?.part, time?.start, time?.end].flatMap((one) => (one ? [one.column] : [])));
  const values = valueColumns(columns.filter(({ column }) => !used.has(column)), looks, hasMeasure);
  return values.length === 0 ? null : { header, body, cells, time, values, columns, looks };
}

/** A year that stands once for rows which it cannot be told to hold for: the table is left to the readers of other layouts. */
function* isMostlyBlank(cells: LongCells, column: number): Rests<boolean> {
  let blanks = 0;
  for (const index of cells.rows.keys()) {
    if (index % rowsAPart(1) === 0) yield;
    if (cells.text(index, column) === '') blanks += 1;
  }
  return blanks * 2 >= cells.rows.length;
}

/** Rows looked at to see whether a column begins with figures, or holds periods. */
const SAMPLE = 12;

function startsWithFigure({ grid }: ReadingContext, header: LongHeader, column: number): boolean {
  for (let row = header.bottom + 1; row <= Math.min(header.bottom + SAMPLE, grid.rows - 1); row += 1) {
    if (grid.isNumber(row, column) || (!grid.isBlank(row, column) && grid.reading(row, column, {}).value !== null)) return true;
  }
  return false;
}

/** A column whose every cell is a period in words or a date: it says when, whatever its heading. */
function isPeriods(cells: LongCells, { role, column }: LongColumn): boolean {
  if (role !== undefined) return false;
  for (let index = 0; index < Math.min(cells.rows.length, 200); index += 1) {
    const cell = cells.period(index, column);
    if (!cell || cell.weak) return false;
  }
  return true;
}

/** Words or codes under headings that say nothing of their role, and periods that are not the table's own. */
export function othersOf({ columns, looks, values, time }: LongLayout): readonly LongColumn[] {
  const used = new Set([...values.map(({ column }) => column), ...[time?.main, time?.part].flatMap((one) => (one ? [one.column] : []))]);
  return columns.filter((one) => {
    const look = looks.get(one.column);
    if (used.has(one.column) || !look || look.filled === 0) return false;
    return one.role === undefined ? !holdsFigures(look) : isTimeRole(one.role);
  });
}
