/** Excel.WorksheetFreezePanes. */
import type { BookSheet } from '../../book/book';
import { ExcelError } from '../../book/excel-error';
import { MAX_COLUMNS, MAX_ROWS } from '../../book/limits';
import { rangeAt } from '../addresses';
import type { HostState } from '../state';
import type { RangeThing, ThingOf } from '../things';
import type { TypeTable } from '../type-table';
import { sheetFor } from './worksheet';

type Panes = ThingOf<'WorksheetFreezePanes'>;

function freeze(thing: Panes, panes: BookSheet['freeze'], host: HostState): void {
  const sheet = sheetFor(thing, host);
  if (panes && (panes.rows < 0 || panes.columns < 0)) throw new ExcelError('InvalidArgument', 'A count cannot be negative.');
  sheet.freeze = panes && panes.rows + panes.columns > 0 ? panes : null;
  sheet.touched.aspects.add('freeze');
}

function location(thing: Panes, host: HostState): RangeThing | null {
  const { freeze: panes } = sheetFor(thing, host);
  return panes && host.references.range(thing.sheetId, {
    row: 0, column: 0, rows: panes.rows === 0 ? MAX_ROWS : panes.rows, columns: panes.columns === 0 ? MAX_COLUMNS : panes.columns,
  });
}

export const freezePanes: TypeTable<Panes> = {
  properties: {},
  getters: {
    GetLocation(thing, _args, host) {
      const range = location(thing, host);
      if (!range) throw new ExcelError('ItemNotFound', 'Nothing is frozen.');
      return range;
    },
    GetLocationOrNullObject: (thing, _args, host) => location(thing, host),
  },
  methods: {
    FreezeRows: (thing, args, host) => freeze(thing, { rows: args.optionalWhole(0) ?? 1, columns: 0 }, host),
    FreezeColumns: (thing, args, host) => freeze(thing, { rows: 0, columns: args.optionalWhole(0) ?? 1 }, host),
    /** The rows and columns of the range, which begins at A1, stay in view. */
    FreezeAt(thing, args, host) {
      const given = args.thing(0);
      const { range } = given?.type === 'Range' ? given : rangeAt(args.text(0), sheetFor(thing, host), host);
      freeze(thing, {
        rows: range.rows === MAX_ROWS ? 0 : range.row + range.rows,
        columns: range.columns === MAX_COLUMNS ? 0 : range.column + range.columns,
      }, host);
    },
    Unfreeze: (thing, _args, host) => freeze(thing, null, host),
  },
};
