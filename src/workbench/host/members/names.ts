/** Excel.NamedItemCollection and Excel.NamedItem. */
import type { BookName } from '../../book/book';
import { ExcelError } from '../../book/excel-error';
import { guardSheet } from '../../book/guard';
import { addName, deleteName, findName, nameContent, referredRange } from '../../book/names';
import { absoluteFormula } from '../../book/name-formula';
import { sheetNamed } from '../../book/sheet-names';
import { sheetById } from '../../book/sheets';
import type { Arguments } from '../arguments';
import { sheetOf } from '../addresses';
import type { HostState } from '../state';
import type { RangeThing, ThingOf } from '../things';
import type { TypeTable } from '../type-table';
import { asFlag, asText } from './values';

type Item = ThingOf<'NamedItem'>;
type Collection = ThingOf<'NamedItemCollection'>;

const itemThing = (name: BookName): Item => ({ type: 'NamedItem', scope: name.scope, name: name.name });

function nameOf(thing: Item, { book }: HostState): BookName {
  const name = findName(book, thing.name, thing.scope);
  if (!name) throw new ExcelError('ItemNotFound', `There is no name "${thing.name}".`);
  return name;
}

/** A collection has the names of its own scope alone: a sheet's are not the workbook's. */
function inScope({ scope }: Collection, { book }: HostState): BookName[] {
  return book.names.filter((name) => name.scope === scope);
}

function findItem(thing: Collection, args: Arguments, { book }: HostState): Item | null {
  const name = findName(book, args.text(0), thing.scope);
  return name ? itemThing(name) : null;
}

/** What a name is to stand for: a range, or a formula; text that is no formula becomes a constant, as in Excel. */
function referenceArgument(args: Arguments, host: HostState): string {
  const given = args.thing(1);
  if (given?.type === 'Range') return absoluteFormula(sheetOf(given, host).name, given.range);
  const text = args.text(1);
  return text.startsWith('=') ? text : `="${text.replaceAll('"', '""')}"`;
}

export const names: TypeTable<Collection> = {
  properties: {},
  items: (thing, host) => inScope(thing, host).map(itemThing),
  item(thing, args, host) {
    const item = findItem(thing, args, host);
    if (!item) throw new ExcelError('ItemNotFound', `There is no name "${args.text(0)}".`);
    return item;
  },
  getters: {
    Add(thing, args, host) {
      if (thing.scope !== null) guardSheet(sheetById(host.book, thing.scope));
      const made = addName(host.book, {
        name: args.text(0), formula: referenceArgument(args, host), scope: thing.scope, visible: true, comment: args.optionalText(2) ?? '',
      });
      return itemThing(made);
    },
    GetItemOrNullObject: findItem,
  },
  methods: { GetCount: (thing, _args, host) => inScope(thing, host).length },
};

function rangeBehind(thing: Item, host: HostState): RangeThing | null {
  const found = referredRange(host.book, nameOf(thing, host).formula);
  return found ? host.references.range(found.sheetId, found.range) : null;
}

function touched(thing: Item, host: HostState): BookName {
  host.book.touched.names = true;
  return nameOf(thing, host);
}

export const namedItem: TypeTable<Item> = {
  identity: (thing) => ({ _Id: thing.name }),
  properties: {
    Name: { read: (thing, host) => nameOf(thing, host).name },
    Type: { read: (thing, host) => nameContent(host.book, nameOf(thing, host)).type },
    Value: { read: (thing, host) => nameContent(host.book, nameOf(thing, host)).value },
    Formula: {
      read: (thing, host) => nameOf(thing, host).formula,
      write(thing, value, host) {
        const formula = asText(value);
        if (!formula.startsWith('=')) throw new ExcelError('InvalidArgument', 'The formula of a name begins with "=".');
        const sheet = /^=(?:'((?:[^']|'')+)'|([^'!"(]+))![^!]+$/.exec(formula);
        if (sheet && !sheetNamed(host.book, (sheet[1] ?? sheet[2] ?? '').replaceAll("''", "'"))) throw new ExcelError('InvalidArgument', 'The formula names a sheet that is not in the workbook.');
        touched(thing, host).formula = formula;
      },
    },
    Visible: {
      read: (thing, host) => nameOf(thing, host).visible,
      write: (thing, value, host) => void (touched(thing, host).visible = asFlag(value)),
    },
    Comment: {
      read: (thing, host) => nameOf(thing, host).comment,
      write: (thing, value, host) => void (touched(thing, host).comment = asText(value)),
    },
    Scope: { read: (thing) => (thing.scope === null ? 'Workbook' : 'Worksheet') },
  },
  objects: {
    Worksheet(thing) {
      if (thing.scope === null) throw new ExcelError('ItemNotFound', 'The name belongs to the whole workbook.');
      return { type: 'Worksheet', sheetId: thing.scope };
    },
    WorksheetOrNullObject: (thing) => (thing.scope === null ? null : { type: 'Worksheet', sheetId: thing.scope }),
  },
  getters: {
    GetRange(thing, _args, host) {
      const range = rangeBehind(thing, host);
      if (!range) throw new ExcelError('ItemNotFound', `The name "${thing.name}" does not stand for cells.`);
      return range;
    },
    GetRangeOrNullObject: (thing, _args, host) => rangeBehind(thing, host),
  },
  methods: {
    Delete: (thing, _args, host) => deleteName(host.book, nameOf(thing, host)),
  },
};
