/** What has changed in the workbook since it was read: two snapshots held against each other, cell by cell. */
import { cellAddress } from './address';
import { parseMark } from './render/mark';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

export interface ChangedSheet {
  /** The sheet's name as it is now; as it was, where it is gone. */
  readonly sheet: string;
  readonly kind: 'changed' | 'added' | 'gone' | 'renamed';
  /** The name before, of a sheet that was renamed; null otherwise. */
  readonly before: string | null;
  /** How many cells differ; of a sheet that is new or gone, how many it holds or held. */
  readonly count: number;
  /** A1, row by row; at most MOST_NAMED. */
  readonly cells: readonly string[];
}

export interface WorkbookChanges {
  /** In all sheets. */
  readonly count: number;
  /** Sheets that differ, in the order in which they stand now; those that are gone last. */
  readonly sheets: readonly ChangedSheet[];
}

/** So many cells of a sheet are named, each to be gone to; the rest is counted. */
export const MOST_NAMED = 20;

/**
 * A cell has changed where its text, value or number format has. Sheets are known by their ids, so a renamed one is not gone. What the
 * add-in writes afresh each time (summaries, reports) is left out; the lists that it reads, such as the framework, are not.
 */
export function changedCells(before: WorkbookSnapshot, now: WorkbookSnapshot): WorkbookChanges {
  const earlier = new Map(before.sheets.filter(isRead).map((sheet) => [sheet.id, sheet]));
  const later = now.sheets.filter(isRead);
  const ids = new Set(later.map(({ id }) => id));
  const sheets = [
    ...later.flatMap((sheet) => changedSheet(earlier.get(sheet.id), sheet)),
    ...before.sheets.filter((sheet) => isRead(sheet) && !ids.has(sheet.id)).map((sheet) => whole(sheet, 'gone')),
  ];
  return { count: sheets.reduce((sum, { count }) => sum + count, 0), sheets };
}

function isRead({ mark }: SheetSnapshot): boolean {
  return mark === undefined || parseMark(mark) === undefined;
}

function changedSheet(before: SheetSnapshot | undefined, now: SheetSnapshot): readonly ChangedSheet[] {
  if (!before) return [whole(now, 'added')];
  const found = differing(before, now);
  if (found.count === 0 && before.name === now.name) return [];
  const isRenamed = before.name !== now.name;
  return [{ sheet: now.name, kind: isRenamed ? 'renamed' : 'changed', before: isRenamed ? before.name : null, ...found }];
}

function whole(sheet: SheetSnapshot, kind: 'added' | 'gone'): ChangedSheet {
  const count = sheet.values.reduce((sum, row) => sum + row.filter((value) => value !== '').length, 0);
  return { sheet: sheet.name, kind, before: null, count, cells: [] };
}

function differing(before: SheetSnapshot, now: SheetSnapshot): Pick<ChangedSheet, 'count' | 'cells'> {
  const cells: string[] = [];
  let count = 0;
  const [top, left, bottom, right] = extent(before, now);
  for (let row = top; row < bottom; row += 1) {
    const [old, fresh] = [rowAt(before, row), rowAt(now, row)];
    for (let column = left; column < right; column += 1) {
      if (isSame(old, fresh, column)) continue;
      count += 1;
      if (cells.length < MOST_NAMED) cells.push(cellAddress(row, column));
    }
  }
  return { count, cells };
}

/** The smallest block of rows and columns, zero-based and half open, that holds both used ranges. */
function extent(...sheets: readonly SheetSnapshot[]): readonly [top: number, left: number, bottom: number, right: number] {
  const used = sheets.flatMap((sheet) => sheet.used ?? []);
  if (used.length === 0) return [0, 0, 0, 0];
  return [
    Math.min(...used.map(({ row }) => row)), Math.min(...used.map(({ column }) => column)),
    Math.max(...used.map(({ row, rows }) => row + rows)), Math.max(...used.map(({ column, columns }) => column + columns)),
  ];
}

interface Row extends Pick<SheetSnapshot, 'values' | 'text' | 'formats'> {
  readonly at: number;
  readonly from: number;
}

function rowAt({ used, values, text, formats }: SheetSnapshot, row: number): Row {
  return { values, text, formats, at: row - (used?.row ?? 0), from: used?.column ?? 0 };
}

function isSame(a: Row, b: Row, column: number): boolean {
  const [left, right] = [column - a.from, column - b.from];
  const value = a.values[a.at]?.[left] ?? '';
  if (value !== (b.values[b.at]?.[right] ?? '') || (a.text[a.at]?.[left] ?? '') !== (b.text[b.at]?.[right] ?? '')) return false;
  // An empty cell that is formatted otherwise says nothing else.
  return value === '' || (a.formats[a.at]?.[left] ?? '') === (b.formats[b.at]?.[right] ?? '');
}
