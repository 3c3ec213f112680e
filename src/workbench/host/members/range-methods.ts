/** What a range can be told to do. */
import { ExcelError } from '../../book/excel-error';
import { activateSheet } from '../../book/sheets';
import { sheetOf } from '../addresses';
import type { RangeThing } from '../things';
import type { TypeTable } from '../type-table';

export const rangeMethods: NonNullable<TypeTable<RangeThing>['methods']> = {
  /** office.js asks this before it sends a large array in parts. */
  _ValidateArraySize(thing, args) {
    if (args.whole(0) === thing.range.rows && args.whole(1) === thing.range.columns) return;
    const { rows, columns } = thing.range;
    throw new ExcelError('InvalidArgument', `The array's size is not that of the range, ${rows} rows by ${columns} columns.`);
  },
  Select(thing, _args, host) {
    const sheet = sheetOf(thing, host);
    activateSheet(host.book, sheet);
    host.book.selection = { sheetId: sheet.id, range: thing.range };
  },
};
