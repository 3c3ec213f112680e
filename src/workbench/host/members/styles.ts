/** Excel.StyleCollection and Excel.Style: named looks. */
import type { BookStyle, StylePart } from '../../book/style';
import { addStyle, allStyles, changeStyle, deleteStyle, findStyle, styleNamed } from '../../book/styles';
import type { HostState } from '../state';
import type { StyleThing, ThingOf } from '../things';
import type { Json, Property, TypeTable } from '../type-table';
import { ALIGNMENT, PROTECTION } from './alignment';
import { lookProperty } from './looks';
import { orNotFound } from './or-not-found';
import { asFlag, asOneOf, asText } from './values';

const styleThing = ({ name }: BookStyle): StyleThing => ({ type: 'Style', name });

const ofStyle = ({ name }: StyleThing, { book }: HostState): BookStyle => styleNamed(book, name);

export const styles: TypeTable<ThingOf<'StyleCollection'>> = {
  properties: {},
  items: (_thing, { book }) => allStyles(book).map(styleThing),
  item: (_thing, args, { book }) => styleThing(styleNamed(book, args.text(0))),
  getters: {
    GetItemAt: (_thing, args, { book }) => styleThing(orNotFound('There is no such style.')(allStyles(book)[args.whole(0)])),
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

/** A property of looks, of the style's own. */
const looked = ({ read, write }: Property<{ readonly of: readonly StyleThing[] }>): Property<StyleThing> => ({
  read: (thing, host) => read({ of: [thing] }, host),
  write: (thing, value, host) => write?.({ of: [thing] }, value, host),
});

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

const numberFormat = looked(lookProperty((look) => look.numberFormat, (look, value) => ({ ...look, numberFormat: asText(value) })));

export const style: TypeTable<StyleThing> = {
  identity: ({ name }) => ({ Name: name }),
  properties: {
    Name: { read: (thing, host) => ofStyle(thing, host).name },
    BuiltIn: { read: (thing, host) => ofStyle(thing, host).builtIn },
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    HorizontalAlignment: looked(ALIGNMENT.HorizontalAlignment),
    VerticalAlignment: looked(ALIGNMENT.VerticalAlignment),
    WrapText: looked(ALIGNMENT.WrapText),
    IndentLevel: looked(ALIGNMENT.IndentLevel),
    TextOrientation: looked(ALIGNMENT.TextOrientation),
    // The name under which office.js sends textOrientation when it is set (seen).
    Orientation: { ...looked(ALIGNMENT.TextOrientation), onlyByName: true },
    Locked: looked(PROTECTION.Locked),
    FormulaHidden: looked(PROTECTION.FormulaHidden),
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
