/**
 * A theme summary as content: what is said, in which order, and no cells. The board sheet, HTML, Word and plain text are
 * renderers of it. Every text is ready to show, as plain text: a renderer escapes it for its own medium.
 */
import type { ObservationKind } from '../observation';
import type { TrendSymbol } from '../trend/assessment';
import type { SymbolWords } from '../trend/symbol-words';
import type { Against } from './against';
import type { HeldRow } from './held-row';

/** A plain figure that a spreadsheet may hold as a number. `value` as in Observation: 63.5 for 63.5%, pounds for £. */
export interface PlainFigure {
  readonly kind: Extract<ObservationKind, 'count' | 'rate' | 'percent' | 'currency' | 'number'>;
  readonly value: number;
  readonly decimals: number;
}

/** What is shown for one period of one row. */
export interface ShownValue {
  /** As the workbook shows it, marks and all: "139*", "258 (68)", "N/A"; "(blank)" or "–" where there is nothing. */
  readonly text: string;
  /** The dates that it covers where they are not those of its column: "y/e Dec 16", "to June 17". */
  readonly ownPeriod: string | null;
  /** The figure where `text` is nothing but the figure; null where it carries marks, brackets, words or dates of its own. */
  readonly figure: PlainFigure | null;
}

export interface SummaryRow {
  readonly measureId: string;
  /** The plan's wording of the measure, with the place after it where there is one: the PI name. */
  readonly name: string;
  /** "not stated" where neither the workbook nor the plan names one. */
  readonly source: string;
  /** One a period of the table. */
  readonly values: readonly ShownValue[];
  /** "−308 (−6.2%)", "+1.2 points"; "–" where no comparison is made. */
  readonly change: string;
  readonly symbol: TrendSymbol | null;
  /** Words of the symbol, or why there is none: "decreasing, improving", "cannot compare: measure changed". */
  readonly trend: string;
  /** The whole sentence where there is no symbol; null where there is one. */
  readonly reason: string | null;
  /** "beyond chance (p 0.002)", "not tested: no counts"; "–" where no comparison is made. */
  readonly evidence: string;
  /** The numbers of the notes that speak of this row. */
  readonly notes: readonly number[];
  /** See commentaryKey. */
  readonly commentaryKey: string;
  /** Acceptable range, target and comparison in words; absent where the workbook holds nothing of the measure. */
  readonly against?: Against;
  /** The row's numbers apart, for renderers that keep numbers as numbers; absent where the workbook holds nothing of the measure. */
  readonly held?: HeldRow;
}

/** Rows that share their periods. */
export interface SummaryTable {
  readonly periods: readonly string[];
  readonly rows: readonly SummaryRow[];
}

export interface SubThemeSummary {
  readonly id: string;
  readonly title: string;
  /** What is said in place of tables, where the plan gives the sub-theme no measures; null where there are some. */
  readonly message: string | null;
  readonly tables: readonly SummaryTable[];
}

/** Numbered where rows refer to it. */
export interface SummaryNote {
  readonly number: number | null;
  readonly text: string;
  /** True for what explains how the board style writes a cell ("A dash (–) means …"), which other styles write otherwise. */
  readonly isOfCells?: true;
}

export interface AbbreviationUsed {
  readonly short: string;
  readonly long: string;
}

export interface ThemeSummary {
  readonly plan: { readonly id: string; readonly title: string; readonly partnership: string; readonly version: string };
  readonly theme: { readonly id: string; readonly title: string };
  /** For a sheet tab or a file: legal as a sheet name, and no other theme of the plan has it. */
  readonly shortName: string;
  readonly title: string;
  /** What, where and when. */
  readonly subTitle: string;
  /** Every period that a table shows, in order. */
  readonly periods: readonly string[];
  readonly subThemes: readonly SubThemeSummary[];
  readonly notes: readonly SummaryNote[];
  readonly keyToSymbols: readonly SymbolWords[];
  readonly abbreviations: readonly AbbreviationUsed[];
  /** Plan and version, what was read, by which method, when: a sentence each. */
  readonly provenance: readonly string[];
}
