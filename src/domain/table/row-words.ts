/** Words of a row or table as they are kept on a sheet of ours and compared when they are read back. */
import { cutText } from '../summary/cut-text';
import { labelWords } from './normal-label';

/** Longer labels than any plan's are cut, so that a row of a sheet can show them. */
const LONGEST = 1_000;

/** Line breaks and runs of spaces to one space, without control characters, which would not come back from a cell as they went in. */
export function plainWords(text: string): string {
  // eslint-disable-next-line no-control-regex
  return cutText(text.replace(/[\s\u00a0]+/g, ' ').replace(/[\u0000-\u001f\u007f\ufffe\uffff]|\p{Cs}/gu, '').trim(), LONGEST);
}

/** As people retype words: without regard to capitals and spaces. */
export function fold(text: string): string {
  return plainWords(text).normalize('NFC').toLowerCase();
}

/** A heading's words in lower case, without punctuation and marks. */
export function sectionKey(heading: string): string {
  return labelWords(plainWords(heading));
}

/** The same without years, which a title changes when a year is added: "Crime, 2014/15 to 2016/17" → "crime". */
export function yearlessKey(heading: string): string {
  return sectionKey(heading)
    .replace(/\b(?:19|20)\d\d(?: (?:(?:19|20)\d\d|\d\d))?\b/g, ' ')
    .replace(/\b(?:to|and|from|fy|between)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
