/** One line of the key to symbols: arrow, the words that stand beside it in a table, and what the report's key calls it. */
import type { SymbolWords } from '../trend/symbol-words';

/** "▼ decreasing, improving (positive trend)"; the part in brackets only where it adds something. */
export function keyLine({ arrow, words, label }: SymbolWords): string {
  const meaning = /,\s*(.+)$/.exec(label)?.[1];
  return `${arrow} ${words}${meaning === undefined || words.includes(meaning) ? '' : ` (${meaning})`}`;
}
