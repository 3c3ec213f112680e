/** `tracker FILE`: who owes which return by when; with --out or --in-place, on a sheet of the workbook too. */
import type { Plan } from '../../domain/framework/plan';
import { quartersEnded, type Quarter } from '../../domain/returns/quarter';
import { reminderText } from '../../domain/returns/tracker/reminder';
import type { TrackedReturn } from '../../domain/returns/tracker/tracker';
import { trackerOf, writeTracker } from '../../workflow/track-returns';
import { dayOf } from '../../workflow/written-at';
import { saveBook } from '../xlsx/save';
import { CannotBeDone, type CommandLine } from './arguments';
import { chooseOutput } from './choose-output';
import { chooseQuarter, understood } from './import-files';
import { openWorkbook } from './open-workbook';
import { writeWhole } from './whole-file';

export interface TrackedFile {
  readonly quarter: Quarter;
  readonly workingDays: number;
  readonly returns: readonly (TrackedReturn & { readonly reminder: ReturnType<typeof reminderText> })[];
  readonly out: string | null;
}

/** Of the quarter that --quarter names, else the last that has ended. Throws CannotBeDone or a WorkbookFault, each with a sentence. */
export async function trackFile(line: CommandLine, plan: Plan | null, clock: () => Date): Promise<TrackedFile> {
  const writes = line.out !== undefined || line.inPlace;
  const target = writes ? await chooseOutput(line, 'the tracker') : null;
  const workbook = await openWorkbook(line.file);
  const known = await understood(workbook, plan);
  const today = dayOf(clock());
  const quarter = chooseQuarter(line.quarter) ?? quartersEnded(today, 1)[0];
  if (!quarter) throw new CannotBeDone('Which quarter? Give --quarter as, for example, 2025/26-Q3.');
  const settings = { quarter, by: line.asked, today };
  const { returns, workingDays } = target === null ? trackerOf(known, settings) : await writeTracker(workbook.port, known, settings);
  if (target !== null) await writeWhole(target, await saveBook(workbook.book));
  const partnership = known.plan?.partnership ?? '';
  return { quarter: settings.quarter, workingDays, out: target, returns: returns.map((one) => ({ ...one, reminder: reminderText(one, partnership) })) };
}
