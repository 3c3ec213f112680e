/** Sheet plans as the snapshot that Excel would give once they are written, without Excel: what was planned is what is read. */
import { format as show } from 'numfmt';
import type { SheetPlan } from '../../src/domain/render/sheet-plan';
import type { CellScalar, SheetSnapshot, WorkbookSnapshot } from '../../src/domain/snapshot';
import { numberFormats } from '../../src/excel/look-groups';
import { sheetOf, type SnapshotCell } from './snapshot';

/** The sheet that a plan makes, with its number formats and what they show. */
export function written({ mark, name, cells, looks }: SheetPlan): SheetSnapshot {
  const formats = numberFormats(cells, looks);
  const rows = cells.map((row, at) => row.map((cell, column): SnapshotCell => {
    const value: CellScalar = cell ?? '';
    const format = formats[at]?.[column] ?? 'General';
    return { value, format, text: typeof value === 'number' ? show(format, value, { throws: false }) : value };
  }));
  return sheetOf(rows, { name, mark });
}

/** The workbook once these plans are written: a sheet of the same mark is replaced, others stay. */
export function withWritten(snapshot: WorkbookSnapshot, plans: readonly SheetPlan[]): WorkbookSnapshot {
  const marks = new Set(plans.map(({ mark }) => mark));
  return { ...snapshot, sheets: [...snapshot.sheets.filter(({ mark }) => mark === undefined || !marks.has(mark)), ...plans.map(written)] };
}
