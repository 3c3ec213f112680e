/**
 * What commentary is kept by: sub-theme, measure and source, in the words that stand on the sheet. An accessible sheet has no
 * hidden columns for ids, and the words are the plan's own, so they are enough.
 */
import { cutText } from './cut-text';

/** Three tidied texts joined by tabs, which no tidied text holds. The measure's name carries its place. */
export function commentaryKey(subTheme: string, name: string, source: string): string {
  return [subTheme, name, source].map(tidy).join('\t');
}

/** The parts of a key, as they are to be shown. */
export function keyParts(key: string): { readonly subTheme: string; readonly name: string; readonly source: string } {
  const [subTheme = '', name = '', source = ''] = key.split('\t');
  return { subTheme, name, source };
}

/** Keys that differ only in letter case are one: Excel's users retype headings in capitals. */
export function foldKey(key: string): string {
  return key.normalize('NFC').toLowerCase();
}

/** Without control characters, and with single spaces. Cut as a cell's text is, before anything else. */
function tidy(text: string): string {
  return (
    cutText(text)
      // Control characters are what is looked for here.
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
