/** Which columns of a long table say when. */
import { rowsAPart, type Rests } from '../in-parts';
import { cellPeriod } from './long-cell-period';
import type { LongCells } from './long-cells';
import type { LongColumn } from './long-header';
import { readPart } from './period-parts';

/** Where a table's periods stand. */
export interface TimePlan {
  /** The column that holds the whole period, or the year where `part` holds the rest. */
  readonly main: LongColumn | null;
  readonly part: LongColumn | null;
  readonly start: LongColumn | null;
  readonly end: LongColumn | null;
  /** A column that says of what kind the period beside it is: "Academic year". */
  readonly identifier: LongColumn | null;
  /** A column that says how many years are pooled: of which kind they are it does not say. */
  readonly yearRange: LongColumn | null;
}

interface Look {
  readonly column: LongColumn;
  readonly filled: number;
  readonly full: number;
  readonly years: number;
  readonly parts: number;
  readonly distinct: number;
}

function* lookAt(cells: LongCells, column: LongColumn): Rests<Look> {
  const seen = new Map<string, 'full' | 'year' | 'part' | 'other'>();
  const counts = { full: 0, year: 0, part: 0, other: 0 };
  let filled = 0;
  for (let index = 0; index < cells.rows.length; index += 1) {
    if (index % rowsAPart(1) === 0) yield;
    const text = cells.text(index, column.column);
    if (text === '') continue;
    filled += 1;
    let kind = seen.get(text);
    if (kind === undefined) {
      kind = kindOf(cells, index, column, text);
      seen.set(text, kind);
    }
    counts[kind] += 1;
  }
  return { column, filled, full: counts.full, years: counts.year, parts: counts.part, distinct: seen.size };
}

function kindOf(cells: LongCells, index: number, { column, role }: LongColumn, text: string): 'full' | 'year' | 'part' | 'other' {
  const reading = cellPeriod(cells, index, column);
  if (reading.kind !== 'none') {
    const kinds = reading.kind === 'sure' ? [reading.period.kind] : reading.readings.map(({ period }) => period.kind);
    return kinds.some((kind) => kind === 'financial-year' || kind === 'calendar-year' || kind === 'academic-year') ? 'year' : 'full';
  }
  return readPart(text, role === 'month').kind !== 'unknown' || readPart(text, true).kind === 'month' ? 'part' : 'other';
}

/** Chooses the columns that say when among those that may; null where none can be read. */
export function* planTime(cells: LongCells, columns: readonly LongColumn[]): Rests<TimePlan | null> {
  const first = (role: LongColumn['role']) => columns.find((one) => one.role === role) ?? null;
  const rest = { identifier: first('identifier'), yearRange: first('year-range') };
  const [start, end] = [first('start'), first('end')];
  const looks: Look[] = [];
  for (const column of columns.filter(({ role }) => role !== 'identifier' && role !== 'year-range' && role !== 'start' && role !== 'end')) looks.push(yield* lookAt(cells, column));
  const most = (of: (look: Look) => number, least: number): Look | null => {
    let best: Look | null = null;
    for (const look of looks) {
      if (look.filled === 0 || of(look) < look.filled * least) continue;
      if (!best || look.distinct > best.distinct || (look.distinct === best.distinct && before(look.column, best.column))) best = look;
    }
    return best;
  };
  const full = most((look) => look.full + (look.parts > 0 ? 0 : look.years), 0.5);
  const year = most((look) => look.years, 0.5);
  const isPartOf = ({ column, filled }: Look): boolean => (column.role === 'quarter' || column.role === 'month') && column !== year?.column && filled > 0;
  // A quarter that is written in a way not known would make the year wrong: the rows are then left, not read as years.
  const part = most((look) => (look.column === year?.column ? 0 : look.parts), 0.5) ?? looks.find(isPartOf) ?? null;
  const hasDates = start !== null && end !== null && isDates(cells, start) && isDates(cells, end);
  const dates = hasDates ? { start, end } : { start: null, end: null };
  if (full && full.full > 0 && full.full >= full.years) return { main: full.column, part: null, ...dates, ...rest };
  if (year && part && (part.column.role === 'quarter' || part.column.role === 'month' || part.column.role === 'period')) return { main: year.column, part: part.column, ...dates, ...rest };
  const main = year?.column ?? full?.column ?? null;
  return main || hasDates ? { main, part: null, ...dates, ...rest } : null;
}

/** Of columns with as many periods, the one that is named as a label; else by heading, so that the order of columns says nothing. */
function before(a: LongColumn, b: LongColumn): boolean {
  const rank = ({ heading }: LongColumn) => (/\b(?:name|label)\b|^time$|^time period$/i.test(heading.trim()) ? 0 : /code|[a-z]-[a-z]/i.test(heading) ? 2 : 1);
  return rank(a) < rank(b) || (rank(a) === rank(b) && a.heading < b.heading);
}

function isDates(cells: LongCells, { column }: LongColumn): boolean {
  let [dates, filled] = [0, 0];
  for (let index = 0; index < Math.min(cells.rows.length, 200); index += 1) {
    if (cells.text(index, column) === '') continue;
    filled += 1;
    const reading = cellPeriod(cells, index, column);
    if (reading.kind !== 'none' && (reading.kind === 'ambiguous' || reading.period.kind === 'date')) dates += 1;
  }
  return filled > 0 && dates >= filled * 0.5;
}
