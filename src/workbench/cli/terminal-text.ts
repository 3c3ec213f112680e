/**
 * Text that came from a workbook, made safe for a terminal: control characters can move the cursor, colour or hide what follows, set the
 * window's title or, in some terminals, type for the user (ECMA-48; CVE-2003-0063); marks that turn the direction of writing
 * make a line read as another (Unicode Technical Report 36, 3.2).
 */

/** C0 (line feed too), DEL and C1 controls, line and paragraph separators, and marks of direction. */
// eslint-disable-next-line no-control-regex -- these are the characters to be taken out
const HARMFUL = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g;

/** One line: each run of such characters is shown as a space. */
export function plain(text: string): string {
  return text.replace(HARMFUL, ' ').trim();
}

/** Whole output: its own line breaks stay; nothing else that a terminal obeys does. */
export function plainLines(text: string): string {
  return text.split('\n').map((line) => line.replace(HARMFUL, ' ')).join('\n');
}

/** A JSON document with such characters written as \\uXXXX, which means the same to whoever parses it. */
export function plainJson(document: unknown): string {
  const escape = (mark: string): string => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
  // JSON.stringify has escaped C0 itself; the line feeds that are left are its own layout.
  return JSON.stringify(document, null, 2).replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escape);
}
