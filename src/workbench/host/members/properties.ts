/** Excel.DocumentProperties, and the custom ones. */
import type { FileProperties } from '../../../domain/workbook-file/read-properties';
import { ExcelError } from '../../book/excel-error';
import type { HostState } from '../state';
import type { ThingOf } from '../things';
import type { Json, Property, TypeTable } from '../type-table';
import { asText, asWhole } from './values';

type Custom = ThingOf<'CustomProperty'>;

const text = (key: Exclude<keyof FileProperties, 'custom' | 'lastAuthor' | 'revision' | 'created'>): Property<ThingOf<'DocumentProperties'>> => ({
  read: (_thing, { book }) => book.properties[key],
  write(_thing, value, { book }) {
    book.properties[key] = asText(value);
    book.touched.properties = true;
  },
});

export const documentProperties: TypeTable<ThingOf<'DocumentProperties'>> = {
  properties: {
    Title: text('title'),
    Subject: text('subject'),
    Author: text('author'),
    Keywords: text('keywords'),
    Comments: text('comments'),
    Category: text('category'),
    Manager: text('manager'),
    Company: text('company'),
    LastAuthor: { read: (_thing, { book }) => book.properties.lastAuthor },
    RevisionNumber: {
      read: (_thing, { book }) => Number(book.properties.revision) || 0,
      write(_thing, value, { book }) {
        book.properties.revision = String(asWhole(value));
        book.touched.properties = true;
      },
    },
    /** A workbook that was never saved is as old as the host. */
    CreationDate: { read: (_thing, { book, started }) => book.properties.created || started },
  },
  objects: { Custom: () => ({ type: 'CustomPropertyCollection' }) },
};

/** Keys are told apart without regard to case (Microsoft, "CustomPropertyCollection.getItem"). */
function keyOf(key: string, { book }: HostState): string | undefined {
  return [...book.properties.custom.keys()].find((one) => one.toLowerCase() === key.toLowerCase());
}

function customValue(value: Json): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new ExcelError('InvalidArgument', 'A custom property is text, a number, true or false.');
}

function setCustom(key: string, value: Json, host: HostState): void {
  if (key === '' || key.length > 255) throw new ExcelError('InvalidArgument', 'A key has 1 to 255 characters.');
  host.book.properties.custom.set(keyOf(key, host) ?? key, customValue(value));
  host.book.touched.properties = true;
}

function existing(key: string, host: HostState): string {
  const found = keyOf(key, host);
  if (found === undefined) throw new ExcelError('ItemNotFound', `There is no custom property "${key}".`);
  return found;
}

export const customProperties: TypeTable<ThingOf<'CustomPropertyCollection'>> = {
  properties: {},
  items: (_thing, { book }) => [...book.properties.custom.keys()].map((key) => ({ type: 'CustomProperty', key })),
  item: (_thing, args, host) => ({ type: 'CustomProperty', key: existing(args.text(0), host) }),
  getters: {
    Add(_thing, args, host) {
      setCustom(args.text(0), args.json(1), host);
      return { type: 'CustomProperty', key: existing(args.text(0), host) };
    },
    GetItemOrNullObject(_thing, args, host) {
      const key = keyOf(args.text(0), host);
      return key === undefined ? null : { type: 'CustomProperty', key };
    },
  },
  methods: {
    GetCount: (_thing, _args, { book }) => book.properties.custom.size,
    DeleteAll(_thing, _args, { book }) {
      book.properties.custom.clear();
      book.touched.properties = true;
    },
  },
};

const valueOf = (thing: Custom, host: HostState) => host.book.properties.custom.get(existing(thing.key, host)) ?? '';

export const customProperty: TypeTable<Custom> = {
  identity: (thing) => ({ _Id: thing.key }),
  properties: {
    Key: { read: (thing) => thing.key },
    Value: { read: valueOf, write: (thing, value, host) => setCustom(existing(thing.key, host), value, host) },
    Type: {
      read(thing, host) {
        const value = valueOf(thing, host);
        if (typeof value === 'string') return 'String';
        if (typeof value === 'boolean') return 'Boolean';
        return Number.isInteger(value) ? 'Number' : 'Float';
      },
    },
  },
  methods: {
    Delete(thing, _args, host) {
      host.book.properties.custom.delete(existing(thing.key, host));
      host.book.touched.properties = true;
    },
  },
};
