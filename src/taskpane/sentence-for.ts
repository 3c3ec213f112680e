/** Whatever went wrong, as a sentence that says what to do. Codes, stacks and Excel's own wording are never shown. */
import { WorkbookFault } from '../workflow/workbook-port';
import type { Work } from './pane-state';

const UNFORESEEN: Readonly<Record<Work | 'showing', string>> = {
  reading:
    'The workbook could not be read, for a reason that Plan Performance did not foresee. Nothing was changed. ' +
    'Save the workbook, close and open the pane, and read again.',
  writing:
    'The summaries could not be written, for a reason that Plan Performance did not foresee. Your own sheets were not changed. ' +
    'Save the workbook, close and open the pane, read the workbook and write again.',
  answering:
    'The answer could not be saved, for a reason that Plan Performance did not foresee. Your own sheets were not changed. ' +
    'Save the workbook, close and open the pane, read the workbook and answer again.',
  showing: 'That cell could not be shown. Read the workbook again, in case a sheet was renamed or deleted since.',
};

/** A fault's own sentence; a general one for what we did not foresee. */
export function sentenceFor(error: unknown, during: Work | 'showing'): string {
  return error instanceof WorkbookFault ? error.message : UNFORESEEN[during];
}
