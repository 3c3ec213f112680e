/** Fixes that the analyst saw and asked for, and their undoing: the only workflow that writes to a source table. */
import { reversed, type CellChange } from '../domain/fixes/cell-change';
import { FIXES_MARK, fixLogSheet, readFixLog, type LoggedFix } from '../domain/fixes/fix-log';
import { WorkbookFault, type OwnSheet, type WorkbookPort, type WorkOptions, type WrittenSheet } from './workbook-port';

/** Who asked, and when: initials or "", and the moment in words. */
export interface Asked {
  readonly by: string;
  readonly when: string;
}

/** A change with the reason that the log gives for it: the finding's own sentence. */
export interface AskedFix {
  readonly change: CellChange;
  readonly why: string;
}

function logIn(ownSheets: readonly OwnSheet[]): readonly LoggedFix[] {
  const own = ownSheets.find(({ mark }) => mark === FIXES_MARK);
  const log = readFixLog(own?.values ?? []);
  if (log) return log;
  throw new WorkbookFault(
    `Sheet "${own?.name ?? ''}" has lost its row of headings, so the fixes logged there cannot be told apart. ` +
      'Put the headings back (Fix, When, By, Sheet …), then try again. Nothing was changed.',
    'fixes-not-understood',
  );
}

/**
 * Makes these changes and logs each with its old value, all or none, in at most four round trips. Rejects with a WorkbookFault, and
 * changes nothing, where a cell holds something else by now, is a formula's or protected.
 */
export async function applyFixes(port: WorkbookPort, fixes: readonly AskedFix[], { by, when }: Asked, options: WorkOptions = {}): Promise<readonly WrittenSheet[]> {
  if (fixes.length === 0) return [];
  return port.change(
    fixes.map(({ change }) => change),
    (ownSheets) => {
      // A write whose outcome Excel could not tell may have logged them already: the same fix is not logged twice.
      const log = logIn(ownSheets).filter((one) => !fixes.some((fix) => isSameFix(one, fix)));
      const next = log.reduce((most, { number }) => Math.max(most, number), 0) + 1;
      return [fixLogSheet([...log, ...fixes.map(({ change, why }, at): LoggedFix => ({ number: next + at, when, by: by.trim(), why, change, undone: null }))])];
    },
    { ...options, cellsLast: true },
  );
}

function isSameFix({ change, undone }: LoggedFix, fix: AskedFix): boolean {
  return undone === null && JSON.stringify(change) === JSON.stringify(fix.change);
}

/**
 * Puts back what these fixes changed, and says so in the log. Rejects with a WorkbookFault, and changes nothing, where one of the
 * cells was changed by someone since.
 */
export async function undoFixes(port: WorkbookPort, fixes: readonly LoggedFix[], { when }: Pick<Asked, 'when'>, options: WorkOptions = {}): Promise<readonly WrittenSheet[]> {
  if (fixes.length === 0) return [];
  // Where all are undone already the log is written all the same: an earlier undoing may have stopped before it was whole.
  const standing = fixes.filter(({ undone }) => undone === null);
  const numbers = new Set(standing.map(({ number }) => number));
  return port.change(
    changesBack(standing),
    (ownSheets) => [fixLogSheet(logIn(ownSheets).map((one) => (numbers.has(one.number) ? { ...one, undone: when } : one)))],
    options,
  );
}

/** One change a cell: a cell that was fixed twice goes from what the newer put there to what the older found. */
function changesBack(fixes: readonly LoggedFix[]): readonly CellChange[] {
  const byCell = new Map<string, CellChange>();
  for (const { change } of [...fixes].sort((a, b) => a.number - b.number)) {
    const key = JSON.stringify([change.sheet, change.address]);
    const older = byCell.get(key);
    byCell.set(key, older ? { ...change, before: older.before } : change);
  }
  return [...byCell.values()].map(reversed);
}
