/** Headings of one row put so that the reader takes the column that the analyst chose for the labels. */
import { columnLetters } from '../address';
import { readPeriod } from '../period/read-period';
import type { SheetSnapshot } from '../snapshot';
import { roleOfHeading } from '../table/column-roles';
import { fold } from '../table/row-words';

/** What the reader takes for the heading of labels, whatever else stands beside it. */
const LABEL_HEADING = 'Measure';
/** What the reader takes for the heading of a column that it has no use for. */
const SPARE_HEADING = 'Notes';
/** Rows looked at to see whether words stand beneath a heading. */
const LOOK = 12;

/**
 * The sheet with this column's heading read as that of the labels, and other columns of words put aside but for sources, places and
 * sections, so that the labels come from the chosen column alone; `named` is its heading, or "column C". Row and
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
  const top = row - corner.row;
  const isSpare = (column: number): boolean => {
    const heading = cells[column];
    if (typeof heading !== 'string' || heading.trim() === '' || !['label', 'code', undefined].includes(roleOfHeading(heading))) return false;
    const beneath = sheet.values.slice(top + 1, top + 1 + LOOK).map((line) => line[column] ?? '').find((cell) => cell !== '');
    return typeof beneath === 'string' && !/\d/.test(beneath) && readPeriod(heading).kind === 'none';
  };
  const spare = new Set(cells.flatMap((_, column) => (column !== chosen && column >= left - corner.column && column <= right - corner.column && isSpare(column) ? [column] : [])));
  const headed = <Cell>(grid: readonly (readonly Cell[])[]): readonly (readonly (Cell | string)[])[] =>
    grid.map((line, index) => {
      if (index !== top) return line;
      return line.map((cell, column) => (column === chosen ? LABEL_HEADING : spare.has(column) ? SPARE_HEADING : cell));
    });
  return { ...sheet, values: headed(sheet.values), text: headed(sheet.text) };
}
