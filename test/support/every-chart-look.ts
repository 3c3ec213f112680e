/** A chart of every kind, and one with everything that is saved of a chart's looks, set through office.js. */

export const CHART_KINDS = [
  'Line', 'LineMarkers', 'ColumnClustered', 'ColumnStacked', 'ColumnStacked100', 'BarClustered', 'BarStacked', 'BarStacked100', 'Area', 'AreaStacked', 'Pie', 'Doughnut', 'XYScatter',
  'XYScatterLines', 'XYScatterSmooth',
] as const;

/** Figures into A1:C6 of the sheet. */
export function addFigures(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getRange('A1:C6');
  range.values = [['Year', 'Crimes', 'Rate'], ['2013', 12, 3], ['2014', 15, 4], ['2015', 9, 7], ['2016', -4, 5], ['2017', 20, 6]];
  return range;
}

export function addEveryKind(sheet: Excel.Worksheet): void {
  const range = addFigures(sheet);
  for (const [index, kind] of CHART_KINDS.entries()) {
    const chart = sheet.charts.add(kind, range, 'Columns');
    const [column, row] = [index % 3, Math.floor(index / 3)];
    chart.set({ name: kind, left: 10 + column * 250, top: 110 + row * 170, width: 240, height: 160 });
    chart.title.text = kind;
  }
}

export function setEveryLook(chart: Excel.Chart): void {
  chart.format.fill.setSolidColor('#F2F7FC');
  chart.format.border.set({ color: '#1F4E79', weight: 2, lineStyle: 'Dash' });
  chart.format.roundedCorners = true;
  chart.format.font.set({ name: 'Arial', color: '#333333' });
  chart.title.format.font.set({ size: 16, bold: true, color: '#1F4E79', italic: true });
  chart.title.format.fill.setSolidColor('#FFFFFF');
  chart.legend.set({ position: 'Right', overlay: true });
  chart.legend.format.font.set({ size: 9, color: '#555555' });
  chart.legend.format.border.color = '#AAAAAA';
  chart.plotArea.format.fill.setSolidColor('#FFFFFF');
  chart.plotArea.format.border.set({ color: '#BBBBBB', weight: 1 });
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.set({ maximum: 30, minimum: -10, majorUnit: 10, minorUnit: 5, minorTickMark: 'Inside', tickLabelPosition: 'High', displayUnit: 'Hundreds', numberFormat: '0.00' });
  valueAxis.minorGridlines.visible = true;
  valueAxis.format.font.set({ size: 10, bold: true, color: '#C00000' });
  valueAxis.title.text = 'Figures';
  valueAxis.title.format.font.set({ italic: true, size: 11 });
  categoryAxis.set({ reversePlotOrder: true, tickLabelSpacing: 2, tickMarkSpacing: 1, offset: 200 });
  categoryAxis.majorGridlines.visible = true;
  chart.dataLabels.set({ showValue: true, position: 'OutsideEnd', numberFormat: '0.0', separator: '; ' });
  chart.dataLabels.format.font.set({ size: 7, color: '#00682F' });
  const first = chart.series.getItemAt(0);
  first.set({ gapWidth: 60, overlap: -20, invertIfNegative: false });
  first.format.fill.setSolidColor('#2F75B5');
  first.format.line.set({ color: '#1F4E79', weight: 1.5 });
  const point = first.points.getItemAt(2);
  point.format.fill.setSolidColor('#FFC000');
  point.format.border.set({ color: '#7F6000', weight: 1 });
  point.set({ hasDataLabel: true });
  point.dataLabel.set({ text: 'Lowest but one', position: 'InsideEnd' });
  const trend = first.trendlines.add('Polynomial');
  trend.set({ polynomialOrder: 3, forwardPeriod: 1, showEquation: true, showRSquared: true, name: 'Trend of <crimes>' });
  first.trendlines.add('MovingAverage').movingAveragePeriod = 3;
  chart.series.getItemAt(1).hasDataLabels = false;
}
