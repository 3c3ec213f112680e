import { strToU8, zipSync } from 'fflate';
import { loadBook } from '../../../src/workbench/xlsx/load';
import { WorkbookFileError } from '../../../src/domain/workbook-file/workbook-file-error';
import { packageOf } from './package-of';

/** A compound file's first bytes ([MS-CFB] 2.2), then a stream's name in UTF-16. */
function container(stream: string): Uint8Array {
  const name = Array.from(stream).flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0), ...name]);
}

function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

async function refusal(bytes: Uint8Array, name = 'figures.xlsx'): Promise<WorkbookFileError> {
  const error: unknown = await loadBook(bytes, name).then(() => undefined, (thrown: unknown) => thrown);
  if (!(error instanceof WorkbookFileError)) throw new Error('It was opened.', { cause: error });
  return error;
}

const plain = packageOf({ sheets: { Sheet1: '<sheetData/>' } });

/** The plain workbook with some bytes of one part's packed data overwritten. */
function spoilt(): Uint8Array {
  const bytes = plain.slice();
  const at = Buffer.from(bytes).indexOf('xl/workbook.xml') + 'xl/workbook.xml'.length + 5;
  bytes.fill(0xaa, at, at + 12);
  return bytes;
}

/** The "billion laughs": each entity is ten of the one before. */
const BILLION = '<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><sst><si><t>&c;</t></si></sst>';

const REFUSED: readonly (readonly [string, Uint8Array, string])[] = [
  ['an empty file', new Uint8Array(), 'empty'],
  ['a CSV file', strToU8('Measure,2014/15\nBurglary,139\n'), 'text'],
  ['a text file in UTF-16', Uint8Array.from([0xff, 0xfe, 65, 0, 66, 0]), 'text'],
  ['a web page', strToU8('<!doctype html><table></table>'), 'web-page'],
  ['a web page of a table alone, after its byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...strToU8('\n<table><tr><td>1</td></tr></table>')]), 'web-page'],
  ['a web page in XML', strToU8('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"></html>'), 'web-page'],
  ['a web page with its pictures in one file', strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related'), 'web-page'],
  ["Excel's XML of 2003", strToU8('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook/>'), 'xml-spreadsheet'],
  ['an .fods spreadsheet', strToU8('<?xml version="1.0" encoding="UTF-8"?><office:document/>'), 'xml-spreadsheet'],
  ['an Apple Numbers spreadsheet', zipOf({ 'Index/Document.iwa': 'x', 'Metadata/Properties.plist': 'x' }), 'numbers'],
  ['a PDF', strToU8('%PDF-1.7\n'), 'pdf'],
  ['a PNG picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'image'],
  ['bytes of no known kind', Uint8Array.from([0, 1, 2, 3, 4, 5, 6, 7]), 'not-a-workbook'],
  ['an .xls workbook', container('Workbook'), 'old-excel'],
  ['an older Excel 5 workbook', container('Book'), 'old-excel'],
  ['a .doc document', container('WordDocument'), 'old-office'],
  ['a password-protected workbook', container('EncryptedPackage'), 'password'],
  ['an .ods spreadsheet', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'META-INF/manifest.xml': '<m/>' }), 'open-document'],
  ['an .xlsb workbook', zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }), 'binary-workbook'],
  ['a .docx document', zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<d/>' }), 'other-office'],
  ['a zip without a workbook', zipOf({ 'readme.txt': 'hello' }), 'not-a-workbook'],
  ['a zip cut short', plain.slice(0, plain.length - 30), 'damaged'],
  ['a zip whose packed data is spoilt', spoilt(), 'damaged'],
  ['a workbook whose sheet is broken XML', packageOf({ sheets: { Sheet1: '<sheetData><row>' } }), 'damaged'],
  ['a workbook whose text grows by entities', packageOf({ sheets: { Sheet1: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&d;</t></is></c></row></sheetData>' }, others: { 'xl/sharedStrings.xml': BILLION } }), 'damaged'],
  ['a workbook with a cell beyond the last row', packageOf({ sheets: { Sheet1: '<sheetData><row r="9999999"><c r="A9999999"><v>1</v></c></row></sheetData>' } }), 'damaged'],
  ['a workbook with a cell beyond the last column', packageOf({ sheets: { Sheet1: '<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>' } }), 'damaged'],
  ['a workbook whose cell names a text that is not there', packageOf({ sheets: { Sheet1: '<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>' } }), 'damaged'],
  ['a workbook with a document type declaration', zipOf({ '_rels/.rels': '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>' }), 'damaged'],
];

describe('a file that cannot be opened', () => {
  it.each(REFUSED)('is refused with its reason: %s', async (_, bytes, code) => {
    expect((await refusal(bytes)).code).toBe(code);
  });

  it.each(REFUSED)('is told of in one plain sentence that names it: %s', async (_, bytes) => {
    const { message } = await refusal(bytes);
    expect(message).toMatch(/^“figures\.xlsx” .+\.$/);
    expect(message).not.toMatch(/excelize|hucre|fflate|Error:|undefined|\n/i);
  });

  it('has a name even where none is known', async () => {
    expect((await refusal(new Uint8Array(), '')).message).toMatch(/^“The file” is empty/);
  });

  it('says which sheet is damaged', async () => {
    const { message } = await refusal(packageOf({ sheets: { Totals: '<sheetData><row>' } }));
    expect(message).toContain('(in sheet “Totals”)');
  });
});

describe('limits on a zip', () => {
  const limits = { packed: 1e6, unpacked: 2e7, part: 2e7, ratio: 400 };
  const zeros = new Uint8Array(15e6);

  it('refuse a file that is too large, before it is unpacked', async () => {
    await expect(loadBook(plain, 'a.xlsx', { ...limits, packed: plain.length - 1 })).rejects.toMatchObject({ code: 'too-large' });
  });

  it('refuse parts that are too large together', async () => {
    const bytes = zipSync({ a: zeros, b: zeros });
    await expect(loadBook(bytes, 'a.xlsx', { ...limits, ratio: 1e6 })).rejects.toMatchObject({ code: 'too-large' });
  });

  it('refuse a part that unpacks to hundreds of times its size', async () => {
    await expect(loadBook(zipSync({ a: zeros }), 'a.xlsx', limits)).rejects.toMatchObject({ code: 'unsafe' });
  });

  it('refuse one part that is too large, before it is unpacked', async () => {
    await expect(loadBook(zipSync({ a: zeros }), 'a.xlsx', { ...limits, part: 14e6, ratio: 1e6 })).rejects.toMatchObject({ code: 'too-large' });
  });

  it('refuse many small parts that unpack to hundreds of times the file', async () => {
    const small = new Uint8Array(9e6);
    const bytes = zipSync(Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`part${String(at)}`, small])));
    await expect(loadBook(bytes, 'a.xlsx')).rejects.toMatchObject({ code: 'unsafe' });
  });

  it('hold where the directory understates a part', async () => {
    const bytes = zipSync({ a: new Uint8Array(1e6) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(directory + 24, 10, true);
    await expect(loadBook(bytes, 'a.xlsx')).rejects.toMatchObject({ code: 'damaged' });
  });
});
