/** How the analyst wants a table read, where the reader would do otherwise. */
import type { TableLayout } from '../table/indicator-table';

/** What a table is known by when its sheet is renamed, rows come and go, or a year is added. */
export interface TableIdentity {
  readonly sheet: string;
  /** A1 of its range, as it would be read without any choice. */
  readonly address: string;
  readonly title: string | null;
  /** Its headings that are no periods: "PI name | Source". */
  readonly headings: string;
  /** The first words beneath the headings. */
  readonly firstRow: string;
}

export type ChosenReading =
  | { readonly kind: 'leave-out-table' }
  | {
      readonly kind: 'leave-out-column';
      /** The column's heading. */
      readonly column: string;
    }
  | {
      readonly kind: 'layout';
      readonly layout: TableLayout;
      /** The headings of the header row ("Measure | 2015/16 | 2016/17"); null where the reader is to find it. */
      readonly headerRow: string | null;
      /** The heading of the column of labels; null where the reader is to find it. Only where periods go across. */
      readonly labelColumn: string | null;
    };

export interface ReadingChoice {
  readonly table: TableIdentity;
  readonly chosen: ChosenReading;
  /** "Leave the table out". */
  readonly words: string;
  /** Where it stands on our sheet; null where it was just made. */
  readonly at: { readonly sheet: string; readonly cell: string } | null;
}

/** A choice that is followed, and the table that it is about as it stands now. */
export interface ChoiceUsed {
  readonly choice: ReadingChoice;
  readonly table: TableIdentity;
}

export interface ChoiceNotUsed {
  readonly choice: ReadingChoice;
  /** The end of a sentence. */
  readonly reason: string;
}

export interface ChoicesFollowed {
  readonly used: readonly ChoiceUsed[];
  readonly notUsed: readonly ChoiceNotUsed[];
}

const LAYOUT_WORDS: Readonly<Record<TableLayout, string>> = {
  wide: 'Read it with periods across',
  transposed: 'Read it with periods down',
  long: 'Read it with one figure a row',
  'cross-section': 'Set it aside: it has no periods',
};

/** A choice as the sheet says it. */
export function choiceWords(chosen: ChosenReading): string {
  if (chosen.kind === 'leave-out-table') return 'Leave the table out';
  return chosen.kind === 'leave-out-column' ? 'Leave the column out' : LAYOUT_WORDS[chosen.layout];
}

/** What words on the sheet mean; undefined for words that are none of these. */
export function chosenBy(words: string): { readonly kind: 'leave-out-table' | 'leave-out-column' } | { readonly kind: 'layout'; readonly layout: TableLayout } | undefined {
  const said = words.toLowerCase().replace(/\s+/g, ' ').trim();
  if (/^leave (?:the |this )?table out$/.test(said)) return { kind: 'leave-out-table' };
  if (/^leave (?:the |this )?column out$/.test(said)) return { kind: 'leave-out-column' };
  const layouts = Object.entries(LAYOUT_WORDS) as [TableLayout, string][];
  const layout = layouts.find(([name, one]) => said === one.toLowerCase() || said === name)?.[0];
  return layout && { kind: 'layout', layout };
}
