/** What stands in a range's cells: values, formulas, text, kinds, number formats. */
import type { BookCell, BookSheet } from '../../book/book';
import { inA1, inR1C1 } from '../../book/relative-formula';
import { cellText } from '../../book/cell-text';
import { ExcelError } from '../../book/excel-error';
import { internFormat } from '../../book/formats';
import { guardOption } from '../../book/guard';
import { isUnbounded, MAX_READ_CELLS } from '../../book/limits';
import { cellAt, outerFormat, touchCell } from '../../book/make';
import { spread, writeContents } from '../../book/write-range';
import { changeFormats } from '../../book/look';
import { sheetOf } from '../addresses';
import type { HostState } from '../state';
import type { RangeThing } from '../things';
import type { Json, Property } from '../type-table';

/** Rows × columns of something; null for whole rows or columns, and for more cells than Excel answers. */
function grid(
  thing: RangeThing,
  host: HostState,
  read: (cell: BookCell | undefined, sheet: BookSheet, row: number, column: number) => Json,
): Json {
  const { range } = thing;
  const sheet = sheetOf(thing, host);
  if (isUnbounded(range) || range.rows * range.columns > MAX_READ_CELLS) return null;
  const rows: Json[][] = [];
  for (let row = range.row; row < range.row + range.rows; row++) {
    const cells: Json[] = [];
    for (let column = range.column; column < range.column + range.columns; column++) {
      cells.push(read(cellAt(sheet, row, column), sheet, row, column));
    }
    rows.push(cells);
  }
  return rows;
}

const write = (thing: RangeThing, value: Json, host: HostState) => writeContents(sheetOf(thing, host), thing.range, value);

const formulas: Property<RangeThing> = {
  read: (thing, host) => grid(thing, host, (cell) => cell?.formula ?? cell?.value ?? ''),
  write,
};

const numberFormat: Property<RangeThing> = {
  read: (thing, host) =>
    grid(thing, host, (cell, sheet, row, column) => (cell?.format ?? outerFormat(sheet, row, column)).numberFormat),
  write(thing, value, host) {
    const sheet = sheetOf(thing, host);
    guardOption(sheet, 'allowFormatCells');
    const single = onlyValue(value);
    if (typeof single === 'string') {
      changeFormats(sheet, thing.range, (format) => ({ ...format, numberFormat: checked(single) }));
      return;
    }
    spread(thing.range, value, (row, column, part) => {
      if (part === null) return;
      const format = checked(part);
      const cell = touchCell(sheet, row, column);
      if (cell.format.numberFormat !== format) cell.format = internFormat({ ...cell.format, numberFormat: format });
    });
  },
};

/** A format in an array of its own stands for all cells, as Microsoft's samples give it (conditional-formatting-basic). */
function onlyValue(value: Json): Json {
  if (!Array.isArray(value) || value.length !== 1) return value;
  const [row] = value as readonly Json[];
  return Array.isArray(row) && row.length === 1 ? ((row as readonly Json[])[0] ?? null) : value;
}

function checked(format: unknown): string {
  if (typeof format !== 'string' || format.length > 255) throw new ExcelError('InvalidArgument', 'A number format is text.');
  return format === '' ? 'General' : format;
}

/** office.js' RangeValueType. */
export function valueType(cell: BookCell | undefined): string {
  if (!cell || (cell.value === '' && cell.formula === null)) return 'Empty';
  if (cell.isError) return 'Error';
  if (typeof cell.value === 'boolean') return 'Boolean';
  return typeof cell.value === 'number' ? 'Double' : 'String';
}

/** References by how far away they are: "=RC[-1]*R2C3". What is no formula is as it is among `formulas`. */
const formulasR1C1: Property<RangeThing> = {
  read: (thing, host) => grid(thing, host, (cell, _sheet, row, column) => (cell?.formula ? inR1C1(cell.formula, row, column) : (cell?.value ?? ''))),
  write(thing, value, host) {
    const { range } = thing;
    write(thing, Array.isArray(value) ? (value as readonly Json[]).map((cells, down): Json => fromR1C1(cells, range.row + down, range.column)) : fromR1C1(value, range.row, range.column), host);
  },
};

/** One row of cells, or one value for all, in A1 style. */
function fromR1C1(value: Json, row: number, column: number): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((one, right) => fromR1C1(one, row, column + right));
  return typeof value === 'string' && value.startsWith('=') ? inA1(value, row, column) : value;
}

export const contentProperties: Readonly<Record<string, Property<RangeThing>>> = {
  Values: { read: (thing, host) => grid(thing, host, (cell) => cell?.value ?? ''), write },
  Formulas: formulas,
  FormulasLocal: formulas,
  FormulasR1C1: formulasR1C1,
  Text: { read: (thing, host) => grid(thing, host, (cell) => cellText(host.book, cell)) },
  ValueTypes: { read: (thing, host) => grid(thing, host, valueType) },
  NumberFormat: numberFormat,
  NumberFormatLocal: numberFormat,
};
