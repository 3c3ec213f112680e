/** The cases of the walk, counted by how they ended and by what was done to them. */
import type { InjectedFault } from '../../src/workbench/host/injected-fault';
import { CANCELLED, MIXED_LOOKS } from './sentences';

/** How the cases ended, for a person to read. */
const ended = { 'done all the same': 0, 'as it was': 0, 'complete, and not known for it': 0, 'cells as they were': 0, 'half written, and said so': 0, cancelled: 0 };
const byError = new Map<string, number>();

function endOf({ error, words, isAsItWas, isComplete }: End): keyof typeof ended {
  if (error === null) return 'done all the same';
  if (isAsItWas) return 'as it was';
  if (isComplete) return 'complete, and not known for it';
  return MIXED_LOOKS.test(words) ? 'cells as they were' : CANCELLED.test(words) ? 'cancelled' : 'half written, and said so';
}

export interface End {
  /** Null where the button did its work all the same. */
  readonly error: unknown;
  readonly words: string;
  readonly isAsItWas: boolean;
  readonly isComplete: boolean;
}

/** Counts one case by how it ended and by its fault. */
export function count({ moment, answer, lasting }: InjectedFault, end: End): void {
  ended[endOf(end)] += 1;
  const what = typeof answer === 'string' ? answer : answer.code;
  const when = typeof moment === 'string' ? moment : 'afterActions' in moment ? 'on the way' : 'at one action';
  const key = `${what}, ${when}, ${lasting}`;
  byError.set(key, (byError.get(key) ?? 0) + 1);
}

/** The counts, as lines: `first` is this file's place among so many that share the walk. */
export function report(first: number, of: number): string {
  const cases = Object.values(ended).reduce((sum, count) => sum + count, 0);
  const ends = Object.entries(ended).map(([end, count]) => `${String(count)} ${end}`).join('; ');
  const errors = [...byError].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => `  ${String(count).padStart(4)}  ${key}`);
  return `\nThe walk: ${String(cases)} cases of a fault in a round trip (part ${String(first + 1)} of ${String(of)}): ${ends}.\n${errors.join('\n')}\n`;
}
