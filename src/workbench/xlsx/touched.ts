/** Whether anything was changed since a workbook was loaded. */
import type { Book } from '../book/book';
import type { SheetChange } from './save-sheet';

/** A sheet whose own part must be written: what only the workbook's part says of it (name, place, visibility) does not count. */
export function isChanged({ sheet: { touched }, before }: SheetChange): boolean {
  const inPart = [...touched.aspects].some((aspect) => aspect !== 'name' && aspect !== 'position' && aspect !== 'visibility');
  return before === undefined || inPart || touched.cells.size > 0 || touched.columns.size > 0 || touched.rows.size > 0;
}

/** False means that the file as loaded is the workbook as it is. */
export function hasChanges({ touched, sheets }: Book): boolean {
  if (touched.names || touched.properties || touched.deletedSheets.length > 0) return true;
  return sheets.some((sheet) => sheet.loadedAs === null || sheet.touched.aspects.size > 0 || isChanged({ sheet, before: sheet }));
}
