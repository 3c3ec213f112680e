/** Excel.Filter of a table's column, and what filters of a sheet share with it. */
import type { BookFilter } from '../../book/filter';
import { ExcelError } from '../../book/excel-error';
import { setTableFilters } from '../../book/filters';
import type { HostState } from '../state';
import type { ThingOf } from '../things';
import type { Json, TypeTable } from '../type-table';
import { foundTable } from './tables';
import { asNumber, asObject, asText } from './values';

type Filter = ThingOf<'Filter'>;

/** FilterCriteria as it came; an empty object for none. Dates among values are refused. */
export function readCriteria(given: Json): BookFilter {
  const { filterOn = null, values, ...rest } = asObject(given);
  const texts = Object.fromEntries(Object.entries(rest).flatMap(([key, value]) => (value === null ? [] : [[key, typeof value === 'number' ? String(value) : asText(value)]])));
  if (values === undefined || values === null) return { filterOn: asText(filterOn), ...texts };
  if (!Array.isArray(values)) throw new ExcelError('InvalidArgument', 'The values of a filter are a list.');
  return { filterOn: asText(filterOn), ...texts, values: (values as readonly Json[]).map(asText) };
}

export function criteriaJson(filter: BookFilter | undefined): Json {
  if (!filter) return null;
  const { filterOn, criterion1, criterion2, operator, values, color, dynamicCriteria } = filter;
  const given = { criterion1, criterion2, operator, values: values && [...values], color, dynamicCriteria };
  return { filterOn, ...Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))) };
}

/** Puts a filter on a table's column, or takes it away, and hides and shows its rows. */
export function filterColumn(thing: { readonly tableId: string; readonly index: number }, filter: BookFilter | null, host: HostState): void {
  const { table } = foundTable(thing, host);
  const filters = new Map(table.filters);
  if (filter) filters.set(thing.index, filter);
  else filters.delete(thing.index);
  filterTable(thing, filters, host);
}

export function filterTable(thing: { readonly tableId: string }, filters: ReadonlyMap<number, BookFilter>, host: HostState): void {
  const { sheet, table } = foundTable(thing, host);
  setTableFilters(host.book, sheet, table, filters);
}

const by = (make: (args: readonly Json[]) => BookFilter): NonNullable<TypeTable<Filter>['methods']>[string] => (thing, args, host) =>
  filterColumn(thing, make([args.json(0), args.json(1), args.json(2)]), host);

const counted = (filterOn: string) => by(([count = null]) => ({ filterOn, criterion1: String(asNumber(count)) }));

export const filter: TypeTable<Filter> = {
  properties: { Criteria: { read: (thing, host) => criteriaJson(foundTable(thing, host).table.filters?.get(thing.index)) } },
  methods: {
    Apply: by(([criteria = null]) => readCriteria(criteria)),
    ApplyValuesFilter: by(([values = null]) => readCriteria({ filterOn: 'Values', values })),
    ApplyCustomFilter: by(([criterion1 = null, criterion2 = null, operator = null]) => readCriteria({ filterOn: 'Custom', criterion1, criterion2, operator })),
    ApplyTopItemsFilter: counted('TopItems'),
    ApplyTopPercentFilter: counted('TopPercent'),
    ApplyBottomItemsFilter: counted('BottomItems'),
    ApplyBottomPercentFilter: counted('BottomPercent'),
    ApplyCellColorFilter: by(([color = null]) => readCriteria({ filterOn: 'CellColor', color })),
    ApplyFontColorFilter: by(([color = null]) => readCriteria({ filterOn: 'FontColor', color })),
    ApplyDynamicFilter: by(([dynamicCriteria = null]) => readCriteria({ filterOn: 'Dynamic', dynamicCriteria })),
    Clear: (thing, _args, host) => filterColumn(thing, null, host),
  },
};
