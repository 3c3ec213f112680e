/** The line by which a reader knows our sheets, and learns where to type. */
export const VISIBLE_MARK = 'Made by Plan Performance. Type only in the Commentary column: the rest is rewritten.';

/** Whether a sheet's values (rows × columns) carry our line: true for our own sheets and for people's copies of them. */
export function hasVisibleMark(values: readonly (readonly unknown[])[]): boolean {
  return values.some((row) => row[0] === VISIBLE_MARK);
}
