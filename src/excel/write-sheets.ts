/** Writing sheet plans in three round trips, seldom four: look, look at our own sheets, write and read back. */
import { cellAddress, rangeAddress } from '../domain/address';
import type { SheetPlan } from '../domain/render/sheet-plan';
import { CellChanges } from './cell-changes';
import { stopIfCancelled } from '../workflow/pace';
import { WorkbookFault, type MakePlans, type WorkOptions, type WrittenSheet } from '../workflow/workbook-port';
import { planParts, planRange, type PlanPart } from './apply-plan';
import { knowByTheirLine, lookBefore, type Look } from './look-before';
import { countRequests, drawChart, dropCharts } from './plan-charts';
import { nameFormula, nameOfMark } from './own-sheets';
import { putBack } from './put-back';
import { refuse } from './refuse-plans';
import type { RunBatch } from './run-batch';

/** Excel on the web takes at most 5 MB a request; what is near it is cut in parts. */
const MOST_BYTES = 4_300_000;

interface Written {
  readonly plan: SheetPlan;
  readonly made: WrittenSheet['made'];
  readonly sheet: Excel.Worksheet;
  readonly readBack: { readonly range: Excel.Range; readonly cells: SheetPlan['cells']; readonly row: number }[];
}

/** The sheet of a plan, made where there is none. New sheets get their mark first, so that the next run knows them whatever happens. */
function begin(context: Excel.RequestContext, plan: SheetPlan, { before, ourNames }: Look): Written {
  const { worksheets, names } = context.workbook;
  const earlier = before.find(({ mark }) => mark === plan.mark);
  const sheet = earlier ? worksheets.getItem(earlier.id) : worksheets.add(plan.name);
  const name = nameOfMark(plan.mark);
  const place = { sheetName: earlier?.name ?? plan.name, range: planRange(plan) };
  if (!ourNames.has(name.toLowerCase())) names.add(name, sheet.getRange(rangeAddress(place.range)), 'Sheet written by Plan Performance');
  else if (!earlier || rangeAddress(earlier.named) !== rangeAddress(place.range)) names.getItem(name).formula = nameFormula(place);
  sheet.load('name');
  return { plan, made: earlier ? 'rewritten' : 'new', sheet, readBack: [] };
}

/** About what the requests for one changed cell take. */
const BYTES_A_CHANGE = 600;

/** Queues every change and plan and sends them: in one round trip, or in several where they would near 5 MB. */
async function send(context: Excel.RequestContext, plans: readonly SheetPlan[], look: Look, changes: CellChanges): Promise<readonly Written[]> {
  changes.queue(context);
  let bytes = changes.count * BYTES_A_CHANGE;
  const written: Written[] = [];
  const queue = async (part: PlanPart): Promise<ReturnType<PlanPart['queue']>> => {
    if (bytes > 0 && bytes + part.bytes > MOST_BYTES) {
      await context.sync();
      bytes = 0;
    }
    bytes += part.bytes;
    return part.queue();
  };
  for (const plan of plans) {
    const begun = begin(context, plan, look);
    written.push(begun);
    for (const part of planParts(begun.sheet, plan, look.before.find(({ mark }) => mark === plan.mark), MOST_BYTES)) {
      const cells = await queue(part);
      if (cells) begun.readBack.push(cells);
    }
  }
  for (const part of chartParts(written, look)) await queue(part);
  await context.sync();
  return written;
}

const BYTES_A_CHART_REQUEST = 230;

/** Charts once all cells stand; then those that go. */
function chartParts(written: readonly Written[], { before }: Look): readonly PlanPart[] {
  const sheets = new Map(written.map(({ plan, sheet }) => [plan.mark, sheet]));
  const earlier = new Map(before.map((own) => [own.mark, own]));
  const part = (requests: number, act: () => void): PlanPart => ({
    bytes: requests * BYTES_A_CHART_REQUEST,
    queue: () => {
      act();
      return undefined;
    },
  });
  const drawn = written.flatMap(({ sheet, plan: { mark, charts = [] } }) =>
    charts.map((chart) => part(countRequests(chart), () => { drawChart(sheet, chart, earlier.get(mark), (of) => sheets.get(of)); })));
  const dropped = written.map(({ sheet, plan: { mark, charts = [] } }) =>
    part(2 * (earlier.get(mark)?.charts.size ?? 0), () => { dropCharts(sheet, charts, earlier.get(mark)); }));
  return [...drawn, ...dropped];
}

/** The first cell that does not hold what was written; undefined where all do. */
function firstDifference({ readBack }: Written): string | undefined {
  for (const { range, cells, row: first } of readBack) {
    for (const [row, line] of cells.entries()) {
      for (const [column, cell] of line.entries()) {
        if ((range.values[row] as unknown[] | undefined)?.[column] !== (cell ?? '')) return cellAddress(first + row, column);
      }
    }
  }
  return undefined;
}

/**
 * Writes the plans, or leaves the workbook as it was and throws. Three round trips; the third both writes and reads back,
 * and what Excel stored is compared with what was meant. `changes` to the analyst's own cells go with them, all or nothing.
 */
export async function writeSheets(
  run: RunBatch,
  makePlans: MakePlans,
  { signal, onProgress }: WorkOptions,
  changes: CellChanges = new CellChanges([]),
): Promise<readonly WrittenSheet[]> {
  return run(async (context) => {
    onProgress?.({ words: 'Looking at the sheets written before', done: 0, of: 2 });
    const seen = await lookBefore(context, (sheets) => { changes.look(sheets); });
    stopIfCancelled(signal);
    const first = makePlans(seen.before);
    const look = await knowByTheirLine(context, first, seen);
    stopIfCancelled(signal);
    const plans = look === seen ? first : makePlans(look.before);
    refuse(plans, look);
    changes.refuse();
    onProgress?.({ words: `Writing ${String(plans.length)} sheets`, done: 1, of: 2 });
    let written: readonly Written[];
    try {
      written = await send(context, plans, look, changes);
    } catch (error) {
      await putBack(run, plans, look, changes);
      throw error;
    }
    const lost = changes.firstDifference();
    if (lost !== undefined) {
      throw new WorkbookFault(`Excel did not keep the fix in ${lost}. Check that no other add-in or macro changes the sheet, and read the workbook again.`, 'not-kept');
    }
    for (const one of written) {
      const wrong = firstDifference(one);
      if (wrong !== undefined) {
        throw new WorkbookFault(
          `Excel did not keep what was written in cell ${wrong} of sheet "${one.sheet.name}". Press the button again; if it happens again, check that no other add-in or macro changes the sheet.`,
          'not-kept',
        );
      }
    }
    onProgress?.({ words: 'Written', done: 2, of: 2 });
    return written.map(({ plan, made, sheet }): WrittenSheet => ({ mark: plan.mark, name: sheet.name, made }));
  });
}
