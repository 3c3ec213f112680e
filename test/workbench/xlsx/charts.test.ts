import { chartDataSheet } from '../../../src/domain/render/chart-data-sheet';
import { sheetChart } from '../../../src/domain/render/board-charts';
import type { ChartContent } from '../../../src/domain/summary/chart-content';
import type { Book } from '../../../src/workbench/book/book';
import { newBook, newSheet } from '../../../src/workbench/book/make';
import { openBook } from '../../../src/workbench/cli/open-workbook';
import { loadBook } from '../../../src/workbench/xlsx/load';
import { saveBook } from '../../../src/workbench/xlsx/save';
import { partsOf } from './change-and-save';

const CONTROL: ChartContent = {
  id: 'chart-control', title: 'Hostile <b>title</b> & "quotes": control chart', alt: 'In words.', categories: ['Q1', 'Q2', 'Q3', 'Q4', '<Q5>'],
  series: [
    { name: 'Incidents', role: 'figures', values: [10, null, 12.5, 9, 30] }, { name: 'Mean', role: 'mean', values: [15, 15, 15, 15, 15] },
    { name: 'Upper limit', role: 'limit', values: [28, 28, 28, 28, 28] }, { name: 'Lower limit', role: 'limit', values: [2, 2, 2, 2, 2] },
  ],
  unit: 'Incidents', marked: [{ series: 0, category: 4, words: '<Q5>: outside the limits' }],
};

function plansOf(chart: ChartContent) {
  const data = chartDataSheet('a-plan', 'Chart data', [chart]);
  const area = { row: 0, column: 0, rows: 3, columns: 2 };
  const theme = {
    ...data.plan, mark: 'theme:a-plan:a-theme', name: 'Summary', cells: [['Title', null], [null, null], ['Foot', null]], looks: [], columnWidths: [30, 30], rowHeights: { 1: 170 },
    print: { ...data.plan.print, area, breaksBefore: [] },
    charts: [sheetChart(chart, { row: 1, column: 0, rows: 1, columns: 2 }, { mark: data.plan.mark, range: data.ranges.get(chart.id) ?? area })],
  };
  return [theme, data.plan];
}

async function written(chart = CONTROL, into: Book = newBook([newSheet('{Data}', 'Data')])): Promise<Uint8Array> {
  const opened = openBook(into);
  await opened.port.write(() => plansOf(chart));
  return saveBook(opened.book);
}

const chartIn = (book: Book) => book.sheets.find(({ name }) => name === 'Summary')?.charts[0];

it('reads a saved chart back as it was written', async () => {
  const opened = openBook(newBook([newSheet('{Data}', 'Data')]));
  await opened.port.write(() => plansOf(CONTROL));
  const before = chartIn(opened.book);
  const after = chartIn(await loadBook(await saveBook(opened.book), ''));
  const plain = (chart: typeof before) => ({ ...chart, id: '', altText: '', series: chart?.series.map((one) => ({ ...one, name: '', values: one.values?.range, categories: one.categories?.range })) });
  expect(plain(after)).toEqual(plain(before));
});

it('says what a chart shows in its alternative text', async () => {
  const drawing = Object.values(partsOf(await written(), /drawings\/drawing/)).join('');
  expect(drawing).toContain('name="PlanPerformance.chart-control"');
  expect(drawing).toMatch(/descr="Line chart: Hostile &lt;b&gt;title&lt;\/b&gt; &amp; &quot;quotes&quot;: control chart\. Incidents, Q1 to &lt;Q5&gt;\./);
  expect(drawing).toContain('Incidents: first 10 (Q1), last 30 (&lt;Q5&gt;), highest 30 (&lt;Q5&gt;), lowest 9 (Q4).');
});

it('leaves the file of a chart alone when it is written again as it stands', async () => {
  const first = await written();
  const again = await written(CONTROL, await loadBook(first, ''));
  expect(partsOf(again, /charts\/|drawings\//)).toEqual(partsOf(first, /charts\/|drawings\//));
});

it('writes new figures into the chart that stands, and no second one', async () => {
  const first = await written();
  const chart = { ...CONTROL, series: CONTROL.series.map((one, index) => (index === 0 ? { ...one, values: [1, 2, 3, 4, 5] } : one)) };
  const again = await written(chart, await loadBook(first, ''));
  const parts = partsOf(again, /charts\/chart/);
  expect(Object.keys(parts)).toEqual(Object.keys(partsOf(first, /charts\/chart/)));
  expect(Object.values(parts).join('')).toContain('<c:pt idx="4"><c:v>5</c:v></c:pt>');
});

it('takes a chart out with its parts, and keeps the rest of the drawing', async () => {
  const book = await loadBook(await written(), '');
  const opened = openBook(book);
  await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Summary');
    sheet.charts.add('Line', context.workbook.worksheets.getItem('Chart data').getRange('A7:B12'), 'Columns').name = 'An officer\'s';
    sheet.charts.getItem('PlanPerformance.chart-control').delete();
    await context.sync();
  });
  const saved = await saveBook(book);
  expect(Object.keys(partsOf(saved, /charts\/chart/))).toHaveLength(1);
  expect((await loadBook(saved, '')).sheets.flatMap(({ charts }) => charts.map(({ name }) => name))).toEqual(['An officer\'s']);
});

it('follows a sheet that is renamed', async () => {
  const book = await loadBook(await written(), '');
  const data = book.sheets.find(({ name }) => name === 'Chart data');
  await openBook(book).run(async (context) => {
    context.workbook.worksheets.getItem('Chart data').name = "Board's figures";
    await context.sync();
  });
  const saved = await saveBook(book);
  expect(Object.values(partsOf(saved, /charts\/chart/)).join('')).toContain("'Board''s figures'!$B$");
  const again = await loadBook(saved, '');
  expect(chartIn(again)?.series[0]?.values?.range).toEqual(chartIn(book)?.series[0]?.values?.range);
  expect(data?.name).toBe("Board's figures");
});
