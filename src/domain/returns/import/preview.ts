/** What importing returns would do, before anything is written: plain data, for a screen, a command line and the import itself. */
import type { Severity } from '../../checks/finding';
import type { Refused } from '../returned';
import type { FigureCells } from './figure-cells';

/** `revised`: the Indicator data table or a table of the analyst's own says otherwise. `missing`: asked for and not given. */
export type LineStatus = 'new' | 'revised' | 'unchanged' | 'missing' | 'refused';

/** What stands now, and where. */
export interface Standing {
  readonly text: string;
  readonly sheet: string;
  /** A1, without `$`. */
  readonly cell: string;
  /** True where it stands in a table of the analyst's own, which an import never writes to. */
  readonly isOwn: boolean;
}

export interface LineNote {
  /** Stable, kebab-case: a code of the checks' catalogue, or of import/line-rules.ts. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

export interface PreviewLine {
  /** Unique in a preview, and the same whenever the same returns are previewed in whatever order. */
  readonly id: string;
  /** The return that it is in, by its number in the preview. */
  readonly inReturn: number;
  readonly measureId: string;
  /** The measure as the plan words it; the id where the plan has none of that id. */
  readonly measure: string;
  readonly source: string | null;
  readonly place: string | null;
  /** As it will stand in the table: "Q3 2025/26". */
  readonly period: string;
  readonly status: LineStatus;
  /** Null where nothing stands yet. */
  readonly old: Standing | null;
  /** As the return shows it; null where nothing was given. */
  readonly now: string | null;
  /** Which of value, number, denominator, provisional, data as at and commentary change; empty but for a revised line. */
  readonly changed: readonly string[];
  /** Where in the return it stands; null for a line that the return does not have. */
  readonly at: { readonly sheet: string; readonly cell: string } | null;
  /** Why it is refused, in sentences that can be sent back; empty unless it is. */
  readonly reasons: readonly LineNote[];
  /** What the checks say of it that does not stop it. */
  readonly warnings: readonly LineNote[];
  /** Questions that have to be answered before it can be taken. */
  readonly questions: readonly string[];
  /** What would be written; null for lines of which nothing can be. */
  readonly cells: FigureCells | null;
  /** The figure's place in the workbook (data/data-key.ts). */
  readonly key: string;
}

export type QuestionCode =
  | 'another-plan' | 'older-plan-version' | 'newer-plan-version' | 'unknown-template' | 'another-quarter' | 'older-return' | 'undated-return'
  | 'another-recipient' | 'two-returns' | 'changed-since' | 'workbook-differs';

/** Something that is never settled in silence. Unanswered, nothing that it touches is taken. */
export interface ImportQuestion {
  readonly id: string;
  readonly code: QuestionCode;
  /** The numbers of the returns that it is about. */
  readonly returns: readonly number[];
  /** The lines that wait for its answer. */
  readonly lines: readonly string[];
  /** What is asked, in a sentence or two. */
  readonly text: string;
  /** The first is "not-taken" and holds until another is chosen; of 'two-returns' the others are the ids of lines. */
  readonly choices: readonly { readonly id: string; readonly words: string }[];
}

export const NOT_TAKEN = 'not-taken';
export const TAKE = 'take';

export interface PreviewReturn {
  /** From 1, in the order of their names and fingerprints. */
  readonly number: number;
  readonly file: string;
  readonly fingerprint: string;
  readonly recipient: string | null;
  readonly quarter: string | null;
  readonly declaredBy: string | null;
  readonly declaredOn: string | null;
  /** The import that took this very return before; null where none did. */
  readonly importedBefore: number | null;
  /** How many lines of each status. */
  readonly counts: Readonly<Record<LineStatus, number>>;
  /** What the reader of the file did not take, and what it merely noticed. */
  readonly refused: readonly Refused[];
  readonly noticed: readonly Refused[];
  /** One sentence on the return as a whole. */
  readonly summary: string;
}

export interface ImportPreview {
  readonly returns: readonly PreviewReturn[];
  readonly lines: readonly PreviewLine[];
  readonly questions: readonly ImportQuestion[];
}
