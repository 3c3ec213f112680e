import { boardSheet } from '../../../src/domain/render/board-sheet';
import { chartBlock, chartDataSheet } from '../../../src/domain/render/chart-data-sheet';
import { chartLooks } from '../../../src/domain/render/chart-looks';
import { PAGE_HEIGHT } from '../../../src/domain/render/board-columns';
import type { CellScalar } from '../../../src/domain/snapshot';
import type { ChartSeries } from '../../../src/domain/summary/chart-content';
import { summariseThemes } from '../../../src/domain/summary/summarise-themes';
import { themeCharts } from '../../../src/domain/summary/theme-charts';
import { assessSeries } from '../../../src/domain/trend/assess';
import { aMeasure, aPlan } from '../../support/plan';
import { yearly } from '../../support/series';

function drawn(count: number) {
  const measures = Array.from({ length: count }, (_, index) => aMeasure(`m-${String(index)}`, { wording: `Measure ${String(index)} in words that go on for a while` }));
  const series = measures.map(({ id }, index) => yearly(id, [10, 20, 30, 25, 28], { measureId: id, source: 'GMP', row: index + 2 }));
  const plan = aPlan(measures);
  const run = assessSeries(series, plan);
  const [summary] = summariseThemes({ plan, reading: { tables: [], unread: [] }, series, assessments: run, writtenAt: 'today' });
  if (!summary) throw new Error('no summary');
  const of = themeCharts(measures, series, new Map(run.assessments.map((one) => [one.seriesKey, one])));
  const data = chartDataSheet(plan.id, 'Chart data', of.charts.map(({ chart }) => chart));
  return { sheet: boardSheet(summary, new Map(), { of, data }), of, data };
}

it('stands each chart over one row, with its words in the cells beneath', () => {
  const { sheet, of } = drawn(3);
  const [first, second, third] = sheet.charts ?? [];
  expect(sheet.charts).toHaveLength(3);
  expect([first?.at.row, third?.at.column, second?.at.column === (first?.at.columns ?? 0)]).toEqual([second?.at.row, 0, true]);
  for (const [index, chart] of (sheet.charts ?? []).entries()) {
    const words: string[] = [];
    for (let row = chart.at.row + 1; typeof sheet.cells[row]?.[chart.at.column] === 'string'; row += 1) words.push(String(sheet.cells[row]?.[chart.at.column]));
    expect(words.join(' ').startsWith(of.charts[index]?.chart.alt ?? 'none')).toBe(true);
  }
});

it('breaks no page through a chart', () => {
  const { sheet } = drawn(12);
  let used = 0;
  const pageOf = sheet.cells.map((_, row) => {
    used = sheet.print.breaksBefore.includes(row) ? 0 : used;
    used += sheet.rowHeights[row] ?? 0;
    return used;
  });
  for (const { at } of sheet.charts ?? []) expect(pageOf[at.row]).toBeLessThanOrEqual(PAGE_HEIGHT);
});

it('finds a chart\'s figures again by its title', () => {
  const { data, of } = drawn(3);
  const values = data.plan.cells.map((row) => row.map((cell): CellScalar => cell ?? ''));
  for (const { chart } of of.charts) expect(chartBlock(values, chart.title)).toEqual(data.ranges.get(chart.id));
  expect(chartBlock(values, 'Another')).toBeUndefined();
});

it('tells lines apart without their colours', () => {
  const line = (role: ChartSeries['role']): ChartSeries => ({ name: role, role, values: [] });
  const looks = chartLooks({ series: [line('figures'), line('mean'), line('limit'), line('comparison'), line('comparison'), line('comparison')], marked: [{ series: 0, category: 0, words: '' }] });
  const inGrey = looks.map(({ dash, marker, weight }) => `${dash} ${marker} ${String(weight)}`);
  expect(new Set(inGrey).size).toBe(looks.length);
});

it('draws every line at a contrast of 4.5 to 1 and more on white', () => {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const roles: readonly ChartSeries['role'][] = ['figures', 'mean', 'limit', 'comparison', 'comparison', 'comparison'];
  for (const { color } of chartLooks({ series: roles.map((role) => ({ name: role, role, values: [] })), marked: [{ series: 0, category: 0, words: '' }] })) {
    expect(1.05 / (luminance(color) + 0.05)).toBeGreaterThanOrEqual(4.5);
  }
});

it('keeps the figures of one chart on one page of the sheet of figures, and prints their titles whole', () => {
  const { plan, ranges } = drawn(9).data;
  const breaks = plan.print.breaksBefore;
  expect(breaks.length).toBeGreaterThan(0);
  // The title stands in the row above.
  for (const { row, rows } of ranges.values()) expect(breaks.filter((at) => at > row - 1 && at < row + rows)).toEqual([]);
  expect(plan.print.area.columns).toBeGreaterThan(plan.columnWidths.length);
});
