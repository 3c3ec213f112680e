/** Workbooks as other programs write them: each reads the same cells, whatever the file's habits. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Book } from '../../../src/workbench/book/book';
import { openBook } from '../../../src/workbench/cli/open-workbook';
import { loadBook } from '../../../src/workbench/xlsx/load';
import type { CellScalar } from '../../../src/domain/snapshot';
import { packageOf, relationship, strictly, type Parts } from './package-of';

const STRINGS = '<si><t>Measure</t></si><si><t>Robbery</t></si>';
const DATES = '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>';

/** A small table: a heading, a year, a label and a figure. */
const ROWS = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>2014/15</t></is></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>139</v></c></row>';
const TABLE: Parts = { sheets: { Data: `<sheetData>${ROWS}</sheetData>` }, strings: STRINGS };
const EXPECTED = [['Measure', '2014/15'], ['Robbery', 139]];

const load = (bytes: Uint8Array): Promise<Book> => loadBook(bytes, 'figures.xlsx');

/** The values of a sheet's cells by row and column; blanks between are "". */
function valuesOf(book: Book, index = 0): readonly (readonly CellScalar[])[] {
  const rows = [...(book.sheets[index]?.cells ?? [])].sort(([a], [b]) => a - b);
  return rows.map(([, cells]) => Array.from({ length: Math.max(...cells.keys()) + 1 }, (_, column) => cells.get(column)?.value ?? ''));
}

/** The same package with its parts changed, as text or by name. */
function changed(bytes: Uint8Array, change: (path: string, text: string) => readonly [string, string | Uint8Array] | null): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).flatMap(([path, part]) => {
    const made = change(path, strFromU8(part));
    return made ? [[made[0], typeof made[1] === 'string' ? strToU8(made[1]) : made[1]] as const] : [];
  });
  return zipSync(Object.fromEntries(parts));
}

const plain = packageOf(TABLE);
const sheetOnly = (edit: (text: string) => string) => changed(plain, (path, text) => [path, path.includes('worksheets/') ? edit(text) : text]);
const everyPart = (edit: (text: string) => string) => changed(plain, (path, text) => [path, edit(text)]);

