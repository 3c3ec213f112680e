/** Excel.WorksheetCollection. */
import type { Book, BookSheet } from '../../book/book';
import { ExcelError } from '../../book/excel-error';
import { addSheet, sheetById } from '../../book/sheets';
import { sheetNamed } from '../../book/sheet-names';
import { EventNumber, WORKBOOK_TARGET } from '../event-entries';
import type { ThingOf } from '../things';
import type { TypeTable } from '../type-table';
import { eventMethods } from './event-registration';
import { SHEET_EVENTS } from './sheet-events';

export const worksheetThing = (sheet: BookSheet): ThingOf<'Worksheet'> => ({ type: 'Worksheet', sheetId: sheet.id });

/** By name, without regard to case, or by id. */
export function findSheet(book: Book, key: string): BookSheet | undefined {
  return sheetNamed(book, key) ?? book.sheets.find((sheet) => sheet.id.toLowerCase() === key.toLowerCase());
}

function seen(book: Book, visibleOnly: boolean): readonly BookSheet[] {
  return visibleOnly ? book.sheets.filter((sheet) => sheet.visibility === 'Visible') : book.sheets;
}

function existing(sheet: BookSheet | undefined): ThingOf<'Worksheet'> {
  if (!sheet) throw new ExcelError('ItemNotFound', 'There is no such sheet.');
  return worksheetThing(sheet);
}

export const worksheets: TypeTable<ThingOf<'WorksheetCollection'>> = {
  properties: {},
  items: (_thing, { book }) => book.sheets.map(worksheetThing),
  item(_thing, args, { book }) {
    const key = args.text(0);
    const sheet = findSheet(book, key);
    if (!sheet) throw new ExcelError('ItemNotFound', `There is no sheet named "${key}".`);
    return worksheetThing(sheet);
  },
  getters: {
    Add: (_thing, args, { book }) => worksheetThing(addSheet(book, args.optionalText(0))),
    GetActiveWorksheet: (_thing, _args, { book }) => worksheetThing(sheetById(book, book.activeSheetId)),
    GetFirst: (_thing, args, { book }) => existing(seen(book, args.flag(0))[0]),
    GetLast: (_thing, args, { book }) => existing(seen(book, args.flag(0)).at(-1)),
    GetItemOrNullObject(_thing, args, { book }) {
      const sheet = findSheet(book, args.text(0));
      return sheet ? worksheetThing(sheet) : null;
    },
  },
  methods: {
    ...eventMethods<ThingOf<'WorksheetCollection'>>(() => WORKBOOK_TARGET, {
      ...SHEET_EVENTS, AddedEvent: EventNumber.added, DeletedEvent: EventNumber.deleted, EventMoved: EventNumber.moved,
    }),
    GetCount: (_thing, args, { book }) => seen(book, args.flag(0)).length,
  },
};
