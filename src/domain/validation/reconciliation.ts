/** The plan held against the workbook, for a theme lead: what is reported, what is not, and what the Board has still to define. */
import type { Coverage } from '../checks/coverage';
import { forTheBoardToDefine, type ToDefine } from '../framework/for-the-board';
import type { Plan } from '../framework/plan';
import type { IndicatorTable } from '../table/indicator-table';

export interface ReconciledMeasure {
  readonly measureId: string;
  readonly wording: string;
  readonly source: string | null;
  readonly subTheme: string;
  readonly status: Coverage['status'];
  /** "2014/15 to 2016/17 (3 periods)"; "" where there is none. */
  readonly periods: string;
}

export interface ReconciledTheme {
  readonly id: string;
  readonly title: string;
  readonly measures: readonly ReconciledMeasure[];
  readonly counts: Readonly<Record<Coverage['status'], number>>;
}

/** A row of a table that is no measure of the plan. */
export interface NotInPlan {
  readonly label: string;
  readonly source: string | null;
  readonly sheet: string;
  /** A1 of the label. */
  readonly address: string;
}

export interface Reconciliation {
  readonly themes: readonly ReconciledTheme[];
  readonly notInPlan: readonly NotInPlan[];
  readonly toDefine: readonly ToDefine[];
}

/** In the plan's order; rows that are not in the plan in the order in which they stand, totals left out. */
export function reconcile(plan: Plan, tables: readonly IndicatorTable[], coverage: readonly Coverage[]): Reconciliation {
  const byMeasure = new Map(coverage.map((one) => [one.measureId, one]));
  const themes = plan.themes.map(({ id, title, subThemes }): ReconciledTheme => {
    const titles = new Map(subThemes.map((part) => [part.id, part.title]));
    const measures = plan.measures.filter(({ theme }) => theme === id).map((measure): ReconciledMeasure => {
      const { status, periods } = byMeasure.get(measure.id) ?? { status: 'missing' as const, periods: [] };
      return {
        measureId: measure.id, wording: measure.wording, source: measure.source, subTheme: titles.get(measure.subTheme) ?? measure.subTheme, status,
        periods: periodsInWords(periods),
      };
    });
    return { id, title, measures, counts: countsOf(measures) };
  });
  const notInPlan = tables.flatMap(({ sheet, rows }) =>
    rows.flatMap(({ label, source, address, measureId, isTotal }): NotInPlan[] => (measureId === null && isTotal !== true ? [{ label, source, sheet, address }] : [])),
  );
  return { themes, notInPlan, toDefine: forTheBoardToDefine(plan) };
}

function countsOf(measures: readonly ReconciledMeasure[]): ReconciledTheme['counts'] {
  const counts = { reported: 0, partly: 0, missing: 0, 'narrative-only': 0, 'not-specified': 0 };
  for (const { status } of measures) counts[status] += 1;
  return counts;
}

function periodsInWords(periods: readonly string[]): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return '';
  return periods.length === 1 ? first : `${first} to ${last} (${String(periods.length)} periods)`;
}
