/** Why a file cannot be opened or saved as a workbook, and the one plain sentence that people are told. */

export type WorkbookFileProblem =
  | 'empty'
  | 'text'
  | 'web-page'
  | 'xml-spreadsheet'
  | 'numbers'
  | 'pdf'
  | 'image'
  | 'old-excel'
  | 'old-office'
  | 'password'
  | 'binary-workbook'
  | 'open-document'
  | 'other-office'
  | 'not-a-workbook'
  | 'damaged'
  | 'too-large'
  | 'not-text'
  | 'too-large-for-a-sheet'
  | 'unsafe'
  | 'suspect'
  | 'not-saved';

/** What is wrong, and what to do about it; `%` stands for the file's name in quotation marks. */
const SENTENCES: Readonly<Record<WorkbookFileProblem, string>> = {
  empty: '% is empty (0 bytes): copy or download the workbook again.',
  text: '% is a text file (such as CSV), not an Excel workbook: open it in Excel and save it as an Excel workbook (.xlsx).',
  'web-page': '% is a web page under the name of a workbook: open it in Excel and save it as an Excel workbook (.xlsx).',
  'xml-spreadsheet': '% is an XML file, not an Excel workbook: open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx).',
  numbers: '% is an Apple Numbers spreadsheet: open it in Numbers and export it as an Excel workbook (.xlsx).',
  pdf: '% is a PDF, not an Excel workbook: ask for the workbook (.xlsx) that the PDF was made from.',
  image: '% is a picture, not an Excel workbook: choose an Excel workbook (.xlsx).',
  'old-excel': '% is in the old Excel format (.xls): open it in Excel and save it as an Excel workbook (.xlsx).',
  'old-office': '% is an older Office document, not an Excel workbook: choose an Excel workbook (.xlsx).',
  password: '% needs a password to open: open it in Excel, take the password off (File, Info, Protect Workbook), and save it.',
  'binary-workbook': '% is an Excel binary workbook (.xlsb): open it in Excel and save it as an Excel workbook (.xlsx).',
  'open-document': '% is an OpenDocument file (such as .ods): open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx).',
  'other-office': '% is a Word or PowerPoint document, not an Excel workbook: choose an Excel workbook (.xlsx).',
  'not-a-workbook': '% is not an Excel workbook: choose an Excel workbook (.xlsx).',
  damaged: '% is damaged and cannot be read: copy or download it again, or open it in Excel, let Excel repair it, and save it.',
  'too-large': '% is too large to open here (at most 100 MB, with no sheet over 200 MB once unpacked): split it, or take out what is not needed.',
  'not-text': '% is named as a text table, but is a zip file such as an Excel workbook: give it its own ending (.xlsx) again.',
  'too-large-for-a-sheet':
    '% holds more than one Excel sheet can (1,048,576 rows, 16,384 columns, 32,767 characters to a cell): split it, or mend the line that is named.',
  unsafe: '% unpacks to far more than a workbook holds, so it was not opened: check where it came from.',
  suspect: '% is not put together as a workbook is, so it was not opened: check where it came from.',
  'not-saved': '% could not be saved: nothing was written; try again, and if it fails again, save a copy in Excel.',
};

export class WorkbookFileError extends Error {
  override readonly name = 'WorkbookFileError';

  /** `detail` says where, if that is known; it is put in brackets at the end of the sentence. */
  constructor(
    readonly code: WorkbookFileProblem,
    readonly fileName: string,
    detail?: string,
    options?: ErrorOptions,
  ) {
    const sentence = SENTENCES[code].replace('%', () => `“${fileName || 'The file'}”`);
    super(detail ? `${sentence.slice(0, -1)} (${detail}).` : sentence, options);
  }
}
