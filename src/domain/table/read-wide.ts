/** Reads one table with periods across, from its header band. */
import type { Measure } from '../framework/plan';
import { flatMapInParts, type Rests } from '../in-parts';
import type { CellReading, Observation } from '../observation';
import type { Period } from '../period/period';
import { markKey } from '../value/footnote-marks';
import type { CellContext } from '../value/read-cell';
import { columnRoles, roleOfHeading } from './column-roles';
import type { RowNames } from './row-names';
import { namesOf } from './row-names';
import type { Roles } from './column-roles';
import type { HeaderBand, PeriodRow, ValueColumn } from './header-band';
import type { IndicatorTable, TableRow, UnreadRange } from './indicator-table';
import type { MeasureMatch } from './match-measure';
import { tidyLabel } from './normal-label';
import { notesOf, observe, periodOf } from './observe';
import type { ReadingContext } from './reading-context';
import { settleKinds } from './row-figures';
import type { BodyRow, WideBody } from './wide-body';
import { readBody } from './wide-body';
import type { Heading } from './wide-heading';
import { headingAbove } from './wide-heading';

export interface WideResult {
  readonly table: IndicatorTable | null;
  readonly unread: readonly UnreadRange[];
  /** Last row that the table took, notes included. */
  readonly end: number;
  readonly right: number;
  readonly left: number;
}

/** `previousEnd` is the last row that a table above took in these columns, -1 where none did. */
export function* readWide(band: HeaderBand, context: ReadingContext, periodRows: ReadonlyMap<number, PeriodRow>, previousEnd: number): Rests<WideResult> {
  const { grid } = context;
  const heading = headingAbove(grid, band, previousEnd);
  const roles = rolesOf(band, context);
  yield;
  const body = yield* readBody(band, roles, context, periodRows);
  const unread: UnreadRange[] = band.open.map(({ column, readings }) => ({
    sheet: grid.sheet.name,
    address: grid.address(band.bottom, column),
    reason: `The heading "${tidyLabel(grid.text(band.bottom, column))}" can be read as ${readings.map(spell).join(' or ')}. Write it so that only one is meant.`,
  }));
  for (const { column, reason } of band.unclear) unread.push({ sheet: grid.sheet.name, address: grid.range(band.bottom, column, Math.max(band.bottom, body.lastRow), column), reason });
  for (const { first, last, reason } of body.unread) {
    unread.push({ sheet: grid.sheet.name, address: grid.range(first, band.left, last, band.columns.at(-1)?.column ?? band.left), reason });
  }
  const left = least([roles.label, roles.source, roles.place, roles.section, band.columns[0]?.column ?? band.left].filter((one) => one !== null));
  const right = most([roles.source ?? 0, band.columns.at(-1)?.column ?? 0, ...band.open.map(({ column }) => column), ...band.unclear.map(({ column }) => column)]);
  const parts = partsOf(band.columns);
  yield;
  const named = yield* namesOf(body.rows, band, roles, heading, context);
  yield;
  const rows = yield* flatMapInParts(body.rows, band.columns.length * COSTLY, (row) => tableRows(row, named, parts, body, heading, context));
  const table = rows.length === 0 ? null : tableOf(rows, band, heading, body, left, right, context);
  return { table, unread, end: body.end, left, right };
}

/** A figure is read with its marks, notes and period: twice the work of a look at its cell. */
const COSTLY = 2;

// A sheet has up to 16,384 columns: more than a call should be given as arguments.
const least = (numbers: readonly number[]): number => numbers.reduce((best, one) => Math.min(best, one), Number.POSITIVE_INFINITY);
const most = (numbers: readonly number[]): number => numbers.reduce((best, one) => Math.max(best, one), 0);

const spell = ({ start, end, kind }: Period): string => (kind === 'date' ? (start ?? '') : `${start ?? '?'} to ${end ?? '?'}`);

function tableOf(rows: readonly TableRow[], band: HeaderBand, heading: Heading, body: WideBody, left: number, right: number, { grid }: ReadingContext): IndicatorTable {
  const corner = { row: grid.sheet.used?.row ?? 0, column: grid.sheet.used?.column ?? 0 };
  return {
    sheet: grid.sheet.name,
    range: { row: band.top + corner.row, column: left + corner.column, rows: body.lastRow - band.top + 1, columns: right - left + 1 },
    title: heading.title,
    layout: 'wide',
    periods: [...new Map(band.columns.map(({ period }) => [period.label, period])).values()],
    rows,
    notes: [...heading.notes, ...body.notes],
  };
}

function rolesOf(band: HeaderBand, context: ReadingContext): Roles {
  const { grid, isSource } = context;
  const own = new Set([...band.columns, ...band.open, ...band.unclear].map(({ column }) => column));
  const first = least([...own]);
  const candidates: number[] = [];
  // Leftwards from the periods to a gap of blank columns that lies beyond the labels; then what stands right of the periods.
  for (let column = first - 1, blanks = 0, labels = 0; column >= band.left; column -= 1) {
    if (columnIsBlank(grid, column, band)) blanks += 1;
    else if (labels > 0 && blanks > 0) break;
    else {
      candidates.unshift(column);
      if (looksLikeLabels(context, column, band)) labels += 1;
      blanks = 0;
    }
  }
  const last = most([...own]);
  for (let column = last + 1; column <= Math.min(band.right, last + 12); column += 1) if (grid.text(band.bottom, column) !== '') candidates.push(column);
  const headings = (column: number): string => {
    for (let row = band.bottom; row >= Math.max(0, band.top - 2); row -= 1) if (!grid.isBlank(row, column)) return row >= band.top || hasOwnHeading(grid, row, band) ? grid.text(row, column) : '';
    return '';
  };
  const valueColumns = band.columns.map(({ column }) => column);
  const roles = columnRoles(grid, candidates, headings, { from: band.bottom + 1, to: band.limit, valueColumns, isSource });
  return roles.label !== null && roles.label > last ? { ...roles, label: null } : roles;
}

