/** The line by which a reader knows our sheets, and learns where to type. */
export const VISIBLE_MARK = 'Made by Plan Performance. Type only in the Commentary column: the rest is rewritten.';

/** The same on the Answers sheet, which has other columns to type in. */
export const ANSWERS_LINE =
  'Made by Plan Performance. Type only in the columns Answer, Answered by and When answered: the rest is rewritten, and answers are kept.';

/** On the log of fixes, where nothing is typed. */
export const FIXES_LINE = 'Made by Plan Performance. Type nothing here: the rows are what undoing a fix goes by.';

/** On the Validation sheet, which has its own columns to type in. */
export const VALIDATION_LINE =
  'Made by Plan Performance. Type only under Acknowledged because, By and When: the rest is rewritten, and what you type is kept.';

/** On sheets of ours on which nothing is typed: coverage, reconciliation. */
export const READ_ONLY_LINE = 'Made by Plan Performance. Type nothing here: the sheet is rewritten.';

/** On the Measure map, whose rows people may change. */
export const MAP_LINE = 'Made by Plan Performance. Change a measure id, add a row or delete one as you like: the rest is filled in again.';

/** On the list of tables that are read otherwise than the reader would. */
export const TABLES_LINE = 'Made by Plan Performance. Delete a row to have its table read as before: the rest is filled in again.';

/** On the list of settings. */
export const SETTINGS_LINE = 'Made by Plan Performance. Change a value as the last column says, then read the workbook again.';

/** On the two sheets of the framework, which are edited. */
export const FRAMEWORK_LINE = 'Made by Plan Performance. This is the framework of record of this workbook: edit it here, then read the workbook again.';

/** On the cover of the accessible style. */
export const COVER_LINE = 'Made by Plan Performance. Type only under Publication date and Contact: the rest is rewritten, and what you type is kept.';

/** On the sheet that keeps commentary. */
export const KEPT_LINE = 'Made by Plan Performance. Commentary is kept here in case its sheet is deleted. Change it on its own sheet; delete a row here that nobody needs.';

/** On reports and the overview. */
export const REPORT_LINE = 'Made by Plan Performance. Type only over the shaded sentences: the rest is rewritten, and what you type is kept.';

/** On the table that returns are imported into. */
export const DATA_LINE = 'Made by Plan Performance. Returns are written here, and what they replace is kept under Earlier value and on the sheet Imports.';

/** On the log of imports, where nothing is typed. */
export const IMPORTS_LINE = 'Made by Plan Performance. Type nothing here: the rows are what undoing an import goes by.';

/** On the sheet that says who owes which return. */
export const TRACKER_LINE = 'Made by Plan Performance. Type only under Other due date, Other day received and Remarks, and over the number of working days: the rest is rewritten, and what you type is kept.';

const LINES: ReadonlySet<unknown> = new Set([DATA_LINE, IMPORTS_LINE, TRACKER_LINE, REPORT_LINE, COVER_LINE, KEPT_LINE, FRAMEWORK_LINE, VISIBLE_MARK, ANSWERS_LINE, FIXES_LINE, VALIDATION_LINE, READ_ONLY_LINE, MAP_LINE, TABLES_LINE, SETTINGS_LINE]);

/** Whether a sheet's values (rows × columns) carry a line of ours: true for our own sheets and for people's copies of them. */
export function hasVisibleMark(values: readonly (readonly unknown[])[]): boolean {
  return values.some((row) => LINES.has(row[0]));
}
