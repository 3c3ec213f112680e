/** A table's header cells are its columns' names: text, none blank, none twice. */
import type { BookSheet } from './book';
import type { BookTable } from './table';
import { cellAt, touchCell } from './make';

/** The names of a table's columns; "Column1", "Column2", … where it shows no headers. */
export function columnNames(sheet: BookSheet, table: BookTable): string[] {
  return Array.from({ length: table.range.columns }, (_, index) =>
    table.showHeaders ? String(cellAt(sheet, table.range.row, table.range.column + index)?.value ?? '') : `Column${index + 1}`,
  );
}

/** Makes the header cells what Excel makes them: numbers become text, blanks "Column1", a second "Total" becomes "Total2". */
export function tidyHeaders(sheet: BookSheet, table: BookTable): void {
  if (!table.showHeaders) return;
  const taken = new Set<string>();
  for (let index = 0; index < table.range.columns; index++) {
    const column = table.range.column + index;
    const value = cellAt(sheet, table.range.row, column)?.value ?? '';
    const name = freeName(value === '' ? `Column${index + 1}` : String(value), taken);
    taken.add(name.toLowerCase());
    if (name !== value) Object.assign(touchCell(sheet, table.range.row, column), { value: name, isError: false, formula: null });
  }
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (taken.has(`${wanted}${number}`.toLowerCase())) number += 1;
  return `${wanted}${number}`;
}
