/**
 * Excel's errors as sentences. Excel's own messages are in the user's language and say little of what to do, so we branch
 * on `error.code` (excel-facts.md) and never show them.
 */
import { WorkbookFault } from '../workflow/workbook-port';
import { LEFT, OTHERWISE, SENTENCES, type Left } from './fault-sentences';

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** True where Excel said that this much cannot go in one request or response: the work can be cut smaller. */
export function isTooLarge(error: unknown): boolean {
  return codeOf(error)?.endsWith('PayloadSizeLimitExceeded') ?? false;
}

/** True where Excel refused because a person is typing into a cell: it does nothing of such a request. */
export function isCellEdit(error: unknown): boolean {
  return codeOf(error) === 'InvalidOperationInCellEditMode';
}

/** What our own faults say of the workbook, where it is not so. */
const NOTHING_DONE = / (?:Nothing was (?:written|changed)\.|so they were left as they are\.)/;

/**
 * An error of Excel's as a WorkbookFault that says what happened, how the workbook was left, and what to do; our own faults and cancellations
 * pass through, but for what they say of a workbook that is left half written; a bug of ours stays an Error.
 */
export function asFault(error: unknown, left: Left = 'nothing changed'): unknown {
  if (error instanceof WorkbookFault) {
    return left === 'half written' || left === 'cells put back' ? new WorkbookFault(`${error.message.replace(NOTHING_DONE, '')} ${LEFT[left]}`, error.code) : error;
  }
  const code = codeOf(error);
  if (code === undefined || code === 'PropertyNotLoaded') return error;
  const { happened, remedy } = SENTENCES[code] ?? OTHERWISE;
  return new WorkbookFault(`${happened} ${LEFT[left]} ${remedy}`, code);
}
