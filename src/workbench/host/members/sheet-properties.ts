/** Excel.WorksheetCustomPropertyCollection and its items: texts that an add-in keeps with a sheet. They are held in memory and not saved. */
import { ExcelError } from '../../book/excel-error';
import type { HostState } from '../state';
import type { ThingOf } from '../things';
import type { TypeTable } from '../type-table';
import { asText } from './values';
import { sheetFor } from './worksheet';

type Collection = ThingOf<'WorksheetCustomPropertyCollection'>;
type Item = ThingOf<'WorksheetCustomProperty'>;

const held = (thing: Collection | Item, host: HostState) => sheetFor(thing, host).customProperties;
const item = ({ sheetId }: Collection, key: string): Item => ({ type: 'WorksheetCustomProperty', sheetId, key });

/** Keys are told apart without regard to case (Microsoft, "WorksheetCustomPropertyCollection.getItem"). */
function find(thing: Collection, wanted: string, host: HostState): Item | null {
  const key = [...held(thing, host).keys()].find((one) => one.toLowerCase() === wanted.toLowerCase());
  return key === undefined ? null : item(thing, key);
}

function valueOf(thing: Item, host: HostState): string {
  const value = held(thing, host).get(thing.key);
  if (value === undefined) throw new ExcelError('ItemNotFound', `The sheet has no custom property "${thing.key}".`);
  return value;
}

export const sheetProperties: TypeTable<Collection> = {
  properties: {},
  items: (thing, host) => [...held(thing, host).keys()].map((key) => item(thing, key)),
  item(thing, args, host) {
    const found = find(thing, args.text(0), host);
    if (!found) throw new ExcelError('ItemNotFound', `The sheet has no custom property "${args.text(0)}".`);
    return found;
  },
  getters: {
    Add(thing, args, host) {
      const [key, value] = [args.text(0), args.text(1)];
      if (key === '' || key.length > 255) throw new ExcelError('InvalidArgument', 'A key has 1 to 255 characters.');
      const made = find(thing, key, host) ?? item(thing, key);
      held(thing, host).set(made.key, value);
      return made;
    },
    GetItemOrNullObject: (thing, args, host) => find(thing, args.text(0), host),
  },
  methods: { GetCount: (thing, _args, host) => held(thing, host).size },
};

export const sheetProperty: TypeTable<Item> = {
  identity: ({ key }) => ({ Key: key }),
  properties: {
    Key: { read: ({ key }) => key },
    Value: {
      read: valueOf,
      write(thing, value, host) {
        valueOf(thing, host);
        held(thing, host).set(thing.key, asText(value));
      },
    },
  },
  methods: { Delete: (thing, _args, host) => void held(thing, host).delete(thing.key) },
};
