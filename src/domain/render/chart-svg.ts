/**
 * A chart as SVG: valid on a web page and as a file of its own, with its words for those who cannot see it, and no script, link or
 * font from elsewhere. Lines are named at their ends; where a period has no figure the line is broken.
 */
import type { ChartContent } from '../summary/chart-content';
import { lineLooks, type LineLook, type Marker } from './chart-lines';
import { chartScale, type ChartScale } from './chart-scale';
import { anchor, escapeLine } from './html/escape';
import { textWidth, wrapText } from './text-metrics';

/** In the SVG's own units, which a page takes as pixels. */
export const CHART_WIDTH = 640;
const PLOT = { left: 58, right: 150, height: 210 };
const TYPE = { title: 14, text: 11 };
const LINE = 14;
const COLOURS = { text: '#1A1A1A', quiet: '#505A5F', grid: '#D5DBDD', ground: '#FFFFFF' };
const FONT = 'Arial, Helvetica, Liberation Sans, DejaVu Sans, sans-serif';

interface Frame {
  readonly top: number;
  readonly scale: ChartScale;
  readonly x: (category: number) => number;
  readonly y: (value: number) => number;
}

/** The whole picture; its height follows from its words. */
export function chartSvg(chart: ChartContent): string {
  const { categories, series, unit, marked } = chart;
  const title = wrapText(escapeFree(chart.title), CHART_WIDTH - 20, { size: TYPE.title, bold: true }).slice(0, 3);
  const top = 12 + title.length * 18 + 20;
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  const scale = chartScale(values);
  const across = CHART_WIDTH - PLOT.left - PLOT.right;
  const frame: Frame = {
    top,
    scale,
    x: (category) => PLOT.left + (categories.length > 1 ? (across * (category + 0.5)) / categories.length : across / 2),
    y: (value) => top + PLOT.height * (1 - (value - scale.lowest) / (scale.highest - scale.lowest)),
  };
  const looks = lineLooks(chart);
  const foot = footLines(chart, scale, values.length);
  const height = top + PLOT.height + 26 + foot.length * LINE + 8;
  const id = anchor('chart', chart.id);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-title ${id}-words" viewBox="0 0 ${CHART_WIDTH} ${height}" width="${CHART_WIDTH}" height="${height}" ` +
      `style="max-width:100%;height:auto" font-family="${FONT}" font-size="${TYPE.text}" fill="${COLOURS.text}">`,
    `<title id="${id}-title">${escapeLine(chart.title)}</title>`,
    `<desc id="${id}-words">${escapeLine(chart.alt)}</desc>`,
    `<rect width="${CHART_WIDTH}" height="${height}" fill="${COLOURS.ground}"/>`,
    ...title.map((line, index) => words(10, 20 + index * 18, line, `font-size="${TYPE.title}" font-weight="bold"`)),
    words(10, top - 8, cut(unit, 100), `fill="${COLOURS.quiet}"`),
    ...axis(frame),
    ...categoryLabels(categories, frame),
    ...drawnLast(series).map((index) => line(series[index]?.values ?? [], looks[index], frame).join('\n')),
    ...marked.flatMap(({ series: at, category }) => ring(series[at]?.values[category] ?? null, category, frame)),
    ...endLabels(chart, looks, frame),
    ...foot.map((text, index) => words(10, top + PLOT.height + 38 + index * LINE, text, `fill="${COLOURS.quiet}"`)),
    '</svg>',
  ].join('\n');
}

