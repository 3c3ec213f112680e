/** Excel.BindingCollection and Excel.Binding. */
import { ExcelError } from '../../book/excel-error';
import { cellText } from '../../book/cell-text';
import { cellAt } from '../../book/make';
import { sheetById } from '../../book/sheets';
import { rangeAt, sheetOf } from '../addresses';
import type { Arguments } from '../arguments';
import { BINDING_TYPES, type HeldBinding } from '../bindings';
import type { HostState } from '../state';
import type { RangeThing, ThingOf } from '../things';
import type { TypeTable } from '../type-table';
import { asOneOf } from './values';

type Binding = ThingOf<'Binding'>;

const thingOf = ({ id }: HeldBinding): Binding => ({ type: 'Binding', id });

function held({ id }: Binding, host: HostState): HeldBinding {
  const found = host.bindings.get(id);
  if (!found) throw new ExcelError('ItemNotFound', `There is no binding "${id}".`);
  return found;
}

function tableAt(range: RangeThing, host: HostState): string | undefined {
  const { row, column } = range.range;
  return sheetOf(range, host).tables.find(({ range: { row: top, column: left, rows, columns } }) => row >= top && row < top + rows && column >= left && column < left + columns)?.id;
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

function required(thing: Binding | null, id: string): Binding {
  if (!thing) throw new ExcelError('ItemNotFound', `There is no binding "${id}".`);
  return thing;
}

const find = (id: string, host: HostState): Binding | null => (host.bindings.has(id) ? { type: 'Binding', id } : null);

export const bindings: TypeTable<ThingOf<'BindingCollection'>> = {
  properties: { Count: { read: (_thing, host) => host.bindings.size } },
  items: (_thing, host) => [...host.bindings.values()].map(thingOf),
  item: (_thing, args, host) => required(find(args.text(0), host), args.text(0)),
  getters: {
    Add: (_thing, args, host) => add(rangeArgument(args, host), args, 1, host),
    AddFromSelection: (_thing, args, host) => add(host.references.range(host.book.selection.sheetId, host.book.selection.range), args, 0, host),
    GetItemOrNullObject: (_thing, args, host) => find(args.text(0), host),
    GetItemAt(_thing, args, host) {
      const found = [...host.bindings.values()][args.whole(0)];
      if (!found) throw new ExcelError('ItemNotFound', 'There is no such binding.');
      return thingOf(found);
    },
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
