/** Files that are made to harm whoever opens them: each is refused with a sentence, before it costs much. */
import { strToU8, zipSync } from 'fflate';
import { loadBook } from '../../../src/workbench/xlsx/load';
import { WorkbookFileError, type WorkbookFileProblem } from '../../../src/domain/workbook-file/workbook-file-error';
import { packageOf, relationship } from './package-of';

const plain = packageOf({ sheets: { Data: '<sheetData/>' } });

/** A copy of the zip whose directory entries were changed by `change`, which is given each entry's place. */
function withDirectory(zip: Uint8Array, change: (view: DataView, entries: readonly number[]) => void): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  const entries: number[] = [];
  for (let at = view.getUint32(end + 16, true); entries.length < view.getUint16(end + 10, true);) {
    entries.push(at);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  change(view, entries);
  return bytes;
}

/** The second entry points at the first one's data: the way of the bomb that unpacks the same bytes again and again. */
const overlapping = withDirectory(plain, (view, [first = 0, second = 0]) => {
  for (const field of [16, 20, 24, 42]) view.setUint32(second + field, view.getUint32(first + field, true), true);
});

/** Its last part says that it begins 2^40 bytes into the file, in the zip64 way: the directory entry ends in an extra field. */
function beyondTheEnd(): Uint8Array {
  const zip = zipSync({ a: [strToU8('a'), { extra: { 1: Uint8Array.from([0, 0, 0, 0, 0, 1, 0, 0]) } }] });
  return withDirectory(zip, (view, [first = 0]) => view.setUint32(first + 42, 0xffffffff, true));
}

/** So many relationships of the workbook's to one sheet's part, each a sheet by another name. */
function oneSheetManyTimes(times: number): Uint8Array {
  const ids = Array.from({ length: times }, (_, at) => `rIdMore${String(at)}`);
  return packageOf({
    sheets: { Data: '<sheetData/>' },
    afterSheets: '',
    others: {
      'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${ids.map((id, at) => `<sheet name="S${String(at)}" sheetId="${String(at + 1)}" r:id="${id}"/>`).join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships>${ids.map((id) => relationship(id, 'worksheet', 'worksheets/sheet1.xml')).join('')}</Relationships>`,
    },
  });
}

const sheet = (content: string): Uint8Array => packageOf({ sheets: { Data: content } });
const text = 'a'.repeat(32_000);
const pointers = (cell: string): string => Array.from({ length: 20_000 }, () => `<row>${cell}</row>`).join('');

const HOSTILE: readonly (readonly [string, () => Uint8Array, WorkbookFileProblem, string])[] = [
  ['a part whose name climbs out of the workbook', () => zipSync({ '../../evil.xml': strToU8('x') }), 'suspect', 'the name of a part leads out of the workbook'],
  ['a part whose name climbs out with backslashes', () => zipSync({ 'xl\\..\\..\\evil.xml': strToU8('x') }), 'suspect', 'the name of a part leads out of the workbook'],
  ['a part whose name begins with a drive', () => zipSync({ 'C:/evil.xml': strToU8('x') }), 'suspect', 'the name of a part leads out of the workbook'],
  ['two parts of one name, of which readers would take different ones', () => zipSync({ 'xl/a.xml': strToU8('x'), '/xl/a.xml': strToU8('y') }), 'suspect', 'two of its parts have one name'],
  ['parts laid over each other', () => overlapping, 'suspect', 'two of its parts lie over each other'],
  ['a part that says it begins beyond the end of the file', beyondTheEnd, 'damaged', ''],
  ['elements within elements without end', () => sheet('<a>'.repeat(100_000)), 'damaged', 'in sheet “Data”'],
  ['elements within elements without end in a small part', () => packageOf({ sheets: { Data: '' }, styles: '<a>'.repeat(100_000) }), 'damaged', 'in xl/styles.xml'],
  ['a tag of a hundred thousand attributes', () => packageOf({ sheets: { Data: '' }, styles: `<a ${Array.from({ length: 100_000 }, (_, at) => `a${String(at)}=""`).join(' ')}/>` }), 'damaged', 'in xl/styles.xml'],
  ['more elements than a part has', () => packageOf({ sheets: { Data: '' }, styles: '<a/>'.repeat(2_000_001) }), 'damaged', 'in xl/styles.xml'],
  ['every column told again and again', () => sheet(`<cols>${'<col min="1" max="16384" width="9"/>'.repeat(100_000)}</cols><sheetData/>`), 'damaged', 'in sheet “Data”'],
  ['one long formula that many cells share', () => sheet(`<sheetData><row><c><f t="shared" si="0">"${text}"</f></c></row>${pointers('<c><f t="shared" si="0"/></c>')}</sheetData>`), 'damaged', 'in sheet “Data”'],
  ['one long text that many cells show', () => packageOf({ sheets: { Data: `<sheetData>${pointers('<c t="s"><v>0</v></c>')}</sheetData>` }, strings: `<si><t>${text}</t></si>` }), 'damaged', 'in sheet “Data”'],
  ['one sheet under a thousand names', () => oneSheetManyTimes(1_000), 'damaged', 'two of its sheets are one'],
  ['two sheets of one name', () => packageOf({ sheets: { Data: '<sheetData/>', DATA: '<sheetData/>' } }), 'damaged', 'two of its sheets have one name'],
];

it.each(HOSTILE)('is refused with a sentence: %s', async (_, bytes, code, detail) => {
  const error: unknown = await loadBook(bytes(), 'return.xlsx').then(() => undefined, (thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(WorkbookFileError);
  expect(error).toMatchObject({ code, message: expect.stringMatching(/^“return\.xlsx” .+\.$/) as string });
  if (detail) expect(String(error)).toContain(`(${detail}).`);
});

it('passes over ranges beyond the last cell, heights that are none and columns before the first', async () => {
  const content =
    '<sheetViews><sheetView><pane state="frozen" xSplit="1e9" ySplit="-4"/></sheetView></sheetViews><cols><col min="-1000000000" max="1" width="9"/></cols>' +
    '<sheetData><row r="1" ht="NaN"><c r="A1"><v>1</v></c></row><row r="2" ht="1e300"/></sheetData><mergeCells><mergeCell ref="A1:ZZZ9999999"/></mergeCells>';
  const [data] = (await loadBook(sheet(content), 'return.xlsx')).sheets;
  expect(data).toMatchObject({ merges: [], rowHeights: new Map(), freeze: { rows: 0, columns: 0 } });
  expect([...(data?.columnWidths.keys() ?? [])]).toEqual([0]);
});
