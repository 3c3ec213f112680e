/** What a chart draws, from the cells that it stands over, and what it is read as by those who cannot see it. */
import type { Book } from './book';
import { cellText } from './cell-text';
import { type BookChart, type BookChartSeries, type ChartCells, isLines } from './chart';
import { cellAt } from './make';

export interface DrawnLine {
  readonly name: string;
  /** Null for a blank cell, a text or an error: nothing is drawn. */
  readonly values: readonly (number | null)[];
  readonly look: BookChartSeries;
}

export interface ChartFigures {
  readonly categories: readonly string[];
  readonly lines: readonly DrawnLine[];
}

export function chartFigures(book: Book, { series }: Pick<BookChart, 'series'>): ChartFigures {
  const lines = series.map((look): DrawnLine => ({ name: seriesName(book, look), values: numbersIn(book, look.values), look }));
  const labelled = series.find(({ categories }) => categories !== null);
  const most = Math.max(0, ...lines.map(({ values }) => values.length));
  const labels = textsIn(book, labelled?.categories ?? null);
  return { lines, categories: Array.from({ length: most }, (_, index) => labels[index] ?? String(index + 1)) };
}

export function seriesName(book: Book, { name }: BookChartSeries): string {
  return typeof name === 'string' ? name : textsIn(book, name).join(' ');
}

export function numbersIn(book: Book, cells: ChartCells | null): readonly (number | null)[] {
  return each(book, cells, (sheet, row, column) => {
    const cell = cellAt(sheet, row, column);
    return typeof cell?.value === 'number' && !cell.isError ? cell.value : null;
  });
}

export function textsIn(book: Book, cells: ChartCells | null): readonly string[] {
  return each(book, cells, (sheet, row, column) => cellText(book, cellAt(sheet, row, column)));
}

function each<Result>(book: Book, cells: ChartCells | null, read: (sheet: Book['sheets'][number], row: number, column: number) => Result): readonly Result[] {
  const sheet = cells && book.sheets.find(({ id }) => id === cells.sheetId);
  if (!sheet) return [];
  const { row, column, rows, columns } = cells.range;
  return Array.from({ length: rows * columns }, (_, index) => read(sheet, row + Math.floor(index / columns), column + (index % columns)));
}

/**
 * The file's own alternative text; else what stands in the chart: its title, its axis, and of each line the first, last, highest and
 * lowest figure.
 */
export function chartInWords(book: Book, chart: BookChart): string {
  if (chart.altText !== '') return chart.altText;
  const title = chart.title.visible && chart.title.text !== '' ? chart.title.text : chart.name;
  if (!isLines(chart)) return `Chart: ${title}.`;
  const { categories, lines } = chartFigures(book, chart);
  const unit = chart.valueTitle.visible && chart.valueTitle.text !== '' ? ` ${chart.valueTitle.text},` : '';
  const span = categories.length === 0 ? '' : `${unit} ${categories[0] ?? ''} to ${categories.at(-1) ?? ''}.`;
  return [`Line chart: ${title}.${span}`, ...lines.map((line) => lineInWords(line, categories, lines.length > 1))].join(' ');
}

function lineInWords({ name, values }: DrawnLine, categories: readonly string[], isNamed: boolean): string {
  const held = values.flatMap((value, index) => (value === null ? [] : [{ value, category: categories[index] ?? '' }]));
  const [first, last] = [held[0], held.at(-1)];
  const lead = isNamed ? `${name}: ` : '';
  if (!first || !last) return `${lead === '' ? 'No' : `${lead}no`} figures.`;
  const highest = held.reduce((most, one) => (one.value > most.value ? one : most));
  const lowest = held.reduce((least, one) => (one.value < least.value ? one : least));
  const shown = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  if (highest.value === lowest.value) return `${lead === '' ? 'Every figure is' : lead.trimEnd()} ${shown(first.value)}${lead === '' ? '' : ' throughout'}.`;
  return `${lead === '' ? 'First' : `${lead}first`} ${shown(first.value)} (${first.category}), last ${shown(last.value)} (${last.category}), highest ${shown(highest.value)} (${highest.category}), lowest ${shown(lowest.value)} (${lowest.category}).`;
}
