/** A range as the formula of a name writes it. */
import { type CellRange, columnLetters } from '../../domain/address';

/** Quoted where Excel quotes: anything but letters, digits, "_" and ".", a leading digit, or what looks like a cell. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rc]\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "='My sheet'!$A$1:$B$2". */
export function absoluteFormula(sheetName: string, range: CellRange): string {
  return `=${quotedSheetName(sheetName)}!${absoluteAddress(range)}`;
}

/** "$A$1:$B$2"; "$A$1" for a single cell. */
export function absoluteAddress(range: CellRange): string {
  const cell = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const first = cell(range.row, range.column);
  const last = cell(range.row + range.rows - 1, range.column + range.columns - 1);
  return first === last ? first : `${first}:${last}`;
}
