import { type Bench, excelOn, write } from './excel-on';

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();
const theChart = (context: Excel.RequestContext) => first(context).charts.getItemAt(0);

type Kind = 'ColumnClustered' | 'ColumnStacked' | 'BarClustered' | 'Area' | 'Pie' | 'Doughnut' | 'XYScatter' | 'LineMarkers' | 'Line';

async function charted(type: Kind): Promise<Bench> {
  const bench = excelOn();
  await write(bench, [['Year', 'Crimes', 'Rate'], ['2014/15', 3, 1], ['2015/16', 5, 2], ['2016/17', 4, 3]]);
  await bench.run(async (context) => {
    first(context).charts.add(type, first(context).getRange('A1:C4'), 'Columns');
    await context.sync();
  });
  return bench;
}

describe('charts', () => {
  it.each<Kind>(['ColumnClustered', 'ColumnStacked', 'BarClustered', 'Area', 'Pie', 'Doughnut', 'XYScatter', 'LineMarkers'])('of kind %s are kept and answered', async (type) => {
    const bench = await charted(type);
    const told = await bench.run(async (context) => {
      const chart = theChart(context);
      chart.load('id,chartType,worksheet/name');
      const { charts } = first(context);
      charts.load('count,items/name');
      const series = chart.series.getItemAt(0).load('chartType');
      await context.sync();
      return [chart.chartType, chart.worksheet.name, charts.count, charts.items.length, series.chartType, chart.id !== ''];
    });
    expect(told).toEqual([type, 'Sheet1', 1, 1, type, true]);
  });

  it('get lines, with figures of their own, and lose them', async () => {
    const bench = await charted('Line');
    const told = await bench.run(async (context) => {
      const { series } = theChart(context);
      const made = series.add('Third');
      made.setValues(first(context).getRange('C2:C4'));
      made.setXAxisValues(first(context).getRange('A2:A4'));
      series.getItemAt(0).delete();
      series.load('count,items/name');
      const [count, values, names] = [series.getCount(), series.getItemAt(1).getDimensionValues('Values'), series.getItemAt(1).getDimensionValues('Categories')];
      await context.sync();
      return [series.count, series.items.map(({ name }) => name), count.value, values.value, names.value];
    });
    expect(told).toEqual([2, ['Rate', 'Third'], 2, [1, 2, 3], ['2014/15', '2015/16', '2016/17']]);
  });

  it('come to the front with their sheet, and say so', async () => {
    const bench = await charted('Line');
    let heard = 0;
    await bench.run(async (context) => {
      const chart = theChart(context);
      chart.load('id');
      await context.sync();
      const handler = () => {
        heard += 1;
        return Promise.resolve();
      };
      chart.onActivated.add(handler);
      chart.onDeactivated.add(handler);
      await context.sync();
      chart.activate();
      await context.sync();
    });
    await new Promise((resolve) => void setTimeout(resolve));
    expect(heard).toBe(1);
  });

  it('keep the look of the whole, of title and of legend', async () => {
    const told = await (await charted('Line')).run(async (context) => {
      const chart = theChart(context);
      chart.set({ showDataLabelsOverMaximum: false, plotVisibleOnly: false, categoryLabelLevel: 1, seriesNameLevel: 1, showAllFieldButtons: false, style: 4, plotBy: 'Rows' });
      chart.format.fill.setSolidColor('#AABBCC');
      chart.format.roundedCorners = true;
      chart.format.colorScheme = 'MonochromaticPalette1';
      chart.format.border.color = '#112233';
      chart.format.font.size = 9;
      chart.title.set({ visible: true, overlay: true, position: 'Top', showShadow: true, horizontalAlignment: 'Left', verticalAlignment: 'Top', textOrientation: 0 });
      chart.title.format.font.set({ bold: true, color: '#FF0000', size: 20, italic: true, name: 'Arial', underline: 'Single' });
      chart.title.format.fill.setSolidColor('red');
      chart.title.format.border.weight = 2;
      chart.title.getSubstring(0, 5).font.color = '#00FF00';
      chart.legend.set({ visible: true, overlay: true, showShadow: true, left: 1, top: 2, width: 3, height: 4 });
      chart.legend.format.font.color = '#0000FF';
      chart.legend.format.fill.setSolidColor('#FFFFFF');
      chart.legend.format.border.lineStyle = 'Dash';
      chart.plotArea.set({ left: 1, top: 2, width: 3, height: 4, insideLeft: 5, insideTop: 6, insideWidth: 7, insideHeight: 8, position: 'Custom' });
      chart.plotArea.format.fill.setSolidColor('#EEEEEE');
      chart.plotArea.format.border.clear();
      chart.load('showDataLabelsOverMaximum,plotVisibleOnly,categoryLabelLevel,seriesNameLevel,showAllFieldButtons,style,plotBy');
      chart.format.load('roundedCorners,colorScheme,border/color,font/size');
      chart.title.load('visible,overlay,position,showShadow,horizontalAlignment,verticalAlignment,textOrientation');
      chart.title.format.font.load('bold,color,size,italic,name,underline');
      chart.legend.load('visible,overlay,showShadow,left,top,width,height,format/font/color,format/border/lineStyle');
      chart.plotArea.load('left,top,width,height,insideLeft,insideTop,insideWidth,insideHeight,position');
      await context.sync();
      return [
        chart.style, chart.plotBy, chart.format.roundedCorners, chart.format.border.color, chart.title.overlay, chart.title.format.font.size, chart.title.format.font.italic,
        chart.legend.format.font.color, chart.legend.width, chart.plotArea.insideHeight,
      ];
    });
    expect(told).toEqual([4, 'Rows', true, '#112233', true, 20, true, '#0000FF', 3, 8]);
  });

  it('keep the look of axes', async () => {
    const told = await (await charted('Line')).run(async (context) => {
      const { axes } = theChart(context);
      const value = axes.getItem('Value', 'Primary');
      const names = 'maximum,minimum,majorUnit,minorUnit,displayUnit,showDisplayUnitLabel,reversePlotOrder,scaleType,logBase,tickLabelPosition,tickLabelSpacing,tickMarkSpacing,' +
        'majorTickMark,minorTickMark,visible,position,categoryType,baseTimeUnit,linkNumberFormat,multiLevel,alignment,offset,textOrientation,isBetweenCategories,type,axisGroup,numberFormat';
      value.set({ maximum: 10, minimum: 0, majorUnit: 2, displayUnit: 'Hundreds', tickLabelPosition: 'Low', reversePlotOrder: true });
      value.numberFormat = '0.0';
      axes.categoryAxis.majorGridlines.visible = false;
      axes.valueAxis.minorGridlines.visible = true;
      axes.valueAxis.majorGridlines.format.load();
      axes.valueAxis.format.font.color = '#FF0000';
      axes.valueAxis.format.fill.clear();
      axes.categoryAxis.title.text = 'Year';
      axes.categoryAxis.title.format.font.bold = true;
      axes.categoryAxis.title.format.border.color = '#000000';
      axes.categoryAxis.title.format.fill.setSolidColor('#FFFFFF');
      value.load(names);
      axes.categoryAxis.load('majorGridlines/visible,title/text');
      axes.valueAxis.load('format/font/color');
      await context.sync();
      return [value.maximum as unknown, value.majorUnit as unknown, value.displayUnit, value.tickLabelPosition, value.type, value.numberFormat, axes.categoryAxis.majorGridlines.visible, axes.valueAxis.format.font.color];
    });
    expect(told).toEqual([10, 2, 'Hundreds', 'Low', 'Value', '0.0', false, '#FF0000']);
  });

  it('keep the look of lines, their points and labels', async () => {
    const told = await (await charted('ColumnClustered')).run(async (context) => {
      const chart = theChart(context);
      const one = chart.series.getItemAt(0);
      one.set({
        hasDataLabels: true, axisGroup: 'Primary', plotOrder: 1, gapWidth: 50, overlap: 10, doughnutHoleSize: 30, explosion: 1, firstSliceAngle: 5, varyByCategories: true, showShadow: true,
        showLeaderLines: false, filtered: false, invertIfNegative: true, bubbleScale: 50, markerBackgroundColor: '#111111', markerForegroundColor: '#222222', markerSize: 9, smooth: true,
      });
      one.format.fill.setSolidColor('#00FF00');
      one.format.line.weight = 3;
      one.format.line.clear();
      const point = one.points.getItemAt(2);
      point.set({ hasDataLabel: true, markerBackgroundColor: '#333333', markerForegroundColor: '#444444', markerSize: 7, markerStyle: 'Square' });
      point.format.fill.setSolidColor('#FF00FF');
      point.format.border.weight = 2;
      point.dataLabel.set({ position: 'Top', showValue: false, showSeriesName: true, left: 1, top: 2, text: 'here', formula: '=A1' });
      point.dataLabel.format.font.color = '#555555';
      chart.dataLabels.set({ showValue: false, showPercentage: true, position: 'Center', separator: '; ', numberFormat: '0%' });
      chart.dataLabels.format.font.size = 15;
      chart.dataLabels.format.fill.setSolidColor('#FFFFFF');
      chart.dataLabels.format.border.color = '#000000';
      one.dataLabels.showCategoryName = true;
      one.load('hasDataLabels,axisGroup,plotOrder,gapWidth,overlap,doughnutHoleSize,explosion,firstSliceAngle,varyByCategories,showShadow,showLeaderLines,filtered,invertIfNegative,bubbleScale');
      one.points.load('count,items/markerSize');
      const count = one.points.getCount();
      point.load('hasDataLabel,markerBackgroundColor,markerForegroundColor,markerSize,markerStyle');
      const shown = 'showBubbleSize,showCategoryName,showLegendKey,showPercentage,showSeriesName,showValue,numberFormat,linkNumberFormat,position,separator,textOrientation,horizontalAlignment,verticalAlignment,autoText';
      point.dataLabel.load(`${shown},left,top,width,height,text,formula,format/font/color`);
      chart.dataLabels.load(`${shown},format/font/size`);
      await context.sync();
      return [one.gapWidth, one.points.count, count.value, point.markerSize, point.dataLabel.text, point.dataLabel.format.font.color, chart.dataLabels.showPercentage, chart.dataLabels.format.font.size];
    });
    expect(told).toEqual([50, 3, 3, 7, 'here', '#555555', true, 15]);
  });

  it('keep trend lines', async () => {
    const told = await (await charted('Line')).run(async (context) => {
      const { trendlines } = theChart(context).series.getItemAt(0);
      const made = trendlines.add('MovingAverage');
      made.set({ movingAveragePeriod: 3, name: 'Mean', polynomialOrder: 2, backwardPeriod: 1, forwardPeriod: 1, showEquation: true, showRSquared: true, intercept: 0 });
      const count = trendlines.getCount();
      trendlines.load('items/type');
      const one = trendlines.getItem(0).load('type,name,movingAveragePeriod,polynomialOrder,backwardPeriod,forwardPeriod,showEquation,showRSquared,intercept');
      await context.sync();
      return [count.value, trendlines.items.length, one.type, one.movingAveragePeriod];
    });
    expect(told).toEqual([1, 1, 'MovingAverage', 3]);
  });

  it.each([
    ['a kind that there is not', (context: Excel.RequestContext) => first(context).charts.add('Sunburst', first(context).getRange('A1:B2')), 'ApiNotFound'],
    ['a point beyond the last', (context: Excel.RequestContext) => theChart(context).series.getItemAt(0).points.getItemAt(9).load('markerSize'), 'ItemNotFound'],
    ['a second axis', (context: Excel.RequestContext) => theChart(context).axes.getItem('Value', 'Secondary').load('maximum'), 'ItemNotFound'],
    ['a trend line that there is not', (context: Excel.RequestContext) => theChart(context).series.getItemAt(0).trendlines.getItem(0).load('type'), 'ItemNotFound'],
  ])('refuse %s', async (_name, work, code) => {
    const bench = await charted('Line');
    const refusal = await bench.refusal(async (context) => {
      work(context);
      await context.sync();
    });
    expect(refusal.code).toBe(code);
  });
});
