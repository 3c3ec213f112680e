/**
 * Between two rests no more is done than a part's work, however large the sheet: counted in cells and figures looked at, since time
 * depends on the machine. A pass over the whole sheet, or over all figures, without a rest is several times what is allowed here.
 */
import type { CheckInput } from '../../src/domain/checks/check';
import { FAMILIES } from '../../src/domain/checks/families';
import { CELLS_A_PART } from '../../src/domain/in-parts';
import type { Series } from '../../src/domain/observation';
import type { WorkbookSnapshot } from '../../src/domain/snapshot';
import type { TableRow } from '../../src/domain/table/indicator-table';
import { readTables, readTablesInParts } from '../../src/domain/table/read-tables';
import { toSeries } from '../../src/domain/table/series';
import { assessSeries, assessSeriesInParts } from '../../src/domain/trend/assess';
import { largePlan } from '../bench/large-workbook';
import { snapshotOf, type SnapshotCell } from '../support/snapshot';

/** Some looks are at a column alone, or at cells that were looked at before; a whole sheet here is 60,000 cells. */
const ALLOWED = 5 * CELLS_A_PART;
const YEARS = Array.from({ length: 18 }, (_, at) => `${String(2000 + at)}/${String((at + 1) % 100).padStart(2, '0')}`);
const figure = (row: number, at: number): number => 100 + ((row * 7 + at * 13) % 9000);
const rowsOf = (count: number, make: (row: number) => SnapshotCell[]): SnapshotCell[][] => Array.from({ length: count }, (_, row) => make(row));

const WIDE = [['Measure', 'Source', ...YEARS], ...rowsOf(3000, (row) => [`Incidents of type ${String(row + 1)} recorded in the borough`, 'GMP', ...YEARS.map((_, at) => figure(row, at))])];
const LAYOUTS: Readonly<Record<string, readonly (readonly SnapshotCell[])[]>> = {
  'periods across': WIDE,
  'periods across, with commentary and notes': [
    ['Measure', 'Source', ...YEARS, 'Commentary'],
    ...rowsOf(2800, (row) => [`Offences of kind ${String(row)}`, 'GMP', ...YEARS.map((_, at) => (at === 3 ? `${String(figure(row, at))}*` : figure(row, at))), 'The figure rose with the number of patrols.']),
    [], ['* Provisional figure'],
  ],
  'periods down': [
    ['Month', 'Area', ...Array.from({ length: 18 }, (_, at) => `Offences of kind ${String(at)}`)],
    ...rowsOf(3000, (row) => [`${String(1 + (row % 12)).padStart(2, '0')}/${String(2000 + (Math.floor(row / 12) % 20))}`, `Area ${String(Math.floor(row / 240))}`, ...YEARS.map((_, at) => figure(row, at))]),
  ],
  'one figure a row': [
    ['Area', 'Measure', 'Period', 'Value', 'Numerator', 'Lower limit', 'Upper limit', 'Note'],
    ...rowsOf(7500, (row) => [`Area ${String(Math.floor(row / 10) % 50)}`, `Offences of kind ${String(Math.floor(row / 500))}`, YEARS[row % 10] ?? '', figure(row, 0), figure(row, 1), figure(row, 2), figure(row, 3), row % 100 === 0 ? 'Provisional' : 'As published']),
  ],
  'no periods at all': [['Measure', ...Array.from({ length: 19 }, (_, at) => `Heading ${String(at)}`)], ...rowsOf(3000, (row) => [`Line ${String(row)}`, ...Array.from({ length: 19 }, (_, at) => figure(row, at))])],
};

/** The rows, telling of each look at one of them. */
function watched<Row>(rows: readonly Row[], look: () => void): readonly Row[] {
  return new Proxy(rows, {
    get(target, key): unknown {
      if (typeof key === 'string' && key.charCodeAt(0) < 58) look();
      return Reflect.get(target, key);
    },
  });
}

function watchedSnapshot(snapshot: WorkbookSnapshot, look: () => void): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, values: watched(sheet.values, look), text: watched(sheet.text, look), formulas: watched(sheet.formulas, look) })) };
}

/** The most that was looked at between two rests of the work; `seen` is asked at each, and begins anew. */
function most(work: Generator<unknown, unknown, void>, seen: () => number): number {
  let [longest, isDone] = [0, false];
  while (!isDone) {
    isDone = work.next().done === true;
    longest = Math.max(longest, seen());
  }
  return longest;
}

it.each(Object.entries(LAYOUTS))('finds tables a part at a time: %s', (_, rows) => {
  let looks = 0;
  const snapshot = watchedSnapshot(snapshotOf(rows), () => (looks += 1));
  const seen = (): number => {
    const now = looks;
    looks = 0;
    return now;
  };
  expect(most(readTablesInParts(snapshot, null), seen)).toBeLessThanOrEqual(ALLOWED);
});

/** Figures by the row or series whose observations were asked for, each counted once a part. */
function watchedFigures(): { readonly seen: () => number; readonly look: () => void; readonly watch: <Holder extends TableRow | Series>(holder: Holder) => Holder } {
  let looks = 0;
  const holders = new Map<object, number>();
  const watch = <Holder extends TableRow | Series>(holder: Holder): Holder =>
    Object.defineProperty({ ...holder }, 'observations', {
      get: () => {
        holders.set(holder, holder.observations.length);
        return holder.observations;
      },
    });
  const seen = (): number => {
    const now = looks + [...holders.values()].reduce((sum, figures) => sum + figures, 0);
    looks = 0;
    holders.clear();
    return now;
  };
  return { seen, look: () => (looks += 1), watch };
}

const PLAN = largePlan(300);
const BESIDE = [['Measure', 'Source', ...YEARS, 'Commentary'], ...WIDE.slice(1).map((row) => [...row, 'This increased by 900%.'])];

function inputFor(rows: readonly (readonly SnapshotCell[])[]): CheckInput {
  const snapshot = snapshotOf(rows);
  const reading = readTables(snapshot, PLAN);
  const series = toSeries(reading, PLAN);
  return { snapshot, reading, series, assessments: assessSeries(series, PLAN).assessments, plan: PLAN, asAt: '2025-07-01' };
}

const WITH_COMMENTARY = inputFor(BESIDE);
const LONG = inputFor(LAYOUTS['one figure a row'] ?? []);

const INPUTS = [WITH_COMMENTARY, LONG].map((input) => {
  const { seen, look, watch } = watchedFigures();
  const tables = input.reading.tables.map((table) => ({ ...table, rows: table.rows.map(watch) }));
  return { input: { ...input, snapshot: watchedSnapshot(input.snapshot, look), series: input.series.map(watch) }, tables, seen };
});

it.each(FAMILIES.map(({ name, check }) => [name, check] as const))('checks a part at a time: %s', (_, check) => {
  for (const { input, tables, seen } of INPUTS) {
    // Tables of its own, so that nothing that another family has worked out of one is at hand.
    const found = check({ ...input, reading: { ...input.reading, tables: tables.map((table) => ({ ...table })) } });
    expect('next' in found ? most(found, seen) : seen()).toBeLessThanOrEqual(ALLOWED);
  }
});

it('assesses a part at a time', () => {
  const { seen, watch } = watchedFigures();
  expect(most(assessSeriesInParts(WITH_COMMENTARY.series.map(watch), PLAN), seen)).toBeLessThanOrEqual(ALLOWED);
});
