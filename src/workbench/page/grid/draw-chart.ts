/** A chart over the cells, drawn as SVG. What is no line chart is a frame that says so: the file keeps it as it is. */
import type { Book } from '../../book/book';
import { cellText } from '../../book/cell-text';
import { type BookChart, type BookChartSeries, isLines } from '../../book/chart';
import { chartFigures, chartInWords, type DrawnLine } from '../../book/chart-figures';
import { blankCell } from '../../book/make';
import { PIXELS_PER_POINT } from './axis';
import { valueScale, type ValueScale } from './value-scale';
import { wrappedLines } from './wrapped-lines';

const SVG = 'http://www.w3.org/2000/svg';
const INK = '#595959';
const RULE = '#d9d9d9';
/** Excel's own colours of lines (Office theme). */
const COLOURS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
/** In widths of the line (ECMA-376 part 1, 20.1.10.48). */
const DASHES: Readonly<Record<string, string>> = { Dash: '4 3', DashDot: '4 3 1 3', DashDotDot: '8 3 1 3 1 3', Dot: '3 1', RoundDot: '1 1' };
const TEXT = 10.5;
const LINE = 14;

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** An element of so many pixels, with role img and the chart's words, to be placed over the sheet. */
export function drawChart(book: Book, chart: BookChart, { width, height }: Pick<Frame, 'width' | 'height'>): SVGSVGElement {
  const svg = make('svg', { class: 'chart', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': chartInWords(book, chart) });
  svg.append(make('rect', { x: 0.5, y: 0.5, width: Math.max(0, width - 1), height: Math.max(0, height - 1), class: 'chart-ground' }));
  if (!isLines(chart)) {
    svg.append(text(`Chart "${chart.name}" is kept, not drawn here`, width / 2, height / 2, { 'text-anchor': 'middle' }));
    return svg;
  }
  const { categories, lines } = chartFigures(book, chart);
  const scale = valueScale(lines.flatMap(({ values }) => values.filter((value) => value !== null)));
  const number = (value: number): string => cellText(book, { ...blankCell(), value, format: { ...blankCell().format, numberFormat: chart.numberFormat } });
  const titleLines = chart.title.visible ? drawTitle(svg, chart, width) : 0;
  const labels = scale.marks.map(number);
  const frame: Frame = {
    left: 12 + (chart.valueTitle.visible ? LINE : 0) + Math.max(...labels.map(({ length }) => length)) * 6,
    top: 14 + titleLines * (LINE + 2),
    width: 0,
    height: 0,
  };
  const below = 10 + LINE * 2 + (chart.categoryTitle.visible ? LINE : 0) + (chart.legend.visible ? LINE + 4 : 0);
  const plot: Frame = { ...frame, width: Math.max(10, width - frame.left - 14), height: Math.max(10, height - frame.top - below) };
  drawScale(svg, plot, scale, labels);
  drawCategories(svg, plot, categories);
  if (chart.categoryTitle.visible) svg.append(text(chart.categoryTitle.text, plot.left + plot.width / 2, plot.top + plot.height + 2 + LINE * 3, { 'text-anchor': 'middle' }));
  if (chart.valueTitle.visible) {
    const [x, y] = [LINE, plot.top + plot.height / 2];
    svg.append(text(chart.valueTitle.text, x, y, { 'text-anchor': 'middle', transform: `rotate(-90 ${x} ${y})` }));
  }
  lines.forEach((line, index) => drawLine(svg, plot, scale, line, index, chart));
  if (chart.legend.visible) drawLegend(svg, lines, width, height);
  return svg;
}

function make<Name extends keyof SVGElementTagNameMap>(name: Name, attributes: Readonly<Record<string, string | number>>): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function text(words: string, x: number, y: number, over: Readonly<Record<string, string | number>> = {}): SVGTextElement {
  const element = make('text', { x, y, fill: INK, 'font-size': TEXT, ...over });
  element.textContent = words;
  return element;
}

/** In two lines at most; gives back how many. */
function drawTitle(svg: SVGSVGElement, { title }: BookChart, width: number): number {
  const size = (title.font.size ?? 14) * PIXELS_PER_POINT;
  const wide = (words: string): number => words.length * size * 0.62;
  const fits = wrappedLines(title.text, width - 24, wide) < 2;
  const middle = fits ? title.text.length : title.text.lastIndexOf(' ', title.text.length / 2 + 6);
  const parts = fits || middle < 1 ? [title.text] : [title.text.slice(0, middle), title.text.slice(middle + 1)];
  parts.forEach((part, index) => {
    svg.append(text(part, width / 2, 18 + index * (LINE + 2), { 'text-anchor': 'middle', 'font-size': size, 'font-weight': title.font.bold ? 700 : 400, fill: title.font.color ?? INK }));
  });
  return parts.length;
}

const yOf = ({ top, height }: Frame, { lowest, highest }: ValueScale, value: number): number => top + height - ((value - lowest) / (highest - lowest)) * height;
const xOf = ({ left, width }: Frame, index: number, count: number): number => left + ((index + 0.5) / Math.max(1, count)) * width;

function drawScale(svg: SVGSVGElement, plot: Frame, scale: ValueScale, labels: readonly string[]): void {
  scale.marks.forEach((mark, index) => {
    const y = yOf(plot, scale, mark);
    svg.append(make('line', { x1: plot.left, x2: plot.left + plot.width, y1: y, y2: y, stroke: RULE }), text(labels[index] ?? '', plot.left - 5, y + 4, { 'text-anchor': 'end' }));
  });
}

/** Every label where there is room, else every second, third …; a label of two words stands on two lines. */
function drawCategories(svg: SVGSVGElement, plot: Frame, categories: readonly string[]): void {
  const widest = Math.max(1, ...categories.map((label) => Math.max(...label.split(' ').map(({ length }) => length))));
  const every = Math.max(1, Math.ceil((widest * 6 + 6) / (plot.width / Math.max(1, categories.length))));
  const foot = plot.top + plot.height;
  svg.append(make('line', { x1: plot.left, x2: plot.left + plot.width, y1: foot, y2: foot, stroke: INK }));
  categories.forEach((label, index) => {
    if (index % every !== 0) return;
    const x = xOf(plot, index, categories.length);
    const space = label.indexOf(' ');
    const words = space < 0 ? [label] : [label.slice(0, space), label.slice(space + 1)];
    words.forEach((word, line) => svg.append(text(word, x, foot + 4 + LINE * (line + 1), { 'text-anchor': 'middle' })));
  });
}

const colourOf = ({ color }: BookChartSeries, index: number): string => color ?? COLOURS[index % COLOURS.length] ?? INK;

function drawLine(svg: SVGSVGElement, plot: Frame, scale: ValueScale, { values, look }: DrawnLine, index: number, chart: BookChart): void {
  const places = values.map((value, at) => {
    const drawn = value === null && chart.blanks === 'Zero' ? 0 : value;
    return drawn === null ? null : { x: xOf(plot, at, values.length), y: yOf(plot, scale, drawn) };
  });
  if (look.lineStyle !== 'None') {
    let path = '';
    let broken = true;
    for (const place of places) {
      if (place) path += `${broken ? 'M' : 'L'}${place.x.toFixed(1)} ${place.y.toFixed(1)}`;
      if (place) broken = false;
      else if (chart.blanks !== 'Interplotted') broken = true;
    }
    svg.append(make('path', { d: path, fill: 'none', ...stroke(look, index) }));
  }
  if (chart.type !== 'LineMarkers' || look.markerStyle === 'None') return;
  for (const place of places) if (place) svg.append(marker(look, index, place.x, place.y));
}

function stroke(look: BookChartSeries, index: number): Readonly<Record<string, string | number>> {
  const width = (look.weight ?? 2.25) * PIXELS_PER_POINT;
  const dash = DASHES[look.lineStyle ?? '']?.split(' ').map((part) => Number(part) * width).join(' ');
  return { stroke: colourOf(look, index), 'stroke-width': width, ...(dash === undefined ? {} : { 'stroke-dasharray': dash }) };
}

function marker(look: BookChartSeries, index: number, x: number, y: number): SVGElement {
  const half = ((look.markerSize ?? 5) * PIXELS_PER_POINT) / 2;
  const fill = look.markerBackgroundColor ?? colourOf(look, index);
  const shape = (...points: readonly (readonly [number, number])[]): SVGElement => make('polygon', { points: points.map(([right, down]) => `${x + right * half},${y + down * half}`).join(' '), fill });
  switch (look.markerStyle) {
    case 'Square': return shape([-1, -1], [1, -1], [1, 1], [-1, 1]);
    case 'Diamond': return shape([0, -1], [1, 0], [0, 1], [-1, 0]);
    case 'Triangle': return shape([0, -1], [1, 1], [-1, 1]);
    default: return make('circle', { cx: x, cy: y, r: half, fill });
  }
}

function drawLegend(svg: SVGSVGElement, lines: readonly DrawnLine[], width: number, height: number): void {
  const each = lines.map(({ name }) => 34 + name.length * 6);
  let x = Math.max(6, (width - each.reduce((sum, one) => sum + one, 0)) / 2);
  const y = height - 10;
  lines.forEach(({ name, look }, index) => {
    if (look.lineStyle !== 'None') svg.append(make('line', { x1: x, x2: x + 22, y1: y - 4, y2: y - 4, ...stroke(look, index) }));
    if (look.markerStyle !== 'None') svg.append(marker(look, index, x + 11, y - 4));
    svg.append(text(name, x + 26, y));
    x += each[index] ?? 0;
  });
}
