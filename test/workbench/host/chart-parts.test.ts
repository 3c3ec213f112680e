import { type Bench, excelOn, write } from './excel-on';

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();
const theChart = (context: Excel.RequestContext) => first(context).charts.getItemAt(0);

type Kind = 'Bubble' | 'CylinderCol' | '3DBarClustered' | 'RadarFilled' | 'LineStacked' | 'PieExploded' | 'XYScatterSmoothNoMarkers' | 'Pie' | 'Line';

async function charted(type: Kind): Promise<Bench> {
  const bench = excelOn();
  await write(bench, [['Crimes', 'Rate', 'Share'], [3, 1, 10], [5, 2, 20], [4, 3, 30]]);
  await bench.run(async (context) => {
    first(context).charts.add(type, first(context).getRange('A1:C4'), 'Columns');
    await context.sync();
  });
  return bench;
}

describe('a chart', () => {
  it.each<Kind>(['CylinderCol', '3DBarClustered', 'RadarFilled', 'LineStacked', 'PieExploded', 'XYScatterSmoothNoMarkers'])('of kind %s is kept with a line for every column', async (type) => {
    const told = await (await charted(type)).run(async (context) => {
      const chart = theChart(context).load('chartType,series/count');
      await context.sync();
      return [chart.chartType, chart.series.count];
    });
    expect(told).toEqual([type, 3]);
  });

  it('of bubbles takes columns as how far along, how high and how large', async () => {
    const told = await (await charted('Bubble')).run(async (context) => {
      const { series } = theChart(context);
      const one = series.getItemAt(0);
      const [along, high, large] = [one.getDimensionValues('XValues'), one.getDimensionValues('YValues'), one.getDimensionValues('BubbleSizes')];
      series.load('count');
      await context.sync();
      return [series.count, along.value, high.value, large.value];
    });
    expect(told).toEqual([1, [3, 5, 4], [1, 2, 3], [10, 20, 30]]);
  });

  it('of bubbles takes other sizes, and they follow their cells', async () => {
    const told = await (await charted('Bubble')).run(async (context) => {
      const one = theChart(context).series.getItemAt(0);
      one.setBubbleSizes(first(context).getRange('A2:A4'));
      first(context).getRange('1:1').insert('Down');
      const [sizes, source] = [one.getDimensionValues('BubbleSizes'), one.getDimensionDataSourceString('BubbleSizes')];
      await context.sync();
      return [sizes.value, source.value];
    });
    expect(told).toEqual([[3, 5, 4], 'Sheet1!A3:A5']);
  });

  it('tells where the figures of a line come from, and where there are none', async () => {
    const told = await (await charted('Line')).run(async (context) => {
      const { series } = theChart(context);
      const [one, blank] = [series.getItemAt(1), series.add('Blank')];
      const answers = [one.getDimensionDataSourceString('Values'), one.getDimensionDataSourceType('Values'), blank.getDimensionDataSourceString('Values'), blank.getDimensionDataSourceType('Values')];
      await context.sync();
      return answers.map(({ value }) => value);
    });
    expect(told).toEqual(['Sheet1!B2:B4', 'LocalRange', '', 'Unknown']);
  });

  it('keeps a place and a unit of its axis as custom ones', async () => {
    const told = await (await charted('Line')).run(async (context) => {
      const axis = theChart(context).axes.valueAxis;
      axis.setPositionAt(100);
      axis.setCustomDisplayUnit(12);
      axis.set({ majorTimeUnitScale: 'Months', minorTimeUnitScale: 'Days' });
      axis.load('position,positionAt,displayUnit,customDisplayUnit,majorTimeUnitScale,minorTimeUnitScale');
      await context.sync();
      return [axis.position, axis.positionAt, axis.displayUnit, axis.customDisplayUnit, axis.majorTimeUnitScale];
    });
    expect(told).toEqual(['Custom', 100, 'Custom', 12, 'Months']);
  });

  it('names the places along its axis by cells that it is given', async () => {
    const told = await (await charted('Line')).run(async (context) => {
      const chart = theChart(context);
      chart.axes.categoryAxis.setCategoryNames(first(context).getRange('C2:C4'));
      const names = chart.series.getItemAt(1).getDimensionValues('Categories');
      await context.sync();
      return names.value;
    });
    expect(told).toEqual(['10', '20', '30']);
  });

  it('keeps the lines of gridlines, axes and trend lines apart from those of its figures', async () => {
    const told = await (await charted('Line')).run(async (context) => {
      const { axes: { valueAxis }, series } = theChart(context);
      const trend = series.getItemAt(0).trendlines.add('Linear').format.line;
      trend.color = 'red';
      valueAxis.majorGridlines.format.line.set({ color: '#585858', weight: 2, lineStyle: 'Dot' });
      valueAxis.format.line.clear();
      const [grid, axis, own] = [valueAxis.majorGridlines.format.line, valueAxis.format.line, series.getItemAt(0).format.line];
      for (const line of [trend, grid, axis, own]) line.load('color,weight,lineStyle');
      await context.sync();
      return [trend.color, grid.color, grid.weight, grid.lineStyle, axis.lineStyle, own.color, own.lineStyle];
    });
    expect(told).toEqual(['#FF0000', '#585858', 2, 'Dot', 'None', '', 'Automatic']);
  });

  it('keeps a table of its figures', async () => {
    const told = await (await charted('Line')).run(async (context) => {
      const table = theChart(context).getDataTable();
      table.set({ visible: true, showHorizontalBorder: false, showVerticalBorder: true, showOutlineBorder: true, showLegendKey: false });
      table.format.font.color = '#B76E79';
      table.format.border.color = 'blue';
      table.format.fill.setSolidColor('white');
      table.load('visible,showHorizontalBorder,showVerticalBorder,showOutlineBorder,showLegendKey,format/font/color,format/border/color');
      await context.sync();
      return [table.visible, table.showHorizontalBorder, table.showLegendKey, table.format.font.color, table.format.border.color];
    });
    expect(told).toEqual([true, false, false, '#B76E79', '#0000FF']);
  });

  it('that is round has no table of its figures', async () => {
    const told = await (await charted('Pie')).run(async (context) => {
      const table = theChart(context).getDataTableOrNullObject();
      await context.sync();
      return table.isNullObject;
    });
    expect(told).toBe(true);
  });
});
