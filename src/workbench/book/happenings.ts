/**
 * What happens in a workbook, told while it happens to whoever listens: the host, which makes office.js' events of it. It is no
 * part of the workbook's data, so that two workbooks that hold the same are the same.
 */
import type { CellRange } from '../../domain/address';
import type { CellScalar } from '../../domain/snapshot';
import type { Book, BookSheet } from './book';

/** office.js' DataChangeType. */
export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

export interface CellContent {
  readonly value: CellScalar;
  readonly isError: boolean;
}

export type Happening =
  | {
      readonly kind: 'changed'; readonly sheetId: string; readonly range: CellRange; readonly change: ChangeType;
      readonly towards?: 'down' | 'right' | 'up' | 'left';
      /** Of one cell alone. */
      readonly before?: CellContent; readonly after?: CellContent;
    }
  | { readonly kind: 'formulas'; readonly sheetId: string; readonly cells: readonly { readonly address: string; readonly before: string }[] }
  | { readonly kind: 'formatted' | 'calculated' | 'selected' | 'rewritten'; readonly sheetId: string; readonly range: CellRange }
  | { readonly kind: 'added' | 'deleted' | 'activated' | 'deactivated'; readonly sheetId: string }
  /** What names and parts of tables lead to may be another thing now. `sheetId` is "" where it is no sheet's own. */
  | { readonly kind: 'named'; readonly sheetId: string }
  | { readonly kind: 'renamed'; readonly sheetId: string; readonly before: string; readonly after: string }
  | { readonly kind: 'moved'; readonly sheetId: string; readonly before: number; readonly after: number }
  | { readonly kind: 'visibility'; readonly sheetId: string; readonly before: string; readonly after: string }
  | { readonly kind: 'protection'; readonly sheetId: string; readonly isProtected: boolean }
  | { readonly kind: 'sorted'; readonly sheetId: string; readonly range: CellRange; readonly along: 'rows' | 'columns' }
  | { readonly kind: 'rowsHidden'; readonly sheetId: string; readonly range: CellRange; readonly hidden: boolean }
  | { readonly kind: 'tableAdded' | 'tableDeleted'; readonly sheetId: string; readonly tableId: string; readonly name: string }
  | { readonly kind: 'chartAdded' | 'chartDeleted' | 'chartActivated' | 'chartDeactivated'; readonly sheetId: string; readonly chartId: string }
  | { readonly kind: 'commentAdded' | 'commentChanged' | 'commentDeleted'; readonly sheetId: string; readonly commentId: string; readonly change: string };

export type Listener = (happening: Happening) => void;

const listeners = new WeakMap<Book | BookSheet, Listener>();

/** One listener a workbook: another takes its place. */
export function listenTo(book: Book, listener: Listener): void {
  for (const one of [book, ...book.sheets]) listeners.set(one, listener);
}

/** A sheet that was added is listened to like the others. */
export function joinListening(book: Book, sheet: BookSheet): void {
  const listener = listeners.get(book);
  if (listener) listeners.set(sheet, listener);
}

export function isHeard(sheet: BookSheet): boolean {
  return listeners.has(sheet);
}

export function tell(of: Book | BookSheet, happening: Happening): void {
  listeners.get(of)?.(happening);
}
