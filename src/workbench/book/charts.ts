/** Adding, changing and taking away charts, and where they lie in points. Each throws what Excel throws and changes nothing then. */
import type { CellRange } from '../../domain/address';
import type { Book, BookSheet } from './book';
import type { BookSetting, SettingsByPath } from './setting';
import { chartKind } from './chart-kinds';
import type { BookChart, BookChartSeries, ChartCells, ChartCorner } from './chart';
import { ExcelError } from './excel-error';
import { guardOption } from './guard';
import { tell } from './happenings';
import { cellAt } from './make';
import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from './limits';
import { shiftRange, type Shift } from './shift-range';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from './sizes';

/** As Excel makes a chart without a place: 360 × 216 points (Microsoft, "ChartObjects.Add" examples). */
const SIZE = { width: 360, height: 216 };

export function chartById(sheet: BookSheet, id: string): BookChart {
  const chart = sheet.charts.find((one) => one.id === id);
  if (!chart) throw new ExcelError('ItemNotFound', 'The chart is no longer on the sheet.');
  return chart;
}

export function addChart(book: Book, sheet: BookSheet, type: string, data: ChartCells, by: 'Auto' | 'Columns' | 'Rows'): BookChart {
  guardOption(sheet, 'allowEditObjects');
  book.made += 1;
  const chart: BookChart = {
    id: `{00000000-0002-0000-F000-${book.made.toString(16).toUpperCase().padStart(12, '0')}}`,
    name: freeName(sheet),
    from: { row: 0, column: 0, down: 0, right: 0 },
    to: cornerAt(sheet, SIZE.width, SIZE.height),
    type,
    title: { text: 'Chart Title', visible: true, font: {} },
    legend: { visible: true, position: 'Bottom' },
    valueTitle: { text: '', visible: false },
    categoryTitle: { text: '', visible: false },
    numberFormat: 'General',
    blanks: 'NotPlotted',
    altText: '',
    series: chartKind(type)?.family === 'bubble' ? asBubbles(seriesOf(book, data, by)) : seriesOf(book, data, by),
  };
  sheet.charts = [...sheet.charts, chart];
  sheet.touched.aspects.add('charts');
  tell(sheet, { kind: 'chartAdded', sheetId: sheet.id, chartId: chart.id });
  return chart;
}

/** Nothing is touched where nothing is new, so that a chart written again as it stands leaves its file as it is. */
export function changeChart(sheet: BookSheet, id: string, change: (chart: BookChart) => BookChart): void {
  guardOption(sheet, 'allowEditObjects');
  const chart = chartById(sheet, id);
  const changed = change(chart);
  if (JSON.stringify(changed) === JSON.stringify(chart)) return;
  sheet.charts = sheet.charts.map((one) => (one === chart ? changed : one));
  sheet.touched.aspects.add('charts');
}

/** What is set of a chart's parts beside what a BookChart has. */
export function changeChartLooks(sheet: BookSheet, id: string, looks: SettingsByPath): void {
  guardOption(sheet, 'allowEditObjects');
  const before = sheet.chartLooks.get(id) ?? {};
  if (JSON.stringify(before) === JSON.stringify(looks)) return;
  sheet.chartLooks.set(id, looks);
  sheet.touched.aspects.add('charts');
}

/** A line was put in at this place (1) or taken out (-1): the looks of those behind it go along. */
export function moveSeriesLooks(sheet: BookSheet, id: string, at: number, by: 1 | -1): void {
  const moved = Object.entries(sheet.chartLooks.get(id) ?? {}).flatMap(([path, value]): [string, BookSetting][] => {
    const [, index, rest = ''] = /^series(\d+)(\..*)$/.exec(path) ?? [];
    if (index === undefined || Number(index) < at) return [[path, value]];
    return by === -1 && Number(index) === at ? [] : [[`series${Number(index) + by}${rest}`, value]];
  });
  changeChartLooks(sheet, id, Object.fromEntries(moved));
}

export function deleteChart(sheet: BookSheet, id: string): void {
  guardOption(sheet, 'allowEditObjects');
  const chart = chartById(sheet, id);
  sheet.charts = sheet.charts.filter((one) => one !== chart);
  sheet.chartLooks.delete(id);
  sheet.touched.aspects.add('charts');
  tell(sheet, { kind: 'chartDeleted', sheetId: sheet.id, chartId: id });
}

/**
 * A range as lines: the first row names them and the first column holds the categories where both are text, as Excel takes them. A
 * look that a line had already stays, as it does in Excel.
 */
export function seriesOf(book: Book, data: ChartCells, by: 'Auto' | 'Columns' | 'Rows', before: readonly BookChartSeries[] = []): readonly BookChartSeries[] {
  const sheet = book.sheets.find(({ id }) => id === data.sheetId);
  if (!sheet) throw new ExcelError('ItemNotFound', 'The sheet of the chart\'s figures is no longer in the workbook.');
  const { row, column, rows, columns } = data.range;
  const inColumns = by === 'Auto' ? rows >= columns : by === 'Columns';
  const [lines, places] = inColumns ? [columns, rows] : [rows, columns];
  const at = (line: number, place: number): CellRange => ({ row: row + (inColumns ? place : line), column: column + (inColumns ? line : place), rows: 1, columns: 1 });
  const isText = (line: number, place: number): boolean => {
    const cell = at(line, place);
    const value = cellAt(sheet, cell.row, cell.column)?.value ?? '';
    return typeof value === 'string' && value !== '';
  };
  const named = lines > 1 ? isText(1, 0) : isText(0, 0);
  const start = named ? 1 : 0;
  const labelled = lines > 1 && places > start && isText(0, start);
  const stretch = (line: number): ChartCells => {
    const { row: top, column: left } = at(line, start);
    const length = places - start;
    return { sheetId: data.sheetId, range: { row: top, column: left, rows: inColumns ? length : 1, columns: inColumns ? 1 : length } };
  };
  return Array.from({ length: lines - (labelled ? 1 : 0) }, (_, index): BookChartSeries => {
    const line = index + (labelled ? 1 : 0);
    return {
      ...(before[index] ?? { smooth: false }),
      name: named ? { sheetId: data.sheetId, range: at(line, 0) } : `Series${String(index + 1)}`,
      values: stretch(line),
      categories: labelled ? stretch(0) : null,
    };
  });
}

