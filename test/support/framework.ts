/** Framework sheets as snapshots, without Excel: what was planned is what is read. */
import type { Plan } from '../../src/domain/framework/plan';
import { frameworkSheets } from '../../src/domain/framework/sheet/framework-sheets';
import type { SheetPlan } from '../../src/domain/render/sheet-plan';
import type { CellScalar, SheetSnapshot, WorkbookSnapshot } from '../../src/domain/snapshot';

/** The sheet that Excel would hold after the plan was written. */
export function snapshotOf({ mark, name, cells }: SheetPlan): SheetSnapshot {
  const values = cells.map((row) => row.map((cell): CellScalar => cell ?? ''));
  const text = values.map((row) => row.map(String));
  return {
    id: name, name, visibility: 'visible', isProtected: false, mark, used: { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 },
    values, text, formats: text, formulas: values, hiddenRows: [], hiddenColumns: [], merges: [], tables: [], unread: [],
  };
}

/** A workbook with the two framework sheets of a plan; `change` edits the values of the first, rows × columns. */
export function frameworkWorkbook(plan: Plan | null, change: (values: CellScalar[][]) => void = () => undefined): WorkbookSnapshot {
  const [measures, lists] = frameworkSheets(plan).map(snapshotOf);
  if (!measures || !lists) throw new Error('two sheets are planned');
  const values = measures.values.map((row) => [...row]);
  change(values);
  const changed: SheetSnapshot = { ...measures, values, used: { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 } };
  return { dateSystem: '1900', structureProtected: false, names: [], sheets: [changed, lists] };
}
