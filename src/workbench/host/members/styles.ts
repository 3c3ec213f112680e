/** Excel.StyleCollection and Excel.Style: named looks. */
import type { CellFormat } from '../../book/cell-format';
import type { BookStyle, StylePart } from '../../book/style';
import { ExcelError } from '../../book/excel-error';
import { addStyle, allStyles, changeStyle, deleteStyle, findStyle, styleNamed } from '../../book/styles';
import type { HostState } from '../state';
import type { StyleThing, ThingOf } from '../things';
import type { Json, Property, TypeTable } from '../type-table';
import { HORIZONTAL, asOrientation, VERTICAL } from './range-format';
import { asFlag, asOneOf, asText, asWhole } from './values';

const styleThing = ({ name }: BookStyle): StyleThing => ({ type: 'Style', name });

const ofStyle = ({ name }: StyleThing, { book }: HostState): BookStyle => styleNamed(book, name);

export const styles: TypeTable<ThingOf<'StyleCollection'>> = {
  properties: {},
  items: (_thing, { book }) => allStyles(book).map(styleThing),
  item: (_thing, args, { book }) => styleThing(styleNamed(book, args.text(0))),
  getters: {
    GetItemAt(_thing, args, { book }) {
      const found = allStyles(book)[args.whole(0)];
      if (!found) throw new ExcelError('ItemNotFound', 'There is no such style.');
      return styleThing(found);
    },
    GetItemOrNullObject(_thing, args, { book }) {
      const found = findStyle(book, args.text(0));
      return found ? styleThing(found) : null;
    },
  },
  methods: {
    Add: (_thing, args, { book }) => addStyle(book, args.text(0)),
    GetCount: (_thing, _args, { book }) => allStyles(book).length,
  },
};

function lookOf(read: (look: CellFormat) => Json, change: (value: Json) => Partial<CellFormat>): Property<StyleThing> {
  return {
    read: (thing, host) => read(ofStyle(thing, host).look),
    write(thing, value, { book }) {
      const changes = change(value);
      changeStyle(book, thing.name, (style) => ({ ...style, look: { ...style.look, ...changes } }));
    },
  };
}

const gives = (part: StylePart): Property<StyleThing> => ({
  read: (thing, host) => ofStyle(thing, host).gives.includes(part),
  write(thing, value, { book }) {
    const on = asFlag(value);
    changeStyle(book, thing.name, (style) => ({ ...style, gives: [...style.gives.filter((one) => one !== part), ...(on ? [part] : [])] }));
  },
});

const own = <Key extends 'autoIndent' | 'shrinkToFit' | 'readingOrder'>(key: Key, checked: (value: Json) => BookStyle[Key]): Property<StyleThing> => ({
  read: (thing, host) => ofStyle(thing, host)[key],
  write(thing, value, { book }) {
    const given = checked(value);
    changeStyle(book, thing.name, (style) => ({ ...style, [key]: given }));
  },
});

const numberFormat = lookOf((look) => look.numberFormat, (value) => ({ numberFormat: asText(value) }));

const textOrientation = lookOf((look) => look.textOrientation ?? 0, (value) => ({ textOrientation: asOrientation(value) }));

export const style: TypeTable<StyleThing> = {
  identity: ({ name }) => ({ Name: name }),
  properties: {
    Name: { read: (thing, host) => ofStyle(thing, host).name },
    BuiltIn: { read: (thing, host) => ofStyle(thing, host).builtIn },
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    HorizontalAlignment: lookOf((look) => look.horizontal ?? 'General', (value) => ({ horizontal: asOneOf(value, HORIZONTAL) })),
    VerticalAlignment: lookOf((look) => look.vertical ?? 'Bottom', (value) => ({ vertical: asOneOf(value, VERTICAL) })),
    WrapText: lookOf((look) => look.wrap ?? false, (value) => ({ wrap: asFlag(value) })),
    IndentLevel: lookOf((look) => look.indent ?? 0, (value) => ({ indent: asWhole(value) })),
    TextOrientation: textOrientation,
    // The name under which office.js sends textOrientation when it is set (seen).
    Orientation: { ...textOrientation, onlyByName: true },
    Locked: lookOf((look) => look.locked, (value) => ({ locked: asFlag(value) })),
    FormulaHidden: lookOf((look) => look.formulaHidden, (value) => ({ formulaHidden: asFlag(value) })),
    AutoIndent: own('autoIndent', asFlag),
    ShrinkToFit: own('shrinkToFit', asFlag),
    ReadingOrder: own('readingOrder', (value) => asOneOf(value, ['Context', 'LeftToRight', 'RightToLeft'])),
    IncludeNumber: gives('number'),
    IncludeFont: gives('font'),
    IncludePatterns: gives('patterns'),
    IncludeBorder: gives('border'),
    IncludeAlignment: gives('alignment'),
    IncludeProtection: gives('protection'),
  },
  objects: {
    Font: (thing) => ({ type: 'RangeFont', of: [thing] }),
    Fill: (thing) => ({ type: 'RangeFill', of: [thing] }),
    Borders: (thing) => ({ type: 'RangeBorderCollection', of: [thing] }),
  },
  methods: { Delete: ({ name }, _args, { book }) => deleteStyle(book, name) },
};