const WAYS: readonly (readonly [string, Uint8Array])[] = [
  ['as Excel does', plain],
  ['under strict names', strictly(plain)],
  ['without addresses of rows and cells', sheetOnly((text) => text.replace(/ r="[A-Z]*\d+"/g, ''))],
  ['with addresses of cells alone', sheetOnly((text) => text.replace(/<row r="\d+"/g, '<row'))],
  ['without a styles part', changed(plain, (path, text) => (path === 'xl/styles.xml' ? null : [path, text.replace(/<Relationship Id="rIdStyles"[^>]*>/, '')]))],
  ['with a styles part that is named and missing', changed(plain, (path, text) => (path === 'xl/styles.xml' ? null : [path, text]))],
  ['with targets from the root', everyPart((text) => text.replaceAll('Target="worksheets/', 'Target="/xl/worksheets/').replaceAll('Target="sharedStrings', 'Target="/xl/sharedStrings').replace('Target="xl/workbook.xml"', 'Target="/xl/workbook.xml"'))],
  ['with targets by way of another folder', everyPart((text) => text.replaceAll('Target="worksheets/', 'Target="../xl/./worksheets/'))],
  ['with parts whose names are in upper case', changed(plain, (path, text) => [path.startsWith('xl/worksheets') || path.startsWith('xl/shared') ? path.toUpperCase() : path, text])],
  ["with Windows' separators", changed(plain, (path, text) => [path.replaceAll('/', '\\'), text])],
  ['with parts that begin at the root', changed(plain, (path, text) => [`/${path}`, text])],
  ['with a space in the name of a part', changed(plain, (path, text) => [path.replace('sheet1.xml', 'sheet 1.xml'), text.replace('sheet1.xml"/>', 'sheet%201.xml"/>')])],
  ['with byte order marks', everyPart((text) => `\ufeff<?xml version="1.0" encoding="UTF-8"?>\r\n${text}`)],
  ['in UTF-16', changed(plain, (path, text) => [path, Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])])],
  ['with single-quoted attributes', everyPart((text) => text.replaceAll('"', "'"))],
  ['with attributes on lines of their own', everyPart((text) => text.replace(/ (r|t|Target|Id|name)="/g, '\n  $1 = "'))],
  ['with a prefix on every element', sheetOnly((text) => text.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x='))],
  ['indented', sheetOnly((text) => text.replace(/<(?=row|c |v>|is>|\/row|\/sheetData)/g, '\n    <').replace('</v>', '\n</v>'))],
  ['with a dimension that is wrong', sheetOnly((text) => text.replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>'))],
  ['with comments and instructions between the cells', sheetOnly((text) => text.replaceAll('<row', '<!-- > " --><?x y="?><row'))],
  ['with empty cells around it', sheetOnly((text) => text.replace('</row>', '<c r="C1"/><c r="D1"><v/></c><c r="E1" t="s"><v></v></c><c r="F1" t="b"><v> </v></c><c r="G1"><v>\n</v></c></row>'))],
];

describe('a table is read the same from a file written', () => {
  it.each(WAYS)('%s', async (_, bytes) => {
    expect(valuesOf(await load(bytes))).toEqual(EXPECTED);
  });

  it('without shared strings', async () => {
    const bytes = changed(packageOf({ sheets: { Data: `<sheetData>${ROWS.replace(/t="s"><v>0<\/v>/, 't="inlineStr"><is><t>Measure</t></is>').replace(/t="s"><v>1<\/v>/, 't="inlineStr"><is><t>Robbery</t></is>')}</sheetData>` } }), (path, text) =>
      path === 'xl/sharedStrings.xml' ? null : [path, text.replace(/<Relationship Id="rIdStrings"[^>]*>/, '')]);
    expect(valuesOf(await load(bytes))).toEqual(EXPECTED);
  });

  it('in Latin-1, where the part says so', async () => {
    const bytes = changed(packageOf({ sheets: { Data: '<sheetData><row><c t="inlineStr"><is><t>£500 – café</t></is></c></row></sheetData>' } }), (path, text) =>
      [path, path.includes('worksheets/') ? new Uint8Array(Buffer.from(`<?xml version="1.0" encoding="windows-1252"?>${text}`.replace('–', '\u0096'), 'latin1')) : text]);
    expect(valuesOf(await load(bytes))).toEqual([['£500 – café']]);
  });
});

/** The one cell A1 of this XML. */
const cellOf = async (xml: string, parts: Omit<Parts, 'sheets'> = {}) =>
  (await load(packageOf({ ...parts, sheets: { Data: `<sheetData><row r="1">${xml}</row></sheetData>` } }))).sheets[0]?.cells.get(0)?.get(0);

describe('a cell', () => {
  it.each([
    ['with inline text in its value', '<c r="A1" t="inlineStr"><v>tbc</v></c>', 'tbc'],
    ['with inline text and no type', '<c r="A1"><is><t>tbc</t></is></c>', 'tbc'],
    ['with spaces about its number', '<c r="A1"><v> 12.5 </v></c>', 12.5],
    ['with a boolean in words', '<c r="A1" t="b"><v>TRUE</v></c>', true],
    ['with what is no number', '<c r="A1"><v>1,5</v></c>', '1,5'],
    ['with a carriage return', '<c r="A1" t="inlineStr"><is><t>one_x000D_\ntwo</t></is></c>', 'one\r\ntwo'],
    ['with spaces that are kept', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> [c] </t></is></c>', ' [c] '],
    ['with phonetic runs', '<c r="A1" t="inlineStr"><is><r><t>東</t></r><rPh sb="0" eb="1"><t>ヒガシ</t></rPh><r><t>京</t></r></is></c>', '東京'],
    ["with a formula's text of spaces", '<c r="A1" t="str"><f>REPT(" ",2)</f><v>  </v></c>', '  '],
    ['with a character above the first 65,536 in two halves', '<c r="A1" t="inlineStr"><is><t>&#xD83D;&#xDE00;</t></is></c>', '😀'],
  ])('is read: %s', async (_, xml, value) => {
    expect((await cellOf(xml))?.value).toBe(value);
  });

  it.each(['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!'])('is an error where it says so: %s', async (error) => {
    expect(await cellOf(`<c r="A1" t="e"><f>1/0</f><v>${error}</v></c>`)).toMatchObject({ value: error, isError: true, formula: '=1/0' });
  });

  it('has no style where the style is not there', async () => {
    expect((await cellOf('<c r="A1" s="99"><v>1</v></c>'))?.format.numberFormat).toBe('General');
  });

  it('keeps its result where the formula that it shares is not there', async () => {
    expect(await cellOf('<c r="A1"><f t="shared" si="3"/><v>45</v></c>')).toMatchObject({ value: 45, formula: null });
  });

  it('has the formula of its array', async () => {
    expect(await cellOf('<c r="A1"><f t="array" ref="A1:A2">SUM(B1:B2*C1:C2)</f><v>45</v></c>')).toMatchObject({ value: 45, formula: '=SUM(B1:B2*C1:C2)' });
  });
});

describe('a workbook', () => {
  it('opens with macros, which are kept and never run', async () => {
    const bytes = packageOf({ ...TABLE, others: { 'xl/vbaProject.bin': 'x' }, relationships: { 'xl/workbook.xml': '<Relationship Id="rIdV" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>' } });
    expect(valuesOf(await loadBook(bytes, 'figures.xlsm'))).toEqual(EXPECTED);
  });

  it('opens without a sheet of macros and a chart sheet, and says so', async () => {
    const more = '<sheet name="Macro1" sheetId="8" r:id="rId8"/><sheet name="Chart1" sheetId="9" r:id="rId9"/></sheets>';
    const bytes = changed(packageOf({
      ...TABLE,
      others: { 'xl/macrosheets/sheet1.xml': '<xm:macrosheet xmlns:xm="x"/>', 'xl/chartsheets/sheet1.xml': '<chartsheet/>' },
      relationships: { 'xl/workbook.xml': '<Relationship Id="rId8" Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet" Target="macrosheets/sheet1.xml"/>' + relationship('rId9', 'chartsheet', 'chartsheets/sheet1.xml') },
    }), (path, text) => [path, path === 'xl/workbook.xml' ? text.replace('</sheets>', more) : text]);
    const book = await load(bytes);
    expect(valuesOf(book)).toEqual(EXPECTED);
    expect(book.notes.map((note) => /“([^”]+)”/.exec(note)?.[1])).toEqual(['Macro1', 'Chart1']);
  });

  it('keeps names that are broken, over several sheets, or formulas, and reads on', async () => {
    const names = ['#REF!$A$1', 'Data:Other!$A$1', 'OFFSET(Data!$A$1,0,0,COUNTA(Data!$A:$A),2)', '[1]Data!$A$1', 'Data!$A$1,Data!$C$1', 'Data!$A$1:$B$2']
      .map((formula, at) => `<definedName name="Name${String(at)}">${formula}</definedName>`).join('');
    const { book, port } = openBook(await load(packageOf({ ...TABLE, sheets: { ...TABLE.sheets, Other: '' }, afterSheets: `<definedNames>${names}</definedNames>` })));
    expect(book.names).toHaveLength(6);
    const snapshot = await port.read();
    expect(snapshot.names.map(({ name, range }) => [name, range])).toContainEqual(['Name5', { row: 0, column: 0, rows: 2, columns: 2 }]);
    expect(snapshot.names.map(({ name }) => name)).not.toContain('Name0');
    expect(snapshot.sheets[0]?.values).toEqual(EXPECTED);
  });

  it('reads hidden and very hidden sheets', async () => {
    const { port } = openBook(await load(packageOf({ ...TABLE, sheets: { Front: '', Hidden: TABLE.sheets['Data'] ?? '', Deep: TABLE.sheets['Data'] ?? '' }, sheetAttributes: { Hidden: 'state="hidden"', Deep: 'state="veryHidden"' } })));
    expect((await port.read()).sheets.map(({ visibility, values }) => [visibility, values.length])).toEqual([['visible', 0], ['hidden', 2], ['veryHidden', 2]]);
  });

  it('reads an Excel table without a header row', async () => {
    const table = '<table id="1" name="T" displayName="T" ref="A1:B2" headerRowCount="0"><tableColumns count="2"><tableColumn id="1" name="Column1"/><tableColumn id="2" name="Column2"/></tableColumns></table>';
    const { port } = openBook(await load(packageOf({ ...TABLE, relationships: { Data: relationship('rId1', 'table', '../tables/table1.xml') }, others: { 'xl/tables/table1.xml': table } })));
    expect((await port.read()).sheets[0]?.tables).toMatchObject([{ name: 'T', hasHeaders: false, range: { rows: 2, columns: 2 } }]);
  });

  it('reads ten megabytes of shared text', async () => {
    const count = 12_000;
    const text = 'A long note on how the figures were counted. '.repeat(20);
    const strings = Array.from({ length: count }, (_, at) => `<si><t>${String(at)} ${text}</t></si>`).join('');
    const rows = Array.from({ length: count }, (_, at) => `<row><c t="s"><v>${String(count - 1 - at)}</v></c></row>`).join('');
    const book = await load(packageOf({ sheets: { Data: `<sheetData>${rows}</sheetData>` }, strings }));
    expect(strings.length).toBeGreaterThan(10_000_000);
    expect(book.sheets[0]?.cells.get(count - 1)?.get(0)?.value).toBe(`0 ${text}`);
  });
});

describe('hostile XML costs no more than its length', () => {
  it.each([
    ['a tag with a million quoted brackets', `<sheetData><row r="1" spans="${'>'.repeat(1_000_000)}"><c r="A1"><v>1</v></c></row></sheetData>`],
    ['a tag with a million letters and no equals sign', `<sheetData><row r="1" ${'a'.repeat(1_000_000)} x='1'><c r="A1"><v>1</v></c></row></sheetData>`],
    ['elements two hundred deep', `${'<a>'.repeat(200)}${'</a>'.repeat(200)}<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`],
  ])('and is read: %s', async (_, xml) => {
    expect(valuesOf(await load(packageOf({ sheets: { Data: xml } })))).toEqual([[1]]);
  });
});

describe('dates of the 1904 system', () => {
  // 40179 days after 1 January 1904 is 2 January 2014 (Microsoft, "Date systems in Excel": 1,462 days between the systems; 41641 in that of 1900).
  const figures: Parts = {
    styles: DATES,
    beforeSheets: '<workbookPr date1904="1"/>',
    sheets: { Data: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Measure</t></is></c><c r="B1" s="1"><v>40179</v></c></row></sheetData>' },
  };

  it('are the days that the file means, in the cell and in the snapshot', async () => {
    const { port } = openBook(await load(packageOf(figures)));
    const { dateSystem, sheets } = await port.read();
    expect([dateSystem, sheets[0]?.values[0]?.[1], sheets[0]?.text[0]?.[1]]).toEqual(['1904', 40179, '02/01/2014']);
  });
});
