import { type Bench, excelOn } from './excel-on';

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

async function formats(bench: Bench, address: string): Promise<readonly string[]> {
  return bench.run(async (context) => {
    const found = first(context).getRange(address).conditionalFormats.load('items/type');
    await context.sync();
    return found.items.map(({ type }) => type);
  });
}

describe('conditional formats', () => {
  it('come first in the order as they are made, and go', async () => {
    const bench = excelOn();
    const told = await bench.run(async (context) => {
      const range = first(context).getRange('A1:B5');
      const one = range.conditionalFormats.add('CellValue');
      const two = range.conditionalFormats.add('DataBar');
      one.load('id,priority,type,stopIfTrue');
      two.load('id,priority');
      const count = range.conditionalFormats.getCount();
      await context.sync();
      one.priority = 0;
      one.stopIfTrue = true;
      two.load('priority');
      one.load('stopIfTrue');
      const [byId, byPlace, none] = [range.conditionalFormats.getItem(one.id), range.conditionalFormats.getItemAt(1), range.conditionalFormats.getItemOrNullObject('x')];
      byId.load('type');
      byPlace.load('type');
      await context.sync();
      return [count.value, two.priority, one.stopIfTrue, byId.type, byPlace.type, none.isNullObject];
    });
    expect(told).toEqual([2, 1, true, 'CellValue', 'DataBar', true]);
    await bench.run(async (context) => {
      first(context).getRange('A1').conditionalFormats.getItemAt(0).delete();
      await context.sync();
    });
    expect(await formats(bench, 'A1')).toEqual(['DataBar']);
  });

  it('are cleared from some cells and stay on the others', async () => {
    const bench = excelOn();
    const told = await bench.run(async (context) => {
      const format = first(context).getRange('A1:A5').conditionalFormats.add('Custom');
      first(context).getRange('A2:A3').conditionalFormats.clearAll();
      const ranges = format.getRanges().load('address');
      const range = format.getRangeOrNullObject();
      await context.sync();
      return [ranges.address, range.isNullObject];
    });
    expect(told).toEqual(['Sheet1!A1,Sheet1!A4:A5', true]);
    expect(await formats(bench, 'A2')).toEqual([]);
  });

  it('follow their cells', async () => {
    const bench = excelOn();
    const address = await bench.run(async (context) => {
      const format = first(context).getRange('A3:A5').conditionalFormats.add('Custom');
      first(context).getRange('1:1').insert('Down');
      const range = format.getRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Sheet1!A4:A6');
  });

  it('keep the rule and look of each type', async () => {
    const told = await excelOn().run(async (context) => {
      const { conditionalFormats } = first(context).getRange('A1:A9');
      const cell = conditionalFormats.add('CellValue').cellValue;
      cell.format.font.color = 'red';
      cell.format.font.bold = true;
      cell.format.font.italic = true;
      cell.format.font.strikethrough = true;
      cell.format.font.underline = 'Single';
      cell.format.fill.color = '#00FF00';
      cell.format.numberFormat = '0.0';
      cell.format.borders.getItem('EdgeTop').style = 'Continuous';
      cell.format.borders.bottom.color = '#0000FF';
      cell.rule = { formula1: '=0', operator: 'LessThan' };
      const custom = conditionalFormats.add('Custom').custom;
      custom.rule.formula = '=A1>A2';
      custom.format.font.bold = true;
      const scale = conditionalFormats.add('ColorScale').colorScale;
      scale.criteria = { minimum: { type: 'LowestValue', color: 'blue' }, midpoint: { type: 'Percent', formula: '50', color: 'yellow' }, maximum: { type: 'HighestValue', color: 'red' } };
      const bar = conditionalFormats.add('DataBar').dataBar;
      bar.barDirection = 'LeftToRight';
      bar.axisColor = '#123456';
      bar.axisFormat = 'CellMidPoint';
      bar.showDataBarOnly = true;
      bar.lowerBoundRule = { type: 'LowestValue' };
      bar.upperBoundRule = { type: 'HighestValue' };
      bar.positiveFormat.fillColor = '#00FF00';
      bar.positiveFormat.borderColor = '#00FF00';
      bar.positiveFormat.gradientFill = false;
      bar.negativeFormat.fillColor = '#FF0000';
      bar.negativeFormat.borderColor = '#FF0000';
      bar.negativeFormat.matchPositiveBorderColor = false;
      bar.negativeFormat.matchPositiveFillColor = false;
      const icons = conditionalFormats.add('IconSet').iconSet;
      icons.style = 'ThreeArrows';
      icons.reverseIconOrder = true;
      icons.showIconOnly = true;
      icons.criteria = [{} as never, { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=700' }];
      const text = conditionalFormats.add('ContainsText').textComparison;
      text.rule = { operator: 'Contains', text: 'Delayed' };
      const top = conditionalFormats.add('TopBottom').topBottom;
      top.rule = { rank: 1, type: 'TopItems' };
      const preset = conditionalFormats.add('PresetCriteria').preset;
      preset.rule = { criterion: 'OneStdDevAboveAverage' };
      cell.load('rule,format/font/color,format/fill/color,format/numberFormat');
      cell.format.font.load('bold,italic,strikethrough,underline');
      cell.format.borders.load('items/sideIndex,items/style,items/color,count');
      custom.rule.load('formula,formulaLocal,formulaR1C1');
      scale.load('criteria,threeColorScale');
      bar.load('axisColor,axisFormat,barDirection,showDataBarOnly,lowerBoundRule,upperBoundRule,positiveFormat,negativeFormat');
      icons.load('style,criteria,reverseIconOrder,showIconOnly');
      for (const part of [text, top, preset]) part.load('rule');
      await context.sync();
      return [
        cell.rule, cell.format.font.color, cell.format.fill.color, cell.format.borders.items.map(({ style }) => style), custom.rule.formula, scale.threeColorScale,
        bar.barDirection, bar.positiveFormat.gradientFill, bar.negativeFormat.matchPositiveFillColor, icons.style, text.rule, top.rule, preset.rule,
      ];
    });
    expect(told).toEqual([
      { formula1: '=0', operator: 'LessThan' }, '#FF0000', '#00FF00', ['Continuous', 'None', 'None', 'None'], '=A1>A2', true,
      'LeftToRight', false, false, 'ThreeArrows', { operator: 'Contains', text: 'Delayed' }, { rank: 1, type: 'TopItems' }, { criterion: 'OneStdDevAboveAverage' },
    ]);
  });

  it('give the parts of their own type, and null objects for others', async () => {
    const bench = excelOn();
    const told = await bench.run(async (context) => {
      const format = first(context).getRange('A1').conditionalFormats.add('TopBottom');
      const parts = [
        format.topBottomOrNullObject, format.cellValueOrNullObject, format.customOrNullObject, format.colorScaleOrNullObject, format.dataBarOrNullObject,
        format.iconSetOrNullObject, format.textComparisonOrNullObject, format.presetOrNullObject,
      ];
      for (const part of parts) part.load();
      await context.sync();
      return parts.map(({ isNullObject }) => isNullObject);
    });
    expect(told).toEqual([false, true, true, true, true, true, true, true]);
    const refusal = await bench.refusal(async (context) => {
      first(context).getRange('A1').conditionalFormats.getItemAt(0).cellValue.load('rule');
      await context.sync();
    });
    expect(refusal.code).toBe('ItemNotFound');
  });

  it('take off a look again', async () => {
    const told = await excelOn().run(async (context) => {
      const { format } = first(context).getRange('A1').conditionalFormats.add('CellValue').cellValue;
      format.fill.color = 'red';
      format.font.bold = true;
      format.fill.clear();
      format.font.clear();
      format.load('fill/color,font/bold');
      format.borders.getItemAt(1).load('sideIndex');
      format.borders.top.load('style');
      format.borders.left.load('style');
      format.borders.right.load('style');
      await context.sync();
      return [format.fill.color, format.font.bold];
    });
    expect(told).toEqual(['', false]);
  });

  it.each([
    ['a rule without its parts', (range: Excel.Range) => (range.conditionalFormats.add('CellValue').cellValue.rule = { formula1: '=1' } as never)],
    ['a type that there is not', (range: Excel.Range) => range.conditionalFormats.add('Rainbow' as never)],
  ])('refuse %s', async (_name, work) => {
    const refusal = await excelOn().refusal(async (context) => {
      work(first(context).getRange('A1'));
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidArgument');
  });

  it('are found as cells of a kind, on several areas too', async () => {
    const told = await excelOn().run(async (context) => {
      first(context).getRanges('A1:A2,C1').conditionalFormats.add('Custom');
      const found = first(context).getRange('A1:D4').getSpecialCells('ConditionalFormats').load('address');
      await context.sync();
      return found.address;
    });
    expect(told).toBe('Sheet1!A1:A2,Sheet1!C1');
  });
});
