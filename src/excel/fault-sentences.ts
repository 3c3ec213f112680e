/** What is said of each error of Excel's: what happened, how the workbook was left, what to do. By Excel's codes (Excel.ErrorCodes). */

export interface FaultSentence {
  readonly happened: string;
  readonly remedy: string;
}

/** How the workbook was left. */
export type Left = 'nothing changed' | 'new workbook' | 'put back' | 'cells put back' | 'half written';

export const LEFT: Readonly<Record<Left, string>> = {
  'nothing changed': 'Nothing was changed.',
  'new workbook': 'This workbook was not changed. Should a new one have opened all the same, close it without saving.',
  'put back': 'Everything that had been written was put back as it was.',
  'cells put back':
    'What stood in the cells was put back as it was. The looks, links and drop-down lists of the sheets that Plan Performance made may be a mixture of old and new until this is done again.',
  'half written':
    'Excel did not let it be put back either, so what was being written may be there in part. Doing the same again puts it right; until then, do not use or print those sheets.',
};

const AGAIN = 'press the button again.';

export const SENTENCES: Readonly<Record<string, FaultSentence>> = {
  InvalidOperationInCellEditMode: {
    happened: 'A cell is being edited.',
    remedy: `Press Enter or Esc in the sheet to finish, then ${AGAIN}`,
  },
  AccessDenied: {
    happened: 'Excel refused because a sheet or the workbook is protected.',
    remedy: `Unprotect it under Review, then ${AGAIN}`,
  },
  ItemNotFound: {
    happened: 'A sheet, table or name was deleted or renamed while the add-in was at work.',
    remedy: `Read the workbook again, then ${AGAIN}`,
  },
  InvalidReference: {
    happened: 'Cells moved or were deleted while the add-in was at work.',
    remedy: `Read the workbook again, then ${AGAIN}`,
  },
  RequestPayloadSizeLimitExceeded: {
    happened: 'There is more on one sheet than Excel takes at once.',
    remedy: `Show fewer periods, or split the theme, and ${AGAIN}`,
  },
  ResponsePayloadSizeLimitExceeded: {
    happened: 'A sheet holds more than Excel hands over at once.',
    remedy: `Delete unused rows and columns below and beside its tables, then ${AGAIN}`,
  },
  ItemAlreadyExists: {
    happened: 'Excel already has a sheet or name like the one being made.',
    remedy: `Read the workbook again, then ${AGAIN}`,
  },
  InactiveWorkbook: {
    happened: 'Another workbook is in front.',
    remedy: `Bring this workbook to the front, then ${AGAIN}`,
  },
  FilteredRangeConflict: {
    happened: 'Rows are hidden by a filter where something was to be written.',
    remedy: `Clear the filters under Data, then ${AGAIN}`,
  },
  MergedRangeConflict: {
    happened: 'Cells are merged where something was to be written.',
    remedy: `Unmerge the cells on the sheets that Plan Performance made, then ${AGAIN}`,
  },
  RequestAborted: {
    happened: 'Excel stopped before it was done, as it does when it closes or loses its connection.',
    remedy: `Check that the workbook is open and connected, then ${AGAIN}`,
  },
  ConnectionFailure: {
    happened: 'Excel could not be reached, as when the connection is lost.',
    remedy: `Check the connection, then ${AGAIN}`,
  },
  Timeout: {
    happened: 'Excel took too long to answer.',
    remedy: `Wait until Excel is no longer busy, then ${AGAIN}`,
  },
  InvalidOrTimedOutSession: {
    happened: 'Excel has ended this session, as it does after a long pause.',
    remedy: `Reload the workbook in the browser, open the pane, and do it again.`,
  },
};

export const OTHERWISE: FaultSentence = {
  happened: 'Excel could not do what was asked of it just now.',
  remedy: `Check that this workbook is open and in front, then ${AGAIN}`,
};
