/** The tracker as a sheet of ours: due dates, days of receipt and remarks that people type there are kept. */
import { readDate } from '../../answers/read-date';
import { dayInWords } from '../../period/calendar';
import { TYPING } from '../../render/board-style';
import { keptListSheet, readKeptList, type KeptList, type KeptRow, type KeptSheet } from '../../render/kept-list';
import type { PlanCell, SheetPlan } from '../../render/sheet-plan';
import { TRACKER_LINE } from '../../render/visible-mark';
import type { CellScalar } from '../../snapshot';
import { plainWords } from '../../table/row-words';
import { parseQuarter, type Quarter } from '../quarter';
import { MOST_WORKING_DAYS, USUAL_WORKING_DAYS } from './due-date';
import { STATUS_WORDS, trackedKey, type TrackedReturn, type TypedAbout } from './tracker';

export const TRACKER_MARK = 'tracker:workbook';
export const TRACKER_NAME = 'Returns tracker';

export type TrackerColumn = 'quarter' | 'name' | 'recipient' | 'due' | 'dueTyped' | 'status' | 'received' | 'receivedTyped' | 'late' | 'asked' | 'given' | 'missing' | 'queries' | 'remarks';

const DAYS_LABEL = "Working days after the quarter's end:";

export const TRACKER_SHEET: KeptSheet<TrackerColumn> = {
  mark: TRACKER_MARK,
  name: TRACKER_NAME,
  title: 'Returns: who owes what by when',
  line: TRACKER_LINE,
  lines: [
    'A return is due this many working days (Monday to Friday; bank holidays are not taken out) after its quarter has ended. For another day, type it under Other due date.',
    'It counts as received on the day of its first import. For another day, type it under Other day received.',
    DAYS_LABEL,
    TRACKER_LINE,
  ],
  columns: [
    { name: 'name', heading: 'Asked of', width: 60 },
    { name: 'quarter', heading: 'Quarter', width: 20, needed: true },
    { name: 'recipient', heading: 'Recipient id', width: 40, needed: true },
    { name: 'due', heading: 'Due', width: 28 },
    { name: 'dueTyped', heading: 'Other due date', width: 28, typed: true, needed: true },
    { name: 'status', heading: 'Status', width: 27 },
    { name: 'received', heading: 'Received', width: 28 },
    { name: 'receivedTyped', heading: 'Other day received', width: 28, typed: true, needed: true },
    { name: 'late', heading: 'Days late', width: 13 },
    { name: 'asked', heading: 'Asked for', width: 15 },
    { name: 'given', heading: 'Given', width: 15 },
    { name: 'missing', heading: 'Still missing', width: 67 },
    { name: 'queries', heading: 'Queries open', width: 83 },
    { name: 'remarks', heading: 'Remarks', width: 50, typed: true, needed: true },
  ],
};

export interface ReadTracker {
  readonly list: KeptList<TrackerColumn>;
  readonly workingDays: number;
  /** What people typed, by trackedKey. A date that is none is passed over here and stays on the sheet. */
  readonly typed: ReadonlyMap<string, TypedAbout>;
  /** The quarters of the rows that stand there. */
  readonly quarters: readonly Quarter[];
  readonly rows: ReadonlyMap<string, KeptRow<TrackerColumn>>;
}

/** The sheet as it stands; `values` from A1, empty for none. Undefined where something stands there and the headings do not. */
export function readTracker(values: readonly (readonly CellScalar[])[], dateSystem: '1900' | '1904'): ReadTracker | undefined {
  const list = readKeptList(values, TRACKER_SHEET.columns);
  if (!list) return undefined;
  const typed = new Map<string, TypedAbout>();
  const rows = new Map<string, KeptRow<TrackerColumn>>();
  const quarters = new Map<string, Quarter>();
  for (const row of list.rows) {
    const { cells } = row;
    const quarter = parseQuarter(String(cells.quarter));
    const [, kind, id] = /^(theme|source):(.+)$/.exec(plainWords(String(cells.recipient))) ?? [];
    if (!quarter || (kind !== 'theme' && kind !== 'source') || id === undefined) continue;
    const key = trackedKey({ kind, id }, quarter);
    quarters.set(quarter.id, quarter);
    rows.set(key, row);
    typed.set(key, { due: dayIn(cells.dueTyped, dateSystem), received: dayIn(cells.receivedTyped, dateSystem), remarks: String(cells.remarks) });
  }
  return { list, workingDays: workingDaysIn(values), typed, quarters: [...quarters.values()], rows };
}

function dayIn(cell: CellScalar, dateSystem: '1900' | '1904'): string | null {
  const read = readDate(cell, dateSystem);
  return 'iso' in read ? read.iso : null;
}

/** What stands beside the label, where it is a whole number that can be meant. */
function workingDaysIn(values: readonly (readonly CellScalar[])[]): number {
  const row = values.find(([first]) => first === DAYS_LABEL);
  const days = Number(row?.[1] === '' ? Number.NaN : row?.[1]);
  return Number.isInteger(days) && days >= 0 && days <= MOST_WORKING_DAYS ? days : USUAL_WORKING_DAYS;
}

/** The sheet of these returns; rows that stand there and are not among them (a recipient of whom nothing is asked any more) stay below as they are. */
export function trackerSheet(tracked: readonly TrackedReturn[], standing: ReadTracker): SheetPlan {
  const left = new Set(standing.list.rows);
  const rows = tracked.map((one) => {
    const earlier = standing.rows.get(trackedKey(one.recipient, one.quarter));
    if (earlier) left.delete(earlier);
    return { cells: cellsOf(one, earlier?.cells), beside: earlier?.beside ?? [] };
  });
  const plan = keptListSheet(TRACKER_SHEET, [...rows, ...left], standing.list);
  const at = plan.cells.findIndex(([first]) => first === DAYS_LABEL);
  const cells = plan.cells.map((row, index) => (index === at ? row.map((cell, column): PlanCell => (column === 1 ? standing.workingDays : cell)) : row));
  return { ...plan, cells, print: { ...plan.print, paper: 'A3' }, looks: [...plan.looks, { range: { row: at, column: 1, rows: 1, columns: 1 }, look: { ...TYPING, numberFormat: 'General' } }] };
}

function cellsOf(one: TrackedReturn, earlier: KeptRow<TrackerColumn>['cells'] | undefined): KeptRow<TrackerColumn>['cells'] {
  const { recipient, quarter, due, isDueTyped, received, status, daysLate, asked, given, missing, toSend } = one;
  return {
    name: recipient.name, quarter: quarter.label, recipient: `${recipient.kind}:${recipient.id}`, due: dayInWords(due), dueTyped: isDueTyped ? dayInWords(due) : (earlier?.dueTyped ?? ''),
    status: STATUS_WORDS[status], received: received === null ? '' : dayInWords(received), receivedTyped: earlier?.receivedTyped === undefined || earlier.receivedTyped === '' || received === null ? (earlier?.receivedTyped ?? '') : dayInWords(received),
    late: daysLate, asked, given, missing: firstFew(missing), queries: firstFew(toSend), remarks: earlier?.remarks ?? '',
  };
}

/** More than a row can show is counted. */
const MOST_LISTED = 8;

function firstFew(texts: readonly string[]): string {
  const more = texts.length - MOST_LISTED;
  return [...texts.slice(0, MOST_LISTED), ...(more > 0 ? [`and ${String(more)} more`] : [])].join('\n');
}
