/** New workbooks, sheets and cells for the stand-in, as Excel makes them. */
import type { Book, BookCell, BookSheet } from './book';
import type { CellFormat } from './cell-format';
import type { BookPageLayout } from './page-layout';
import { DEFAULT_FORMAT } from './formats';

/** Excel's own margins for a new sheet, in points (0.7 and 0.75 inches; header and footer 0.3). */
const MARGINS = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };

export function newLayout(): BookPageLayout {
  return {
    orientation: 'Portrait',
    paperSize: null,
    margins: { ...MARGINS },
    zoom: {},
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    printArea: null,
    titleRows: null,
    headersFooters: { leftHeader: '', centerHeader: '', rightHeader: '', leftFooter: '', centerFooter: '', rightFooter: '' },
    horizontalBreaks: [],
    verticalBreaks: [],
  };
}

/** A blank sheet. `loadedAs` is its name in the file it came from; null for a sheet made since. */
export function newSheet(id: string, name: string, loadedAs: string | null = null): BookSheet {
  return {
    id,
    name,
    visibility: 'Visible',
    cells: new Map(),
    rowFormats: new Map(),
    columnFormats: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rowLevels: new Map(),
    columnLevels: new Map(),
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    extendedFormats: [],
    comments: [],
    notes: [],
    filters: new Map(),
    charts: [],
    chartLooks: new Map(),
    customProperties: new Map(),
    layout: newLayout(),
    protection: null,
    showGridlines: true,
    freeze: null,
    tabColor: '',
    autoFilter: null,
    loadedAs,
    touched: { cells: new Map(), columns: new Set(), rows: new Set(), aspects: new Set() },
  };
}

/** A workbook of these sheets; the first is active. Throws where there is none: Excel has no workbook without a sheet. */
export function newBook(sheets: BookSheet[], origin: Uint8Array | null = null, notes: readonly string[] = []): Book {
  const first = sheets[0];
  if (!first) throw new Error('A workbook needs at least one sheet.');
  return {
    sheets,
    names: [],
    properties: {
      title: '', subject: '', author: '', keywords: '', comments: '', category: '', manager: '', company: '', lastAuthor: '', revision: '', created: '', custom: new Map(),
    },
    settings: new Map(),
    styles: new Map(),
    dateSystem: '1900',
    made: 0,
    activeSheetId: first.id,
    selection: { sheetId: first.id, range: { row: 0, column: 0, rows: 1, columns: 1 } },
    protection: null,
    origin,
    touched: { names: false, properties: false, deletedSheets: [] },
    notes,
  };
}

export function blankCell(): BookCell {
  return { value: '', isError: false, formula: null, format: DEFAULT_FORMAT, hyperlink: null };
}

export function cellAt(sheet: BookSheet, row: number, column: number): BookCell | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** The look that a cell takes from its row or column. */
export function outerFormat(sheet: BookSheet, row: number, column: number): CellFormat {
  return sheet.rowFormats.get(row) ?? sheet.columnFormats.get(column) ?? DEFAULT_FORMAT;
}

/** The look of a cell, held or not. */
export function formatAt(sheet: BookSheet, row: number, column: number): CellFormat {
  return cellAt(sheet, row, column)?.format ?? outerFormat(sheet, row, column);
}

/** The cell at this place, made blank where there was none. Records nothing: the loader uses it. */
export function ensureCell(sheet: BookSheet, row: number, column: number): BookCell {
  let cells = sheet.cells.get(row);
  if (!cells) sheet.cells.set(row, (cells = new Map<number, BookCell>()));
  let cell = cells.get(column);
  if (!cell) cells.set(column, (cell = { ...blankCell(), format: outerFormat(sheet, row, column) }));
  return cell;
}

/** The cell at this place, to be changed: it is recorded as touched, so that the saver writes it. */
export function touchCell(sheet: BookSheet, row: number, column: number): BookCell {
  let columns = sheet.touched.cells.get(row);
  if (!columns) sheet.touched.cells.set(row, (columns = new Set()));
  columns.add(column);
  return ensureCell(sheet, row, column);
}
