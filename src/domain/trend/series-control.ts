/** The control chart of one series since its last break (control-chart.ts), and what to know of it, in words. */
import type { Observation } from '../observation';
import { dayNumber } from '../period/calendar';
import type { Period, PeriodKind } from '../period/period';
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
  let before: Dated | null = null;
  for (const { period } of observations) {
    if (period.kind === 'wave') continue;
    const now = datesOf(period);
    if (now === null) return `the dates of ${periodName(period)} are not known`;
    const problem = before === null ? null : notNext(before, now);
    if (problem !== null) return problem;
    before = now;
  }
  return null;
}

interface Dated {
  readonly period: Period;
  /** Day numbers of the first and last day. */
  readonly first: number;
  readonly last: number;
}

/** Periods of one table are one object each, shared by all of its rows: their days are counted once. */
const known = new WeakMap<Period, Dated>();

function datesOf(period: Period): Dated | null {
  const held = known.get(period);
  if (held) return held;
  if (period.start === null || period.end === null) return null;
  const dated = { period, first: dayNumber(period.start), last: dayNumber(period.end) };
  known.set(period, dated);
  return dated;
}

function notNext(before: Dated, now: Dated): string | null {
  const [earlier, later] = [periodName(before.period), periodName(now.period)];
  if (before.last >= now.first) return `${earlier} and ${later} overlap, so the points are not independent`;
  if (before.last + 1 !== now.first) return `there is no figure between ${earlier} and ${later}`;
  return monthsIn(before.period) === monthsIn(now.period) ? null : `${earlier} and ${later} are not equally long`;
}

function cannot(reason: string): Control {
  return {
    mean: null, lower: null, upper: null, nearLower: null, nearUpper: null, points: [], variation: null, assurance: null,
    reason: `cannot be calculated: ${reason}`,
  };
}
