import fc from 'fast-check';
import { applyDisclosure } from '../../../src/domain/disclosure/apply-disclosure';
import { DISCLOSURE_PRESETS, withholding, type DisclosureSetting } from '../../../src/domain/disclosure/setting';
import type { Series } from '../../../src/domain/observation';
import type { Period } from '../../../src/domain/period/period';
import { assessSeries } from '../../../src/domain/trend/assess';
import { roundHalfUp } from '../../../src/domain/trend/round';
import { agrees, otherTable, type PrintedCell, type PrintedTable } from '../../support/outsider';
import { aMeasure, aPlan } from '../../support/plan';
import { aPeriod, aSeries, financialYear, type Figure } from '../../support/series';

type Kind = 'count' | 'rate' | 'rate alone' | 'percent';

interface Case {
  readonly kind: Kind;
  /** Counts by place, then by period. */
  readonly counts: readonly (readonly number[])[];
  /** "years" stand side by side, and their change is printed; "halves" make up a year that is printed too. */
  readonly time: 'years' | 'halves';
  readonly setting: DisclosureSetting;
}

const YEARS = [financialYear(2015), financialYear(2016)];
const HALVES = [
  aPeriod('Apr-Sep 2016', '2016-04-01', '2016-09-30', 'span'),
  aPeriod('Oct-Mar 2017', '2016-10-01', '2017-03-31', 'span'),
];
/** Known to everybody: how many live in a place, or are in the group. */
const peopleIn = (place: number, places: number): number => (place === places ? Array.from({ length: places }, (_, one) => peopleIn(one, places)).reduce((a, b) => a + b, 0) : 997 + 211 * place);

interface Built {
  readonly series: readonly Series[];
  readonly plan: ReturnType<typeof aPlan>;
  /** By series and observation: the atoms of which it is the sum. */
  readonly atoms: readonly (readonly (readonly number[])[])[];
  readonly truth: readonly number[];
  readonly people: readonly number[];
}

/** A series a place and one for the borough, with the year after its halves. */
function build({ kind, counts, time }: Case): Built {
  const places = counts.length;
  const atom = (place: number, period: number): number => place * 2 + period;
  const all = counts.map((_, place) => place);
  const rows = [...all.map((place) => [place]), all];
  const stretches = time === 'years' ? [[0], [1]] : [[0], [1], [0, 1]];
  const periods: readonly Period[] = time === 'years' ? YEARS : [...HALVES, financialYear(2016)];
  const truth = counts.flat();
  const atoms = rows.map((row) => stretches.map((stretch) => row.flatMap((place) => stretch.map((period) => atom(place, period)))));
  const people = rows.map((_, row) => peopleIn(row, places));
  const measure = aMeasure('children', {
    aboutIndividuals: true, kind: kind === 'count' || kind === 'percent' ? kind : 'rate', base: kind === 'count' || kind === 'percent' ? null : 1000,
  });
  const series = atoms.map((own, row) =>
    aSeries('children', own.map((cell, index) => [periods[index] ?? financialYear(2016), figure(kind, sumOf(cell, truth), people[row] ?? 1)] as const), {
      measureId: measure.id, source: 'SCT', place: row === places ? null : `Place ${String(row)}`, row: row + 2,
    }),
  );
  return { series, plan: aPlan([measure]), atoms, truth, people };
}

const sumOf = (cell: readonly number[], truth: readonly number[]): number => cell.reduce((total, one) => total + (truth[one] ?? 0), 0);
const share = (kind: Kind, count: number, people: number): number => roundHalfUp((count * (kind === 'percent' ? 100 : 1000)) / people, 2);

function figure(kind: Kind, count: number, people: number): Figure {
  if (kind === 'count') return count;
  const value = share(kind, count, people);
  if (kind === 'percent') return { kind, value, number: count, denominator: people, text: `${String(value)}% (${String(count)})`, decimals: 2 };
  if (kind === 'rate') return { kind, value, number: count, text: `${String(value)} (${String(count)})`, decimals: 2 };
  return { kind: 'rate', value, denominator: people, text: String(value), decimals: 2 };
}

