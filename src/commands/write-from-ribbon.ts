/** "Write theme summaries" on the ribbon: no pane to choose a plan in, so the workbook chooses, and the message says which. */
import type { Plan } from '../domain/framework/plan';
import { settingsIn } from '../domain/settings/settings-sheet';
import { readWithBestPlan } from '../workflow/best-plan';
import { WorkbookFault, type WorkbookPort, type WorkOptions } from '../workflow/workbook-port';
import { writeThemeSummaries } from '../workflow/write-theme-summaries';
import { writtenAtWords } from '../workflow/written-at';

const NO_PLAN_FITS =
  'Nothing was written. No row of this workbook matches a measure of the built-in plans, so there are no themes to summarise. ' +
  'Press Read workbook to see which tables were found.';
const NOT_ANSWERED = 'Excel has not answered for minutes, so Plan Performance has stopped waiting. It may be busy with a dialog or a cell that is being edited: finish that, then press the button again.';
const UNFORESEEN =
  'The summaries could not be written, for a reason that Plan Performance did not foresee. Your own sheets were not changed. ' +
  'Press Read workbook, and write from the pane.';

/**
 * Reads the workbook against the built-in plan that fits it best, writes the summaries and brings the first into view.
 * Resolves with the message for the analyst, whatever happened; never rejects. There is no button to cancel with, so `signal` tells when
 * Excel has been waited for long enough.
 */
export async function writeFromRibbon(port: WorkbookPort, plans: readonly Plan[], now: Date, options: Pick<WorkOptions, 'signal'> = {}): Promise<string> {
  try {
    const understanding = await readWithBestPlan(port, plans, options);
    if (!understanding.plan) return NO_PLAN_FITS;
    const sheets = await writeThemeSummaries(port, understanding, { writtenAt: writtenAtWords(now), ...settingsIn(understanding.snapshot).settings }, options);
    const first = sheets[0];
    if (first) await bringIntoView(port, first.name, options);
    const names = sheets.map(({ name }) => `“${name}”`).join(', ');
    const { findings, plan } = understanding;
    const attention =
      findings.length === 0 ? '' : ` Findings: ${findings.length.toLocaleString('en-GB')}. Press Read workbook to see them.`;
    return `Theme summaries written against ${plan.title}, the plan that fits this workbook best: ${names}.${attention}`;
  } catch (error) {
    if (!(error instanceof WorkbookFault)) return UNFORESEEN;
    // Nobody pressed Cancel here, so of that sentence the part about the workbook is told.
    return error.code === 'cancelled' ? `${NOT_ANSWERED} ${error.message.replace(/^Cancelled[^.]*\. /, '')}` : error.message;
  }
}

/** The sheets are written by now: where the first cannot be shown, nothing is lost but the view. */
async function bringIntoView(port: WorkbookPort, sheet: string, options: Pick<WorkOptions, 'signal'>): Promise<void> {
  try {
    await port.select(sheet, null, options);
  } catch {
    // The message names the sheets.
  }
}
