/** Reads tables with one observation a row, and tidy tables with several columns of figures a row. */
import { mapInParts, type Rests } from '../in-parts';
import { codeTexts } from './coded-column';
import type { IndicatorTable, UnreadRange } from './indicator-table';
import { isRegister, isTimeSeries } from './is-time-series';
import { isTimeRole } from './long-columns';
import type { LongHeader } from './long-header';
import { namerOf } from './long-labels';
import { NO_TIME, layoutOf, othersOf } from './long-layout';
import { tableRows } from './long-rows';
import { planSeries } from './long-series';
import { aboveLong } from './long-surrounds';
import { rowPeriods, type RowPeriod } from './long-periods';
import { unreadRows } from './long-unread';
import type { ReadingContext } from './reading-context';
import { scaleIn } from './scale-words';

export interface LongResult {
  /** Null where every row was left, each with its reason. */
  readonly table: IndicatorTable | null;
  readonly unread: readonly UnreadRange[];
  /** The cells that the table takes, notes included: rows and columns of the grid. */
  readonly taken: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
}

const periodCode = (one: RowPeriod | undefined): string => (one?.kind === 'period' ? `${one.period.start ?? ''} ${one.period.end ?? ''} ${one.period.label}` : '');

/** Reads the table below this header; null where it is none of this layout. `isFree`: cells that no table has taken. */
export function* readLong(context: ReadingContext, found: LongHeader, isFree: (row: number, column: number) => boolean): Rests<LongResult | null> {
  const layout = yield* layoutOf(context, found);
  if (!layout) return null;
  const { header, body, cells, time, values } = layout;
  const periods = time ? yield* rowPeriods(cells, time) : cells.rows.map((): RowPeriod => ({ kind: 'unread', reason: NO_TIME }));
  yield;
  if (!isTimeSeries(layout, periods)) return null;
  yield;
  const figured = new Set(values.map(({ column }) => column));
  const code = yield* codeTexts(periods.length, (index) => periodCode(periods[index]));
  const plan = yield* planSeries(cells, layout.columns.filter((one) => !isTimeRole(one.role) && !figured.has(one.column)), othersOf(layout), code);
  yield;
  const above = aboveLong(context, header, isFree);
  const notes = [...above.notes, ...body.notes];
  const nameOf = yield* namerOf(cells, plan, values, above.title);
  const labelColumn = plan.measure ?? plan.parts[0]?.column ?? plan.places[0] ?? null;
  yield;
  const named = yield* mapInParts(cells.rows, values.length, (_, index) => (periods[index]?.kind === 'period' ? values.map((value) => nameOf(index, value)) : []));
  const rows = yield* tableRows(context, layout, { periods, named, notes, labelColumn, scale: scaleIn(above.title) });
  yield;
  if (isRegister(layout, rows, periods)) return null;
  const unread = unreadRows(context, header, cells.rows, (index) => {
    const period = periods[index];
    if (period?.kind === 'unread') return period.reason;
    return named[index]?.some((one) => one === null) === true ? 'This row names no measure. Write in it what its figure measures.' : null;
  });
  const [left, right] = [header.left, header.right];
  const taken = { top: header.top, left, bottom: Math.max(body.end, header.bottom), right };
  if (rows.length === 0) return unread.length === 0 ? null : { table: null, unread, taken };
  const corner = { row: context.grid.sheet.used?.row ?? 0, column: context.grid.sheet.used?.column ?? 0 };
  const table: IndicatorTable = {
    sheet: context.grid.sheet.name,
    range: { row: header.top + corner.row, column: left + corner.column, rows: body.last - header.top + 1, columns: right - left + 1 },
    title: above.title,
    layout: 'long',
    periods: [...new Map(periods.flatMap((one) => (one.kind === 'period' ? [[one.period.label, one.period] as const] : []))).values()],
    rows,
    notes,
  };
  return { table, unread, taken };
}