/** Breaks and controls are taken out before the text is measured. */
function escapeFree(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function words(x: number, y: number, text: string, attributes = ''): string {
  return `<text x="${at(x)}" y="${at(y)}" ${attributes}>${escapeLine(text)}</text>`;
}

function at(position: number): string {
  return String(Math.round(position * 10) / 10);
}

function axis({ scale, y }: Frame): readonly string[] {
  const right = CHART_WIDTH - PLOT.right;
  return scale.ticks.flatMap((tick, index) => [
    `<line x1="${PLOT.left}" y1="${at(y(tick))}" x2="${right}" y2="${at(y(tick))}" stroke="${index === 0 ? COLOURS.quiet : COLOURS.grid}" stroke-width="1"/>`,
    words(PLOT.left - 6, y(tick) + 4, scale.words(tick), 'text-anchor="end"'),
  ]);
}

/** As many as stand beside each other; the last is always among them. */
function categoryLabels(categories: readonly string[], { top, x }: Frame): readonly string[] {
  const widest = Math.max(1, ...categories.map((label) => textWidth(label.slice(0, 24), { size: TYPE.text })));
  const room = (CHART_WIDTH - PLOT.left - PLOT.right) / Math.max(1, categories.length);
  const every = Math.max(1, Math.ceil((widest + 8) / room));
  return categories.flatMap((label, index) =>
    (categories.length - 1 - index) % every === 0 ? [words(x(index), top + PLOT.height + 18, cut(label, 24), 'text-anchor="middle"')] : [],
  );
}

/** Indices of the series, the figures themselves on top of what they are compared with. */
function drawnLast(series: ChartContent['series']): readonly number[] {
  const indices = series.map((_, index) => index);
  return [...indices.filter((index) => series[index]?.role !== 'figures'), ...indices.filter((index) => series[index]?.role === 'figures')];
}

function line(values: readonly (number | null)[], look: LineLook | undefined, { x, y }: Frame): readonly string[] {
  if (!look) return [];
  const runs: string[][] = [[]];
  values.forEach((value, category) => {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push(`${at(x(category))},${at(y(value))}`);
  });
  const dashes = look.dashes === '' ? '' : ` stroke-dasharray="${look.dashes}"`;
  return [
    ...runs
      .filter((run) => run.length > 1)
      .map((run) => `<polyline points="${run.join(' ')}" fill="none" stroke="${look.colour}" stroke-width="${look.width}"${dashes}/>`),
    // A figure that stands alone has no line: without a marker it would not be seen.
    ...values.flatMap((value, category) => {
      const alone = look.marker === 'none' && value !== null && (values[category - 1] ?? null) === null && (values[category + 1] ?? null) === null;
      return value === null ? [] : [marker(alone ? 'diamond' : look.marker, x(category), y(value), look.colour)];
    }),
  ].filter((element) => element !== '');
}

function marker(shape: Marker, x: number, y: number, colour: string): string {
  switch (shape) {
    case 'circle':
      return `<circle cx="${at(x)}" cy="${at(y)}" r="3.5" fill="${colour}"/>`;
    case 'square':
      return `<rect x="${at(x - 3.5)}" y="${at(y - 3.5)}" width="7" height="7" fill="${colour}"/>`;
    case 'triangle':
      return `<path d="M${at(x)} ${at(y - 4.5)}l4.5 8h-9z" fill="${colour}"/>`;
    case 'diamond':
      return `<path d="M${at(x)} ${at(y - 4.5)}l4.5 4.5l-4.5 4.5l-4.5 -4.5z" fill="${colour}"/>`;
    case 'none':
      return '';
  }
}

/** Round a figure that a rule points at. */
function ring(value: number | null, category: number, { x, y }: Frame): readonly string[] {
  return value === null ? [] : [`<circle cx="${at(x(category))}" cy="${at(y(value))}" r="7.5" fill="none" stroke="${COLOURS.text}" stroke-width="1.5"/>`];
}

/** The name of each line to the right of its last figure, with a piece of the line; names are moved apart where they would meet. */
function endLabels({ series }: ChartContent, looks: readonly LineLook[], frame: Frame): readonly string[] {
  const left = CHART_WIDTH - PLOT.right + 8;
  const labels = series
    .flatMap(({ name, values }, index) => {
      const last = values.findLast((value) => value !== null) ?? null;
      const lines = wrapText(escapeFree(name), PLOT.right - 44, { size: TYPE.text }).slice(0, 3);
      return last === null ? [] : [{ lines, look: looks[index], y: frame.y(last), height: lines.length * 12 + 4 }];
    })
    .sort((a, b) => a.y - b.y);
  const bottom = frame.top + PLOT.height + 16;
  const whole = labels.reduce((sum, { height }) => sum + height, 0);
  let free = frame.top - 10;
  let below = whole;
  return labels.flatMap(({ lines, look, y, height }) => {
    const start = Math.max(free, Math.min(y - 6, bottom - below));
    free = start + height;
    below -= height;
    if (!look) return [];
    const dashes = look.dashes === '' ? '' : ` stroke-dasharray="${look.dashes}"`;
    const sample = `<line x1="${left}" y1="${at(start + 6)}" x2="${left + 24}" y2="${at(start + 6)}" stroke="${look.colour}" stroke-width="${look.width}"${dashes}/>`;
    return [sample, marker(look.marker, left + 12, start + 6, look.colour), ...lines.map((text, index) => words(left + 30, start + 10 + index * 12, text))].filter((element) => element !== '');
  });
}

/** What the picture says below itself: figures that a rule points at, an axis that does not begin at 0, or that there is nothing. */
function footLines({ categories, marked }: ChartContent, scale: ChartScale, figures: number): readonly string[] {
  const said = [
    ...(figures === 0 ? ['There are no figures to draw.'] : []),
    ...(scale.lowest > 0 ? [`The vertical axis begins at ${scale.words(scale.lowest)}, not at 0.`] : []),
    // A control chart's words begin with the period already.
    ...marked.map(({ category, words: why }) => (why.startsWith(`${categories[category] ?? ''}:`) ? `Ringed, ${why}` : `Ringed, ${categories[category] ?? ''}: ${why}`)),
  ];
  return said.flatMap((text) => wrapText(escapeFree(text), CHART_WIDTH - 20, { size: TYPE.text }));
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
