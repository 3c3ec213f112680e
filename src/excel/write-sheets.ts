/** Writing sheet plans in three round trips, seldom four: look, look at our own sheets, write and read back. */
import { cellAddress, rangeAddress, type CellRange } from '../domain/address';
import type { PlanCell, SheetPlan } from '../domain/render/sheet-plan';
import { hasVisibleMark } from '../domain/render/visible-mark';
import type { CellScalar } from '../domain/snapshot';
import { WorkbookFault, type MakePlans, type OwnSheet, type WorkOptions, type WrittenSheet } from '../workflow/workbook-port';
import { applyPlan, planRange } from './apply-plan';
import { stopIfCancelled } from './faults';
import { cellValues, numberFormats } from './look-groups';
import { markOfName, nameFormula, nameOfMark, ownRanges, type OwnRange } from './own-sheets';
import type { RunBatch } from './run-batch';

/** A sheet of ours as it stands before the write: its cells, and the part of them that we wrote. */
interface Before extends OwnSheet {
  /** By id, so that a sheet renamed meanwhile is still the right one. */
  readonly id: string;
  readonly written: CellRange;
  readonly isProtected: boolean;
}

interface Look {
  readonly sheets: readonly Excel.Worksheet[];
  readonly structureProtected: boolean;
  readonly before: readonly Before[];
  /** Our names, lower case, also those whose sheet is gone: Excel keeps them as `#REF!`, and adds none of the same name. */
  readonly ourNames: ReadonlySet<string>;
}

/** Two round trips: which sheets there are, and what stands in our own. */
async function lookBefore(context: Excel.RequestContext): Promise<Look> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load('items/id,items/name');
  names.load('items/name,items/formula');
  protection.load('protected');
  await context.sync();
  const own = ownRanges(names.items).flatMap((range) => {
    const sheet = worksheets.items.find(({ name }) => name === range.sheetName);
    if (!sheet) return [];
    // From A1 to the last cell with a value, so that what someone put beside or below ours is seen.
    const used = sheet.getUsedRange(true).getBoundingRect('A1').load('values');
    sheet.protection.load('protected');
    return [{ range, sheet, used }];
  });
  await context.sync();
  return {
    sheets: worksheets.items,
    structureProtected: protection.protected,
    ourNames: new Set(names.items.filter(({ name }) => markOfName(name) !== undefined).map(({ name }) => name.toLowerCase())),
    before: own.map(({ range, sheet, used }) => ({
      mark: range.mark,
      id: sheet.id,
      name: sheet.name,
      values: used.values as CellScalar[][],
      written: range.range,
      isProtected: sheet.protection.protected,
    })),
  };
}

/**
 * Sheets of ours that lost their name (someone tidied the Name Manager): known by their own name together with the line at
 * their foot. One more round trip, and only where a name is taken.
 */
async function knowByTheirLine(context: Excel.RequestContext, plans: readonly SheetPlan[], look: Look): Promise<Look> {
  const taken = plans.flatMap((plan) => {
    const sheet = look.sheets.find(({ name }) => name.toLowerCase() === plan.name.toLowerCase());
    if (!sheet || look.before.some(({ mark, id }) => mark === plan.mark || id === sheet.id)) return [];
    sheet.protection.load('protected');
    const used = sheet.getUsedRange(true).getBoundingRect('A1').load('values,rowCount,columnCount');
    return [{ plan, sheet, used }];
  });
  if (taken.length === 0) return look;
  await context.sync();
  const known = taken.flatMap(({ plan, sheet, used }): Before[] => {
    const values = used.values as CellScalar[][];
    if (!hasVisibleMark(values)) return [];
    const written = { row: 0, column: 0, rows: used.rowCount, columns: used.columnCount };
    return [{ mark: plan.mark, id: sheet.id, name: sheet.name, values, written, isProtected: sheet.protection.protected }];
  });
  return known.length === 0 ? look : { ...look, before: [...look.before, ...known] };
}

/** Throws the sentence for a plan that cannot be written, before anything is. */
function refuse(plans: readonly SheetPlan[], { sheets, structureProtected, before }: Look): void {
  for (const plan of plans) {
    const earlier = before.find(({ mark }) => mark === plan.mark);
    if (earlier?.isProtected) {
      throw new WorkbookFault(
        `Sheet "${earlier.name}" is protected, so it cannot be rewritten. Unprotect it under Review, then write again. Nothing was written.`,
        'sheet-protected',
      );
    }
    if (earlier) refuseForeignCells(plan, earlier);
    if (earlier) continue;
    if (structureProtected) {
      throw new WorkbookFault(
        `The workbook's structure is protected, so sheet "${plan.name}" cannot be added. Unprotect it under Review, Protect Workbook, then write again. Nothing was written.`,
        'workbook-protected',
      );
    }
    const taken = sheets.find(({ name }) => name.toLowerCase() === plan.name.toLowerCase());
    if (taken) {
      throw new WorkbookFault(
        `The workbook already has a sheet "${taken.name}" that Plan Performance did not make. Rename that sheet, then write again. Nothing was written.`,
        'sheet-name-taken',
      );
    }
  }
}

