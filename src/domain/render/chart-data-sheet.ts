/** The figures behind the charts, on a sheet of their own: one block a chart, each with its title and a row of headings. */
import type { CellRange } from '../address';
import type { CellScalar } from '../snapshot';
import type { ChartContent } from '../summary/chart-content';
import { decimalsOf } from '../trend/round';
import { MARGINS, PAGE_WIDTH } from './board-columns';
import { textRows } from './board-foot';
import { BASE, BODY, HEADER, HEADING, RIGHT, TITLE } from './board-style';
import { CATEGORY_TITLE, chartTitle, SPECIAL_CAUSE } from './chart-looks';
import { chartDataMark } from './mark';
import { numberFormatOf } from './number-format';
import { SheetBuilder } from './sheet-builder';
import type { PlanCell, SheetPlan } from './sheet-plan';
import { columnPoints, textHeight, usablePoints } from './text-metrics';
import { READ_ONLY_LINE } from './visible-mark';

const WIDTHS = { label: 24, figures: 16 };
const HEIGHTS = { title: 21, row: 15, gap: 12 };
/** Of a column that nobody has set, in points: 64 pixels. */
const OWN_WIDTH = 48;
const TITLE_TEXT = 'Chart data';
const WORDS = 'The figures that the charts on the theme sheets are drawn from, as they are printed there. A blank cell is a gap in the line: the table on the theme sheet says why.';
const NONE = 'No measure has enough periods for a chart.';

export interface ChartData {
  readonly plan: SheetPlan;
  /** Headings and figures of each chart, by its id. */
  readonly ranges: ReadonlyMap<string, CellRange>;
}

/** One sheet for all charts of a plan. `name` is a legal sheet name. */
export function chartDataSheet(planId: string, name: string, charts: readonly ChartContent[]): ChartData {
  const columns = Math.max(2, ...charts.map((chart) => 1 + columnsOf(chart).length));
  const widths = Array.from({ length: columns }, (_, column) => (column === 0 ? WIDTHS.label : WIDTHS.figures));
  const builder = new SheetBuilder(columns);
  builder.add({ cells: new Map([[0, TITLE_TEXT]]), height: 26, looks: [{ column: 0, columns: 1, look: TITLE }] });
  for (const line of charts.length === 0 ? [NONE, READ_ONLY_LINE] : [WORDS, READ_ONLY_LINE]) for (const row of textRows(line, PAGE_WIDTH)) builder.add(row);
  const ranges = new Map<string, CellRange>();
  for (const chart of charts) ranges.set(chart.id, addBlock(builder, chart));
  const { looks, ...sheet } = builder.done();
  const area = { row: 0, column: 0, rows: sheet.cells.length, columns };
  // Titles run over the cells beside their figures: paper has to show these too.
  const beside = PAGE_WIDTH - widths.reduce((sum, width) => sum + columnPoints(width), 0);
  const printed = { ...area, columns: columns + Math.max(0, Math.floor(beside / OWN_WIDTH)) };
  return {
    ranges,
    plan: {
      mark: chartDataMark(planId),
      name,
      cells: sheet.cells,
      looks: [{ range: area, look: BASE }, ...looks],
      columnWidths: widths,
      rowHeights: sheet.rowHeights,
      print: { paper: 'A4', orientation: 'landscape', fitToWidth: true, margins: MARGINS, repeatRows: undefined, breaksBefore: sheet.breaksBefore, area: printed },
      commentary: [],
    },
  };
}

/**
 * Where a chart's block stands on such a sheet as it was read (rows × columns from A1), by the chart's title; undefined where it has none.
 */
export function chartBlock(values: readonly (readonly CellScalar[])[], title: string): CellRange | undefined {
  const at = values.findIndex((row, index) => row[0] === title && values[index + 1]?.[0] === CATEGORY_TITLE);
  if (at < 0) return undefined;
  const isBlank = (cell: CellScalar | undefined): boolean => (cell ?? '') === '';
  const end = values.findIndex((row, index) => index > at && isBlank(row[0]));
  const headings = values[at + 1] ?? [];
  const columns = headings.findIndex(isBlank);
  return { row: at + 1, column: 0, rows: (end < 0 ? values.length : end) - at - 1, columns: columns < 0 ? headings.length : columns };
}

interface Column {
  readonly heading: string;
  readonly values: readonly (number | null)[];
}

/** The lines of the chart, and the special causes as one more, of markers alone. */
function columnsOf({ series, marked, categories }: ChartContent): readonly Column[] {
  const figures = series.map(({ name, values }): Column => ({ heading: name, values }));
  if (marked.length === 0) return figures;
  const points = new Set(marked.map(({ category }) => category));
  const of = series[marked[0]?.series ?? 0];
  return [...figures, { heading: SPECIAL_CAUSE, values: categories.map((_, index) => (points.has(index) ? (of?.values[index] ?? null) : null)) }];
}

function addBlock(builder: SheetBuilder, chart: ChartContent): CellRange {
  const columns = columnsOf(chart);
  const figures = chart.series.filter(({ role }) => role === 'figures' || role === 'comparison').flatMap(({ values }) => values.filter((value) => value !== null));
  const decimals = figures.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);
  const headings = [CATEGORY_TITLE, ...columns.map(({ heading }) => heading)];
  const height = Math.max(...headings.map((text, index) => textHeight(text, usablePoints(index === 0 ? WIDTHS.label : WIDTHS.figures), { size: 10, bold: true })));
  if (builder.left < HEIGHTS.gap + HEIGHTS.title + height + 4 + HEIGHTS.row * chart.categories.length) builder.newPage();
  builder.space(HEIGHTS.gap);
  builder.add({ cells: new Map([[0, chartTitle(chart.title)]]), height: HEIGHTS.title, looks: [{ column: 0, columns: 1, look: HEADING }] });
  const row = builder.rows;
  builder.add({ cells: new Map(headings.entries()), height: height + 4, looks: [{ column: 0, columns: headings.length, look: HEADER }] });
  for (const [index, category] of chart.categories.entries()) {
    builder.add({
      cells: new Map<number, PlanCell>([[0, category], ...columns.map(({ values }, at): [number, PlanCell] => [at + 1, values[index] ?? null])]),
      height: HEIGHTS.row,
      looks: [
        { column: 0, columns: headings.length, look: BODY },
        { column: 1, columns: columns.length, look: { ...RIGHT, numberFormat: numberFormatOf(decimals) } },
      ],
    });
  }
  return { row, column: 0, rows: chart.categories.length + 1, columns: headings.length };
}
