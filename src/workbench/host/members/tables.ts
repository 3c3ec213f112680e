/** Excel.TableCollection, TableScopedCollection and Table. */
import { covers, intersect } from '../../book/rectangles';
import { clearCells } from '../../book/clear';
import { ExcelError } from '../../book/excel-error';
import {
  addTable, allTables, bodyRows, changeTable, checkTableName, convertToRange, type FoundTable, resizeTable, showTotals, tableById,
} from '../../book/tables';
import { tidyHeaders } from '../../book/table-headers';
import { sheetById } from '../../book/sheets';
import type { Arguments } from '../arguments';
import { rangeAt, sheetOf } from '../addresses';
import { EventNumber, WORKBOOK_TARGET } from '../event-entries';
import type { HostState } from '../state';
import type { RangeThing, Thing, ThingOf } from '../things';
import type { Property, TypeTable } from '../type-table';
import { eventMethods } from './event-registration';
import { filterTable } from './filter';
import { asFlag, asText } from './values';

type Table = ThingOf<'Table'>;
type Collection = ThingOf<'TableCollection'> | ThingOf<'TableScopedCollection'>;

const tableThing = ({ table }: FoundTable): Table => ({ type: 'Table', tableId: table.id });

export const foundTable = (thing: { readonly tableId: string }, { book }: HostState) => tableById(book, thing.tableId);

function tablesIn(thing: Collection, host: HostState): FoundTable[] {
  const all = allTables(host.book);
  if (thing.type === 'TableCollection') return thing.sheetId === null ? all : all.filter(({ sheet }) => sheet.id === thing.sheetId);
  const { range, fullyContained } = thing;
  sheetOf(range, host);
  return all.filter(({ sheet, table }) =>
    sheet.id === range.sheetId && (fullyContained ? covers(range.range, table.range) : intersect(range.range, table.range) !== undefined));
}

/** By name, without regard to case, or by id. */
function find(thing: Collection, args: Arguments, host: HostState): FoundTable | undefined {
  const key = args.text(0).toLowerCase();
  return tablesIn(thing, host).find(({ table }) => table.name.toLowerCase() === key || table.id.toLowerCase() === key);
}

function getItem(thing: Collection, args: Arguments, host: HostState): Table {
  const found = find(thing, args, host);
  if (!found) throw new ExcelError('ItemNotFound', `There is no table "${args.text(0)}".`);
  return tableThing(found);
}

function getItemOrNull(thing: Collection, args: Arguments, host: HostState): Table | null {
  const found = find(thing, args, host);
  return found ? tableThing(found) : null;
}

/** Where a new table goes: a range, or an address on the collection's sheet (the active one, for the workbook's collection). */
function placeArgument(thing: ThingOf<'TableCollection'>, args: Arguments, host: HostState): RangeThing {
  const given = args.thing(0);
  const place = given?.type === 'Range' ? given : rangeAt(args.text(0), sheetById(host.book, thing.sheetId ?? host.book.activeSheetId), host);
  if (thing.sheetId !== null && place.sheetId !== thing.sheetId) throw new ExcelError('InvalidArgument', 'The range lies on another sheet.');
  return place;
}

export const tables: TypeTable<ThingOf<'TableCollection'>> = {
  properties: { Count: { read: (thing, host) => tablesIn(thing, host).length } },
  items: (thing, host) => tablesIn(thing, host).map(tableThing),
  item: getItem,
  getters: {
    Add(thing, args, host) {
      const place = placeArgument(thing, args, host);
      return { type: 'Table', tableId: addTable(host.book, sheetOf(place, host), place.range, args.flag(1)).id };
    },
    GetItemOrNullObject: getItemOrNull,
    GetItemAt(thing, args, host) {
      const found = tablesIn(thing, host)[args.whole(0)];
      if (!found) throw new ExcelError('ItemNotFound', 'There is no such table.');
      return tableThing(found);
    },
  },
  methods: {
    ...eventMethods<ThingOf<'TableCollection'>>(({ sheetId }) => sheetId ?? WORKBOOK_TARGET, {
      AddedEvent: EventNumber.tableAdded, DataChangedEvent: EventNumber.tableChanged, DeletedEvent: EventNumber.tableDeleted,
    }),
    GetCount: (thing, _args, host) => tablesIn(thing, host).length,
  },
};

export const scopedTables: TypeTable<ThingOf<'TableScopedCollection'>> = {
  properties: {},
  items: (thing, host) => tablesIn(thing, host).map(tableThing),
  item: getItem,
  getters: {
    GetItemOrNullObject: getItemOrNull,
    GetFirst(thing, _args, host) {
      const [found] = tablesIn(thing, host);
      if (!found) throw new ExcelError('ItemNotFound', 'There is no table.');
      return tableThing(found);
    },
  },
  methods: { GetCount: (thing, _args, host) => tablesIn(thing, host).length },
};

/** A part of the table as a range; ItemNotFound where it shows no such part. */
function rows(find: (found: FoundTable) => { readonly first: number; readonly count: number }) {
  return (thing: Table, _args: Arguments, host: HostState): Thing => {
    const found = foundTable(thing, host);
    const { first, count } = find(found);
    if (count < 1) throw new ExcelError('ItemNotFound', `The table "${found.table.name}" has no such rows.`);
    return host.references.range(found.sheet.id, { ...found.table.range, row: first, rows: count });
  };
}

