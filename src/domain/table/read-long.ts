/** Reads a table with one observation a row: measure, period, place, value and its limits in columns of their own. */
import type { CellReading, Observation } from '../observation';
import { decidePeriods } from '../period/decide-periods';
import type { Decided } from '../period/decide-periods';
import type { Period } from '../period/period';
import { readPeriod } from '../period/read-period';
import type { IndicatorTable, TableRow, UnreadRange } from './indicator-table';
import type { LongRole } from './long-columns';
import { longColumns } from './long-columns';
import { matchMeasure } from './match-measure';
import { notesOf, observe } from './observe';
import type { ReadingContext } from './reading-context';
import { settleKinds } from './row-figures';

export interface LongResult {
  readonly table: IndicatorTable;
  readonly unread: readonly UnreadRange[];
  readonly end: number;
}

/** The header row of a long table among this row's cells; null where it is none. */
export function longHeader({ grid }: ReadingContext, row: number): ReadonlyMap<LongRole, number> | null {
  const headings: [number, string][] = [];
  const length = grid.sheet.values[row]?.length ?? 0;
  for (let column = 0; column < length; column += 1) {
    if (grid.isBlank(row, column)) continue;
    if (typeof grid.value(row, column) !== 'string') return null;
    headings.push([column, grid.text(row, column)]);
  }
  return headings.length < 3 ? null : longColumns(headings);
}

interface LongRecord {
  readonly row: number;
  readonly label: string;
  readonly source: string | null;
  readonly place: string | null;
  readonly section: string | null;
  readonly unit: string;
  readonly reading: CellReading;
  readonly period: Period;
  readonly notes: readonly string[];
}

/** Reads down from the header to the first blank row. */
export function readLong(context: ReadingContext, header: number, columns: ReadonlyMap<LongRole, number>): LongResult {
  const { grid } = context;
  const used = [...columns.values()];
  let end = header;
  while (end + 1 < grid.rows && used.some((column) => !grid.isBlank(end + 1, column))) end += 1;
  const periods = periodsOf(context, columns, header + 1, end);
  const heading = columns.has('measure') ? null : grid.text(header, columns.get('value') ?? 0);
  const unread: UnreadRange[] = [];
  const records: LongRecord[] = [];
  for (let row = header + 1; row <= end; row += 1) {
    const period = periods[row - header - 1];
    const record = period?.kind === 'period' ? recordAt(context, columns, row, period.period, heading) : null;
    if (record) records.push(record);
    else pushUnread(unread, context, row, used, period?.kind === 'open');
  }
  const corner = { row: grid.sheet.used?.row ?? 0, column: grid.sheet.used?.column ?? 0 };
  const [left, right] = [Math.min(...used), Math.max(...used)];
  return {
    table: {
      sheet: grid.sheet.name,
      range: { row: header + corner.row, column: left + corner.column, rows: end - header + 1, columns: right - left + 1 },
      title: titleAbove(context, header),
      layout: 'long',
      periods: [...new Map(records.map(({ period }) => [period.label, period])).values()],
      rows: rowsOf(records, context, columns),
      notes: [],
    },
    unread,
    end,
  };
}

function titleAbove({ grid }: ReadingContext, header: number): string | null {
  for (let row = 0; row < header; row += 1) {
    for (let column = 0; column < grid.columns; column += 1) if (!grid.isBlank(row, column)) return grid.text(row, column);
  }
  return null;
}

