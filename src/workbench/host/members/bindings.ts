/** Excel.BindingCollection and Excel.Binding. */
import { ExcelError } from '../../book/excel-error';
import { cellText } from '../../book/cell-text';
import { cellAt } from '../../book/make';
import { holds } from '../../book/rectangles';
import { sheetById } from '../../book/sheets';
import { rangeAt, selectedRange, sheetOf } from '../addresses';
import type { Arguments } from '../arguments';
import { BINDING_TYPES, type HeldBinding } from '../bindings';
import type { HostState } from '../state';
import type { RangeThing, ThingOf } from '../things';
import type { TypeTable } from '../type-table';
import { orNotFound } from './or-not-found';
import { asOneOf } from './values';

type Binding = ThingOf<'Binding'>;

const thingOf = ({ id }: HeldBinding): Binding => ({ type: 'Binding', id });

function heldUnder(id: string, { bindings }: HostState): HeldBinding {
  return orNotFound(`There is no binding "${id}".`)(bindings.get(id));
}

const held = ({ id }: Binding, host: HostState): HeldBinding => heldUnder(id, host);

function tableAt(place: RangeThing, host: HostState): string | undefined {
  const { row, column } = place.range;
  return sheetOf(place, host).tables.find(({ range }) => holds(range, row, column))?.id;
}

/** A range, kept apart from whoever else holds it. */
function add(range: RangeThing, args: Arguments, typeAt: number, host: HostState): Binding {
  const [type, id] = [asOneOf(args.text(typeAt), BINDING_TYPES), args.text(typeAt + 1)];
  const tableId = type === 'Table' ? tableAt(range, host) : undefined;
  if (type === 'Table' && tableId === undefined) throw new ExcelError('InvalidArgument', 'A binding of type "Table" needs the cells of a table.');
  if (type === 'Text' && range.range.rows * range.range.columns !== 1) throw new ExcelError('InvalidArgument', 'A binding of type "Text" is of one cell.');
  const own = host.references.range(sheetOf(range, host).id, range.range);
  host.references.keep(own);
  host.bindings.set(id, { id, type, range: own, tableId });
  return { type: 'Binding', id };
}

function rangeArgument(args: Arguments, host: HostState): RangeThing {
  const given = args.thing(0);
  return given?.type === 'Range' ? given : rangeAt(args.text(0), sheetById(host.book, host.book.activeSheetId), host);
}

export const bindings: TypeTable<ThingOf<'BindingCollection'>> = {
  properties: { Count: { read: (_thing, host) => host.bindings.size } },
  items: (_thing, host) => [...host.bindings.values()].map(thingOf),
  item: (_thing, args, host) => thingOf(heldUnder(args.text(0), host)),
  getters: {
    Add: (_thing, args, host) => add(rangeArgument(args, host), args, 1, host),
    AddFromSelection: (_thing, args, host) => add(selectedRange(host), args, 0, host),
    GetItemOrNullObject(_thing, args, host) {
      const found = host.bindings.get(args.text(0));
      return found ? thingOf(found) : null;
    },
    GetItemAt: (_thing, args, host) => thingOf(orNotFound('There is no such binding.')([...host.bindings.values()][args.whole(0)])),
  },
  methods: { GetCount: (_thing, _args, host) => host.bindings.size },
};

export const binding: TypeTable<Binding> = {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { read: ({ id }) => id },
    Type: { read: (thing, host) => held(thing, host).type },
  },
  getters: {
    GetRange: (thing, _args, host) => held(thing, host).range,
    GetTable(thing, _args, host) {
      const { tableId } = held(thing, host);
      if (tableId === undefined) throw new ExcelError('InvalidOperation', 'The binding is of no table.');
      return { type: 'Table', tableId };
    },
  },
  methods: {
    GetText(thing, _args, host) {
      const { type, range } = held(thing, host);
      if (type !== 'Text') throw new ExcelError('InvalidOperation', 'The binding is of no text.');
      return cellText(host.book, cellAt(sheetOf(range, host), range.range.row, range.range.column));
    },
    Delete: (thing, _args, host) => void host.bindings.delete(held(thing, host).id),
  },
};
