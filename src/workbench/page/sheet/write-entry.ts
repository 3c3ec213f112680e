/** What a person types or clears goes through the same operations as an add-in's writing, and obeys the same protection. */
import { cellAddress } from '../../../domain/address';
import type { CellRange } from '../../../domain/address';
import type { BookSheet } from '../../book/book';
import { ExcelError } from '../../book/excel-error';
import { guardCells } from '../../book/guard';
import { heldCells } from '../../book/rectangles';
import { contentBefore, tellEdited } from '../../book/tell-edited';
import { clearContent } from '../../book/write-cell';
import { writeContents } from '../../book/write-range';

/** Writes typed text. Returns the sentence to show where the cell may not be changed, and changes nothing then. */
export function writeEntry(sheet: BookSheet, row: number, column: number, text: string): string | undefined {
  return refusalOf(sheet, cellAddress(row, column), () => {
    writeContents(sheet, { row, column, rows: 1, columns: 1 }, text);
  });
}

/** Takes the content of these cells away and leaves their look: Delete. */
export function clearCells(sheet: BookSheet, range: CellRange): string | undefined {
  return refusalOf(sheet, 'The selection', () => {
    guardCells(sheet, range);
    const before = contentBefore(sheet, range);
    for (const [row, column] of [...heldCells(sheet, range)]) clearContent(sheet, row, column);
    tellEdited(sheet, range, before);
  });
}

function refusalOf(sheet: BookSheet, where: string, work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (fault) {
    if (!(fault instanceof ExcelError)) throw fault;
    if (fault.code !== 'AccessDenied') return fault.message;
    return `${where} on “${sheet.name}” was not changed: the sheet is protected. Unprotect it in Excel first.`;
  }
}
