/** What the reader found: indicator tables, their rows, and what it set aside with a reason. */
import type { CellRange } from '../address';
import type { Observation } from '../observation';
import type { Period } from '../period/period';
import type { ChoicesFollowed } from '../reading-choices/reading-choice';

export type TableLayout = 'wide' | 'transposed' | 'long' | 'cross-section';

/** A note found under, above or beside a table. `mark` is null for a note without one (an "NB"). */
export interface TableNote {
  readonly mark: string | null;
  readonly text: string;
  /** A1 of the cell that holds it. */
  readonly address: string;
}

/** One row of a table that holds a measure: its label as it stands and where the label is. */
export interface TableRow {
  readonly label: string;
  readonly source: string | null;
  readonly place: string | null;
  /** The section heading above it, if any: the sub-theme as the analyst wrote it. */
  readonly section: string | null;
  /** A1 of the label's cell. */
  readonly address: string;
  readonly measureId: string | null;
  /** How the row was matched; 'none' while unmatched. */
  readonly match: 'exact' | 'alias' | 'normalised' | 'accepted' | 'none';
  /** True where the row is a total of the rows above it, not a measure of its own; absent otherwise. */
  readonly isTotal?: true;
  readonly observations: readonly Observation[];
}

export interface IndicatorTable {
  readonly sheet: string;
  readonly range: CellRange;
  readonly title: string | null;
  readonly layout: TableLayout;
  readonly periods: readonly Period[];
  readonly rows: readonly TableRow[];
  /** How many rows a cross-section has: they are counted and not read. Absent for every other layout. */
  readonly rowCount?: number;
  readonly notes: readonly TableNote[];
  /** True for the table of ours that returns are imported into; absent otherwise. */
  readonly isReturned?: true;
}

/** A range that was seen and not read, with the reason in words (cross-section, no periods, too large, …). */
export interface UnreadRange {
  readonly sheet: string;
  /** A1, without `$`. */
  readonly address: string;
  readonly reason: string;
}

export interface Reading {
  readonly tables: readonly IndicatorTable[];
  readonly unread: readonly UnreadRange[];
  /** What became of the analyst's choices of how tables are read; absent where there were none. */
  readonly choices?: ChoicesFollowed;
}
