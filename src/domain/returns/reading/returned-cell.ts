/** A cell of the file as the rest of the domain knows cells: shown text, format, reading and place. */
import { cellAddress } from '../../address';
import type { CellReading } from '../../observation';
import { readCell } from '../../value/read-cell';
import { withoutFigure } from '../../value/reading';
import type { FileCell } from '../../workbook-file/read-file';
import { shownText } from '../../workbook-file/shown-text';
import type { ReturnedCell } from '../returned';

/** Where a cell stands, and how its file counts days. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly dateSystem: '1900' | '1904';
}

/** The cell as read by its own text and format; a blank one where there is none. */
export function returnedCell(cell: FileCell | undefined, place: CellPlace): ReturnedCell {
  const where = { sheet: place.sheet, address: cellAddress(place.row, place.column) };
  if (!cell) return { ...where, value: '', format: 'General', reading: withoutFigure('', 'blank') };
  const text = shownText(cell.value, cell.isError, cell.format, place.dateSystem);
  return { ...where, value: cell.value, format: cell.format, reading: readCell({ value: cell.value, text, format: cell.format }) };
}

/** The same cell under another reading. */
export function readAs(cell: ReturnedCell, reading: CellReading): ReturnedCell {
  return { ...cell, reading };
}

/** The cell's text on one line; "" for a blank one. */
export function textOf(cell: FileCell | undefined): string {
  return cell === undefined ? '' : String(cell.value).trim();
}
