/** The line by which a reader knows our sheets, and learns where to type. */
export const VISIBLE_MARK = 'Made by Plan Performance. Type only in the Commentary column: the rest is rewritten.';

/** The same on the Answers sheet, which has other columns to type in. */
export const ANSWERS_LINE =
  'Made by Plan Performance. Type only in the columns Answer, Answered by and When answered: the rest is rewritten, and answers are kept.';

/** On the log of fixes, where nothing is typed. */
export const FIXES_LINE = 'Made by Plan Performance. Type nothing here: the rows are what undoing a fix goes by.';

/** Whether a sheet's values (rows × columns) carry a line of ours: true for our own sheets and for people's copies of them. */
export function hasVisibleMark(values: readonly (readonly unknown[])[]): boolean {
  return values.some((row) => row[0] === VISIBLE_MARK || row[0] === ANSWERS_LINE || row[0] === FIXES_LINE);
}
