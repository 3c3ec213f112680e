/**
 * The stand-in's workbook in memory: what Excel would hold, as plain data. The host (../host) changes it on behalf of
 * office.js; ../xlsx loads it from a file and saves it, writing to the file only what is recorded in `touched`.
 */
import type { CellRange } from '../../domain/address';
import type { FileProperties } from '../../domain/workbook-file/read-properties';
import type { CellScalar } from '../../domain/snapshot';
import type { BookChart } from './chart';

export interface CellBorder {
  /** office.js BorderLineStyle: "Continuous", "Dash", "Dot", "Double", … */
  readonly style: string;
  /** office.js BorderWeight: "Hairline", "Thin", "Medium", "Thick". */
  readonly weight: string;
  readonly color: string;
}

/** A cell's look. Frozen and shared between cells (see formats.ts): change by making another. Undefined is Excel's default. */
export interface CellFormat {
  /** "General" unless set. */
  readonly numberFormat: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** office.js RangeUnderlineStyle; undefined for none. */
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly fontColor?: string;
  readonly fillColor?: string;
  /** office.js FillPattern; undefined is "Solid" where there is a colour. Kept while the workbook is open. */
  readonly fillPattern?: string;
  readonly patternColor?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly textOrientation?: number;
  readonly borderTop?: CellBorder;
  readonly borderBottom?: CellBorder;
  readonly borderLeft?: CellBorder;
  readonly borderRight?: CellBorder;
  /** True unless set: cells are locked once their sheet is protected. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The name of the style that the cell was given; undefined for "Normal". Kept while the workbook is open: a file keeps the look. */
  readonly style?: string;
}

/** A named look, in office.js' words. */
export interface BookStyle {
  readonly name: string;
  /** One of Excel's own. */
  readonly builtIn: boolean;
  readonly look: CellFormat;
  /** The parts of the look that cells take from it; the others stay as the cell has them. */
  readonly gives: readonly ('number' | 'font' | 'patterns' | 'border' | 'alignment' | 'protection')[];
  readonly autoIndent: boolean;
  readonly shrinkToFit: boolean;
  readonly readingOrder: 'Context' | 'LeftToRight' | 'RightToLeft';
}

export interface BookCell {
  /** "" is blank; dates are serial numbers; errors are their text with `isError`. */
  value: CellScalar;
  isError: boolean;
  /** With its leading "=", or null. */
  formula: string | null;
  format: CellFormat;
  hyperlink: { readonly address?: string; readonly documentReference?: string; readonly screenTip?: string } | null;
}

/** A filter of one column, in office.js' words (FilterCriteria). */
export interface BookFilter {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  readonly values?: readonly string[];
  readonly color?: string;
  readonly dynamicCriteria?: string;
  /** As its file writes it, for one that came from there. */
  readonly source?: string;
}

/** A look that cells take on by what stands in them, in office.js' words. */
export interface BookConditionalFormat {
  readonly id: string;
  readonly ranges: readonly CellRange[];
  /** office.js ConditionalFormatType: "CellValue", "Custom", "ColorScale", … */
  readonly type: string;
  readonly stopIfTrue: boolean;
  /** What is set of its rule, criteria and look, by the path to it: "rule", "format.font.color". */
  readonly parts: Readonly<Record<string, BookSetting>>;
  /** Its rule as the file writes it, until rule or look are changed here. */
  readonly source?: string;
  /** Of a pivot table, as the file says. */
  readonly ofPivot?: true;
}

/** A rule in the extension part of a sheet, as its file writes it. */
export interface BookExtendedFormat {
  readonly rule: string;
  readonly ranges: readonly CellRange[];
  readonly id: string;
  /** Whether it only adds to a conditional format of the sheet's own part, and goes where that one goes. */
  readonly linked: boolean;
}

/** Who wrote it and when, and how its file has it, until its words are changed. */
export interface CommentOrigin {
  readonly author: string;
  readonly email: string;
  /** As an ISO date. */
  readonly date: string;
  readonly source?: string;
}

export interface BookReply extends CommentOrigin {
  readonly id: string;
  readonly content: string;
}

/** An old note of a file, which is not answered and goes where its cell goes. */
export interface BookNote {
  /** Its cell in the file: "B2". */
  readonly ref: string;
  readonly row: number;
  readonly column: number;
}

/** A threaded comment on a cell. */
export interface BookComment extends CommentOrigin {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly resolved: boolean;
  readonly replies: readonly BookReply[];
}

export interface BookTable {
  /** By column, from the table's first. */
  filters?: ReadonlyMap<number, BookFilter>;
  /** How it was last sorted. */
  sorted?: { readonly fields: readonly { readonly key: number; readonly ascending: boolean; readonly asNumbers: boolean }[]; readonly matchCase: boolean };
  id: string;
  name: string;
  range: CellRange;
  showHeaders: boolean;
  showTotals: boolean;
  /** "TableStyleMedium2", or "" for none. */
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
  /** True while its one row, if that is blank, is Excel's place for a first row and no row of its own: the first to be added takes it. */
  awaitsFirstRow?: boolean;
  /** Kept in memory; a file keeps what it has. */
  showBandedColumns?: boolean;
  highlightFirstColumn?: boolean;
  highlightLastColumn?: boolean;
}

/** A rule on what may be typed into cells, with what is said beside them. A cell has one at most. */
export interface BookValidation {
  readonly ranges: readonly CellRange[];
  /** As the file names it (ECMA-376 part 1, 18.18.21): "none", "list", "whole", "decimal", "custom", … */
  readonly type: string;
  /** Of number, date and length rules: "between", "greaterThan", …; undefined where there is none. */
  readonly operator?: string;
  /** Without a leading "="; a list of words stands in quotation marks. "" for none. */
  readonly formula1: string;
  readonly formula2: string;
  readonly ignoreBlanks: boolean;
  readonly inCellDropDown: boolean;
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
  readonly alert: { readonly show: boolean; readonly style: 'Stop' | 'Warning' | 'Information'; readonly title: string; readonly message: string };
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

/** Margins in points; null is Excel's default. */
export interface BookPageLayout {
  orientation: 'Portrait' | 'Landscape';
  /** office.js PaperType; "A4". */
  paperSize: string | null;
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  /** Either a scale in percent or pages to fit; undefined where not set. */
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  printArea: CellRange | null;
  /** Zero-based rows that repeat on each page. */
  titleRows: { first: number; last: number } | null;
  headersFooters: Record<'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter', string>;
  /** Zero-based rows before which a page breaks. */
  horizontalBreaks: number[];
  verticalBreaks: number[];
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
  readonly chartLooks: Map<string, Readonly<Record<string, BookSetting>>>;
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

/** What an add-in may keep in a workbook as a setting: plain JSON. */
export type BookSetting = null | boolean | number | string | readonly BookSetting[] | { readonly [key: string]: BookSetting };

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
