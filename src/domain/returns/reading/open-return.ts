/** A returned file's bytes to its cells, or to one sentence that says why not. Whatever is wrong with it, nothing is thrown. */
import { decodeText } from '../../workbook-file/decode-text';
import { readWorkbookFile, type FileCell, type FileContent } from '../../workbook-file/read-file';
import type { ZipLimits } from '../../workbook-file/read-zip';
import { whyNotZip } from '../../workbook-file/recognise';
import { splitFields } from '../../workbook-file/split-fields';
import { WorkbookFileError, type WorkbookFileProblem } from '../../workbook-file/workbook-file-error';
import type { Refused } from '../returned';
import { say, WHOLE_FILE } from './sentences';

export interface OpenedReturn extends FileContent {
  readonly isText: boolean;
}

/** A return of 50 measures is about 30 kB; one with a pasted picture or two is still far below this. */
const LIMITS: ZipLimits = { packed: 20e6, unpacked: 200e6, part: 40e6, ratio: 400 };
const LARGEST_TEXT = 5e6;

const SEND = 'Please send the form itself, saved as an Excel workbook (.xlsx).';
const SENTENCES: Partial<Record<WorkbookFileProblem, string>> = {
  empty: 'is empty (0 bytes). Please attach the form again.',
  pdf: `is a PDF, from which no figures can be taken for certain. ${SEND}`,
  image: `is a picture, from which no figures can be taken for certain. ${SEND}`,
  'old-excel': 'is in the old Excel format (.xls). Please open it in Excel, save it as an Excel workbook (.xlsx), and send that.',
  'binary-workbook': 'is an Excel binary workbook (.xlsb). Please open it in Excel, save it as an Excel workbook (.xlsx), and send that.',
  'open-document': 'is an OpenDocument file (such as .ods). Please save it as an Excel workbook (.xlsx), and send that.',
  numbers: 'is an Apple Numbers spreadsheet. Please export it as an Excel workbook (.xlsx), and send that.',
  password: 'needs a password to open. Please take the password off (File, Info, Protect Workbook), and send it again.',
  'other-office': `is a Word or PowerPoint document. ${SEND}`,
  'old-office': `is an older Office document, not an Excel workbook. ${SEND}`,
  'web-page': `is a web page under the name of a workbook. ${SEND}`,
  'xml-spreadsheet': `is an XML file, not an Excel workbook. ${SEND}`,
  damaged: 'is damaged and cannot be read, perhaps cut short on its way. Please send it again.',
  unsafe: 'unpacks to far more than a return holds, so it was not opened. Please send the form as it was sent out, filled in.',
  'too-large': 'is larger than any return. Please send the form without pictures or other sheets.',
};

export function openReturn(name: string, bytes: Uint8Array): OpenedReturn | Refused {
  try {
    const kind = whyNotZip(bytes);
    const isNamedText = /\.(?:csv|tsv|tab|txt)$/i.test(name);
    // UTF-16 without its mark looks like no text to one who expects none.
    if (kind === 'text' || (kind === 'not-a-workbook' && isNamedText)) return openText(name, bytes);
    return { ...readWorkbookFile(bytes, name, LIMITS), isText: false };
  } catch (error) {
    return notOpened(name, error instanceof WorkbookFileError ? error.code : 'damaged');
  }
}

function notOpened(name: string, problem: WorkbookFileProblem): Refused {
  return { ...say('no-form', WHOLE_FILE), code: problem, message: `“${name}” ${SENTENCES[problem] ?? `is not an Excel workbook. ${SEND}`}` };
}

function openText(name: string, bytes: Uint8Array): OpenedReturn | Refused {
  if (bytes.length > LARGEST_TEXT) return notOpened(name, 'too-large');
  const rows = new Map<number, FileCell[]>();
  for (const [row, fields] of splitFields(decodeText(bytes)).entries()) {
    const cells = fields.flatMap((value, column): FileCell[] => (value === '' ? [] : [{ row, column, value, isError: false, formula: null, format: 'General' }]));
    if (cells.length > 0) rows.set(row, cells);
  }
  const sheet = { name: name.replace(/\.[^.]*$/, ''), isProtected: true, rows };
  return { sheets: [sheet], names: [], properties: new Map(), dateSystem: '1900', hasMacros: false, hasLinks: false, isText: true };
}
