/** What the analyst's own tables say of actions and of money: read for reports, never assessed. */

export type Rag = 'red' | 'amber' | 'green' | 'complete';

export interface ActionRow {
  /** A1 of the action's own cell. */
  readonly address: string;
  readonly action: string;
  /** As written; a role or an agency. "" where the table does not say. */
  readonly lead: string;
  /** As the cell shows it, and the last day that it can mean; null where it names no day, as "ongoing". */
  readonly due: { readonly text: string; readonly day: string | null };
  readonly status: string;
  readonly progress: string;
  /** As written, and what it means; null where it is blank or not one of the known words. */
  readonly rag: { readonly text: string; readonly meaning: Rag | null };
  /** The table's own theme or sub-theme column, or the heading above. */
  readonly part: string;
  readonly isDone: boolean;
}

export interface ActionTable {
  readonly sheet: string;
  /** A1 of headings and rows together. */
  readonly address: string;
  readonly rows: readonly ActionRow[];
}

/** Pounds; null where the cell holds none. */
export interface SpendRow {
  readonly address: string;
  readonly name: string;
  readonly lead: string;
  readonly budget: number | null;
  readonly spent: number | null;
  readonly forecast: number | null;
  readonly notes: string;
  readonly isTotal: boolean;
}

export interface SpendTable {
  readonly sheet: string;
  readonly address: string;
  /** What the amounts cover, as the heading over the spent column says: "Spent to Q2 2026/27". */
  readonly spentHeading: string;
  readonly rows: readonly SpendRow[];
}

/** A cell that could not be read, with the reason as a sentence. */
export interface NotRead {
  readonly sheet: string;
  readonly address: string;
  readonly reason: string;
}

export interface ActionTables {
  readonly actions: readonly ActionTable[];
  readonly spend: readonly SpendTable[];
  readonly notRead: readonly NotRead[];
}

export const NO_ACTIONS: ActionTables = { actions: [], spend: [], notRead: [] };
