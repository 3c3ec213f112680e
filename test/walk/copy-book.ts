/** A workbook copied, so that each case of the walk begins at the same one. Looks and charts are immutable and shared. */
import type { Book, BookSheet } from '../../src/workbench/book/book';

export function copyBook(book: Book): Book {
  return {
    ...book,
    sheets: book.sheets.map(copySheet),
    names: book.names.map((name) => ({ ...name })),
    properties: { ...book.properties, custom: new Map(book.properties.custom) },
    settings: new Map(book.settings),
    selection: { ...book.selection },
    touched: { ...book.touched, deletedSheets: [...book.touched.deletedSheets] },
  };
}

function copySheet(sheet: BookSheet): BookSheet {
  const { layout, touched } = sheet;
  return {
    ...sheet,
    cells: new Map([...sheet.cells].map(([row, cells]) => [row, new Map([...cells].map(([column, cell]) => [column, { ...cell }]))])),
    rowFormats: new Map(sheet.rowFormats), columnFormats: new Map(sheet.columnFormats),
    columnWidths: new Map(sheet.columnWidths), rowHeights: new Map(sheet.rowHeights),
    chartLooks: new Map(sheet.chartLooks),
    hiddenRows: new Set(sheet.hiddenRows), hiddenColumns: new Set(sheet.hiddenColumns),
    merges: [...sheet.merges],
    tables: sheet.tables.map((table) => ({ ...table })),
    layout: { ...layout, margins: { ...layout.margins }, zoom: { ...layout.zoom }, headersFooters: { ...layout.headersFooters }, horizontalBreaks: [...layout.horizontalBreaks], verticalBreaks: [...layout.verticalBreaks] },
    touched: { cells: new Map([...touched.cells].map(([row, columns]) => [row, new Set(columns)])), columns: new Set(touched.columns), rows: new Set(touched.rows), aspects: new Set(touched.aspects) },
  };
}