/** Labels by their heading, or by words beneath that name no agency. */
function looksLikeLabels({ grid, isSource }: ReadingContext, column: number, band: HeaderBand): boolean {
  const role = roleOfHeading(grid.text(band.bottom, column));
  if (role !== undefined) return role === 'label' || role === 'place';
  for (let row = band.bottom + 1; row <= Math.min(band.limit, band.bottom + 10); row += 1) {
    if (typeof grid.value(row, column) === 'string' && !grid.isBlank(row, column)) return !isSource(grid.text(row, column));
  }
  return false;
}

/** A row above the header belongs to it where headings stand over the periods as well. */
function hasOwnHeading({ isBlank }: ReadingContext['grid'], row: number, band: HeaderBand): boolean {
  return band.columns.some(({ column }) => !isBlank(row, column));
}

function columnIsBlank(grid: ReadingContext['grid'], column: number, band: HeaderBand): boolean {
  for (let row = band.top; row <= Math.min(band.limit, band.bottom + 40); row += 1) if (!grid.isBlank(row, column)) return false;
  return true;
}

type Parts = readonly (readonly ValueColumn[])[];

/** The columns by the headings that tell columns of one period apart: one part where nothing does. */
function partsOf(columns: readonly ValueColumn[]): Parts {
  const parts = new Map<string, ValueColumn[]>();
  for (const column of columns) {
    const key = JSON.stringify([column.measure, column.place, column.qualifier]);
    const part = parts.get(key);
    if (part) part.push(column);
    else parts.set(key, [column]);
  }
  return [...parts.values()];
}

/** A table row for each part. */
function tableRows(row: BodyRow, names: RowNames, parts: Parts, body: WideBody, heading: Heading, context: ReadingContext): readonly TableRow[] {
  const { grid } = context;
  const section = row.section ?? heading.section;
  const source = row.source ?? body.source;
  return parts.flatMap((columns): readonly TableRow[] => {
    const [first] = columns;
    if (!first) return [];
    const { label, place, bare } = names.of(row, parts.length > 1 ? first : null);
    const matched = matchPlan(label, bare, source, section, context);
    const measureId = matched.measure?.id ?? null;
    const words = `${label} ${first.qualifier ?? ''} ${names.measure ?? ''} ${heading.unit ?? ''} ${heading.scale}`;
    const observations = observationsOf(row, columns, body, { label, measureId, source, place }, matched.measure, words, context);
    const base = { label, source, place, section, address: grid.address(row.row, row.labelColumn), measureId, match: matched.match, observations };
    return row.isTotal ? [{ ...base, isTotal: true }] : [base];
  });
}

function matchPlan(label: string, bare: string, source: string | null, section: string | null, { match }: ReadingContext): MeasureMatch {
  const found = match(label, source, section);
  return found.match !== 'none' || label === bare ? found : match(bare, source, section);
}

/** A figure with the limits that stand in columns of their own beside it. */
function withLimits(reading: CellReading, row: number, { lower, upper }: ValueColumn, grid: ReadingContext['grid']): CellReading {
  if (reading.value === null || (lower === undefined && upper === undefined)) return reading;
  const limit = (column: number | undefined): number | null => (column === undefined ? null : grid.reading(row, column, {}).value);
  return { ...reading, lower: reading.lower ?? limit(lower), upper: reading.upper ?? limit(upper) };
}

const NO_NOTES: readonly string[] = [];

function observationsOf(
  row: BodyRow,
  columns: readonly ValueColumn[],
  body: WideBody,
  named: { readonly label: string; readonly measureId: string | null; readonly source: string | null; readonly place: string | null },
  measure: Measure | null,
  words: string,
  { grid, notesByKey: sheetNotes }: ReadingContext,
): readonly Observation[] {
  const { label, measureId, source, place } = named;
  const cellContext: CellContext = { legend: body.legend, marks: body.marks };
  const readings = settleKinds(columns.map((column): CellReading => withLimits(grid.reading(row.row, column.column, cellContext), row.row, column, grid)), words, measure);
  return columns.map((column, index) => {
    const reading = readings[index] ?? grid.reading(row.row, column.column, cellContext);
    const spoken = body.spoken.get(column.period.label);
    const period = periodOf(reading, column.period, row.basis.get(column.column), spoken?.period);
    const where = { sheet: grid.sheet.name, cell: grid.address(row.row, column.column), label, measureId, source, place };
    const isMarked = reading.marks.length + column.marks.length + row.marks.length > 0;
    if (!isMarked && !spoken) return observe(reading, where, period, NO_NOTES);
    const marks = [...reading.marks, ...column.marks, ...row.marks];
    const notes = marks.flatMap((mark) => notesOf([mark], body.byKey.has(markKey(mark)) ? body.byKey : sheetNotes));
    if (spoken && period.label === spoken.period.label) notes.push(spoken.note);
    return observe(reading, where, period, [...new Set(notes)]);
  });
}
