/** What is told of each happening, and to whom: the sheet's own handlers, the collection's, a table's. */
import type { Book } from '../book/book';
import type { CellContent, Happening } from '../book/happenings';
import { intersect } from '../book/rectangles';
import { localAddress } from './addresses';
import type { Json } from './type-table';

export interface EventEntry {
  /** The event's number in office.js. */
  readonly type: number;
  readonly target: string;
  readonly message: Readonly<Record<string, Json>>;
  /** Its arguments offer `getRange`. */
  readonly needsRange?: true;
}

/** Numbers of events, as office.js has them. */
export const EventNumber = {
  documentSelection: 2, bindingSelection: 3, bindingData: 4,
  changed: 10, activated: 11, deactivated: 12, added: 13, selectionChanged: 14, deleted: 15, calculated: 16, formatChanged: 18, rowSorted: 19,
  columnSorted: 20, singleClicked: 21, rowHiddenChanged: 22, formulaChanged: 23, protectionChanged: 24, nameChanged: 25, visibilityChanged: 26, moved: 27,
  chartAdded: 50, chartActivated: 51, chartDeactivated: 52, chartDeleted: 53,
  tableSelectionChanged: 100, tableChanged: 101, tableAdded: 102, tableDeleted: 103,
  commentAdded: 250, commentDeleted: 251, commentChanged: 252,
  workbookActivated: 2203,
} as const;

/** What handlers of the workbook's own collections are registered for. */
export const WORKBOOK_TARGET = 'Workbook';
const SHIFTS = { down: 'ShiftCellDown', right: 'ShiftCellRight', up: 'ShiftCellUp', left: 'ShiftCellLeft' } as const;

function valueType({ value, isError }: CellContent): string {
  if (isError) return 'Error';
  if (value === '') return 'Empty';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'number' ? 'Double' : 'String';
}

/** To the sheet's handlers and the collection's. */
function both(type: number, sheetId: string, message: EventEntry['message'], needsRange?: true): readonly EventEntry[] {
  const entry = { type, message: { ...message, worksheetId: sheetId }, ...(needsRange ? { needsRange } : {}) };
  return [{ ...entry, target: sheetId }, { ...entry, target: WORKBOOK_TARGET }];
}

/** All who might be told. `byAddIn`: what happened is the doing of an add-in's request. */
export function entriesOf(book: Book, happening: Happening, byAddIn: boolean): readonly EventEntry[] {
  const { sheetId } = happening;
  const source = 'Local';
  const triggerSource = byAddIn ? 'ThisLocalAddin' : 'Unknown';
  switch (happening.kind) {
    case 'changed': {
      const { before, after, towards } = happening;
      const details = before && after
        ? { valueBefore: before.value, valueAfter: after.value, valueTypeBefore: valueType(before), valueTypeAfter: valueType(after) }
        : {};
      const message = { address: localAddress(happening.range), changeType: happening.change, source, triggerSource, ...details };
      const shiftDirection = towards === undefined ? 'None' : SHIFTS[towards];
      return [...both(EventNumber.changed, sheetId, { ...message, shiftDirection }, true), ...tablesChanged(book, happening, message)];
    }
    case 'formulas': {
      const formulaDetails = happening.cells.map(({ address, before }) => ({ cellAddress: address, previousFormula: before }));
      return both(EventNumber.formulaChanged, sheetId, { formulaDetails, source, triggerSource });
    }
    case 'formatted':
      return both(EventNumber.formatChanged, sheetId, { address: localAddress(happening.range), source, triggerSource }, true);
    case 'calculated':
      return both(EventNumber.calculated, sheetId, { address: localAddress(happening.range) });
    case 'selected':
      return [
        { type: EventNumber.documentSelection, target: '', message: {} },
        ...both(EventNumber.selectionChanged, sheetId, { address: localAddress(happening.range) }),
        ...tablesSelected(book, happening),
      ];
    case 'rewritten':
    case 'named':
      return [];
    case 'added':
    case 'deleted':
      return both(EventNumber[happening.kind], sheetId, { source, triggerSource });
    case 'activated':
    case 'deactivated':
      return both(EventNumber[happening.kind], sheetId, {});
    case 'renamed':
      return both(EventNumber.nameChanged, sheetId, { nameBefore: happening.before, nameAfter: happening.after, source, triggerSource });
    case 'moved':
      return both(EventNumber.moved, sheetId, { positionBefore: happening.before, positionAfter: happening.after, source, triggerSource });
    case 'visibility':
      return both(EventNumber.visibilityChanged, sheetId, { visibilityBefore: happening.before, visibilityAfter: happening.after, source, triggerSource });
    case 'protection':
      return both(EventNumber.protectionChanged, sheetId, { isProtected: happening.isProtected, source, triggerSource });
    case 'sorted':
      return both(happening.along === 'rows' ? EventNumber.rowSorted : EventNumber.columnSorted, sheetId, { address: localAddress(happening.range), source, triggerSource });
    case 'rowsHidden':
      return both(EventNumber.rowHiddenChanged, sheetId, {
        address: localAddress(happening.range), changeType: happening.hidden ? 'Hidden' : 'Unhidden', source, triggerSource,
      });
    case 'tableAdded':
    case 'tableDeleted':
      return both(EventNumber[happening.kind], sheetId, { tableId: happening.tableId, tableName: happening.name, source });
    case 'chartAdded':
    case 'chartDeleted':
    case 'chartActivated':
    case 'chartDeactivated': {
      const message = { chartId: happening.chartId, worksheetId: sheetId, source };
      return [sheetId, happening.chartId].map((target) => ({ type: EventNumber[happening.kind], target, message }));
    }
    case 'commentAdded':
    case 'commentChanged':
    case 'commentDeleted':
      return both(EventNumber[happening.kind], sheetId, {
        commentDetails: [{ commentId: happening.commentId, replyIds: [] }], changeType: happening.change, source, triggerSource,
      });
  }
}

function tablesChanged(book: Book, { sheetId, range }: Happening & { kind: 'changed' }, message: EventEntry['message']): readonly EventEntry[] {
  const tables = book.sheets.find(({ id }) => id === sheetId)?.tables.filter((table) => intersect(table.range, range)) ?? [];
  return tables.flatMap(({ id }) => {
    const entry = { type: EventNumber.tableChanged, message: { ...message, tableId: id, worksheetId: sheetId }, needsRange: true as const };
    return [id, sheetId, WORKBOOK_TARGET].map((target) => ({ ...entry, target }));
  });
}

/** A table hears of selections inside it, and of the first that is outside: then without an address. */
function tablesSelected(book: Book, { sheetId, range }: Happening & { kind: 'selected' | 'formatted' | 'calculated' | 'rewritten' }): readonly EventEntry[] {
  return book.sheets.flatMap((sheet) => sheet.tables.map((table) => {
    const met = sheet.id === sheetId ? intersect(table.range, range) : undefined;
    const message = { worksheetId: sheet.id, address: met ? localAddress(met) : '' };
    return { type: EventNumber.tableSelectionChanged, target: table.id, message };
  }));
}
