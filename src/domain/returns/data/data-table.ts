/** The Indicator data sheet as an indicator table like any other: read by its own headings, so that nothing is guessed. */
import { cellAddress } from '../../address';
import type { Plan } from '../../framework/plan';
import type { Observation } from '../../observation';
import type { Period } from '../../period/period';
import { isBlankCell } from '../../render/kept-list';
import type { WorkbookSnapshot } from '../../snapshot';
import type { IndicatorTable, Reading, TableRow, UnreadRange } from '../../table/indicator-table';
import { observe } from '../../table/observe';
import { plainWords } from '../../table/row-words';
import { sourceKey } from './data-key';
import { DATA_SHEET } from './data-sheet';
import { standingData, wordsOrNull, type StandingData, type StandingRow } from './standing-data';

/** Longer than this, a text under Note is a note and not a mark. */
const LONGEST_MARK = 12;
const NO_HEADINGS = 'The sheet has lost its row of headings (Measure id, Measure, Source …), so its figures were not read. Put the headings back.';
const NO_PERIOD = 'The period of this row was not understood. Write it as, for instance, Q3 2025/26 or 2024/25.';

/** At most one table, and what of it could not be read and why; both empty where the workbook has no such sheet. */
export function readDataTable(snapshot: Pick<WorkbookSnapshot, 'sheets' | 'dateSystem'>, plan: Plan | null): Reading {
  const standing = standingData(snapshot, plan);
  if (standing === null) return { tables: [], unread: [] };
  if (standing === 'headings-lost') {
    const sheet = snapshot.sheets.find(({ mark }) => mark === DATA_SHEET.mark);
    return { tables: [], unread: [{ sheet: sheet?.name ?? DATA_SHEET.name, address: 'A1', reason: NO_HEADINGS }] };
  }
  const { sheet, list } = standing;
  const rows = tableRows(standing, plan);
  const unread = standing.rows.flatMap((row): readonly UnreadRange[] => {
    if (row.period !== null || isBlankCell(row.cells.value)) return [];
    return [{ sheet: sheet.name, address: cellAddress(row.row, list.columns.get('period') ?? 0), reason: NO_PERIOD }];
  });
  if (rows.length === 0) return { tables: [], unread };
  const columns = [...list.columns.values()];
  const left = Math.min(...columns);
  const top = list.top ?? 0;
  const last = standing.rows.at(-1)?.row ?? top;
  const periods = new Map(rows.flatMap(({ observations }) => observations.map(({ period }): [string, Period] => [period.label, period])));
  const table: IndicatorTable = {
    sheet: sheet.name,
    range: { row: top, column: left, rows: last - top + 1, columns: Math.max(...columns) - left + 1 },
    title: DATA_SHEET.title, layout: 'long', periods: [...periods.values()], rows, notes: [], isReturned: true,
  };
  return { tables: [table], unread };
}

/** One row a measure, source and place, in the order in which they first stand. */
function tableRows({ sheet, list, rows }: StandingData, plan: Plan | null): readonly TableRow[] {
  const groups = new Map<string, { row: TableRow; observations: Observation[] }>();
  for (const standing of rows) {
    const { cells, measure, period, row } = standing;
    if (!period) continue;
    const label = measure?.wording ?? (plainWords(String(cells.measure)) || plainWords(String(cells.measureId)));
    const [source, place] = [wordsOrNull(cells.source), wordsOrNull(cells.place)];
    const key = [measure?.id ?? `?${label}`, plan ? sourceKey(source, plan) : (source ?? ''), place ?? ''].join('\t');
    let group = groups.get(key);
    if (!group) {
      const address = cellAddress(row, list.columns.get('measure') ?? 0);
      const made: TableRow = { label, source, place, section: null, address, measureId: measure?.id ?? null, match: measure ? 'exact' : 'none', observations: [] };
      groups.set(key, (group = { row: made, observations: [] }));
    }
    group.observations.push(observationOf(standing, period, { sheet: sheet.name, cell: standing.cell, label, measureId: measure?.id ?? null, source, place }));
  }
  return [...groups.values()].map(({ row, observations }) => ({ ...row, observations }));
}

function observationOf(row: StandingRow, period: Period, where: Parameters<typeof observe>[1]): Observation {
  const { reading, number, denominator } = row;
  const note = wordsOrNull(row.cells.note);
  const isMark = note !== null && note.length <= LONGEST_MARK;
  const marks = [...reading.marks, ...(isMark ? [note] : []), ...(isYes(row.cells.provisional) ? ['[p]'] : [])];
  const read = { ...reading, marks, number: reading.number ?? number, denominator: reading.denominator ?? denominator };
  return observe(read, where, period, note === null || isMark ? [] : [note]);
}

export function isYes(cell: StandingRow['cells']['provisional']): boolean {
  return cell === true || /^y(?:es)?$|^true$/i.test(String(cell).trim());
}
