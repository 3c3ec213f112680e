/**
 * Charts of one series, as content: a plain line, and a control chart with its mean and limits. Made from series as they are printed
 * (see disclose), so that what is withheld is never drawn. Only figures that compare are joined by a line.
 */
import type { Measure } from '../framework/plan';
import type { Observation, Series } from '../observation';
import { dayNumber } from '../period/calendar';
import type { Assessment } from '../trend/assessment';
import { holdsFigure } from '../trend/comparability';
import { latestRun } from '../trend/latest-run';
import { periodRefusal } from '../trend/period-refusal';
import type { XmrRule } from '../trend/xmr-rules';
import type { ChartContent, ChartSeries } from './chart-content';
import { altOfControl, altOfSeries, unitOf } from './chart-words';
import { cutText } from './cut-text';

/** Fewer points make no line: methods.md's recent trend needs five too. */
export const FEWEST_DRAWN = 5;
/** No plan's wording comes near it. */
const LONGEST_TITLE = 1_000;

export type ChartResult = { readonly chart: ChartContent; readonly reason: null } | { readonly chart: null; readonly reason: string };

/** What is said of a missing period, among the labels of the axis. */
export const GAP = '…';

/**
 * A line of the figures since the last break, one a period, oldest first; a figure that is missing or withheld is a gap in it. The
 * reason, in words, where fewer than five of them compare, or than `fewest`.
 */
export function seriesChart(series: Series, assessment: Assessment | undefined, measure: Measure, fewest = FEWEST_DRAWN): ChartResult {
  const latest = latestDrawn(series);
  if (!latest) return { chart: null, reason: 'there are no figures' };
  const { observations, begins } = latestRun(series, latest);
  const run = observations.filter((observation) => isAsLong(observation, latest));
  const points = run.filter(holdsFigure).length;
  if (points < fewest) return { chart: null, reason: tooFew(points, begins, fewest) };
  const places = withGaps(run);
  const values = places.map((place) => (place !== null && holdsFigure(place) ? place.value : null));
  const title = titleOf(series, measure);
  const unit = unitOf(latest, measure);
  return {
    chart: {
      id: chartId(series),
      title,
      alt: altOfSeries({ title, unit, places, leftOut: leftOut(series, run), begins, words: assessment?.symbol ? assessment.words : null }),
      categories: places.map((place) => place?.period.label ?? GAP),
      series: [{ name: unit, role: 'figures', values }],
      unit,
      marked: [],
    },
    reason: null,
  };
}

/**
 * The control chart that the assessment holds: figures, mean and limits, with the points that a rule names. Refused with its reason
 * where there is none, where it has fewer than five points, or where its figures are not those of the series as printed.
 */
export function controlChart(series: Series, assessment: Assessment, measure: Measure): ChartResult {
  const { points, mean, upper, lower, reason } = assessment.control;
  if (mean === null || upper === null || lower === null) return { chart: null, reason: reason ?? 'there is no control chart' };
  if (points.length < FEWEST_DRAWN) return { chart: null, reason: tooFew(points.length, null) };
  const printed = new Map(series.observations.filter(holdsFigure).map((observation) => [observation.period.label, observation]));
  const held = points.flatMap(({ period, value }) => {
    const observation = printed.get(period);
    return observation?.value === value ? [observation] : [];
  });
  const last = held.at(-1);
  if (!last || held.length < points.length) return { chart: null, reason: 'its figures are not those that are printed' };
  const title = `${titleOf(series, measure)}: control chart`;
  const unit = unitOf(last, measure);
  const level = (name: string, role: ChartSeries['role'], value: number): ChartSeries => ({ name, role, values: points.map(() => value) });
  const marked = points.flatMap(({ period, rule, type }, category) =>
    rule === null ? [] : [{ series: 0, category, words: `${period}: ${RULES[rule]}${TYPES[type] ?? ''}` }],
  );
  return {
    chart: {
      id: `${chartId(series)}-control`,
      title,
      alt: altOfControl({ title, unit, places: held, mean, upper, lower, marked: marked.map(({ words }) => words), notes: reason }),
      categories: points.map(({ period }) => period),
      series: [
        { name: unit, role: 'figures', values: points.map(({ value }) => value) },
        level('Mean', 'mean', mean), level('Upper limit', 'limit', upper), level('Lower limit', 'limit', lower),
      ],
      unit,
      marked,
    },
    reason: null,
  };
}

const RULES: Readonly<Record<XmrRule, string>> = {
  'outside-limits': 'outside the limits', trend: 'one of seven or more points that rise or fall at each step',
  'two-in-three': 'one of two in three points near a limit', shift: 'one of seven or more points on one side of the mean',
};
const TYPES: Readonly<Partial<Record<Assessment['control']['points'][number]['type'], string>>> = { improvement: ' (improvement)', concern: ' (concern)' };

/** Lower-case words joined by hyphens, from what makes the series one of its own. */
export function chartId({ measureId, label, source, place }: Pick<Series, 'measureId' | 'label' | 'source' | 'place'>): string {
  const words = ['chart', measureId ?? label, source, place].filter((part) => part !== null).join(' ');
  return words.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 120).replace(/-$/, '');
}

function titleOf({ place, source }: Series, { wording, source: planned }: Measure): string {
  const by = source ?? planned;
  return cutText(`${wording.trim()}${place === null ? '' : ` – ${place}`}${by === null ? '' : ` (${by.trim()})`}`, LONGEST_TITLE);
}

/** The last that is not still blank; a part of a year is passed over, since it compares with nothing before it. */
function latestDrawn({ observations }: Series): Observation | null {
  return observations.findLast(({ kind, period }) => kind !== 'blank' && period.kind !== 'part-year') ?? null;
}

/** Seasons and rolling years that overlap may share a line; periods of another length, or of dates not known, may not. */
function isAsLong(observation: Observation, latest: Observation): boolean {
  if (observation === latest) return observation.basis === null || observation.period.start !== null || observation.period.kind === 'wave';
  const code = periodRefusal(observation.period, latest.period)?.code;
  return code === undefined || code === 'different-season' || code === 'overlapping';
}

/** Null where the workbook has no figure for the time between two periods, so that the line does not jump over it. */
function withGaps(run: readonly Observation[]): readonly (Observation | null)[] {
  return run.flatMap((observation, index) => {
    const before = run[index - 1]?.period.end ?? null;
    const { start } = observation.period;
    const follows = before === null || start === null || dayNumber(before) + 1 >= dayNumber(start);
    return follows ? [observation] : [null, observation];
  });
}

/** Periods with figures that the line does not have: those before a break, and those of another length. */
function leftOut({ observations }: Series, run: readonly Observation[]): readonly string[] {
  const drawn = new Set(run);
  return [...new Set(observations.filter((observation) => holdsFigure(observation) && !drawn.has(observation)).map(({ period }) => period.label))];
}

function tooFew(points: number, begins: string | null, fewest = FEWEST_DRAWN): string {
  const held = `a line needs ${String(fewest)} periods that compare, and there ${points === 1 ? 'is 1' : `are ${String(points)}`}`;
  return begins === null ? held : `${held} (${begins})`;
}
