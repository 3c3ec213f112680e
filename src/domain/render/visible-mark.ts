/** The line by which a reader knows our sheets, and learns where to type. */
export const VISIBLE_MARK = 'Made by Plan Performance. Type only in the Commentary column: the rest is rewritten.';