/** Cells that someone filled outside what we wrote, and that the new sheet would cover. */
function refuseForeignCells(plan: SheetPlan, earlier: Before): void {
  const now = planRange(plan);
  const { written } = earlier;
  for (let row = 0; row < Math.min(now.rows, earlier.values.length); row += 1) {
    for (let column = 0; column < now.columns; column += 1) {
      const ours = row < written.row + written.rows && column < written.column + written.columns;
      if (!ours && (earlier.values[row]?.[column] ?? '') !== '') {
        throw new WorkbookFault(
          `Sheet "${earlier.name}" has something of yours in cell ${cellAddress(row, column)}, where the new summary would stand. Move it to a sheet of your own, then write again. Nothing was written.`,
          'cells-in-the-way',
        );
      }
    }
  }
}

interface Queued {
  readonly plan: SheetPlan;
  readonly made: WrittenSheet['made'];
  readonly sheet: Excel.Worksheet;
  readonly readBack: Excel.Range;
}

/** Queues every plan. New sheets get their mark first, so that the next run knows them whatever happens here. */
function queue(context: Excel.RequestContext, plans: readonly SheetPlan[], { before, ourNames }: Look): readonly Queued[] {
  const { worksheets, names } = context.workbook;
  return plans.map((plan) => {
    const earlier = before.find(({ mark }) => mark === plan.mark);
    const sheet = earlier ? worksheets.getItem(earlier.id) : worksheets.add(plan.name);
    const name = nameOfMark(plan.mark);
    const place = { sheetName: earlier?.name ?? plan.name, range: planRange(plan) };
    if (!ourNames.has(name.toLowerCase())) names.add(name, sheet.getRange(rangeAddress(place.range)), 'Sheet written by Plan Performance');
    else if (!earlier) names.getItem(name).formula = nameFormula(place);
    const written = applyPlan(sheet, plan, earlier?.written);
    if (earlier && rangeAddress(earlier.written) !== rangeAddress(place.range)) names.getItem(name).formula = nameFormula(place);
    sheet.load('name');
    return { plan, made: earlier ? 'rewritten' : 'new', sheet, readBack: written.load('values') };
  });
}

/** The first cell that does not hold what was written; undefined where all do. */
function firstDifference(cells: readonly (readonly PlanCell[])[], values: readonly (readonly unknown[])[]): string | undefined {
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      if (values[row]?.[column] !== (cell ?? '')) return cellAddress(row, column);
    }
  }
  return undefined;
}

/** After a failed write: new sheets away again, our old sheets' cells back as they were. The next run mends their looks. */
async function putBack(run: RunBatch, plans: readonly SheetPlan[], { sheets, before }: Look): Promise<void> {
  const known = new Set(sheets.map(({ id }) => id));
  await run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/id,items/name');
    names.load('items/name,items/formula');
    await context.sync();
    const marked = new Map(ownRanges(names.items).map((own): [string, OwnRange] => [own.mark, own]));
    for (const plan of plans) {
      const earlier = before.find(({ mark }) => mark === plan.mark);
      if (earlier) {
        const { rows, columns } = planRange(plan);
        worksheets.getItem(earlier.id).getRangeByIndexes(0, 0, rows, columns).clear('Contents');
        putValuesBack(worksheets.getItem(earlier.id), earlier);
        continue;
      }
      const sheet = worksheets.items.find(({ id, name }) => !known.has(id) && name === (marked.get(plan.mark)?.sheetName ?? plan.name));
      sheet?.delete();
      if (marked.has(plan.mark)) names.getItem(nameOfMark(plan.mark)).delete();
    }
    await context.sync();
  });
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

/**
 * Writes the plans, or leaves the workbook as it was and throws. Three round trips; the third both writes and reads back,
 * and what Excel stored is compared with what was meant.
 */
export async function writeSheets(run: RunBatch, makePlans: MakePlans, { signal, onProgress }: WorkOptions): Promise<readonly WrittenSheet[]> {
  return run(async (context) => {
    onProgress?.({ words: 'Looking at the sheets written before', done: 0, of: 2 });
    const seen = await lookBefore(context);
    stopIfCancelled(signal);
    const first = makePlans(seen.before);
    const look = await knowByTheirLine(context, first, seen);
    stopIfCancelled(signal);
    const plans = look === seen ? first : makePlans(look.before);
    refuse(plans, look);
    onProgress?.({ words: `Writing ${String(plans.length)} sheets`, done: 1, of: 2 });
    const queued = queue(context, plans, look);
    try {
      await context.sync();
    } catch (error) {
      await putBack(run, plans, look);
      throw error;
    }
    for (const { plan, sheet, readBack } of queued) {
      const wrong = firstDifference(plan.cells, readBack.values);
      if (wrong !== undefined) {
        throw new WorkbookFault(
          `Excel did not keep what was written in cell ${wrong} of sheet "${sheet.name}". Press the button again; if it happens again, check that no other add-in or macro changes the sheet.`,
          'not-kept',
        );
      }
    }
    onProgress?.({ words: 'Written', done: 2, of: 2 });
    return queued.map(({ plan, made, sheet }): WrittenSheet => ({ mark: plan.mark, name: sheet.name, made }));
  });
}