/** A year column with a quarter column beside it make one period: 2016/17 and Q1, or 1. */
function periodsOf({ grid }: ReadingContext, columns: ReadonlyMap<LongRole, number>, first: number, last: number): readonly Decided[] {
  const column = columns.get('period') ?? columns.get('year') ?? 0;
  const quarter = columns.get('quarter');
  const readings = [];
  for (let row = first; row <= last; row += 1) {
    const part = quarter === undefined || grid.isBlank(row, quarter) ? '' : /^(?:q|quarter)?\s*([1-4])$/i.exec(grid.text(row, quarter).trim())?.[1];
    const alone = grid.period(row, column)?.reading ?? { kind: 'none' as const };
    // A quarter that is written in a way not known would make the year wrong: the row is left unread.
    readings.push(part === '' ? alone : part === undefined ? { kind: 'none' as const } : readPeriod(`${grid.text(row, column).trim()} Q${part}`));
  }
  return decidePeriods(readings);
}

/** `heading` stands for the measure of every row where no column names it. */
function recordAt(context: ReadingContext, columns: ReadonlyMap<LongRole, number>, row: number, period: Period, heading: string | null): LongRecord | null {
  const { grid, notesByKey } = context;
  const textAt = (role: LongRole): string | null => {
    const column = columns.get(role);
    return column === undefined || grid.isBlank(row, column) ? null : grid.text(row, column);
  };
  const valueAt = (role: LongRole): number | null => {
    const column = columns.get(role);
    return column === undefined ? null : grid.reading(row, column, {}).value;
  };
  const measure = heading ?? textAt('measure');
  if (measure === null) return null;
  const part = textAt('part');
  const valueColumn = columns.get('value') ?? columns.get('number') ?? 0;
  const reading = grid.reading(row, valueColumn, {});
  const note = textAt('note');
  return {
    row,
    label: part === null ? measure : `${measure} - ${part}`,
    source: textAt('source'),
    place: textAt('place'),
    section: textAt('section'),
    unit: textAt('unit') ?? '',
    reading: {
      ...reading,
      number: reading.number ?? (columns.has('value') ? valueAt('number') : null),
      denominator: reading.denominator ?? valueAt('denominator'),
      lower: reading.lower ?? valueAt('lower'),
      upper: reading.upper ?? valueAt('upper'),
      marks: note !== null && note.length <= 12 ? [...reading.marks, note] : reading.marks,
    },
    period,
    notes: note === null ? notesOf(reading.marks, notesByKey) : note.length <= 12 ? notesOf([...reading.marks, note], notesByKey) : [note],
  };
}

/** One row a measure, source and place, each with its observations as they stand. */
function rowsOf(records: readonly LongRecord[], context: ReadingContext, columns: ReadonlyMap<LongRole, number>): readonly TableRow[] {
  const { grid, plan } = context;
  const groups = new Map<string, LongRecord[]>();
  for (const one of records) {
    const key = JSON.stringify([one.label, one.source, one.place, one.section]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const valueColumn = columns.get('value') ?? columns.get('number') ?? 0;
  return [...groups.values()].flatMap((group): TableRow[] => {
    const first = group[0];
    if (!first) return [];
    const { label, source, place, section } = first;
    const { measure, match } = plan ? matchMeasure(label, source, section, plan) : { measure: null, match: 'none' as const };
    const measureId = measure?.id ?? null;
    const readings = settleKinds(group.map(({ reading }) => reading), `${label} ${first.unit}`, measure);
    const observations = group.map((one, index): Observation =>
      observe(readings[index] ?? one.reading, { sheet: grid.sheet.name, cell: grid.address(one.row, valueColumn), label, measureId, source, place }, one.period, one.notes));
    return [{ label, source, place, section, address: grid.address(first.row, columns.get('measure') ?? 0), measureId, match, observations }];
  });
}

function pushUnread(unread: UnreadRange[], { grid }: ReadingContext, row: number, used: readonly number[], isOpen: boolean): void {
  if (unread.length >= 50) return;
  const reason = isOpen
    ? 'The period of this row can be read in more than one way. Write it so that only one is meant.'
    : 'This row names no measure, or its period was not understood. Write the period as, for instance, 2016/17 or Q1 2016/17.';
  unread.push({ sheet: grid.sheet.name, address: grid.range(row, Math.min(...used), row, Math.max(...used)), reason });
}
