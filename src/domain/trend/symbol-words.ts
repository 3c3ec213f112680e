/**
 * The nine year-on-year symbols: arrow, colour and words together, so that a symbol reads in grey, when taken out as text, and
 * to a screen reader. Labels are those of the key in the 2016/17 annual report ("Key to symbols used – year-on-year trends").
 * Every colour has a contrast of at least 4.5 to 1 on white (WCAG 2.2, 1.4.3).
 */
import type { TrendSymbol } from './assessment';

export type SymbolColour = 'green' | 'red' | 'amber' | 'blue' | 'grey';

export const SYMBOL_COLOURS: Readonly<Record<SymbolColour, string>> = {
  green: '#00703C',
  red: '#C62828',
  amber: '#8A5A00',
  blue: '#1D4F91',
  grey: '#505A5F',
};

export const ARROW_UP = '▲';
export const ARROW_DOWN = '▼';
export const ARROW_LEVEL = '◄►';

export interface SymbolWords {
  readonly symbol: TrendSymbol;
  readonly arrow: string;
  readonly colour: SymbolColour;
  /** Beside the arrow in a table: "decreasing, improving". */
  readonly words: string;
  /** In the key to symbols: "Decreasing, positive trend". */
  readonly label: string;
}

/** The nine, in the order of the report's key: by meaning, increasing before decreasing, and no change last. */
export const SYMBOL_KEY: readonly SymbolWords[] = [
  entry('increasing-neutral', ARROW_UP, 'blue', 'increasing', 'Increasing, no specific polarity to measure'),
  entry('decreasing-neutral', ARROW_DOWN, 'blue', 'decreasing', 'Decreasing, no specific polarity to measure'),
  entry('increasing-positive', ARROW_UP, 'green', 'increasing, improving', 'Increasing, positive trend'),
  entry('decreasing-positive', ARROW_DOWN, 'green', 'decreasing, improving', 'Decreasing, positive trend'),
  entry('increasing-negative', ARROW_UP, 'red', 'increasing, worsening', 'Increasing, negative trend'),
  entry('decreasing-negative', ARROW_DOWN, 'red', 'decreasing, worsening', 'Decreasing, negative trend'),
  entry('increasing-acceptable', ARROW_UP, 'amber', 'increasing, within acceptable range', 'Increasing, within acceptable range'),
  entry('decreasing-acceptable', ARROW_DOWN, 'amber', 'decreasing, within acceptable range', 'Decreasing, within acceptable range'),
  entry('no-change', ARROW_LEVEL, 'grey', 'no change', 'No change'),
];

const BY_SYMBOL = new Map(SYMBOL_KEY.map((words) => [words.symbol, words]));

/** Arrow, colour and words of a symbol. */
export function symbolWords(symbol: TrendSymbol): SymbolWords {
  const words = BY_SYMBOL.get(symbol);
  if (!words) throw new RangeError(`There is no symbol "${symbol}".`);
  return words;
}

/** Arrow and words as they stand in one cell: "▼ decreasing, improving". */
export function symbolText(symbol: TrendSymbol): string {
  const { arrow, words } = symbolWords(symbol);
  return `${arrow} ${words}`;
}

function entry(symbol: TrendSymbol, arrow: string, colour: SymbolColour, words: string, label: string): SymbolWords {
  return { symbol, arrow, colour, words, label };
}
