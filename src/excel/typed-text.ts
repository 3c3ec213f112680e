/** Text handed to Excel so that it stays text, whatever it looks like. */
import { LONGEST_TEXT } from '../domain/summary/cut-text';

/** Led by an apostrophe, which Excel takes off again; a text that fills its cell has no room for one, and its cell needs the "@" format. */
export function typedText(text: string): string {
  return isFull(text) ? text : `'${text}`;
}

/** True for a text of as many characters as a cell holds. */
export function isFull(text: string): boolean {
  return text.length >= LONGEST_TEXT;
}
