/** A workbook file as the snapshot that the excel room would give, without the excel room: hucre reads it, numfmt shows it. */
import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { format as show } from 'numfmt';
import { parseRange } from '../../src/domain/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/domain/snapshot';
import type { SnapshotCell } from './snapshot';
import { sheetOf, workbookOf } from './snapshot';

/** Excel's 1900 serial number of a day that hucre gives as a Date. */
const serial = (date: Date): number => date.getTime() / 86_400_000 + 25_569;

/** Values, shown text, number formats, merges and tables. Formulas give their results; nothing is hidden. */
export async function readWorkbook(file: string): Promise<WorkbookSnapshot> {
  const book = await readXlsx(readFileSync(file), { readStyles: true });
  return workbookOf(
    book.sheets.map((sheet): SheetSnapshot => {
      const rows = sheet.rows.map((cells, row) =>
        cells.map((held, column): SnapshotCell => {
          if (held === null) return null;
          const cell = sheet.cells?.get(`${String(row)},${String(column)}`);
          const value = held instanceof Date ? serial(held) : held;
          if (typeof value !== 'number') return value;
          const format = cell?.style?.numFmt ?? (held instanceof Date ? 'dd/mm/yyyy' : 'General');
          return { value, text: show(format, value, { throws: false }), format };
        }),
      );
      const made = sheetOf(rows, { name: sheet.name });
      const merges = (sheet.merges ?? []).map((one) => ({ row: one.startRow, column: one.startCol, rows: one.endRow - one.startRow + 1, columns: one.endCol - one.startCol + 1 }));
      const tables = (sheet.tables ?? []).flatMap((table) => {
        const range = table.range === undefined ? undefined : parseRange(table.range);
        return range ? [{ id: table.name, name: table.name, range, hasHeaders: true, hasTotals: false }] : [];
      });
      return { ...made, merges, tables };
    }),
  );
}
