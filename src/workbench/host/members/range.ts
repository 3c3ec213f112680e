/** Excel.Range: where it lies and what is in it. Its looks are in range-format.ts. */
import { isUnbounded, isWholeColumns, isWholeRows } from '../../book/limits';
import { fullAddress, sheetOf } from '../addresses';
import type { RangeThing } from '../things';
import type { TypeTable } from '../type-table';
import { contentProperties } from './range-content';
import { cellPropertyMethods } from './cell-properties';
import { hyperlink } from './hyperlink';
import { styleProperty } from './looks';
import { rangeEdits } from './range-edits';
import { rangeGetters } from './range-getters';
import { rangeMethods } from './range-methods';
import { rangeOutline } from './range-outline';
import { sizeProperties } from './range-sizes';

export const range: TypeTable<RangeThing> = {
  properties: {
    ...contentProperties,
    ...sizeProperties,
    Address: { read: fullAddress },
    AddressLocal: { read: fullAddress },
    RowIndex: { read: (thing) => thing.range.row },
    ColumnIndex: { read: (thing) => thing.range.column },
    RowCount: { read: (thing) => thing.range.rows },
    ColumnCount: { read: (thing) => thing.range.columns },
    // Excel answers -1 where the number would pass 2^31 - 1 (Microsoft, "Range.cellCount").
    CellCount: { read: ({ range: { rows, columns } }) => (rows * columns > 2 ** 31 - 1 ? -1 : rows * columns) },
    IsEntireRow: { read: (thing) => isWholeRows(thing.range) },
    IsEntireColumn: { read: (thing) => isWholeColumns(thing.range) },
    // Nothing here spills: a formula has one value.
    Hyperlink: hyperlink,
    Style: styleProperty(),
    HasSpill: { read: (thing) => (isUnbounded(thing.range) ? null : false) },
  },
  objects: {
    Worksheet: (thing, host) => ({ type: 'Worksheet', sheetId: sheetOf(thing, host).id }),
    Format: (thing) => ({ type: 'RangeFormat', of: [thing] }),
    DataValidation: (thing) => ({ type: 'DataValidation', of: [thing] }),
    ConditionalFormats: (thing) => ({ type: 'ConditionalFormatCollection', of: [thing] }),
    Sort: (thing) => ({ type: 'RangeSort', range: thing }),
  },
  getters: rangeGetters,
  methods: { ...rangeMethods, ...rangeEdits, ...rangeOutline, ...cellPropertyMethods },
};
