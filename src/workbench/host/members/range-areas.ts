/** Excel.RangeAreas and Excel.RangeCollection: several ranges of one sheet taken together. */
import type { CellRange } from '../../../domain/address';
import type { BookSheet } from '../../book/book';
import { clearCells } from '../../book/clear';
import { ExcelError } from '../../book/excel-error';
import { isWholeColumns, isWholeRows } from '../../book/limits';
import { fullAddress, rangeAt, sheetOf } from '../addresses';
import type { HostState } from '../state';
import type { RangeThing, ThingOf } from '../things';
import type { TypeTable } from '../type-table';
import { clearArgument } from './range-methods';

type Areas = ThingOf<'RangeAreas'>;

export function areasOf(sheet: BookSheet, ranges: readonly CellRange[], host: HostState): Areas {
  return { type: 'RangeAreas', areas: ranges.map((range) => host.references.range(sheet.id, range)) };
}

/** "A1:B2,D4" to its areas. */
export function areasAt(text: string, sheet: BookSheet, host: HostState): Areas {
  return { type: 'RangeAreas', areas: text.split(',').map((part) => rangeAt(part.trim(), sheet, host)) };
}

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
  methods: {
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
