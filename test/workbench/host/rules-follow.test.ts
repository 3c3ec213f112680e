/** Formulas outside cells follow cells that are put in and taken out, and sheets that are renamed. */
import { newBook, newSheet } from '../../../src/workbench/book/make';
import { excelOn, excelOnBook, type Bench } from './excel-on';

const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getFirst();

/** A rule on B5:B9 of the first sheet, a format on it, and a name, all of which speak of other cells. */
async function ruled(): Promise<Bench> {
  const bench = excelOn('Data', 'Lists and more');
  await bench.run(async (context) => {
    const range = first(context).getRange('B5:B9');
    range.dataValidation.rule = { custom: { formula: "=AND(B5>$D$2,COUNTIF('Lists and more'!$A$1:$A$9,B5)=1)" } };
    const custom = range.conditionalFormats.add('Custom').custom;
    custom.rule.formula = '=B5>$D$2';
    range.conditionalFormats.add('CellValue').cellValue.rule = { operator: 'Between', formula1: '=$D$2', formula2: '=$D$3' };
    range.conditionalFormats.add('ContainsText').textComparison.rule = { operator: 'Contains', text: '=A1' };
    context.workbook.names.add('Both', "=SUM(Data!$D$2,'Lists and more'!$A$1:$A$9)");
    await context.sync();
  });
  return bench;
}

async function told(bench: Bench): Promise<readonly unknown[]> {
  return bench.run(async (context) => {
    const sheet = first(context);
    const formats = sheet.getRange('A1:Z99').conditionalFormats.load('items/id');
    await context.sync();
    const [text, cell, custom] = formats.items;
    const name = context.workbook.names.getItem('Both').load('formula');
    const rules = sheet.getRange('B7').dataValidation.load('rule');
    custom?.custom.rule.load('formula');
    cell?.cellValue.load('rule');
    text?.textComparison.load('rule');
    await context.sync();
    return [rules.rule.custom?.formula, custom?.custom.rule.formula, cell?.cellValue.rule, text?.textComparison.rule.text, name.formula as unknown];
  });
}

it('rules, formats and names follow rows that are put in above', async () => {
  const bench = await ruled();
  await bench.run(async (context) => {
    first(context).getRange('1:1').insert('Down');
    await context.sync();
  });
  expect(await told(bench)).toEqual([
    "=AND(B6>$D$3,COUNTIF('Lists and more'!$A$1:$A$9,B6)=1)", '=B6>$D$3', { operator: 'Between', formula1: '=$D$3', formula2: '=$D$4' }, '=A1', "=SUM(Data!$D$3,'Lists and more'!$A$1:$A$9)",
  ]);
});

it('they follow cells of another sheet that they speak of', async () => {
  const bench = await ruled();
  await bench.run(async (context) => {
    context.workbook.worksheets.getItem('Lists and more').getRange('A1:A2').delete('Up');
    await context.sync();
  });
  const [rule, , , , name] = await told(bench);
  expect([rule, name]).toEqual(["=AND(B5>$D$2,COUNTIF('Lists and more'!$A$1:$A$7,B5)=1)", "=SUM(Data!$D$2,'Lists and more'!$A$1:$A$7)"]);
});

it('they follow a sheet that is renamed', async () => {
  const bench = await ruled();
  await bench.run(async (context) => {
    context.workbook.worksheets.getItem('Lists and more').name = 'Lists';
    await context.sync();
  });
  const [rule, , , , name] = await told(bench);
  expect([rule, name]).toEqual(['=AND(B5>$D$2,COUNTIF(Lists!$A$1:$A$9,B5)=1)', '=SUM(Data!$D$2,Lists!$A$1:$A$9)']);
});

it('a rule whose first cell goes says the same of the next', async () => {
  const bench = await ruled();
  await bench.run(async (context) => {
    first(context).getRange('5:5').delete('Up');
    await context.sync();
  });
  expect((await told(bench)).slice(0, 2)).toEqual(["=AND(B5>$D$2,COUNTIF('Lists and more'!$A$1:$A$9,B5)=1)", '=B5>$D$2']);
});

it('a reference whose cells are gone becomes #REF!', async () => {
  const bench = await ruled();
  await bench.run(async (context) => {
    first(context).getRange('D2').delete('Left');
    await context.sync();
  });
  expect((await told(bench))[1]).toBe('=B5>#REF!');
});

it('the text that a file has for a format follows, in the extension part too', async () => {
  const sheet = newSheet('{1}', 'Data');
  const ranges = [{ row: 4, column: 1, rows: 3, columns: 1 }];
  sheet.conditionalFormats = [{ id: '{A}', ranges, type: 'Custom', stopIfTrue: false, parts: { 'rule.formula': '=B5>D5' }, source: '<cfRule type="expression" priority="1"><formula>B5&gt;D5</formula></cfRule>' }];
  sheet.extendedFormats = [{ id: '{B}', ranges, linked: false, rule: '<x14:cfRule type="expression" id="{B}"><xm:f>Data!$B$5&lt;1</xm:f></x14:cfRule>' }];
  const bench = excelOnBook(newBook([sheet]));
  await bench.run(async (context) => {
    first(context).getRange('1:2').insert('Down');
    await context.sync();
  });
  expect([sheet.conditionalFormats[0]?.source, sheet.extendedFormats[0]?.rule]).toEqual([
    '<cfRule type="expression" priority="1"><formula>B7&gt;D7</formula></cfRule>', '<x14:cfRule type="expression" id="{B}"><xm:f>Data!$B$7&lt;1</xm:f></x14:cfRule>',
  ]);
});