/** Bubbles take lines two by two, how high and how large; the first line is how far along, unless labels are. */
function asBubbles(lines: readonly BookChartSeries[]): readonly BookChartSeries[] {
  const [first, ...rest] = lines;
  if (!first || rest.length === 0) return lines;
  const [along, figures] = first.categories ? [first.categories, lines] : [first.values, rest];
  return figures.flatMap((line, index) => {
    const sizes = figures[index + 1]?.values;
    return index % 2 === 0 ? [{ ...line, categories: along, ...(sizes ? { bubbleSizes: sizes } : {}) }] : [];
  });
}

/** Left, top, width and height in points. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function chartBox(sheet: BookSheet, { from, to }: Pick<BookChart, 'from' | 'to'>): ChartBox {
  const left = columnsBefore(sheet, from.column) + from.right;
  const top = rowsBefore(sheet, from.row) + from.down;
  return { left, top, width: columnsBefore(sheet, to.column) + to.right - left, height: rowsBefore(sheet, to.row) + to.down - top };
}

export function placedAt(sheet: BookSheet, { left, top, width, height }: ChartBox): Pick<BookChart, 'from' | 'to'> {
  return { from: cornerAt(sheet, left, top), to: cornerAt(sheet, left + width, top + height) };
}

/** From the first cell's top left to the last one's bottom right. */
export function coveringCells(first: CellRange, last: CellRange): Pick<BookChart, 'from' | 'to'> {
  return {
    from: { row: Math.min(first.row, last.row), column: Math.min(first.column, last.column), down: 0, right: 0 },
    to: { row: Math.max(first.row + first.rows, last.row + last.rows), column: Math.max(first.column + first.columns, last.column + last.columns), down: 0, right: 0 },
  };
}

function columnPoints(sheet: BookSheet, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? STANDARD_WIDTH);
}

function rowPoints(sheet: BookSheet, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? STANDARD_HEIGHT);
}

function columnsBefore(sheet: BookSheet, column: number): number {
  let points = 0;
  for (let one = 0; one < column; one += 1) points += columnPoints(sheet, one);
  return points;
}

function rowsBefore(sheet: BookSheet, row: number): number {
  let points = 0;
  for (let one = 0; one < row; one += 1) points += rowPoints(sheet, one);
  return points;
}

function cornerAt(sheet: BookSheet, left: number, top: number): ChartCorner {
  let [column, right] = [0, Math.max(0, left)];
  for (let width = columnPoints(sheet, column); right >= width && column < MAX_COLUMNS - 1; width = columnPoints(sheet, column)) {
    right -= width;
    column += 1;
  }
  let [row, down] = [0, Math.max(0, top)];
  for (let height = rowPoints(sheet, row); down >= height && row < MAX_ROWS - 1; height = rowPoints(sheet, row)) {
    down -= height;
    row += 1;
  }
  return { row, column, down, right };
}

/** Charts follow the cells that they lie over, where whole rows or columns come or go, and the cells that they draw. */
export function moveCharts(book: Book, sheet: BookSheet, shift: Shift): void {
  const wholeLines = isWholeRows(shift.at) || isWholeColumns(shift.at);
  const corner = (old: ChartCorner): ChartCorner => {
    const moved = shiftRange({ row: old.row, column: old.column, rows: 1, columns: 1 }, shift);
    return moved ? { ...old, row: moved.row, column: moved.column } : { row: Math.min(old.row, shift.at.row), column: Math.min(old.column, shift.at.column), down: 0, right: 0 };
  };
  const cells = (old: ChartCells): ChartCells => {
    if (old.sheetId !== sheet.id) return old;
    const range = shiftRange(old.range, shift);
    return range ? { ...old, range } : { ...old, sheetId: '' };
  };
  for (const one of book.sheets) {
    for (const chart of one.charts) {
      const follows = one === sheet && wholeLines;
      const moved: BookChart = {
        ...chart,
        ...(follows ? { from: corner(chart.from), to: corner(chart.to) } : {}),
        series: chart.series.map((series) => ({
          ...series,
          name: typeof series.name === 'string' ? series.name : cells(series.name),
          values: series.values && cells(series.values),
          categories: series.categories && cells(series.categories),
          ...(series.bubbleSizes ? { bubbleSizes: cells(series.bubbleSizes) } : {}),
        })),
      };
      if (JSON.stringify(moved) === JSON.stringify(chart)) continue;
      one.charts = one.charts.map((other) => (other === chart ? moved : other));
      one.touched.aspects.add('charts');
    }
  }
}

/** "Chart 1", "Chart 2", … */
function freeName({ charts }: BookSheet): string {
  const taken = new Set(charts.map(({ name }) => name));
  for (let count = 1; ; count += 1) if (!taken.has(`Chart ${String(count)}`)) return `Chart ${String(count)}`;
}
