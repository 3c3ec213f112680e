/** Excel.Worksheet. */
import type { BookSheet } from '../../book/book';
import { ExcelError } from '../../book/excel-error';
import { WHOLE_SHEET } from '../../book/limits';
import { copySheet } from '../../book/copy-sheet';
import { showLevels } from '../../book/outline';
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility, sheetById } from '../../book/sheets';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../../book/sizes';
import { usedRange } from '../../book/used-range';
import type { Arguments } from '../arguments';
import { insideSheet, rangeAt } from '../addresses';
import type { HostState } from '../state';
import type { RangeThing, ThingOf } from '../things';
import type { Json, Property, TypeTable } from '../type-table';
import { eventMethods } from './event-registration';
import { orNotFound } from './or-not-found';
import { areasAt } from './range-areas';
import { replaceAll } from './range-edits';
import { findAll } from './range-find';
import { SHEET_EVENTS } from './sheet-events';
import { asColour, asFlag, asOneOf, asText, asWhole } from './values';
import { worksheetThing } from './worksheets';

type Worksheet = ThingOf<'Worksheet'>;

export function sheetFor(thing: { readonly sheetId: string }, host: HostState): BookSheet {
  return sheetById(host.book, thing.sheetId);
}

const VISIBILITIES: ReadonlySet<string> = new Set<BookSheet['visibility']>(['Visible', 'Hidden', 'VeryHidden']);

function asVisibility(value: Json): BookSheet['visibility'] {
  if (typeof value === 'string' && VISIBILITIES.has(value)) return value as BookSheet['visibility'];
  throw new ExcelError('InvalidArgument', 'A visibility is "Visible", "Hidden" or "VeryHidden".');
}

function used(thing: Worksheet, args: Arguments, host: HostState): RangeThing | null {
  const found = usedRange(sheetFor(thing, host), args.flag(0));
  return found ? host.references.range(thing.sheetId, found) : null;
}

/** The next sheet in tab order (step 1) or the one before (-1); undefined at the end. */
function neighbour(thing: Worksheet, args: Arguments, { book }: HostState, step: 1 | -1): Worksheet | null {
  const sheets = args.flag(0) ? book.sheets.filter((one) => one.visibility === 'Visible' || one.id === thing.sheetId) : book.sheets;
  const found = sheets[sheets.findIndex((one) => one.id === thing.sheetId) + step];
  return found ? worksheetThing(found) : null;
}

const required = orNotFound('There is no such thing on the sheet.');

/** Where the copy goes: first, last, before or after a sheet. */
function copyArgument(thing: Worksheet, args: Arguments, host: HostState): BookSheet {
  const position = asOneOf(args.optionalText(0) ?? 'None', ['None', 'Before', 'After', 'Beginning', 'End']);
  const relative = args.thing(1);
  const { sheets } = host.book;
  const beside = relative?.type === 'Worksheet' ? sheets.indexOf(sheetFor(relative, host)) : sheets.indexOf(sheetFor(thing, host));
  const place = { None: sheets.length, End: sheets.length, Beginning: 0, Before: beside, After: beside + 1 }[position];
  return copySheet(host.book, sheetFor(thing, host), place);
}

/** A number that stays the sheet's own: 1, 2, … in the order of the tabs when it is first asked for, and on from there for sheets that come later. */
function tabIdOf(sheetId: string, { book, tabIds }: HostState): number {
  for (const { id } of book.sheets) if (!tabIds.has(id)) tabIds.set(id, tabIds.size + 1);
  return tabIds.get(sheetById(book, sheetId).id) ?? 0;
}

const gridlines: Property<Worksheet> = {
  read: (thing, host) => sheetFor(thing, host).showGridlines,
  write(thing, value, host) {
    const sheet = sheetFor(thing, host);
    sheet.showGridlines = asFlag(value);
    sheet.touched.aspects.add('gridlines');
  },
};

