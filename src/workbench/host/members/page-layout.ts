/** Excel.PageLayout and what hangs on it. Margins in points. */
import type { BookPageLayout } from '../../book/page-layout';
import { ExcelError } from '../../book/excel-error';
import { guardSheet } from '../../book/guard';
import { isUnbounded, MAX_COLUMNS } from '../../book/limits';
import type { Arguments } from '../arguments';
import { rangeAt } from '../addresses';
import type { HostState } from '../state';
import type { RangeThing, ThingOf } from '../things';
import type { Json, Property, TypeTable } from '../type-table';
import { orNotFound } from './or-not-found';
import { areasOf } from './range-areas';
import { asFlag, asNumber, asObject, asOneOf, asText, asWhole } from './values';
import { sheetFor } from './worksheet';

type Layout = ThingOf<'PageLayout'>;

const PAPER = [
  'Letter', 'LetterSmall', 'Tabloid', 'Ledger', 'Legal', 'Statement', 'Executive', 'A3', 'A4', 'A4Small', 'A5', 'B4', 'B5', 'Folio',
] as const;

const layoutOf = (thing: { readonly sheetId: string }, host: HostState): BookPageLayout => sheetFor(thing, host).layout;

function change(thing: { readonly sheetId: string }, host: HostState, changes: Partial<BookPageLayout>): void {
  const sheet = sheetFor(thing, host);
  guardSheet(sheet);
  Object.assign(sheet.layout, changes);
  sheet.touched.aspects.add('layout');
}

function property<Key extends keyof BookPageLayout>(key: Key, read: (value: BookPageLayout[Key]) => Json, write: (value: Json) => BookPageLayout[Key]): Property<Layout> {
  return {
    read: (thing, host) => read(layoutOf(thing, host)[key]),
    write: (thing, value, host) => change(thing, host, { [key]: write(value) }),
  };
}

const flag = (key: 'centerHorizontally' | 'centerVertically' | 'printGridlines' | 'printHeadings' | 'blackAndWhite') => property(key, (value) => value, asFlag);

type Margin = keyof BookPageLayout['margins'];

function points(value: Json): number {
  const margin = asNumber(value);
  if (margin < 0) throw new ExcelError('InvalidArgument', 'A margin cannot be negative.');
  return margin;
}

const margin = (side: Margin): Property<Layout> => ({
  read: (thing, host) => layoutOf(thing, host).margins[side],
  write: (thing, value, host) => change(thing, host, { margins: { ...layoutOf(thing, host).margins, [side]: points(value) } }),
});

/** Either a scale from 10 to 400 percent, or a number of pages to fit; office.js gives null or leaves out what is not meant. */
function readZoom(value: Json): BookPageLayout['zoom'] {
  const zoom: BookPageLayout['zoom'] = {};
  for (const [key, given] of Object.entries(asObject(value))) {
    if (given === null) continue;
    const number = asWhole(given);
    if (key === 'scale' ? number < 10 || number > 400 : number < 0) throw new ExcelError('InvalidArgument', 'The zoom is out of bounds.');
    zoom[asOneOf(key, ['scale', 'horizontalFitToPages', 'verticalFitToPages'])] = number;
  }
  return zoom;
}

/** Points in a unit of office.js' PrintMarginUnit. */
const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins(thing: Layout, args: Arguments, host: HostState): void {
  const unit = UNITS[args.text(0)];
  if (unit === undefined) throw new ExcelError('InvalidArgument', 'The unit is Points, Inches or Centimeters.');
  const given = Object.entries(asObject(args.json(1))).map(([side, value]) => [
    asOneOf(side, ['top', 'bottom', 'left', 'right', 'header', 'footer']), points(value) * unit,
  ]);
  change(thing, host, { margins: { ...layoutOf(thing, host).margins, ...(Object.fromEntries(given) as Partial<Record<Margin, number>>) } });
}

function place(thing: Layout, args: Arguments, host: HostState): RangeThing {
  const given = args.thing(0);
  if (given?.type === 'Range') return given;
  return rangeAt(args.text(0), sheetFor(thing, host), host);
}

function titleRows(thing: Layout, _args: Arguments, host: HostState): RangeThing | null {
  const rows = layoutOf(thing, host).titleRows;
  return rows && host.references.range(thing.sheetId, { row: rows.first, column: 0, rows: rows.last - rows.first + 1, columns: MAX_COLUMNS });
}

function printArea(thing: Layout, _args: Arguments, host: HostState): ThingOf<'RangeAreas'> | null {
  const area = layoutOf(thing, host).printArea;
  return area && areasOf(sheetFor(thing, host), [area], host);
}

const required = orNotFound('It is not set.');

export const pageLayout: TypeTable<Layout> = {
  properties: {
    Orientation: property('orientation', (value) => value, (value) => asOneOf(value, ['Portrait', 'Landscape'])),
    PaperSize: property('paperSize', (value) => value, (value) => asOneOf(value, PAPER)),
    Zoom: property('zoom', (zoom) => (Object.keys(zoom).length === 0 ? { scale: 100 } : { ...zoom }), readZoom),
    CenterHorizontally: flag('centerHorizontally'),
    CenterVertically: flag('centerVertically'),
    PrintGridlines: flag('printGridlines'),
    PrintHeadings: flag('printHeadings'),
    BlackAndWhite: flag('blackAndWhite'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  objects: {
    HeadersFooters: ({ sheetId }) => ({ type: 'HeaderFooterGroup', sheetId }),
  },
  getters: {
    GetPrintArea: (thing, args, host) => required(printArea(thing, args, host)),
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleRows: (thing, args, host) => required(titleRows(thing, args, host)),
    GetPrintTitleRowsOrNullObject: titleRows,
  },
  methods: {
    SetPrintMargins: setMargins,
    SetPrintArea(thing, args, host) {
      const { range } = place(thing, args, host);
      if (isUnbounded(range)) throw new ExcelError('InvalidArgument', 'The stand-in for Excel takes a bounded print area.');
      change(thing, host, { printArea: range });
    },
    SetPrintTitleRows(thing, args, host) {
      const { range } = place(thing, args, host);
      change(thing, host, { titleRows: { first: range.row, last: range.row + range.rows - 1 } });
    },
  },
};

/** Only headers and footers for all pages are answered: the others are refused. */
export const headerFooterGroup: TypeTable<ThingOf<'HeaderFooterGroup'>> = {
  properties: { State: { read: () => 'Default' } },
  objects: { DefaultForAllPages: ({ sheetId }) => ({ type: 'HeaderFooter', sheetId }) },
};

const header = (key: keyof BookPageLayout['headersFooters']): Property<ThingOf<'HeaderFooter'>> => ({
  read: (thing, host) => layoutOf(thing, host).headersFooters[key],
  write: (thing, value, host) => change(thing, host, { headersFooters: { ...layoutOf(thing, host).headersFooters, [key]: asText(value) } }),
});

export const headerFooter: TypeTable<ThingOf<'HeaderFooter'>> = {
  properties: {
    LeftHeader: header('leftHeader'),
    CenterHeader: header('centerHeader'),
    RightHeader: header('rightHeader'),
    LeftFooter: header('leftFooter'),
    CenterFooter: header('centerFooter'),
    RightFooter: header('rightFooter'),
  },
};
