/** Small parts that every report is put together from. */
import type { DocumentBlock, DocumentCell, DocumentColumn } from '../summary/document';
import { figureText } from '../summary/figure-text';
import type { PlainFigure, ShownValue } from '../summary/theme-summary';
import type { TrendSymbol } from '../trend/assessment';
import { symbolText } from '../trend/symbol-words';

export function textCell(text: string): DocumentCell {
  return { text, figure: null, symbol: null, commentaryKey: null };
}

/** A figure in a cell of its own. */
export function figureCell(figure: PlainFigure): DocumentCell {
  return { text: figureText(figure), figure, symbol: null, commentaryKey: null };
}

export function countCell(value: number): DocumentCell {
  return figureCell({ kind: 'count', value, decimals: 0 });
}

/** As the summary tables show it: the dates that it covers beneath it where they are not those of the column. */
export function shownCell({ text, ownPeriod, figure }: ShownValue): DocumentCell {
  if (figure && ownPeriod === null) return figureCell(figure);
  return textCell(ownPeriod === null ? text : `${text}\n${ownPeriod}`);
}

/** Arrow and words, or words alone where there is no symbol. */
export function trendCell(symbol: TrendSymbol | null, words: string): DocumentCell {
  return { text: symbol === null ? words : symbolText(symbol), figure: null, symbol, commentaryKey: null };
}

/** `share` is in characters of the sheet's width, of which there are about 139. */
export function column(heading: string, share: number, align: DocumentColumn['align'] = 'left'): DocumentColumn {
  return { heading, align, share };
}

export function rowHeading(heading: string, share: number): DocumentColumn {
  return { heading, align: 'left', share, isRowHeading: true };
}

export function heading(level: 2 | 3, words: string): DocumentBlock {
  return { kind: 'heading', level, words };
}

export function paragraph(words: string, tone: 'plain' | 'headline' | 'quiet' = 'plain'): DocumentBlock {
  return { kind: 'paragraph', words, tone };
}

/** Nothing for no items. */
export function list(items: readonly string[]): readonly DocumentBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** Lower-case words joined by hyphens, for ids. */
export function idOf(...words: readonly string[]): string {
  return words
    .join(' ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
}

/** "1 measure", "3 measures". */
export function countOf(number: number, one: string, many = `${one}s`): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}
