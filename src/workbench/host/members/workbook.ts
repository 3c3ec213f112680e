/** Excel.Workbook: the root of every object path. */
import { ExcelError } from '../../book/excel-error';
import { sheetById } from '../../book/sheets';
import { EventNumber, WORKBOOK_TARGET } from '../event-entries';
import { selectedRange } from '../addresses';
import type { ThingOf } from '../things';
import type { TypeTable } from '../type-table';
import { eventMethods } from './event-registration';
import { asFlag, asOneOf } from './values';

/** Whether the add-in is told of events at all. */
export const runtime: TypeTable<ThingOf<'Runtime'>> = {
  properties: {
    EnableEvents: { read: (_thing, host) => host.events.enabled, write: (_thing, value, host) => void (host.events.enabled = asFlag(value)) },
  },
};

export const workbook: TypeTable<ThingOf<'Workbook'>> = {
  properties: {
    ReadOnly: { read: () => false },
  },
  objects: {
    Worksheets: () => ({ type: 'WorksheetCollection' }),
    Tables: () => ({ type: 'TableCollection', sheetId: null }),
    Names: () => ({ type: 'NamedItemCollection', scope: null }),
    Application: () => ({ type: 'Application' }),
    Properties: () => ({ type: 'DocumentProperties' }),
    Protection: () => ({ type: 'WorkbookProtection' }),
    Comments: () => ({ type: 'CommentCollection', sheetId: null }),
    Functions: () => ({ type: 'Functions' }),
    Styles: () => ({ type: 'StyleCollection' }),
    Settings: () => ({ type: 'SettingCollection' }),
    Bindings: () => ({ type: 'BindingCollection' }),
    /** What `context.runtime` is on the wire. */
    _Runtime: () => ({ type: 'Runtime' }),
  },
  getters: {
    GetSelectedRange: (_thing, _args, host) => selectedRange(host),
    /** The stand-in selects one block at a time. */
    GetSelectedRanges: (_thing, _args, host) => ({ type: 'RangeAreas', areas: [selectedRange(host)] }),
    /** The stand-in's selection does not say which cell is active: it is the first. */
    GetActiveCell: (_thing, _args, { book, references }) =>
      references.range(sheetById(book, book.selection.sheetId).id, { ...book.selection.range, rows: 1, columns: 1 }),
    _GetRangeForEventByReferenceId(_thing, args, { references }) {
      const range = references.find(args.text(0));
      if (!range) throw new ExcelError('ItemNotFound', 'The range of the event is no longer kept.');
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_thing, args, { references }) => references.find(args.text(0)) ?? null,
  },
  methods: {
    /** There is one workbook, and it stays in front. */
    ...eventMethods(() => WORKBOOK_TARGET, { ActivatedEvent: EventNumber.workbookActivated }),
    /** There is nothing to prompt for: the page hands the file over as a download. */
    Save(_thing, args, host) {
      asOneOf(args.optionalText(0) ?? 'Save', ['Save', 'Prompt']);
      host.onSave?.();
    },
    /** The workbook stays open in the page, which shows one at a time. */
    Close(_thing, args, host) {
      if (asOneOf(args.optionalText(0) ?? 'Save', ['Save', 'SkipSave']) === 'Save') host.onSave?.();
    },
    /** What Excel.createWorkbook asks for in Excel on the web, of a root of its own; elsewhere it asks the application. */
    CreateAndOpenWorkbook: (_thing, args, host) => host.onNewWorkbook?.(args.optionalText(0) ?? ''),
    _RemoveReference: (_thing, args, { references }) => references.release(args.text(0)),
    _RemoveAllReferences: (_thing, _args, { references }) => references.releaseAll(),
    _GetReferenceCount: (_thing, _args, { references }) => references.count(),
  },
};