export const worksheet: TypeTable<Worksheet> = {
  identity: (thing, host) => ({ Id: sheetFor(thing, host).id }),
  properties: {
    Id: { read: (thing, host) => sheetFor(thing, host).id },
    Name: {
      read: (thing, host) => sheetFor(thing, host).name,
      write: (thing, value, host) => renameSheet(host.book, sheetFor(thing, host), asText(value)),
    },
    Position: {
      read: (thing, host) => host.book.sheets.indexOf(sheetFor(thing, host)),
      write: (thing, value, host) => moveSheet(host.book, sheetFor(thing, host), asWhole(value)),
    },
    Visibility: {
      read: (thing, host) => sheetFor(thing, host).visibility,
      write: (thing, value, host) => setVisibility(host.book, sheetFor(thing, host), asVisibility(value)),
    },
    TabColor: {
      read: (thing, host) => sheetFor(thing, host).tabColor,
      write(thing, value, host) {
        const sheet = sheetFor(thing, host);
        sheet.tabColor = value === '' ? '' : asColour(value);
        sheet.touched.aspects.add('tabColor');
      },
    },
    TabId: { read: ({ sheetId }, host) => tabIdOf(sheetId, host) },
    StandardWidth: { read: () => STANDARD_WIDTH },
    StandardHeight: { read: () => STANDARD_HEIGHT },
    ShowGridlines: gridlines,
    // The name under which office.js sends showGridlines when it is set (seen).
    Gridlines: { ...gridlines, onlyByName: true },
  },
  objects: {
    Tables: ({ sheetId }) => ({ type: 'TableCollection', sheetId }),
    Comments: ({ sheetId }) => ({ type: 'CommentCollection', sheetId }),
    Charts: ({ sheetId }) => ({ type: 'ChartCollection', sheetId }),
    Names: ({ sheetId }) => ({ type: 'NamedItemCollection', scope: sheetId }),
    Protection: ({ sheetId }) => ({ type: 'WorksheetProtection', sheetId }),
    PageLayout: ({ sheetId }) => ({ type: 'PageLayout', sheetId }),
    HorizontalPageBreaks: ({ sheetId }) => ({ type: 'PageBreakCollection', sheetId, across: 'horizontalBreaks' }),
    VerticalPageBreaks: ({ sheetId }) => ({ type: 'PageBreakCollection', sheetId, across: 'verticalBreaks' }),
    FreezePanes: ({ sheetId }) => ({ type: 'WorksheetFreezePanes', sheetId }),
    AutoFilter: ({ sheetId }) => ({ type: 'AutoFilter', sheetId }),
    CustomProperties: ({ sheetId }) => ({ type: 'WorksheetCustomPropertyCollection', sheetId }),
  },
  getters: {
    GetRange: (thing, args, host) =>
      args.has(0) ? rangeAt(args.text(0), sheetFor(thing, host), host) : host.references.range(sheetFor(thing, host).id, WHOLE_SHEET),
    GetRangeByIndexes: (thing, args, host) =>
      host.references.range(
        sheetFor(thing, host).id,
        insideSheet({ row: args.whole(0), column: args.whole(1), rows: args.whole(2), columns: args.whole(3) }),
      ),
    GetCell: (thing, args, host) =>
      host.references.range(sheetFor(thing, host).id, insideSheet({ row: args.whole(0), column: args.whole(1), rows: 1, columns: 1 })),
    /** Of an empty sheet, Excel's getUsedRange is A1. */
    GetUsedRange: (thing, args, host) =>
      used(thing, args, host) ?? host.references.range(thing.sheetId, { row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: used,
    FindAll: (thing, args, host) => required(findAll(thing, args, host)),
    FindAllOrNullObject: findAll,
    Copy: (thing, args, host) => worksheetThing(copyArgument(thing, args, host)),
    GetRanges: (thing, args, host) => areasAt(args.text(0), sheetFor(thing, host), host),
    GetNext: (thing, args, host) => required(neighbour(thing, args, host, 1)),
    GetNextOrNullObject: (thing, args, host) => neighbour(thing, args, host, 1),
    GetPrevious: (thing, args, host) => required(neighbour(thing, args, host, -1)),
    GetPreviousOrNullObject: (thing, args, host) => neighbour(thing, args, host, -1),
    /** office.js finds a sheet again by this, where it was reached through another. */
    _GetSheetById: (_thing, args, { book }) => worksheetThing(sheetById(book, args.text(0))),
    _GetAnotherWorksheetById: (_thing, args, { book }) => worksheetThing(sheetById(book, args.text(0))),
  },
  methods: {
    ...eventMethods<Worksheet>(({ sheetId }) => sheetId, SHEET_EVENTS),
    ReplaceAll: (thing, args, host) => replaceAll({ type: 'Range', sheetId: thing.sheetId, range: WHOLE_SHEET }, args, host),
    ShowOutlineLevels(thing, args, host) {
      const sheet = sheetFor(thing, host);
      showLevels(sheet, 'rows', args.whole(0));
      showLevels(sheet, 'columns', args.whole(1));
    },
    Activate: (thing, _args, host) => activateSheet(host.book, sheetFor(thing, host)),
    Delete: (thing, _args, host) => deleteSheet(host.book, sheetFor(thing, host)),
    Calculate: (thing, _args, host) => host.calculator.recalculate([sheetFor(thing, host)]),
  },
};
