/** The workbook as it was, after a write that cannot be done. */
import type { CellRange } from '../domain/address';
import { isAtWorkName } from './at-work-names';
import type { Attempt, OwnContent } from './attempt';
import { planRange } from './apply-plan';
import type { CellChanges } from './cell-changes';
import type { Before } from './look-before';
import { numberFormats } from './look-groups';
import { nameFormula, nameOfMark, ownRanges, stageComment, type OwnRange } from './own-sheets';
import { putChartsBack } from './plan-charts';
import { putTableNamesBack, tableNamesIn } from './plan-names';
import { addTables } from './plan-tables';
import type { RunBatch } from './run-batch';
import { typedText } from './typed-text';

/**
 * New sheets away again, our old sheets' cells, tables and charts and the cells of a fix back as they were; two round trips. Rejects with
 * Excel's error where that cannot be done either: the next run then puts all right, since the marks say what is half written.
 */
export async function putBack(run: RunBatch, { plans, own, origin }: Attempt, changes: CellChanges): Promise<void> {
  const known = new Set(origin.sheets.map(({ id }) => id));
  await run(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    const charts = new Map(origin.before.map(({ id }) => [id, worksheets.getItemOrNullObject(id).charts.load('items/name')]));
    worksheets.load('items/id,items/name,items/protection/protected');
    names.load('items/name,items/formula,items/comment');
    tables.load('items/name,items/worksheet/id');
    changes.askNow(context);
    await context.sync();
    changes.putBack();
    const sheets = new Map(worksheets.items.map((sheet) => [sheet.id, sheet]));
    const marked = new Map(ownRanges(names.items, 'with stages').map((one): [string, OwnRange] => [one.mark, one]));
    const later: (() => void)[] = [];
    const tableNames = tableNamesIn(names.items);
    for (const plan of plans) putTableNamesBack(context.workbook, plan, origin.tableNames, tableNames);
    const dataOf = (mark: string) => {
      const data = origin.before.find((one) => one.mark === mark);
      const sheet = data && sheets.get(data.id);
      return data && sheet ? { sheet, before: data } : undefined;
    };
    for (const plan of plans) {
      const earlier = origin.before.find(({ mark }) => mark === plan.mark);
      const content = own.get(plan.mark);
      const mark = marked.get(plan.mark);
      if (earlier && content) {
        const ours = sheets.get(earlier.id);
        // What is protected now was so before we came to it, and what was deleted meanwhile stays so.
        if (!ours || ours.protection.protected) continue;
        const held = new Set([...(plan.tables ?? []), ...earlier.tables].map(({ name }) => name.toLowerCase()));
        for (const table of tables.items) if (table.worksheet.id === earlier.id && held.has(table.name.toLowerCase())) table.convertToRange();
        putCellsBack(ours, content, planRange(plan));
        addTables(ours, earlier.tables.flatMap(({ name, range }) => (range ? [{ name, range }] : [])));
        if (mark) putMarkBack(names.getItem(nameOfMark(plan.mark)), mark, earlier);
        later.push(() => { putChartsBack(ours, plan, earlier, namesOf(charts.get(earlier.id)), dataOf); });
        continue;
      }
      const sheet = mark && worksheets.items.find(({ name }) => name === mark.sheetName);
      // A sheet that has not our mark is someone's, whatever its name.
      if (sheet && !known.has(sheet.id)) sheet.delete();
      if (mark) names.getItem(nameOfMark(plan.mark)).delete();
    }
    const deleted = new Set([...marked.values()].map(({ sheetName }) => sheetName));
    for (const sheet of worksheets.items) if (isAtWorkName(sheet.name) && !known.has(sheet.id) && !deleted.has(sheet.name)) sheet.delete();
    // Once the figures are back: a chart takes the names of its lines from them.
    for (const act of later) act();
    await context.sync();
  });
}

function namesOf(charts: Excel.ChartCollection | undefined): readonly string[] {
  return charts && !charts.isNullObject ? charts.items.map(({ name }) => name) : [];
}

function putMarkBack(item: Excel.NamedItem, now: OwnRange, earlier: Before): void {
  if (JSON.stringify(now.range) !== JSON.stringify(earlier.named)) item.formula = nameFormula({ sheetName: now.sheetName, range: earlier.named });
  item.comment = stageComment(earlier.stage);
}

/** What stood where we wrote goes back, formulas too; cells that others filled beyond were never touched. */
function putCellsBack(sheet: Excel.Worksheet, { values, formulas, formats, written }: OwnContent, plan: CellRange): void {
  const rows = Math.max(plan.rows, written.row + written.rows);
  const columns = Math.max(plan.columns, written.column + written.columns);
  const filled = <Cell>(of: readonly (readonly Cell[])[], blank: Cell): Cell[][] =>
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => of[row]?.[column] ?? blank));
  const cells = filled<string | number | boolean>(values, '');
  const shown = filled<unknown>(formulas ?? values, '');
  const range = sheet.getRangeByIndexes(0, 0, rows, columns);
  const held = formats ? filled(formats, 'General') : numberFormats(cells.map((row) => row.map((cell) => (typeof cell === 'boolean' || cell === '' ? null : cell))), []);
  const formulaAt = (row: number, column: number): string | undefined => {
    const formula = shown[row]?.[column];
    return typeof formula === 'string' && formula.startsWith('=') && formula !== cells[row]?.[column] ? formula : undefined;
  };
  // A cell under a merge of the write that failed would take nothing.
  range.unmerge();
  // In a cell formatted as text a formula would become text: its format comes once it stands.
  range.numberFormat = held.map((row, at) => row.map((format, column) => (formulaAt(at, column) === undefined ? format : 'General')));
  // Text stays text whatever it looks like: Excel takes the apostrophe off again.
  range.formulas = cells.map((row, at) => row.map((cell, column) => formulaAt(at, column) ?? (typeof cell === 'string' && cell !== '' ? typedText(cell) : cell)));
  range.numberFormat = held;
}
