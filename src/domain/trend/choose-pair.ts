/**
 * Which two figures of a series are compared: the latest, and the one before it; for quarters, months and rolling years the same
 * one a year before (methods.md, "Two periods").
 */
import { atOnce, figuresOf, restDue, type Rests } from '../in-parts';
import { isYearBefore } from '../period/span';
import type { Observation, Series } from '../observation';
import type { Period } from '../period/period';
import { holdsFigure } from './comparability';
import { periodName, placeOf, refuse, type Refusal } from './refusal';

export type Pair =
  | { readonly later: Observation; readonly earlier: Observation; readonly refusal: null }
  | { readonly later: Observation | null; readonly earlier: Observation | null; readonly refusal: Refusal };

/** Periods for which at least one series holds anything: a column still empty for everyone is not yet the latest. */
export function periodsHeld(series: readonly Series[]): ReadonlySet<string> {
  return atOnce(periodsHeldInParts(series));
}

/** The same with rests. */
export function* periodsHeldInParts(series: readonly Series[]): Rests<ReadonlySet<string>> {
  const held = new Set<string>();
  const isDue = restDue();
  for (const one of series) {
    if (isDue(figuresOf(one))) yield;
    for (const observation of one.observations) if (observation.kind !== 'blank') held.add(periodKey(observation.period));
  }
  return held;
}

/** The pair to compare. `held` is what periodsHeld says of all series together. */
export function choosePair(series: Series, held: ReadonlySet<string>): Pair {
  const { observations } = series;
  const later = observations.findLast(({ period }) => held.has(periodKey(period))) ?? observations.at(-1);
  if (!later) return { later: null, earlier: null, refusal: refuse('nothing-held', 'the row holds no figures.') };
  const clash = clashing(observations, later);
  if (clash) return { later, earlier: null, refusal: clash };
  const before = observations.slice(0, observations.indexOf(later)).filter(({ period }) => !isSamePeriod(period, later.period));
  if (!before.some(holdsFigure)) {
    return { later, earlier: null, refusal: refuse('first-year', `there is no earlier figure than ${periodName(later.period)} to compare with.`) };
  }
  const earlier = before.findLast(({ period }) => isYearBefore(period, later.period)) ?? nearestAlike(before, later.period);
  if (!earlier) {
    const detail = `${periodName(later.period)} is compared with the same period a year before, which the workbook does not hold.`;
    return { later, earlier: null, refusal: refuse('no-same-period', detail) };
  }
  const doubled = clashing(before, earlier);
  return doubled ? { later, earlier, refusal: doubled } : { later, earlier, refusal: null };
}

/** For years, waves and spans the one just before, of the same kind where there is one; quarters and months have no other. */
function nearestAlike(before: readonly Observation[], period: Period): Observation | undefined {
  const seasonal = period.kind === 'month' || period.kind === 'financial-quarter' || period.kind === 'calendar-quarter';
  if (seasonal) return undefined;
  return before.findLast((other) => other.period.kind === period.kind) ?? before.at(-1);
}

/** Two figures for the period of `one` that are not the same. */
function clashing(observations: readonly Observation[], one: Observation): Refusal | undefined {
  const other = observations.find(
    (candidate) => candidate !== one && candidate.value !== one.value && candidate.kind !== 'blank' && isSamePeriod(candidate.period, one.period),
  );
  if (!other) return undefined;
  const both = `"${other.text}" (${placeOf(other)}) and "${one.text}" (${placeOf(one)})`;
  return refuse('two-figures', `${periodName(one.period)} is given as ${both}. Which is right?`);
}

function isSamePeriod(one: Period, other: Period): boolean {
  return one.start === other.start && one.end === other.end && periodKey(one) === periodKey(other);
}

/** One period, however it is written: by its dates where they are known, else by its label. */
export function periodKey(period: Period): string {
  const kept = keys.get(period);
  if (kept !== undefined) return kept;
  const { kind, start, end, label, column } = period;
  const made = start !== null && end !== null ? `${start}/${end}` : `${kind}:${column ?? ''}:${label}`;
  keys.set(period, made);
  return made;
}

/** The figures of a column share its period, and every check asks for its key: each is put together once. */
const keys = new WeakMap<Period, string>();
