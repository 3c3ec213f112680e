import { chartDataSheet } from '../../src/domain/render/chart-data-sheet';
import { sheetChart } from '../../src/domain/render/board-charts';
import type { SheetPlan } from '../../src/domain/render/sheet-plan';
import type { ChartContent } from '../../src/domain/summary/chart-content';
import { newBook, newSheet } from '../../src/workbench/book/make';
import { openBook } from '../../src/workbench/cli/open-workbook';

const chartOf = (id: string, values: readonly (number | null)[] = [10, 12, null, 9, 14]): ChartContent => ({
  id, title: `Measure ${id}`, alt: 'In words.', categories: values.map((_, index) => `201${String(index)}/1${String(index + 1)}`),
  series: [{ name: 'Incidents', role: 'figures', values }], unit: 'Incidents', marked: [],
});

/** A theme's sheet with these charts, and the sheet of their figures. */
function plansOf(charts: readonly ChartContent[]): readonly SheetPlan[] {
  const data = chartDataSheet('a-plan', 'Chart data', charts);
  const area = { row: 0, column: 0, rows: 3, columns: 2 };
  const theme: SheetPlan = {
    ...data.plan, mark: 'theme:a-plan:a-theme', name: 'Summary', cells: [['Title', null], [null, null], ['Foot', null]], looks: [], columnWidths: [30, 30], rowHeights: { 1: 170 },
    print: { ...data.plan.print, area, breaksBefore: [] },
    charts: charts.map((chart, index) => sheetChart(chart, { row: 1, column: index, rows: 1, columns: 1 }, { mark: data.plan.mark, range: data.ranges.get(chart.id) ?? area })),
  };
  return [theme, data.plan];
}

const open = () => openBook(newBook([newSheet('{Data}', 'Data')]));
const chartsOn = ({ book }: ReturnType<typeof open>, sheet = 'Summary') => book.sheets.find(({ name }) => name === sheet)?.charts ?? [];
const names = (opened: ReturnType<typeof open>) => chartsOn(opened).map(({ name }) => name);

it('draws a line over the figures on the sheet of chart data, in three round trips', async () => {
  const opened = open();
  await opened.port.write(() => plansOf([chartOf('chart-one')]));
  expect(opened.host.counts.roundTrips).toBeLessThanOrEqual(3);
  const [chart] = chartsOn(opened);
  const data = opened.book.sheets.find(({ name }) => name === 'Chart data');
  expect(chart).toMatchObject({
    name: 'PlanPerformance.chart-one', type: 'LineMarkers', title: { text: 'Measure chart-one', visible: true }, legend: { visible: false },
    valueTitle: { text: 'Incidents', visible: true }, categoryTitle: { text: 'Period', visible: true }, blanks: 'NotPlotted', numberFormat: '#,##0',
    from: { row: 1, column: 0, down: 0, right: 0 }, to: { row: 2, column: 1, down: 0, right: 0 },
    series: [{ values: { sheetId: data?.id, range: { column: 1, rows: 5, columns: 1 } }, color: '#17495A', lineStyle: 'Continuous', markerStyle: 'Circle' }],
  });
});

it('leaves its charts as they are when nothing is new', async () => {
  const opened = open();
  const plans = plansOf([chartOf('chart-one'), chartOf('chart-two')]);
  await opened.port.write(() => plans);
  const before = JSON.stringify(chartsOn(opened));
  opened.host.resetCounts();
  await opened.port.write(() => plans);
  expect(JSON.stringify(chartsOn(opened))).toBe(before);
  expect(opened.host.counts.roundTrips).toBeLessThanOrEqual(3);
});

it('takes away its charts that are not wanted any more, and keeps other people\'s', async () => {
  const opened = open();
  await opened.port.write(() => plansOf([chartOf('chart-one'), chartOf('chart-two')]));
  await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Summary');
    sheet.charts.add('Line', sheet.getRange('A1:A2')).name = 'Drawn by an officer';
    await context.sync();
  });
  await opened.port.write(() => plansOf([chartOf('chart-two')]));
  expect(names(opened)).toEqual(['PlanPerformance.chart-two', 'Drawn by an officer']);
});

it('draws from the sheet of chart data also after that was renamed', async () => {
  const opened = open();
  await opened.port.write(() => plansOf([chartOf('chart-one')]));
  await opened.run(async (context) => {
    context.workbook.worksheets.getItem('Chart data').name = 'Behind the charts';
    await context.sync();
  });
  await opened.port.write(() => plansOf([chartOf('chart-one', [1, 2, 3, 4, 5, 6])]));
  const data = opened.book.sheets.find(({ name }) => name === 'Behind the charts');
  expect(chartsOn(opened)[0]?.series[0]?.values).toMatchObject({ sheetId: data?.id, range: { rows: 6 } });
});

describe('a write that fails among the charts', () => {
  /** The last chart's title is longer than Excel takes. */
  const failing = (charts: readonly ChartContent[]): readonly SheetPlan[] =>
    plansOf(charts).map((plan) => ({ ...plan, ...(plan.charts ? { charts: plan.charts.map((chart, index) => (index === charts.length - 1 ? { ...chart, title: 'x'.repeat(256) } : chart)) } : {}) }));

  it('leaves no sheet and no chart behind where there were none', async () => {
    const opened = open();
    await expect(opened.port.write(() => failing([chartOf('chart-one'), chartOf('chart-two')]))).rejects.toThrow();
    expect(opened.book.sheets.map(({ name }) => name)).toEqual(['Data']);
  });

  it('has the charts that stood there drawn from their own figures again', async () => {
    const opened = open();
    await opened.port.write(() => plansOf([chartOf('chart-two')]));
    const before = chartsOn(opened)[0]?.series;
    await expect(opened.port.write(() => failing([chartOf('chart-one'), chartOf('chart-two', [1, 2, 3, 4, 5, 6, 7]), chartOf('chart-three')]))).rejects.toThrow();
    expect(names(opened)).toEqual(['PlanPerformance.chart-two']);
    expect(chartsOn(opened)[0]?.series).toEqual(before);
  });
});

it('sends no more bytes for a chart than it counts on', async () => {
  const [few, many] = [open(), open()];
  const charts = Array.from({ length: 40 }, (_, index) => chartOf(`chart-${String(index)}`));
  await few.port.write(() => plansOf(charts).map((plan) => ({ ...plan, charts: [] })));
  await many.port.write(() => plansOf(charts));
  const bytes = (many.host.counts.largestRequest - few.host.counts.largestRequest) / charts.length;
  expect(bytes).toBeLessThan((22 + 10) * 230);
});
