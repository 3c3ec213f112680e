import type { Book } from '../../../src/workbench/book/book';
import type { BookConditionalFormat } from '../../../src/workbench/book/conditional-format';
import { newBook, newSheet } from '../../../src/workbench/book/make';
import { openBook } from '../../../src/workbench/cli/open-workbook';
import { loadBook } from '../../../src/workbench/xlsx/load';
import { addEveryConditionalFormat } from '../../support/every-conditional-format';
import { changeAndSave, textOf } from './change-and-save';
import { packageOf, PLAIN_STYLES } from './package-of';

jest.setTimeout(120_000);

const formatsOf = (book: Book): readonly BookConditionalFormat[] => book.sheets[0]?.conditionalFormats ?? [];
const sheetOf = (file: Uint8Array): string => textOf(file, /worksheets\/sheet\d/);

function plain({ ranges, type, stopIfTrue, parts }: BookConditionalFormat): unknown {
  return { ranges, type, stopIfTrue, parts };
}

describe('conditional formats that were made here', () => {
  it('come back from the file with their rules and looks, in their order', async () => {
    const book = newBook([newSheet('{1}', 'Data')]);
    const saved = await changeAndSave(book, addEveryConditionalFormat);
    const before = formatsOf(book).filter(({ parts }) => parts['style'] !== 'ThreeStars').map(plain);
    expect((await loadBook(saved, '')).sheets[0]?.conditionalFormats.map(plain)).toEqual(before);
  });

  it('come back the same when the file that they are in is changed and saved again', async () => {
    const first = await changeAndSave(newBook([newSheet('{1}', 'Data')]), addEveryConditionalFormat);
    const again = await changeAndSave(await loadBook(first, ''), (sheet) => {
      sheet.getRange('L1:L2').conditionalFormats.add('DataBar').dataBar.barDirection = 'RightToLeft';
    });
    const [old, now] = [await loadBook(first, ''), await loadBook(again, '')];
    expect(formatsOf(now).slice(1).map(plain)).toEqual(formatsOf(old).map(plain));
    expect(formatsOf(now)[0]?.parts['barDirection']).toBe('RightToLeft');
    // The set of stars stands in the extension part alone, and each bar has one entry of its own there.
    expect(sheetOf(again).match(/<x14:cfRule [^>]*id="[^"]*"/g)?.length).toBe(3);
    expect(new Set(sheetOf(again).match(/<x14:id>[^<]*/g)).size).toBe(2);
  });

  it('are nothing to save where no rule was set', async () => {
    const saved = await changeAndSave(newBook([newSheet('{1}', 'Data')]), (sheet) => void sheet.getRange('A1').conditionalFormats.add('Custom'));
    expect(sheetOf(saved)).not.toContain('conditionalFormatting');
  });
});

describe('conditional formats of a file', () => {
  const rules = [
    '<conditionalFormatting sqref="A1:A9 C1:C9"><cfRule type="cellIs" dxfId="0" priority="3" operator="lessThan"><formula>$D$5</formula></cfRule>' +
      '<cfRule type="expression" dxfId="1" priority="1" stopIfTrue="1"><formula>A1&gt;B1</formula></cfRule></conditionalFormatting>',
    '<conditionalFormatting sqref="B:B" pivot="1"><cfRule type="timePeriod" dxfId="0" priority="2" timePeriod="last7Days"><formula>AND(TODAY()-FLOOR(B1,1)&lt;=6,FLOOR(B1,1)&lt;=TODAY())</formula></cfRule></conditionalFormatting>',
    '<conditionalFormatting sqref="E1:E4"><cfRule type="dataBar" priority="4"><dataBar><cfvo type="min"/><cfvo type="max"/><color theme="4"/></dataBar><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{0A}</x14:id></ext></extLst></cfRule></conditionalFormatting>',
  ].join('');
  const extension = '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>' +
    '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{0A}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>E1:E4</xm:sqref></x14:conditionalFormatting>' +
    '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="5" id="{0B}"><xm:f>Other!A1&gt;1</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>F2:F4</xm:sqref></x14:conditionalFormatting>' +
    '</x14:conditionalFormattings></ext><ext uri="{other}" xmlns:o="urn:o"><o:kept/></ext></extLst>';
  const looks = '<dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><border><top style="thin"><color rgb="FF00FF00"/></top></border></dxf></dxfs>';
  const file = packageOf({
    sheets: { Data: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${rules}${extension}`, Other: '<sheetData/>' },
    styles: PLAIN_STYLES + looks,
  });

  it('are answered in the order of their priority, with their looks', async () => {
    const told = await openBook(await loadBook(file, '')).run(async (context) => {
      const found = context.workbook.worksheets.getFirst().getRange('A1:F9').conditionalFormats.load('items/type,items/priority,items/stopIfTrue');
      const cell = context.workbook.worksheets.getFirst().getRange('A1').conditionalFormats.getItemAt(1).cellValue;
      cell.load('rule,format/font/bold,format/font/color,format/fill/color');
      await context.sync();
      return [found.items.map(({ type, stopIfTrue }) => [type, stopIfTrue]), cell.toJSON()];
    });
    expect(told).toEqual([
      [['Custom', true], ['PresetCriteria', false], ['CellValue', false], ['DataBar', false]],
      { rule: { operator: 'LessThan', formula1: '=$D$5' }, format: { font: { bold: true, color: '#9C0006' }, fill: { color: '#FFC7CE' } } },
    ]);
  });

  it('stay as they stand in the text where something else of the sheet changes', async () => {
    const saved = sheetOf(await changeAndSave(await loadBook(file, ''), (sheet) => { sheet.tabColor = '#FF0000'; }));
    expect(saved.match(/<formula>/g)?.length).toBe(3);
    expect(saved).toContain('sqref="A1:A9 C1:C9"');
    expect(saved).toContain('<o:kept/>');
  });

  it('keep their rules when another is added, each at its place in the order', async () => {
    const saved = await changeAndSave(await loadBook(file, ''), (sheet) => {
      const made = sheet.getRange('H1').conditionalFormats.add('CellValue').cellValue;
      made.rule = { operator: 'EqualTo', formula1: '=1' };
      made.format.font.italic = true;
    });
    const again = await loadBook(saved, '');
    expect(formatsOf(again).map(({ type, source }) => [type, /priority="(\d+)"/.exec(source ?? '')?.[1]])).toEqual([
      ['CellValue', '1'], ['Custom', '2'], ['PresetCriteria', '3'], ['CellValue', '4'], ['DataBar', '5'],
    ]);
    expect(formatsOf(again).slice(1).map(plain)).toEqual(formatsOf(await loadBook(file, '')).map(plain));
    expect(textOf(saved, /^xl\/styles\.xml$/)).toMatch(/<dxfs count="3">.*<dxf><font><i(?:\/>|><\/i>)<\/font><\/dxf><\/dxfs>/);
    expect(sheetOf(saved)).toMatch(/<o:kept\/>/);
    expect(again.sheets[0]?.extendedFormats.map(({ id, linked }) => [id, linked])).toEqual([['{0B}', false], ['{0A}', true]]);
  });

  it('go from the extension part too when they are deleted', async () => {
    const saved = await changeAndSave(await loadBook(file, ''), (sheet) => { sheet.getRange('E1').conditionalFormats.clearAll(); });
    // Cleared from the first cell alone: the bar stays on the others.
    expect(sheetOf(saved)).toContain('<xm:sqref>E2:E4</xm:sqref>');
    const without = await changeAndSave(await loadBook(saved, ''), (sheet) => { sheet.getRange('E1:E9').conditionalFormats.clearAll(); });
    expect(sheetOf(without)).not.toContain('{0A}');
    expect(sheetOf(without)).toContain('{0B}');
  });

  it('move with their cells, in both parts', async () => {
    const saved = sheetOf(await changeAndSave(await loadBook(file, ''), (sheet) => { sheet.getRange('1:1').insert('Down'); }));
    for (const place of ['pivot="1"', 'sqref="A2:A10 C2:C10"', '<xm:sqref>E2:E5</xm:sqref>', '<xm:sqref>F3:F5</xm:sqref>']) expect(saved).toContain(place);
  });
});

it('never ends in a long search, however a hostile sheet is made', async () => {
  const many = '<conditionalFormatting '.repeat(50_000);
  const file = packageOf({ sheets: { Data: `<sheetData/><!--${many}-->` }, styles: PLAIN_STYLES });
  expect((await loadBook(file, '')).sheets[0]?.conditionalFormats).toEqual([]);
});
