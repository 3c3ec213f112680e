/** Reads tables with one observation a row, and tidy tables with several columns of figures a row. */
import { flatMapInParts, type Rests } from '../in-parts';
import type { Observation } from '../observation';
import type { Period } from '../period/period';
import { markKey } from '../value/footnote-marks';
import { BARE_LETTERS } from '../value/shorthand';
import { codeTexts } from './coded-column';
import type { IndicatorTable, TableRow, UnreadRange } from './indicator-table';
import { alignedColumns } from './long-aligned';
import type { LongBody } from './long-body';
import { readLongBody } from './long-body';
import type { LongCells } from './long-cells';
import { longCells } from './long-cells';
import { isTimeRole } from './long-columns';
import type { LongFigure } from './long-figures';
import { figureAt } from './long-figures';
import type { LongColumn, LongHeader } from './long-header';
import type { Named } from './long-labels';
import { matchNamed, namerOf } from './long-labels';
import { planSeries } from './long-series';
import { aboveLong } from './long-surrounds';
import type { RowPeriod, TimePlan } from './long-time';
import { planTime, rowPeriods } from './long-time';
import { unreadRows } from './long-unread';
import type { ColumnLook, ValueColumn } from './long-values';
import { holdsFigures, lookDown, valueColumns } from './long-values';
import { observe } from './observe';
import type { ReadingContext } from './reading-context';
import { settleKinds } from './row-figures';
import { scaleIn } from './scale-words';
import { notesSay } from './table-notes';

export interface LongResult {
  /** Null where every row was left, each with its reason. */
  readonly table: IndicatorTable | null;
  readonly unread: readonly UnreadRange[];
  /** The cells that the table takes, notes included: rows and columns of the grid. */
  readonly taken: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
}

/** How the table is laid out, once its columns have been looked at. */
interface Layout {
  readonly header: LongHeader;
  readonly body: LongBody;
  readonly cells: LongCells;
  readonly time: TimePlan | null;
  readonly values: readonly ValueColumn[];
  readonly columns: readonly LongColumn[];
  readonly looks: ReadonlyMap<number, ColumnLook>;
}

/** Rows to a part of the work: about 10 ms. */
const ROWS_A_PART = 1000;
/** Measures to a part of the work: about 10 ms. */
const GROUPS_A_PART = 200;

