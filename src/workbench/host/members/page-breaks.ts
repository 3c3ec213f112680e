/** Excel.PageBreakCollection and Excel.PageBreak. A break stands before a row or a column. */
import { ExcelError } from '../../book/excel-error';
import { guardSheet } from '../../book/guard';
import { rangeAt } from '../addresses';
import type { HostState } from '../state';
import type { ThingOf } from '../things';
import type { TypeTable } from '../type-table';
import { sheetFor } from './worksheet';

type Breaks = ThingOf<'PageBreakCollection'>;
type Break = ThingOf<'PageBreak'>;

const breakThing = ({ sheetId, across }: Breaks, before: number): Break => ({ type: 'PageBreak', sheetId, across, before });

const breaksOf = (thing: Breaks | Break, host: HostState): readonly number[] => sheetFor(thing, host).layout[thing.across];

function setBreaks(thing: Breaks | Break, breaks: readonly number[], host: HostState): void {
  const sheet = sheetFor(thing, host);
  guardSheet(sheet);
  sheet.layout[thing.across] = [...new Set(breaks)].sort((a, b) => a - b);
  sheet.touched.aspects.add('layout');
}

export const pageBreaks: TypeTable<Breaks> = {
  properties: {},
  items: (thing, host) => breaksOf(thing, host).map((before) => breakThing(thing, before)),
  item(thing, args, host) {
    const before = breaksOf(thing, host)[args.whole(0)];
    if (before === undefined) throw new ExcelError('ItemNotFound', 'There is no such page break.');
    return breakThing(thing, before);
  },
  getters: {
    /** What office.js finds an item of the collection by. */
    GetItemAt(thing, args, host) {
      const before = breaksOf(thing, host)[args.whole(0)];
      if (before === undefined) throw new ExcelError('ItemNotFound', 'There is no such page break.');
      return breakThing(thing, before);
    },
    Add(thing, args, host) {
      const given = args.thing(0);
      const { range } = given?.type === 'Range' ? given : rangeAt(args.text(0), sheetFor(thing, host), host);
      const before = thing.across === 'horizontalBreaks' ? range.row : range.column;
      if (before === 0) throw new ExcelError('InvalidArgument', 'There is nothing before the first row or column to break off.');
      setBreaks(thing, [...breaksOf(thing, host), before], host);
      return breakThing(thing, before);
    },
  },
  methods: {
    GetCount: (thing, _args, host) => breaksOf(thing, host).length,
    RemovePageBreaks: (thing, _args, host) => setBreaks(thing, [], host),
  },
};

export const pageBreak: TypeTable<Break> = {
  // Excel numbers rows and columns of page breaks from 0 (Microsoft, "PageBreak.rowIndex").
  properties: {
    RowIndex: { read: (thing) => (thing.across === 'horizontalBreaks' ? thing.before : 0) },
    ColumnIndex: { read: (thing) => (thing.across === 'verticalBreaks' ? thing.before : 0) },
  },
  getters: {
    GetCellAfterBreak: (thing, _args, host) =>
      host.references.range(sheetFor(thing, host).id, {
        row: thing.across === 'horizontalBreaks' ? thing.before : 0,
        column: thing.across === 'verticalBreaks' ? thing.before : 0,
        rows: 1,
        columns: 1,
      }),
  },
  methods: {
    Delete: (thing, _args, host) => setBreaks(thing, breaksOf(thing, host).filter((before) => before !== thing.before), host),
  },
};
