/**
 * The stand-in's workbook in memory: what Excel would hold, as plain data. The host (../host) changes it on behalf of
 * office.js; ../xlsx loads it from a file and saves it, writing to the file only what is recorded in `touched`.
 */
import type { CellRange } from '../../domain/address';
import type { FileProperties } from '../../domain/workbook-file/read-properties';
import type { CellScalar } from '../../domain/snapshot';
import type { CellFormat } from './cell-format';
import type { BookChart } from './chart';
import type { BookComment, BookNote } from './comment';
import type { BookConditionalFormat, BookExtendedFormat } from './conditional-format';
import type { BookFilter } from './filter';
import type { BookPageLayout } from './page-layout';
import type { BookSetting, SettingsByPath } from './setting';
import type { BookStyle } from './style';
import type { BookTable } from './table';
import type { BookValidation } from './validation';

export interface BookCell {
  /** "" is blank; dates are serial numbers; errors are their text with `isError`. */
  value: CellScalar;
  isError: boolean;
  /** With its leading "=", or null. */
  formula: string | null;
  format: CellFormat;
  hyperlink: { readonly address?: string; readonly documentReference?: string; readonly screenTip?: string } | null;
}

export interface BookName {
  name: string;
  /** With its leading "=": "=Sheet1!$A$1:$B$2", "=\"theme:x\"". */
  formula: string;
  /** The sheet's id for a sheet-scoped name, null for the workbook's. */
  scope: string | null;
  visible: boolean;
  comment: string;
}

/** What of a sheet has changed since it was loaded. The saver writes these and leaves the rest of the file as it is. */
export interface Touched {
  /** Zero-based row → columns whose value, formula, format or link changed. */
  readonly cells: Map<number, Set<number>>;
  readonly columns: Set<number>;
  readonly rows: Set<number>;
  readonly aspects: Set<
    | 'name' | 'visibility' | 'position' | 'tables' | 'layout' | 'protection' | 'merges' | 'gridlines' | 'freeze' | 'tabColor' | 'filter'
    | 'validations' | 'charts' | 'conditionalFormats' | 'comments'
  >;
}

export interface BookSheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** Zero-based row → zero-based column → cell. Only cells with a value, formula, link or non-default format are held. */
  readonly cells: Map<number, Map<number, BookCell>>;
  /** The look of cells that are not held, given to whole rows or whole columns; a row's wins over a column's. */
  readonly rowFormats: Map<number, CellFormat>;
  readonly columnFormats: Map<number, CellFormat>;
  /** In points, as office.js' `format.columnWidth` gives them; absent is the standard width. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** By row: in how many groups of the outline it is, 1 to 7. Kept while the workbook is open: a file keeps the hidden rows, and the outline that it came with. */
  readonly rowLevels: Map<number, number>;
  readonly columnLevels: Map<number, number>;
  merges: CellRange[];
  tables: BookTable[];
  validations: readonly BookValidation[];
  /** The first to be asked first. */
  conditionalFormats: readonly BookConditionalFormat[];
  extendedFormats: readonly BookExtendedFormat[];
  comments: readonly BookComment[];
  notes: readonly BookNote[];
  /** Of the sheet's own filter, by column. */
  filters: ReadonlyMap<number, BookFilter>;
  /** In the order in which they lie over each other. */
  charts: readonly BookChart[];
  /** What is set of charts, by their ids, beside what a BookChart has: by the path to it. It is saved and not drawn. */
  readonly chartLooks: Map<string, SettingsByPath>;
  /** The sheet's own custom properties, held in memory: they are not read from a file, which keeps those that it has. */
  readonly customProperties: Map<string, string>;
  layout: BookPageLayout;
  /** Null while unprotected. `password` is what must be given to unprotect, if any. */
  protection: { readonly options: Readonly<Record<string, boolean>>; readonly password: string | null } | null;
  showGridlines: boolean;
  /** Rows and columns kept in view. */
  freeze: { rows: number; columns: number } | null;
  tabColor: string;
  autoFilter: CellRange | null;
  /** Null for a sheet made since the file was loaded. */
  readonly loadedAs: string | null;
  readonly touched: Touched;
}

export interface Book {
  /** In tab order. */
  sheets: BookSheet[];
  names: BookName[];
  properties: FileProperties;
  /** The add-in's own settings, by key. Held in memory only: a saved file does not have them. */
  readonly settings: Map<string, BookSetting>;
  /** Styles that were added, and Excel's own where they were changed, by name in lower case. Kept while the workbook is open. */
  readonly styles: Map<string, BookStyle>;
  dateSystem: '1900' | '1904';
  /** How many sheets and tables were made here, so that no id is given twice. */
  made: number;
  activeSheetId: string;
  selection: { sheetId: string; range: CellRange };
  /** Null while the workbook's structure is unprotected. */
  protection: { readonly password: string | null } | null;
  /** The file as it was loaded; null for a new workbook. */
  readonly origin: Uint8Array | null;
  /** True once anything outside sheets changed: names, properties. `deletedSheets` has the names that deleted sheets had in the file. */
  touched: { names: boolean; properties: boolean; deletedSheets: string[] };
  /** What the loader noticed and could not take in, in words, for DIFFERENCES and the page. */
  readonly notes: readonly string[];
}
