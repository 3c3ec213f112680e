import type { Book, BookCell } from '../../../src/workbench/book/book';
import { cellAt, formatAt } from '../../../src/workbench/book/make';
import { loadBook } from '../../../src/workbench/xlsx/load';
import { UNKNOWN_PASSWORD } from '../../../src/workbench/xlsx/protection-options';
import { packageOf, relationship, type Parts } from './package-of';

function load(parts: Parts): Promise<Book> {
  return loadBook(packageOf(parts), 'a.xlsx');
}

/** The cell at A1 of a sheet with one row of these cells. */
async function firstCell(cells: string, parts: Omit<Parts, 'sheets'> = {}): Promise<BookCell | undefined> {
  const book = await load({ ...parts, sheets: { Sheet1: `<sheetData><row r="1">${cells}</row></sheetData>` } });
  return book.sheets[0] && cellAt(book.sheets[0], 0, 0);
}

const STRINGS =
  '<si><t>plain</t></si><si><t xml:space="preserve">  kept  </t></si><si><r><rPr><b/></rPr><t>rich</t></r><r><t xml:space="preserve"> text</t></r></si>' +
  '<si><t>漢</t><rPh sb="0" eb="1"><t>kan</t></rPh></si><si><t>a_x0001_b_x005F_x0041_</t></si><si><t>😀 &amp; &lt;b&gt;</t></si>';

/** Style 1: a date; 2: bold Arial 10 on a fill with borders, unlocked; 3: the theme's font in another size. */
const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>' +
  '<fonts count="3"><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><b/><u val="double"/><sz val="10"/><color rgb="FFC00000"/><name val="Arial"/></font><font><i val="0"/><sz val="14"/><color theme="1"/><name val="Calibri"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFD9E1F2"/></patternFill></fill></fills>' +
  '<borders count="2"><border/><border><left/><top style="thin"><color indexed="64"/></top><bottom style="mediumDashed"><color rgb="FF00FF00"/></bottom></border></borders>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="10" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" indent="2" textRotation="135"/><protection locked="0" hidden="1"/></xf>' +
  '<xf numFmtId="0" fontId="2" fillId="0" borderId="0"/></cellXfs>';

