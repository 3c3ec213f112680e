/** Whether anything was changed since a workbook was loaded. */
import type { Book, BookSheet } from '../book/book';
import { cellAt } from '../book/make';
import type { SheetChange } from './save-sheet';

/** A sheet whose own part must be written: what only the workbook's part says of it (name, place, visibility) does not count. */
export function isChanged({ sheet: { touched }, before }: SheetChange): boolean {
  const inPart = [...touched.aspects].some((aspect) => aspect !== 'name' && aspect !== 'position' && aspect !== 'visibility');
  return before === undefined || inPart || touched.cells.size > 0 || touched.columns.size > 0 || touched.rows.size > 0;
}

/** Only cells' values and looks changed: no links, sizes or anything else of the sheet. */
export function onlyCellsChanged({ sheet, before }: SheetChange): boolean {
  const { cells, columns, rows, aspects } = sheet.touched;
  const others = [...aspects].some((aspect) => aspect !== 'name' && aspect !== 'position' && aspect !== 'visibility');
  if (!before || others || columns.size > 0 || rows.size > 0) return false;
  return [...cells].every(([row, touched]) => [...touched].every((column) => isSameLink(sheet, before, row, column)));
}

/** Whether a cell's value or formula differs from what its file has: a new look alone leaves rich text and the like alone. */
export function isRewritten(sheet: BookSheet, before: BookSheet, row: number, column: number): boolean {
  const [now, old] = [cellAt(sheet, row, column), cellAt(before, row, column)];
  return (now?.value ?? '') !== (old?.value ?? '') || (now?.formula ?? null) !== (old?.formula ?? null) || (now?.isError ?? false) !== (old?.isError ?? false);
}

function isSameLink(sheet: BookSheet, before: BookSheet, row: number, column: number): boolean {
  const link = (of: BookSheet): string => JSON.stringify(cellAt(of, row, column)?.hyperlink ?? null);
  return link(sheet) === link(before);
}

/** False means that the file as loaded is the workbook as it is. */
export function hasChanges({ touched, sheets }: Book): boolean {
  if (touched.names || touched.properties || touched.deletedSheets.length > 0) return true;
  return sheets.some((sheet) => sheet.loadedAs === null || sheet.touched.aspects.size > 0 || isChanged({ sheet, before: sheet }));
}
