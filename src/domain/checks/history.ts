/** The figures of a series that are alike: one kind of figure, periods of one length, one figure a period. */
import type { Observation, Series } from '../observation';
import { monthsIn } from '../period/span';
import { periodKey } from '../trend/choose-pair';
import { holdsFigure } from '../trend/comparability';

export interface Held extends Observation {
  readonly value: number;
}

/** Groups of like figures, oldest first. Figures given twice for one period are left out: nobody knows which of them holds. */
export function historiesOf({ observations }: Series): readonly (readonly Held[])[] {
  const groups = new Map<string, Map<string, Held | null>>();
  for (const one of observations) {
    if (!isHeld(one)) continue;
    const months = monthsIn(one.period);
    const group = `${one.kind === 'count' ? 'number' : one.kind}\t${months === null ? one.period.kind : String(months)}`;
    const own = groups.get(group) ?? new Map<string, Held | null>();
    const period = periodKey(one.period);
    own.set(period, own.has(period) && own.get(period)?.value !== one.value ? null : one);
    groups.set(group, own);
  }
  return [...groups.values()].map((own) => [...own.values()].filter((one) => one !== null));
}

function isHeld(one: Observation): one is Held {
  return holdsFigure(one) && one.value !== null;
}

/** The least and most of the others, for each: sorted once, so that a long history costs no square. */
export function othersOf(values: readonly number[]): readonly { readonly least: number; readonly most: number }[] {
  const sorted = [...values].sort((a, b) => a - b);
  const [first, second] = [sorted[0] ?? Number.NaN, sorted[1] ?? Number.NaN];
  const [last, beforeLast] = [sorted.at(-1) ?? Number.NaN, sorted.at(-2) ?? Number.NaN];
  return values.map((value) => ({ least: value === first ? second : first, most: value === last ? beforeLast : last }));
}
