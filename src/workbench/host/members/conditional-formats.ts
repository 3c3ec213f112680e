/** Excel.ConditionalFormatCollection and Excel.ConditionalFormat. Their rules and looks are in conditional-format-parts.ts. */
import { addFormat, changeFormat, clearFormats, deleteFormat, formatById, formatsOn, placeFormat } from '../../book/conditional-formats';
import { ExcelError } from '../../book/excel-error';
import { sheetOf } from '../addresses';
import type { Arguments } from '../arguments';
import type { HostState } from '../state';
import type { RangeThing, Thing, ThingOf } from '../things';
import type { TypeTable } from '../type-table';
import { orNotFound } from './or-not-found';
import { asFlag, asOneOf, asWhole } from './values';
import { sheetFor } from './worksheet';

type Collection = ThingOf<'ConditionalFormatCollection'>;
type Format = ThingOf<'ConditionalFormat'>;

/** Each type beside the property that leads to its rule, and the class of it. */
const KINDS = {
  CellValue: ['CellValue', 'CellValueConditionalFormat'],
  Custom: ['Custom', 'CustomConditionalFormat'],
  ColorScale: ['ColorScale', 'ColorScaleConditionalFormat'],
  DataBar: ['DataBar', 'DataBarConditionalFormat'],
  IconSet: ['IconSet', 'IconSetConditionalFormat'],
  ContainsText: ['TextComparison', 'TextConditionalFormat'],
  TopBottom: ['TopBottom', 'TopBottomConditionalFormat'],
  PresetCriteria: ['Preset', 'PresetCriteriaConditionalFormat'],
} as const;

const TYPES = Object.keys(KINDS) as (keyof typeof KINDS)[];

function formats(thing: Collection, host: HostState): readonly Format[] {
  const found = thing.of.flatMap((area) => formatsOn(sheetOf(area, host), area.range).map(({ id }): Format => ({ type: 'ConditionalFormat', sheetId: area.sheetId, formatId: id })));
  return found.filter(({ formatId }, place) => found.findIndex((one) => one.formatId === formatId) === place);
}

function find(thing: Collection, args: Arguments, host: HostState): Format | null {
  return formats(thing, host).find(({ formatId }) => formatId === args.text(0)) ?? null;
}

const required = orNotFound('There is no such conditional format.');

export const conditionalFormats: TypeTable<Collection> = {
  properties: {},
  items: formats,
  item: (thing, args, host) => required(find(thing, args, host)),
  getters: {
    Add(thing, args, host) {
      const type = asOneOf(args.json(0), TYPES);
      const [first] = thing.of;
      const sheet = sheetOf(required(first), host);
      const made = addFormat(host.book, sheet, thing.of.map(({ range }) => range), type);
      return { type: 'ConditionalFormat', sheetId: sheet.id, formatId: made.id };
    },
    GetItemAt: (thing, args, host) => required(formats(thing, host)[args.whole(0)]),
    GetItemOrNullObject: find,
  },
  methods: {
    GetCount: (thing, _args, host) => formats(thing, host).length,
    ClearAll(thing, _args, host) {
      for (const area of thing.of) clearFormats(sheetOf(area, host), area.range);
    },
  },
};

const formatFor = (thing: Format, host: HostState) => formatById(sheetFor(thing, host), thing.formatId);

function rangesOf(thing: Format, host: HostState): readonly RangeThing[] {
  return formatFor(thing, host).ranges.map((range) => host.references.range(thing.sheetId, range));
}

/** The rule's own object, where the format is of its type. */
function parts(orNull: boolean): Readonly<Record<string, (thing: Format, host: HostState) => Thing | null>> {
  return Object.fromEntries(TYPES.map((type) => [`${KINDS[type][0]}${orNull ? 'OrNullObject' : ''}`, (thing: Format, host: HostState): Thing | null => {
    if (formatFor(thing, host).type === type) return { type: KINDS[type][1], sheetId: thing.sheetId, formatId: thing.formatId, path: '' };
    if (orNull) return null;
    throw new ExcelError('ItemNotFound', 'The conditional format is of another type.');
  }]));
}

export const conditionalFormat: TypeTable<Format> = {
  identity: ({ formatId }) => ({ Id: formatId }),
  properties: {
    Id: { read: ({ formatId }) => formatId },
    Type: { read: (thing, host) => formatFor(thing, host).type },
    Priority: {
      read: (thing, host) => sheetFor(thing, host).conditionalFormats.findIndex(({ id }) => id === thing.formatId),
      write: (thing, value, host) => placeFormat(sheetFor(thing, host), thing.formatId, asWhole(value)),
    },
    StopIfTrue: {
      read: (thing, host) => formatFor(thing, host).stopIfTrue,
      write: (thing, value, host) => changeFormat(sheetFor(thing, host), thing.formatId, { stopIfTrue: asFlag(value) }),
    },
  },
  objects: { ...parts(false), ...parts(true) },
  getters: {
    GetRange(thing, _args, host) {
      const [range, ...others] = rangesOf(thing, host);
      if (others.length > 0) throw new ExcelError('InvalidOperation', 'The conditional format has several areas.');
      return required(range);
    },
    GetRangeOrNullObject(thing, _args, host) {
      const [range, ...others] = rangesOf(thing, host);
      return others.length === 0 ? (range ?? null) : null;
    },
    GetRanges: (thing, _args, host) => ({ type: 'RangeAreas', areas: rangesOf(thing, host) }),
  },
  methods: { Delete: (thing, _args, host) => deleteFormat(sheetFor(thing, host), thing.formatId) },
};
