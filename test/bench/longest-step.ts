/** Work in parts, drained: what it gives, and the longest of its steps with the words before it. */
import type { Step } from '../../src/domain/in-parts';

export interface Drained<Result> {
  readonly longest: { readonly ms: number; readonly words: string };
  readonly steps: number;
  readonly result: Result;
}

export function longestStep<Result>(work: Generator<Step | undefined, Result, void>): Drained<Result> {
  let longest = { ms: 0, words: '' };
  let words = 'the start';
  for (let steps = 1; ; steps += 1) {
    const begun = performance.now();
    const next = work.next();
    const ms = performance.now() - begun;
    if (ms > longest.ms) longest = { ms, words };
    if (next.done === true) return { longest, steps, result: next.value };
    words = next.value?.words ?? `part ${String(steps)}`;
  }
}