/** Everything that is printed, as the outsider sees it. */
function print(one: Case, setting = one.setting): PrintedTable & { readonly truth: readonly number[] } {
  const { series, plan, atoms, truth, people } = build(one);
  const disclosed = applyDisclosure({ series, assessments: assessSeries(series, plan).assessments, plan, setting });
  const unit = setting.roundTo;
  const isKept = (count: number, shown: number): boolean => (unit === null ? count === shown : shown === 0 ? count === 0 : count > (setting.threshold ?? 0) && Math.round(count / unit) * unit === shown);
  const cells = disclosed.series.flatMap(({ observations }, row) =>
    observations.map(({ kind, value, number }, column): PrintedCell => {
      const own = atoms[row]?.[column] ?? [];
      if (kind === 'suppressed') return { atoms: own, says: 'withheld' };
      const shown = number ?? (one.kind === 'count' ? value : null);
      if (shown !== null) return { atoms: own, says: (count) => isKept(count, shown) && (value === null || unit !== null || one.kind === 'count' || share(one.kind, count, people[row] ?? 1) === value) };
      // A rate alone: everyone who knows the population works the number out.
      return { atoms: own, says: (count) => (unit === null ? share(one.kind, count, people[row] ?? 1) === value : share(one.kind, Math.round(count / unit) * unit, people[row] ?? 1) === value && (count === 0) === (value === 0)) };
    }),
  );
  const columns = one.time === 'years' ? 2 : 3;
  const pairs = disclosed.assessments.flatMap(({ change, symbol, period, previous }, row) => {
    if (symbol === null && change.absolute === null) return [];
    const at = (label: string | null): number => row * columns + (disclosed.series[row]?.observations.findIndex((observation) => observation.period.label === label) ?? 0);
    const amount = (count: number): number => {
      const kept = unit === null ? count : Math.round(count / unit) * unit;
      return one.kind === 'count' ? kept : share(one.kind, kept, people[row] ?? 1);
    };
    return [{ first: at(previous), second: at(period), says: (a: number, b: number) => change.absolute === null || Math.abs(amount(b) - amount(a) - change.absolute) < 0.03 }];
  });
  return { atoms: truth.length, cells, pairs, threshold: setting.threshold ?? 0, truth };
}

/** The withheld cells that the outsider can tell for certain. */
function undone(table: PrintedTable & { readonly truth: readonly number[] }): readonly number[] {
  return table.cells.flatMap(({ says }, cell) => (says === 'withheld' && otherTable(table, cell, table.truth) === undefined ? [cell] : []));
}

const suppressing = DISCLOSURE_PRESETS.filter(({ threshold }) => threshold !== null);
const aCount = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) }, { weight: 2, arbitrary: fc.integer({ min: 5, max: 12 }) }, { weight: 1, arbitrary: fc.integer({ min: 13, max: 18 }) });
const aCase: fc.Arbitrary<Case> = fc.record({
  kind: fc.constantFrom<Kind>('count', 'rate', 'rate alone', 'percent'),
  counts: fc.integer({ min: 2, max: 3 }).chain((places) => fc.array(fc.tuple(aCount, aCount), { minLength: places, maxLength: places })),
  time: fc.constantFrom('years', 'halves'),
  setting: fc.constantFrom(...suppressing),
});

describe('suppression is never undone by any printed figure', () => {
  it('whatever the table: every withheld count could be another number', () => {
    fc.assert(
      fc.property(aCase, (one) => {
        const table = print(one);
        // The outsider must at least believe the truth, or the search would prove nothing.
        if (table.cells.some(({ says }) => says === 'withheld')) expect(agrees(table, table.truth)).toBe(true);
        expect(undone(table)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('and every count from 1 to the threshold is withheld', () => {
    fc.assert(
      fc.property(aCase, (one) => {
        const { cells, truth, threshold } = print(one);
        const printedSmall = cells.filter(({ says, atoms }) => says !== 'withheld' && sumOf(atoms, truth) >= 1 && sumOf(atoms, truth) <= threshold);
        expect(printedSmall).toEqual([]);
      }),
    );
  });

  it('but is undone by subtraction where the second step is left out: the outsider can tell', () => {
    const table = print({ kind: 'count', counts: [[3, 20], [10, 20], [12, 20]], time: 'years', setting: withholding(4) }, withholding(4, { secondary: false }));
    expect(undone(table)).toEqual([0]);
  });

  it('and two withheld in a line are not enough where both must be 1', () => {
    const table = print({ kind: 'count', counts: [[1, 20], [1, 20], [10, 20]], time: 'years', setting: withholding(4) }, withholding(4, { secondary: false }));
    expect(undone(table)).toEqual([0, 2]);
    expect(undone(print({ kind: 'count', counts: [[1, 20], [1, 20], [10, 20]], time: 'years', setting: withholding(4) }))).toEqual([]);
  });
});
