/**
 * A control chart of one series (XmR; NHS Making Data Count): limits, special causes by four rules, the variation of the last point,
 * and assurance against a target (methods.md, "Statistical process control"). Limits start anew at each rebase, which needs a reason.
 * Limits of the method: fewer than 13 points give trial limits; seasonal series show their season as special causes, so compare like
 * with like.
 */
import type { Better } from './recent-trend';
import { xmrLimits, type XmrLimits } from './xmr-limits';
import { specialCauses, type XmrRule } from './xmr-rules';

export const FEWEST_POINTS = 13;

export interface ControlSettings {
  readonly better: Better;
  /** Drop moving ranges of 3.267 times their average or more, once. */
  readonly screen: boolean;
  /** Points in a trend and in a shift. */
  readonly run: number;
  readonly target: number | null;
  /** Zero-based points at which the limits start anew, each with its reason. */
  readonly rebases: readonly { readonly at: number; readonly reason: string }[];
}

export const CONTROL_DEFAULTS: ControlSettings = { better: 'none', screen: true, run: 7, target: null, rebases: [] };

export type PointType = 'common-cause' | 'improvement' | 'concern' | 'neutral-high' | 'neutral-low';

export interface ControlPoint {
  readonly value: number;
  readonly limits: XmrLimits;
  readonly rule: XmrRule | null;
  readonly type: PointType;
}

export interface ControlChart {
  readonly points: readonly ControlPoint[];
  /** The type of the last point. */
  readonly variation: PointType;
  /** Null without a target, or where neither direction is better. */
  readonly assurance: 'consistently-passes' | 'consistently-fails' | 'inconsistent' | null;
  /** Fewer than 13 points since the last rebase. */
  readonly trialLimits: boolean;
}

export type ControlResult = { readonly chart: ControlChart; readonly reason: null } | { readonly chart: null; readonly reason: string };

/** Values in time order, null for a missing one: a gap cannot be charted, and is refused with its reason. */
export function controlChart(values: readonly (number | null)[], settings: Partial<ControlSettings> = {}): ControlResult {
  const { better, screen, run, target, rebases } = { ...CONTROL_DEFAULTS, ...settings };
  if (rebases.some(({ reason }) => reason.trim() === '')) return { chart: null, reason: 'a rebase needs a reason' };
  const held = values.filter((value): value is number => value !== null && Number.isFinite(value));
  if (held.length < values.length) return { chart: null, reason: 'a figure is missing between the first and the last' };
  const starts = [...new Set([0, ...rebases.map(({ at }) => at)])].sort((a, b) => a - b);
  const points: ControlPoint[] = [];
  for (const [index, start] of starts.entries()) {
    const part = held.slice(start, starts[index + 1]);
    const limits = xmrLimits(part, screen);
    if (!limits) return { chart: null, reason: 'a stretch between rebases has fewer than two points' };
    const causes = specialCauses(part, limits, run);
    for (const [place, value] of part.entries()) {
      const cause = causes[place] ?? null;
      points.push({ value, limits, rule: cause?.rule ?? null, type: cause ? typeOf(cause.side, better) : 'common-cause' });
    }
  }
  const last = points.at(-1);
  if (!last) return { chart: null, reason: 'there are no figures' };
  const trialLimits = held.length - (starts.at(-1) ?? 0) < FEWEST_POINTS;
  return { chart: { points, variation: last.type, assurance: assuranceOf(last.limits, target, better), trialLimits }, reason: null };
}

function typeOf(side: 'high' | 'low', better: Better): PointType {
  if (better === 'none') return `neutral-${side}`;
  return (better === 'higher-is-better') === (side === 'high') ? 'improvement' : 'concern';
}

function assuranceOf({ lower, upper }: XmrLimits, target: number | null, better: Better): ControlChart['assurance'] {
  if (target === null || better === 'none') return null;
  if (target >= lower && target <= upper) return 'inconsistent';
  return (better === 'higher-is-better') === (target < lower) ? 'consistently-passes' : 'consistently-fails';
}
