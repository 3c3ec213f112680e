/** A sheet once more, as worksheet.copy does: with its cells, looks, tables, validation, formats and layout. */
import type { Book, BookSheet } from './book';
import { guardStructure } from './guard';
import { joinListening, tell } from './happenings';
import { newSheet } from './make';
import { renamedReferences } from './shift-formulas';
import { freeSheetId } from './sheets';
import { sheetNamed } from './sheet-names';
import { freeTableName } from './tables';

/** "Data (2)", "Data (3)", …; a long name is cut to fit. */
function copyName(book: Book, name: string): string {
  for (let number = 2; ; number += 1) {
    const end = ` (${number})`;
    const wanted = name.slice(0, 31 - end.length) + end;
    if (!sheetNamed(book, wanted)) return wanted;
  }
}

/** Names of its own and charts do not come along (see ../DIFFERENCES.md). */
export function copySheet(book: Book, from: BookSheet, position: number): BookSheet {
  guardStructure(book);
  const made = newSheet(freeSheetId(book), copyName(book, from.name));
  for (const [row, cells] of from.cells) {
    made.cells.set(row, new Map([...cells].map(([column, cell]) => [column, {
      ...cell, formula: cell.formula === null ? null : renamedReferences(cell.formula, from.name, made.name),
    }])));
  }
  const copied = [
    [from.rowFormats, made.rowFormats], [from.columnFormats, made.columnFormats], [from.columnWidths, made.columnWidths], [from.rowHeights, made.rowHeights],
    [from.rowLevels, made.rowLevels], [from.columnLevels, made.columnLevels],
  ] as const;
  for (const [source, target] of copied) for (const [line, value] of source) (target as Map<number, unknown>).set(line, value);
  for (const row of from.hiddenRows) made.hiddenRows.add(row);
  for (const column of from.hiddenColumns) made.hiddenColumns.add(column);
  made.merges = from.merges.map((range) => ({ ...range }));
  made.validations = from.validations;
  // What a rule has in the extension part of its sheet is not copied as text: such a rule is written anew.
  made.conditionalFormats = from.conditionalFormats.map(({ source, ...format }) => (source === undefined || source.includes('<extLst') ? format : { ...format, source }));
  made.layout = structuredClone(from.layout);
  Object.assign(made, { showGridlines: from.showGridlines, freeze: from.freeze, tabColor: from.tabColor, autoFilter: from.autoFilter, protection: from.protection });
  book.sheets.splice(position, 0, made);
  for (const table of from.tables) {
    book.made += 1;
    const id = `{00000000-000C-0000-F000-${book.made.toString(16).toUpperCase().padStart(12, '0')}}`;
    made.tables.push({ ...table, id, name: freeTableName(book), range: { ...table.range } });
  }
  for (const sheet of book.sheets) sheet.touched.aspects.add('position');
  joinListening(book, made);
  tell(book, { kind: 'added', sheetId: made.id });
  return made;
}
