/** Clearing cells: contents, looks, links, or all of it. */
import type { CellRange } from '../../domain/address';
import type { BookSheet } from './book';
import { DEFAULT_FORMAT } from './formats';
import { guardCells, guardOption } from './guard';
import { tell } from './happenings';
import { isWholeColumns, isWholeRows } from './limits';
import { outerFormat, touchCell } from './make';
import { contentBefore, tellEdited } from './tell-edited';
import { heldCells, heldEntries, intersect } from './rectangles';
import { tidyHeaders } from './table-headers';

/** office.js' ClearApplyTo, where this has an effect of its own. */
export type ClearWhat = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks';

/** Clearing looks also takes merged cells apart, as in Excel. */
export function clearCells(sheet: BookSheet, range: CellRange, what: ClearWhat): void {
  const contents = what === 'All' || what === 'Contents';
  const looks = what === 'All' || what === 'Formats';
  if (contents) guardCells(sheet, range);
  if (looks) guardOption(sheet, 'allowFormatCells');
  if (!contents && !looks) guardCells(sheet, range);
  const before = contentBefore(sheet, range);
  if (looks) clearLines(sheet, range);
  for (const [row, column] of [...heldCells(sheet, range)]) {
    const cell = touchCell(sheet, row, column);
    if (contents) Object.assign(cell, { value: '', isError: false, formula: null });
    if (looks) cell.format = DEFAULT_FORMAT;
    if (what !== 'Formats' && what !== 'Contents') cell.hyperlink = null;
    const bare = cell.value === '' && cell.formula === null && !cell.hyperlink && cell.format === outerFormat(sheet, row, column);
    if (bare) sheet.cells.get(row)?.delete(column);
    if (sheet.cells.get(row)?.size === 0) sheet.cells.delete(row);
  }
  if (looks && sheet.merges.some((merge) => intersect(merge, range))) {
    sheet.merges = sheet.merges.filter((merge) => !intersect(merge, range));
    sheet.touched.aspects.add('merges');
  }
  for (const table of sheet.tables) if (contents && intersect(table.range, range)) tidyHeaders(sheet, table);
  if (contents) tellEdited(sheet, range, before);
  if (looks) tell(sheet, { kind: 'formatted', sheetId: sheet.id, range });
}

function clearLines(sheet: BookSheet, range: CellRange): void {
  if (isWholeColumns(range)) {
    for (const [column] of heldEntries(sheet.columnFormats, range.column, range.columns)) {
      sheet.columnFormats.delete(column);
      sheet.touched.columns.add(column);
    }
  }
  if (isWholeRows(range)) {
    for (const [row] of heldEntries(sheet.rowFormats, range.row, range.rows)) {
      sheet.rowFormats.delete(row);
      sheet.touched.rows.add(row);
    }
  }
}
