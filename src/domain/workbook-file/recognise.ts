/**
 * What kind of file this is, by its first bytes: PKWARE's application note (zip), Microsoft's [MS-CFB] (the container of
 * .xls, and of password-protected .xlsx), ISO 32000 (PDF), and the picture formats' own signatures.
 */
import type { WorkbookFileProblem } from './workbook-file-error';

const SIGNATURES: readonly (readonly [string, WorkbookFileProblem | 'zip' | 'container'])[] = [
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  ['d0cf11e0a1b11ae1', 'container'],
  ['255044462d', 'pdf'],
  ['89504e47', 'image'],
  ['ffd8ff', 'image'],
  ['47494638', 'image'],
  ['49492a00', 'image'],
  ['4d4d002a', 'image'],
  ['424d', 'image'],
];

/** Undefined for a zip, which may hold a workbook; otherwise why it cannot be one. */
export function whyNotZip(bytes: Uint8Array): WorkbookFileProblem | undefined {
  if (bytes.length === 0) return 'empty';
  const start = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const kind = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
  if (kind === 'zip') return undefined;
  if (kind === 'container') return whatContainer(bytes);
  return kind ?? (looksLikeText(bytes) ? whatText(bytes) : 'not-a-workbook');
}

/** Exports named .xls are often a web page (also as one MIME file) or Excel's XML of 2003. */
function whatText(bytes: Uint8Array): WorkbookFileProblem {
  const start = String.fromCharCode(...bytes.subarray(0, 1000)).replaceAll('\0', '').replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*/, '');
  if (/^<(?:!doctype html|html|head|body|table|style|meta)\b/i.test(start) || /^<\?xml[^>]*>\s*(?:<!doctype html|<html)\b/i.test(start)) return 'web-page';
  if (/^mime-version:/i.test(start)) return 'web-page';
  return /^<\?xml\b/i.test(start) ? 'xml-spreadsheet' : 'text';
}

/** A compound file names its streams in UTF-16: "EncryptedPackage" is a protected .xlsx, "Workbook" or "Book" an .xls. */
function whatContainer(bytes: Uint8Array): WorkbookFileProblem {
  if (holdsUtf16(bytes, 'EncryptedPackage')) return 'password';
  if (holdsUtf16(bytes, 'WordDocument') || holdsUtf16(bytes, 'PowerPoint Document')) return 'old-office';
  return holdsUtf16(bytes, 'Workbook') || holdsUtf16(bytes, 'Book') ? 'old-excel' : 'old-office';
}

function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const sought = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = sought[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

/** Text if its first 4,000 bytes hold no zero byte, unless it is UTF-16 by its byte order mark. */
function looksLikeText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4000);
  const marked = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  return marked || !start.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}
