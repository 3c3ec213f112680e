/** What stands in a range's cells: values, formulas, text, kinds, number formats. */
import type { BookCell, BookSheet } from '../../book/book';
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

export const contentProperties: Readonly<Record<string, Property<RangeThing>>> = {
  Values: { read: (thing, host) => grid(thing, host, (cell) => cell?.value ?? ''), write },
  Formulas: formulas,
  FormulasLocal: formulas,
  Text: { read: (thing, host) => grid(thing, host, (cell) => cellText(host.book, cell)) },
  ValueTypes: { read: (thing, host) => grid(thing, host, valueType) },
  NumberFormat: numberFormat,
  NumberFormatLocal: numberFormat,
};
