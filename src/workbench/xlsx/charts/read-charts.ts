/** A sheet's charts: of the kinds that the stand-in knows as they are, others by name and place. Source: ECMA-376 part 1, 20.5 (drawings) and 21.2 (charts). */
import { parseRange } from '../../../domain/address';
import type { BookSheet } from '../../book/book';
import type { BookChart, BookChartSeries, ChartCells, ChartCorner, ChartFont } from '../../book/chart';
import { EMU, type Looks } from './shape-xml';
import { kindInFile } from './kind-in-file';
import { colourOf, deep, val } from './elements';
import { axesOf } from './read-axes';
import { readLooks } from './read-looks';
import { TITLE_SIZE } from './usual-looks';
import { BLANKS, DASHES, MARKERS, SIDES } from './words';
import { fromFile } from '../word-pairs';
import { partTree, relationships, type Package } from '../../../domain/workbook-file/package-parts';
import { isTrue, prefixed } from '../../../domain/workbook-file/scan-xml';
import { child, type XmlElement } from '../../../domain/workbook-file/xml-tree';

export interface ReadChart {
  readonly chart: BookChart;
  /** What is set of its parts beside. */
  readonly looks: Looks;
}

/** In the order of the drawing. What cannot be read of a chart is left out; the file keeps it. `id` is the path of the chart's part. */
export function readCharts(from: Package, sheetPath: string, sheets: readonly BookSheet[]): readonly ReadChart[] {
  const drawings = new Set(relationships(from, sheetPath).filter(({ type }) => type === 'drawing').map(({ target }) => target));
  const charts = new Map<string, ReturnType<typeof readChart>>();
  const chartAt = (path: string): ReturnType<typeof readChart> => {
    const read = charts.get(path) ?? readChart(partTree(from, path), sheets);
    charts.set(path, read);
    return read;
  };
  return [...drawings].flatMap((drawing) => {
    const targets = new Map(relationships(from, drawing).filter(({ type }) => type === 'chart').map(({ id, target }) => [id, target]));
    if (targets.size === 0) return [];
    return (partTree(from, drawing)?.children ?? []).flatMap((anchor) => {
      const frame = child(anchor, 'graphicFrame');
      const reference = deep(frame, 'graphic', 'graphicData', 'chart');
      const path = reference && targets.get(prefixed(reference.attributes, 'id') ?? '');
      const [start, end] = [child(anchor, 'from'), child(anchor, 'to')];
      if (path === undefined || !start || !end) return [];
      const named = deep(frame, 'nvGraphicFramePr', 'cNvPr')?.attributes ?? {};
      const place = { id: path, name: named['name'] ?? '', altText: named['descr'] ?? '', from: corner(start), to: corner(end) };
      const { looks, ...content } = chartAt(path);
      return [{ chart: { ...content, ...place }, looks }];
    });
  });
}

function corner(element: XmlElement): ChartCorner {
  const number = (name: string): number => Number(child(element, name)?.text ?? 0);
  return { row: number('row'), column: number('col'), down: number('rowOff') / EMU, right: number('colOff') / EMU };
}

const NO_TITLE = { text: '', visible: false };
const LEGEND_BELOW = { visible: false, position: 'Bottom' };

function readChart(space: XmlElement | undefined, sheets: readonly BookSheet[]): Omit<BookChart, 'id' | 'name' | 'altText' | 'from' | 'to'> & { readonly looks: Looks } {
  const chart = child(space, 'chart');
  const kind = kindInFile(chart);
  const { category, value } = axesOf(child(chart, 'plotArea'), kind?.element);
  const title = titleOf(child(chart, 'title'));
  const legend = child(chart, 'legend');
  return {
    type: kind?.type ?? 'Invalid',
    looks: readLooks(space, kind?.element),
    title: { ...title, font: fontOf(child(chart, 'title')) },
    legend: legend ? { visible: true, position: fromFile(SIDES, val(legend, 'legendPos')) ?? 'Right' } : LEGEND_BELOW,
    valueTitle: titleOf(child(value, 'title')),
    categoryTitle: titleOf(child(category, 'title')),
    numberFormat: child(value, 'numFmt')?.attributes['formatCode'] ?? 'General',
    blanks: fromFile(BLANKS, val(chart, 'dispBlanksAs')) ?? 'Zero',
    series: (kind?.element.children ?? []).filter(({ name }) => name === 'ser').map((one) => seriesOf(one, sheets)),
  };
}

