import '../../../src/workbench/xlsx/excelize-in-node';
import type { Book, BookSheet } from '../../../src/workbench/book/book';
import { DEFAULT_FORMAT, internFormat } from '../../../src/workbench/book/formats';
import { cellAt, ensureCell, newBook, newSheet, touchCell } from '../../../src/workbench/book/make';
import { loadBook } from '../../../src/workbench/xlsx/load';
import { UNKNOWN_PASSWORD } from '../../../src/workbench/xlsx/protection-options';
import { readZip } from '../../../src/domain/workbook-file/read-zip';
import { saveBook } from '../../../src/workbench/xlsx/save';
import { packageOf, PLAIN_STYLES, relationship, strictly } from './package-of';

// The saver's program takes seconds to start where the machine is busy.
jest.setTimeout(120_000);

/** What a sheet may hold that a Book has no word for. */
const UNKNOWN =
  '<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>5</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B1"><formula1>"yes,no"</formula1></dataValidation></dataValidations>';

const SOURCE =
  '<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"/></sheetViews><cols><col min="1" max="1" width="30.7109375" style="0" customWidth="1"/></cols>' +
  '<sheetData><row r="1" spans="1:3" ht="20" customHeight="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
  '<row r="2"><c r="A2"><v>10</v></c><c r="C2"><f t="shared" ref="C2:C3" si="0">A2*2</f><v>20</v></c></row><row r="3"><c r="A3"><v>12</v></c><c r="C3"><f t="shared" si="0"/><v>24</v></c></row>' +
  '<row r="4"><c r="C4" t="str"><f>"a"&amp;A2</f><v>a10</v></c></row></sheetData>' + UNKNOWN;

const ORIGIN = packageOf({
  sheets: { Source: SOURCE, Other: '<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c></row></sheetData>', 'Chart data': '' },
  sheetAttributes: { 'Chart data': 'state="veryHidden"' },
  strings: '<si><t>Measure</t></si><si><r><rPr><b/></rPr><t>rich</t></r><r><t> text</t></r></si>',
  styles: `${PLAIN_STYLES}<dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs>`,
  afterSheets: '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Other!$A$1:$B$2</definedName><definedName name="Lost">#REF!</definedName><definedName name="Own" localSheetId="1" hidden="1">Other!$A$1</definedName></definedNames>',
});

