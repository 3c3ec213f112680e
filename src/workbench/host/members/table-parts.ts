/** Excel.TableColumnCollection, TableColumn, TableRowCollection and TableRow. */
import type { CellRange } from '../../../domain/address';
import { ExcelError } from '../../book/excel-error';
import { cellAt } from '../../book/make';
import { addColumn, deleteColumn } from '../../book/table-columns';
import { bodyRows, deleteRows, type FoundTable, roomForRows } from '../../book/tables';
import { columnNames } from '../../book/table-headers';
import { writeContents } from '../../book/write-range';
import type { Arguments } from '../arguments';
import type { HostState } from '../state';
import type { RangeThing, ThingOf } from '../things';
import type { Json, TypeTable } from '../type-table';
import { asText, asWhole } from './values';
import { foundTable } from './tables';

type Column = ThingOf<'TableColumn'>;
type Columns = ThingOf<'TableColumnCollection'>;
type Row = ThingOf<'TableRow'>;
type Rows = ThingOf<'TableRowCollection'>;

function valuesIn({ sheet }: FoundTable, { row, column, rows, columns }: CellRange): Json {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => cellAt(sheet, row + down, column + right)?.value ?? ''),
  );
}

/** The column by its name, without regard to case, or by its id (its place, from 1). */
function findColumn(thing: Columns, args: Arguments, host: HostState): Column | null {
  const { sheet, table } = foundTable(thing, host);
  const key = args.json(0);
  const index = typeof key === 'number'
    ? key - 1
    : columnNames(sheet, table).findIndex((name) => name.toLowerCase() === args.text(0).toLowerCase());
  return index >= 0 && index < table.range.columns ? { type: 'TableColumn', tableId: thing.tableId, index } : null;
}

function columnAt(thing: Columns, index: number, host: HostState): Column {
  const { table } = foundTable(thing, host);
  if (index < 0 || index >= table.range.columns) throw new ExcelError('ItemNotFound', 'The table has no such column.');
  return { type: 'TableColumn', tableId: thing.tableId, index };
}

export const tableColumns: TypeTable<Columns> = {
  properties: { Count: { read: (thing, host) => foundTable(thing, host).table.range.columns } },
  items: (thing, host) =>
    Array.from({ length: foundTable(thing, host).table.range.columns }, (_, index): Column => ({ type: 'TableColumn', tableId: thing.tableId, index })),
  item(thing, args, host) {
    const column = findColumn(thing, args, host);
    if (!column) throw new ExcelError('ItemNotFound', `The table has no column ${JSON.stringify(args.json(0))}.`);
    return column;
  },
  getters: {
    Add(thing, args, host) {
      const { sheet, table } = foundTable(thing, host);
      const before = args.optionalWhole(0) ?? -1;
      const index = before < 0 ? table.range.columns : before;
      if (index > table.range.columns) throw new ExcelError('InvalidArgument', 'The table has no such column.');
      const values = args.json(1);
      addColumn(host.book, sheet, table, index);
      if (values !== null) writeContents(sheet, { ...table.range, column: table.range.column + index, columns: 1 }, columnValues(values, table.range.rows));
      if (args.has(2)) writeContents(sheet, { row: table.range.row, column: table.range.column + index, rows: 1, columns: 1 }, `'${args.text(2)}`);
      return { type: 'TableColumn', tableId: thing.tableId, index };
    },
    GetItemAt: (thing, args, host) => columnAt(thing, args.whole(0), host),
    GetItemOrNullObject: findColumn,
  },
  methods: { GetCount: (thing, _args, host) => foundTable(thing, host).table.range.columns },
};

/** A part of the column as a range. */
function part(find: (found: FoundTable) => { readonly first: number; readonly count: number }) {
  return (thing: Column, _args: Arguments, host: HostState): RangeThing => {
    const found = foundTable(thing, host);
    const { first, count } = find(found);
    if (count < 1) throw new ExcelError('ItemNotFound', `The table "${found.table.name}" has no such rows.`);
    return host.references.range(found.sheet.id, { row: first, rows: count, column: found.table.range.column + thing.index, columns: 1 });
  };
}

/** A column of values; a row of one, or a single value, fills it. */
function columnValues(values: Json, rows: number): Json {
  if (!Array.isArray(values)) return values;
  const list = values as readonly Json[];
  const column: readonly Json[] = list.map((one): Json => (Array.isArray(one) ? (one as readonly Json[]) : [one]));
  return column.length === 1 && rows > 1 ? Array.from({ length: rows }, () => column[0] ?? [null]) : column;
}

const wholeColumn = (thing: Column, { table }: FoundTable): CellRange => ({ ...table.range, column: table.range.column + thing.index, columns: 1 });

