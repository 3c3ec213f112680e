/** Rows and columns of a range: hidden or not. */
import { ExcelError } from '../../book/excel-error';
import { guardOption } from '../../book/guard';
import { hiddenIn, setHidden } from '../../book/sizes';
import { sheetOf } from '../addresses';
import type { RangeThing } from '../things';
import type { Json, Property } from '../type-table';

function lines(along: 'rows' | 'columns'): Property<RangeThing> {
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
