/** Making and reading the cells of a document's tables. */
import { symbolWords, symbolText } from '../trend/symbol-words';
import type { TrendSymbol } from '../trend/assessment';
import type { DocumentCell, DocumentContent, DocumentTable } from './document';
import type { PlainFigure } from './theme-summary';

/** A cell that says this; with the figure where the text is nothing but one. */
export function wordsCell(text: string, figure: PlainFigure | null = null): DocumentCell {
  return { text, figure, symbol: null, commentaryKey: null };
}

/** Arrow and words of a symbol; `words` may say more than its own ("… (2014/15 to 2015/16)"), and stand alone where there is none. */
export function symbolCell(symbol: TrendSymbol | null, words?: string): DocumentCell {
  return { text: symbol === null ? (words ?? '') : withArrow(symbol, words ?? symbolWords(symbol).words), figure: null, symbol, commentaryKey: null };
}

/** What a person typed, or "" where nothing is typed yet. */
export function typedCell(key: string, text: string): DocumentCell {
  return { text, figure: null, symbol: null, commentaryKey: key };
}

/** What a reader sees in the cell: a symbol never without its arrow and words. */
export function shownText({ text, symbol }: DocumentCell): string {
  if (symbol === null) return text;
  return text === '' ? symbolText(symbol) : withArrow(symbol, text);
}

function withArrow(symbol: TrendSymbol, words: string): string {
  const { arrow } = symbolWords(symbol);
  return words.startsWith(arrow) ? words : `${arrow} ${words}`;
}

/**
 * The document as it is printed and pasted: without the columns of commentary in which nobody typed anything, which are of use on a
 * sheet only. Columns that hold anything else stay, empty or not.
 */
export function withoutEmptyTyping(document: DocumentContent): DocumentContent {
  return { ...document, blocks: document.blocks.map((block) => (block.kind === 'table' ? tableWithoutEmptyTyping(block) : block)) };
}

/** The same for one table. */
export function tableWithoutEmptyTyping(table: DocumentTable): DocumentTable {
  const { columns, rows } = table;
  const isUseless = (column: number): boolean =>
    rows.length > 0 && rows.every((row) => row[column]?.text.trim() === '' && row[column].commentaryKey !== null);
  const kept = columns.map((_, column) => column).filter((column) => !isUseless(column));
  if (kept.length === columns.length) return table;
  return {
    ...table,
    columns: kept.flatMap((column) => columns[column] ?? []),
    rows: rows.map((row) => kept.flatMap((column) => row[column] ?? [])),
  };
}
