/** The first two round trips of a reading: what there is, and how large it is. Nothing of a cell's content yet. */
import type { CellRange } from '../domain/address';
import type { TableSnapshot } from '../domain/snapshot';
import { syncWithSample } from './cell-bytes';
import { ownRanges, type OwnRange } from './own-sheets';

export interface SheetOutline {
  readonly sheet: Excel.Worksheet;
  /** Cells with a value; undefined on an empty sheet. Formatted blanks do not count. */
  readonly used: CellRange | undefined;
  readonly isProtected: boolean;
  readonly tables: readonly TableSnapshot[];
  /** What one of its cells is likely to take in an answer. */
  readonly bytesACell: number;
}

export interface Outline {
  readonly sheets: readonly SheetOutline[];
  readonly names: readonly Excel.NamedItem[];
  readonly own: readonly OwnRange[];
  readonly structureProtected: boolean;
}

export const RANGE = 'rowIndex,columnIndex,rowCount,columnCount';

/** A loaded range as plain numbers. */
export function asCellRange(range: Excel.Range): CellRange {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** Two round trips, whatever the number of sheets, tables and names. */
export async function readOutline(context: Excel.RequestContext): Promise<Outline> {
  const { worksheets, names, tables, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  names.load('items/name,items/formula');
  tables.load('items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id');
  protection.load('protected');
  await context.sync();

  const { loaded, bytesACell } = await syncWithSample(context, worksheets.items, () => ({
    used: worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(RANGE)),
    tableRanges: tables.items.map((table) => table.getRange().load(RANGE)),
    protections: worksheets.items.map((sheet) => sheet.protection.load('protected')),
  }));
  const { used, tableRanges, protections } = loaded;

  const tablesAt = (sheetId: string): readonly TableSnapshot[] =>
    tables.items.flatMap((table, index): TableSnapshot[] => {
      const range = tableRanges[index];
      if (!range || table.worksheet.id !== sheetId) return [];
      const { id, name, showHeaders, showTotals } = table;
      return [{ id, name, range: asCellRange(range), hasHeaders: showHeaders, hasTotals: showTotals }];
    });
  return {
    sheets: worksheets.items.map((sheet, index): SheetOutline => {
      const range = used[index];
      return {
        sheet,
        used: range && !range.isNullObject ? asCellRange(range) : undefined,
        isProtected: protections[index]?.protected ?? false,
        tables: tablesAt(sheet.id),
        bytesACell: range && !range.isNullObject ? bytesACell(index, range.columnCount) : 0,
      };
    }),
    names: names.items,
    own: ownRanges(names.items),
    structureProtected: protection.protected,
  };
}
