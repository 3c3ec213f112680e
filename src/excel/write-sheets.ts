/** Writing sheet plans in three round trips, seldom four: look, look at our own sheets, write and read back. After a failure, once more. */
import { cellAddress } from '../domain/address';
import type { SheetPlan } from '../domain/render/sheet-plan';
import { restingAtPace, stopIfCancelled, type Pace } from '../workflow/pace';
import { WorkbookFault, type MakePlans, type RestingOptions, type WrittenSheet } from '../workflow/workbook-port';
import { contentsIn, howFar, ownAfter, ownSheets, wroteOverSomething, type Attempt, type OwnContents } from './attempt';
import { CellChanges } from './cell-changes';
import { asFault, isCellEdit } from './faults';
import { knowByTheirLine, lookBefore } from './look-before';
import { putBack } from './put-back';
import { refuse } from './refuse-plans';
import { RestsOn } from './rests-on';
import type { RunBatch } from './run-batch';
import { sendPlans, type Written } from './send-plans';
import { Standing } from './standing';

/** Attempts at one write: one more after a failure that left it half done, one more each time that someone types meanwhile. */
const MOST_ATTEMPTS = 4;

/** Whether Excel has been given something to write and has not answered yet: what a cancelled write leaves depends on it. */
export interface Progressing {
  isWriting: boolean;
}

interface Job {
  readonly makePlans: MakePlans;
  readonly options: RestingOptions;
  readonly changes: CellChanges;
  readonly restsOn: RestsOn;
  readonly progressing: Progressing;
  readonly pace: Pace | undefined;
}

type Outcome =
  | { readonly kind: 'done'; readonly sheets: readonly WrittenSheet[] }
  /** Excel failed before it did anything. */
  | { readonly kind: 'untouched'; readonly error: unknown }
  /** Excel failed, or lost its answer: how far it came is to be seen. */
  | { readonly kind: 'failed'; readonly error: unknown; readonly attempt: Attempt }
  /** Someone changed what was written over; the attempt holds what they typed. */
  | { readonly kind: 'moved'; readonly error: unknown; readonly attempt: Attempt }
  | { readonly kind: 'refused'; readonly error: unknown; readonly attempt: Attempt };

/** The first cell that does not hold what was written; undefined where all do, or Excel hands nothing back (null). */
function firstDifference({ readBack }: Written): string | undefined {
  for (const { range, cells, row: first } of readBack) {
    const back = range.values as readonly (readonly unknown[])[] | null;
    if (back === null) continue;
    for (const [row, line] of cells.entries()) {
      for (const [column, cell] of line.entries()) {
        if (back[row]?.[column] !== (cell ?? '')) return cellAddress(first + row, column);
      }
    }
  }
  return undefined;
}

/** Throws the sentence for the first cell that Excel did not keep as it was written. */
function refuseLost(written: readonly Written[], changes: CellChanges): void {
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
}

const BUSY = new WorkbookFault(
  'Someone else is typing in the sheets that were being written, so they were left as they are. Wait until they are done, then press the button again.',
  'changed-meanwhile',
);