function sheetOf(book: Book, name: string): BookSheet {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

function part(bytes: Uint8Array, path: string): string {
  const found = readZip(bytes, 'out.xlsx').get(path);
  return found ? new TextDecoder().decode(found) : '';
}

/** Loads the file above, changes it, saves it and loads it again. */
async function changed(change: (book: Book) => void, origin = ORIGIN): Promise<{ bytes: Uint8Array; book: Book }> {
  const book = await loadBook(origin, 'in.xlsx');
  change(book);
  const bytes = await saveBook(book);
  return { bytes, book: await loadBook(bytes, 'out.xlsx') };
}

/** A new workbook with one sheet, saved and loaded again. */
async function made(fill: (sheet: BookSheet, book: Book) => void): Promise<{ bytes: Uint8Array; book: Book; sheet: BookSheet }> {
  const start = newBook([newSheet('{1}', 'New')]);
  fill(sheetOf(start, 'New'), start);
  const bytes = await saveBook(start);
  const book = await loadBook(bytes, 'out.xlsx');
  return { bytes, book, sheet: sheetOf(book, 'New') };
}

describe('a workbook that nobody changed', () => {
  it('is the same bytes', async () => {
    expect(await saveBook(await loadBook(ORIGIN, 'in.xlsx'))).toBe(ORIGIN);
  });
});

describe('one changed cell', () => {
  const edit = (book: Book): void => {
    touchCell(sheetOf(book, 'Source'), 1, 0).value = 11;
  };

  it('is the only character of its sheet that changes', async () => {
    const { bytes } = await changed(edit);
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).toBe(part(ORIGIN, 'xl/worksheets/sheet1.xml').replace('<v>10</v>', '<v>11</v>'));
  });

  it('leaves all other sheets as they were, byte for byte', async () => {
    const { bytes } = await changed(edit);
    for (const path of ['xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml']) expect(part(bytes, path)).toBe(part(ORIGIN, path));
  });

  it('leaves rich text, names and visibility as they were', async () => {
    const { bytes, book } = await changed(edit);
    expect(part(bytes, 'xl/sharedStrings.xml')).toMatch(/<b\b/);
    expect(sheetOf(book, 'Chart data').visibility).toBe('VeryHidden');
    expect(book.names.map(({ name, formula, visible }) => [name, formula, visible])).toEqual([['Lost', '=#REF!', true], ['Own', '=Other!$A$1', false]]);
    expect(sheetOf(book, 'Other').layout.printArea).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
  });

  it('gives the others of a shared formula theirs in full, with their results', async () => {
    const { book } = await changed((start) => Object.assign(touchCell(sheetOf(start, 'Source'), 1, 2), { value: 5, formula: null }));
    const sheet = sheetOf(book, 'Source');
    expect([cellAt(sheet, 1, 2)?.formula, cellAt(sheet, 2, 2)?.formula, cellAt(sheet, 2, 2)?.value]).toEqual([null, '=A3*2', 24]);
  });

  it('keeps its rich text where only its look changes', async () => {
    const { bytes, book } = await changed((start) => {
      const cell = touchCell(sheetOf(start, 'Source'), 0, 1);
      cell.format = internFormat({ ...cell.format, fillColor: '#FFFF00' });
    });
    expect(cellAt(sheetOf(book, 'Source'), 0, 1)).toMatchObject({ value: 'rich text', format: { fillColor: '#FFFF00' } });
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).toMatch(/<c r="B1" s="\d+" t="s"><v>1<\/v><\/c>|<c s="\d+" r="B1" t="s"><v>1<\/v><\/c>/);
  });

  it('may be cleared, and may stand where there was none', async () => {
    const { book } = await changed((start) => {
      const sheet = sheetOf(start, 'Source');
      touchCell(sheet, 0, 0).value = '';
      touchCell(sheet, 7, 3).value = 'new';
      touchCell(sheet, 1, 1).value = 'between';
      touchCell(sheetOf(start, 'Chart data'), 2, 2).value = 'first';
    });
    const sheet = sheetOf(book, 'Source');
    expect([cellAt(sheet, 0, 0), cellAt(sheet, 7, 3)?.value, cellAt(sheet, 1, 1)?.value, cellAt(sheetOf(book, 'Chart data'), 2, 2)?.value]).toEqual([undefined, 'new', 'between', 'first']);
  });

  it('takes the list of cells to calculate out of the file, which may name it', async () => {
    const origin = packageOf({
      sheets: { A: '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>' },
      others: { 'xl/calcChain.xml': '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>' },
      relationships: { 'xl/workbook.xml': relationship('rIdCalc', 'calcChain', 'calcChain.xml') },
      contentTypes: '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
    });
    const { bytes } = await changed((book) => Object.assign(touchCell(sheetOf(book, 'A'), 0, 0), { formula: null, value: 2 }), origin);
    expect([...readZip(bytes, '').keys()].filter((path) => path.includes('calcChain'))).toEqual([]);
    expect(part(bytes, '[Content_Types].xml') + part(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });
});

describe('more than cells', () => {
  it('keeps what a Book has no word for, and every formula with its result', async () => {
    const { bytes, book } = await changed((start) => {
      const sheet = sheetOf(start, 'Source');
      sheet.columnWidths.set(1, 90);
      sheet.touched.columns.add(1);
      touchCell(sheet, 1, 2).value = 21;
      touchCell(sheet, 1, 2).formula = '=A2+11';
    });
    const xml = part(bytes, 'xl/worksheets/sheet1.xml');
    for (const kept of ['<cfRule', 'sqref="A1:A9"', '<dataValidation ', '"yes,no"', 'zoomScale="85"']) expect(xml.replaceAll('&#34;', '"').replaceAll('&quot;', '"')).toContain(kept);
    const sheet = sheetOf(book, 'Source');
    expect(sheet.columnWidths.get(1)).toBe(90);
    expect([cellAt(sheet, 1, 2), cellAt(sheet, 2, 2), cellAt(sheet, 3, 2)].map((cell) => [cell?.formula, cell?.value])).toEqual([['=A2+11', 21], ['=A3*2', 24], ['="a"&A2', 'a10']]);
  });

  it('does not write into a merge what lies under it', async () => {
    const origin = packageOf({ sheets: { A: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' } });
    const { book } = await changed((start) => {
      const sheet = sheetOf(start, 'A');
      touchCell(sheet, 0, 1).value = 2;
      sheet.touched.aspects.add('gridlines');
    }, origin);
    expect(cellAt(sheetOf(book, 'A'), 0, 0)?.value).toBe(1);
  });

  it('renames, hides, deletes, adds and moves sheets, and their names go along', async () => {
    const { book } = await changed((start) => {
      const [source, other] = [sheetOf(start, 'Source'), sheetOf(start, 'Other')];
      other.name = 'Chart data';
      other.touched.aspects.add('name').add('position');
      source.visibility = 'Hidden';
      source.touched.aspects.add('visibility');
      start.touched.deletedSheets.push('Chart data');
      start.names.push({ name: 'Mine', formula: '=1', scope: '{new}', visible: true, comment: 'ours' });
      start.touched.names = true;
      start.sheets = [newSheet('{new}', 'Other'), other, source];
    });
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([['Other', 'Visible'], ['Chart data', 'Visible'], ['Source', 'Hidden']]);
    expect(cellAt(sheetOf(book, 'Chart data'), 0, 0)?.value).toBe('rich text');
    expect(sheetOf(book, 'Chart data').layout.printArea).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
    const scopeOf = (name: string) => book.sheets.find(({ id }) => id === book.names.find((candidate) => candidate.name === name)?.scope)?.name;
    expect([scopeOf('Own'), scopeOf('Mine')]).toEqual(['Chart data', 'Other']);
    expect(book.activeSheetId).not.toBe(sheetOf(book, 'Source').id);
  });

  it('keeps a protected sheet protected by the password that is not known', async () => {
    const origin = packageOf({ sheets: { A: '<sheetData/><sheetProtection sheet="1" password="83AF"/>' } });
    const { bytes, book } = await changed((start) => {
      touchCell(sheetOf(start, 'A'), 0, 0).value = 1;
      sheetOf(start, 'A').touched.aspects.add('protection').add('gridlines');
    }, origin);
    expect(sheetOf(book, 'A').protection?.password).toBe(UNKNOWN_PASSWORD);
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).toContain('83AF');
  });

  it('saves that the structure was protected, and unprotected', async () => {
    const { bytes, book } = await changed((start) => { start.protection = { password: 'secret' }; });
    expect(book.protection).toEqual({ password: UNKNOWN_PASSWORD });
    expect((await changed((start) => { start.protection = null; }, bytes)).book.protection).toBeNull();
  });

  it('saves a strict workbook in one set of names throughout', async () => {
    const { bytes, book } = await changed((start) => { touchCell(sheetOf(start, 'Source'), 1, 0).value = 11; }, strictly(ORIGIN));
    expect([cellAt(sheetOf(book, 'Source'), 1, 0)?.value, cellAt(sheetOf(book, 'Other'), 0, 0)?.value]).toEqual([11, 'rich text']);
    for (const [path, found] of readZip(bytes, '')) expect([path, new TextDecoder().decode(found).includes('purl.oclc.org/ooxml')]).toEqual([path, false]);
  });

  it('keeps macros in a macro workbook', async () => {
    const origin = packageOf({
      sheets: { A: '' }, others: { 'xl/vbaProject.bin': 'macros' }, relationships: { 'xl/workbook.xml': '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>' },
      contentTypes: '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>',
    });
    const { bytes } = await changed((book) => { touchCell(sheetOf(book, 'A'), 0, 0).value = 1; }, origin);
    expect(part(bytes, 'xl/vbaProject.bin')).toBe('macros');
  });

  it('replaces and removes tables', async () => {
    const table = { id: '', name: 'Crime', range: { row: 0, column: 0, rows: 3, columns: 2 }, showHeaders: true, showTotals: false, style: 'TableStyleLight9', showBandedRows: true, showFilterButton: true };
    const { bytes } = await made((sheet) => {
      ['a', 'b', 'c'].forEach((text, column) => { ensureCell(sheet, 0, column).value = text; });
      sheet.tables.push(table);
    });
    const grown = await changed((book) => {
      Object.assign(sheetOf(book, 'New').tables[0] ?? {}, { range: { row: 0, column: 0, rows: 5, columns: 3 }, style: '', showFilterButton: false });
      sheetOf(book, 'New').touched.aspects.add('tables');
    }, bytes);
    expect(sheetOf(grown.book, 'New').tables).toMatchObject([{ name: 'Crime', range: { rows: 5, columns: 3 }, style: '', showFilterButton: false }]);
    const gone = await changed((book) => {
      sheetOf(book, 'New').tables = [];
      sheetOf(book, 'New').touched.aspects.add('tables');
    }, grown.bytes);
    expect(sheetOf(gone.book, 'New').tables).toEqual([]);
  });
});

describe('a new workbook', () => {
  it('keeps text that begins with "=" as text', async () => {
    const { sheet, bytes } = await made((start) => { ensureCell(start, 0, 0).value = '=1+1'; });
    expect(cellAt(sheet, 0, 0)).toMatchObject({ value: '=1+1', formula: null });
    expect(part(bytes, 'xl/worksheets/sheet2.xml')).not.toContain('<f>');
  });

  it('has its page, view, sizes, merges, filter and protection', async () => {
    const layout = {
      orientation: 'Landscape' as const, paperSize: 'A4', margins: { top: 36, bottom: 36, left: 28.8, right: 28.8, header: 14.4, footer: 14.4 }, zoom: { horizontalFitToPages: 1 }, centerHorizontally: true, centerVertically: false,
      printGridlines: true, printHeadings: true, blackAndWhite: true, printArea: { row: 0, column: 0, rows: 9, columns: 3 }, titleRows: { first: 2, last: 3 }, horizontalBreaks: [6], verticalBreaks: [2],
      headersFooters: { leftHeader: 'Plan && Performance', centerHeader: '', rightHeader: '&D', leftFooter: '', centerFooter: 'Page &P of &N', rightFooter: '' },
    };
    const parts = {
      layout, columnWidths: new Map([[0, 200.25], [3, 30]]), rowHeights: new Map([[0, 31.5]]), hiddenRows: new Set([8]), hiddenColumns: new Set([5]), merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
      showGridlines: false, freeze: { rows: 3, columns: 1 }, tabColor: '#4472C4', autoFilter: { row: 2, column: 0, rows: 5, columns: 3 },
    };
    const { sheet } = await made((start) => {
      Object.assign(start, parts);
      start.protection = { options: { allowFormatCells: true }, password: 'secret' };
    });
    expect(sheet).toMatchObject(parts);
    expect(sheet.protection).toMatchObject({ password: UNKNOWN_PASSWORD, options: { allowFormatCells: true, allowSort: false } });
  });

  it('has its properties, and says no day on which it was made', async () => {
    const { book, bytes } = await made((_, start) => {
      Object.assign(start.properties, { title: 'Theme <summaries> & more', author: 'Partnership', company: 'Council', manager: 'M', comments: 'c', keywords: 'k', subject: 's', category: 'g', revision: '3' });
      start.properties.custom.set('quarter', '2016/17-Q4').set('measures', 31).set('final', true);
    });
    expect(book.properties).toEqual({
      title: 'Theme <summaries> & more', author: 'Partnership', company: 'Council', manager: 'M', comments: 'c', keywords: 'k', subject: 's', category: 'g', revision: '3', lastAuthor: '', created: '',
      custom: new Map<string, string | number | boolean>([['quarter', '2016/17-Q4'], ['measures', 31], ['final', true]]),
    });
    expect(part(bytes, 'docProps/core.xml')).not.toContain('2006-');
    expect(part(bytes, 'docProps/core.xml')).toContain('en-GB');
  });

  it('counts dates from 1904 where it is told to', async () => {
    expect((await made((_, book) => { book.dateSystem = '1904'; })).book.dateSystem).toBe('1904');
  });

  it('names the font and size of every look', async () => {
    const { bytes } = await made((sheet) => { ensureCell(sheet, 0, 0).format = internFormat({ ...DEFAULT_FORMAT, bold: true }); });
    const bold = /<font>(?:(?!<\/font>).)*<b\b.*?<\/font>/.exec(part(bytes, 'xl/styles.xml'))?.[0] ?? '';
    for (const tag of ['<name val="Calibri"', '<sz val="11"', '<color theme="1"']) expect(bold).toContain(tag);
  });

  it('is the same bytes each time it is saved', async () => {
    const [first, second] = await Promise.all([made((sheet) => { ensureCell(sheet, 0, 0).value = 1; }), made((sheet) => { ensureCell(sheet, 0, 0).value = 1; })]);
    expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(second.bytes))).toBe(0);
  });
});
