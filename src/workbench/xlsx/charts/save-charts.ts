/**
 * Charts into a package: only those that are new or changed, or whose figures are. The drawing's other pictures and charts stay as
 * they are, character for character. Made here rather than by excelize, which gives a chart no name, alternative text or dashes.
 */
import type { Book, BookSheet } from '../../book/book';
import type { BookChart, ChartCorner } from '../../book/chart';
import { chartInWords } from '../../book/chart-figures';
import { chartXml } from './chart-xml';
import { EMU, type Looks } from './shape-xml';
import { encodeXml } from '../../../domain/workbook-file/scan-xml';
import { addType, freePart, OFFICE, type Parts, putReference, relate, relatedIn, relationOf, textOf, unrelate, write } from '../edit-package';
import { joinXml, putElement, splitXml } from '../split-xml';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const KINDS = {
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
};

/** Changes the parts in place. `path` is the sheet's part; `before` is the sheet as its file, `beforeBook`, has it. */
export function saveCharts(parts: Parts, path: string, book: Book, sheet: BookSheet, beforeBook: Book | undefined, before: BookSheet | undefined): void {
  const old = new Map((before?.charts ?? []).map((chart) => [chart.id, chart]));
  const isSame = (chart: BookChart): boolean => {
    const was = old.get(chart.id);
    return was !== undefined && beforeBook !== undefined && inFull(book, chart, looksOf(sheet, chart)) === inFull(beforeBook, was, looksOf(before, was));
  };
  const changed = sheet.charts.filter((chart) => !isSame(chart));
  const kept = new Set(sheet.charts.map(({ id }) => id));
  const gone = [...old.keys()].filter((id) => !kept.has(id));
  if (changed.length + gone.length === 0) return;
  const drawing = drawingOf(parts, path);
  const split = splitXml(textOf(parts, drawing));
  const holding = (target: string): number => {
    const id = relationOf(parts, drawing, target);
    return split.children.findIndex(({ text }) => id !== undefined && text.includes(`:id="${id}"`));
  };
  for (const part of gone) {
    const at = holding(part);
    if (at >= 0) split.children.splice(at, 1);
    unrelate(parts, drawing, part);
  }
  let shape = split.children.reduce((most, { text }) => Math.max(most, ...[...text.matchAll(/<[^<>]*cNvPr [^<>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id))), 1);
  for (const chart of changed) {
    const isOld = old.has(chart.id);
    const part = isOld ? chart.id : freePart(parts, 'xl/charts/chart', 'xml');
    // Of what cannot be drawn here only the place is known: the chart itself stays as it was.
    if (chart.type !== 'Invalid') write(parts, part, withRest(chartXml(book, chart, looksOf(sheet, chart)), isOld ? textOf(parts, part) : undefined));
    if (!isOld) addType(parts, part, KINDS.chart);
    const id = isOld ? (relationOf(parts, drawing, part) ?? '') : relate(parts, drawing, part, `${OFFICE}/chart`);
    const at = isOld ? holding(part) : -1;
    if (at >= 0) split.children[at] = { name: split.children[at]?.name ?? '', text: moved(split.children[at]?.text ?? '', book, chart) };
    else split.children.push({ name: 'xdr:twoCellAnchor', text: anchorXml(book, chart, id, (shape += 1)) });
  }
  write(parts, drawing, joinXml(split));
}

/** All that the file says of a chart, figures and names of sheets included. */
function inFull(book: Book, chart: BookChart, looks: Looks): string {
  return JSON.stringify([chart.name, chart.from, chart.to, chart.type, chart.altText]) + chartXml(book, chart, looks);
}

const looksOf = (sheet: BookSheet | undefined, { id }: BookChart): Looks => sheet?.chartLooks.get(id) ?? {};

/** A changed chart with what its file says around it (its language, print settings, shapes drawn on it), which is not known here. */
function withRest(made: string, old: string | undefined): string {
  if (old === undefined) return made;
  const [now, was] = [splitXml(made), splitXml(old)];
  if (!/<c:chartSpace\b[^>]*xmlns:a=/.test(was.head) || !was.head.includes('xmlns:r=')) return made;
  const own = new Map(now.children.map((child) => [child.name, child]));
  const order = ['c:date1904', 'c:lang', 'c:roundedCorners', 'mc:AlternateContent', 'c:style', 'c:clrMapOvr', 'c:pivotSource', 'c:protection', 'c:chart', 'c:spPr', 'c:txPr'];
  was.children = was.children.filter(({ name }) => !own.has(name));
  for (const [name, { text }] of own) putElement(was, name, text, order);
  return joinXml(was);
}

function cornerXml(name: 'from' | 'to', { row, column, down, right }: ChartCorner): string {
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${Math.round(right * EMU)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${Math.round(down * EMU)}</xdr:rowOff></xdr:${name}>`;
}

function attribute(text: string): string {
  return encodeXml(text).replaceAll('\n', '&#10;');
}

function anchorXml(book: Book, chart: BookChart, id: string, shape: number): string {
  const named = `id="${shape}" name="${attribute(chart.name)}" descr="${attribute(chartInWords(book, chart))}"`;
  return [
    `<xdr:twoCellAnchor xmlns:xdr="${DRAWING}">${cornerXml('from', chart.from)}${cornerXml('to', chart.to)}<xdr:graphicFrame macro="">`,
    `<xdr:nvGraphicFramePr><xdr:cNvPr ${named}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    `<xdr:xfrm><a:off xmlns:a="${MAIN}" x="0" y="0"/><a:ext xmlns:a="${MAIN}" cx="0" cy="0"/></xdr:xfrm>`,
    `<a:graphic xmlns:a="${MAIN}"><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="${id}"/></a:graphicData></a:graphic>`,
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}

/** A chart of the file at its new place and under its name, with new words where those that it had were made from its figures. */
function moved(anchor: string, book: Book, chart: BookChart): string {
  const inner = (name: 'from' | 'to', corner: ChartCorner): string => cornerXml(name, corner).replaceAll('xdr:', /<([^\s:<>]+:)?from>/.exec(anchor)?.[1] ?? '');
  const words = chart.altText === '' ? chartInWords(book, chart) : chart.altText;
  return anchor
    .replace(/<([^\s:<>]+:)?from>[\s\S]*?<\/\1from>/, () => inner('from', chart.from))
    .replace(/<([^\s:<>]+:)?to>[\s\S]*?<\/\1to>/, () => inner('to', chart.to))
    .replace(/(<(?:[^\s:<>]+:)?cNvPr\b[^<>]*?)(\/?>)/, (_, tag: string, end: string) =>
      `${tag.replace(/ (?:name|descr)="[^"]*"/g, '')} name="${attribute(chart.name)}" descr="${attribute(words)}"${end}`);
}

/** The sheet's drawing; a sheet without one is given one. */
function drawingOf(parts: Parts, path: string): string {
  const found = relatedIn(parts, path, 'drawing');
  if (found !== undefined) return found;
  const drawing = freePart(parts, 'xl/drawings/drawing', 'xml');
  write(parts, drawing, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}"></xdr:wsDr>`);
  addType(parts, drawing, KINDS.drawing);
  const id = relate(parts, path, drawing, `${OFFICE}/drawing`);
  putReference(parts, path, 'drawing', id);
  return drawing;
}
