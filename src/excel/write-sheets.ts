/** Writing sheet plans in three round trips, seldom four: look, look at our own sheets, write and read back. */
import { cellAddress, rangeAddress } from '../domain/address';
import type { PlanCell, SheetPlan } from '../domain/render/sheet-plan';
import { WorkbookFault, type MakePlans, type WorkOptions, type WrittenSheet } from '../workflow/workbook-port';
import { applyPlan, planRange } from './apply-plan';
import { stopIfCancelled } from './faults';
import { knowByTheirLine, lookBefore, type Look } from './look-before';
import { nameFormula, nameOfMark } from './own-sheets';
import { putBack } from './put-back';
import { refuse } from './refuse-plans';
import type { RunBatch } from './run-batch';

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
