/** What protection forbids. Source: Excel's WorksheetProtectionOptions; excel-facts (protected sheet or workbook: AccessDenied). */
import type { CellRange } from '../../domain/address';
import { rangeAddress } from '../../domain/address';
import type { Book, BookSheet } from './book';
import { ExcelError } from './excel-error';
import { formatAt } from './make';
import { heldCells } from './rectangles';

/** Options of office.js' WorksheetProtectionOptions, each false unless it was allowed when the sheet was protected. */
export type ProtectionOption =
  | 'allowFormatCells' | 'allowFormatColumns' | 'allowFormatRows' | 'allowInsertColumns' | 'allowInsertRows'
  | 'allowInsertHyperlinks' | 'allowDeleteColumns' | 'allowDeleteRows' | 'allowSort' | 'allowAutoFilter'
  | 'allowPivotTables' | 'allowEditObjects' | 'allowEditScenarios';

/** Throws AccessDenied where the workbook's structure is protected: no sheet may be added, deleted, renamed, moved or hidden. */
export function guardStructure(book: Book): void {
  if (book.protection) throw new ExcelError('AccessDenied', 'The structure of the workbook is protected.');
}

/** Throws AccessDenied where the sheet is protected and does not allow this. */
export function guardOption(sheet: BookSheet, option: ProtectionOption): void {
  if (sheet.protection && sheet.protection.options[option] !== true) {
    throw new ExcelError('AccessDenied', `The sheet "${sheet.name}" is protected, and its protection does not allow this.`);
  }
}

/** Throws AccessDenied where the sheet is protected, whatever it allows: tables, names of its own, page set-up stay as they are. */
export function guardSheet(sheet: BookSheet): void {
  if (sheet.protection) throw new ExcelError('AccessDenied', `The sheet "${sheet.name}" is protected.`);
}

/** Throws AccessDenied where the sheet is protected and one of these cells is locked. */
export function guardCells(sheet: BookSheet, range: CellRange): void {
  if (!sheet.protection || everyCellUnlocked(sheet, range)) return;
  throw new ExcelError('AccessDenied', `The sheet "${sheet.name}" is protected, and ${rangeAddress(range)} holds locked cells.`);
}

/** A cell that is not held is locked unless its row or column is not: so every cell must be held, or come of such a one. */
function everyCellUnlocked(sheet: BookSheet, range: CellRange): boolean {
  let unlocked = 0;
  for (const [, , cell] of heldCells(sheet, range)) {
    if (cell.format.locked) return false;
    unlocked += 1;
  }
  if (unlocked === range.rows * range.columns) return true;
  if (sheet.rowFormats.size === 0 && sheet.columnFormats.size === 0) return false;
  for (let row = range.row; row < range.row + range.rows; row++) {
    for (let column = range.column; column < range.column + range.columns; column++) {
      if (formatAt(sheet, row, column).locked) return false;
    }
  }
  return true;
}
