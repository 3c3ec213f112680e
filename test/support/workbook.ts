/** Readings and snapshots for tests of the checks: built from series, without a reader. */
import { cellAddress, parseRange } from '../../src/domain/address';
import type { CheckInput } from '../../src/domain/checks/check';
import type { Plan } from '../../src/domain/framework/plan';
import type { Series } from '../../src/domain/observation';
import type { SheetSnapshot } from '../../src/domain/snapshot';
import type { IndicatorTable, TableNote } from '../../src/domain/table/indicator-table';
import { assessSeries } from '../../src/domain/trend/assess';

/** A sheet whose cells say what the map says, from A1 to row 60, column J. */
export function aSheet(name: string, cells: Readonly<Record<string, string>> = {}, over: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const text = Array.from({ length: 60 }, (_, row) => Array.from({ length: 10 }, (_, column) => cells[cellAddress(row, column)] ?? ''));
  const used = parseRange('A1:J60');
  const values = text.map((row) => row.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
  return {
    id: name, name, visibility: 'visible', isProtected: false, mark: undefined, used, values, text, formats: text.map((row) => row.map(() => 'General')),
    formulas: values, hiddenRows: [], hiddenColumns: [], merges: [], tables: [], unread: [], ...over,
  };
}

/** One wide table a sheet, from the sheets that the series' figures stand on; each series is a row with its label in column A. */
export function tablesOf(series: readonly Series[], notes: readonly TableNote[] = []): readonly IndicatorTable[] {
  const bySheet = new Map<string, Series[]>();
  for (const one of series) {
    const sheet = one.observations[0]?.sheet ?? 'Data';
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), one]);
  }
  return [...bySheet].map(([sheet, rows]) => ({
    sheet, range: { row: 0, column: 0, rows: 60, columns: 10 }, title: null, layout: 'wide',
    periods: rows[0]?.observations.map(({ period }) => period) ?? [],
    rows: rows.map(({ label, source, place, measureId, observations }) => ({
      label, source, place, section: null, measureId, match: measureId === null ? 'none' : 'exact', observations,
      address: `A${/\d+$/.exec(observations[0]?.cell ?? '')?.[0] ?? '1'}`,
    })),
    notes,
  }));
}

/** What the checks are given of a workbook that holds these series. */
export function checkInput(series: readonly Series[], plan: Plan | null = null, over: Partial<CheckInput> & { notes?: readonly TableNote[] } = {}): CheckInput {
  const { notes, ...rest } = over;
  const sheets = [...new Set(series.flatMap(({ observations }) => observations.map(({ sheet }) => sheet)))].map((name) => aSheet(name));
  return {
    snapshot: { dateSystem: '1900', structureProtected: false, sheets, names: [] },
    reading: { tables: tablesOf(series, notes), unread: [] },
    series,
    assessments: assessSeries(series, plan).assessments,
    plan,
    ...rest,
  };
}
