/** Excel.Workbook: the root of every object path. */
import { sheetById } from '../../book/sheets';
import type { ThingOf } from '../things';
import type { TypeTable } from '../type-table';

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
    Settings: () => ({ type: 'SettingCollection' }),
  },
  getters: {
    GetSelectedRange: (_thing, _args, { book, references }) =>
      references.range(sheetById(book, book.selection.sheetId).id, book.selection.range),
    /** The stand-in's selection does not say which cell is active: it is the first. */
    GetActiveCell: (_thing, _args, { book, references }) =>
      references.range(sheetById(book, book.selection.sheetId).id, { ...book.selection.range, rows: 1, columns: 1 }),
  },
  methods: {
    _RemoveReference: (_thing, args, { references }) => references.release(args.text(0)),
    _RemoveAllReferences: (_thing, _args, { references }) => references.releaseAll(),
    _GetReferenceCount: (_thing, _args, { references }) => references.count(),
  },
};
