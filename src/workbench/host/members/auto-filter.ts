/** Excel.AutoFilter of a sheet: where it is. Rows are not filtered here: criteria are refused. */
import { ExcelError } from '../../book/excel-error';
import { guardOption } from '../../book/guard';
import { rangeAt } from '../addresses';
import type { HostState } from '../state';
import type { RangeThing, ThingOf } from '../things';
import type { TypeTable } from '../type-table';
import { sheetFor } from './worksheet';

type Filter = ThingOf<'AutoFilter'>;

function place(thing: Filter, host: HostState): RangeThing | null {
  const { autoFilter } = sheetFor(thing, host);
  return autoFilter && host.references.range(thing.sheetId, autoFilter);
}

export const autoFilter: TypeTable<Filter> = {
  properties: {
    Enabled: { read: (thing, host) => sheetFor(thing, host).autoFilter !== null },
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
      if (args.has(1) || args.has(2)) throw new ExcelError('ApiNotFound', 'The stand-in for Excel does not filter rows. See src/workbench/DIFFERENCES.md.');
      const sheet = sheetFor(thing, host);
      guardOption(sheet, 'allowAutoFilter');
      const given = args.thing(0);
      sheet.autoFilter = (given?.type === 'Range' ? given : rangeAt(args.text(0), sheet, host)).range;
      sheet.touched.aspects.add('filter');
    },
    Remove(thing, _args, host) {
      const sheet = sheetFor(thing, host);
      guardOption(sheet, 'allowAutoFilter');
      sheet.autoFilter = null;
      sheet.touched.aspects.add('filter');
    },
  },
};
