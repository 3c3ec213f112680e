/** The control chart of one series since its last break (control-chart.ts), and what to know of it, in words. */
import type { Observation } from '../observation';
import { addDays } from '../period/calendar';
import type { PeriodKind } from '../period/period';
import { monthsIn } from '../period/span';
import type { Control } from './assessment';
import { holdsFigure } from './comparability';
import { controlChart, FEWEST_POINTS } from './control-chart';
import type { LatestRun } from './latest-run';
import type { Better } from './recent-trend';
import { periodName } from './refusal';

const SEASONAL: Partial<Record<PeriodKind, string>> = { month: 'months', 'financial-quarter': 'quarters', 'calendar-quarter': 'quarters' };

/** Periods must follow each other without a gap or an overlap, and be equally long. `target` is in the figures' own units. */
export function controlOf({ observations, begins }: LatestRun, better: Better, target: number | null): Control {
  const latest = observations.at(-1);
  if (!latest) return cannot('there are no figures');
  const problem = inSequence(observations);
  if (problem !== null) return cannot(problem);
  const result = controlChart(observations.map((one) => (holdsFigure(one) ? one.value : null)), { better, target });
  if (result.chart === null) {
    const few = observations.length < 2 ? 'it needs two figures or more and there is one' : result.reason;
    return cannot(begins === null ? few : `${few} (${begins})`);
  }
  const { points, variation, assurance, trialLimits } = result.chart;
  const limits = points.at(-1)?.limits;
  if (!limits) return cannot('there are no figures');
  const season = SEASONAL[latest.period.kind];
  const notes = [
    trialLimits ? `trial limits: ${String(points.length)} points, and ${String(FEWEST_POINTS)} are needed for firm ones` : null,
    season === undefined ? null : `its figures are for ${season}, so a season shows as a special cause: compare like with like`,
    begins,
  ].filter((note) => note !== null);
  return {
    ...limits,
    points: points.map(({ value, rule, type }, index) => ({ period: observations[index]?.period.label ?? '', value, rule, type })),
    variation, assurance, reason: notes.length === 0 ? null : notes.join('; '),
  };
}

/** Why the periods do not make a sequence, or null where they do. Survey waves have no dates and are taken as they come. */
function inSequence(observations: readonly Observation[]): string | null {
  for (const [index, { period }] of observations.entries()) {
    if (period.kind === 'wave') continue;
    if (period.start === null || period.end === null) return `the dates of ${periodName(period)} are not known`;
    const before = observations[index - 1]?.period;
    if (before?.end == null) continue;
    if (before.end >= period.start) return `${periodName(before)} and ${periodName(period)} overlap, so the points are not independent`;
    if (addDays(before.end, 1) !== period.start) return `there is no figure between ${periodName(before)} and ${periodName(period)}`;
    if (monthsIn(before) !== monthsIn(period)) return `${periodName(before)} and ${periodName(period)} are not equally long`;
  }
  return null;
}

function cannot(reason: string): Control {
  return {
    mean: null, lower: null, upper: null, nearLower: null, nearUpper: null, points: [], variation: null, assurance: null,
    reason: `cannot be calculated: ${reason}`,
  };
}
