/** Rows and columns of a range: hidden or not, and where they stand on the sheet, in points. */
import { ExcelError } from '../../book/excel-error';
import { guardOption } from '../../book/guard';
import { type Along, extent, hiddenIn, setHidden } from '../../book/sizes';
import { sheetOf } from '../addresses';
import type { RangeThing } from '../things';
import type { Json, Property } from '../type-table';

function measure(along: Along, which: 'start' | 'size'): Property<RangeThing> {
  return { read: (thing, host) => extent(sheetOf(thing, host), along, thing.range)[which] };
}

function lines(along: Along): Property<RangeThing> {
  return {
    read: (thing, host) => hiddenIn(sheetOf(thing, host), along, thing.range),
    write(thing, value: Json, host) {
      if (typeof value !== 'boolean') throw new ExcelError('InvalidArgument', 'Hidden is true or false.');
      const sheet = sheetOf(thing, host);
      guardOption(sheet, along === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
      setHidden(sheet, along, thing.range, value);
    },
  };
}

export const sizeProperties: Readonly<Record<string, Property<RangeThing>>> = {
  RowHidden: lines('rows'),
  ColumnHidden: lines('columns'),
  Top: measure('rows', 'start'),
  Height: measure('rows', 'size'),
  Left: measure('columns', 'start'),
  Width: measure('columns', 'size'),
  /** True where no cell of the range can be seen; null where some can. */
  Hidden: {
    read(thing, host) {
      const sheet = sheetOf(thing, host);
      const rows = hiddenIn(sheet, 'rows', thing.range);
      const columns = hiddenIn(sheet, 'columns', thing.range);
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
  },
};
