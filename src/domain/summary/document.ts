/**
 * A document as content: headings, paragraphs, tables and charts in their order, and no medium. Theme summaries, reports and the
 * overview become one; sheet, HTML, Word and plain text are four renderers of it. Every text is plain: a renderer escapes it.
 */
import type { Disclosed } from './disclosed';
import type { ChartContent } from './chart-content';
import type { TrendSymbol } from '../trend/assessment';
import type { PlainFigure } from './theme-summary';

/** What a table's cell says. */
export interface DocumentCell {
  /** Ready to show; "" only where a cell is truly empty. */
  readonly text: string;
  /** The number where the text is nothing but a figure, so that a sheet may hold it as one; null otherwise. */
  readonly figure: PlainFigure | null;
  /** A symbol's arrow and colour go with its words, which `text` holds; null for other cells. */
  readonly symbol: TrendSymbol | null;
  /** Text that a person typed and that every rewrite keeps, by this key; null for what the add-in says. */
  readonly commentaryKey: string | null;
}

export interface DocumentColumn {
  /** Never empty, and unlike the other headings of its table: "2016/17 (rate per 1,000)". */
  readonly heading: string;
  readonly align: 'left' | 'right';
  /** Share of the table's width; shares need not add up to anything. */
  readonly share: number;
  /** True for the column that names the row. */
  readonly isRowHeading?: true;
}

export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly words: string }
  | { readonly kind: 'paragraph'; readonly words: string; readonly tone: 'plain' | 'headline' | 'quiet' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** A sentence that the officer may edit, kept by its key. `reference` is what a sheet prints beside it, to know it again (see reports/drafts). */
  | { readonly kind: 'draft'; readonly key: string; readonly words: string; readonly reference?: string }
  | DocumentTable
  | { readonly kind: 'chart'; readonly chart: ChartContent }
  | { readonly kind: 'page-break' };

export interface DocumentTable {
  readonly kind: 'table';
  /** Lower-case words joined by hyphens, unique in the document: names, anchors and paste-links go by it. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly (readonly DocumentCell[])[];
  /** Printed below it, in their order: "[note 1] …". */
  readonly notes: readonly string[];
}

export interface DocumentContent {
  /** Unique among the documents of a workbook: "theme-public-safety". */
  readonly id: string;
  readonly title: string;
  readonly subTitle: string;
  /** For a sheet tab or a file. */
  readonly shortName: string;
  /** ISO 639 and 3166: "en-GB". */
  readonly language: 'en-GB';
  readonly disclosed: Disclosed;
  readonly blocks: readonly DocumentBlock[];
}
