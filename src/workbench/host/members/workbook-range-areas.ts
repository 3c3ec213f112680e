/** Excel.WorkbookRangeAreas: ranges on several sheets, as precedents and dependents are; and Excel.RangeAreasCollection. */
import { ExcelError } from '../../book/excel-error';
import { around, intersect } from '../../book/rectangles';
import { rectanglesOf } from '../../book/special-cells';
import type { Cells } from '../../calc/find-cells';
import type { Reach } from '../../calc/trace';
import type { Arguments } from '../arguments';
import { fullAddress, sheetOf } from '../addresses';
import type { HostState } from '../state';
import type { RangeThing, ThingOf } from '../things';
import type { TypeTable } from '../type-table';
import { orNotFound } from './or-not-found';
import { findSheet } from './worksheets';

type Several = ThingOf<'WorkbookRangeAreas'>;
type Areas = ThingOf<'RangeAreas'>;

/** So many cells at most are looked through to join ranges that lie side by side. */
const MOST_JOINED = 10_000;

/** Excel's one range for cells side by side. */
function joined(cells: readonly Cells[]): readonly Cells['range'][] {
  const ranges = cells.map(({ range }) => range);
  const [first, ...rest] = ranges;
  if (!first) return [];
  const whole = rest.reduce(around, first);
  if (whole.rows * whole.columns > MOST_JOINED) return ranges;
  return rectanglesOf(whole, (row, column) => ranges.some((range) => intersect(range, { row, column, rows: 1, columns: 1 })));
}

/** The areas of each sheet together, in the order of the tabs. Throws ItemNotFound where there are none, as Excel does. */
function bySheet(found: readonly Cells[], host: HostState): Several {
  if (found.length === 0) throw new ExcelError('ItemNotFound', 'There are no such cells.');
  const sheets = host.book.sheets.flatMap((sheet): readonly Areas[] => {
    const areas = joined(found.filter((one) => one.sheet === sheet)).map((range) => host.references.range(sheet.id, range));
    return areas.length > 0 ? [{ type: 'RangeAreas', areas }] : [];
  });
  return { type: 'WorkbookRangeAreas', sheets };
}

/** A getter of a range: what it rests on, or what rests on it. */
export const traced = (what: 'precedents' | 'dependents', reach: Reach) => (thing: RangeThing, _args: Arguments, host: HostState): Several =>
  bySheet(host.calculator.trace(what, { sheet: sheetOf(thing, host), range: thing.range }, reach), host);

/** By a sheet's name or id. */
function onSheet(thing: Several, args: Arguments, host: HostState): Areas | null {
  const sheet = findSheet(host.book, args.text(0));
  return thing.sheets.find(({ areas: [first] }) => first !== undefined && first.sheetId === sheet?.id) ?? null;
}

export const workbookRangeAreas: TypeTable<Several> = {
  properties: {
    Addresses: { read: ({ sheets }, host) => sheets.map(({ areas }) => areas.map((area) => fullAddress(area, host)).join(',')) },
  },
  objects: {
    Areas: ({ sheets }) => ({ type: 'RangeAreasCollection', sheets }),
    Ranges: ({ sheets }) => ({ type: 'RangeCollection', areas: sheets.flatMap(({ areas }) => areas) }),
  },
  getters: {
    GetRangeAreasBySheet: (thing, args, host) => orNotFound('There are no such cells on that sheet.')(onSheet(thing, args, host)),
    GetRangeAreasOrNullObjectBySheet: onSheet,
  },
};

export const rangeAreasCollection: TypeTable<ThingOf<'RangeAreasCollection'>> = {
  properties: {},
  items: ({ sheets }) => sheets,
  getters: {
    GetItemAt: ({ sheets }, args) => orNotFound('There are no such areas.')(sheets[args.whole(0)]),
  },
  methods: { GetCount: ({ sheets }) => sheets.length },
};
