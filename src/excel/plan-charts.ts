/**
 * Charts of a sheet plan as requests to Excel. They come after the cells of every sheet, and what is taken away comes last of all, so
 * that a write that fails on the way leaves the charts as they were. Nothing is awaited here.
 */
import { rangeAddress } from '../domain/address';
import { chartBlock } from '../domain/render/chart-data-sheet';
import type { ChartLook, SheetChart, SheetPlan } from '../domain/render/sheet-plan';
import type { Before } from './look-before';

const PREFIX = 'PlanPerformance.';
const TITLE_SIZE = 10;
const INK = '#1A1A1A';

/** Charts are known by their names: office.js has nothing else of a chart's that is kept, up to ExcelApi 1.17. */
export function chartName(id: string): string {
  return PREFIX + id;
}

export function isOurChart(name: string): boolean {
  return name.startsWith(PREFIX);
}

/** About how many requests one chart and each of its lines takes. */
const REQUESTS = { chart: 22, line: 10 };

export function countRequests({ lines }: SheetChart): number {
  return REQUESTS.chart + lines.length * REQUESTS.line;
}

/**
 * Makes the chart, or makes over the one that has its name. `sheetOf` gives the sheet of a mark; a chart whose figures have no sheet
 * is a fault of the plan and throws.
 */
export function drawChart(sheet: Excel.Worksheet, chart: SheetChart, before: Pick<Before, 'charts'> | undefined, sheetOf: (mark: string) => Excel.Worksheet | undefined): void {
  const from = sheetOf(chart.data.mark);
  if (!from) throw new RangeError(`No sheet "${chart.data.mark}" is written with the chart "${chart.id}".`);
  const data = from.getRange(rangeAddress(chart.data.range));
  const name = chartName(chart.id);
  if (before?.charts.has(name)) {
    const drawn = sheet.charts.getItem(name);
    drawn.chartType = 'LineMarkers';
    drawn.setData(data, 'Columns');
    finish(sheet, drawn, chart);
  } else {
    const drawn = sheet.charts.add('LineMarkers', data, 'Columns');
    drawn.name = name;
    finish(sheet, drawn, chart);
  }
}

/** Our charts that the plan has no more. Other people's stay, and so do theirs that are copies under a name of Excel's. */
export function dropCharts(sheet: Excel.Worksheet, charts: readonly SheetChart[], before: Pick<Before, 'charts'> | undefined): void {
  const wanted = new Set(charts.map(({ id }) => chartName(id)));
  for (const name of before?.charts ?? []) if (!wanted.has(name)) sheet.charts.getItem(name).delete();
}

function finish(sheet: Excel.Worksheet, drawn: Excel.Chart, { title, valueTitle, categoryTitle, numberFormat, at, lines }: SheetChart): void {
  drawn.title.visible = true;
  drawn.title.text = title;
  drawn.title.format.font.size = TITLE_SIZE;
  drawn.title.format.font.bold = true;
  drawn.title.format.font.color = INK;
  // One line needs no legend: the vertical axis says what it is.
  drawn.legend.visible = lines.length > 1;
  if (lines.length > 1) drawn.legend.position = 'Bottom';
  // A gap is a gap: neither a nought nor a guess between its neighbours.
  drawn.displayBlanksAs = 'NotPlotted';
  const { valueAxis, categoryAxis } = drawn.axes;
  valueAxis.title.visible = true;
  valueAxis.title.text = valueTitle;
  valueAxis.numberFormat = numberFormat;
  categoryAxis.title.visible = true;
  categoryAxis.title.text = categoryTitle;
  for (const [index, look] of lines.entries()) drawLine(drawn.series.getItemAt(index), look);
  drawn.setPosition(sheet.getRangeByIndexes(at.row, at.column, 1, 1), sheet.getRangeByIndexes(at.row + at.rows - 1, at.column + at.columns - 1, 1, 1));
}

function drawLine(series: Excel.ChartSeries, { color, dash, weight, marker, markerSize }: ChartLook): void {
  const { line } = series.format;
  if (dash !== 'None') {
    line.color = color;
    line.weight = weight;
  }
  line.lineStyle = dash;
  series.smooth = false;
  series.markerStyle = marker;
  if (marker === 'None') return;
  series.markerSize = markerSize;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

/**
 * After a failed write: charts that were not there go, and those that were look again at the figures that they had, found by the chart's
 * title among the figures put back. `standing` are the names on the sheet now.
 */
export function putChartsBack(
  sheet: Excel.Worksheet,
  { charts = [] }: Pick<SheetPlan, 'charts'>,
  earlier: Pick<Before, 'charts'>,
  standing: readonly string[],
  dataOf: (mark: string) => { readonly sheet: Excel.Worksheet; readonly before: Pick<Before, 'values'> } | undefined,
): void {
  const had = earlier.charts;
  for (const name of standing) if (isOurChart(name) && !had.has(name)) sheet.charts.getItem(name).delete();
  for (const { id, title, data } of charts) {
    const name = chartName(id);
    const source = had.has(name) && standing.includes(name) ? dataOf(data.mark) : undefined;
    const block = source && chartBlock(source.before.values, title);
    if (source && block) sheet.charts.getItem(name).setData(source.sheet.getRange(rangeAddress(block)), 'Columns');
  }
}
