/** What the workbook holds already, by measure, source, place and period: in the Indicator data table, and in tables of the analyst's own. */
import type { Plan } from '../../framework/plan';
import type { Observation } from '../../observation';
import type { IndicatorTable, Reading, TableRow } from '../../table/indicator-table';
import { gatheredSource } from '../../table/gathered-source';
import { fold } from '../../table/row-words';
import { periodKey } from '../../trend/choose-pair';
import { sourceKey } from '../data/data-key';
import type { StandingData, StandingRow } from '../data/standing-data';
import type { Candidate } from './candidates';

export interface HeldFigures {
  /** Rows of the Indicator data table; more than one where people copied a row. */
  readonly standing: (candidate: Candidate) => readonly StandingRow[];
  /** What the analyst's own tables say, blanks left out; as read, so two where it is given twice. */
  readonly own: (candidate: Candidate) => readonly Observation[];
  /** Rows of the analyst's own tables and of the Indicator data table, by measure. */
  readonly rowsOf: (measureId: string) => readonly { readonly table: IndicatorTable; readonly row: TableRow }[];
}

/** `candidates` are those of all returns: where none of the own tables names a source, that is settled for them all alike. */
export function heldFigures(reading: Reading, standing: StandingData | null, candidates: readonly Candidate[], plan: Plan): HeldFigures {
  const returnedRow = (one: Candidate): TableRow => ({ label: '', source: one.source, place: one.place, section: null, address: '', measureId: one.measure.id, match: 'exact', observations: [] });
  const asked: IndicatorTable = { sheet: '', range: { row: 0, column: 0, rows: 1, columns: 1 }, title: null, layout: 'long', periods: [], rows: candidates.map(returnedRow), notes: [], isReturned: true };
  const sourceOf = gatheredSource({ tables: [...reading.tables, asked], unread: [] }, plan);
  const rows = new Map<string, StandingRow[]>();
  for (const row of standing?.rows ?? []) if (row.key !== null) put(rows, row.key, row);
  const own = new Map<string, Observation[]>();
  const byMeasure = new Map<string, { table: IndicatorTable; row: TableRow }[]>();
  for (const table of reading.tables) {
    for (const row of table.rows) {
      if (row.measureId === null || row.isTotal === true) continue;
      put(byMeasure, row.measureId, { table, row });
      if (table.isReturned) continue;
      const source = sourceKey(sourceOf(table, row), plan);
      for (const one of row.observations) {
        if (one.kind !== 'blank') put(own, [row.measureId, source, fold(row.place ?? ''), periodKey(one.period)].join('\t'), one);
      }
    }
  }
  return {
    standing: ({ key }) => rows.get(key) ?? [],
    own: (one) => own.get([one.measure.id, sourceKey(sourceOf(asked, returnedRow(one)), plan), fold(one.place ?? ''), periodKey(one.period)].join('\t')) ?? [],
    rowsOf: (measureId) => byMeasure.get(measureId) ?? [],
  };
}

function put<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}
