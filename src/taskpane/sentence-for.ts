/** Whatever went wrong, as a sentence that says what to do. Codes, stacks and Excel's own wording are never shown. */
import { WorkbookFault } from '../workflow/workbook-port';
import type { ChangeKind } from './pane-state';

export type Doing = 'reading' | 'writing' | 'showing' | 'checking' | 'sample' | 'preparing' | 'file' | ChangeKind;

const AGAIN = 'for a reason that Plan Performance did not foresee.';
const OWN_KEPT = 'Your own sheets were not changed. Save the workbook, close and open the pane, read the workbook';

const UNFORESEEN: Readonly<Record<Doing, string>> = {
  reading: `The workbook could not be read, ${AGAIN} Nothing was changed. Save the workbook, close and open the pane, and read again.`,
  writing: `The summaries could not be written, ${AGAIN} ${OWN_KEPT} and write again.`,
  answer: `The answer could not be saved, ${AGAIN} ${OWN_KEPT} and answer again.`,
  match: `The match could not be saved, ${AGAIN} ${OWN_KEPT} and choose again.`,
  'reading-choice': `The choice could not be saved, ${AGAIN} ${OWN_KEPT} and choose again.`,
  fix: `The fix could not be made, ${AGAIN} Look at the cells that it was for before you go on. Then read the workbook and try again.`,
  undo: `The fix could not be undone, ${AGAIN} Look at the cells that it was for before you go on. Then read the workbook and try again.`,
  acknowledge: `The reason could not be saved, ${AGAIN} ${OWN_KEPT} and acknowledge again.`,
  validation: `The Validation sheet could not be written, ${AGAIN} ${OWN_KEPT} and write again.`,
  framework: `The Framework sheet could not be written, ${AGAIN} ${OWN_KEPT} and write again.`,
  settings: `The settings could not be saved, ${AGAIN} ${OWN_KEPT} and save again.`,
  report: `The report could not be written, ${AGAIN} ${OWN_KEPT} and write again.`,
  audit: `The sheets could not be checked, ${AGAIN} Nothing was changed. Save the workbook, close and open the pane, and check again.`,
  refresh: `The workbook could not be read, ${AGAIN} Nothing was changed. Save the workbook, close and open the pane, and read again.`,
  preparing: `This could not be made ready for Word, ${AGAIN} Nothing was changed. Read the workbook again; the sheets can be written and copied from in any case.`,
  file: `The file could not be made, ${AGAIN} Nothing was changed. Use Copy for Word, or copy from the sheet.`,
  checking: `The workbook could not be checked, ${AGAIN} What is shown is from the reading before. Read the workbook again.`,
  sample: 'The sample workbook could not be opened. Check your connection and try again, or open a workbook of your own. Nothing was changed.',
  template: `The template could not be made, ${AGAIN} Nothing was changed. Close and open the pane, read the workbook and try again.`,
  import: `The returns could not be taken in, ${AGAIN} ${OWN_KEPT} and take them in again.`,
  'undo-import': `The import could not be undone, ${AGAIN} Look at the Indicator data sheet before you go on. Then read the workbook and try again.`,
  tracker: `The tracker could not be written, ${AGAIN} ${OWN_KEPT} and write again.`,
  showing: 'That cell could not be shown. Read the workbook again, in case a sheet was renamed or deleted since.',
};

/** A fault's own sentence; a general one for what we did not foresee. */
export function sentenceFor(error: unknown, during: Doing): string {
  return error instanceof WorkbookFault ? error.message : UNFORESEEN[during];
}

/** The change was made and the reading after it was not: the fault's own words would deny the change. */
export function unreadAfter(error: unknown): string {
  const cancelled = error instanceof WorkbookFault && error.code === 'cancelled';
  const why = cancelled ? 'was cancelled' : 'did not succeed';
  return `It is done and kept in the workbook, but the reading afterwards ${why}, so what is shown here is from before. Press Read workbook on the Read tab.`;
}
