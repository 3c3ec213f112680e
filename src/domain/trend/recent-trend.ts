/**
 * The recent trend of OHID's Fingertips: does the slope over the latest five annual points go beyond chance? (methods.md.)
 * Values with intervals: a weighted line, σ = (U − L)/(2·z95), w = 1/σ², X = β²/Var β. Proportions c of d: the chi-squared test for
 * trend. Significant where X > z998² and every slope with one point left out has the same sign.
 * Source: OHID, "Fingertips recent trends", in the form of methods.md: t = 1…5 and 2·z95; three public implementations differ in these.
 * Assumes independent points, a year apart, of one unbroken series: overlapping rolling years must not be given.
 * Limits: five points see only straight trends; a change of direction among them looks like no change.
 */
import { leaveOneOutAgree, slopeOf } from './line';
import { Z_BY_LEVEL } from './normal';

export const RECENT_POINTS = 5;
/** z998²: chi-squared with one degree of freedom at 99.8 %. */
export const TREND_THRESHOLD = Z_BY_LEVEL[99.8] ** 2;

export type RecentVerdict =
  | 'Increasing' | 'Increasing and getting better' | 'Increasing and getting worse'
  | 'Decreasing' | 'Decreasing and getting better' | 'Decreasing and getting worse'
  | 'No significant change' | 'Cannot be calculated';

export interface RecentTrend {
  readonly verdict: RecentVerdict;
  /** X; null where it could not be calculated. */
  readonly statistic: number | null;
  /** Change a year: in the value's own units, or in log odds for proportions. */
  readonly slope: number | null;
  /** Why it cannot be calculated, in words; null otherwise. */
  readonly reason: string | null;
}

/** A value with its 95 % interval; null stands for a year with no figure. */
export type ValueWithInterval = { readonly value: number; readonly lower: number | null; readonly upper: number | null } | null;
/** `count` of `total`; null stands for a year with no figure. */
export type CountOfTotal = { readonly count: number; readonly total: number } | null;
export type Better = 'higher-is-better' | 'lower-is-better' | 'none';

/** From yearly values with 95 % intervals, oldest first; the latest five are used. */
export function recentTrendOfValues(points: readonly ValueWithInterval[], better: Better): RecentTrend {
  const latest = latestFive(points);
  if (typeof latest === 'string') return cannot(latest);
  const weights: number[] = [];
  for (const { lower, upper } of latest) {
    if (lower === null || upper === null) return cannot('a year has no interval');
    const sigma = (upper - lower) / (2 * Z_BY_LEVEL[95]);
    if (!(sigma > 0) || !Number.isFinite(sigma)) return cannot('a year has an interval without width');
    weights.push(1 / sigma ** 2);
  }
  const values = latest.map(({ value }) => value);
  if (!values.every(Number.isFinite)) return cannot('a year has no figure');
  const line = slopeOf(values, weights);
  return verdict(line.slope ** 2 / line.variance, line.slope, leaveOneOutAgree(values, weights), better);
}

/** From yearly counts of totals, oldest first; the latest five are used. */
export function recentTrendOfProportions(points: readonly CountOfTotal[], better: Better): RecentTrend {
  const latest = latestFive(points);
  if (typeof latest === 'string') return cannot(latest);
  if (!latest.every(({ count, total }) => total > 0 && count >= 0 && count <= total)) return cannot('a count is below 0 or above its total');
  if (latest.some(({ count, total }) => count === 0 || count === total)) return cannot('a year has none or all, so its odds are not defined');
  const logOdds = latest.map(({ count, total }) => Math.log(count / (total - count)));
  const even = logOdds.map(() => 1);
  return verdict(chiSquaredForTrend(latest), slopeOf(logOdds, even).slope, leaveOneOutAgree(logOdds, even), better);
}

/** X = D(D·Σct − C·Σdt)² / [C(D − C)(D·Σdt² − (Σdt)²)], t = 1…5. */
function chiSquaredForTrend(points: readonly NonNullable<CountOfTotal>[]): number {
  const sum = (term: (point: NonNullable<CountOfTotal>, t: number) => number) => points.reduce((all, point, index) => all + term(point, index + 1), 0);
  const [C, D] = [sum(({ count }) => count), sum(({ total }) => total)];
  const [ct, dt, dtt] = [sum(({ count }, t) => count * t), sum(({ total }, t) => total * t), sum(({ total }, t) => total * t * t)];
  return (D * (D * ct - C * dt) ** 2) / (C * (D - C) * (D * dtt - dt ** 2));
}

function latestFive<Point extends object>(points: readonly (Point | null)[]): readonly Point[] | string {
  const latest = points.slice(-RECENT_POINTS);
  if (latest.length < RECENT_POINTS) return `five years are needed and there ${latest.length === 1 ? 'is' : 'are'} ${String(latest.length)}`;
  const held = latest.filter((point) => point !== null);
  return held.length < RECENT_POINTS ? 'a figure is missing among the latest five years' : held;
}

function verdict(statistic: number, slope: number, agree: boolean, better: Better): RecentTrend {
  if (!Number.isFinite(statistic)) return cannot('the figures do not allow it');
  if (statistic <= TREND_THRESHOLD) return { verdict: 'No significant change', statistic, slope, reason: null };
  if (!agree) return { ...cannot('one outlying year decides the direction'), statistic, slope };
  return { verdict: inWords(slope > 0 ? 'Increasing' : 'Decreasing', better), statistic, slope, reason: null };
}

function inWords(direction: 'Increasing' | 'Decreasing', better: Better): RecentVerdict {
  if (better === 'none') return direction;
  return `${direction} and getting ${(better === 'higher-is-better') === (direction === 'Increasing') ? 'better' : 'worse'}`;
}

function cannot(reason: string): RecentTrend {
  return { verdict: 'Cannot be calculated', statistic: null, slope: null, reason };
}
