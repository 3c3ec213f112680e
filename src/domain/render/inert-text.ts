/**
 * Text from a workbook made fit for any medium: what cannot be seen and could steer the page that shows it is taken out. Letters
 * keep their own direction (Arabic and Hebrew run from the right by themselves); only the controls that would turn what follows go.
 */

/** Controls of direction: marks, embeddings, overrides and isolates (Unicode Standard Annex 9, section 2). */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Control characters but the line break, and what XML 1.0 does not allow (section 2.2, "Char"). */
// eslint-disable-next-line no-control-regex -- these are the characters to be taken out
const CONTROLS = /[\u0000-\u0009\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g;
/** Half of a character that needs two: no encoding of a file can hold it. */
const HALVES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Breaks within the text stay, as "\n"; a tab is a space. A text of ordinary characters comes back as it is. */
export function inertText(text: string): string {
  return text
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(CONTROLS, '')
    .replace(DIRECTION, '')
    .replace(HALVES, '\uFFFD');
}

/** The same on one line: breaks are spaces. */
export function inertLine(text: string): string {
  return inertText(text).replace(/\s*\n\s*/g, ' ').trim();
}