/** One attempt, from the look to Excel's answer. Throws what stops it before anything is sent. */
async function tryOnce(context: Excel.RequestContext, { makePlans, options: { signal, onProgress }, changes, restsOn, progressing, pace }: Job, last: Extract<Outcome, { attempt: Attempt }> | null): Promise<Outcome> {
  onProgress?.({ words: 'Looking at the sheets written before', done: 0, of: 2 });
  restsOn.look(context);
  const seen = await lookBefore(context, (sheets) => { changes.look(sheets); }, last?.attempt.look.before);
  stopIfCancelled(signal);
  if (last?.kind === 'failed') {
    const far = howFar(last.attempt, seen, changes.done);
    if (far === 'untouched') return { kind: 'untouched', error: last.error };
    if (far === 'whole') {
      const { plans, origin } = last.attempt;
      return { kind: 'done', sheets: plans.map(({ mark, name }): WrittenSheet => ({ mark, name: seen.before.find((own) => own.mark === mark)?.name ?? name, made: origin.before.some((own) => own.mark === mark) ? 'rewritten' : 'new' })) };
    }
  }
  let own: OwnContents = last ? ownAfter(last.attempt) : contentsIn(seen);
  const planned = (): Promise<readonly SheetPlan[]> => restingAtPace<readonly SheetPlan[]>(makePlans(ownSheets(own)), signal ? { signal } : {}, pace);
  const first = await planned();
  const look = await knowByTheirLine(context, first, seen);
  stopIfCancelled(signal);
  if (look !== seen) own = new Map([...contentsIn(look), ...own]);
  const plans = look === seen ? first : await planned();
  refuse(plans, look, own);
  changes.refuse();
  await restsOn.lookAtRest(context);
  restsOn.refuse();
  stopIfCancelled(signal);
  onProgress?.({ words: `Writing ${String(plans.length)} sheets`, done: 1, of: 2 });
  const standing = new Standing();
  const attempt: Attempt = { plans, look, origin: last?.attempt.origin ?? look, own, standing, changesDone: changes.done };
  let written: readonly Written[];
  try {
    progressing.isWriting = true;
    written = await sendPlans(context, plans, look, changes, standing, restsOn);
  } catch (error) {
    // Excel refuses every request while a cell is edited, and does nothing of it.
    return isCellEdit(error) && standing.partsSent === 0 && !last ? { kind: 'untouched', error } : { kind: 'failed', error, attempt };
  }
  try {
    changes.refuseWrittenOver();
    restsOn.refuseWrittenOver();
  } catch (error) {
    return { kind: 'refused', error, attempt };
  }
  if (wroteOverSomething(attempt)) return { kind: 'moved', error: BUSY, attempt };
  refuseLost(written, changes);
  onProgress?.({ words: 'Written', done: 2, of: 2 });
  const isNew = ({ mark }: { readonly mark: string }): boolean => !attempt.origin.before.some((one) => one.mark === mark);
  return { kind: 'done', sheets: written.map(({ plan, sheet }): WrittenSheet => ({ mark: plan.mark, name: sheet.name, made: isNew(plan) ? 'new' : 'rewritten' })) };
}

/**
 * Writes the plans, or leaves the workbook as it was and throws. Three round trips; the third both writes and reads back,
 * and what Excel stored is compared with what was meant. `changes` to the analyst's own cells go with them, all or nothing.
 * Where Excel fails half-way it is tried once more, and put back where that fails too; where not even that can be done the fault says so,
 * and the next run puts it right. What others type meanwhile is kept.
 */
export async function writeSheets(
  run: RunBatch,
  makePlans: MakePlans,
  options: RestingOptions,
  changes: CellChanges = new CellChanges([]),
  progressing: Progressing = { isWriting: false },
  pace?: Pace,
): Promise<readonly WrittenSheet[]> {
  const job: Job = { makePlans, options, changes, restsOn: new RestsOn(options.restsOn ?? []), progressing, pace };
  let last: Extract<Outcome, { attempt: Attempt }> | null = null;
  for (let tries = 1; ; tries += 1) {
    let outcome: Outcome;
    try {
      outcome = await run((context) => tryOnce(context, job, last));
    } catch (error) {
      throw last ? await settled(run, last.attempt, changes, error) : asFault(error, 'nothing changed');
    }
    if (outcome.kind === 'done') return outcome.sheets;
    if (outcome.kind === 'untouched') throw asFault(outcome.error, 'nothing changed');
    // Who cancelled has had an answer, and may be at work on something else by now.
    stopIfCancelled(options.signal);
    const isHopeless = outcome.kind === 'refused' || tries === MOST_ATTEMPTS || (outcome.kind === 'failed' && last?.kind === 'failed');
    if (isHopeless) throw await settled(run, outcome.attempt, changes, outcome.error);
    last = outcome;
  }
}

/** Puts the workbook back as it was, and gives what is to be said. */
async function settled(run: RunBatch, attempt: Attempt, changes: CellChanges, error: unknown): Promise<unknown> {
  try {
    await putBack(run, { ...attempt, own: ownAfter(attempt) }, changes);
    const isOverOld = attempt.plans.some(({ mark }) => attempt.origin.before.some((own) => own.mark === mark));
    return asFault(error, isOverOld ? 'cells put back' : 'put back');
  } catch {
    return asFault(error, 'half written');
  }
}
