/** Red, amber and green in words: a colour alone is not in the cell's value, and cannot be read to anyone. */
import type { Rag } from './action-tables';

const WORDS: readonly (readonly [Rag, RegExp])[] = [
  ['complete', /^(?:b|blue|c|complete|completed|done|closed|finished)$/i],
  ['red', /^(?:r|red|off track|delayed|not on track|at serious risk)$/i],
  ['amber', /^(?:a|amber|yellow|at risk|some delay|minor delay)$/i],
  ['green', /^(?:g|green|on track|on target|on schedule)$/i],
];

/** "R", "Red", "Amber – at risk", "On track"; null for blank and for anything else. */
export function readRag(text: string): Rag | null {
  const [first = ''] = text.trim().split(/\s*[-–—:(]\s*/);
  return WORDS.find(([, pattern]) => pattern.test(first.trim()))?.[0] ?? null;
}

/** What is printed: the colour's name and what it means. */
export const RAG_WORDS: Readonly<Record<Rag, string>> = {
  red: 'Red: off track',
  amber: 'Amber: at risk',
  green: 'Green: on track',
  complete: 'Complete',
};
