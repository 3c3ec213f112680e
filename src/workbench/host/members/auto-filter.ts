/** Excel.AutoFilter of a sheet or of a table. */
import type { BookFilter } from '../../book/filter';
import { ExcelError } from '../../book/excel-error';
import { setSheetFilters } from '../../book/filters';
import { guardOption } from '../../book/guard';
import { rangeAt } from '../addresses';
import type { HostState } from '../state';
import type { RangeThing, ThingOf } from '../things';
import type { TypeTable } from '../type-table';
import { criteriaJson, filterTable, readCriteria } from './filter';
import { foundTable } from './tables';
import { sheetFor } from './worksheet';

type Filter = ThingOf<'AutoFilter'>;

const NONE: ReadonlyMap<number, BookFilter> = new Map();

function place(thing: Filter, host: HostState): RangeThing | null {
  if (thing.tableId !== undefined) {
    const { sheet, table } = foundTable({ tableId: thing.tableId }, host);
    return host.references.range(sheet.id, table.range);
  }
  const { autoFilter } = sheetFor(thing, host);
  return autoFilter && host.references.range(thing.sheetId, autoFilter);
}

function filters(thing: Filter, host: HostState): ReadonlyMap<number, BookFilter> {
  return thing.tableId === undefined ? sheetFor(thing, host).filters : (foundTable({ tableId: thing.tableId }, host).table.filters ?? NONE);
}

/** Hides and shows rows by these filters, from the range's first column. */
function filter(thing: Filter, next: ReadonlyMap<number, BookFilter>, host: HostState): void {
  if (thing.tableId === undefined) setSheetFilters(host.book, sheetFor(thing, host), next);
  else filterTable({ tableId: thing.tableId }, next, host);
}

export const autoFilter: TypeTable<Filter> = {
  properties: {
    Enabled: { read: (thing, host) => place(thing, host) !== null },
    IsDataFiltered: { read: (thing, host) => filters(thing, host).size > 0 },
    Criteria: {
      read: (thing, host) => Array.from({ length: place(thing, host)?.range.columns ?? 0 }, (_, column) => criteriaJson(filters(thing, host).get(column)) ?? {}),
    },
  },
  getters: {
    GetRange(thing, _args, host) {
      const range = place(thing, host);
      if (!range) throw new ExcelError('ItemNotFound', 'The sheet has no filter.');
      return range;
    },
    GetRangeOrNullObject: (thing, _args, host) => place(thing, host),
  },
  methods: {
    Apply(thing, args, host) {
      const sheet = sheetFor(thing, host);
      guardOption(sheet, 'allowAutoFilter');
      const given = args.thing(0);
      const { range } = given?.type === 'Range' ? given : rangeAt(args.text(0), sheet, host);
      const column = args.optionalWhole(1);
      const criteria = args.has(2) ? readCriteria(args.json(2)) : undefined;
      if (column !== undefined && (column < 0 || column >= range.columns)) throw new ExcelError('InvalidArgument', 'The column lies outside the range.');
      if (thing.tableId === undefined) {
        sheet.autoFilter = range;
        sheet.touched.aspects.add('filter');
      }
      const next = new Map(filters(thing, host));
      if (column !== undefined && criteria) next.set(column, criteria);
      filter(thing, next, host);
    },
    ClearColumnCriteria(thing, args, host) {
      const next = new Map(filters(thing, host));
      next.delete(args.whole(0));
      filter(thing, next, host);
    },
    ClearCriteria: (thing, _args, host) => filter(thing, NONE, host),
    Reapply: (thing, _args, host) => filter(thing, filters(thing, host), host),
    Remove(thing, _args, host) {
      const sheet = sheetFor(thing, host);
      guardOption(sheet, 'allowAutoFilter');
      filter(thing, NONE, host);
      if (thing.tableId !== undefined) return;
      sheet.autoFilter = null;
      sheet.touched.aspects.add('filter');
    },
  },
};
