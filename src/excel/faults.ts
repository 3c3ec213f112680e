/**
 * Excel's errors as sentences. Excel's own messages are in the user's language and say little of what to do, so we branch
 * on `error.code` (excel-facts.md) and never show them.
 */
import { WorkbookFault } from '../workflow/workbook-port';

const SENTENCES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode:
    'A cell is being edited. Press Enter or Esc in the sheet to finish, then press the button again. Nothing was changed.',
  AccessDenied:
    'Excel refused because a sheet or the workbook is protected. Unprotect it under Review, then press the button again.',
  ItemNotFound:
    'A sheet, table or name was deleted or renamed while the add-in was at work. Read the workbook again, then press the button again.',
  InvalidReference:
    'A range moved or was deleted while the add-in was at work. Read the workbook again, then press the button again.',
  RequestPayloadSizeLimitExceeded:
    'There is more on one sheet than Excel takes at once. Show fewer periods, or split the theme, and press the button again.',
  ResponsePayloadSizeLimitExceeded:
    'A sheet holds more than Excel hands over at once. Delete unused rows and columns below and beside its tables, and read again.',
  ItemAlreadyExists: 'Excel already has a sheet or name like the one being made. Read the workbook again, then press the button again.',
};

const OTHERWISE =
  'Excel could not do what was asked of it just now. Check that this workbook is open and in front, then press the button again.';

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** True where Excel said that this much cannot go in one request or response: the work can be cut smaller. */
export function isTooLarge(error: unknown): boolean {
  return codeOf(error)?.endsWith('PayloadSizeLimitExceeded') ?? false;
}

/** An error of Excel's as a WorkbookFault; our own faults and cancellations pass through; a bug of ours stays an Error. */
export function asFault(error: unknown): unknown {
  if (error instanceof WorkbookFault) return error;
  const code = codeOf(error);
  if (code === undefined || code === 'PropertyNotLoaded') return error;
  return new WorkbookFault(SENTENCES[code] ?? OTHERWISE, code);
}
