/** Writing one cell's content, as `range.values` and `range.formulas` do. Protection is the caller's to mind. */
import type { BookCell, BookSheet } from './book';
import { ExcelError } from './excel-error';
import { internFormat } from './formats';
import { MAX_CELL_TEXT } from './limits';
import { cellAt, touchCell } from './make';
import { readTyped } from './typed-text';

/** What a formula shows that was not in the file with a value: nothing here calculates (see ../DIFFERENCES.md). */
export const NOT_CALCULATED = '#NAME?';

/**
 * Writes what an add-in or a person gives: null leaves the cell, "" clears its content, text is read as Excel reads typed
 * text. Throws InvalidArgument for what a cell cannot hold.
 */
export function writeCell(sheet: BookSheet, row: number, column: number, input: unknown): void {
  if (input === null) return;
  if (input === '') { clearContent(sheet, row, column); return; }
  switch (typeof input) {
    case 'boolean':
      { setValue(touchCell(sheet, row, column), input); return; }
    case 'number': {
      if (!Number.isFinite(input)) throw new ExcelError('InvalidArgument', 'A number in a cell must be finite.');
      const cell = touchCell(sheet, row, column);
      setValue(cell, cell.format.numberFormat === '@' ? String(input) : input); return;
    }
    case 'string':
      { writeText(sheet, row, column, input); return; }
    default:
      throw new ExcelError('InvalidArgument', 'A cell takes text, a number, a boolean, or null.');
  }
}

function writeText(sheet: BookSheet, row: number, column: number, text: string): void {
  if (text.length > MAX_CELL_TEXT) {
    throw new ExcelError('InvalidArgument', `A cell holds at most ${MAX_CELL_TEXT} characters; this text has ${text.length}.`);
  }
  const cell = touchCell(sheet, row, column);
  if (cell.format.numberFormat === '@') { setValue(cell, text.startsWith("'") ? text.slice(1) : text); return; }
  const typed = readTyped(text);
  if (typed.kind === 'formula') { writeFormula(cell, typed.formula); return; }
  if (typed.kind === 'error') { setValue(cell, typed.value, true); return; }
  setValue(cell, typed.value);
  if (typed.format !== undefined && cell.format.numberFormat === 'General') {
    cell.format = internFormat({ ...cell.format, numberFormat: typed.format });
  }
}

/** The same formula written again keeps its value; a new one waits for a program that calculates. */
function writeFormula(cell: BookCell, formula: string): void {
  if (cell.formula === formula) return;
  setValue(cell, NOT_CALCULATED, true);
  cell.formula = formula;
}

function setValue(cell: BookCell, value: string | number | boolean, isError = false): void {
  cell.value = value;
  cell.isError = isError;
  cell.formula = null;
}

/** Takes the content away and leaves the look. */
export function clearContent(sheet: BookSheet, row: number, column: number): void {
  if (!cellAt(sheet, row, column)) return;
  setValue(touchCell(sheet, row, column), '');
}