export const tableColumn: TypeTable<Column> = {
  identity: (thing) => ({ Id: thing.index + 1 }),
  properties: {
    Id: { read: (thing) => thing.index + 1 },
    Index: { read: (thing) => thing.index },
    Name: {
      read(thing, host) {
        const { sheet, table } = foundTable(thing, host);
        return columnNames(sheet, table)[thing.index] ?? '';
      },
      write(thing, value, host) {
        const { sheet, table } = foundTable(thing, host);
        if (!table.showHeaders) throw new ExcelError('InvalidOperation', 'The table shows no headers.');
        writeContents(sheet, { row: table.range.row, column: table.range.column + thing.index, rows: 1, columns: 1 }, `'${asText(value)}`);
      },
    },
    Values: {
      read(thing, host) {
        const found = foundTable(thing, host);
        return valuesIn(found, wholeColumn(thing, found));
      },
      write(thing, value, host) {
        const found = foundTable(thing, host);
        writeContents(found.sheet, wholeColumn(thing, found), value);
      },
    },
  },
  objects: { Filter: ({ tableId, index }) => ({ type: 'Filter', tableId, index }) },
  methods: {
    Delete(thing, _args, host) {
      const { sheet, table } = foundTable(thing, host);
      deleteColumn(host.book, sheet, table, thing.index);
    },
  },
  getters: {
    GetRange: part(({ table }) => ({ first: table.range.row, count: table.range.rows })),
    GetDataBodyRange: part(({ table }) => bodyRows(table)),
    GetHeaderRowRange: part(({ table }) => ({ first: table.range.row, count: table.showHeaders ? 1 : 0 })),
    GetTotalRowRange: part(({ table }) => ({ first: table.range.row + table.range.rows - 1, count: table.showTotals ? 1 : 0 })),
  },
};

function rowRange(thing: Row, host: HostState): CellRange {
  const { table } = foundTable(thing, host);
  const body = bodyRows(table);
  if (thing.index < 0 || thing.index >= body.count) throw new ExcelError('ItemNotFound', 'The table has no such row.');
  return { ...table.range, row: body.first + thing.index, rows: 1 };
}

/** Rows × columns, or one row; a scalar fills one row. */
function rowValues(values: Json, columns: number): { readonly count: number; readonly values: Json } {
  if (!Array.isArray(values)) return { count: 1, values };
  const list = values as readonly Json[];
  return Array.isArray(list[0]) ? { count: list.length, values } : { count: 1, values: columns > 0 ? [values] : values };
}

export const tableRows: TypeTable<Rows> = {
  properties: { Count: { read: (thing, host) => bodyRows(foundTable(thing, host).table).count } },
  items: (thing, host) =>
    Array.from({ length: bodyRows(foundTable(thing, host).table).count }, (_, index): Row => ({ type: 'TableRow', tableId: thing.tableId, index })),
  getters: {
    Add(thing, args, host) {
      const { sheet, table } = foundTable(thing, host);
      const end = bodyRows(table).count;
      const before = args.optionalWhole(0) ?? -1;
      const index = before < 0 ? end : before;
      if (index > end) throw new ExcelError('InvalidArgument', 'The table has no such row.');
      const { count, values } = rowValues(args.json(1), table.range.columns);
      const sized = !Array.isArray(values) ||
        (values as readonly Json[]).every((row) => Array.isArray(row) && row.length === table.range.columns);
      if (!sized) throw new ExcelError('InvalidArgument', `Each row must have ${table.range.columns} values.`);
      const place = roomForRows(host.book, sheet, table, index, count);
      writeContents(sheet, place, values);
      return { type: 'TableRow', tableId: thing.tableId, index: place.row - bodyRows(table).first };
    },
    GetItemAt(thing, args, host) {
      const row: Row = { type: 'TableRow', tableId: thing.tableId, index: args.whole(0) };
      rowRange(row, host);
      return row;
    },
  },
  methods: {
    GetCount: (thing, _args, host) => bodyRows(foundTable(thing, host).table).count,
    DeleteRows(thing, args, host) {
      const rows = args.list(0).map(({ value, thing: row }) => (row?.type === 'TableRow' && row.tableId === thing.tableId ? row.index : asWhole(value)));
      const { sheet, table } = foundTable(thing, host);
      const { count } = bodyRows(table);
      if (rows.length === 0 || rows.some((row) => row < 0 || row >= count)) throw new ExcelError('InvalidArgument', 'The table has no such rows.');
      for (const row of [...new Set(rows)].sort((a, b) => b - a)) deleteRows(host.book, sheet, table, row, 1);
    },
    DeleteRowsAt(thing, args, host) {
      const { sheet, table } = foundTable(thing, host);
      deleteRows(host.book, sheet, table, args.whole(0), args.optionalWhole(1) ?? 1);
    },
  },
};

export const tableRow: TypeTable<Row> = {
  properties: {
    Index: { read: (thing) => thing.index },
    Values: {
      read: (thing, host) => valuesIn(foundTable(thing, host), rowRange(thing, host)),
      write: (thing, value, host) => writeContents(foundTable(thing, host).sheet, rowRange(thing, host), value),
    },
  },
  getters: {
    GetRange: (thing, _args, host) => host.references.range(foundTable(thing, host).sheet.id, rowRange(thing, host)),
  },
  methods: {
    Delete(thing, _args, host) {
      const { sheet, table } = foundTable(thing, host);
      deleteRows(host.book, sheet, table, thing.index, 1);
    },
  },
};
