/** One attempt at a write: every request in its order, in one round trip where they fit. What can fail for other people's doing comes first. */
import { rangeAddress, type CellRange } from '../domain/address';
import type { SheetPlan } from '../domain/render/sheet-plan';
import type { WrittenSheet } from '../workflow/workbook-port';
import { planParts, planRange, type PlanPart } from './apply-plan';
import { atWorkNames, isAtWorkName } from './at-work-names';
import type { CellChanges } from './cell-changes';
import type { Before, Look } from './look-before';
import { nameFormula, nameOfMark, stageComment } from './own-sheets';
import { countRequests, drawChart, dropCharts } from './plan-charts';
import { nameTables } from './plan-names';
import type { RestsOn } from './rests-on';
import type { Standing } from './standing';

/** Excel on the web takes at most 5 MB a request; what is near it is cut in parts. */
const MOST_BYTES = 4_300_000;

export interface Written {
  readonly plan: SheetPlan;
  readonly made: WrittenSheet['made'];
  readonly sheet: Excel.Worksheet;
  readonly readBack: { readonly range: Excel.Range; readonly cells: SheetPlan['cells']; readonly row: number }[];
  /** Queues what is said once all else is done. */
  readonly finish: () => void;
}

/**
 * The sheet of a plan, made where there is none, and its mark with the stage "begun", so that whoever looks next knows how far it came. A
 * new sheet has no name of its own before it has its mark (see at-work-names.ts).
 */
function begin(context: Excel.RequestContext, plan: SheetPlan, { before, ourNames, tableNames }: Look, workName: string): Written {
  const { worksheets, names } = context.workbook;
  const earlier = before.find(({ mark }) => mark === plan.mark);
  const sheet = earlier ? worksheets.getItem(earlier.id) : worksheets.add(workName);
  const name = nameOfMark(plan.mark);
  const [now, meanwhile] = [planRange(plan), earlier ? around(earlier.named, planRange(plan)) : planRange(plan)];
  const begun = stageComment('begun');
  let stands = earlier?.named;
  const standFor = (range: CellRange): void => {
    if (stands === undefined || rangeAddress(stands) !== rangeAddress(range)) names.getItem(name).formula = nameFormula({ sheetName: earlier?.name ?? workName, range });
    stands = range;
  };
  if (ourNames.has(name.toLowerCase())) {
    names.getItem(name).comment = begun;
    // What it stood for and what it will: until the write is whole, cells of either are ours.
    standFor(meanwhile);
  } else {
    names.add(name, sheet.getRange(rangeAddress(meanwhile)), begun);
    stands = meanwhile;
  }
  if (!earlier || isAtWorkName(earlier.name)) sheet.name = plan.name;
  const finish = (): void => {
    nameTables(context.workbook, sheet, earlier?.name, plan, tableNames);
    if (rangeAddress(meanwhile) !== rangeAddress(now)) standFor(now);
    names.getItem(name).comment = stageComment('whole');
  };
  return { plan, made: earlier ? 'rewritten' : 'new', sheet: sheet.load('name'), readBack: [], finish };
}

function around(a: CellRange, b: CellRange): CellRange {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return { row, column, rows: Math.max(a.row + a.rows, b.row + b.rows) - row, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
}

/** About what the requests for one changed cell, and one of a chart's, take. */
const BYTES = { change: 900, chartRequest: 230 };

/** Queues every change and plan and sends them: in one round trip, or in several where they would near 5 MB. */
export async function sendPlans(context: Excel.RequestContext, plans: readonly SheetPlan[], look: Look, changes: CellChanges, standing: Standing, restsOn: RestsOn): Promise<readonly Written[]> {
  const { worksheets } = context.workbook;
  const earlierOf = (plan: SheetPlan): Before | undefined => look.before.find(({ mark }) => mark === plan.mark);
  for (const plan of plans) {
    const earlier = earlierOf(plan);
    if (earlier) standing.ask(worksheets.getItem(earlier.id), earlier);
  }
  changes.askStanding(context);
  restsOn.askStanding(context);
  const workNames = atWorkNames(plans.length, look.sheets.map(({ name }) => name));
  const written = plans.map((plan, index) => begin(context, plan, look, workNames[index] ?? plan.name));
  if (!look.structureProtected) for (const id of look.strays) worksheets.getItem(id).delete();
  if (!changes.isLast) changes.queue(context);
  let bytes = changes.count * BYTES.change;
  // What was asked for before and what is read back come in one answer.
  let answered = standing.bytes + restsOn.bytesStanding;
  const queue = async (part: PlanPart): Promise<ReturnType<PlanPart['queue']>> => {
    if ((bytes > 0 && bytes + part.bytes > MOST_BYTES) || (answered > 0 && answered + part.answered > MOST_BYTES)) {
      await context.sync();
      standing.partsSent += 1;
      [bytes, answered] = [0, 0];
    }
    bytes += part.bytes;
    answered += part.answered;
    return part.queue();
  };
  for (const { plan, sheet, readBack } of written) {
    for (const part of planParts(sheet, plan, earlierOf(plan), MOST_BYTES)) {
      const cells = await queue(part);
      if (cells) readBack.push(cells);
    }
  }
  for (const part of chartParts(written, look)) await queue(part);
  if (changes.isLast) changes.queue(context);
  for (const { finish } of written) finish();
  await context.sync();
  return written;
}

/** Charts once all cells stand; then those that go. */
function chartParts(written: readonly Written[], { before }: Look): readonly PlanPart[] {
  const sheets = new Map(written.map(({ plan, sheet }) => [plan.mark, sheet]));
  const earlier = new Map(before.map((own) => [own.mark, own]));
  const part = (requests: number, act: () => void): PlanPart => ({
    bytes: requests * BYTES.chartRequest,
    answered: 0,
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
