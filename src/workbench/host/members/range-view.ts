/** Excel.RangeView and RangeViewCollection: the cells of a range that can be seen. */
import { columnLetters } from '../../../domain/address';
import type { BookCell } from '../../book/book';
import { cellText } from '../../book/cell-text';
import { ExcelError } from '../../book/excel-error';
import { isUnbounded } from '../../book/limits';
import { cellAt, formatAt } from '../../book/make';
import { sheetOf } from '../addresses';
import type { HostState } from '../state';
import type { RangeThing, ThingOf } from '../things';
import type { Json, Property, TypeTable } from '../type-table';
import { valueType } from './range-content';

type View = ThingOf<'RangeView'>;

export function viewOf(thing: RangeThing, host: HostState): View {
  const sheet = sheetOf(thing, host);
  if (isUnbounded(thing.range)) throw new ExcelError('InvalidArgument', 'A view needs a bounded range.');
  const { row, column, rows, columns } = thing.range;
  const seen = (first: number, count: number, hidden: ReadonlySet<number>) => Array.from({ length: count }, (_, at) => first + at).filter((line) => !hidden.has(line));
  return { type: 'RangeView', range: thing, rows: seen(row, rows, sheet.hiddenRows), columns: seen(column, columns, sheet.hiddenColumns), index: 0 };
}

function grid(read: (cell: BookCell | undefined, row: number, column: number, host: HostState, view: View) => Json): Property<View> {
  return {
    read: (view, host) => view.rows.map((row) => view.columns.map((column) => read(cellAt(sheetOf(view.range, host), row, column), row, column, host, view))),
  };
}

const formulas = grid((cell) => cell?.formula ?? cell?.value ?? '');

export const rangeView: TypeTable<View> = {
  properties: {
    Values: grid((cell) => cell?.value ?? ''),
    Text: grid((cell, _row, _column, host) => cellText(host.book, cell)),
    Formulas: formulas,
    FormulasLocal: formulas,
    NumberFormat: grid((_cell, row, column, host, view) => formatAt(sheetOf(view.range, host), row, column).numberFormat),
    ValueTypes: grid((cell) => valueType(cell)),
    CellAddresses: grid((_cell, row, column) => `${columnLetters(column)}${row + 1}`),
    RowCount: { read: ({ rows }) => rows.length },
    ColumnCount: { read: ({ columns }) => columns.length },
    Index: { read: ({ index }) => index },
  },
  objects: { Rows: (view) => ({ type: 'RangeViewCollection', view }) },
  getters: { GetRange: (view) => view.range },
};

const rowAt = (view: View, index: number): View => ({ ...view, rows: view.rows.slice(index, index + 1), index });

export const rangeViews: TypeTable<ThingOf<'RangeViewCollection'>> = {
  properties: {},
  items: ({ view }) => view.rows.map((_, index) => rowAt(view, index)),
  getters: {
    GetItemAt({ view }, args) {
      if (view.rows[args.whole(0)] === undefined) throw new ExcelError('ItemNotFound', 'There is no such row in view.');
      return rowAt(view, args.whole(0));
    },
  },
  methods: { GetCount: ({ view }) => view.rows.length },
};