function flag(name: 'showBandedRows' | 'showFilterButton' | 'showBandedColumns' | 'highlightFirstColumn' | 'highlightLastColumn'): Property<Table> {
  return {
    read: (thing, host) => foundTable(thing, host).table[name] ?? false,
    write(thing, value, host) {
      const { sheet, table } = foundTable(thing, host);
      changeTable(sheet, table, { [name]: asFlag(value) });
    },
  };
}

/** The header row goes with its contents, or comes back above the body with names of its own. */
function setHeaders(thing: Table, show: boolean, host: HostState): void {
  const { sheet, table } = foundTable(thing, host);
  if (show === table.showHeaders) return;
  const { range } = table;
  if (!show) {
    clearCells(sheet, { ...range, rows: 1 }, 'Contents');
    changeTable(sheet, table, { showHeaders: false, range: { ...range, row: range.row + 1, rows: range.rows - 1 } });
    clearCells(sheet, { ...range, rows: 1 }, 'Contents');
    return;
  }
  if (range.row === 0) throw new ExcelError('InvalidOperation', 'There is no row above the table for its headers.');
  changeTable(sheet, table, { showHeaders: true, range: { ...range, row: range.row - 1, rows: range.rows + 1 } });
  tidyHeaders(sheet, table);
}

export const table: TypeTable<Table> = {
  identity: (thing) => ({ Id: thing.tableId }),
  properties: {
    Id: { read: (thing, host) => foundTable(thing, host).table.id },
    Name: {
      read: (thing, host) => foundTable(thing, host).table.name,
      write(thing, value, host) {
        const { sheet, table: one } = foundTable(thing, host);
        checkTableName(host.book, asText(value), one);
        changeTable(sheet, one, { name: asText(value) });
      },
    },
    ShowHeaders: {
      read: (thing, host) => foundTable(thing, host).table.showHeaders,
      write: (thing, value, host) => setHeaders(thing, asFlag(value), host),
    },
    ShowTotals: {
      read: (thing, host) => foundTable(thing, host).table.showTotals,
      write(thing, value, host) {
        const { sheet, table: one } = foundTable(thing, host);
        showTotals(host.book, sheet, one, asFlag(value));
      },
    },
    Style: {
      read: (thing, host) => foundTable(thing, host).table.style,
      write(thing, value, host) {
        const { sheet, table: one } = foundTable(thing, host);
        changeTable(sheet, one, { style: asText(value) });
      },
    },
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
    LegacyId: { read: (thing, host) => String(allTables(host.book).findIndex(({ table: one }) => one.id === thing.tableId) + 1) },
    ShowFilterButton: flag('showFilterButton'),
  },
  objects: {
    Columns: ({ tableId }) => ({ type: 'TableColumnCollection', tableId }),
    Rows: ({ tableId }) => ({ type: 'TableRowCollection', tableId }),
    Sort: ({ tableId }) => ({ type: 'TableSort', tableId }),
    AutoFilter: (thing, host) => ({ type: 'AutoFilter', sheetId: foundTable(thing, host).sheet.id, tableId: thing.tableId }),
    Worksheet: (thing, host) => ({ type: 'Worksheet', sheetId: foundTable(thing, host).sheet.id }),
  },
  getters: {
    GetRange: rows(({ table: one }) => ({ first: one.range.row, count: one.range.rows })),
    GetHeaderRowRange: rows(({ table: one }) => ({ first: one.range.row, count: one.showHeaders ? 1 : 0 })),
    GetDataBodyRange: rows(({ table: one }) => bodyRows(one)),
    GetTotalRowRange: rows(({ table: one }) => ({ first: one.range.row + one.range.rows - 1, count: one.showTotals ? 1 : 0 })),
    ConvertToRange(thing, _args, host) {
      const { sheet, table: one } = foundTable(thing, host);
      convertToRange(sheet, one);
      return host.references.range(sheet.id, one.range);
    },
  },
  methods: {
    ...eventMethods<Table>(({ tableId }) => tableId, { DataChangedEvent: EventNumber.tableChanged, SelectionChangedEvent: EventNumber.tableSelectionChanged }),
    ClearFilters: (thing, _args, host) => filterTable(thing, new Map(), host),
    ReapplyFilters: (thing, _args, host) => filterTable(thing, foundTable(thing, host).table.filters ?? new Map<number, never>(), host),
    /** The table and its contents. */
    Delete(thing, _args, host) {
      const { sheet, table: one } = foundTable(thing, host);
      convertToRange(sheet, one);
      clearCells(sheet, one.range, 'All');
    },
    Resize(thing, args, host) {
      const { sheet, table: one } = foundTable(thing, host);
      const given = args.thing(0);
      const place = given?.type === 'Range' ? given : rangeAt(args.text(0), sheet, host);
      if (place.sheetId !== sheet.id) throw new ExcelError('InvalidArgument', 'The range lies on another sheet.');
      resizeTable(sheet, one, place.range);
    },
  },
};