/** Reads the table below this header; null where it is none of this layout. `isFree`: cells that no table has taken. */
export function* readLong(context: ReadingContext, found: LongHeader, isFree: (row: number, column: number) => boolean): Rests<LongResult | null> {
  const layout = yield* layoutOf(context, found);
  if (!layout) return null;
  const { header, body, cells, time, values } = layout;
  const periods = time ? rowPeriods(cells, time) : cells.rows.map((): RowPeriod => ({ kind: 'unread', reason: NO_TIME }));
  yield;
  if (!isTimeSeries(layout, periods)) return null;
  yield;
  const figured = new Set(values.map(({ column }) => column));
  const code = codeTexts(periods.map((one) => (one.kind === 'period' ? `${one.period.start ?? ''} ${one.period.end ?? ''} ${one.period.label}` : '')));
  const plan = planSeries(cells, layout.columns.filter((one) => !isTimeRole(one.role) && !figured.has(one.column)), othersOf(layout), code);
  yield;
  const above = aboveLong(context, header, isFree);
  const notes = [...above.notes, ...body.notes];
  const nameOf = namerOf(cells, plan, values, above.title);
  const labelColumn = plan.measure ?? plan.parts[0]?.column ?? plan.places[0] ?? null;
  yield;
  const named = yield* flatMapInParts([...cells.rows.keys()], ROWS_A_PART, (index) => [periods[index]?.kind === 'period' ? values.map((value) => nameOf(index, value)) : []]);
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

const NO_TIME = 'The periods of this table were not understood. Write each as, for instance, 2016/17 or Q1 2016/17.';

function* layoutOf(context: ReadingContext, found: LongHeader): Rests<Layout | null> {
  const header = alignedColumns(context, found);
  const { columns } = header;
  const times = columns.filter(({ role }) => isTimeRole(role)).map(({ column }) => column);
  const isFigure = ({ role, column }: LongColumn) => role === 'value' || role === 'share' || role === 'number' || role === 'population' || role === 'numerator' || (role === undefined && startsWithFigure(context, header, column));
  const figures = columns.filter(isFigure).map(({ column }) => column);
  if (figures.length === 0) return null;
  const body = readLongBody(context, header, times, figures);
  if (body.rows.length === 0) return null;
  yield;
  const figured = new Set(figures);
  const keys = columns.filter((one) => !figured.has(one.column) && one.role !== 'note' && one.role !== 'ignored' && one.role !== 'lower' && one.role !== 'upper' && one.role !== 'denominator');
  const cells = longCells(context.grid, body.rows, keys);
  const looks = new Map(yield* flatMapInParts(columns, 1, ({ column }) => [[column, lookDown(context, cells, column)] as const]));
  yield;
  const isTime = (one: LongColumn) => isTimeRole(one.role) || one.role === 'identifier' || one.role === 'year-range' || (times.length === 0 && isPeriods(cells, one));
  const time = planTime(cells, columns.filter(isTime).map((one) => (one.role === undefined ? { ...one, role: 'period' as const } : one)));
  if (time?.main && isMostlyBlank(cells, time.main.column)) return null;
  const hasMeasure = columns.some(({ role, column }) => (role === 'measure' || role === 'measure-code' || role === 'offence') && (looks.get(column)?.filled ?? 0) > 0);
  const used = new Set([time?.main, time?.part, time?.start, time?.end].flatMap((one) => (one ? [one.column] : [])));
  const values = valueColumns(columns.filter(({ column }) => !used.has(column)), looks, hasMeasure);
  return values.length === 0 ? null : { header, body, cells, time, values, columns, looks };
}

/** A year that stands once for rows which it cannot be told to hold for: the table is left to the readers of other layouts. */
function isMostlyBlank(cells: LongCells, column: number): boolean {
  let blanks = 0;
  for (const index of cells.rows.keys()) if (cells.text(index, column) === '') blanks += 1;
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
function othersOf({ columns, looks, values, time }: Layout): readonly LongColumn[] {
  const used = new Set([...values.map(({ column }) => column), ...[time?.main, time?.part].flatMap((one) => (one ? [one.column] : []))]);
  return columns.filter((one) => {
    const look = looks.get(one.column);
    if (used.has(one.column) || !look || look.filled === 0) return false;
    return one.role === undefined ? !holdsFigures(look) : isTimeRole(one.role);
  });
}

/** Rows that say when, for something that is named: a table that says neither is no time series of this layout. */
function isTimeSeries({ columns, looks, values, time, cells }: Layout, periods: readonly RowPeriod[]): boolean {
  const isNamed = (role: LongColumn['role']) => columns.some((one) => one.role === role && (looks.get(one.column)?.filled ?? 0) > 0);
  const hasMeasure = isNamed('measure') || isNamed('measure-code');
  const named = new Set(columns.filter(({ role }) => role === 'value').map(({ column }) => column));
  const hasValue = values.some(({ column }) => named.has(column));
  const timed = columns.some(({ role }) => isTimeRole(role));
  if (hasMeasure && hasValue && timed) return true;
  const read = periods.filter((one) => one.kind === 'period').length;
  if (!time || read * 2 < cells.rows.length) return hasMeasure && timed && values.length > 0 && periods.some((one) => one.kind === 'unread' && one.reason !== NO_TIME) && read > 0;
  const isWords = columns.some((one) => {
    const look = looks.get(one.column);
    if (!look || look.words * 2 < cells.rows.length) return false;
    return one.role === 'place' || one.role === 'place-code' || one.role === 'measure' || one.role === 'offence' || one.role === 'dimension' || one.role === 'section' || (one.role === undefined && recurs(cells, one.column));
  });
  return (isWords || time.part !== null) && !isEventList(periods);
}

/** Words of which most rows share theirs with another: a category, not the name of the row. */
function recurs(cells: LongCells, column: number): boolean {
  const known = new Set(cells.rows.map((_, index) => cells.text(index, column)));
  return known.size * 2 <= cells.rows.length || known.size === 1;
}

/** A list of things that happened, each on its day: days that neither recur nor begin or end a month. */
function isEventList(periods: readonly RowPeriod[]): boolean {
  const days = periods.flatMap((one) => (one.kind === 'period' && one.period.kind === 'date' && one.period.start !== null ? [one.period.start] : []));
  if (days.length * 2 < periods.length) return false;
  const inMonth = new Set(days.map((day) => day.slice(8)));
  return new Set(days).size * 2 > days.length && ![...inMonth].every((day) => day === '01' || Number(day) >= 28);
}

/** A list of things, each with a year of its own (when it was built, or begins): nothing in it is followed over time. */
function isRegister({ columns }: Layout, rows: readonly TableRow[], periods: readonly RowPeriod[]): boolean {
  if (columns.some(({ role }) => role === 'measure' || role === 'measure-code') || rows.length === 0) return false;
  const labels = new Set(periods.flatMap((one) => (one.kind === 'period' ? [one.period.label] : [])));
  return labels.size > 1 && rows.every(({ observations }) => new Set(observations.map(({ period }) => period.label)).size === 1);
}

interface Parts {
  readonly periods: readonly RowPeriod[];
  readonly named: readonly (readonly (Named | null)[])[];
  readonly notes: IndicatorTable['notes'];
  readonly labelColumn: LongColumn | null;
  /** What the title says of thousands. */
  readonly scale: string;
}

interface Found extends LongFigure {
  readonly index: number;
  readonly period: Period;
}

interface Group {
  readonly name: Named;
  readonly value: ValueColumn;
  readonly found: Found[];
}

/** Columns named as in the data files of the Department for Education, whose shorthand stands without brackets. */
function isNamedAsDfe(columns: readonly LongColumn[]): boolean {
  const names = new Set(columns.map(({ heading }) => heading.trim().toLowerCase()));
  return names.has('time_period') && names.has('time_identifier');
}

/** One row a measure, source and place, each with its observations as they stand. */
function* tableRows(context: ReadingContext, layout: Layout, { periods, named, notes, labelColumn, scale }: Parts): Rests<readonly TableRow[]> {
  const { grid, notesByKey } = context;
  const { cells, columns, values, body } = layout;
  const say = notesSay(notes, []);
  const table = { cell: { legend: isNamedAsDfe(columns) ? new Map([...BARE_LETTERS, ...grid.conventions, ...say.legend]) : say.legend, marks: new Set([...say.marks, ...notesByKey.keys()]) }, noteOf: (mark: string) => say.byKey.get(markKey(mark)) ?? notesByKey.get(markKey(mark)) };
  const noteColumns = columns.filter(({ role }) => role === 'note').map(({ column }) => column);
  const unit = columns.find(({ role }) => role === 'unit');
  const groups = new Map<string, Group>();
  /** The group that rows of this name joined last: most follow one another. */
  const latest = new Map<Named, Group>();
  for (const index of cells.rows.keys()) {
    if (index % ROWS_A_PART === 0) yield;
    const period = periods[index];
    if (period?.kind !== 'period') continue;
    for (const [place, value] of values.entries()) {
      const name = named[index]?.[place];
      if (!name) continue;
      const section = name.section ?? body.sections[index] ?? null;
      const last = latest.get(name);
      let group = last?.name.section === section && last.value === value ? last : undefined;
      if (!group) {
        const key = [String(value.column), name.label, name.source ?? '', name.place ?? '', section ?? ''].join('\u0000');
        group = groups.get(key);
        if (!group) groups.set(key, (group = { name: { ...name, section, source: name.source ?? say.source }, value, found: [] }));
        latest.set(name, group);
      }
      group.found.push({ ...figureAt(context, cells, index, value, noteColumns, table), index, period: period.period });
    }
  }
  return yield* flatMapInParts([...groups.values()], GROUPS_A_PART, ({ name, value, found }): readonly TableRow[] => {
    const { label, source, place, section } = name;
    const { measure, match } = matchNamed(name, context);
    const measureId = measure?.id ?? null;
    const first = found[0]?.index ?? 0;
    const words = `${label} ${value.heading} ${unit ? cells.text(first, unit.column) : ''} ${scale}`;
    const readings = settleKinds(found.map(({ reading }) => reading), words, measure);
    const observations = found.map((one, at): Observation => {
      const cell = grid.address(cells.rows[one.index] ?? 0, value.column);
      return observe(readings[at] ?? one.reading, { sheet: grid.sheet.name, cell, label, measureId, source, place }, one.period, one.notes);
    });
    const address = labelColumn ? grid.address(cells.heldAt(first, labelColumn.column), labelColumn.column) : grid.address(cells.rows[first] ?? 0, value.column);
    return [{ label, source, place, section, address, measureId, match, observations }];
  });
}
