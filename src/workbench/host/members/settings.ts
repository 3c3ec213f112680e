/** Excel.SettingCollection and Excel.Setting: what an add-in keeps in the workbook for itself. */
import { ExcelError } from '../../book/excel-error';
import type { HostState } from '../state';
import type { ThingOf } from '../things';
import type { TypeTable } from '../type-table';

function existing(key: string, { book }: HostState): string {
  if (!book.settings.has(key)) throw new ExcelError('ItemNotFound', `There is no setting "${key}".`);
  return key;
}

export const settings: TypeTable<ThingOf<'SettingCollection'>> = {
  properties: {},
  items: (_thing, { book }) => [...book.settings.keys()].map((key) => ({ type: 'Setting', key })),
  item: (_thing, args, host) => ({ type: 'Setting', key: existing(args.text(0), host) }),
  getters: {
    Add(_thing, args, { book }) {
      book.settings.set(args.text(0), args.json(1));
      return { type: 'Setting', key: args.text(0) };
    },
    GetItemOrNullObject: (_thing, args, { book }) => (book.settings.has(args.text(0)) ? { type: 'Setting', key: args.text(0) } : null),
  },
  methods: { GetCount: (_thing, _args, { book }) => book.settings.size },
};

export const setting: TypeTable<ThingOf<'Setting'>> = {
  identity: (thing) => ({ _Id: thing.key }),
  properties: {
    Key: { read: (thing) => thing.key },
    Value: {
      read: (thing, host) => host.book.settings.get(existing(thing.key, host)) ?? null,
      write: (thing, value, host) => void host.book.settings.set(existing(thing.key, host), value),
    },
  },
  methods: { Delete: (thing, _args, host) => void host.book.settings.delete(existing(thing.key, host)) },
};
