import { excelOn, write } from './excel-on';

const FIGURES = [['Period', 'Incidents', 'Mean'], ['2015/16', 10, 12], ['2016/17', '', 12], ['2017/18', 14, 12]];

async function withChart() {
  const bench = excelOn('Sheet1', 'Other');
  await write(bench, FIGURES);
  await bench.run(async (context) => {
    const chart = context.workbook.worksheets.getItem('Other').charts.add('LineMarkers', context.workbook.worksheets.getItem('Sheet1').getRange('A1:C4'), 'Columns');
    chart.name = 'Mine';
    chart.title.text = 'Incidents by year';
    chart.legend.position = 'Right';
    chart.axes.valueAxis.title.text = 'Incidents';
    chart.displayBlanksAs = 'NotPlotted';
    chart.setPosition('B3', 'F12');
    const line = chart.series.getItemAt(1);
    line.format.line.color = '#17495A';
    line.format.line.lineStyle = 'Dash';
    line.markerStyle = 'None';
    await context.sync();
  });
  return bench;
}

it('takes the names of lines and the categories from a range of another sheet', async () => {
  const bench = await withChart();
  const read = await bench.run(async (context) => {
    const chart = context.workbook.worksheets.getItem('Other').charts.getItem('mine');
    chart.load('name,chartType,left,top,width,height,title/text,legend/position');
    chart.axes.valueAxis.title.load('text,visible');
    chart.series.load('items/name,items/markerStyle');
    await context.sync();
    return {
      ...chart.toJSON(), series: chart.series.items.map(({ name, markerStyle }) => [name, markerStyle]), axis: chart.axes.valueAxis.title.text,
    };
  });
  expect(read).toMatchObject({
    name: 'Mine', chartType: 'LineMarkers', left: 48, top: 30, width: 240, height: 150, title: { text: 'Incidents by year' }, legend: { position: 'Right' },
    series: [['Incidents', 'Automatic'], ['Mean', 'None']], axis: 'Incidents',
  });
  const [series] = bench.book.sheets[1]?.charts[0]?.series ?? [];
  expect(series?.values?.range).toEqual({ row: 1, column: 1, rows: 3, columns: 1 });
  expect(series?.categories?.range).toEqual({ row: 1, column: 0, rows: 3, columns: 1 });
});

it('keeps the looks of lines when the chart is given other figures', async () => {
  const bench = await withChart();
  await bench.run(async (context) => {
    context.workbook.worksheets.getItem('Other').charts.getItem('Mine').setData(context.workbook.worksheets.getItem('Sheet1').getRange('A1:C3'), 'Columns');
    await context.sync();
  });
  expect(bench.book.sheets[1]?.charts[0]?.series[1]).toMatchObject({ lineStyle: 'Dash', values: { range: { rows: 2 } } });
});

it('follows its figures and its cells when rows are put in', async () => {
  const bench = await withChart();
  await bench.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('1:2').insert('Down');
    context.workbook.worksheets.getItem('Other').getRange('1:1').insert('Down');
    await context.sync();
  });
  const chart = bench.book.sheets[1]?.charts[0];
  expect([chart?.series[0]?.values?.range.row, chart?.from.row, chart?.to.row]).toEqual([3, 3, 13]);
});

it('deletes a chart, and does not know it afterwards', async () => {
  const bench = await withChart();
  const gone = await bench.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem('Other');
    charts.getItem('Mine').delete();
    const chart = charts.getItemOrNullObject('Mine').load('name');
    const count = charts.getCount();
    await context.sync();
    return [chart.isNullObject, count.value];
  });
  expect(gone).toEqual([true, 0]);
});

it.each([
  ['a kind that it has not', 'ApiNotFound', (sheet: Excel.Worksheet) => sheet.charts.add('Waterfall', sheet.getRange('A1:B3'))],
  ['a chart that is not there', 'ItemNotFound', (sheet: Excel.Worksheet) => sheet.charts.getItem('none').load('name')],
  ['a title that Excel would not take', 'InvalidArgument', (sheet: Excel.Worksheet) => { sheet.charts.add('Line', sheet.getRange('A1:B3')).title.text = 'x'.repeat(256); }],
  ['a line that it does not have', 'ItemNotFound', (sheet: Excel.Worksheet) => { sheet.charts.add('Line', sheet.getRange('A1:B3'), 'Columns').series.getItemAt(4).smooth = true; }],
])('refuses %s', async (_, code, ask) => {
  const bench = excelOn('Sheet1');
  await write(bench, [['Period', 'Figures'], ['a', 1], ['b', 2]]);
  expect(await bench.refusal(async (context) => {
    ask(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  })).toMatchObject({ code });
});

it('refuses to change charts of a protected sheet', async () => {
  const bench = await withChart();
  expect(await bench.refusal(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Other');
    sheet.protection.protect();
    sheet.charts.getItem('Mine').title.text = 'New';
    await context.sync();
  })).toMatchObject({ code: 'AccessDenied' });
});
