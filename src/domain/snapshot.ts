/**
 * What was read from the workbook: plain values, no Excel objects. The excel room makes it; every later step is a pure
 * function of it.
 */
import type { CellRange } from './address';

/** A cell's value as Excel gives it: dates are serial numbers, errors are text such as `#N/A`, blank is `""`. */
export type CellScalar = string | number | boolean;

/** An Excel table (ListObject). `range` includes its header row and total row. */
export interface TableSnapshot {
  readonly id: string;
  readonly name: string;
  readonly range: CellRange;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** A defined name that stands for a bounded range of one sheet. `sheetId` is the sheet that the range lies on. */
export interface NameSnapshot {
  readonly name: string;
  readonly sheetId: string;
  readonly range: CellRange;
}

/**
 * One sheet's used cells. `values`, `text`, `formats` and `formulas` are rows × columns of `used`, row by row;
 * `formulas` holds the formula where there is one and otherwise the value, as office.js does.
 */
export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  /** Our own mark when the add-in made this sheet (see SheetMark), otherwise undefined. */
  readonly mark: string | undefined;
  /** The used range; undefined on an empty sheet. */
  readonly used: CellRange | undefined;
  readonly values: readonly (readonly CellScalar[])[];
  readonly text: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly formulas: readonly (readonly CellScalar[])[];
  /** Zero-based rows and columns of the sheet that are hidden, within `used`. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly CellRange[];
  readonly tables: readonly TableSnapshot[];
  /** What could not be read (too large, answered null), each with its reason in words. */
  readonly unread: readonly { readonly range: CellRange; readonly reason: string }[];
}

export interface WorkbookSnapshot {
  readonly dateSystem: '1900' | '1904';
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
}
