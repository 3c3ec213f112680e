/** Writing one cell's content, as `range.values` and `range.formulas` do. Protection is the caller's to mind. */
import type { CellScalar } from '../../domain/snapshot';
import type { BookCell, BookSheet } from './book';
import { ExcelError } from './excel-error';
import { internFormat } from './formats';
import { MAX_CELL_TEXT } from './limits';
import { cellAt, formatAt, touchCell } from './make';
import { readTyped } from './typed-text';

/** What a formula shows that was not in the file with a value: nothing here calculates (see ../DIFFERENCES.md). */
export const NOT_CALCULATED = '#NAME?';

interface Content {
  readonly value: CellScalar;
  readonly isError?: true;
  readonly formula?: string;
  /** The number format that a General cell takes on. */
  readonly format?: string | undefined;
}

/**
 * Writes what an add-in or a person gives: null leaves the cell, "" clears its content, text is read as Excel reads typed
 * text. Throws InvalidArgument for what a cell cannot hold, and writes nothing then.
 */
export function writeCell(sheet: BookSheet, row: number, column: number, input: unknown): void {
  if (input === null) return;
  if (input === '') {
    clearContent(sheet, row, column);
    return;
  }
  const content = readContent(input, formatAt(sheet, row, column).numberFormat);
  const cell = touchCell(sheet, row, column);
  // The same formula written again keeps its value; a new one waits for a program that calculates.
  if (content.formula !== undefined && content.formula === cell.formula) return;
  setContent(cell, content);
  if (content.format !== undefined && cell.format.numberFormat === 'General') {
    cell.format = internFormat({ ...cell.format, numberFormat: content.format });
  }
}

function readContent(input: unknown, numberFormat: string): Content {
  switch (typeof input) {
    case 'boolean':
      return { value: numberFormat === '@' ? String(input).toUpperCase() : input };
    case 'number':
      if (!Number.isFinite(input)) throw new ExcelError('InvalidArgument', 'A number in a cell must be finite.');
      return { value: numberFormat === '@' ? String(input) : input };
    case 'string':
      return readText(input, numberFormat);
    default:
      throw new ExcelError('InvalidArgument', 'A cell takes text, a number, a boolean, or null.');
  }
}

function readText(text: string, numberFormat: string): Content {
  if (text.length > MAX_CELL_TEXT) {
    throw new ExcelError('InvalidArgument', `A cell holds at most ${MAX_CELL_TEXT} characters; this text has ${text.length}.`);
  }
  if (numberFormat === '@') return { value: text.startsWith("'") ? text.slice(1) : text };
  const typed = readTyped(text);
  switch (typed.kind) {
    case 'formula':
      return { value: NOT_CALCULATED, isError: true, formula: typed.formula };
    case 'error':
      return { value: typed.value, isError: true };
    case 'value':
      return { value: typed.value, format: typed.format };
  }
}

function setContent(cell: BookCell, content: Content): void {
  cell.value = content.value;
  cell.isError = content.isError ?? false;
  cell.formula = content.formula ?? null;
}

/** Takes the content away and leaves the look. */
export function clearContent(sheet: BookSheet, row: number, column: number): void {
  if (!cellAt(sheet, row, column)) return;
  setContent(touchCell(sheet, row, column), { value: '' });
}
