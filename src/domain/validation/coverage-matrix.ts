/** Which measure has a figure for which period: the whole plan at a glance, measure by period. */
import type { Coverage } from '../checks/coverage';
import type { Plan } from '../framework/plan';
import type { Observation, ObservationKind, Series } from '../observation';
import { comparePeriods } from '../period/compare-periods';
import type { Period } from '../period/period';
import { seriesByMeasure } from '../series-by-measure';

/** What stands for a measure in a period; null where no table has a cell for it. */
export type Covered = 'figure' | Exclude<ObservationKind, 'count' | 'rate' | 'percent' | 'currency' | 'number'> | null;

export interface CoverageRow {
  readonly measureId: string;
  readonly wording: string;
  readonly source: string | null;
  readonly theme: string;
  readonly subTheme: string;
  readonly status: Coverage['status'];
  /** One a period, in the order of `periods`. */
  readonly cells: readonly Covered[];
}

export interface CoverageMatrix {
  /** Labels of the columns that the tables have, oldest first; those without a date come last. */
  readonly periods: readonly string[];
  readonly rows: readonly CoverageRow[];
}

const labelOf = ({ column, label }: Period): string => column ?? label;

/** One row a measure of the plan, in its order. Where several rows report a measure, the most that any of them has counts. */
export function coverageMatrix(plan: Plan, series: readonly Series[], coverage: readonly Coverage[]): CoverageMatrix {
  const known = new Map<string, Period>();
  const matched = series.filter(({ measureId }) => measureId !== null);
  for (const { observations } of matched) for (const { period } of observations) if (!known.has(labelOf(period))) known.set(labelOf(period), period);
  const periods = [...known].sort(([, a], [, b]) => shortFirst(a, b)).map(([label]) => label);
  const byMeasure = seriesByMeasure(series);
  const statuses = new Map(coverage.map(({ measureId, status }) => [measureId, status]));
  const rows = plan.measures.map(({ id, wording, source, theme, subTheme }): CoverageRow => {
    const held = new Map<string, Covered>();
    for (const { observations } of byMeasure.get(id) ?? []) {
      for (const one of observations) held.set(labelOf(one.period), more(held.get(labelOf(one.period)) ?? null, coveredBy(one)));
    }
    return { measureId: id, wording, source, theme, subTheme, status: statuses.get(id) ?? 'missing', cells: periods.map((label) => held.get(label) ?? null) };
  });
  return { periods, rows };
}

/** A year after all its quarters, and not between two of them. */
function shortFirst(a: Period, b: Period): number {
  const isSameEnd = a.end !== null && a.end === b.end;
  return isSameEnd ? -comparePeriods(a, b) : comparePeriods(a, b);
}

/** From the most to the least that a cell can say of a period. */
const ORDER: readonly Covered[] = ['figure', 'low', 'suppressed', 'not-applicable', 'not-available', 'text', 'error', 'blank', null];

function more(one: Covered, other: Covered): Covered {
  return ORDER.indexOf(one) <= ORDER.indexOf(other) ? one : other;
}

function coveredBy({ kind }: Observation): Covered {
  return kind === 'count' || kind === 'rate' || kind === 'percent' || kind === 'currency' || kind === 'number' ? 'figure' : kind;
}
