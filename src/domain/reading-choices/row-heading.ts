/** Headings of one row put so that the reader takes the column that the analyst chose for the labels. */
import { columnLetters } from '../address';
import type { SheetSnapshot } from '../snapshot';
import { roleOfHeading } from '../table/column-roles';
import { fold } from '../table/row-words';

/** What the reader takes for the heading of labels, whatever else stands beside it. */
const LABEL_HEADING = 'Measure';

/**
 * The sheet with this column's heading read as that of the labels, and no other as such; `named` is its heading, or "column C". Row and
 * columns are zero-based, of the sheet. Null where no column, or more than one, is meant.
 */
export function columnsWithHeading(sheet: SheetSnapshot, row: number, left: number, right: number, named: string): SheetSnapshot | null {
  const corner = { row: sheet.used?.row ?? 0, column: sheet.used?.column ?? 0 };
  const cells = sheet.values[row - corner.row] ?? [];
  const meant: number[] = [];
  for (let column = left; column <= right; column += 1) {
    const heading = String(cells[column - corner.column] ?? '');
    if ((heading.trim() !== '' && fold(heading) === fold(named)) || fold(`column ${columnLetters(column)}`) === fold(named)) meant.push(column - corner.column);
  }
  const [chosen] = meant;
  if (chosen === undefined || meant.length > 1) return null;
  const headed = <Cell>(grid: readonly (readonly Cell[])[]): readonly (readonly (Cell | string)[])[] =>
    grid.map((line, index) => {
      if (index !== row - corner.row) return line;
      return line.map((cell, column) => (column === chosen ? LABEL_HEADING : typeof cell === 'string' && roleOfHeading(cell) === 'label' ? '' : cell));
    });
  return { ...sheet, values: headed(sheet.values), text: headed(sheet.text) };
}
