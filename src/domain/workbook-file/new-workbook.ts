/** A workbook to be written as a file: plain content. Rows and columns are zero-based, sizes in points, colours six hexadecimal digits. */
import type { CellScalar } from '../snapshot';

export interface NewLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly isBoxed?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'right' | 'center';
  readonly vertical?: 'top' | 'center';
  readonly numberFormat?: string;
  /** May be typed in while the sheet is protected. */
  readonly isOpen?: boolean;
}

export interface NewCell {
  readonly value: CellScalar;
  /** Without "="; `value` is then its result. */
  readonly formula?: string;
  readonly look: NewLook;
}

/** A native data validation. Titles have at most 32 characters, messages at most 225 (Excel's dialog takes no more). */
export interface NewValidation {
  readonly ranges: readonly string[];
  readonly type: 'whole' | 'decimal' | 'list' | 'date' | 'textLength';
  readonly operator?: 'between' | 'greaterThanOrEqual' | 'lessThanOrEqual';
  readonly formulas: readonly string[];
  readonly prompt: { readonly title: string; readonly text: string };
  readonly error: { readonly title: string; readonly text: string };
}

export interface NewSheet {
  readonly name: string;
  /** Widths in characters, as Excel counts them. */
  readonly widths: readonly number[];
  readonly rows: readonly { readonly height?: number; readonly cells: readonly (NewCell | null)[] }[];
  readonly validations: readonly NewValidation[];
  /** A marked-up table; its header row holds the names of its columns. `range` takes in the header row. */
  readonly table: { readonly name: string; readonly range: string; readonly columns: readonly string[] } | null;
  readonly print: { readonly isLandscape: boolean; readonly titleRow: number | null; readonly footer: string };
}

export interface NewWorkbook {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** ISO 8601, with its time: "2026-01-05T09:00:00Z". */
  readonly written: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly sheets: readonly NewSheet[];
}
