/** Excel.RangeAreas and Excel.RangeCollection: several ranges of one sheet taken together. */
import type { CellRange } from '../../../domain/address';
import type { BookSheet } from '../../book/book';
import { clearCells } from '../../book/clear';
import { ExcelError } from '../../book/excel-error';
import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from '../../book/limits';
import type { Arguments } from '../arguments';
import { fullAddress, insideSheet, rangeAt, sheetOf } from '../addresses';
import type { HostState } from '../state';
import type { RangeThing, ThingOf } from '../things';
import type { TypeTable } from '../type-table';
import { styleProperty } from './looks';
import { copyInto } from './range-edits';
import { clearArgument } from './range-methods';

type Areas = ThingOf<'RangeAreas'>;

export function areasOf(sheet: BookSheet, ranges: readonly CellRange[], host: HostState): Areas {
  return { type: 'RangeAreas', areas: ranges.map((range) => host.references.range(sheet.id, range)) };
}

/** "A1:B2,D4" to its areas. */
export function areasAt(text: string, sheet: BookSheet, host: HostState): Areas {
  return { type: 'RangeAreas', areas: text.split(',').map((part) => rangeAt(part.trim(), sheet, host)) };
}

/** Another range in place of each area. */
const each = (find: (range: CellRange, args: Arguments) => CellRange) => (thing: Areas, args: Arguments, host: HostState): Areas => ({
  type: 'RangeAreas', areas: thing.areas.map((area) => host.references.range(sheetOf(area, host).id, insideSheet(find(area.range, args)))),
});

function first(thing: Areas): RangeThing {
  const [area] = thing.areas;
  if (!area) throw new ExcelError('ItemNotFound', 'There are no areas.');
  return area;
}

export const rangeAreas: TypeTable<Areas> = {
  properties: {
    Address: { read: (thing, host) => thing.areas.map((area) => fullAddress(area, host)).join(',') },
    AreaCount: { read: (thing) => thing.areas.length },
    CellCount: { read: (thing) => thing.areas.reduce((count, { range }) => count + range.rows * range.columns, 0) },
    Style: styleProperty(),
    IsEntireRow: { read: (thing) => thing.areas.every(({ range }) => isWholeRows(range)) },
    IsEntireColumn: { read: (thing) => thing.areas.every(({ range }) => isWholeColumns(range)) },
  },
  objects: {
    Areas: ({ areas }) => ({ type: 'RangeCollection', areas }),
    Format: ({ areas }) => ({ type: 'RangeFormat', of: areas }),
    ConditionalFormats: ({ areas }) => ({ type: 'ConditionalFormatCollection', of: areas }),
    DataValidation: ({ areas }) => ({ type: 'DataValidation', of: areas }),
    Worksheet: (thing, host) => ({ type: 'Worksheet', sheetId: sheetOf(first(thing), host).id }),
  },
  getters: {
    GetEntireRow: each((range) => ({ ...range, column: 0, columns: MAX_COLUMNS })),
    GetEntireColumn: each((range) => ({ ...range, row: 0, rows: MAX_ROWS })),
    GetOffsetRangeAreas: each((range, args) => ({ ...range, row: range.row + args.whole(0), column: range.column + args.whole(1) })),
  },
  methods: {
    CopyFrom: (thing, args, host) => copyInto(thing.areas, args, host),
    Clear(thing, args, host) {
      for (const area of thing.areas) clearCells(sheetOf(area, host), area.range, clearArgument(args));
    },
  },
};

export const rangeCollection: TypeTable<ThingOf<'RangeCollection'>> = {
  properties: {},
  items: (thing) => thing.areas,
  getters: {
    GetItemAt(thing, args) {
      const area = thing.areas[args.whole(0)];
      if (!area) throw new ExcelError('ItemNotFound', 'There is no such area.');
      return area;
    },
  },
  methods: { GetCount: (thing) => thing.areas.length },
};