function titleOf(title: XmlElement | undefined): BookChart['valueTitle'] {
  if (!title) return NO_TITLE;
  const paragraphs = (deep(title, 'tx', 'rich')?.children ?? []).filter(({ name }) => name === 'p');
  const text = paragraphs.map(({ children }) => children.filter(({ name }) => name === 'r').map((run) => child(run, 't')?.text ?? '').join('')).join('\n');
  const cached = (deep(title, 'tx', 'strRef', 'strCache')?.children ?? []).flatMap((point) => child(point, 'v')?.text ?? []).join(' ');
  return { text: text || cached, visible: true };
}

function fontOf(title: XmlElement | undefined): ChartFont {
  const run = deep(title, 'tx', 'rich', 'p', 'r', 'rPr');
  const size = Number(run?.attributes['sz'] ?? TITLE_SIZE * 100) / 100;
  const color = colourOf(run);
  return {
    ...(size === TITLE_SIZE ? {} : { size }),
    ...(isTrue(run?.attributes['b']) ? { bold: true } : {}),
    ...(color === undefined ? {} : { color }),
  };
}

function seriesOf(series: XmlElement, sheets: readonly BookSheet[]): BookChartSeries {
  const across = child(series, 'xVal') ? 'xVal' : 'cat';
  const tx = child(series, 'tx');
  const line = deep(series, 'spPr', 'ln');
  const marker = child(series, 'marker');
  const scatter = child(series, 'yVal') !== undefined || child(series, 'xVal') !== undefined;
  const named = cellsOf(deep(tx, 'strRef', 'f')?.text, sheets);
  const optional = <Key extends string, Value>(key: Key, value: Value | undefined): { [one in Key]?: Value } => (value === undefined ? {} : { [key]: value } as { [one in Key]: Value });
  const width = line?.attributes['w'];
  const size = val(marker, 'size');
  return {
    ...optional('bubbleSizes', cellsOf(deep(series, 'bubbleSize', 'numRef', 'f')?.text, sheets)),
    ...optional('color', colourOf(line)),
    ...optional('weight', width === undefined ? undefined : Number(width) / EMU),
    ...optional('lineStyle', child(line, 'noFill') ? 'None' : fromFile(DASHES, val(line, 'prstDash'))),
    ...optional('markerStyle', fromFile(MARKERS, val(marker, 'symbol'))),
    ...optional('markerSize', size === undefined ? undefined : Number(size)),
    ...optional('markerBackgroundColor', colourOf(child(marker, 'spPr'))),
    ...optional('markerForegroundColor', colourOf(deep(marker, 'spPr', 'ln'))),
    smooth: isTrue(val(series, 'smooth')),
    name: named ?? deep(tx, 'v')?.text ?? (deep(tx, 'strRef', 'strCache')?.children ?? []).flatMap((point) => child(point, 'v')?.text ?? []).join(' '),
    values: cellsOf(deep(series, scatter ? 'yVal' : 'val', 'numRef', 'f')?.text, sheets) ?? null,
    categories: cellsOf((deep(series, across, 'strRef', 'f') ?? deep(series, across, 'numRef', 'f'))?.text, sheets) ?? null,
  };
}

/** One range of one sheet of the workbook; undefined for anything else. */
function cellsOf(formula: string | undefined, sheets: readonly BookSheet[]): ChartCells | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!,]+)$/.exec(formula ?? '');
  const name = (match?.[1] ?? match?.[2] ?? '').replaceAll("''", "'");
  const range = parseRange((match?.[3] ?? '').replaceAll('$', ''));
  const sheet = sheets.find((one) => one.name === name);
  return sheet && range ? { sheetId: sheet.id, range } : undefined;
}