describe('cell values', () => {
  it.each([
    ['a number', '<c r="A1"><v>258.5</v></c>', 258.5],
    ['zero', '<c r="A1"><v>0</v></c>', 0],
    ['a number in powers', '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', 'plain'],
    ['spaces at both ends', '<c r="A1" t="s"><v>1</v></c>', '  kept  '],
    ['rich text', '<c r="A1" t="s"><v>2</v></c>', 'rich text'],
    ['text with a phonetic hint', '<c r="A1" t="s"><v>3</v></c>', '漢'],
    ['control characters and what looks like one', '<c r="A1" t="s"><v>4</v></c>', 'a\u0001b_x0041_'],
    ['an emoji and marks of XML', '<c r="A1" t="s"><v>5</v></c>', '😀 & <b>'],
    ['text in its cell', '<c r="A1" t="inlineStr"><is><t>in</t></is></c>', 'in'],
    ['rich text in its cell', '<c r="A1" t="inlineStr"><is><r><t>in</t></r><r><t>side</t></r></is></c>', 'inside'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['a strict date', '<c r="A1" t="d"><v>2014-04-01</v></c>', 41730],
    ["a formula's text", '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', 'ab'],
    ["a formula's empty text", '<c r="A1" t="str"><f>""</f><v></v></c>', ''],
  ])('are read: %s', async (_, xml, value) => {
    expect((await firstCell(xml, { strings: STRINGS }))?.value).toBe(value);
  });

  it('are marked where they are errors', async () => {
    expect(await firstCell('<c r="A1" t="e"><v>#DIV/0!</v></c>')).toMatchObject({ value: '#DIV/0!', isError: true, formula: null });
  });

  it('stay the serial numbers that dates are, with all their digits', async () => {
    expect(await firstCell('<c r="A1" s="1"><v>41640.123456789</v></c>', { styles: STYLES })).toMatchObject({ value: 41640.123456789, format: { numberFormat: 'dd/mm/yyyy' } });
  });

  it('are placed where rows and cells have no addresses', async () => {
    const book = await load({ sheets: { Sheet1: '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>' } });
    expect([...(book.sheets[0]?.cells ?? [])].map(([row, cells]) => [row, [...cells.keys()]])).toEqual([[0, [0, 1]], [1, [0]]]);
  });
});

describe('formulas', () => {
  it('keep their last result', async () => {
    expect(await firstCell('<c r="A1"><f>SUM(B1:B9)</f><v>45</v></c>')).toMatchObject({ formula: '=SUM(B1:B9)', value: 45 });
  });

  it('that are shared are told in full in every cell', async () => {
    const row = (number: number, f: string): string => `<row r="${number}"><c r="C${number}"><f ${f}</f><v>1</v></c></row>`;
    const book = await load({ sheets: { Sheet1: `<sheetData>${row(1, 't="shared" ref="C1:C2" si="0">A1+$B$1')}${row(2, 't="shared" si="0">')}</sheetData>` } });
    expect(book.sheets[0] && cellAt(book.sheets[0], 1, 2)?.formula).toBe('=A2+$B$1');
  });
});

describe('formats', () => {
  it('are read whole', async () => {
    expect((await firstCell('<c r="A1" s="2"><v>0.5</v></c>', { styles: STYLES }))?.format).toEqual({
      numberFormat: '0.00%', locked: false, formulaHidden: true, bold: true, underline: 'Double', fontName: 'Arial', fontSize: 10, fontColor: '#C00000',
      fillColor: '#D9E1F2', horizontal: 'Center', vertical: 'Top', wrap: true, indent: 2, textOrientation: -45,
      borderTop: { style: 'Continuous', weight: 'Thin', color: '#000000' }, borderBottom: { style: 'Dash', weight: 'Medium', color: '#00FF00' },
    });
  });

  it('leave unsaid what is the usual font', async () => {
    expect((await firstCell('<c r="A1" s="3"><v>1</v></c>', { styles: STYLES }))?.format).toEqual({ numberFormat: 'General', locked: true, formulaHidden: false, fontSize: 14 });
  });

  it('of a million rows are not held cell by cell', async () => {
    const book = await load({ styles: STYLES, sheets: { Sheet1: '<cols><col min="1" max="16384" width="9.140625" style="1"/></cols><sheetData><row r="1048576" s="2" customFormat="1"/></sheetData>' } });
    const sheet = book.sheets[0];
    expect(sheet?.cells.size).toBe(0);
    expect(sheet && [formatAt(sheet, 5, 16_383).numberFormat, formatAt(sheet, 1_048_575, 0).numberFormat]).toEqual(['dd/mm/yyyy', '0.00%']);
  });
});

describe('a sheet', () => {
  it('has its sizes, hidden rows and columns, merges and view', async () => {
    const book = await load({
      sheets: {
        Sheet1:
          '<sheetPr><tabColor rgb="FF4472C4"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="3" state="frozen"/></sheetView></sheetViews>' +
          '<cols><col min="2" max="3" width="20.7109375" customWidth="1" hidden="1"/></cols>' +
          '<sheetData><row r="1" ht="30" customHeight="1"/><row r="2" hidden="1"/></sheetData><autoFilter ref="A1:C9"/><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
      },
    });
    expect(book.sheets[0]).toMatchObject({
      columnWidths: new Map([[1, 108.75], [2, 108.75]]), hiddenColumns: new Set([1, 2]), rowHeights: new Map([[0, 30]]), hiddenRows: new Set([1]),
      merges: [{ row: 0, column: 0, rows: 1, columns: 3 }], showGridlines: false, freeze: { rows: 3, columns: 1 }, tabColor: '#4472C4',
      autoFilter: { row: 0, column: 0, rows: 9, columns: 3 },
    });
  });

  it('has its page', async () => {
    const book = await load({
      sheets: {
        'Theme 1':
          '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/><printOptions gridLines="1" horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/>' +
          '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;CPage &amp;P</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="6" man="1"/></rowBreaks>',
      },
      afterSheets:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'Theme 1\'!$A$1:$F$40</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">\'Theme 1\'!$A:$A,\'Theme 1\'!$3:$4</definedName></definedNames>',
    });
    expect(book.sheets[0]?.layout).toMatchObject({
      orientation: 'Landscape', paperSize: 'A4', margins: { left: 36, top: 72, header: 21.6 }, zoom: { horizontalFitToPages: 1 }, centerHorizontally: true, printGridlines: true,
      printArea: { row: 0, column: 0, rows: 40, columns: 6 }, titleRows: { first: 2, last: 3 }, headersFooters: { centerFooter: 'Page &P' }, horizontalBreaks: [6],
    });
    expect(book.names).toEqual([]);
  });

  it('is hidden or very hidden, and the first that is seen is in front', async () => {
    const book = await load({ sheets: { A: '', B: '', C: '' }, sheetAttributes: { A: 'state="hidden"', B: 'state="veryHidden"' }, beforeSheets: '<bookViews><workbookView activeTab="2"/></bookViews>' });
    expect(book.sheets.map(({ visibility }) => visibility)).toEqual(['Hidden', 'VeryHidden', 'Visible']);
    expect(book.activeSheetId).toBe(book.sheets[2]?.id);
  });

  it('has an id like Excel, which its place in the file gives', async () => {
    const book = await load({ sheets: { A: '', B: '' } });
    expect(book.sheets.map(({ id }) => id)).toEqual(['{00000000-0001-0000-0000-000000000000}', '{00000000-0002-0000-0000-000000000000}']);
  });

  it('is told what its protection allows, and that there is a password', async () => {
    const book = await load({ sheets: { A: '<sheetData/><sheetProtection sheet="1" password="83AF" formatCells="0" objects="1"/>' } });
    expect(book.sheets[0]?.protection).toMatchObject({ password: UNKNOWN_PASSWORD, options: { allowFormatCells: true, allowEditObjects: false, allowSort: false } });
  });

  it('has its links, outside and inside', async () => {
    const book = await load({
      sheets: { A: '<sheetData/><hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="tip"/><hyperlink ref="B2" location="B!A1"/></hyperlinks>' },
      relationships: { A: relationship('rId1', 'hyperlink', 'https://example.org/?a=1&amp;b=2', true) },
    });
    const sheet = book.sheets[0];
    expect(sheet && [cellAt(sheet, 0, 0)?.hyperlink, cellAt(sheet, 1, 1)?.hyperlink]).toEqual([
      { address: 'https://example.org/?a=1&b=2', screenTip: 'tip' }, { documentReference: 'B!A1' },
    ]);
  });

  it('does not take another view of it for its own', async () => {
    const book = await load({ sheets: { A: '<sheetData/><customSheetViews><customSheetView guid="{1}"><pane ySplit="9" state="frozen"/><autoFilter ref="A1:B2"/></customSheetView></customSheetViews>' } });
    expect(book.sheets[0]).toMatchObject({ freeze: null, autoFilter: null });
  });
});

describe('a workbook', () => {
  const names =
    '<definedNames><definedName name="All" comment="every figure">Sheet1!$A$1:$B$9</definedName><definedName name="Mark" localSheetId="1" hidden="1">"theme:x"</definedName><definedName name="Lost">#REF!</definedName></definedNames>';

  it('has its names: its own, a sheet\'s, hidden and broken ones', async () => {
    const book = await load({ sheets: { Sheet1: '', Sheet2: '' }, afterSheets: names });
    expect(book.names).toEqual([
      { name: 'All', formula: '=Sheet1!$A$1:$B$9', scope: null, visible: true, comment: 'every figure' },
      { name: 'Mark', formula: '="theme:x"', scope: book.sheets[1]?.id, visible: false, comment: '' },
      { name: 'Lost', formula: '=#REF!', scope: null, visible: true, comment: '' },
    ]);
  });

  it('counts dates from 1904 where it says so, and is locked where it says so', async () => {
    const book = await load({ sheets: { A: '' }, beforeSheets: '<workbookPr date1904="1"/><workbookProtection lockStructure="1"/>' });
    expect([book.dateSystem, book.protection]).toEqual(['1904', { password: null }]);
  });

  it('has its tables, with their totals', async () => {
    const table = '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="4" name="Crime" displayName="Crime" ref="A1:B5" totalsRowCount="1"><autoFilter ref="A1:B4"/><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns><tableStyleInfo name="TableStyleLight9" showRowStripes="1"/></table>';
    const book = await load({ sheets: { A: '<sheetData/>' }, relationships: { A: relationship('rId1', 'table', '../tables/table1.xml') }, others: { 'xl/tables/table1.xml': table } });
    expect(book.sheets[0]?.tables).toEqual([
      { id: '4', name: 'Crime', range: { row: 0, column: 0, rows: 5, columns: 2 }, showHeaders: true, showTotals: true, style: 'TableStyleLight9', showBandedRows: true, showFilterButton: true },
    ]);
  });

  it('says that a chart\'s own sheet is kept but not shown', async () => {
    const book = await load({
      sheets: { A: '' }, afterSheets: '',
      others: { 'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="rId1"/><sheet name="Chart1" r:id="rId9"/></sheets></workbook>', 'xl/chartsheets/sheet1.xml': '<chartsheet/>' },
      relationships: { 'xl/workbook.xml': relationship('rId9', 'chartsheet', 'chartsheets/sheet1.xml') },
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(['A']);
    expect(book.notes).toEqual(['Sheet “Chart1” is not a worksheet (chartsheet): it is kept in the file but not shown.']);
  });
});
