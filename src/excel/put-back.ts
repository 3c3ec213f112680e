/** The workbook as it was, after a write that failed half-way. */
import type { PlanCell, SheetPlan } from '../domain/render/sheet-plan';
import { planRange } from './apply-plan';
import type { CellChanges } from './cell-changes';
import type { Before, Look } from './look-before';
import { cellValues, numberFormats } from './look-groups';
import { putChartsBack } from './plan-charts';
import { addTables } from './plan-tables';
import { nameOfMark, ownRanges, type OwnRange } from './own-sheets';
import type { RunBatch } from './run-batch';

/** After a failed write: new sheets away again, our old sheets' cells and those of a fix back as they were. The next run mends looks. */
export async function putBack(run: RunBatch, plans: readonly SheetPlan[], { sheets, before }: Look, changes: CellChanges): Promise<void> {
  const known = new Set(sheets.map(({ id }) => id));
  await run(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    const charts = new Map(before.map(({ id }) => [id, worksheets.getItemOrNullObject(id).charts.load('items/name')]));
    worksheets.load('items/id,items/name');
    names.load('items/name,items/formula');
    tables.load('items/name,items/worksheet/id');
    await context.sync();
    changes.putBack(context);
    const marked = new Map(ownRanges(names.items).map((own): [string, OwnRange] => [own.mark, own]));
    const later: (() => void)[] = [];
    const dataOf = (mark: string) => {
      const data = before.find((own) => own.mark === mark);
      return data && { sheet: worksheets.getItem(data.id), before: data };
    };
    for (const plan of plans) {
      const earlier = before.find(({ mark }) => mark === plan.mark);
      if (earlier) {
        const { rows, columns } = planRange(plan);
        const ours = worksheets.getItem(earlier.id);
        if (earlier.tables.length > 0) for (const table of tables.items) if (table.worksheet.id === earlier.id) table.convertToRange();
        ours.getRangeByIndexes(0, 0, rows, columns).clear('Contents');
        putValuesBack(ours, earlier);
        addTables(ours, earlier.tables.flatMap(({ name, range }) => (range ? [{ name, range }] : [])));
        later.push(() => { putChartsBack(ours, plan, earlier, namesOf(charts.get(earlier.id)), dataOf); });
        continue;
      }
      const sheet = worksheets.items.find(({ id, name }) => !known.has(id) && name === (marked.get(plan.mark)?.sheetName ?? plan.name));
      sheet?.delete();
      if (marked.has(plan.mark)) names.getItem(nameOfMark(plan.mark)).delete();
    }
    // Once the figures are back: a chart takes the names of its lines from them.
    for (const act of later) act();
    await context.sync();
  });
}

function namesOf(charts: Excel.ChartCollection | undefined): readonly string[] {
  return charts && !charts.isNullObject ? charts.items.map(({ name }) => name) : [];
}

/** What we wrote goes back; cells that others filled outside it were never touched. */
function putValuesBack(sheet: Excel.Worksheet, { values, written }: Before): void {
  const ours = values.slice(0, written.row + written.rows).map((row) => row.slice(0, written.column + written.columns));
  const columns = ours[0]?.length ?? 0;
  if (columns === 0) return;
  const range = sheet.getRangeByIndexes(0, 0, ours.length, columns);
  const cells = ours.map((row) => row.map((cell): PlanCell => (typeof cell === 'boolean' || cell === '' ? null : cell)));
  range.numberFormat = numberFormats(cells, []);
  range.values = cellValues(cells).map((row, at) => row.map((cell, column) => (typeof ours[at]?.[column] === 'boolean' ? ours[at][column] : cell)));
}
