/** Figures of one series that stand both in a table of the workbook's own and in what returns brought: the same figure is one. */
import type { Observation } from '../observation';
import { periodKey } from '../trend/choose-pair';

/**
 * The observations without a returned one that says what one of the workbook's own says for its period, or the other way round: of two
 * equal ones that which says more stays, and a blank yields to whatever is not. Two that differ both stay, in their order.
 */
export function withoutRepeats(observations: readonly Observation[], returned: ReadonlySet<Observation>): Observation[] {
  if (!observations.some((one) => returned.has(one)) || observations.every((one) => returned.has(one))) return [...observations];
  const dropped = new Set<Observation>();
  const own = new Map<string, Observation[]>();
  for (const one of observations) {
    if (returned.has(one)) continue;
    const alike = own.get(periodKey(one.period));
    if (alike) alike.push(one);
    else own.set(periodKey(one.period), [one]);
  }
  for (const later of observations) {
    if (!returned.has(later)) continue;
    for (const earlier of own.get(periodKey(later.period)) ?? []) {
      if (dropped.has(earlier) || dropped.has(later)) continue;
      if (later.kind === 'blank') dropped.add(later);
      else if (earlier.kind === 'blank') dropped.add(earlier);
      else if (isSameFigure(earlier, later)) dropped.add(saysMore(later, earlier) ? earlier : later);
    }
  }
  return observations.filter((one) => !dropped.has(one));
}

const PLAIN: ReadonlySet<string> = new Set(['count', 'number']);

/** The same figure, or the same absence of one. Words are never the same figure. */
export function isSameFigure(one: Pick<Observation, 'kind' | 'value' | 'text'>, other: Pick<Observation, 'kind' | 'value' | 'text'>): boolean {
  if (one.kind === 'text' || one.kind === 'error') return one.kind === other.kind && one.text === other.text;
  return one.value === other.value && (one.kind === other.kind || (PLAIN.has(one.kind) && PLAIN.has(other.kind)));
}

function saysMore(one: Observation, other: Observation): boolean {
  return told(one) > told(other);
}

function told({ number, denominator, lower, upper, marks, notes }: Observation): number {
  return [number, denominator, lower, upper].filter((part) => part !== null).length + marks.length + notes.length;
}
