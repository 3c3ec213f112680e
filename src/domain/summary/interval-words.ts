/** An interval in words, at the precision of the figure that it belongs to. */
import type { Observation } from '../observation';
import type { Interval } from '../trend/assessment';
import { figureText } from './figure-text';

/** Whole numbers for counts; for rates and percentages the decimals of the figure, and one at least. */
export function intervalDecimals({ kind, decimals }: Observation): number {
  return kind === 'count' ? (decimals ?? 0) : Math.max(1, decimals ?? 1);
}

/** "95%: 4,515 to 4,784"; the limits of a percentage with their sign. */
export function intervalWords({ lower, upper, level }: Interval, observation: Observation): string {
  const decimals = intervalDecimals(observation);
  const text = (value: number): string => figureText({ kind: observation.kind === 'percent' ? 'percent' : 'number', value, decimals });
  return `${String(level)}%: ${text(lower)} to ${text(upper)}`;
}
