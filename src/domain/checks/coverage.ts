/** How much of the plan the workbook reports, measure by measure. */
import { atOnce, mapInParts, type Rests } from '../in-parts';
import type { Measure, Plan } from '../framework/plan';
import type { Observation, Series } from '../observation';
import { seriesByMeasure } from '../series-by-measure';
import { holdsFigure } from '../trend/comparability';

export interface Coverage {
  readonly measureId: string;
  /** Ids of the plan's theme and sub-theme. */
  readonly theme: string;
  readonly subTheme: string;
  /**
   * reported: a figure in every period since its first; partly: with gaps since then, or in one of its rows only; missing: no figure;
   * narrative-only and not-specified: the plan asks for words, or does not say what is measured, and no figure was found.
   */
  readonly status: 'reported' | 'partly' | 'missing' | 'narrative-only' | 'not-specified';
  /** Labels of the periods with a figure (a suppressed one counts), in the order in which they stand. */
  readonly periods: readonly string[];
}

/** One line a measure, in the plan's order. */
export function coverage(plan: Plan, series: readonly Series[]): readonly Coverage[] {
  return atOnce(coverageInParts(plan, series));
}

/** A measure's figures are gone through three times: the work of so many looks. */
const COSTLY = 40;

/** The same with rests. */
export function* coverageInParts(plan: Plan, series: readonly Series[]): Rests<readonly Coverage[]> {
  const byMeasure = seriesByMeasure(series);
  yield;
  return yield* mapInParts(plan.measures, COSTLY, (measure) => coverageOf(measure, byMeasure.get(measure.id) ?? []));
}

function coverageOf({ id, theme, subTheme, kind }: Measure, series: readonly Series[]): Coverage {
  const periods = [...new Set(series.flatMap(({ observations }) => observations.filter(isReported).map(({ period }) => period.column ?? period.label)))];
  const about = { measureId: id, theme, subTheme, periods };
  if (periods.length > 0) return { ...about, status: series.every(isWhole) ? 'reported' : 'partly' };
  if (kind === 'narrative') return { ...about, status: 'narrative-only' };
  return { ...about, status: kind === 'not-specified' ? 'not-specified' : 'missing' };
}

/** No gap since the first figure; what came before it was not yet collected. */
function isWhole({ observations }: Series): boolean {
  const first = observations.findIndex(isReported);
  return first !== -1 && observations.slice(first).every((one) => isReported(one) || one.kind === 'not-applicable');
}

function isReported(observation: Observation): boolean {
  return holdsFigure(observation) || observation.kind === 'suppressed' || observation.kind === 'low';
}
