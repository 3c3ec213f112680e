/** No text of ours is longer than a cell can hold: Excel's limit is 32,767 characters (Microsoft, "Excel specifications and limits"). */
export const LONGEST_TEXT = 32_767;

const SIGN = ' … [cut]';

/** The text itself where it fits; otherwise its beginning, with "… [cut]" at the end and no character cut in two. */
export function cutText(text: string, limit: number = LONGEST_TEXT): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, Math.max(0, limit - SIGN.length));
  return kept.replace(/[\uD800-\uDBFF]$/, '') + SIGN;
}
