/** A workbook with nothing wrong in it, seeded, for faults to be planted in: yearly figures with parts and a total, and quarters with their years. */
import { checkWorkbook, type CheckInput } from '../../src/domain/checks/check';
import type { Finding } from '../../src/domain/checks/finding';
import { cellAddress } from '../../src/domain/address';
import type { Plan } from '../../src/domain/framework/plan';
import type { SheetSnapshot } from '../../src/domain/snapshot';
import { readTables } from '../../src/domain/table/read-tables';
import { toSeries } from '../../src/domain/table/series';
import { assessSeries } from '../../src/domain/trend/assess';
import { withoutPopulations } from '../../src/domain/trend/populations';
import { aMeasure, aPlan } from './plan';
import { sheetOf, workbookOf, type SheetOptions, type SnapshotCell } from './snapshot';

export interface DraftSheet {
  readonly name: string;
  readonly cells: SnapshotCell[][];
  /** By A1. The cell's value is what the formula shows. */
  readonly formulas: Record<string, string>;
  options: SheetOptions & Partial<Pick<SheetSnapshot, 'hiddenRows' | 'hiddenColumns' | 'visibility'>>;
}

export interface DraftBook {
  readonly sheets: DraftSheet[];
  plan: Plan;
  asAt: string;
}

/** Park and Miller's minimal standard generator: 0 to 1, the same on every machine. */
export function seeded(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

export const YEARS = Array.from({ length: 12 }, (_, index) => `${String(2006 + index)}/${String(7 + index).padStart(2, '0')}`);
const COUNTS = ['Burglary of homes', 'Theft from shops', 'Robbery of people', 'Deliberate fires in the open', 'Hate crimes reported', 'Noise complaints upheld'];
const PARTS = ['Vehicle crime in the north', 'Vehicle crime in the south', 'Vehicle crime in the centre'];
const QUARTERLY = ['Calls to the helpline', 'Referrals accepted', 'Visits by wardens'];
export const PERCENT = 'Percentage of victims satisfied';
export const RATE = 'First time entrants - rate per 1,000 (number)';

const idOf = (wording: string): string => wording.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** The plan of the clean workbook: three sub-themes, every measure of which it reports. */
export function cleanPlan(): Plan {
  const counts = [...COUNTS, ...PARTS].map((wording) => aMeasure(idOf(wording), { wording, precision: 0, subTheme: PARTS.includes(wording) ? 'second' : 'first' }));
  const quarterly = QUARTERLY.map((wording) => aMeasure(idOf(wording), { wording, precision: 0, subTheme: 'third', frequency: 'quarterly' }));
  const others = [
    aMeasure(idOf(PERCENT), { wording: PERCENT, kind: 'percent', unit: '%', precision: 1 }),
    aMeasure(idOf(RATE), { wording: RATE, kind: 'rate', base: 1000, withNumber: true, precision: 2 }),
  ];
  const subThemes = [{ id: 'first', title: 'Safer homes' }, { id: 'second', title: 'Safer roads' }, { id: 'third', title: 'Safer streets' }];
  return aPlan([...counts, ...others, ...quarterly], { years: '2006-30', themes: [{ id: 'theme-one', title: 'Safer places', kind: 'theme', subThemes }] });
}

/** Rows from 0: heading row 3, first figures in row 4 and column 2; the total of the parts is row 17; commentary in the last column. */
export function cleanBook(seed: number): DraftBook {
  const random = seeded(seed);
  const around = (base: number): number => Math.round(base * (0.94 + 0.12 * random()));
  const counts = COUNTS.map((label, index): SnapshotCell[] => [label, 'GMP', ...YEARS.map(() => around(220 + index * 140)), '']);
  const percent: SnapshotCell[] = [PERCENT, 'GMP', ...YEARS.map(() => Math.floor(580 + 90 * random()) / 10 + 0.05 - 0.05), ''];
  const rates: SnapshotCell[] = [RATE, 'GMP', ...YEARS.map(() => {
    const number = around(180);
    return `${(number / 26).toFixed(2)} (${String(number)})`;
  }), ''];
  const parts = PARTS.map((label, index): SnapshotCell[] => [label, 'GMP', ...YEARS.map(() => around(300 + index * 100)), '']);
  const total: SnapshotCell[] = ['Total', 'GMP', ...YEARS.map((_, year) => parts.reduce((sum, row) => sum + Number(row[year + 2]), 0)), ''];
  const head: SnapshotCell[] = ['Measure', 'Source', ...YEARS, 'Commentary'];
  const annual: SnapshotCell[][] = [['Safety figures for the borough'], [], ['Safer homes'], head, ...counts, tenths(percent), rates, ['Safer roads'], [...head], ...parts, total];
  const quarters = [2014, 2015, 2016, 2017].flatMap((year) => {
    const label = `${String(year)}/${String(year - 1999)}`;
    return [...[1, 2, 3, 4].map((quarter) => `${label} Q${String(quarter)}`), label];
  });
  const quarterly = QUARTERLY.map((label, index): SnapshotCell[] => {
    const figures = [0, 1, 2, 3].flatMap(() => {
      const four = [0, 1, 2, 3].map(() => around(400 + index * 150));
      return [...four, four.reduce((sum, value) => sum + value, 0)];
    });
    return [label, 'GMP', ...figures];
  });
  return {
    sheets: [
      { name: 'Annual', cells: annual.map((row) => [...row]), formulas: {}, options: {} },
      { name: 'Quarters', cells: [['Quarterly figures'], [], ['Safer streets'], ['Measure', 'Source', ...quarters], ...quarterly], formulas: {}, options: {} },
    ],
    plan: cleanPlan(),
    asAt: '2018-07-15',
  };
}

/** One decimal place, shown. */
function tenths(row: readonly SnapshotCell[]): SnapshotCell[] {
  return row.map((cell) => (typeof cell === 'number' ? { value: Number(cell.toFixed(1)), text: cell.toFixed(1), format: '0.0' } : cell));
}

export function sheetIn(book: DraftBook, name: string): DraftSheet {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet "${name}"`);
  return sheet;
}

/** Everything from reading to findings, as the workflow does it. */
export function findingsIn({ sheets, plan, asAt }: DraftBook, over: Partial<CheckInput> = {}): readonly Finding[] {
  return findingsOf(sheets.map(snapshotOf), plan, { asAt, ...over });
}

export function findingsOf(sheets: readonly SheetSnapshot[], plan: Plan | null, over: Partial<CheckInput> = {}): readonly Finding[] {
  const snapshot = workbookOf(sheets);
  const reading = readTables(snapshot, plan);
  const series = toSeries(withoutPopulations(reading), plan);
  return checkWorkbook({ snapshot, reading, series, assessments: assessSeries(series, plan).assessments, plan, ...over });
}

function snapshotOf({ name, cells, formulas, options }: DraftSheet): SheetSnapshot {
  const { hiddenRows = [], hiddenColumns = [], visibility = 'visible', ...rest } = options;
  const made = sheetOf(cells, { ...rest, name });
  const withFormulas = made.formulas.map((line, row) => line.map((value, column) => formulas[cellAddress(row, column)] ?? value));
  return { ...made, formulas: withFormulas, hiddenRows, hiddenColumns, visibility };
}
